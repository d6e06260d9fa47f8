// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ConnectionsDialog.h"

#include "connect/ConnectionTexts.h"
#include "dialogs/DialogParts.h"
#include "dialogs/NameDialog.h"
#include "session/ConnectionFile.h"
#include "widgets/FileQuestion.h"
#include "widgets/MessageBar.h"
#include "widgets/QuietTable.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

ConnectionsDialog::ConnectionsDialog(ConnectionBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_label(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_empty(dialogs::plainText(this))
    , m_message(new MessageBar(this))
{
    setObjectName("connectionsDialog"_L1);
    m_list->setObjectName("connectionsList"_L1);
    m_empty->setObjectName("noConnections"_L1);
    m_message->setObjectName("connectionsMessage"_L1);
    setUpLayout();
    connect(&m_book, &ConnectionBook::changed, this, &ConnectionsDialog::fill);
    connect(&m_book, &ConnectionBook::failed, this,
            [this](const BookError &error) { m_message->show(ConnectionTexts::describe(error)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::updateActions);
    connect(qApp, &QApplication::focusChanged, this, &ConnectionsDialog::updateActions);
    connect(m_list, &QListWidget::itemActivated, this, [this] { run(Open); });
    retranslateUi();
    fill();
}

ConnectionsDialog::~ConnectionsDialog()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves on while the parts are destroyed
}

void ConnectionsDialog::setUpLayout()
{
    const QStringList names{u"openConnection"_s,   u"newConnection"_s,       u"editConnection"_s,
                            u"renameConnection"_s, u"duplicateConnection"_s, u"moveUp"_s,
                            u"moveDown"_s,         u"makeDefault"_s,         u"exportConnection"_s,
                            u"removeConnection"_s, u"closeConnections"_s};
    auto *column = new QVBoxLayout;
    for (int act = Open; act <= Close; ++act) {
        auto *button = new QPushButton(this);
        button->setObjectName(names.at(act));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act] { run(Act(act)); });
        m_buttons.append(button);
        if (act == Close)
            column->addStretch(1);
        column->addWidget(button);
    }
    m_buttons.at(Open)->setPalette(theme::primaryButtonPalette(palette()));
    m_label->setBuddy(m_list);
    m_list->setItemDelegate(new QuietListDelegate(m_list));
    m_list->setPalette(theme::viewPalette(palette()));
    auto *left = new QVBoxLayout;
    left->addWidget(m_label);
    left->addWidget(m_list, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    left->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addLayout(left, 1);
    row->addLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_message);
    layout->addLayout(row, 1);
    resize(620, 420);
}

const SavedConnection *ConnectionsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_book.connections().find(item->data(Qt::UserRole).toString()) : nullptr;
}

void ConnectionsDialog::fill()
{
    const QListWidgetItem *before = m_list->currentItem();
    const QString wanted = before ? before->data(Qt::UserRole).toString() : QString();
    const int wantedRow = std::max(m_list->currentRow(), 0);
    const SavedConnections &all = m_book.connections();
    // Without a current row for a moment, all buttons would be disabled and one would lose the focus.
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const SavedConnection &each : all.list) {
        const bool isDefault = each.id == all.defaultId;
        //: %1 is a connection's name
        const QString text = isDefault ? tr("%1 (opened at the start)").arg(each.settings.name)
                                       : each.settings.name;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, each.id);
        item->setToolTip(each.settings.endpoint.host());
        if (each.id == wanted)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(std::min(wantedRow, m_list->count() - 1));
    if (all.list.isEmpty() && m_list->hasFocus())
        m_buttons.at(New)->setFocus(Qt::OtherFocusReason);
    m_list->setVisible(!all.list.isEmpty());
    m_empty->setVisible(all.list.isEmpty());
    updateActions();
}

void ConnectionsDialog::updateActions()
{
    const SavedConnection *connection = current();
    QWidget *focused = focusWidget();
    for (int act = Open; act < Close; ++act)
        m_buttons.at(act)->setEnabled(connection != nullptr || act == New);
    // One that has the keyboard stays: the next press at the end of the list must not go elsewhere.
    const bool isFirst = m_list->currentRow() == 0;
    const bool isLast = m_list->currentRow() == m_list->count() - 1;
    QPushButton *up = m_buttons.at(MoveUp);
    QPushButton *down = m_buttons.at(MoveDown);
    up->setEnabled(connection && (!isFirst || focused == up));
    down->setEnabled(connection && (!isLast || focused == down));
    const bool isDefault = connection && connection->id == m_book.connections().defaultId;
    m_buttons.at(MakeDefault)
        ->setText(isDefault ? tr("Do not open at the &start") : tr("Open at the &start"));
    if (focused && !focused->isEnabled())
        (m_list->isHidden() ? static_cast<QWidget *>(m_buttons.at(New)) : m_list)
            ->setFocus(Qt::OtherFocusReason);
}

