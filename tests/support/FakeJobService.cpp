// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "support/FakeJobService.h"

#include <algorithm>
#include <utility>

namespace waybill::test {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
using FakeCall = PromisedCall<T, ServiceError>;

template<typename T>
std::unique_ptr<FakeCall<T>, CallDeleter> openCall(ServiceError::Kind whenCancelled)
{
    std::unique_ptr<FakeCall<T>, CallDeleter> call(new FakeCall<T>);
    call->onCancel = [raw = call.get(), whenCancelled] {
        raw->finish(failure(serviceError(whenCancelled)));
    };
    return call;
}

/// The oldest call that its caller still waits for.
template<typename Open>
typename Open::value_type takeFirst(Open &open)
{
    while (!open.empty() && (!open.front() || open.front()->isFinished()))
        open.pop_front();
    if (open.empty())
        qFatal("nobody waits for this answer");
    const auto call = open.front();
    open.pop_front();
    return call;
}

} // namespace

ServiceError serviceError(ServiceError::Kind kind, int httpStatus)
{
    ServiceError error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.requestId = "request-of-error"_ba;
    return error;
}

FakeJobService::~FakeJobService() = default;

int FakeJobService::count(const QByteArray &operation) const
{
    return static_cast<int>(
        std::count_if(requests.cbegin(), requests.cend(),
                      [&](const auto &request) { return request.operation == operation; }));
}

bool FakeJobService::isWaiting(const QByteArray &operation) const
{
    const auto isOpen = [](const auto &calls) {
        return std::any_of(calls.cbegin(), calls.cend(),
                           [](const auto &call) { return bool(call); });
    };
    return operation == "read" ? isOpen(m_reads) : isOpen(m_changes);
}

void FakeJobService::answerRead(Result<Job, ServiceError> result)
{
    takeFirst(m_reads)->finish(std::move(result));
}

void FakeJobService::answerChange(Result<ChangeReceipt, ServiceError> result)
{
    takeFirst(m_changes)->finish(std::move(result));
}

void FakeJobService::answerAccounts(Result<QStringList, ServiceError> result)
{
    takeFirst(m_accounts)->finish(std::move(result));
}

void FakeJobService::answerList(const QString &account, Result<JobPage, ServiceError> result)
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&](const auto &list) {
        return list.first == account && list.second;
    });
    if (found == m_lists.end())
        qFatal("nobody waits for this list");
    const auto call = found->second;
    m_lists.erase(found);
    call->finish(std::move(result));
}

QStringList FakeJobService::openLists() const
{
    QStringList accounts;
    for (const auto &list : m_lists) {
        if (list.second)
            accounts.append(list.first);
    }
    return accounts;
}

ServiceCallPtr<QStringList> FakeJobService::checkConnection()
{
    requests.append({"check", {}, {}, {}, {}});
    return finishedCall<QStringList, ServiceError>(QStringList{u"Jobs"_s});
}

ServiceCallPtr<QStringList> FakeJobService::listStorageAccounts()
{
    requests.append({"accounts", {}, {}, {}, {}});
    auto call = openCall<QStringList>(ServiceError::Kind::Cancelled);
    m_accounts.emplace_back(call.get());
    return ServiceCallPtr<QStringList>(call.release());
}

ServiceCallPtr<QList<Location>> FakeJobService::listLocations(const QString &)
{
    requests.append({"locations", {}, {}, {}, {}});
    return finishedCall<QList<Location>, ServiceError>(locations);
}

ServiceCallPtr<JobPage> FakeJobService::listJobs(const QString &account, const JobQuery &,
                                                 const QByteArray &page)
{
    requests.append({"list", {account, {}}, {}, {}, page});
    auto call = openCall<JobPage>(ServiceError::Kind::Cancelled);
    m_lists.emplace_back(account, call.get());
    return ServiceCallPtr<JobPage>(call.release());
}

ServiceCallPtr<Job> FakeJobService::readJob(const JobKey &key)
{
    requests.append({"read", key, {}, {}, {}});
    auto call = openCall<Job>(ServiceError::Kind::Cancelled);
    m_reads.emplace_back(call.get());
    return ServiceCallPtr<Job>(call.release());
}

ServiceCallPtr<ChangeReceipt> FakeJobService::openChange(FakeRequest request)
{
    requests.append(std::move(request));
    auto call = openCall<ChangeReceipt>(ServiceError::Kind::OutcomeUnknown);
    m_changes.emplace_back(call.get());
    return ServiceCallPtr<ChangeReceipt>(call.release());
}

ServiceCallPtr<ChangeReceipt> FakeJobService::updateJob(const JobKey &key, const JobChange &change,
                                                        const ChangeGuard &guard)
{
    return openChange({"update", key, change, guard.condition(), {}});
}

ServiceCallPtr<ChangeReceipt> FakeJobService::markAsShipped(const JobKey &key,
                                                            const JobChange &change,
                                                            const ChangeGuard &guard)
{
    return openChange({"ship", key, change, guard.condition(), {}});
}

ServiceCallPtr<ChangeReceipt> FakeJobService::requestCancellation(const JobKey &key,
                                                                  const ChangeGuard &guard)
{
    return openChange({"cancel", key, {}, guard.condition(), {}});
}

RequestPreview FakeJobService::preview(JobAction, const JobKey &key, const JobChange &change,
                                       const ChangeGuard &guard) const
{
    RequestPreview preview;
    preview.method = "PATCH"_ba;
    preview.url = QUrl(u"https://service.example/"_s + key.name);
    preview.headers = guard.condition().headers();
    preview.body = change.friendlyName.value_or(QString()).toUtf8();
    if (change.returnShipping)
        preview.body += change.returnShipping->carrierAccountNumber.toUtf8();
    return preview;
}

EditPolicy FakeJobService::policyFor(const Job &job) const
{
    return policy ? policy(job) : EditPolicy();
}

FakeConnection::FakeConnection(ConnectionSettings settings)
{
    if (settings.endpoint.isEmpty())
        settings.endpoint = QUrl(u"https://service.example:8443"_s);
    if (settings.subscriptionId.isEmpty())
        settings.subscriptionId = u"sub-1"_s;
    auto fake = std::make_unique<FakeJobService>();
    service = fake.get();
    connection = std::make_shared<OpenConnection>(settings, CertificateInfo(), std::move(fake));
}

Job sampleJob()
{
    Job job;
    job.key = {u"xttest"_s, u"hdd-0412"_s};
    job.type = JobType::Import;
    job.typeText = u"Import"_s;
    job.state = JobState::Kind::Creating;
    job.friendlyName = u"Server room move"_s;
    job.returnAddress = ReturnAddress{u"Ann Clerk"_s, PostalAddress::fromText(u"1 Dock Road"_s),
                                      u"555 0100"_s, u"ann@example.com"_s};
    job.returnShipping = ReturnShipping{u"FedEx"_s, u"100200300"_s};
    job.etag = "W/\"v1\""_ba;
    job.lastModified = QDateTime(QDate(2014, 5, 1), QTime(8, 0), Qt::UTC);
    return job;
}

} // namespace waybill::test
