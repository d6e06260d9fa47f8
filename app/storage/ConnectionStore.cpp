// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ConnectionStore.h"

#include "storage/ConnectionJson.h"
#include "storage/DiskSpace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QPointer>
#include <QSaveFile>

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

using Loaded = Result<SavedConnections, StorageError>;

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 maxFileBytes = 16LL * 1024 * 1024;
constexpr int lockMilliseconds = 5000;

auto storageFailure(StorageError::Kind kind, const QString &detail)
{
    return failure(StorageError{kind, detail});
}

/// What is wrong where SQLite would say it itself.
StorageError::Kind kindOfFailure(const QString &path)
{
    if (isDiskFull(path))
        return StorageError::Kind::Full;
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable() ? StorageError::Kind::Failed
                                                                  : StorageError::Kind::ReadOnly;
}

/// Ends in an error, so that it is said once; the next time there is no file.
Loaded setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString target = u"%1.corrupt-%2"_s.arg(path, stamp);
    return storageFailure(StorageError::Kind::Corrupt, QFile::rename(path, target) ? target : path);
}

Loaded read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return SavedConnections();
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(StorageError::Kind::CannotOpen, path);
    const QByteArray content = file.read(maxFileBytes);
    file.close();
    int version = 0;
    const auto connections = savedConnectionsFromJson(content, version);
    if (!connections)
        return setAside(path);
    if (version > savedConnectionsVersion)
        return storageFailure(StorageError::Kind::TooNew, path);
    return *connections;
}

Result<Done, StorageError> write(const QString &path, const SavedConnections &connections)
{
    QSaveFile file(path);
    // Before the content goes in, so that nobody else reads it at any moment.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
        const StorageError::Kind kind = kindOfFailure(path);
        return storageFailure(
            kind == StorageError::Kind::Failed ? StorageError::Kind::CannotOpen : kind, path);
    }
    const QByteArray json = savedConnectionsToJson(connections);
    if (file.write(json) != json.size() || !file.commit())
        return storageFailure(kindOfFailure(path), u"%1: %2"_s.arg(file.errorString(), path));
    return Done();
}

Loaded work(const QString &path, const std::function<void(SavedConnections &)> &change)
{
    if (!change)
        return read(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return storageFailure(StorageError::Kind::CannotOpen, folder);
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(lockMilliseconds))
        return storageFailure(lock.error() == QLockFile::LockFailedError
                                  ? StorageError::Kind::Locked
                                  : kindOfFailure(path),
                              path);
    Loaded connections = read(path);
    if (!connections)
        return connections;
    const SavedConnections before = *connections;
    change(*connections);
    if (*connections == before)
        return connections;
    if (const auto written = write(path, *connections); !written)
        return failure(written.error());
    return connections;
}

} // namespace

ConnectionStore::ConnectionStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_pool.setMaxThreadCount(1);
}

ConnectionStore::~ConnectionStore()
{
    m_pool.waitForDone();
    // What was reported last: a call that outlives its store ends, too.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

StorageCallPtr<SavedConnections> ConnectionStore::post(Change change)
{
    auto call = std::unique_ptr<PromisedCall<SavedConnections, StorageError>, CallDeleter>(
        new PromisedCall<SavedConnections, StorageError>);
    // Looked at in the store's thread only; a call that was let go of does not stop the work.
    const QPointer<PromisedCall<SavedConnections, StorageError>> waiting(call.get());
    m_pool.start([this, path = m_path, waiting, change = std::move(change)] {
        auto report = [waiting, outcome = work(path, change)] {
            if (waiting)
                waiting->finish(outcome);
        };
        QMetaObject::invokeMethod(this, std::move(report), Qt::QueuedConnection);
    });
    return StorageCallPtr<SavedConnections>(call.release());
}

StorageCallPtr<SavedConnections> ConnectionStore::load()
{
    return post({});
}

StorageCallPtr<SavedConnections> ConnectionStore::put(const SavedConnection &connection)
{
    return post([connection](SavedConnections &all) { all.put(connection); });
}

StorageCallPtr<SavedConnections> ConnectionStore::rename(const QString &id, const QString &name)
{
    return post([id, name](SavedConnections &all) {
        if (const SavedConnection *found = all.find(id)) {
            SavedConnection renamed = *found;
            renamed.settings.name = name;
            all.put(renamed);
        }
    });
}

StorageCallPtr<SavedConnections> ConnectionStore::remove(const QString &id)
{
    return post([id](SavedConnections &all) { all.remove(id); });
}

StorageCallPtr<SavedConnections> ConnectionStore::move(const QString &id, qsizetype places)
{
    return post([id, places](SavedConnections &all) { all.move(id, places); });
}

StorageCallPtr<SavedConnections> ConnectionStore::setDefault(const QString &id)
{
    return post([id](SavedConnections &all) { all.setDefault(id); });
}

} // namespace waybill
