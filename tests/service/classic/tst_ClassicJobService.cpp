// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicJobService.h"

#include "support/FakeTransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using Kind = ServiceError::Kind;

namespace {

constexpr auto base = "https://host:8443/5e6f2d1c/services/importexport";

ClassicOptions options()
{
    ClassicOptions result;
    result.endpoint = QUrl(u"https://host:8443"_s);
    result.subscriptionId = u"5e6f2d1c"_s;
    return result;
}

Clock fixedClock()
{
    return [] { return QDateTime({2014, 4, 30}, {0, 25, 42}, Qt::UTC); };
}

JobKey key()
{
    return {u"xttest"_s, u"MySampleJob"_s};
}

QByteArray etag()
{
    return "W/\"datetime'2014-04-30T00%3A23%3A52.6173161Z'\""_ba;
}

ChangeGuard guard()
{
    return *ChangeGuard::ifMatch(etag());
}

JobChange rename()
{
    JobChange change;
    change.friendlyName = u"Move"_s;
    return change;
}

template<typename T>
Result<T, ServiceError> wait(const ServiceCallPtr<T> &call)
{
    QSignalSpy spy(call.get(), &CallBase::finished);
    if (!call->isFinished() && !spy.wait())
        return failure(ServiceError{});
    return call->result();
}

} // namespace

class tst_ClassicJobService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void checkConnection_readsTheServiceDocument();
    void listStorageAccounts_asksOnce();
    void listLocations_asksForTheRegion();
    void readJob_takesEtagAndTimeFromTheHeaders();
    void readJobIf_anUnmetCondition_isUnchanged_data();
    void readJobIf_anUnmetCondition_isUnchanged();
    void listJobs_followsThePagesToTheEnd();
    void listJobs_aLinkThatMustNotBeFollowed_isAnError_data();
    void listJobs_aLinkThatMustNotBeFollowed_isAnError();
    void listJobs_aForeignPage_isNotAskedFor();
    void reads_ofAPageInsteadOfJson_areBadResponses();
    void updateJob_sendsExactlyOneGuardedPatch();
    void updateJob_anySuccess_isSuccess_data();
    void updateJob_anySuccess_isSuccess();
    void updateJob_tunnelled_isAGetThatChanges();
    void updateJob_guardedByTime_sendsIfUnmodifiedSince();
    void updateJob_whatMustNotLeave_isNotSent();
    void markAsShipped_sendsTheStateAndTheChange();
    void requestCancellation_sendsNothingElse();
    void changes_aLostAnswer_isAnUnknownOutcome();
    void changes_aRefusal_isTheServicesWord();
    void preview_isTheRequestThatLeaves_data();
    void preview_isTheRequestThatLeaves();
    void cancel_cancelsTheRequest();
    void lettingGo_cancelsSilently();
    void progress_isPassedOn();
    void policyFor_isTheTableOfTheDialect();

private:
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<ClassicJobService> m_service;
};

void tst_ClassicJobService::init()
{
    m_service.reset();
    m_transport = std::make_unique<FakeTransport>();
    m_service = std::make_unique<ClassicJobService>(*m_transport, options(), fixedClock());
}

void tst_ClassicJobService::checkConnection_readsTheServiceDocument()
{
    m_transport->answer(200, testData(u"classic/service-document.json"_s));
    QCOMPARE(wait(m_service->checkConnection()).value(),
             (QStringList{u"StorageAccounts"_s, u"Jobs"_s, u"Locations"_s}));
    const HttpRequest request = m_transport->requests().constFirst();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.url.toEncoded(), base);
    QCOMPARE(request.effect, HttpRequest::Effect::Safe);
    QVERIFY(!request.body);
    QCOMPARE(headerValue(request.headers, "x-ms-version"_ba), "2014-11-01"_ba);
    QVERIFY(headerValue(request.headers, "Content-Type"_ba).isEmpty());
}

void tst_ClassicJobService::listStorageAccounts_asksOnce()
{
    m_transport->answer(200, testData(u"classic/list-storage-accounts.json"_s));
    QCOMPARE(wait(m_service->listStorageAccounts()).value().size(), 2);
    QCOMPARE(m_transport->requests().size(), 1);
    QCOMPARE(m_transport->requests().constFirst().url.toEncoded(),
             QByteArray(base) + "/storageaccounts");
}

