// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ConnectionsDesk.h"

#include "connect/ConnectionsDialog.h"
#include "connect/ConnectionTexts.h"
#include "connect/ConnectPage.h"
#include "widgets/FirstPaint.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

ConnectionsDesk::ConnectionsDesk(const SetupPanel::Dependencies &dependencies, ConnectPage *page,
                                 MessageBar *notice, QWidget *window)
    : QObject(window)
    , m_dependencies(dependencies)
    , m_book(dependencies.book)
    , m_window(window)
    , m_page(page)
    , m_notice(notice)
    , m_menu(new QMenu(window))
{
    m_menu->setObjectName("connectionsMenu"_L1);
    if (m_book.isLoaded())
        panel();
    else
        awaitBook();
    connect(m_page, &ConnectPage::choiceComing, this, [this] { panel(); });
    connect(m_page, &ConnectPage::savedChosen, this, &ConnectionsDesk::open);
    connect(m_page, &ConnectPage::leaveRequested, this, [this] {
        panel().begin();
        Q_EMIT pageLeft();
    });
    connect(m_notice, &MessageBar::buttonPressed, this, &ConnectionsDesk::onNoticeButton);
    connect(m_notice, &MessageBar::dismissed, this, &ConnectionsDesk::withdrawOffer);
    connect(&m_book, &ConnectionBook::changed, this, &ConnectionsDesk::onLoadedOrChanged);
    onLoadedOrChanged();
}

ConnectionsDesk::~ConnectionsDesk()
{
    m_offeredSecrets.wipe();
}

void ConnectionsDesk::awaitBook()
{
    m_page->showGreeting();
    // Watched from the start: afterwards nobody can tell whether a window has been painted.
    FirstPaint::then(m_window, [this] {
        m_isPainted = true;
        showChoiceSoon();
    });
    connect(&m_book, &ConnectionBook::loaded, this, &ConnectionsDesk::showChoiceSoon);
}

/// After whoever opens a saved connection at once has heard of it.
void ConnectionsDesk::showChoiceSoon()
{
    if (!m_isPainted || !m_book.isLoaded())
        return;
    QTimer::singleShot(0, this, [this] {
        if (m_page->isGreeting())
            m_page->showChoice();
    });
}

SetupPanel &ConnectionsDesk::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new SetupPanel(m_dependencies);
    m_page->addSetup(m_panel);
    connect(m_panel, &SetupPanel::saved, this, &ConnectionsDesk::onSaved);
    connect(m_panel, &SetupPanel::editing, m_page, &ConnectPage::showEdited);
    connect(m_panel, &SetupPanel::readyToSave, m_page, &ConnectPage::setReadyToSave);
    onLoadedOrChanged();
    return *m_panel;
}

void ConnectionsDesk::onLoadedOrChanged()
{
    QList<QPair<QString, QString>> names;
    for (const SavedConnection &each : m_book.connections().list)
        names.append({each.id, each.settings.name});
    m_page->showSaved(names);
    retranslateUi();
}

void ConnectionsDesk::retranslateUi()
{
    m_menu->setTitle(tr("Co&nnections"));
    m_menu->clear();
    for (const SavedConnection &each : m_book.connections().list) {
        QString name = each.settings.name;
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = each.id] { open(id); });
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    QAction *add = m_menu->addAction(tr("&New connection…"));
    add->setObjectName("newConnectionAction"_L1);
    connect(add, &QAction::triggered, this, &ConnectionsDesk::beginNew);
    QAction *manageAll = m_menu->addAction(tr("&Manage connections…"));
    manageAll->setObjectName("manageConnectionsAction"_L1);
    connect(manageAll, &QAction::triggered, this, &ConnectionsDesk::manage);
}

void ConnectionsDesk::open(const QString &id)
{
    if (const SavedConnection *connection = m_book.connections().find(id))
        Q_EMIT openRequested(*connection);
}

void ConnectionsDesk::beginNew()
{
    panel().begin();
    Q_EMIT pageRequested();
    panel().takeKeyboard();
}

void ConnectionsDesk::edit(const QString &id)
{
    if (const SavedConnection *connection = m_book.connections().find(id)) {
        panel().begin(*connection);
        Q_EMIT pageRequested();
        panel().takeKeyboard();
    }
}

void ConnectionsDesk::manage()
{
    auto *dialog = new ConnectionsDialog(m_book, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionsDialog::openRequested, this, &ConnectionsDesk::open);
    connect(dialog, &ConnectionsDialog::newRequested, this, &ConnectionsDesk::beginNew);
    connect(dialog, &ConnectionsDialog::editRequested, this, &ConnectionsDesk::edit);
    dialog->open();
}

void ConnectionsDesk::change(const ConnectionSettings &settings)
{
    const auto &list = m_book.connections().list;
    const auto same = std::find_if(list.cbegin(), list.cend(), [&](const SavedConnection &each) {
        return each.settings == settings;
    });
    SavedConnection connection;
    connection.settings = settings;
    panel().begin(same == list.cend() ? connection : *same);
    Q_EMIT pageRequested();
    panel().takeKeyboard();
}

void ConnectionsDesk::onSaved(const SavedConnection &connection, bool hasPassed)
{
    if (hasPassed) {
        Q_EMIT openRequested(connection);
        return;
    }
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Success;
    //: %1 is a connection's name
    message.headline = tr("“%1” is saved").arg(connection.settings.name);
    m_isOffering = false;
    m_notice->showForAWhile(message);
}

void ConnectionsDesk::offerToSave(const ConnectionSettings &settings, OpenSecrets secrets)
{
    const auto &list = m_book.connections().list;
    const bool isKnown = std::any_of(list.cbegin(), list.cend(), [&](const SavedConnection &each) {
        return each.settings == settings;
    });
    if (isKnown)
        return secrets.wipe();
    withdrawOffer();
    m_offered = settings;
    m_offeredSecrets = std::move(secrets);
    m_isOffering = true;
    MessageBar::Message message;
    //: %1 is a connection's name
    message.headline = tr("Keep “%1” in your list of connections?").arg(settings.name);
    const bool hasSecret = !m_offeredSecrets.passphrase.isEmpty()
        || !m_offeredSecrets.proxyPassword.isEmpty();
    message.text = hasSecret
        ? tr("It can be opened from the menu then. What you entered to open it goes into this "
             "computer's key store, and nowhere else.")
        : tr("It can be opened from the menu then.");
    message.buttons = {tr("Keep it"), tr("Not now")};
    m_notice->show(message);
}

void ConnectionsDesk::withdrawOffer()
{
    m_offeredSecrets.wipe();
    if (std::exchange(m_isOffering, false))
        m_notice->dismiss();
}

void ConnectionsDesk::onNoticeButton(int index)
{
    const bool wasOffering = std::exchange(m_isOffering, false);
    OpenSecrets secrets = std::exchange(m_offeredSecrets, {});
    m_notice->dismiss();
    if (!wasOffering)
        return;
    if (index != 0)
        return secrets.wipe();
    SavedConnection connection;
    connection.settings = m_offered;
    SecretWish wish;
    wish.passphrase = secrets.passphrase;
    wish.keepPassphrase = !secrets.passphrase.isEmpty();
    wish.proxyPassword = secrets.proxyPassword;
    m_saveCall = m_book.save(std::move(connection), std::move(wish));
    m_saveCall->whenFinished(this, [this](const Result<SavedConnection, BookError> &result) {
        const auto call = std::move(m_saveCall); // the result lives as long as it does
        if (result)
            onSaved(*result, false);
        else
            m_notice->show(ConnectionTexts::describe(result.error()));
    });
}

} // namespace waybill
