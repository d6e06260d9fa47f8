// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// A Waybill without a window that queues one edit after the other and sends them, until it is
// killed. Prints the text of each once it is in the outbox.
// Arguments: connection file, data folder, storage account, job name, number of the first edit.

#include "backend/NetConnectionOpener.h"
#include "session/ConnectionFile.h"
#include "session/DraftKeeper.h"
#include "session/Outbox.h"
#include "session/OutboxSender.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waybill;

namespace {

/// More than one waits at a time, so that their order can go wrong.
constexpr int mostWaiting = 3;

class Clerk : public QObject
{
public:
    Clerk(const QStringList &arguments, std::shared_ptr<OpenConnection> connection)
        : m_connection(std::move(connection))
        , m_key{arguments.value(3), arguments.value(4)}
        , m_next(arguments.value(5).toInt())
        , m_store(QDir(arguments.value(2)).filePath(u"outbox.sqlite"_s))
        , m_history(QDir(arguments.value(2)).filePath(u"history.sqlite"_s))
        , m_outbox(m_store, systemClock())
        , m_sender({m_connection, m_store, &m_history, u"clerk"_s, systemClock()}, {5ms, 50ms})
    {
        connect(&m_outbox, &Outbox::queued, this, [this](const OutboxEntry &entry) {
            std::printf("%s\n", qPrintable(entry.draft.description));
            std::fflush(stdout);
            m_isQueueing = false;
            open();
        });
        connect(&m_outbox, &Outbox::changed, this, &Clerk::open);
        open();
    }

private:
    void open()
    {
        // Killed twice over the same edit: the person's click lets it go on.
        for (const OutboxEntry &entry : m_outbox.entries()) {
            if (entry.hold == OutboxEntry::Hold::DidNotArrive && entry.key == m_key)
                m_outbox.release(entry);
        }
        const bool isFull = m_outbox.countOf(draftConnectionId(m_connection->settings()))
            >= mostWaiting;
        if (isFull || m_isQueueing)
            return;
        m_isQueueing = true;
        m_session = std::make_unique<JobEditSession>(m_connection, m_key, systemClock());
        connect(m_session.get(), &JobEditSession::jobChanged, this, &Clerk::queue,
                Qt::QueuedConnection);
        connect(m_session.get(), &JobEditSession::loadFailed, this, [this] { m_session->load(); });
        m_session->load();
    }

    void queue()
    {
        if (!m_session->job() || m_session->hasChanges())
            return;
        m_session->setValue(Field::Description, u"edit %1 of %2"_s.arg(m_next++).arg(m_key.name));
        m_outbox.queue(m_outbox.entryOf(*m_session, JobAction::Update));
    }

    std::shared_ptr<OpenConnection> m_connection;
    JobKey m_key;
    int m_next;
    OutboxStore m_store;
    HistoryStore m_history;
    Outbox m_outbox;
    OutboxSender m_sender;
    std::unique_ptr<JobEditSession> m_session;
    bool m_isQueueing = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto settings = readConnectionFile(arguments.value(1));
    if (!settings)
        return 1;
    NetConnectionOpener opener(systemClock());
    std::unique_ptr<Clerk> clerk;
    const auto call = opener.open(*settings, ""_ba);
    call->whenFinished(&opener, [&](const OpenCallPtr::element_type::Outcome &opened) {
        if (!opened)
            return QCoreApplication::exit(1);
        clerk = std::make_unique<Clerk>(arguments, *opened);
    });
    return QCoreApplication::exec();
}