void tst_ClassicJobService::listLocations_asksForTheRegion()
{
    m_transport->answer(200, testData(u"classic/list-locations.json"_s));
    QCOMPARE(wait(m_service->listLocations(u"West US"_s)).value().constFirst().name, u"West US"_s);
    QCOMPARE(m_transport->requests().constFirst().url.toEncoded(),
             QByteArray(base) + "/locations?originlocation=West%20US");
}

void tst_ClassicJobService::readJob_takesEtagAndTimeFromTheHeaders()
{
    m_transport->answer(
        200, testData(u"classic/get-job-import.json"_s),
        {{"etag"_ba, etag()}, {"LAST-MODIFIED"_ba, "Wed, 30 Apr 2014 00:23:52 GMT"_ba}});
    const auto job = wait(m_service->readJob(key()));
    QVERIFY(job.has_value());
    QCOMPARE(job->etag, etag());
    QCOMPARE(job->lastModified, QDateTime({2014, 4, 30}, {0, 23, 52}, Qt::UTC));
    QCOMPARE(job->friendlyName, u"Server room move"_s);
    QCOMPARE(m_transport->requests().constFirst().url.toEncoded(),
             QByteArray(base) + "/storageaccounts/xttest/jobs/MySampleJob");
}

void tst_ClassicJobService::readJobIf_anUnmetCondition_isUnchanged_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("this service's word") << 412;
    QTest::newRow("ordinary HTTP's word") << 304;
}

void tst_ClassicJobService::readJobIf_anUnmetCondition_isUnchanged()
{
    QFETCH(const int, status);
    m_transport->answer(status);
    const auto job = wait(m_service->readJobIf(key(), Condition::ifNoneMatch(etag())));
    QCOMPARE(job.error().kind, Kind::PreconditionFailed);
    const HttpRequest request = m_transport->requests().constFirst();
    QCOMPARE(headerValue(request.headers, "If-None-Match"_ba), etag());
    QCOMPARE(request.effect, HttpRequest::Effect::Safe);
}

void tst_ClassicJobService::listJobs_followsThePagesToTheEnd()
{
    m_transport->answer(200,
                        "{\"value\":[{\"Name\":\"a\"}],\"odata.nextlink\":\"?$skiptoken=2\"}"_ba);
    m_transport->answer(200, "{\"value\":[{\"Name\":\"b\"},{}]}"_ba);
    const JobQuery query{JobType::Import, {}, {}, {}, 1};
    const auto first = wait(m_service->listJobs(u"xttest"_s, query, {}));
    QCOMPARE(first->jobs.constFirst().key.name, u"a"_s);
    QVERIFY(!first->nextPage.isEmpty());
    const auto second = wait(m_service->listJobs(u"xttest"_s, query, first->nextPage));
    QCOMPARE(second->jobs.constFirst().key, (JobKey{u"xttest"_s, u"b"_s}));
    QCOMPARE(second->unreadable, 1);
    QVERIFY(second->nextPage.isEmpty());
    QCOMPARE(m_transport->requests().at(0).url.toEncoded(),
             QByteArray(base) + "/storageaccounts/xttest/jobs?type=import&$top=1");
    QCOMPARE(m_transport->requests().at(1).url.toEncoded(),
             QByteArray(base) + "/storageaccounts/xttest/jobs?$skiptoken=2");
}

void tst_ClassicJobService::listJobs_aLinkThatMustNotBeFollowed_isAnError_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("another host") << "https://evil.example/jobs?$skiptoken=2"_ba
                                  << Kind::ForeignLink;
    QTest::newRow("another port") << "https://host/jobs?$skiptoken=2"_ba << Kind::ForeignLink;
    QTest::newRow("without TLS") << "http://host:8443/jobs?$skiptoken=2"_ba << Kind::ForeignLink;
    QTest::newRow("a name in front of our host")
        << "https://host:8443@host:8443/jobs?$skiptoken=2"_ba << Kind::ForeignLink;
    QTest::newRow("the page just asked for")
        << QByteArray(base) + "/storageaccounts/xttest/jobs" << Kind::BadResponse;
    QTest::newRow("not a link") << "https://[::1"_ba << Kind::BadResponse;
}

