// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ConnectPage.h"

#include "widgets/Card.h"
#include "widgets/FocusInView.h"
#include "widgets/ReturnKey.h"
#include "widgets/TabOrder.h"
#include "widgets/TextLabel.h"
#include "widgets/Theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int pageWidth = 720;
constexpr int widePageWidth = 1120;
constexpr int iconSize = 56;

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new TextLabel(parent);
    label->setObjectName(name);
    return label;
}

/// The one connection file that is being dragged, or nothing.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(".waybill"_L1, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_icon(new QLabel(this))
    , m_headline(wrappedLabel(u"connectHeadline"_s, this))
    , m_introduction(wrappedLabel(u"connectIntroduction"_s, this))
    , m_leave(new QPushButton(this))
    , m_practice(new QPushButton(this))
    , m_practiceText(wrappedLabel(u"practiceText"_s, this))
    , m_openFile(new QPushButton(this))
    , m_openFileText(wrappedLabel(u"openFileText"_s, this))
{
    setObjectName("connectPage"_L1);
    ReturnKey::serve(this);
    setAcceptDrops(true);
    m_message->setObjectName("connectMessage"_L1);
    m_practice->setObjectName("practiceButton"_L1);
    m_openFile->setObjectName("openFileButton"_L1);
    setUpLayout();
    connectButtons();
    adoptPalette();
    retranslateUi();
    m_progress->hide(); // the choice is there from the start, where nobody begins with the greeting
}

void ConnectPage::setUpLayout()
{
    m_choices = new QWidget(this);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(20);
    m_openFileCard = makeChoice(m_openFile, m_openFileText);
    m_practiceCard = makeChoice(m_practice, m_practiceText);
    choices->addWidget(m_openFileCard, 1);
    choices->addWidget(m_practiceCard, 1);
    m_progress = makeProgress();
    m_middle = new QWidget(this);
    m_middle->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addStretch(2);
    column->addLayout(makeHead());
    column->addWidget(m_message);
    column->addWidget(m_choices);
    column->addWidget(m_progress);
    column->addStretch(3);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->addStretch(1);
    page->addWidget(m_middle, 100);
    page->addStretch(1);
}

QBoxLayout *ConnectPage::makeHead()
{
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_headline);
    texts->addWidget(m_introduction);
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(m_icon);
    head->addLayout(texts, 1);
    m_leave->setObjectName("leaveUnchanged"_L1);
    m_leave->hide();
    head->addWidget(m_leave);
    return head;
}

Card *ConnectPage::makeChoice(QPushButton *button, QLabel *text)
{
    auto *card = new Card(m_choices);
    button->setMinimumHeight(40);
    button->setIconSize(QSize(20, 20));
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->content()->setSpacing(12);
    card->content()->addWidget(text, 1);
    card->content()->addWidget(button);
    return card;
}

QWidget *ConnectPage::makeProgress()
{
    auto *progress = new QWidget(this);
    m_progressText = wrappedLabel(u"connectProgressText"_s, progress);
    m_progressBar = new QProgressBar(progress);
    m_progressBar->setObjectName("connectProgress"_L1);
    m_progressBar->setRange(0, 0);
    m_progressBar->setTextVisible(false);
    m_cancel = new QPushButton(progress);
    m_cancel->setObjectName("cancelOpening"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progressBar, 1);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(progress);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progressText);
    layout->addLayout(row);
    return progress;
}

