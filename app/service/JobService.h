// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"
#include "domain/EditPolicy.h"
#include "domain/Job.h"
#include "domain/JobAction.h"
#include "domain/JobChange.h"
#include "service/Condition.h"
#include "service/ServiceError.h"

#include <QObject>
#include <QStringList>

namespace waybill {

template<typename T>
using ServiceCall = Call<T, ServiceError>;
template<typename T>
using ServiceCallPtr = CallPtr<T, ServiceError>;

/// A place that drives can be shipped to ("List Locations").
struct Location
{
    QString name;
    QString recipientName;
    PostalAddress address;
    QStringList supportedCarriers;

    bool operator==(const Location &) const = default;
};

/// Which jobs a list is asked for; what is not set does not limit ("List Jobs").
struct JobQuery
{
    std::optional<JobType> type;
    QDateTime from; ///< creation time, inclusive, UTC; invalid: no bound
    QDateTime to;
    QList<JobState::Kind> states;
    int top = 0; ///< most jobs in one page; 0: the service's choice (at most 1000)

    bool operator==(const JobQuery &) const = default;
};

/// One page of a job list.
struct JobPage
{
    QList<JobSummary> jobs;
    QByteArray nextPage; ///< opaque, for JobService::listJobs; empty on the last page
    int unreadable = 0;  ///< entries without a usable name that were passed over
};

/// What the answer to a successful change says. The job must be read again afterwards: the ETag of
/// this reply may be that of before ("Update Job Properties", sample).
struct ChangeReceipt
{
    int httpStatus = 0;
    QByteArray requestId;
    QDateTime date; ///< the service's Date header; invalid when absent

    bool operator==(const ChangeReceipt &) const = default;
};

/// A request as it would leave, for a person to read. Nothing in it is secret.
struct RequestPreview
{
    QByteArray method;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// A service that holds jobs, whatever its dialect. Lives in the GUI thread and never blocks it.
/// The caller owns each call; letting go of one cancels it silently.
class JobService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A cheap read that proves certificate, subscription and version ("Get Service Document").
    /// Ends in the names of the entity sets that the service offers.
    [[nodiscard]] virtual ServiceCallPtr<QStringList> checkConnection() = 0;
    /// Accounts that hold at least one job.
    [[nodiscard]] virtual ServiceCallPtr<QStringList> listStorageAccounts() = 0;
    /// Places for drives of the region @p origin; all of them when it is empty.
    [[nodiscard]] virtual ServiceCallPtr<QList<Location>> listLocations(const QString &origin) = 0;
    /// A page of jobs; @p page is empty for the first, else JobPage::nextPage of the one before.
    [[nodiscard]] virtual ServiceCallPtr<JobPage> listJobs(const QString &account,
                                                           const JobQuery &query,
                                                           const QByteArray &page) = 0;
    [[nodiscard]] virtual ServiceCallPtr<Job> readJob(const JobKey &key) = 0;

    /// Sends exactly what @p change holds. An empty change is an error of kind NotSent.
    [[nodiscard]] virtual ServiceCallPtr<ChangeReceipt> updateJob(const JobKey &key,
                                                                  const JobChange &change,
                                                                  const ChangeGuard &guard) = 0;
    /// One request: the state, and the groups in @p change (possibly none).
    [[nodiscard]] virtual ServiceCallPtr<ChangeReceipt> markAsShipped(const JobKey &key,
                                                                      const JobChange &change,
                                                                      const ChangeGuard &guard) = 0;
    [[nodiscard]] virtual ServiceCallPtr<ChangeReceipt> requestCancellation(
        const JobKey &key, const ChangeGuard &guard) = 0;

    /// The request that the operation of @p action would send now.
    [[nodiscard]] virtual RequestPreview preview(JobAction action, const JobKey &key,
                                                 const JobChange &change,
                                                 const ChangeGuard &guard) const = 0;
    /// What may change in @p job, and why not. Pure.
    [[nodiscard]] virtual EditPolicy policyFor(const Job &job) const = 0;
};

} // namespace waybill
