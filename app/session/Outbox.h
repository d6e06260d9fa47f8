// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/JobEditSession.h"
#include "storage/OutboxStore.h"

#include <QObject>

#include <vector>

namespace waybill {

/// The name that a connection's certificate goes by: an edit is sent by whom it was queued by.
[[nodiscard]] QString outboxIdentity(const OpenConnection &connection);

/// What waits to be sent, kept in memory as it stands on disk, and what a person does with it.
/// Sending is OutboxSender's. Lives in the GUI thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// Reads @p store, which outlives the outbox.
    Outbox(OutboxStore &store, Clock clock, QObject *parent = nullptr);
    ~Outbox() override;

    /// Every entry, of whatever connection, in the order of queueing.
    [[nodiscard]] const QList<OutboxEntry> &entries() const { return m_entries; }
    [[nodiscard]] QList<OutboxEntry> entriesOf(const QString &connection, const JobKey &key) const;
    [[nodiscard]] int countOf(const QString &connection) const;

    /// Looks what is on disk, where another program may have changed it.
    void reload();
    /// What @p action would do to the job of @p session, as an entry that is not queued yet.
    [[nodiscard]] OutboxEntry entryOf(const JobEditSession &session, JobAction action) const;
    void queue(const OutboxEntry &entry);
    /// Takes @p entry out, unless it is on its way.
    void withdraw(const OutboxEntry &entry);
    /// Undoes withdraw().
    void putBack(const OutboxEntry &entry);
    /// Lets a held entry be tried again.
    void release(const OutboxEntry &entry);

Q_SIGNALS:
    /// entries() is another list now.
    void changed();
    void queued(const waybill::OutboxEntry &entry);
    /// The store could not take it; storageFailed() said why.
    void notQueued(const waybill::OutboxEntry &entry);
    void withdrawn(const waybill::OutboxEntry &entry);
    /// It is on its way, or gone already.
    void notWithdrawn(const waybill::OutboxEntry &entry);
    void released(const waybill::OutboxEntry &entry);
    void storageFailed(const waybill::StorageError &error);

private:
    template<typename T>
    void follow(StorageCallPtr<T> call, std::function<void(const T &)> then,
                std::function<void()> orElse = {});

    OutboxStore &m_store;
    Clock m_clock;
    QList<OutboxEntry> m_entries;
    StorageCallPtr<QList<OutboxEntry>> m_listCall;
    std::vector<AnyCallPtr> m_calls; ///< under way
};

} // namespace waybill
