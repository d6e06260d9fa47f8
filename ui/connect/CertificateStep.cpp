// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/CertificateStep.h"

#include "base/Secret.h"
#include "connect/ConnectionTexts.h"
#include "connect/SecretField.h"
#include "connect/SetupTexts.h"
#include "widgets/FileQuestion.h"
#include "widgets/MessageBar.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->setObjectName(name);
    return label;
}

QStringList draggedFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        const bool isOurs = url.isLocalFile()
            && !url.path().endsWith(".waybill"_L1, Qt::CaseInsensitive); // the page's own business
        if (isOurs)
            paths += url.toLocalFile();
    }
    return paths.size() <= 2 ? paths : QStringList();
}

} // namespace

CertificateStep::CertificateStep(KeyFiles &keyFiles, Clock clock, QWidget *parent)
    : Card(parent)
    , m_keyFiles(keyFiles)
    , m_clock(std::move(clock))
    , m_hint(textLabel(u"certificateHint"_s, this))
    , m_choose(new QPushButton(this))
    , m_chooseKey(new QPushButton(this))
    , m_name(textLabel(u"certificateFile"_s, this))
    , m_content(textLabel(u"certificateContent"_s, this))
    , m_notes(textLabel(u"certificateNotes"_s, this))
    , m_message(new MessageBar(this))
{
    setObjectName("certificateStep"_L1);
    setAcceptDrops(true);
    m_choose->setObjectName("chooseCertificate"_L1);
    m_chooseKey->setObjectName("choosePrivateKey"_L1);
    m_message->setObjectName("certificateMessage"_L1);
    setUpLayout();
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(m_chooseKey, &QPushButton::clicked, this, [this] { chooseFile(true); });
    retranslateUi();
}

CertificateStep::~CertificateStep()
{
    forgetPassphrase();
}

void CertificateStep::setUpLayout()
{
    m_content->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_chooseKey);
    buttons->addStretch(1);
    m_passphraseRow = makePassphraseRow();
    QVBoxLayout *column = content();
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addWidget(m_name);
    column->addWidget(m_content);
    column->addWidget(m_notes);
    column->addWidget(m_passphraseRow);
}

QWidget *CertificateStep::makePassphraseRow()
{
    auto *row = new QWidget(this);
    m_passphraseLabel = new QLabel(row);
    m_passphraseEdit = new SecretField(row);
    m_passphraseEdit->setObjectName("setupPassphrase"_L1);
    m_passphraseLabel->setBuddy(m_passphraseEdit);
    m_unlock = new QPushButton(row);
    m_unlock->setObjectName("unlockButton"_L1);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_passphraseLabel);
    layout->addWidget(m_passphraseEdit, 1);
    layout->addWidget(m_unlock);
    connect(m_unlock, &QPushButton::clicked, this, &CertificateStep::unlock);
    connect(m_passphraseEdit, &QLineEdit::returnPressed, this, &CertificateStep::unlock);
    return row;
}

void CertificateStep::forgetPassphrase()
{
    wipe(m_passphrase);
    m_passphraseEdit->forget();
}

void CertificateStep::setFiles(const QString &path, const QString &keyPath,
                               const QByteArray &passphrase)
{
    m_call.reset();
    m_info.reset();
    forgetPassphrase();
    m_passphrase = passphrase;
    m_file = path;
    m_keyFile = keyPath;
    m_message->dismiss();
    if (path.isEmpty()) {
        showContent();
        Q_EMIT changed();
    } else if (path.endsWith(".waybill"_L1, Qt::CaseInsensitive)) {
        sayItIsAConnection(path);
    } else {
        inspect();
    }
}

void CertificateStep::sayItIsAConnection(const QString &path)
{
    m_file.clear();
    showContent();
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Information;
    //: %1 is a file's name
    message.headline = tr("%1 is a connection file").arg(QFileInfo(path).fileName());
    message.text = tr("It names its certificate by itself: open it with “Open connection file…”.");
    m_message->show(message);
    Q_EMIT changed();
}

void CertificateStep::takeDropped(const QStringList &paths)
{
    if (paths.size() == 2)
        setFiles(paths.first(), paths.last());
    else if (paths.size() == 1)
        setFiles(paths.first());
}