void ConnectPage::addSetup(QWidget *panel)
{
    auto *scroll = new QScrollArea(m_choices);
    scroll->setObjectName("setupScroll"_L1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(panel);
    FocusInView::serve(scroll);
    panel->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_savedCard = new Card(m_choices);
    m_savedCard->setTitle(tr("Your connections"));
    m_savedCard->hide();
    auto *others = new QVBoxLayout;
    others->setSpacing(12);
    auto *choices = qobject_cast<QBoxLayout *>(m_choices->layout());
    for (QWidget *card : {m_openFileCard, m_practiceCard})
        choices->removeWidget(card);
    for (QWidget *card : {m_savedCard, m_openFileCard, m_practiceCard})
        others->addWidget(card);
    others->addStretch(1);
    choices->addWidget(scroll, 5);
    choices->addLayout(others, 3);
    m_middle->setMaximumWidth(widePageWidth);
    giveRoomToChoices(m_isGreeting);
}

void ConnectPage::showEdited(const QString &name)
{
    m_edited = name;
    m_leave->setVisible(!name.isEmpty());
    retranslateUi();
}

void ConnectPage::setReadyToSave(bool isReady)
{
    if (std::exchange(m_isReadyToSave, isReady) != isReady)
        adoptPalette();
}

void ConnectPage::showSaved(const QList<QPair<QString, QString>> &connections)
{
    if (!m_savedCard)
        return;
    const auto before = m_savedCard->findChildren<QPushButton *>();
    qDeleteAll(before);
    for (const auto &[id, name] : connections) {
        auto *button = new QPushButton(m_savedCard);
        button->setObjectName("savedConnection"_L1);
        button->setText(QString(name).replace(u'&', u"&&"_s));
        connect(button, &QPushButton::clicked, this, [this, id = id] { Q_EMIT savedChosen(id); });
        m_savedCard->content()->addWidget(button);
    }
    m_savedCard->setVisible(!connections.isEmpty());
    chainTabOrder(this);
}

void ConnectPage::connectButtons()
{
    connect(m_practice, &QPushButton::clicked, this, &ConnectPage::practiceRequested);
    connect(m_openFile, &QPushButton::clicked, this, &ConnectPage::fileRequested);
    connect(m_leave, &QPushButton::clicked, this, &ConnectPage::leaveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectPage::cancelRequested);
    connect(m_message, &MessageBar::buttonPressed, this, &ConnectPage::messageButtonPressed);
}

void ConnectPage::showProgress(const QString &name)
{
    m_opening = name;
    m_isWaitingForKeyStore = false;
    m_message->dismiss();
    setBusy(true);
    retranslateUi();
}

void ConnectPage::showWaitingForKeyStore()
{
    m_isWaitingForKeyStore = true;
    setBusy(true);
    retranslateUi();
}

void ConnectPage::showProblem(const MessageBar::Message &message)
{
    setBusy(false);
    m_message->show(message);
}

void ConnectPage::showChoice()
{
    setBusy(false);
    m_message->dismiss();
}

void ConnectPage::showGreeting()
{
    m_isGreeting = true;
    m_middle->setMaximumWidth(widePageWidth);
    giveRoomToChoices(true); // so that the greeting stands where it will stand above them
    m_progress->hide();
    m_choices->hide();
}

void ConnectPage::setBusy(bool isBusy)
{
    if (std::exchange(m_isGreeting, false))
        giveRoomToChoices(false);
    if (!isBusy && isVisible())
        Q_EMIT choiceComing();
    m_progress->setVisible(isBusy);
    m_choices->setVisible(!isBusy);
    takeKeyboard();
}

void ConnectPage::takeKeyboard()
{
    const QWidget *focused = window()->focusWidget();
    const bool isHere = focused && isAncestorOf(focused) && focused->isVisible();
    if (isHere || !isVisible())
        return;
    if (!m_progress->isHidden())
        return m_cancel->setFocus(Qt::OtherFocusReason);
    // What most people want here each morning; else the first thing on the page.
    QWidget *saved = m_savedCard && !m_savedCard->isHidden()
        ? m_savedCard->findChild<QPushButton *>(u"savedConnection"_s)
        : nullptr;
    if (saved)
        saved->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
}

void ConnectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_choices->isHidden())
        Q_EMIT choiceComing();
    if (!m_isGreeting)
        takeKeyboard();
}

void ConnectPage::giveRoomToChoices(bool evenWhileHidden)
{
    qobject_cast<QBoxLayout *>(m_middle->layout())->setStretchFactor(m_choices, 1000);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setRetainSizeWhenHidden(evenWhileHidden);
    m_choices->setSizePolicy(policy);
}

void ConnectPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void ConnectPage::retranslateUi()
{
    if (m_edited.isEmpty()) {
        m_headline->setText(tr("Welcome to Waybill"));
        m_introduction->setText(tr(
            "See which import and export jobs need something from you, and tell the service so."));
    } else {
        //: %1 is a connection's name
        m_headline->setText(tr("Change “%1”").arg(m_edited));
        m_introduction->setText(tr("The connection stays as it is until you save it."));
    }
    m_leave->setText(tr("&Leave it unchanged"));
    m_openFileCard->setTitle(tr("Connect"));
    m_practiceCard->setTitle(tr("Practice"));
    m_openFile->setText(tr("&Open connection file…"));
    m_openFileText->setText(
        tr("You have a .waybill file from your administrator? Choose it, or drop it on this "
           "window. Your certificate stays on this computer."));
    m_practice->setText(tr("&Try with practice data"));
    m_practiceText->setText(
        tr("Look around first: some thirty jobs on a practice service inside Waybill. No "
           "account, no network, and nothing you do there reaches anybody."));
    m_progressText->setText(m_opening.isEmpty() ? tr("Opening…")
                                                : tr("Opening “%1”…").arg(m_opening));
    if (m_isWaitingForKeyStore)
        m_progressText->setText(
            tr("Waiting for the key store. It may be asking you to unlock it…"));
    if (m_savedCard)
        m_savedCard->setTitle(tr("Your connections"));
    m_progressBar->setAccessibleName(m_progressText->text());
    m_cancel->setText(tr("&Cancel"));
}

void ConnectPage::adoptPalette()
{
    m_icon->setPixmap(theme::programIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    // One act of the page is the primary one.
    m_openFile->setPalette(m_isReadyToSave ? QPalette() : theme::primaryButtonPalette(palette()));
    m_openFile->setIcon(theme::icon(u"document-open"_s, m_openFile->palette()));
    m_practice->setIcon(theme::icon(u"package"_s, palette()));
    theme::setTextColor(m_introduction, theme::secondaryTextColor(palette()));
}

void ConnectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_progress->isHidden())
        Q_EMIT backRequested();
    else
        Q_EMIT cancelRequested();
}

void ConnectPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ConnectPage::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace waybill
