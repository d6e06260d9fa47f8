// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/KeychainSecretStore.h"

#include "base/Secret.h"

#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

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

/// Starts @p job, which deletes itself, and ends the call with what @p read makes of it; or with
/// TimedOut, when it does not answer by the deadline. Its late answer is heard by nobody then.
template<typename T, typename Job>
SecretCallPtr<T> runJob(Job *job, std::chrono::milliseconds deadline,
                        std::function<Result<T, SecretError>(const Job &)> read)
{
    auto call = std::unique_ptr<PromisedCall<T, SecretError>, CallDeleter>(
        new PromisedCall<T, SecretError>);
    auto *const waiting = call.get();
    waiting->onCancel = [waiting] {
        waiting->finish(failure(SecretError{SecretError::Kind::Cancelled, {}}));
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, waiting,
                     [waiting, job, read = std::move(read)] { waiting->finish(read(*job)); });
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
    return runJob<QByteArray, Job>(job, m_deadline,
                                   [](const Job &done) -> Result<QByteArray, SecretError> {
                                       if (done.error() != QKeychain::NoError)
                                           return failure(errorOf(done));
                                       return done.binaryData();
                                   });
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
    return runJob<Done, Job>(job, m_deadline, [](const Job &done) -> Result<Done, SecretError> {
        if (done.error() != QKeychain::NoError)
            return failure(errorOf(done));
        return Done();
    });
}

SecretCallPtr<Done> KeychainSecretStore::remove(const QString &key)
{
    using Job = QKeychain::DeletePasswordJob;
    auto *const job = new Job(m_service); // deletes itself
    job->setKey(key);
    return runJob<Done, Job>(job, m_deadline, [](const Job &done) -> Result<Done, SecretError> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return failure(errorOf(done));
        return Done();
    });
}

} // namespace waybill
