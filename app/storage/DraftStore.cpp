// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftStore.h"

#include "storage/DatabaseWorker.h"
#include "storage/DraftDatabase.h"

namespace waybill {

using namespace Qt::StringLiterals;

/// Named here, so that the header knows neither the database nor threads.
class DraftStore::Worker : public DatabaseWorker<DraftDatabase>
{
public:
    using DatabaseWorker::DatabaseWorker;
};

DraftStore::DraftStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, path, u"drafts"_s))
{
}

DraftStore::~DraftStore() = default;

StorageCallPtr<QList<StoredDraft>> DraftStore::find(const QString &connection, const JobKey &key)
{
    return m_worker->post<QList<StoredDraft>>(
        [=](DraftDatabase &database) { return database.find(connection, key); });
}

StorageCallPtr<QList<StoredDraft>> DraftStore::list(const QString &connection)
{
    return m_worker->post<QList<StoredDraft>>(
        [=](DraftDatabase &database) { return database.list(connection); });
}

StorageCallPtr<Done> DraftStore::save(const StoredDraft &draft, const QStringList &replaced)
{
    return m_worker->post<Done>(
        [=](DraftDatabase &database) { return database.save(draft, replaced); });
}

StorageCallPtr<Done> DraftStore::remove(const QString &connection, const JobKey &key,
                                        const QStringList &writers)
{
    return m_worker->post<Done>(
        [=](DraftDatabase &database) { return database.remove(connection, key, writers); });
}

void DraftStore::release(const QString &writer)
{
    // Nobody waits for it, and letting go of the call does not stop the work.
    const auto call = m_worker->post<Done>(
        [=](DraftDatabase &database) -> Result<Done, StorageError> {
            database.release(writer);
            return Done();
        });
}

} // namespace waybill
