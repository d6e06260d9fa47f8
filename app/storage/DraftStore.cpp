// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftStore.h"

#include "storage/DraftDatabase.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QThread>

#include <functional>
#include <utility>

namespace waybill {

/// The thread that the database lives in. Work is done in the order in which it was handed over.
class DraftStore::Worker
{
public:
    explicit Worker(const QString &path)
        : m_path(path)
    {
    }

    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    template<typename T>
    [[nodiscard]] StorageCallPtr<T> post(
        DraftStore *store, std::function<Result<T, StorageError>(DraftDatabase &)> work);

private:
    void start();

    QString m_path;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;        ///< lives in m_thread
    std::unique_ptr<DraftDatabase> m_database; ///< touched in m_thread only
};

DraftStore::Worker::~Worker()
{
    if (!m_context)
        return;
    // Behind all work that was posted, so that nothing handed over is lost.
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void DraftStore::Worker::start()
{
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("drafts"));
    m_thread.start();
}

template<typename T>
StorageCallPtr<T> DraftStore::Worker::post(
    DraftStore *store, std::function<Result<T, StorageError>(DraftDatabase &)> work)
{
    if (!m_context)
        start();
    auto call = std::unique_ptr<PromisedCall<T, StorageError>, CallDeleter>(
        new PromisedCall<T, StorageError>);
    // Looked at in the store's thread only; a call that was let go of does not stop the work.
    const QPointer<PromisedCall<T, StorageError>> waiting(call.get());
    QMetaObject::invokeMethod(
        m_context.get(),
        [this, store, waiting, work = std::move(work)] {
            if (!m_database)
                m_database = std::make_unique<DraftDatabase>(m_path);
            auto report = [waiting, outcome = work(*m_database)] {
                if (waiting)
                    waiting->finish(outcome);
            };
            QMetaObject::invokeMethod(store, std::move(report), Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return StorageCallPtr<T>(call.release());
}

DraftStore::DraftStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(path))
{
}

DraftStore::~DraftStore()
{
    m_worker.reset();
    // What the worker reported last: a call that outlives its store ends, too.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

StorageCallPtr<std::optional<StoredDraft>> DraftStore::find(const QString &connection,
                                                            const JobKey &key)
{
    return m_worker->post<std::optional<StoredDraft>>(
        this, [=](DraftDatabase &database) { return database.find(connection, key); });
}

StorageCallPtr<QList<StoredDraft>> DraftStore::list(const QString &connection)
{
    return m_worker->post<QList<StoredDraft>>(
        this, [=](DraftDatabase &database) { return database.list(connection); });
}

StorageCallPtr<Done> DraftStore::save(const StoredDraft &draft)
{
    return m_worker->post<Done>(this,
                                [=](DraftDatabase &database) { return database.save(draft); });
}

StorageCallPtr<Done> DraftStore::remove(const QString &connection, const JobKey &key)
{
    return m_worker->post<Done>(
        this, [=](DraftDatabase &database) { return database.remove(connection, key); });
}

} // namespace waybill
