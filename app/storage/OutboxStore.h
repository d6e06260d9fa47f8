// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"
#include "domain/OutboxEntry.h"

#include <QObject>

#include <memory>

namespace waybill {

/// Edits that wait to be sent, in an SQLite file (WAL, mode 0600), worked on in a thread of its own.
/// The functions are for the GUI thread and return at once. A corrupt file is set aside, never
/// deleted; a newer one is left alone.
///
/// Several programs may share the file. Each may queue, change and withdraw; one of them sends.
class OutboxStore : public QObject
{
    Q_OBJECT

public:
    /// @p path is the database file; its folder is made if it is not there. Opened at the first use.
    explicit OutboxStore(const QString &path, QObject *parent = nullptr);
    /// Waits for writes under way, so that nothing handed over is lost.
    ~OutboxStore() override;

    /// Every entry, of whatever connection, in the order of queueing.
    [[nodiscard]] StorageCallPtr<QList<OutboxEntry>> list();
    /// Adds @p entry, and ends in it with its number. One that has a number comes back to its place.
    [[nodiscard]] StorageCallPtr<OutboxEntry> add(const OutboxEntry &entry);
    /// Puts @p after in the place of @p before; false when the entry is not @p before any more.
    [[nodiscard]] StorageCallPtr<bool> advance(const OutboxEntry &before, const OutboxEntry &after);
    /// Removes an entry that was sent, or has nothing left to send.
    [[nodiscard]] StorageCallPtr<bool> finish(qint64 number);
    /// Removes an entry that shall not be sent, see without(). False when it is on its way, or gone.
    [[nodiscard]] StorageCallPtr<bool> withdraw(qint64 number);
    /// Whether this program is the one that sends: from the first time that it is, until it ends.
    [[nodiscard]] StorageCallPtr<bool> mayLead();

Q_SIGNALS:
    /// Entries came, went or changed by this program.
    void changed();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace waybill
