// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/OutboxHost.h"

#include "outbox/OutboxButton.h"
#include "outbox/OutboxDialog.h"
#include "outbox/OutboxTexts.h"
#include "service/Reachability.h"
#include "session/DraftKeeper.h"
#include "session/OsUser.h"
#include "text/ErrorTexts.h"
#include "text/ServerText.h"
#include "text/StorageTexts.h"
#include "window/MainWindow.h"

#include <QStatusBar>

#include <algorithm>

namespace waybill {

namespace {

constexpr int announcementMilliseconds = 8000;

} // namespace

OutboxHost::OutboxHost(const QString &path, HistoryStore &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_store(path)
    , m_outbox(m_store, systemClock())
{
    connect(&m_outbox, &Outbox::changed, this, &OutboxHost::showCount);
    connect(&m_outbox, &Outbox::changed, this, &OutboxHost::followNotice);
    connect(&m_outbox, &Outbox::storageFailed, this, &OutboxHost::showProblem);
}

OutboxHost::~OutboxHost() = default;

void OutboxHost::attach(MainWindow &window)
{
    m_window = &window;
    m_button = new OutboxButton(&window);
    window.statusBar()->addPermanentWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] { showDialog(m_window); });
    connect(&window, &MainWindow::connectionOpened, this, &OutboxHost::onConnectionChanged);
    connect(&window, &MainWindow::connectionClosed, this, &OutboxHost::onConnectionChanged);
    connect(&window, &MainWindow::serviceAnswered, this, &OutboxHost::noteOnline);
    onConnectionChanged();
}

void OutboxHost::onConnectionChanged()
{
    m_sender.reset();
    const auto open = m_window ? m_window->connection() : nullptr;
    if (open) {
        m_sender = std::make_unique<OutboxSender>(
            OutboxDelivery::Means{open, m_store, &m_history, osUserName(), systemClock()});
        connect(m_sender.get(), &OutboxSender::delivered, this, &OutboxHost::onDelivered);
        connect(m_sender.get(), &OutboxSender::storageFailed, this, &OutboxHost::showProblem);
    }
    m_button->setVisible(open != nullptr);
    showCount();
}

void OutboxHost::noteOnline()
{
    if (m_sender)
        m_sender->noteOnline();
}

void OutboxHost::onDelivered(const DeliveryEnd &end)
{
    const QString text = OutboxTexts::delivered(end);
    if (m_window && end.error && isUnreachable(*end.error))
        m_window->noteOffline();
    if (!m_window || text.isEmpty())
        return;
    m_window->statusBar()->showMessage(text, announcementMilliseconds);
    m_window->noteOnline();
    if (end.kind != DeliveryEnd::Kind::Held)
        return;
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Warning;
    //: %1 is a job
    message.headline =
        tr("A queued edit of %1 needs a decision").arg(inSentence(end.entry.key.name));
    message.text = OutboxTexts::held(end.entry);
    if (end.error)
        message.details = ErrorTexts::details(*end.error);
    m_toldOf = end.entry.number;
    m_told = message.headline;
    m_window->showNotice(message);
}

void OutboxHost::followNotice()
{
    const auto &entries = m_outbox.entries();
    const bool isHeld = std::any_of(
        entries.cbegin(), entries.cend(), [this](const OutboxEntry &entry) {
            return entry.number == m_toldOf && entry.state == OutboxEntry::State::Held;
        });
    if (m_toldOf == 0 || isHeld)
        return;
    m_toldOf = 0;
    if (m_window)
        m_window->withdrawNotice(m_told);
}

void OutboxHost::showCount()
{
    if (!m_button || !m_sender)
        return;
    const QString connection = draftConnectionId(m_sender->connection().settings());
    const auto held = std::count_if(
        m_outbox.entries().cbegin(), m_outbox.entries().cend(), [&](const OutboxEntry &entry) {
            return entry.connection == connection && entry.state == OutboxEntry::State::Held;
        });
    m_button->setCount(m_outbox.countOf(connection), int(held));
}

void OutboxHost::showDialog(QWidget *parent)
{
    auto *dialog = new OutboxDialog(m_outbox, m_sender.get(), systemClock(), parent);
    if (m_window)
        connect(dialog, &OutboxDialog::openRequested, m_window, &MainWindow::showJob);
    dialog->open();
}

void OutboxHost::showProblem(const StorageError &error)
{
    if (m_window)
        m_window->showNotice(StorageTexts::message(StorageTexts::Store::Outbox, error));
}

} // namespace waybill
