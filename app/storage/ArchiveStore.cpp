// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ArchiveStore.h"

#include "storage/ArchiveDatabase.h"
#include "storage/DatabaseWorker.h"

namespace waybill {

using namespace Qt::StringLiterals;

/// Named here, so that the header knows neither the database nor threads.
class ArchiveStore::Worker : public DatabaseWorker<ArchiveDatabase>
{
public:
    using DatabaseWorker::DatabaseWorker;
};

ArchiveStore::ArchiveStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, path, u"archive"_s))
{
}

ArchiveStore::~ArchiveStore() = default;

StorageCallPtr<ArchivePage> ArchiveStore::load(const QString &connection,
                                               const ArchivePage::Cursor &from)
{
    return m_worker->post<ArchivePage>(
        [=](ArchiveDatabase &database) { return database.load(connection, from); });
}

StorageCallPtr<Done> ArchiveStore::noteListed(const QString &connection,
                                              const QList<JobSummary> &jobs, const QDateTime &time)
{
    return m_worker->post<Done>(
        [=](ArchiveDatabase &database) { return database.noteListed(connection, jobs, time); });
}

StorageCallPtr<Done> ArchiveStore::noteRead(const QString &connection, const QList<ReadJob> &jobs)
{
    return m_worker->post<Done>(
        [=](ArchiveDatabase &database) { return database.noteRead(connection, jobs); });
}

StorageCallPtr<QList<KeptJob>> ArchiveStore::noteComplete(const QString &connection,
                                                          const QString &account,
                                                          const QSet<QString> &names,
                                                          const QDateTime &time)
{
    return m_worker->post<QList<KeptJob>>([=](ArchiveDatabase &database) {
        return database.noteComplete(connection, account, names, time);
    });
}

StorageCallPtr<QList<KeptJob>> ArchiveStore::noteAccounts(const QString &connection,
                                                          const QStringList &accounts,
                                                          const QDateTime &time)
{
    return m_worker->post<QList<KeptJob>>([=](ArchiveDatabase &database) {
        return database.noteAccounts(connection, accounts, time);
    });
}

StorageCallPtr<std::optional<ArchivedJob>> ArchiveStore::find(const QString &connection,
                                                              const JobKey &key)
{
    return m_worker->post<std::optional<ArchivedJob>>(
        [=](ArchiveDatabase &database) { return database.find(connection, key); });
}

StorageCallPtr<ArchivePurgePreview> ArchiveStore::preview(const QString &connection,
                                                          const ArchivePurgeScope &scope)
{
    return m_worker->post<ArchivePurgePreview>(
        [=](ArchiveDatabase &database) { return database.preview(connection, scope); });
}

StorageCallPtr<ArchivePurgePreview> ArchiveStore::purge(const QString &connection,
                                                        const ArchivePurgeScope &scope)
{
    return m_worker->post<ArchivePurgePreview>(
        [=](ArchiveDatabase &database) { return database.purge(connection, scope); });
}

StorageCallPtr<QList<JobEvent>> ArchiveStore::takeEvents(const QString &connection,
                                                         const QDateTime &soon)
{
    return m_worker->post<QList<JobEvent>>(
        [=](ArchiveDatabase &database) { return database.takeEvents(connection, soon); });
}

} // namespace waybill
