// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/HistoryStore.h"

#include "storage/DatabaseWorker.h"
#include "storage/HistoryDatabase.h"

namespace waybill {

using namespace Qt::StringLiterals;

/// Named here, so that the header knows neither the database nor threads.
class HistoryStore::Worker : public DatabaseWorker<HistoryDatabase>
{
public:
    using DatabaseWorker::DatabaseWorker;
};

HistoryStore::HistoryStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, path, u"history"_s))
{
}

HistoryStore::~HistoryStore()
{
    blockSignals(true); // the worker's last words come while the rest of this is gone
    m_worker.reset();
}

StorageCallPtr<Done> HistoryStore::append(const HistoryEntry &entry)
{
    return m_worker->post<Done>([this, entry](HistoryDatabase &database) {
        const auto result = database.append(entry);
        // Also when nobody waits for the call any more.
        if (result)
            QMetaObject::invokeMethod(this, &HistoryStore::changed, Qt::QueuedConnection);
        return result;
    });
}

StorageCallPtr<QList<HistoryEntry>> HistoryStore::list(const std::optional<HistoryJob> &job)
{
    return m_worker->post<QList<HistoryEntry>>(
        [job](HistoryDatabase &database) { return database.list(job); });
}

StorageCallPtr<HistoryCheck> HistoryStore::verify()
{
    return m_worker->post<HistoryCheck>(
        [](HistoryDatabase &database) { return database.verify(); });
}

StorageCallPtr<HistoryPurgePreview> HistoryStore::preview(const HistoryPurgeScope &scope)
{
    return m_worker->post<HistoryPurgePreview>(
        [scope](HistoryDatabase &database) { return database.preview(scope); });
}

StorageCallPtr<HistoryPurgePreview> HistoryStore::purge(const HistoryPurgeScope &scope,
                                                        const QString &person,
                                                        const QDateTime &time)
{
    return m_worker->post<HistoryPurgePreview>([=, this](HistoryDatabase &database) {
        const auto result = database.purge(scope, person, time);
        if (result && result->count > 0)
            QMetaObject::invokeMethod(this, &HistoryStore::changed, Qt::QueuedConnection);
        return result;
    });
}

} // namespace waybill
