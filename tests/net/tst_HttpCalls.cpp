// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ClientFixture.h"

using namespace waybill;
using namespace waybill::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// How calls end: in time or not, cancelled, after their turn in the queue, after another try.
class tst_HttpCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void timeoutAndCancel_areToldApart();
    void timeout_ofEachPhase_data();
    void timeout_ofEachPhase();
    void timeout_ofConnecting_meansNothingWasSent();
    void timeout_ofConnecting_sparesASlowAnswerOnAWarmConnection();
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

void tst_HttpCalls::init()
{
    m_server = std::make_unique<NastyServer>(m_fixture.serverOptions());
}

void tst_HttpCalls::cleanup()
{
    m_server.reset();
}

void tst_HttpCalls::timeoutAndCancel_areToldApart()
{
    m_server->setHandler(hang());
    auto options = m_fixture.clientOptions(*m_server);
    const auto patient = makeClient(options);
    options.timeouts.firstByte = 500ms;
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

void tst_HttpCalls::timeout_ofEachPhase_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing comes") << QByteArray() << 0;
    QTest::newRow("half a header comes") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << 0;
    QTest::newRow("half a body comes")
        << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1234"_ba << 200;
}

void tst_HttpCalls::timeout_ofEachPhase()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    m_server->setHandler(hang(sent));
    auto options = m_fixture.clientOptions(*m_server);
    if (status == 0)
        options.timeouts.firstByte = 200ms;
    else
        options.timeouts.idle = 200ms;
    const auto client = makeClient(options);
    const auto outcome = send(*client, getRequest(m_server->url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, HttpError::Kind::TimedOut);
    QCOMPARE(outcome.error().httpStatus, status);
}

void tst_HttpCalls::timeout_ofConnecting_meansNothingWasSent()
{
    auto stalling = m_fixture.serverOptions();
    stalling.stallsOnArrival = true;
    m_server = std::make_unique<NastyServer>(stalling);
    auto options = m_fixture.clientOptions(*m_server);
    options.timeouts.connect = 200ms;
    const auto client = makeClient(options);
    const auto outcome = send(*client, patchRequest(m_server->url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, HttpError::Kind::TimedOut);
    QVERIFY(!outcome.error().mayHaveArrived);
}

void tst_HttpCalls::timeout_ofConnecting_sparesASlowAnswerOnAWarmConnection()
{
    auto options = m_fixture.clientOptions(*m_server);
    options.timeouts.connect = 2s;
    const auto client = makeClient(options);
    QVERIFY(send(*client, getRequest(m_server->url())).has_value());
    m_server->setHandler([](NastyConnection &connection, const ReceivedRequest &) {
        if (connection.pause(2500ms))
            connection.send("HTTP/1.1 204 No Content\r\n\r\n");
    });
    const auto read = client->send(getRequest(m_server->url()));
    const auto change = client->send(patchRequest(m_server->url()));
    for (const HttpCallPtr *call : {&read, &change}) {
        const auto outcome = outcomeOf(*call);
        QVERIFY(outcome && outcome->has_value());
    }
}

void tst_HttpCalls::timeInQueue_doesNotCountForTheTimeout()
{
    m_server->setHandler([](NastyConnection &connection, const ReceivedRequest &) {
        if (connection.pause(400ms))
            connection.send("HTTP/1.1 204 No Content\r\n\r\n");
    });
    auto options = m_fixture.clientOptions(*m_server);
    options.maxInFlight = 1;
    options.timeouts = {2s, 2s, 2s, 2s};
    const auto client = makeClient(options);
    std::vector<HttpCallPtr> calls;
    for (int i = 0; i < 6; ++i) // the last one waits for two seconds
        calls.push_back(client->send(patchRequest(m_server->url())));
    for (const auto &call : calls) {
        const auto outcome = outcomeOf(call);
        QVERIFY(outcome && outcome->has_value());
    }
}

void tst_HttpCalls::maxInFlight_isKept()
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

void tst_HttpCalls::cancel_inQueue_meansNothingWasSent()
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

void tst_HttpCalls::cancel_inFlight_ofAChange_mayHaveArrived()
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

void tst_HttpCalls::cancel_withinFinished_isSilent()
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

void tst_HttpCalls::destroyingTheCall_isSilentAndFreesItsTurn()
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

void tst_HttpCalls::destroyingTheClient_endsItsCallsCancelled()
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

void tst_HttpCalls::read_isTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expected");
    for (const int status : {429, 500, 502, 503, 504})
        QTest::addRow("after %d", status) << status << true;
    for (const int status : {200, 302, 400, 403, 404, 412, 501})
        QTest::addRow("not after %d", status) << status << false;
}

void tst_HttpCalls::read_isTriedAgain()
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

void tst_HttpCalls::read_cancelledDuringThePause_ends()
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

void tst_HttpCalls::change_isNeverTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("after %d", status) << status;
}

void tst_HttpCalls::change_isNeverTriedAgain()
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

void tst_HttpCalls::log_tellsOfEachAttempt()
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

QTEST_GUILESS_MAIN(tst_HttpCalls)
#include "tst_HttpCalls.moc"
