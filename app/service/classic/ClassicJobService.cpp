// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicJobService.h"

#include "base/HttpDate.h"
#include "service/classic/ChangeWriter.h"
#include "service/classic/ClassicHeaders.h"
#include "service/classic/ClassicPolicy.h"
#include "service/classic/ErrorReader.h"
#include "service/classic/JobReader.h"
#include "service/classic/ListReader.h"
#include "service/classic/MappedCall.h"

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceError::Kind;

bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

/// Dots alone would be a step to another folder (RFC 3986, section 5.2.4), even percent-encoded.
bool isAddressable(const JobKey &key)
{
    const auto isName = [](const QString &text) {
        return !text.isEmpty() && text != u"."_s && text != u".."_s;
    };
    return isName(key.account) && isName(key.name);
}

/// A reader of a body turned into a reader of an answer.
template<typename Body>
auto bodyReader(Body body, const Clock &clock)
{
    return [body, clock](const HttpResponse &response) {
        return body(response.body).map_error([&](const QString &remark) {
            return contentError(Kind::BadResponse, response, remark, clock());
        });
    };
}

Result<Job, ServiceError> readJobAnswer(const HttpResponse &response, const JobKey &key,
                                        const QDateTime &now)
{
    auto job = readJobBody(response.body, key);
    if (!job)
        return failure(contentError(Kind::BadResponse, response, job.error(), now));
    job->etag = response.header("ETag"_ba);
    job->lastModified = parseHttpDate(response.header("Last-Modified"_ba));
    return *std::move(job);
}

Result<JobPage, ServiceError> readPageAnswer(const HttpResponse &response, const QUrl &url,
                                             const QString &account, const QDateTime &now)
{
    auto list = readJobList(response.body, account);
    if (!list)
        return failure(contentError(Kind::BadResponse, response, list.error(), now));
    JobPage page{std::move(list->jobs), {}, list->unreadable};
    if (list->nextLink.isEmpty())
        return page;
    const PageLink link = resolvePageLink(url, list->nextLink);
    switch (link.kind) {
    case PageLink::Kind::Page:
        page.nextPage = link.url.toEncoded();
        return page;
    case PageLink::Kind::Foreign:
        return failure(contentError(Kind::ForeignLink, response, shownTarget(link.url), now));
    case PageLink::Kind::Unusable:
        break;
    }
    return failure(
        contentError(Kind::BadResponse, response, u"a paging link that leads nowhere"_s, now));
}

} // namespace

ClassicJobService::ClassicJobService(HttpTransport &transport, const ClassicOptions &options,
                                     Clock clock, QObject *parent)
    : JobService(parent)
    , m_transport(transport)
    , m_options(options)
    , m_urls(options)
    , m_clock(std::move(clock))
{
}

ServiceCallPtr<QStringList> ClassicJobService::checkConnection()
{
    return send<QStringList>(readRequest(m_urls.serviceDocument()),
                             bodyReader(readEntitySets, m_clock));
}

ServiceCallPtr<QStringList> ClassicJobService::listStorageAccounts()
{
    return send<QStringList>(readRequest(m_urls.storageAccounts()),
                             bodyReader(readStorageAccounts, m_clock));
}

ServiceCallPtr<QList<Location>> ClassicJobService::listLocations(const QString &origin)
{
    return send<QList<Location>>(readRequest(m_urls.locations(origin)),
                                 bodyReader(readLocations, m_clock));
}

ServiceCallPtr<JobPage> ClassicJobService::listJobs(const QString &account, const JobQuery &query,
                                                    const QByteArray &page)
{
    if (account.isEmpty())
        return finishedCall<JobPage, ServiceError>(
            failure(notSent(Kind::NotSent, u"no storage account"_s)));
    const QUrl first = m_urls.jobs(account, query);
    const QUrl url = page.isEmpty() ? first : QUrl::fromEncoded(page);
    // Checked where the link came in already; a page is only bytes to whoever kept it meanwhile.
    if (!hasSameOrigin(url, first)) {
        return finishedCall<JobPage, ServiceError>(
            failure(notSent(Kind::ForeignLink, shownTarget(url))));
    }
    return send<JobPage>(readRequest(url),
                         [url, account, clock = m_clock](const HttpResponse &response) {
                             return readPageAnswer(response, url, account, clock());
                         });
}

ServiceCallPtr<Job> ClassicJobService::readJob(const JobKey &key)
{
    return readJobIf(key, Condition());
}

