// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ClientFixture.h"

using namespace waybill;
using namespace waybill::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the client does with requests, calls and its queue, against a real TLS server. The network
/// facts of the architecture (section 3) are pinned here and in tst_HttpClientTls.
class tst_HttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void patch_carriesHeadersAndBodyAsGiven();
    void get_withBodyAndTunnelledMethod_arrivesAsGet();
    void head_hasNoBody();
    void userDataOfTheUrl_neverLeaves();
    void headerValue_cannotBeginAnotherLine();
    void acceptLanguage_isEnglishUnlessTheRequestSaysOtherwise();

    void patch_serverClosesWithoutAnswer_leavesExactlyOnce_data();
    void patch_serverClosesWithoutAnswer_leavesExactlyOnce();
    void patch_largeBody_serverClosesWithoutAnswer_leavesExactlyOnce();
    void change_withoutBody_serverClosesWithoutAnswer_leavesExactlyOnce();
    void patch_onKeptAliveConnectionThatTheServerCloses_leavesAtMostOnce();
    void connection_isUsedAgain();

    void patch_redirect_isNotFollowed_data();
    void patch_redirect_isNotFollowed();
    void foreignHost_getsNothing_data();
    void foreignHost_getsNothing();

    void timeoutAndCancel_areToldApart();
    void timeout_ofEachPhase_data();
    void timeout_ofEachPhase();
    void timeInQueue_doesNotCountForTheTimeout();
    void maxInFlight_isKept();
    void cancel_inQueue_meansNothingWasSent();
    void cancel_inFlight_ofAChange_mayHaveArrived();
    void cancel_withinFinished_isSilent();
    void destroyingTheCall_isSilentAndFreesItsTurn();
    void destroyingTheClient_endsItsCallsCancelled();

    void read_isTriedAgain_data();
    void read_isTriedAgain();
    void read_cancelledDuringThePause_ends();
    void change_isNeverTriedAgain_data();
    void change_isNeverTriedAgain();
    void log_tellsOfEachAttempt();

private:
    [[nodiscard]] std::unique_ptr<HttpClient> makeClient(const HttpOptions &options)
    {
        return std::make_unique<HttpClient>(m_fixture.clerkIdentity(), options);
    }
    [[nodiscard]] std::unique_ptr<HttpClient> makeClient()
    {
        return makeClient(m_fixture.clientOptions(*m_server));
    }

    ClientFixture m_fixture;
    std::unique_ptr<NastyServer> m_server;
};

void tst_HttpClient::init()
{
    m_server = std::make_unique<NastyServer>(m_fixture.serverOptions());
}

void tst_HttpClient::cleanup()
{
    m_server.reset();
}

void tst_HttpClient::patch_carriesHeadersAndBodyAsGiven()
{
    m_server->enqueue(answer(200, "ok", {"ETag: W/\"1\"", "x-ms-request-id: abc"}));
    const auto client = makeClient();
    auto request = patchRequest(m_server->url(u"/a%2Fb?api=1"_s), "{\"Text\":\"\xc3\xa4\"}");
    request.headers.append({"If-Match", "W/\"datetime'2014'\""});
    const auto outcome = send(*client, request);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->status, 200);
    QCOMPARE(outcome->body, "ok"_ba);
    QCOMPARE(outcome->header("etag"), "W/\"1\""_ba);

    QCOMPARE(m_server->requestCount(), 1);
    const auto received = m_server->requests().constFirst();
    QCOMPARE(received.method, "PATCH"_ba);
    QCOMPARE(received.target, "/a%2Fb?api=1"_ba);
    QCOMPARE(received.body, "{\"Text\":\"\xc3\xa4\"}"_ba);
    QCOMPARE(received.header("Content-Length"), "13"_ba);
    QCOMPARE(received.header("If-Match"), "W/\"datetime'2014'\""_ba);
    QCOMPARE(received.header("Content-Type"), "application/json"_ba);
    QCOMPARE(received.header("Accept-Encoding"), "identity"_ba);
    QVERIFY(received.header("User-Agent").startsWith("Waybill/"));
    QCOMPARE(received.header("Transfer-Encoding"), QByteArray());
    QCOMPARE(received.peerCertificate, toDer(m_fixture.clerk.certificate));
}

