// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/DraftStore.h"
#include "storage/SqliteFile.h"
#include "storage/WriterMarks.h"

namespace waybill {

/// The SQLite file behind DraftStore. Blocks; made, used and destroyed in one thread.
///
/// Schema 2: one row per connection, account, job name and writer, with both drafts as JSON. Schema 1
/// knew no writers; what it held stays, as that of a writer without a name. That a corrupt file was
/// set aside is said by the next find() or list().
class DraftDatabase : private SqliteFile
{
public:
    explicit DraftDatabase(const QString &path);

    [[nodiscard]] Result<QList<StoredDraft>, StorageError> find(const QString &connection,
                                                                const JobKey &key);
    [[nodiscard]] Result<QList<StoredDraft>, StorageError> list(const QString &connection);
    [[nodiscard]] Result<Done, StorageError> save(const StoredDraft &draft,
                                                  const QStringList &replaced);
    [[nodiscard]] Result<Done, StorageError> remove(const QString &connection, const JobKey &key,
                                                    const QStringList &writers);
    void release(const QString &writer);

private:
    [[nodiscard]] Outcome ensureReadable();
    [[nodiscard]] Result<QList<StoredDraft>, StorageError> read(QSqlQuery &query);
    [[nodiscard]] Outcome insert(const StoredDraft &draft);
    [[nodiscard]] Outcome removeRow(const QString &connection, const JobKey &key,
                                    const QString &writer);
    [[nodiscard]] Outcome sweepMarks();

    WriterMarks m_marks;
    bool m_areMarksSwept = false;
};

} // namespace waybill
