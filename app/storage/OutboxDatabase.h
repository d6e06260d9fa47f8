// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/OutboxEntry.h"
#include "storage/SqliteFile.h"

#include <QLockFile>

namespace waybill {

/// The SQLite file behind OutboxStore. Blocks; made, used and destroyed in one thread.
///
/// Schema 1: one row per entry, numbered in the order of queueing; a number is never given twice.
class OutboxDatabase : private SqliteFile
{
public:
    explicit OutboxDatabase(const QString &path);

    [[nodiscard]] Result<QList<OutboxEntry>, StorageError> list();
    [[nodiscard]] Result<OutboxEntry, StorageError> add(OutboxEntry entry);
    [[nodiscard]] Result<bool, StorageError> advance(const OutboxEntry &before,
                                                     const OutboxEntry &after);
    [[nodiscard]] Result<bool, StorageError> finish(qint64 number);
    [[nodiscard]] Result<bool, StorageError> withdraw(qint64 number);
    [[nodiscard]] bool mayLead();

private:
    [[nodiscard]] Result<std::optional<OutboxEntry>, StorageError> find(qint64 number);
    [[nodiscard]] Outcome insert(const OutboxEntry &entry);
    [[nodiscard]] Outcome replace(const OutboxEntry &entry);
    [[nodiscard]] Outcome rebaseOver(const OutboxEntry &withdrawn);
    [[nodiscard]] Result<QList<OutboxEntry>, StorageError> read();

    QLockFile m_leader; ///< held by the one program that sends
};

} // namespace waybill
