// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace waybill::practice;

namespace {

PracticeService::Options quickOptions()
{
    PracticeService::Options options;
    options.slowReplyMs = 300;
    return options;
}

} // namespace

/// Every fault on purpose, as a client meets it.
class tst_PracticeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void drop_sendsNotOneByte_data();
    void drop_sendsNotOneByte();
    void halfBody_announcesMoreThanItSends();
    void slowReply_comesLate();
    void errors_changeNothing_data();
    void errors_changeNothing();
    void redirects_nameAnotherHost();
    void colleagueRace_meansPreconditionFailed();
    void nonsense_comesWithSuccess_data();
    void nonsense_comesWithSuccess();
    void staleETag_isTheOneOfBefore();
    void noContent_hasNoBody();
    void objectAzureValues_areOneObject();
    void pagingLinks_leadAstray();
    void faults_countOnlyTheirMethod();
    void faults_waitForARequestThatTheyFit();
    void faults_canBeCleared();

private:
    [[nodiscard]] QString friendlyName() const;
    [[nodiscard]] RawReply rename(const QString &name, const RawHeaders &headers = {});

    PracticeService m_service{quickOptions()};
};

void tst_PracticeFaults::initTestCase()
{
    QVERIFY(m_service.start());
}

void tst_PracticeFaults::cleanup()
{
    m_service.clearFaults();
    m_service.clearRecordedRequests();
}

QString tst_PracticeFaults::friendlyName() const
{
    return m_service.job(u"xttest"_s, u"hdd-0409"_s)
        .value("Properties"_L1)
        .toObject()
        .value("FriendlyName"_L1)
        .toString();
}

RawReply tst_PracticeFaults::rename(const QString &name, const RawHeaders &headers)
{
    RawClient client(m_service);
    return client.patch(jobPath(u"hdd-0409"_s), {{u"FriendlyName"_s, name}}, headers);
}

void tst_PracticeFaults::drop_sendsNotOneByte_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("before processing") << Fault::DropBeforeProcessing << false;
    QTest::newRow("after processing") << Fault::DropAfterProcessing << true;
}

void tst_PracticeFaults::drop_sendsNotOneByte()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, isDone);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_service.injectFault(fault, "PATCH");
    QElapsedTimer timer;
    timer.start();
    const RawReply reply = rename(name);
    QVERIFY(reply.received.isEmpty());
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(friendlyName() == name, isDone);
    QCOMPARE(m_service.recordedRequests().size(), 1);
    QCOMPARE(m_service.recordedRequests().constFirst().answeredStatus, 0);
    QCOMPARE(rename(name).status, 200);
}

void tst_PracticeFaults::halfBody_announcesMoreThanItSends()
{
    m_service.injectFault(Fault::HalfBody, {}, 2);
    RawClient client(m_service);
    const RawReply read = client.get(jobPath(u"hdd-0409"_s));
    QCOMPARE(read.status, 200);
    QVERIFY(!read.isComplete);
    QVERIFY(!read.body.isEmpty());
    QVERIFY(read.body.size() < read.header("Content-Length").toLongLong());
    const RawReply change = rename(u"half"_s);
    QVERIFY(!change.isComplete);
    QCOMPARE(friendlyName(), u"half"_s);
}

void tst_PracticeFaults::slowReply_comesLate()
{
    m_service.injectFault(Fault::SlowReply);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rename(u"slow"_s).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void tst_PracticeFaults::errors_changeNothing_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("500") << Fault::InternalError << 500 << u"InternalError"_s << QByteArray();
    QTest::newRow("503") << Fault::ServerBusy << 503 << u"ServerBusy"_s << "1"_ba;
    QTest::newRow("429") << Fault::TooManyRequests << 429 << u"TooManyRequests"_s << QByteArray();
    QTest::newRow("403") << Fault::Forbidden << 403 << u"ForbiddenError"_s << QByteArray();
}

void tst_PracticeFaults::errors_changeNothing()
{
    QFETCH(const Fault, fault);
    QFETCH(const QByteArray, retryAfter);
    m_service.injectFault(fault);
    const RawReply reply = rename(u"never"_s);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QCOMPARE(reply.header("Retry-After"), retryAfter);
    QCOMPARE(reply.header("x-ms-request-id").size(), 32);
    QVERIFY(friendlyName() != u"never"_s);
}

void tst_PracticeFaults::redirects_nameAnotherHost()
{
    for (const auto &[fault, status] :
         {std::pair(Fault::TemporaryRedirect, 307), std::pair(Fault::MovedPermanently, 301)}) {
        m_service.injectFault(fault, "PATCH");
        const RawReply reply = rename(u"never"_s);
        QCOMPARE(reply.status, status);
        const QUrl target(QString::fromLatin1(reply.header("Location")));
        QCOMPARE(target.host(), u"elsewhere.example"_s);
        QVERIFY(target.path().endsWith("/jobs/hdd-0409"_L1));
    }
    QVERIFY(friendlyName() != u"never"_s);
}

void tst_PracticeFaults::colleagueRace_meansPreconditionFailed()
{
    const QByteArray etag = m_service.etag(u"xttest"_s, u"hdd-0409"_s);
    m_service.injectFault(Fault::ColleagueRace);
    QCOMPARE(rename(u"mine"_s, {{"If-Match", etag}}).status, 412);
    const QString metadata = m_service.job(u"xttest"_s, u"hdd-0409"_s)
                                 .value("Properties"_L1)
                                 .toObject()
                                 .value("Metadata"_L1)
                                 .toString();
    QVERIFY(metadata.startsWith("A colleague was here"_L1));
    const QByteArray fresh = m_service.etag(u"xttest"_s, u"hdd-0409"_s);
    QVERIFY(fresh != etag);
    QCOMPARE(rename(u"mine"_s, {{"If-Match", fresh}}).status, 200);
}