void tst_ClassicJobService::listJobs_aLinkThatMustNotBeFollowed_isAnError()
{
    QFETCH(const QByteArray, link);
    QFETCH(const Kind, kind);
    m_transport->answer(200, "{\"value\":[],\"next-link\":\""_ba + link + "\"}");
    const auto page = wait(m_service->listJobs(u"xttest"_s, {}, {}));
    QCOMPARE(page.error().kind, kind);
    QCOMPARE(m_transport->requests().size(), 1);
    QVERIFY(!page.error().detail.contains("skiptoken"_L1));
}

void tst_ClassicJobService::listJobs_aForeignPage_isNotAskedFor()
{
    const auto page = wait(m_service->listJobs(u"xttest"_s, {}, "https://evil.example/x"_ba));
    QCOMPARE(page.error().kind, Kind::ForeignLink);
    QVERIFY(m_transport->requests().isEmpty());
}

void tst_ClassicJobService::reads_ofAPageInsteadOfJson_areBadResponses()
{
    for (int i = 0; i < 5; ++i)
        m_transport->answer(200, "<html>Sign in</html>"_ba, {{"x-ms-request-id"_ba, "r1"_ba}});
    QCOMPARE(wait(m_service->checkConnection()).error().kind, Kind::BadResponse);
    QCOMPARE(wait(m_service->listStorageAccounts()).error().kind, Kind::BadResponse);
    QCOMPARE(wait(m_service->listLocations({})).error().kind, Kind::BadResponse);
    QCOMPARE(wait(m_service->listJobs(u"x"_s, {}, {})).error().kind, Kind::BadResponse);
    const ServiceError error = wait(m_service->readJob(key())).error();
    QCOMPARE(error.kind, Kind::BadResponse);
    QCOMPARE(error.httpStatus, 200);
    QCOMPARE(error.requestId, "r1"_ba);
    QVERIFY(error.serverText.isEmpty());
}

void tst_ClassicJobService::updateJob_sendsExactlyOneGuardedPatch()
{
    m_transport->answer(
        200, "0"_ba,
        {{"x-ms-request-id"_ba, "8d21cb4a"_ba}, {"Date"_ba, "Wed, 30 Apr 2014 00:25:43 GMT"_ba}});
    const auto receipt = wait(m_service->updateJob(key(), rename(), guard()));
    QVERIFY(receipt
            == (ChangeReceipt{200, "8d21cb4a"_ba, QDateTime({2014, 4, 30}, {0, 25, 43}, Qt::UTC)}));
    QCOMPARE(m_transport->requests().size(), 1);
    const HttpRequest request = m_transport->requests().constFirst();
    QCOMPARE(request.method, "PATCH"_ba);
    QCOMPARE(request.url.toEncoded(),
             QByteArray(base) + "/storageaccounts/xttest/jobs/MySampleJob");
    QCOMPARE(request.effect, HttpRequest::Effect::Changing);
    QCOMPARE(headerValue(request.headers, "If-Match"_ba), etag());
    QCOMPARE(headerValue(request.headers, "Content-Type"_ba), "application/json"_ba);
    QCOMPARE(request.body,
             "{\"odata.type\":\"Microsoft.Cis.Services.ImportExport.Public.Job\","
             "\"odata.id\":\"MySampleJob\",\"odata.editLink\":\""
                 + QByteArray(base)
                 + "/jobs/MySampleJob\",\"Name\":\"MySampleJob\","
                   "\"Properties\":{\"FriendlyName\":\"Move\"}}");
}

void tst_ClassicJobService::updateJob_anySuccess_isSuccess_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("200 and nothing") << 200 << QByteArray();
    QTest::newRow("200 and the chunk's end of the sample") << 200 << "0"_ba;
    QTest::newRow("200 and nonsense") << 200 << "<html>"_ba;
    QTest::newRow("202") << 202 << QByteArray();
    QTest::newRow("204") << 204 << QByteArray();
}

void tst_ClassicJobService::updateJob_anySuccess_isSuccess()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    m_transport->answer(status, body);
    QCOMPARE(wait(m_service->updateJob(key(), rename(), guard()))->httpStatus, status);
}

