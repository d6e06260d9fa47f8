// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ArchivedJobService.h"

#include "session/ArchiveKeeper.h"

#include <utility>

namespace waybill {

namespace {

template<typename T>
ServiceCallPtr<T> neverSent()
{
    ServiceError error;
    error.kind = ServiceError::Kind::NotSent;
    return finishedCall<T, ServiceError>(failure(error));
}

/// A read of the archive, as a read of a service.
class ArchiveRead final : public ServiceCall<Job>
{
public:
    explicit ArchiveRead(StorageCallPtr<std::optional<ArchivedJob>> call)
        : m_call(std::move(call))
    {
        m_call->whenFinished(this, [this](const auto &found) { onFound(found); });
    }

private:
    void onFound(const Result<std::optional<ArchivedJob>, StorageError> &found)
    {
        ServiceError error;
        error.kind = ServiceError::Kind::NotFound;
        if (!found)
            error.detail = found.error().detail;
        if (found && *found)
            finish(lastKnown(**found));
        else
            finish(failure(error));
    }

    void doCancel() override
    {
        ServiceError error;
        error.kind = ServiceError::Kind::Cancelled;
        finish(failure(error));
    }

    StorageCallPtr<std::optional<ArchivedJob>> m_call;
};

} // namespace

ArchivedJobService::ArchivedJobService(ArchiveStore &store, QString connection)
    : m_store(store)
    , m_connection(std::move(connection))
{
}

ServiceCallPtr<QStringList> ArchivedJobService::checkConnection()
{
    return neverSent<QStringList>();
}

ServiceCallPtr<QStringList> ArchivedJobService::listStorageAccounts()
{
    return neverSent<QStringList>();
}

ServiceCallPtr<QList<Location>> ArchivedJobService::listLocations(const QString &)
{
    return finishedCall<QList<Location>, ServiceError>(QList<Location>());
}

ServiceCallPtr<JobPage> ArchivedJobService::listJobs(const QString &, const JobQuery &,
                                                     const QByteArray &)
{
    return neverSent<JobPage>();
}

ServiceCallPtr<Job> ArchivedJobService::readJob(const JobKey &key)
{
    return ServiceCallPtr<Job>(new ArchiveRead(m_store.find(m_connection, key)));
}

ServiceCallPtr<ChangeReceipt> ArchivedJobService::updateJob(const JobKey &, const JobChange &,
                                                            const ChangeGuard &)
{
    return neverSent<ChangeReceipt>();
}

ServiceCallPtr<ChangeReceipt> ArchivedJobService::markAsShipped(const JobKey &, const JobChange &,
                                                                const ChangeGuard &)
{
    return neverSent<ChangeReceipt>();
}

ServiceCallPtr<ChangeReceipt> ArchivedJobService::requestCancellation(const JobKey &,
                                                                      const ChangeGuard &)
{
    return neverSent<ChangeReceipt>();
}

RequestPreview ArchivedJobService::preview(JobAction, const JobKey &, const JobChange &,
                                           const ChangeGuard &) const
{
    return {};
}

EditPolicy ArchivedJobService::policyFor(const Job &) const
{
    return EditPolicy::allLocked(LockReason::Archived);
}

std::shared_ptr<OpenConnection> archiveOf(const OpenConnection &connection, ArchiveStore &store)
{
    ConnectionSettings settings = connection.settings();
    settings.viewOnly = false; // the archive has a better reason why nothing can be changed
    auto service = std::make_unique<ArchivedJobService>(store, archiveConnectionId(settings));
    return std::make_shared<OpenConnection>(settings, connection.certificate(), std::move(service));
}

} // namespace waybill