void ConnectionsDialog::run(Act act)
{
    if (act == Close)
        return accept();
    if (act == New) {
        accept();
        return Q_EMIT newRequested();
    }
    const SavedConnection *connection = current();
    if (!connection)
        return;
    const QString id = connection->id;
    m_message->dismiss();
    switch (act) {
    case Open:
    case Edit:
        accept();
        return act == Open ? Q_EMIT openRequested(id) : Q_EMIT editRequested(id);
    case Rename:
        return askForNewName(*connection);
    case Duplicate:
        return askForNameOfCopy(*connection);
    case MoveUp:
    case MoveDown:
        return m_book.move(id, act == MoveUp ? -1 : 1);
    case MakeDefault:
        return m_book.setDefault(id == m_book.connections().defaultId ? QString() : id);
    case Export:
        return chooseExportFile();
    case Remove:
        return askBeforeRemoving();
    case New:
    case Close:
        break;
    }
}

NameDialog *ConnectionsDialog::askForName(const QString &title, const QString &name,
                                          const QString &id)
{
    auto *dialog = new NameDialog({title, tr("&Name of the connection"), name}, this);
    dialog->setObjectName("connectionNameDialog"_L1);
    dialog->setCheck([this, id](const QString &entered) -> NameDialog::Verdict {
        if (m_book.connections().freeName(entered, id) == entered)
            return {};
        return {tr("There is another connection of this name."), false};
    });
    dialog->open();
    return dialog;
}

void ConnectionsDialog::askForNewName(const SavedConnection &connection)
{
    const auto *dialog = askForName(tr("Rename connection"), connection.settings.name,
                                    connection.id);
    connect(dialog, &NameDialog::named, this,
            [this, id = connection.id](const QString &name) { m_book.rename(id, name); });
}

void ConnectionsDialog::askForNameOfCopy(const SavedConnection &connection)
{
    const auto *dialog = askForName(tr("Duplicate connection"),
                                    m_book.connections().freeName(connection.settings.name), {});
    connect(dialog, &NameDialog::named, this,
            [this, id = connection.id](const QString &name) { m_book.duplicate(id, name); });
}

void ConnectionsDialog::chooseExportFile()
{
    const SavedConnection connection = *current();
    const auto *dialog = askForFile({.purpose = FileQuestion::Purpose::Save,
                                     .name = u"exportDialog"_s,
                                     .title = tr("Save connection file"),
                                     .kinds = {tr("Connection files (*.waybill)")},
                                     .suffix = u"waybill"_s},
                                    this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, connection](const QString &path) {
        const auto written = writeConnectionFile(path, connection.settings,
                                                 connection.hasImportedKey);
        if (!written)
            return m_message->show(ConnectionTexts::describe(written.error(), path));
        MessageBar::Message message;
        message.tone = MessageBar::Tone::Success;
        message.headline = tr("The connection file is written");
        message.text = tr("It holds no certificate and no passphrase: pass those on separately.");
        m_message->show(message);
    });
}

QStringList ConnectionsDialog::goesWith(const SavedConnection &connection) const
{
    const ConnectionBook::Belongings own = m_book.goesWith(connection);
    QStringList goes{tr("The connection is taken off this list.")};
    if (own.keyCopy)
        goes += tr(
            "Waybill's copy of its certificate and private key is deleted. Without the original "
            "file they are lost.");
    else if (connection.hasImportedKey)
        goes += tr("Waybill's copy of its certificate and private key stays: another connection "
                   "uses it.");
    else
        goes += tr("The certificate's file stays where it is.");
    if (own.passphrase)
        goes += tr("The passphrase is removed from the key store.");
    if (own.proxyPassword)
        goes += tr("The proxy's password is removed from the key store.");
    goes += tr("Jobs on the service stay as they are.");
    return goes;
}

void ConnectionsDialog::askBeforeRemoving()
{
    const SavedConnection &connection = *current();
    const QStringList goes = goesWith(connection);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove connection"),
                                //: %1 is a connection's name
                                tr("Remove “%1”?").arg(connection.settings.name),
                                QMessageBox::NoButton, this);
    box->setObjectName("removeConnectionBox"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(goes.join(u'\n'));
    // Not the letter that led here: held for too long it would go through the list.
    QPushButton *remove = box->addButton(tr("Remove &connection"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("&Keep connection"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(remove, &QPushButton::clicked, this, [this, id = connection.id] { m_book.remove(id); });
    box->open();
}

void ConnectionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        fill();
    }
}

void ConnectionsDialog::retranslateUi()
{
    setWindowTitle(tr("Connections"));
    m_label->setText(tr("Sa&ved connections"));
    m_list->setAccessibleName(tr("Saved connections"));
    m_empty->setText(
        tr("No connection is saved yet. Set one up with a certificate, or open the connection file "
           "that your administrator gave you: Waybill then offers to keep it."));
    const QStringList texts{tr("&Open"),
                            tr("Ne&w connection…"),
                            tr("&Change or renew…"),
                            tr("Re&name…"),
                            tr("D&uplicate…"),
                            tr("Move u&p"),
                            tr("Move &down"),
                            tr("Open at the &start"),
                            tr("Save as &file…"),
                            tr("&Remove…"),
                            tr("C&lose")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        theme::setButtonText(m_buttons.at(i), texts.at(i));
    updateActions();
}

} // namespace waybill