void tst_HttpClient::get_withBodyAndTunnelledMethod_arrivesAsGet()
{
    const auto client = makeClient();
    auto request = patchRequest(m_server->url());
    request.method = "GET";
    request.headers.append({"X-HTTP-Method", "PATCH"});
    const auto outcome = send(*client, request);
    QVERIFY(outcome.has_value());
    const auto received = m_server->requests().constFirst();
    QCOMPARE(received.method, "GET"_ba);
    QCOMPARE(received.header("X-HTTP-Method"), "PATCH"_ba);
    QCOMPARE(received.body, "{\"a\":1}"_ba);
}

void tst_HttpClient::head_hasNoBody()
{
    m_server->enqueue([](NastyConnection &connection, const ReceivedRequest &) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n");
    });
    const auto client = makeClient();
    auto request = getRequest(m_server->url());
    request.method = "HEAD";
    const auto outcome = send(*client, request);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->body, QByteArray());
    QCOMPARE(m_server->requests().constFirst().method, "HEAD"_ba);
}

void tst_HttpClient::userDataOfTheUrl_neverLeaves()
{
    m_server->setHandler(answer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""}));
    const auto client = makeClient();
    QUrl url = m_server->url();
    url.setUserInfo(u"clerk:secret"_s);
    const auto outcome = send(*client, getRequest(url));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->status, 401);
    QCOMPARE(m_server->requestCount(), 1);
    QVERIFY(!m_server->requests().constFirst().raw.contains("uthorization"));
}

void tst_HttpClient::headerValue_cannotBeginAnotherLine()
{
    const auto client = makeClient();
    auto request = getRequest(m_server->url());
    request.headers.append({"If-Match", "x\r\nX-Forged: yes"});
    QVERIFY(send(*client, request).has_value());
    QCOMPARE(m_server->requests().constFirst().header("X-Forged"), QByteArray());
}

void tst_HttpClient::acceptLanguage_isEnglishUnlessTheRequestSaysOtherwise()
{
    const auto client = makeClient();
    auto request = getRequest(m_server->url());
    QVERIFY(send(*client, request).has_value());
    request.headers.append({"Accept-Language", "en"});
    QVERIFY(send(*client, request).has_value());
    QCOMPARE(m_server->requests().at(0).header("Accept-Language"), "en-us"_ba);
    QCOMPARE(m_server->requests().at(1).header("Accept-Language"), "en"_ba);
}

void tst_HttpClient::patch_serverClosesWithoutAnswer_leavesExactlyOnce_data()
{
    QTest::addColumn<bool>("isWarm");
    QTest::addColumn<bool>("isReset");
    QTest::newRow("on a new connection, in order") << false << false;
    QTest::newRow("on a new connection, by a reset") << false << true;
    QTest::newRow("on a connection in use, in order") << true << false;
    QTest::newRow("on a connection in use, by a reset") << true << true;
}

void tst_HttpClient::patch_serverClosesWithoutAnswer_leavesExactlyOnce()
{
    QFETCH(bool, isWarm);
    QFETCH(bool, isReset);
    const auto client = makeClient();
    if (isWarm)
        QVERIFY(send(*client, getRequest(m_server->url())).has_value());
    m_server->setHandler(isReset ? resetWithoutAnswer() : closeWithoutAnswer());
    const auto outcome = send(*client, patchRequest(m_server->url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, HttpError::Kind::ConnectionLost);
    QVERIFY(outcome.error().mayHaveArrived);
    QCOMPARE(m_server->requestCount(), isWarm ? 2 : 1);
}

void tst_HttpClient::patch_largeBody_serverClosesWithoutAnswer_leavesExactlyOnce()
{
    m_server->setHandler(closeWithoutAnswer());
    const auto client = makeClient();
    const auto outcome = send(*client, patchRequest(m_server->url(), QByteArray(3'000'000, 'x')));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, HttpError::Kind::ConnectionLost);
    QVERIFY(outcome.error().mayHaveArrived);
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(m_server->requests().constFirst().body.size(), 3'000'000);
}

