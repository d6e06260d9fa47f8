// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/HistoryEntry.h"
#include "storage/SqliteFile.h"

namespace waybill {

/// The SQLite file behind HistoryStore. Blocks; made, used and destroyed in one thread.
///
/// Schema 1: one row per entry. Its content is kept as the very bytes that were hashed; the columns
/// beside it serve the search alone, and are compared with it by verify(). That a corrupt file was
/// set aside is said by the next list() or verify().
class HistoryDatabase : private SqliteFile
{
public:
    explicit HistoryDatabase(const QString &path);

    [[nodiscard]] Result<Done, StorageError> append(const HistoryEntry &entry);
    [[nodiscard]] Result<QList<HistoryEntry>, StorageError> list(
        const std::optional<HistoryJob> &job);
    [[nodiscard]] Result<HistoryCheck, StorageError> verify();
    [[nodiscard]] Result<HistoryPurgePreview, StorageError> preview(const HistoryPurgeScope &scope);
    [[nodiscard]] Result<HistoryPurgePreview, StorageError> purge(const HistoryPurgeScope &scope,
                                                                  const QString &person,
                                                                  const QDateTime &time);

private:
    [[nodiscard]] Outcome ready();
    [[nodiscard]] Outcome insert(const HistoryEntry &entry);
    [[nodiscard]] Outcome remove(const HistoryPurgeScope &scope, HistoryEntry record,
                                 HistoryPurgePreview &gone);
    /// The highest number that was ever given; 0: none.
    [[nodiscard]] Result<qint64, StorageError> lastNumber();
    [[nodiscard]] Result<HistoryCheck, StorageError> check();
    [[nodiscard]] Result<HistoryPurgePreview, StorageError> count(const HistoryPurgeScope &scope);
    [[nodiscard]] Result<QList<HistoryRun>, StorageError> runs(const HistoryPurgeScope &scope);
    [[nodiscard]] Result<QList<HistoryRun>, StorageError> removedRuns();
};

} // namespace waybill
