// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"
#include "domain/HistoryEntry.h"

#include <QObject>

#include <memory>

namespace waybill {

/// The record of every change that was tried: append-only, in an SQLite file (WAL, mode 0600),
/// worked on in a thread of its own. The functions are for the GUI thread and return at once. A
/// corrupt file is set aside, never deleted; a newer one is left alone.
///
/// Each entry carries the hash of the one before it, so that a change by another hand shows. Entries
/// leave the record only by purge(), which is itself an entry.
class HistoryStore : public QObject
{
    Q_OBJECT

public:
    /// @p path is the database file; its folder is made if it is not there. Opened at the first use.
    explicit HistoryStore(const QString &path, QObject *parent = nullptr);
    /// Waits for writes under way, so that nothing handed over is lost.
    ~HistoryStore() override;

    /// Adds @p entry behind all others; number and hashes are given here. Carrier account numbers
    /// are masked.
    [[nodiscard]] StorageCallPtr<Done> append(const HistoryEntry &entry);
    /// The entries of @p job, or all of them; newest first.
    [[nodiscard]] StorageCallPtr<QList<HistoryEntry>> list(
        const std::optional<HistoryJob> &job = {});
    /// Goes through the whole chain and names the first entry with a fault.
    [[nodiscard]] StorageCallPtr<HistoryCheck> verify();
    /// What purge() would remove now.
    [[nodiscard]] StorageCallPtr<HistoryPurgePreview> preview(const HistoryPurgeScope &scope);
    /// Removes the entries of @p scope, unreadably, and records that @p person did so. Ends in what
    /// went; nothing to remove: nothing is recorded.
    [[nodiscard]] StorageCallPtr<HistoryPurgePreview> purge(const HistoryPurgeScope &scope,
                                                            const QString &person,
                                                            const QDateTime &time);

Q_SIGNALS:
    /// Entries came or went.
    void changed();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace waybill