ServiceCallPtr<Job> ClassicJobService::readJobIf(const JobKey &key, const Condition &condition)
{
    if (!isAddressable(key))
        return finishedCall<Job, ServiceError>(
            failure(notSent(Kind::NotSent, u"no storage account or job name"_s)));
    HttpRequest request = readRequest(m_urls.job(key));
    request.headers.append(condition.headers());
    return send<Job>(request, [key, clock = m_clock](const HttpResponse &response) {
        return readJobAnswer(response, key, clock());
    });
}

ServiceCallPtr<ChangeReceipt> ClassicJobService::updateJob(const JobKey &key,
                                                           const JobChange &change,
                                                           const ChangeGuard &guard)
{
    if (change.isEmpty())
        return finishedCall<ChangeReceipt, ServiceError>(
            failure(notSent(Kind::NotSent, u"nothing changed"_s)));
    return sendChange(JobAction::Update, key, change, guard);
}

ServiceCallPtr<ChangeReceipt> ClassicJobService::markAsShipped(const JobKey &key,
                                                               const JobChange &change,
                                                               const ChangeGuard &guard)
{
    return sendChange(JobAction::MarkAsShipped, key, change, guard);
}

ServiceCallPtr<ChangeReceipt> ClassicJobService::requestCancellation(const JobKey &key,
                                                                     const ChangeGuard &guard)
{
    return sendChange(JobAction::RequestCancellation, key, {}, guard);
}

RequestPreview ClassicJobService::preview(JobAction action, const JobKey &key,
                                          const JobChange &change, const ChangeGuard &guard) const
{
    const HttpRequest request = changeRequest(action, key, change, guard);
    return {request.method, request.url, request.headers, request.body.value_or(QByteArray())};
}

EditPolicy ClassicJobService::policyFor(const Job &job) const
{
    return classicPolicyFor(job);
}

HttpRequest ClassicJobService::readRequest(const QUrl &url) const
{
    HttpRequest request;
    request.method = "GET"_ba;
    request.url = url;
    request.headers = readHeaders(m_options, m_clock());
    request.effect = HttpRequest::Effect::Safe;
    return request;
}

HttpRequest ClassicJobService::changeRequest(JobAction action, const JobKey &key,
                                             const JobChange &change,
                                             const ChangeGuard &guard) const
{
    HttpRequest request;
    request.method = m_options.tunnelPatch ? "GET"_ba : "PATCH"_ba;
    request.url = m_urls.job(key);
    request.headers = changeHeaders(m_options, m_clock(), guard.condition());
    request.body = writeChange(action, key.name, m_urls.editLink(key.name), change);
    // Tunnelled or not: a GET that carries a PATCH must never be repeated either.
    request.effect = HttpRequest::Effect::Changing;
    return request;
}

ServiceCallPtr<ChangeReceipt> ClassicJobService::sendChange(JobAction action, const JobKey &key,
                                                            const JobChange &change,
                                                            const ChangeGuard &guard)
{
    const QString missing = !isAddressable(key) ? u"storage account or job name"_s
                                                : missingMember(change);
    if (!missing.isEmpty())
        return finishedCall<ChangeReceipt, ServiceError>(
            failure(notSent(Kind::NotSent, u"missing: "_s + missing)));
    return send<ChangeReceipt>(
        changeRequest(action, key, change, guard),
        [](const HttpResponse &response) -> Result<ChangeReceipt, ServiceError> {
            return ChangeReceipt{response.status, requestIdOf(response),
                                 parseHttpDate(response.header("Date"_ba))};
        });
}

ServiceError ClassicJobService::notSent(ServiceError::Kind kind, const QString &detail) const
{
    ServiceError error;
    error.kind = kind;
    error.time = m_clock();
    error.detail = detail;
    return error;
}

template<typename T, typename Reader>
ServiceCallPtr<T> ClassicJobService::send(const HttpRequest &request, Reader reader)
{
    const auto readOutcome = [request, reader, clock = m_clock](
                                 const HttpCall::Outcome &outcome) -> Result<T, ServiceError> {
        if (!outcome)
            return failure(serviceErrorOf(request, outcome.error(), clock()));
        if (!isSuccess(outcome->status))
            return failure(serviceErrorOf(request, *outcome, clock()));
        return reader(*outcome);
    };
    return ServiceCallPtr<T>(new MappedCall<T>(m_transport.send(request), readOutcome));
}

} // namespace waybill