void tst_HttpClient::change_withoutBody_serverClosesWithoutAnswer_leavesExactlyOnce()
{
    m_server->setHandler(closeWithoutAnswer());
    const auto client = makeClient();
    auto request = patchRequest(m_server->url());
    request.method = "DELETE";
    request.body.reset();
    const auto outcome = send(*client, request);
    QVERIFY(!outcome.has_value());
    QVERIFY(outcome.error().mayHaveArrived);
    QCOMPARE(m_server->requestCount(), 1);
}

void tst_HttpClient::patch_onKeptAliveConnectionThatTheServerCloses_leavesAtMostOnce()
{
    const auto client = makeClient();
    for (int round = 1; round <= 5; ++round) {
        m_server->enqueue([](NastyConnection &connection, const ReceivedRequest &) {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            connection.close(); // without having said so
        });
        QVERIFY(send(*client, getRequest(m_server->url())).has_value());
        if (round % 2 == 0)
            QTRY_COMPARE(m_server->openConnectionCount(), 0);
        const auto body = QByteArray::number(round);
        const auto outcome = send(*client, patchRequest(m_server->url(), body));
        const auto requests = m_server->requests();
        const auto copies = std::count_if(requests.begin(), requests.end(),
                                          [&](const auto &one) { return one.body == body; });
        if (outcome)
            QCOMPARE(copies, 1);
        else
            QVERIFY(outcome.error().mayHaveArrived && copies <= 1);
    }
}

void tst_HttpClient::connection_isUsedAgain()
{
    const auto client = makeClient();
    for (int i = 0; i < 5; ++i)
        QVERIFY(send(*client, patchRequest(m_server->url())).has_value());
    QCOMPARE(m_server->connectionCount(), 1);
}

void tst_HttpClient::patch_redirect_isNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d comes back as it is", status) << status;
}

void tst_HttpClient::patch_redirect_isNotFollowed()
{
    QFETCH(int, status);
    NastyServer elsewhere(m_fixture.serverOptions());
    m_server->enqueue(answer(status, {}, {"Location: " + elsewhere.url().toEncoded()}));
    const auto client = makeClient();
    const auto outcome = send(*client, patchRequest(m_server->url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->status, status);
    QCOMPARE(outcome->header("Location"), elsewhere.url().toEncoded());
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void tst_HttpClient::foreignHost_getsNothing_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("another port") << u"https://localhost:1/"_s;
    QTest::newRow("another host") << u"https://127.0.0.1:%1/"_s;
    QTest::newRow("another scheme") << u"http://localhost:%1/"_s;
    QTest::newRow("a longer host name") << u"https://localhost.example.org:%1/"_s;
    QTest::newRow("the host as user name") << u"https://localhost@127.0.0.1:%1/"_s;
    QTest::newRow("no host") << u"/path"_s;
}

void tst_HttpClient::foreignHost_getsNothing()
{
    QFETCH(QString, url);
    const auto client = makeClient();
    const QUrl target(url.contains(u'%') ? url.arg(m_server->url().port()) : url);
    const auto outcome = send(*client, patchRequest(target));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, HttpError::Kind::ForeignHost);
    QVERIFY(!outcome.error().mayHaveArrived);
    QCOMPARE(m_server->connectionCount(), 0);
}

void tst_HttpClient::timeoutAndCancel_areToldApart()
{
    m_server->setHandler(hang());
    auto options = m_fixture.clientOptions(*m_server);
    const auto patient = makeClient(options);
    options.timeouts.firstByte = 100ms;
    const auto impatient = makeClient(options);
    const auto timedOut = send(*impatient, patchRequest(m_server->url()));
    QVERIFY(!timedOut.has_value());
    QCOMPARE(timedOut.error().kind, HttpError::Kind::TimedOut);
    QVERIFY(timedOut.error().mayHaveArrived);

    const auto call = patient->send(patchRequest(m_server->url()));
    QTRY_COMPARE(m_server->requestCount(), 2);
    call->cancel();
    const auto cancelled = outcomeOf(call);
    QVERIFY(cancelled && !cancelled->has_value());
    QCOMPARE(cancelled->error().kind, HttpError::Kind::Cancelled);
}

void tst_HttpClient::timeout_ofEachPhase_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing comes") << QByteArray() << 0;
    QTest::newRow("half a header comes") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << 0;
    QTest::newRow("half a body comes") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1234"_ba << 200;
}

