// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace waybill {

/// The thread that a Database lives in. Work is done in the order in which it was handed over.
///
/// @p Database is made from a path, at the first use, and blocks. The worker belongs to the thread
/// of @p owner, which outlives it, and in which every outcome is reported.
template<typename Database>
class DatabaseWorker
{
public:
    DatabaseWorker(QObject *owner, QString path, const QString &threadName)
        : m_owner(owner)
        , m_path(std::move(path))
    {
        m_thread.setObjectName(threadName);
    }

    /// Waits for the work under way, so that nothing handed over is lost.
    ~DatabaseWorker();
    DatabaseWorker(const DatabaseWorker &) = delete;
    DatabaseWorker &operator=(const DatabaseWorker &) = delete;

    /// Letting go of the call does not stop the work.
    template<typename T>
    [[nodiscard]] StorageCallPtr<T> post(std::function<Result<T, StorageError>(Database &)> work);

private:
    void start();

    QObject *m_owner;
    QString m_path;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;   ///< lives in m_thread
    std::unique_ptr<Database> m_database; ///< touched in m_thread only
};

template<typename Database>
DatabaseWorker<Database>::~DatabaseWorker()
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
    // What was reported last: a call that outlives its store ends, too.
    QCoreApplication::sendPostedEvents(m_owner, QEvent::MetaCall);
}

template<typename Database>
void DatabaseWorker<Database>::start()
{
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

template<typename Database>
template<typename T>
StorageCallPtr<T> DatabaseWorker<Database>::post(
    std::function<Result<T, StorageError>(Database &)> work)
{
    if (!m_context)
        start();
    auto call = std::unique_ptr<PromisedCall<T, StorageError>, CallDeleter>(
        new PromisedCall<T, StorageError>);
    // Looked at in the owner's thread only.
    const QPointer<PromisedCall<T, StorageError>> waiting(call.get());
    QMetaObject::invokeMethod(
        m_context.get(),
        [this, waiting, work = std::move(work)] {
            if (!m_database)
                m_database = std::make_unique<Database>(m_path);
            auto report = [waiting, outcome = work(*m_database)] {
                if (waiting)
                    waiting->finish(outcome);
            };
            QMetaObject::invokeMethod(m_owner, std::move(report), Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return StorageCallPtr<T>(call.release());
}

} // namespace waybill
