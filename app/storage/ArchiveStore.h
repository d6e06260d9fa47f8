// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"
#include "domain/ArchivedJob.h"
#include "domain/JobEvent.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>

namespace waybill {

/// A share of what is kept, in the order in which it is read.
struct ArchivePage
{
    /// Where the next page begins.
    struct Cursor
    {
        bool isAmongGone = false; ///< jobs that the service has come first
        qint64 after = 0;
    };

    QList<KeptJob> jobs;
    std::optional<Cursor> next; ///< nothing: this was the last page
    QDateTime lastRead;         ///< when an account was last read whole; invalid: never
};

/// A job that was read whole.
struct ReadJob
{
    Job job;
    QDateTime time;
    bool isSeen = false; ///< a person looked at it, so that its state is no news any more
};

/// Which archived jobs a purge takes: those that satisfy all that is set. Jobs that the service
/// still has are never among them.
struct ArchivePurgeScope
{
    QDateTime goneBefore; ///< invalid: whenever they went
    QList<JobKey> jobs;   ///< empty: all of them
};

/// What a purge would take, or has taken.
struct ArchivePurgePreview
{
    qint64 count = 0;
    QDateTime oldest; ///< when the first of them went; invalid where there is none
    QDateTime newest;
};

/// What Waybill knows of all jobs of its connections, in an SQLite file (WAL, mode 0600) that is
/// worked on in a thread of its own: the jobs as they were last read, and those that the service
/// has forgotten since. The functions are for the GUI thread and return at once. A corrupt file is
/// set aside, never deleted; a newer one is left alone.
///
/// What happens is done in the order in which it was handed over, each call whole or not at all.
class ArchiveStore : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 1000;

    /// @p path is the database file; its folder is made if it is not there. Opened at the first use.
    explicit ArchiveStore(const QString &path, QObject *parent = nullptr);
    /// Waits for writes under way, so that nothing handed over is lost.
    ~ArchiveStore() override;

    /// The rows that are kept for @p connection, page by page.
    [[nodiscard]] StorageCallPtr<ArchivePage> load(const QString &connection,
                                                   const ArchivePage::Cursor &from = {});
    /// A page of a list was read. What is known already costs no write.
    [[nodiscard]] StorageCallPtr<Done> noteListed(const QString &connection,
                                                  const QList<JobSummary> &jobs,
                                                  const QDateTime &time);
    [[nodiscard]] StorageCallPtr<Done> noteRead(const QString &connection,
                                                const QList<ReadJob> &jobs);
    /// The list of @p account was read to its end, and these were all its jobs. Ends in those that
    /// are gone from now on.
    [[nodiscard]] StorageCallPtr<QList<KeptJob>> noteComplete(const QString &connection,
                                                              const QString &account,
                                                              const QSet<QString> &names,
                                                              const QDateTime &time);
    /// The service listed these accounts and no others. Ends as noteComplete() does.
    [[nodiscard]] StorageCallPtr<QList<KeptJob>> noteAccounts(const QString &connection,
                                                              const QStringList &accounts,
                                                              const QDateTime &time);
    /// What is known of @p key: of the job that went last, where several had that name.
    [[nodiscard]] StorageCallPtr<std::optional<ArchivedJob>> find(const QString &connection,
                                                                  const JobKey &key);
    /// What purge() would remove now.
    [[nodiscard]] StorageCallPtr<ArchivePurgePreview> preview(const QString &connection,
                                                              const ArchivePurgeScope &scope);
    /// Removes the jobs of @p scope, unreadably. Ends in what went.
    [[nodiscard]] StorageCallPtr<ArchivePurgePreview> purge(const QString &connection,
                                                            const ArchivePurgeScope &scope);
    /// What happened to the jobs that the service has, and was not told yet: other states, and
    /// deadlines up to @p soon. Each is given out once, in whatever run and window.
    [[nodiscard]] StorageCallPtr<QList<JobEvent>> takeEvents(const QString &connection,
                                                             const QDateTime &soon);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace waybill
