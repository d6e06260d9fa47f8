// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/ArchiveStore.h"
#include "storage/SqliteFile.h"

namespace waybill {

/// The SQLite file behind ArchiveStore. Blocks; made, used and destroyed in one thread.
///
/// Schema 1: one row for each job that was ever seen, with what a list shows of it; beside it,
/// in a table of its own so that lists are read fast, the job as it was last read whole. A name
/// that was given to another job has a row for each, of which at most one is not gone. When
/// accounts were last read stands by account, so that a job that is still listed costs no write.
/// That a corrupt file was set aside is said by the next load() or find().
class ArchiveDatabase : private SqliteFile
{
public:
    explicit ArchiveDatabase(const QString &path);

    [[nodiscard]] Result<ArchivePage, StorageError> load(const QString &connection,
                                                         const ArchivePage::Cursor &from);
    [[nodiscard]] Result<Done, StorageError> noteListed(const QString &connection,
                                                        const QList<JobSummary> &jobs,
                                                        const QDateTime &time);
    [[nodiscard]] Result<Done, StorageError> noteRead(const QString &connection,
                                                      const QList<ReadJob> &jobs);
    [[nodiscard]] Result<QList<KeptJob>, StorageError> noteComplete(const QString &connection,
                                                                    const QString &account,
                                                                    const QSet<QString> &names,
                                                                    const QDateTime &time);
    [[nodiscard]] Result<QList<KeptJob>, StorageError> noteAccounts(const QString &connection,
                                                                    const QStringList &accounts,
                                                                    const QDateTime &time);
    [[nodiscard]] Result<std::optional<ArchivedJob>, StorageError> find(const QString &connection,
                                                                        const JobKey &key);
    [[nodiscard]] Result<ArchivePurgePreview, StorageError> preview(const QString &connection,
                                                                    const ArchivePurgeScope &scope);
    [[nodiscard]] Result<ArchivePurgePreview, StorageError> purge(const QString &connection,
                                                                  const ArchivePurgeScope &scope);
    [[nodiscard]] Result<QList<JobEvent>, StorageError> takeEvents(const QString &connection,
                                                                   const QDateTime &soon);

private:
    /// A row that stands for a job now.
    struct Row
    {
        qint64 id = 0;
        JobSummary summary;
        QDateTime firstSeen;
    };
    /// What becomes of a row that is gone.
    using ReasonOf = std::function<GoneReason(const Row &)>;

    [[nodiscard]] Outcome ready();
    [[nodiscard]] Result<std::optional<Row>, StorageError> rowFor(const QString &connection,
                                                                  const JobSummary &job);
    [[nodiscard]] Result<qint64, StorageError> store(const QString &connection, JobSummary job,
                                                     const QDateTime &time);
    [[nodiscard]] Result<qint64, StorageError> insert(const QString &connection,
                                                      const JobSummary &job, const QDateTime &time);
    [[nodiscard]] Outcome update(qint64 id, const JobSummary &job);
    [[nodiscard]] Outcome storeWhole(qint64 id, const ReadJob &read);
    /// The numbers of the rows of @p account that are there and not among @p staying.
    [[nodiscard]] Result<QList<qint64>, StorageError> missing(const QString &connection,
                                                              const QString &account,
                                                              const QSet<QString> &staying);
    [[nodiscard]] Result<QStringList, StorageError> presentAccounts(const QString &connection);
    /// The row of @p id, unless it is gone meanwhile.
    [[nodiscard]] Result<std::optional<Row>, StorageError> presentRow(qint64 id);
    /// Those of @p ids that are still there are gone. For within a transaction.
    [[nodiscard]] Outcome markGone(const QList<qint64> &ids, const QDateTime &lastRead,
                                   const QDateTime &time, const ReasonOf &reasonOf,
                                   QList<KeptJob> &gone);
    [[nodiscard]] Outcome noteAccountRead(const QString &connection, const QString &account,
                                          const QDateTime &time);
    [[nodiscard]] Result<QDateTime, StorageError> accountRead(const QString &connection,
                                                              const QString &account);
    [[nodiscard]] Outcome readWhole(qint64 id, ArchivedJob &found);
    [[nodiscard]] Outcome takeStates(const QString &connection, QList<JobEvent> &events);
    [[nodiscard]] Outcome takeDeadlines(const QString &connection, const QDateTime &soon,
                                        QList<JobEvent> &events);
    [[nodiscard]] Outcome chooseForPurge(const QString &connection, const ArchivePurgeScope &scope);
    [[nodiscard]] Result<ArchivePurgePreview, StorageError> countChosen();
};

} // namespace waybill
