// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ClientFixture.h"

#include <QTcpServer>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

/// What the client tells of each request: what happened when, and nothing that is a secret.
class tst_HttpTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_thatIsAnswered_tellsItsMoments_data();
    void request_thatIsAnswered_tellsItsMoments();
    void secondRequest_tellsThatItBeganNoConnection();
    void request_thatFindsNobody_hasNoLaterMoments();
    void server_thatIsNotTrusted_isNamed();
    void headers_areRedacted();
    void everyAttempt_isToldOf();

private:
    ClientFixture m_fixture;
};

namespace {

/// Sends @p request over a client with @p options and returns what was told of it.
QList<RequestTrace> tracesOf(HttpClient &client, const HttpRequest &request, int count = 1)
{
    RequestLog log;
    client.setLog(&log);
    QList<RequestTrace> traces;
    QObject::connect(&log, &RequestLog::traced, &log,
                     [&](const RequestTrace &trace) { traces.append(trace); });
    for (int i = 0; i < count; ++i)
        std::ignore = send(client, request);
    return traces;
}

} // namespace

void tst_HttpTrace::request_thatIsAnswered_tellsItsMoments_data()
{
    QTest::addColumn<NastyOptions::Tls>("tls");
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.3") << NastyOptions::Tls::Newest << u"TLSv1.3"_s;
    QTest::newRow("TLS 1.2") << NastyOptions::Tls::Only12 << u"TLSv1.2"_s;
}

void tst_HttpTrace::request_thatIsAnswered_tellsItsMoments()
{
    QFETCH(NastyOptions::Tls, tls);
    QFETCH(QString, version);
    auto serverOptions = m_fixture.serverOptions();
    serverOptions.tls = tls;
    NastyServer server(serverOptions);
    server.setHandler(answer(200, "[1,2,3]", {"x-ms-request-id: 8d21cb4a"}));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    const auto traces = tracesOf(client, getRequest(server.url(u"/sub/jobs?sig=hush&a=b"_s)));
    QCOMPARE(traces.size(), 1);
    const RequestTrace &trace = traces.constFirst();
    QCOMPARE(trace.method, "GET"_ba);
    QCOMPARE(trace.host, server.url().authority());
    QCOMPARE(trace.target, u"/sub/jobs?sig=***&a=b"_s);
    QCOMPARE(trace.status, 200);
    QCOMPARE(trace.bytesReceived, 7);
    QCOMPARE(trace.requestId, "8d21cb4a"_ba);
    QCOMPARE(trace.tlsVersion, version);
    QVERIFY(!trace.cipher.isEmpty());
    QVERIFY(trace.error.isEmpty());
    QVERIFY(trace.connecting && trace.secured && trace.sent && trace.answered);
    QVERIFY(*trace.connecting <= *trace.secured);
    QVERIFY(*trace.secured <= *trace.sent);
    QVERIFY(*trace.sent <= *trace.answered);
    QVERIFY(*trace.answered <= trace.ended);
}

void tst_HttpTrace::secondRequest_tellsThatItBeganNoConnection()
{
    NastyServer server(m_fixture.serverOptions());
    server.setHandler(answer(200, "[]"));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    const auto traces = tracesOf(client, getRequest(server.url()), 2);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(traces.size(), 2);
    const RequestTrace &second = traces.constLast();
    QVERIFY(!second.connecting);
    QVERIFY(!second.secured);
    QVERIFY(second.sent && second.answered);
    QCOMPARE(second.tlsVersion, u"TLSv1.3"_s);
}

void tst_HttpTrace::request_thatFindsNobody_hasNoLaterMoments()
{
    NastyServer server(m_fixture.serverOptions());
    auto options = m_fixture.clientOptions(server);
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        options.endpoint = QUrl(u"https://127.0.0.1:%1/"_s.arg(nobody.serverPort()));
    }
    HttpClient client(m_fixture.clerkIdentity(), options);
    const auto traces = tracesOf(client, getRequest(options.endpoint));
    QCOMPARE(traces.size(), 1);
    const RequestTrace &trace = traces.constFirst();
    QVERIFY(trace.connecting);
    QVERIFY(!trace.secured && !trace.sent && !trace.answered);
    QVERIFY(trace.tlsVersion.isEmpty());
    QCOMPARE(trace.status, 0);
    QVERIFY(trace.error.startsWith(u"ConnectionRefused: "_s));
}

void tst_HttpTrace::server_thatIsNotTrusted_isNamed()
{
    const TestAuthority stranger("Another CA");
    auto serverOptions = m_fixture.serverOptions();
    serverOptions.identity = stranger.issueServer();
    NastyServer server(serverOptions);
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    const auto traces = tracesOf(client, getRequest(server.url()));
    QCOMPARE(traces.size(), 1);
    QVERIFY(traces.constFirst().error.startsWith(u"ServerUntrusted: "_s));
    QVERIFY(!traces.constFirst().sent);
}

void tst_HttpTrace::headers_areRedacted()
{
    NastyServer server(m_fixture.serverOptions());
    server.setHandler(answer(200, "[]", {"Set-Cookie: session=hush", "x-ms-version: 2014-11-01"}));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    HttpRequest request = getRequest(server.url());
    request.headers = {{"Authorization", "Bearer hush"}, {"x-ms-version", "2014-11-01"}};
    const RequestTrace trace = tracesOf(client, request).constFirst();
    QCOMPARE(headerValue(trace.requestHeaders, "authorization"), "***"_ba);
    QCOMPARE(headerValue(trace.requestHeaders, "x-ms-version"), "2014-11-01"_ba);
    QCOMPARE(headerValue(trace.answerHeaders, "set-cookie"), "***"_ba);
    QCOMPARE(headerValue(trace.answerHeaders, "x-ms-version"), "2014-11-01"_ba);
}

void tst_HttpTrace::everyAttempt_isToldOf()
{
    NastyServer server(m_fixture.serverOptions());
    server.enqueue(answer(503));
    server.setHandler(answer(200));
    auto options = m_fixture.clientOptions(server);
    options.retry.maxAttempts = 2;
    options.retry.firstPause = std::chrono::milliseconds(20);
    options.chance = [] { return 0.0; };
    HttpClient client(m_fixture.clerkIdentity(), options);
    const auto traces = tracesOf(client, getRequest(server.url()));
    QCOMPARE(traces.size(), 2);
    QCOMPARE(traces.at(0).status, 503);
    QCOMPARE(traces.at(1).attempt, 2);
    QVERIFY(traces.at(1).waited >= 20);
}

QTEST_GUILESS_MAIN(tst_HttpTrace)
#include "tst_HttpTrace.moc"