void tst_HttpClient::timeout_ofEachPhase()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    m_server->setHandler(hang(sent));
    auto options = m_fixture.clientOptions(*m_server);
    options.timeouts.firstByte = 200ms;
    options.timeouts.idle = 200ms;
    const auto client = makeClient(options);
    const auto outcome = send(*client, getRequest(m_server->url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, HttpError::Kind::TimedOut);
    QCOMPARE(outcome.error().httpStatus, status);
}

void tst_HttpClient::timeInQueue_doesNotCountForTheTimeout()
{
    m_server->setHandler([](NastyConnection &connection, const ReceivedRequest &) {
        if (connection.pause(150ms))
            connection.send("HTTP/1.1 204 No Content\r\n\r\n");
    });
    auto options = m_fixture.clientOptions(*m_server);
    options.maxInFlight = 1;
    options.timeouts = {500ms, 500ms, 500ms, 500ms};
    const auto client = makeClient(options);
    std::vector<HttpCallPtr> calls;
    for (int i = 0; i < 6; ++i) // the last one waits for 750 ms
        calls.push_back(client->send(patchRequest(m_server->url())));
    for (const auto &call : calls) {
        const auto outcome = outcomeOf(call);
        QVERIFY(outcome && outcome->has_value());
    }
}

void tst_HttpClient::maxInFlight_isKept()
{
    m_server->setHandler(hang("HTTP/1.1 204 No Content\r\n\r\n"));
    const auto client = makeClient();
    std::vector<HttpCallPtr> calls;
    for (int i = 0; i < 20; ++i)
        calls.push_back(client->send(getRequest(m_server->url())));
    for (const auto &call : calls) {
        const auto outcome = outcomeOf(call);
        QVERIFY(outcome && outcome->has_value());
        m_server->release();
        QVERIFY(m_server->openConnectionCount() <= 6);
    }
    QCOMPARE(m_server->requestCount(), 20);
}

void tst_HttpClient::cancel_inQueue_meansNothingWasSent()
{
    m_server->setHandler(hang());
    auto options = m_fixture.clientOptions(*m_server);
    options.maxInFlight = 1;
    const auto client = makeClient(options);
    const auto first = client->send(getRequest(m_server->url()));
    const auto second = client->send(patchRequest(m_server->url()));
    QTRY_COMPARE(m_server->requestCount(), 1);
    second->cancel();
    const auto outcome = outcomeOf(second);
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, HttpError::Kind::Cancelled);
    QVERIFY(!outcome->error().mayHaveArrived);
    QCOMPARE(m_server->requestCount(), 1);
}

void tst_HttpClient::cancel_inFlight_ofAChange_mayHaveArrived()
{
    m_server->setHandler(hang());
    const auto client = makeClient();
    const auto call = client->send(patchRequest(m_server->url()));
    QTRY_COMPARE(m_server->requestCount(), 1);
    call->cancel();
    call->cancel();
    QSignalSpy spy(call.get(), &CallBase::finished);
    QVERIFY(!call->isFinished()); // never before control returned to the event loop
    const auto outcome = outcomeOf(call);
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, HttpError::Kind::Cancelled);
    QVERIFY(outcome->error().mayHaveArrived);
    QCOMPARE(spy.count(), 1);
}

void tst_HttpClient::cancel_withinFinished_isSilent()
{
    const auto client = makeClient();
    auto call = client->send(getRequest(m_server->url()));
    int count = 0;
    call->whenFinished(this, [&](const HttpCall::Outcome &) {
        ++count;
        call->cancel();
        call.reset();
    });
    QTRY_COMPARE(count, 1);
    QVERIFY(send(*client, getRequest(m_server->url())).has_value());
    QCOMPARE(count, 1);
}

void tst_HttpClient::destroyingTheCall_isSilentAndFreesItsTurn()
{
    m_server->enqueue(hang());
    auto options = m_fixture.clientOptions(*m_server);
    options.maxInFlight = 1;
    const auto client = makeClient(options);
    auto call = client->send(getRequest(m_server->url()));
    bool heard = false;
    connect(call.get(), &CallBase::finished, this, [&] { heard = true; });
    QTRY_COMPARE(m_server->requestCount(), 1);
    call.reset();
    QVERIFY(send(*client, getRequest(m_server->url())).has_value());
    QVERIFY(!heard);
}

