// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/OutboxStore.h"

#include "storage/DatabaseWorker.h"
#include "storage/OutboxDatabase.h"

namespace waybill {

using namespace Qt::StringLiterals;

/// Named here, so that the header knows neither the database nor threads.
class OutboxStore::Worker : public DatabaseWorker<OutboxDatabase>
{
public:
    using DatabaseWorker::DatabaseWorker;
};

OutboxStore::OutboxStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, path, u"outbox"_s))
{
}

OutboxStore::~OutboxStore()
{
    blockSignals(true); // the worker's last words come while the rest of this is gone
    m_worker.reset();
}

StorageCallPtr<QList<OutboxEntry>> OutboxStore::list()
{
    return m_worker->post<QList<OutboxEntry>>(
        [](OutboxDatabase &database) { return database.list(); });
}

StorageCallPtr<OutboxEntry> OutboxStore::add(const OutboxEntry &entry)
{
    return m_worker->post<OutboxEntry>([this, entry](OutboxDatabase &database) {
        const auto result = database.add(entry);
        // Also when nobody waits for the call any more.
        if (result)
            QMetaObject::invokeMethod(this, &OutboxStore::changed, Qt::QueuedConnection);
        return result;
    });
}

StorageCallPtr<bool> OutboxStore::advance(const OutboxEntry &before, const OutboxEntry &after)
{
    return m_worker->post<bool>([=, this](OutboxDatabase &database) {
        const auto result = database.advance(before, after);
        if (result && *result)
            QMetaObject::invokeMethod(this, &OutboxStore::changed, Qt::QueuedConnection);
        return result;
    });
}

StorageCallPtr<bool> OutboxStore::finish(qint64 number)
{
    return m_worker->post<bool>([this, number](OutboxDatabase &database) {
        const auto result = database.finish(number);
        if (result && *result)
            QMetaObject::invokeMethod(this, &OutboxStore::changed, Qt::QueuedConnection);
        return result;
    });
}

StorageCallPtr<bool> OutboxStore::withdraw(qint64 number)
{
    return m_worker->post<bool>([this, number](OutboxDatabase &database) {
        const auto result = database.withdraw(number);
        if (result && *result)
            QMetaObject::invokeMethod(this, &OutboxStore::changed, Qt::QueuedConnection);
        return result;
    });
}

StorageCallPtr<bool> OutboxStore::mayLead()
{
    return m_worker->post<bool>(
        [](OutboxDatabase &database) -> Result<bool, StorageError> { return database.mayLead(); });
}

} // namespace waybill