void tst_ClassicJobService::updateJob_tunnelled_isAGetThatChanges()
{
    ClassicOptions tunnelled = options();
    tunnelled.tunnelPatch = true;
    ClassicJobService service(*m_transport, tunnelled, fixedClock());
    m_transport->answer(200);
    m_transport->answer(200, testData(u"classic/get-job-import.json"_s));
    QVERIFY(wait(service.updateJob(key(), rename(), guard())).has_value());
    const HttpRequest request = m_transport->requests().constFirst();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(headerValue(request.headers, "X-HTTP-Method"_ba), "PATCH"_ba);
    QCOMPARE(request.effect, HttpRequest::Effect::Changing);
    QVERIFY(request.body->contains("\"FriendlyName\":\"Move\""));

    QVERIFY(wait(service.readJob(key())).has_value());
    QVERIFY(headerValue(m_transport->requests().at(1).headers, "X-HTTP-Method"_ba).isEmpty());
}

void tst_ClassicJobService::updateJob_guardedByTime_sendsIfUnmodifiedSince()
{
    m_transport->answer(200);
    const auto byTime = ChangeGuard::ifUnmodifiedSince(QDateTime({2014, 4, 30}, {0, 0}, Qt::UTC));
    QVERIFY(wait(m_service->updateJob(key(), rename(), *byTime)).has_value());
    const HttpHeaders headers = m_transport->requests().constFirst().headers;
    QCOMPARE(headerValue(headers, "If-Unmodified-Since"_ba), "Wed, 30 Apr 2014 00:00:00 GMT"_ba);
    QVERIFY(headerValue(headers, "If-Match"_ba).isEmpty());
}

void tst_ClassicJobService::updateJob_whatMustNotLeave_isNotSent()
{
    JobChange halfAddress;
    halfAddress.returnAddress = ReturnAddress{u"Tim"_s, PostalAddress::fromText(u"x"_s), {}, {}};
    QCOMPARE(wait(m_service->updateJob(key(), {}, guard())).error().kind, Kind::NotSent);
    const ServiceError error = wait(m_service->updateJob(key(), halfAddress, guard())).error();
    QCOMPARE(error.kind, Kind::NotSent);
    QVERIFY(error.detail.contains("ReturnAddress.Phone"_L1));
    QCOMPARE(wait(m_service->markAsShipped(key(), halfAddress, guard())).error().kind,
             Kind::NotSent);
    QCOMPARE(wait(m_service->updateJob({u"x"_s, {}}, rename(), guard())).error().kind,
             Kind::NotSent);
    QCOMPARE(wait(m_service->readJob({{}, u"x"_s})).error().kind, Kind::NotSent);
    QCOMPARE(wait(m_service->listJobs({}, {}, {})).error().kind, Kind::NotSent);
    QVERIFY(m_transport->requests().isEmpty());
}

void tst_ClassicJobService::markAsShipped_sendsTheStateAndTheChange()
{
    JobChange change;
    change.deliveryPackage = Package{u"FedEx"_s, u"7867855102"_s, {}, {}};
    m_transport->answer(204);
    m_transport->answer(204);
    QVERIFY(wait(m_service->markAsShipped(key(), change, guard())).has_value());
    QVERIFY(wait(m_service->markAsShipped(key(), {}, guard())).has_value());
    QVERIFY(m_transport->requests().at(0).body->endsWith(
        "\"Properties\":{\"State\":\"Shipping\",\"DeliveryPackage\":{\"CarrierName\":\"FedEx\","
        "\"TrackingNumber\":\"7867855102\"}}}"));
    QVERIFY(
        m_transport->requests().at(1).body->endsWith("\"Properties\":{\"State\":\"Shipping\"}}"));
}

void tst_ClassicJobService::requestCancellation_sendsNothingElse()
{
    m_transport->answer(200);
    QVERIFY(wait(m_service->requestCancellation(key(), guard())).has_value());
    const HttpRequest request = m_transport->requests().constFirst();
    QVERIFY(request.body->endsWith("\"Properties\":{\"CancelRequested\":true}}"));
    QCOMPARE(headerValue(request.headers, "If-Match"_ba), etag());
}

void tst_ClassicJobService::changes_aLostAnswer_isAnUnknownOutcome()
{
    m_transport->fail({HttpError::Kind::ConnectionLost, true, {}, 0});
    m_transport->fail({HttpError::Kind::ConnectionRefused, false, {}, 0});
    QCOMPARE(wait(m_service->updateJob(key(), rename(), guard())).error().kind,
             Kind::OutcomeUnknown);
    QCOMPARE(wait(m_service->updateJob(key(), rename(), guard())).error().kind,
             Kind::ConnectionRefused);
    QCOMPARE(m_transport->requests().size(), 2);
}