void CertificateStep::takeKeyboard()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

bool CertificateStep::isComplete() const
{
    return m_info && m_info->hasPrivateKey && !m_info->isLocked;
}

void CertificateStep::inspect()
{
    m_call = m_keyFiles.inspect(m_file, m_keyFile, m_passphrase);
    m_call->whenFinished(this, [this](const auto &result) { onInspected(result); });
}

void CertificateStep::onInspected(const Result<KeyFileInfo, OpenError> &result)
{
    const auto call = std::move(m_call); // the result lives as long as it does
    m_message->dismiss();
    if (result) {
        m_info = *result;
    } else {
        if (result.error().kind == OpenError::Kind::WrongPassphrase) {
            forgetPassphrase(); // what was seen before still holds; so it can be entered again
        } else {
            m_info.reset();
        }
        ConnectionSettings named;
        named.certificate = m_file;
        m_message->show(ConnectionTexts::describe(result.error(), named));
    }
    Q_EMIT changed(); // first, so that the next step is ready for the keyboard
    showContent();
    if (m_passphraseRow->isVisibleTo(this))
        m_passphraseEdit->setFocus(Qt::OtherFocusReason);
}

void CertificateStep::unlock()
{
    if (m_call)
        return;
    wipe(m_passphrase);
    m_passphrase = m_passphraseEdit->take();
    inspect();
}

void CertificateStep::chooseFile(bool isKey)
{
    QStringList kinds{tr("Certificates (*.p12 *.pfx *.pem *.crt *.cer *.der *.publishsettings)")};
    if (isKey)
        kinds = {tr("Private keys (*.key *.pem *.der)")};
    const auto *dialog = askForFile(
        {.name = isKey ? u"privateKeyDialog"_s : u"certificateDialog"_s,
         .title = isKey ? tr("Choose private key") : tr("Choose certificate"),
         .kinds = kinds + QStringList(tr("All files (*)")),
         .chosen = m_file},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isKey](const QString &path) {
        if (isKey)
            setFiles(m_file, path);
        else
            setFiles(path);
    });
}

void CertificateStep::showContent()
{
    const bool isKnown = m_info.has_value();
    m_name->setVisible(isKnown);
    m_content->setVisible(isKnown);
    m_notes->setVisible(isKnown);
    m_chooseKey->setVisible(isKnown && (!m_info->hasPrivateKey || !m_keyFile.isEmpty()));
    const bool isLocked = isKnown && m_info->isLocked;
    if (!isLocked && isKnown)
        passKeyboardOn();
    m_passphraseRow->setVisible(isLocked);
    if (!isKnown)
        return;
    //: %1 is a file's name, %2 says of which kind it is
    m_name->setText(tr("%1: %2").arg(QFileInfo(m_file).fileName(), SetupTexts::format(*m_info)));
    m_content->setText(SetupTexts::facts(*m_info));
    const QString notes = SetupTexts::notes(*m_info, m_clock());
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    theme::setTextColor(m_notes, theme::warningColor(palette()));
}

/// Out of the row that goes, to what is to be filled in next; Qt would take the next best.
void CertificateStep::passKeyboardOn()
{
    const QWidget *const keyboard = window()->focusWidget();
    if (!keyboard || !m_passphraseRow->isAncestorOf(keyboard))
        return;
    if (!m_info->hasPrivateKey)
        m_chooseKey->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT unlocked();
}

void CertificateStep::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CertificateStep::retranslateUi()
{
    setTitle(tr("1 Certificate"));
    m_hint->setText(
        tr("Drop the file from your administrator here, or choose it. Waybill says what is "
           "inside before it asks for more."));
    theme::setButtonText(m_choose, tr("Choose certif&icate…"));
    m_choose->setAccessibleDescription(m_hint->text());
    theme::setButtonText(m_chooseKey, tr("Choose private &key…"));
    m_passphraseLabel->setText(tr("&Passphrase"));
    theme::setButtonText(m_unlock, tr("&Unlock"));
    showContent();
}

void CertificateStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CertificateStep::dropEvent(QDropEvent *event)
{
    const QStringList paths = draggedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeDropped(paths);
}

} // namespace waybill