void tst_HttpClient::destroyingTheClient_endsItsCallsCancelled()
{
    m_server->setHandler(hang());
    auto options = m_fixture.clientOptions(*m_server);
    options.maxInFlight = 1;
    auto client = makeClient(options);
    const auto inFlight = client->send(patchRequest(m_server->url()));
    const auto queued = client->send(patchRequest(m_server->url()));
    QTRY_COMPARE(m_server->requestCount(), 1);
    client.reset();
    for (const HttpCallPtr *call : {&inFlight, &queued}) {
        const auto outcome = outcomeOf(*call);
        QVERIFY(outcome && !outcome->has_value());
        QCOMPARE(outcome->error().kind, HttpError::Kind::Cancelled);
        QCOMPARE(outcome->error().mayHaveArrived, call == &inFlight);
    }
}

void tst_HttpClient::read_isTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expected");
    for (const int status : {429, 500, 502, 503, 504})
        QTest::addRow("after %d", status) << status << true;
    for (const int status : {200, 302, 400, 403, 404, 412, 501})
        QTest::addRow("not after %d", status) << status << false;
}

void tst_HttpClient::read_isTriedAgain()
{
    QFETCH(int, status);
    QFETCH(bool, expected);
    m_server->enqueue(answer(status, "first", {"Retry-After: 0"}));
    m_server->enqueue(answer(200, "second"));
    auto options = m_fixture.clientOptions(*m_server);
    options.retry.maxAttempts = 3;
    options.retry.firstPause = 1ms;
    const auto client = makeClient(options);
    const auto outcome = send(*client, getRequest(m_server->url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->body, expected ? "second"_ba : "first"_ba);
    QCOMPARE(m_server->requestCount(), expected ? 2 : 1);
}

void tst_HttpClient::read_cancelledDuringThePause_ends()
{
    m_server->setHandler(answer(503));
    auto options = m_fixture.clientOptions(*m_server);
    options.retry = RetryPolicy{};
    options.retry.firstPause = 50s;
    options.retry.longestPause = 50s;
    const auto client = makeClient(options);
    RequestLog log;
    client->setLog(&log);
    QSignalSpy spy(&log, &RequestLog::lineAdded);
    const auto call = client->send(getRequest(m_server->url()));
    QVERIFY(spy.wait());
    call->cancel();
    const auto outcome = outcomeOf(call);
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, HttpError::Kind::Cancelled);
}

void tst_HttpClient::change_isNeverTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("after %d", status) << status;
}

void tst_HttpClient::change_isNeverTriedAgain()
{
    QFETCH(int, status);
    m_server->setHandler(answer(status, {}, {"Retry-After: 0"}));
    auto options = m_fixture.clientOptions(*m_server);
    options.retry.maxAttempts = 3;
    options.retry.firstPause = 1ms;
    const auto client = makeClient(options);
    const auto outcome = send(*client, patchRequest(m_server->url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->status, status);
    QCOMPARE(m_server->requestCount(), 1);
}

void tst_HttpClient::log_tellsOfEachAttempt()
{
    m_server->enqueue(answer(503, "busy"));
    m_server->enqueue(answer(200, "four", {"x-ms-request-id: 8d21"}));
    auto options = m_fixture.clientOptions(*m_server);
    options.retry.maxAttempts = 2;
    options.retry.firstPause = 1ms;
    const auto client = makeClient(options);
    RequestLog log;
    client->setLog(&log);
    QVERIFY(send(*client, getRequest(m_server->url(u"/jobs?sig=hush"_s))).has_value());
    QCOMPARE(log.lines().size(), 2);
    QVERIFY(log.lines().at(0).contains(u"GET /jobs?sig=*** 503"_s));
    QVERIFY(log.lines().at(1).contains(u"GET /jobs?sig=*** 200"_s));
    QVERIFY(log.lines().at(1).endsWith(u"received 4 attempt 2 id 8d21"_s));
    QVERIFY(!log.lines().join(u' ').contains(u"hush"_s));
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_HttpClient.moc"
