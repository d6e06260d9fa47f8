// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/KeychainSecretStore.h"

#include "base/Secret.h"

#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

#if defined(Q_OS_LINUX)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <functional>
#include <memory>
#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// Without a session bus QtKeychain says only "other error" (measured with 0.13.2).
bool hasNoSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return false;
    const QString runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtimeDir.isEmpty() || !QFileInfo::exists(runtimeDir + "/bus"_L1);
#else
    return false;
#endif
}

SecretError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretError::Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretError::Kind::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretError::Kind::Unavailable;
    case QKeychain::OtherError:
        return hasNoSessionBus() ? SecretError::Kind::Unavailable : SecretError::Kind::Failed;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return SecretError::Kind::Failed;
}

template<typename T>
using Waiting = PromisedCall<T, SecretError>;

/// Starts @p job, which deletes itself, and lets @p end end the call by what came of it; or ends it
/// with TimedOut, when there is no answer by the deadline. A late one is heard by nobody then.
template<typename T, typename Job>
SecretCallPtr<T> runJob(Job *job, std::chrono::milliseconds deadline,
                        std::function<void(Waiting<T> &, const Job &)> end)
{
    auto call = std::unique_ptr<Waiting<T>, CallDeleter>(new Waiting<T>);
    auto *const waiting = call.get();
    waiting->onCancel = [waiting] {
        waiting->finish(failure(SecretError{SecretError::Kind::Cancelled, {}}));
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, waiting,
                     [waiting, job, end = std::move(end)] { end(*waiting, *job); });
    QTimer::singleShot(deadline, waiting, [waiting] {
        waiting->finish(failure(SecretError{SecretError::Kind::TimedOut, {}}));
    });
    job->start();
    return SecretCallPtr<T>(call.release());
}

SecretError errorOf(const QKeychain::Job &job)
{
    return {kindOf(job.error()), job.errorString()};
}

/// Ends @p call with NotFound, or with Refused where an entry is there and locked: a question that
/// the person dismissed ends in libsecret as if there were no entry. Asks the key store for the
/// entries' names alone, which never puts a question on the screen (Secret Service API, SearchItems).
void endWithoutEntry(Waiting<QByteArray> &call, const QString &service, const QString &key,
                     SecretError notFound)
{
#if defined(Q_OS_LINUX)
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    auto *const watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(search), &call);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &call,
                     [&call, watcher, error = std::move(notFound)]() mutable {
                         const QDBusPendingReply<Paths, Paths> found = *watcher;
                         if (found.isValid() && !found.argumentAt<1>().isEmpty()) // the locked ones
                             error.kind = SecretError::Kind::Refused;
                         call.finish(failure(std::move(error)));
                     });
#else
    Q_UNUSED(service)
    Q_UNUSED(key)
    call.finish(failure(std::move(notFound)));
#endif
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds deadline, const QString &service,
                                         QObject *parent)
    : SecretStore(parent)
    , m_deadline(deadline)
    , m_service(service)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

SecretCallPtr<QByteArray> KeychainSecretStore::read(const QString &key)
{
    using Job = QKeychain::ReadPasswordJob;
    auto *const job = new Job(m_service); // deletes itself
    job->setKey(key);
    const auto end = [service = m_service, key](Waiting<QByteArray> &call, const Job &done) {
        SecretError error = errorOf(done);
        if (done.error() == QKeychain::NoError)
            call.finish(done.binaryData());
        else if (error.kind == SecretError::Kind::NotFound)
            endWithoutEntry(call, service, key, std::move(error));
        else
            call.finish(failure(std::move(error)));
    };
    return runJob<QByteArray, Job>(job, m_deadline, end);
}

SecretCallPtr<Done> KeychainSecretStore::write(const QString &key, const QByteArray &secret)
{
    using Job = QKeychain::WritePasswordJob;
    auto *const job = new Job(m_service); // deletes itself
    job->setKey(key);
    // A copy of the job's own, which lives as long as the job does, even past the deadline.
    const auto copy = std::make_shared<QByteArray>(ownCopy(secret));
    job->setBinaryData(*copy);
    QObject::connect(job, &QObject::destroyed, [copy] { wipe(*copy); });
    return runJob<Done, Job>(job, m_deadline, [](Waiting<Done> &call, const Job &done) {
        if (done.error() == QKeychain::NoError)
            call.finish(Done());
        else
            call.finish(failure(errorOf(done)));
    });
}

SecretCallPtr<Done> KeychainSecretStore::remove(const QString &key)
{
    using Job = QKeychain::DeletePasswordJob;
    auto *const job = new Job(m_service); // deletes itself
    job->setKey(key);
    return runJob<Done, Job>(job, m_deadline, [](Waiting<Done> &call, const Job &done) {
        if (done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound)
            call.finish(Done());
        else
            call.finish(failure(errorOf(done)));
    });
}

} // namespace waybill