void tst_ClassicJobService::changes_aRefusal_isTheServicesWord()
{
    m_transport->answer(409, testData(u"classic/error-array.json"_s),
                        {{"x-ms-request-id"_ba, "r2"_ba}});
    const ServiceError error = wait(m_service->updateJob(key(), rename(), guard())).error();
    QCOMPARE(error.kind, Kind::Rejected);
    QCOMPARE(error.httpStatus, 409);
    QCOMPARE(error.code, u"409"_s);
    QCOMPARE(error.serverText, u"The job is not in a state that allows this change."_s);
    QCOMPARE(error.extendedCode, u"InvalidJobState"_s);
    QCOMPARE(error.extendedInformation, u"State=Packaging"_s);
    QCOMPARE(error.requestId, "r2"_ba);
    QCOMPARE(error.time, fixedClock()());
}

void tst_ClassicJobService::preview_isTheRequestThatLeaves_data()
{
    QTest::addColumn<bool>("tunnelled");
    QTest::addColumn<JobAction>("action");
    for (const bool tunnelled : {false, true}) {
        const char *way = tunnelled ? "tunnelled" : "plain";
        QTest::addRow("update, %s", way) << tunnelled << JobAction::Update;
        QTest::addRow("shipped, %s", way) << tunnelled << JobAction::MarkAsShipped;
        QTest::addRow("cancellation, %s", way) << tunnelled << JobAction::RequestCancellation;
    }
}

void tst_ClassicJobService::preview_isTheRequestThatLeaves()
{
    QFETCH(const bool, tunnelled);
    QFETCH(const JobAction, action);
    ClassicOptions chosen = options();
    chosen.tunnelPatch = tunnelled;
    ClassicJobService service(*m_transport, chosen, fixedClock());
    m_transport->answer(200);
    if (action == JobAction::Update)
        QVERIFY(wait(service.updateJob(key(), rename(), guard())).has_value());
    else if (action == JobAction::MarkAsShipped)
        QVERIFY(wait(service.markAsShipped(key(), rename(), guard())).has_value());
    else
        QVERIFY(wait(service.requestCancellation(key(), guard())).has_value());
    const RequestPreview preview = service.preview(action, key(), rename(), guard());
    const HttpRequest sent = m_transport->requests().constFirst();
    QCOMPARE(preview.method, sent.method);
    QCOMPARE(preview.url, sent.url);
    QCOMPARE(preview.headers, sent.headers);
    QCOMPARE(preview.body, *sent.body);
}

void tst_ClassicJobService::cancel_cancelsTheRequest()
{
    const auto reading = m_service->readJob(key());
    reading->cancel();
    QCOMPARE(wait(reading).error().kind, Kind::Cancelled);
    const auto changing = m_service->updateJob(key(), rename(), guard());
    changing->cancel();
    QCOMPARE(wait(changing).error().kind, Kind::OutcomeUnknown);
    QCOMPARE(m_transport->cancelled(), 2);
}

void tst_ClassicJobService::lettingGo_cancelsSilently()
{
    auto call = m_service->readJob(key());
    bool heard = false;
    connect(call.get(), &CallBase::finished, this, [&heard] { heard = true; });
    call.reset();
    QCOMPARE(m_transport->cancelled(), 1);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!heard);
}

void tst_ClassicJobService::progress_isPassedOn()
{
    const auto call = m_service->readJob(key());
    QSignalSpy spy(call.get(), &CallBase::progressed);
    Q_EMIT m_transport->lastCall()->progressed(3, 7);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.constFirst(), (QList<QVariant>{qint64(3), qint64(7)}));
}

void tst_ClassicJobService::policyFor_isTheTableOfTheDialect()
{
    Job job;
    job.state = JobState::Kind::Packaging;
    const EditPolicy policy = m_service->policyFor(job);
    QCOMPARE(policy.field(Field::Phone).reason, LockReason::PackagingAddress);
    QCOMPARE(policy.requestCancellation().reason, LockReason::TooLateToCancel);
}

QTEST_GUILESS_MAIN(tst_ClassicJobService)
#include "tst_ClassicJobService.moc"