void tst_PracticeFaults::nonsense_comesWithSuccess_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<qsizetype>("least");
    QTest::addColumn<qsizetype>("most");
    QTest::newRow("a web page") << Fault::HtmlSuccess << "text/html"_ba << qsizetype(20)
                                << qsizetype(1000);
    QTest::newRow("nothing") << Fault::EmptyBody << "application/json"_ba << qsizetype(0)
                             << qsizetype(0);
    QTest::newRow("JSON cut off") << Fault::TruncatedJson << "application/json"_ba << qsizetype(1)
                                  << qsizetype(5000);
    QTest::newRow("50 MB") << Fault::HugeBody << "application/json"_ba
                           << qsizetype(50 * 1024 * 1024) << qsizetype(51 * 1024 * 1024);
}

void tst_PracticeFaults::nonsense_comesWithSuccess()
{
    QFETCH(const Fault, fault);
    QFETCH(const QByteArray, type);
    QFETCH(const qsizetype, least);
    QFETCH(const qsizetype, most);
    m_service.injectFault(fault);
    RawClient client(m_service);
    const RawReply reply = client.get(jobPath(u"hdd-0409"_s));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.isComplete);
    QVERIFY(reply.header("Content-Type").startsWith(type));
    QVERIFY(reply.body.size() >= least && reply.body.size() <= most);
    QVERIFY(fault == Fault::HugeBody || reply.json().isEmpty());
    QCOMPARE(client.get("").status, 200);
}

void tst_PracticeFaults::staleETag_isTheOneOfBefore()
{
    const QByteArray before = m_service.etag(u"xttest"_s, u"hdd-0409"_s);
    m_service.injectFault(Fault::StaleETag);
    const RawReply reply = rename(u"stale"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("ETag"), before);
    QVERIFY(m_service.etag(u"xttest"_s, u"hdd-0409"_s) != before);
}

void tst_PracticeFaults::noContent_hasNoBody()
{
    m_service.injectFault(Fault::NoContent);
    RawClient client(m_service);
    const RawReply reply = client.patch(jobPath(u"hdd-0409"_s), {});
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.received.endsWith("\r\n\r\n"));
    QVERIFY(reply.header("Transfer-Encoding").isEmpty());
    QVERIFY(!reply.header("ETag").isEmpty());
    QCOMPARE(client.get("").status, 200);
}

void tst_PracticeFaults::objectAzureValues_areOneObject()
{
    m_service.injectFault(Fault::ObjectAzureValues);
    RawClient client(m_service);
    QCOMPARE(client.get("").status, 200);
    const RawReply reply = client.get(jobPath(u"nothing"_s));
    QCOMPARE(reply.status, 404);
    const QJsonObject values =
        reply.json().value("odata.error"_L1).toObject().value("azure.values"_L1).toObject();
    QCOMPARE(values.keys(),
             (QStringList{u"ExtendedCode"_s, u"ExtendedInformation"_s, u"odata.type"_s}));
    QCOMPARE(values.value("ExtendedCode"_L1).toString(), u"JobNotFound"_s);
}

void tst_PracticeFaults::pagingLinks_leadAstray()
{
    RawClient client(m_service);
    m_service.injectFault(Fault::ForeignNextLink);
    m_service.injectFault(Fault::LoopingNextLink);
    const QByteArray path = "/storageaccounts/xttest/jobs?type=export";
    const auto link = [&] {
        return QUrl(client.get(path).json().value("odata.nextlink"_L1).toString());
    };
    QCOMPARE(link().host(), u"elsewhere.example"_s);
    const QUrl loop = link();
    QCOMPARE(loop.authority(), m_service.endpoint().authority());
    QVERIFY(loop.toString().endsWith("/storageaccounts/xttest/jobs?type=export"_L1));
    QVERIFY(link().isEmpty());
}

void tst_PracticeFaults::faults_countOnlyTheirMethod()
{
    m_service.injectFault(Fault::InternalError, "patch", 2);
    RawClient client(m_service);
    QCOMPARE(client.get("").status, 200);
    QCOMPARE(rename(u"a"_s).status, 500);
    QCOMPARE(client.send("GET", jobPath(u"hdd-0409"_s), {{"X-HTTP-Method", "PATCH"}}, "{}").status,
             500);
    QCOMPARE(rename(u"a"_s).status, 200);
}

void tst_PracticeFaults::faults_waitForARequestThatTheyFit()
{
    m_service.injectFault(Fault::StaleETag);
    m_service.injectFault(Fault::ForeignNextLink);
    RawClient client(m_service);
    QCOMPARE(client.get("/storageaccounts").status, 200);
    QVERIFY(client.get("/storageaccounts/xttest/jobs").json().contains("odata.nextlink"_L1));
    const QByteArray before = m_service.etag(u"xttest"_s, u"hdd-0409"_s);
    QCOMPARE(rename(u"b"_s).header("ETag"), before);
}

void tst_PracticeFaults::faults_canBeCleared()
{
    m_service.injectFault(Fault::InternalError, {}, 100);
    RawClient client(m_service);
    QCOMPARE(client.get("").status, 500);
    m_service.clearFaults();
    QCOMPARE(client.get("").status, 200);
}

QTEST_GUILESS_MAIN(tst_PracticeFaults)
#include "tst_PracticeFaults.moc"
