// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ClientFixture.h"

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

using Kind = HttpError::Kind;

/// Answers that are no answers, too large ones, cut off ones: none breaks anything.
class tst_HttpAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStatus_comesBackAsItIs_data();
    void anyStatus_comesBackAsItIs();
    void nonsense_isAClearError_data();
    void nonsense_isAClearError();
    void nonsense_asTheFirstAnswer_isNoRefusalOfTheCertificate_data();
    void nonsense_asTheFirstAnswer_isNoRefusalOfTheCertificate();
    void probe_endsWithItsCall();
    void chunkedBody_isPutTogether();
    void bodyUntilTheEndOfTheConnection_isTaken();
    void headerNames_areComparedWithoutCase();
    void body_announcedTooLarge_isNotRead();
    void body_turnsOutTooLarge_isGivenUp();
    void body_ofTheLargestSize_isTaken();
    void progress_isTold();

private:
    ClientFixture m_fixture;
    NastyServer m_server{m_fixture.serverOptions()};
};

void tst_HttpAnswers::anyStatus_comesBackAsItIs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {200, 201, 202, 400, 401, 403, 404, 405, 406, 409, 410, 412, 418, 429,
                             500, 501, 503, 599}) {
        QTest::addRow("%d with a body", status) << status << "<html>&lt;\xff\0"_ba;
        QTest::addRow("%d without a body", status) << status << QByteArray();
    }
}

void tst_HttpAnswers::anyStatus_comesBackAsItIs()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server.setHandler(answer(status, body, {"Content-Type: text/html", "X-A: 1"}));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(m_server));
    for (const auto &request : {getRequest(m_server.url()), patchRequest(m_server.url())}) {
        const auto outcome = send(client, request);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->status, status);
        QCOMPARE(outcome->body, body);
        QCOMPARE(outcome->header("x-a"), "1"_ba);
    }
}

void tst_HttpAnswers::nonsense_isAClearError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpError::Kind>("kind");
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    // What does not even begin like HTTP, Qt takes for a connection that broke.
    QTest::newRow("another protocol")
        << "220 mail.example.org ESMTP ready\r\n\r\n"_ba << Kind::ConnectionLost;
    QTest::newRow("binary noise") << QByteArray(2000, '\x07') << Kind::ConnectionLost;
    QTest::newRow("a status that is no number")
        << "HTTP/1.1 abc OK\r\n\r\n"_ba << Kind::ConnectionLost;
    QTest::newRow("compressed though not asked for")
        << head + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\x1f\x8b\x08"
        << Kind::BadResponse;
    QTest::newRow("an encoding that nobody knows")
        << head + "Content-Encoding: br\r\nContent-Length: 1\r\n\r\nx" << Kind::BadResponse;
    QTest::newRow("half a header") << head + "Content-Len" << Kind::ConnectionLost;
    QTest::newRow("half a body") << head + "Content-Length: 10\r\n\r\n12345"
                                 << Kind::ConnectionLost;
    QTest::newRow("half an error body")
        << "HTTP/1.1 404 Not Found\r\nContent-Length: 10\r\n\r\n12345"_ba << Kind::ConnectionLost;
    QTest::newRow("half a chunk") << head + "Transfer-Encoding: chunked\r\n\r\n10\r\n12345"
                                  << Kind::ConnectionLost;
    QTest::newRow("chunks without an end") << head + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n"
                                           << Kind::ConnectionLost;
}

void tst_HttpAnswers::nonsense_isAClearError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(HttpError::Kind, kind);
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(m_server));
    m_server.setHandler(answer(200));
    QVERIFY(send(client, getRequest(m_server.url())).has_value());
    m_server.setHandler(rawAnswer(bytes));
    const auto before = m_server.requestCount();
    const auto changed = send(client, patchRequest(m_server.url()));
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, kind);
    QVERIFY(changed.error().mayHaveArrived);
    QCOMPARE(m_server.requestCount(), before + 1);
    const auto read = send(client, getRequest(m_server.url()));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, kind);
}

void tst_HttpAnswers::nonsense_asTheFirstAnswer_isNoRefusalOfTheCertificate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HttpError::Kind>("kind");
    QTest::newRow("another protocol")
        << "220 mail.example.org ESMTP ready\r\n\r\n"_ba << Kind::BadResponse;
    QTest::newRow("two letters") << "no"_ba << Kind::BadResponse;
    QTest::newRow("half a header") << "HTTP/1.1 200 OK\r\nContent-Le"_ba << Kind::ConnectionLost;
    QTest::newRow("silence") << ""_ba << Kind::ClientCertificateRefused;
}

void tst_HttpAnswers::nonsense_asTheFirstAnswer_isNoRefusalOfTheCertificate()
{
    QFETCH(QByteArray, bytes);
    QFETCH(HttpError::Kind, kind);
    m_server.setHandler(rawAnswer(bytes));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(m_server));
    const auto outcome = send(client, getRequest(m_server.url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, kind);
}

void tst_HttpAnswers::probe_endsWithItsCall()
{
    qsizetype before = -1;
    m_server.setHandler(closeWithoutAnswer());
    auto options = m_fixture.clientOptions(m_server);
    options.maxInFlight = 1;
    HttpClient client(m_fixture.clerkIdentity(), options);
    RequestLog log;
    client.setLog(&log);
    const auto call = client.send(getRequest(m_server.url()));
    connect(&log, &RequestLog::lineAdded, this, [&] {
        before = m_server.requestCount();
        m_server.setHandler(hang()); // what the probe meets
    });
    QTRY_VERIFY(before > 0 && m_server.requestCount() == before + 1);
    log.disconnect(this);
    call->cancel();
    const auto outcome = outcomeOf(call);
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, Kind::Cancelled);
    m_server.setHandler(answer(200));
    QVERIFY(send(client, getRequest(m_server.url())).has_value()); // its turn is free again
}

void tst_HttpAnswers::chunkedBody_isPutTogether()
{
    m_server.setHandler(rawAnswer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                  "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(m_server));
    const auto outcome = send(client, patchRequest(m_server.url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->body, "abcde"_ba);
}

void tst_HttpAnswers::bodyUntilTheEndOfTheConnection_isTaken()
{
    m_server.setHandler(rawAnswer("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc"));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(m_server));
    const auto outcome = send(client, patchRequest(m_server.url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->body, "abc"_ba);
}

void tst_HttpAnswers::headerNames_areComparedWithoutCase()
{
    m_server.setHandler(answer(200, {}, {"eTaG:  W/\"datetime'2014-11-01T00%3A00'\"  "}));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(m_server));
    const auto outcome = send(client, getRequest(m_server.url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->header("ETag"), "W/\"datetime'2014-11-01T00%3A00'\""_ba);
    QCOMPARE(outcome->header("absent"), QByteArray());
}

void tst_HttpAnswers::body_announcedTooLarge_isNotRead()
{
    m_server.setHandler(hang("HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n"));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(m_server));
    const auto outcome = send(client, patchRequest(m_server.url()));
    m_server.release();
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Kind::ResponseTooLarge);
    QCOMPARE(outcome.error().httpStatus, 200);
    QVERIFY(outcome.error().mayHaveArrived);
}

void tst_HttpAnswers::body_turnsOutTooLarge_isGivenUp()
{
    m_server.setHandler([](NastyConnection &connection, const ReceivedRequest &) {
        connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, 'x') + "\r\n";
        while (connection.send(chunk)) {
        }
    });
    auto options = m_fixture.clientOptions(m_server);
    options.maxBodyBytes = 1'000'000;
    HttpClient client(m_fixture.clerkIdentity(), options);
    const auto outcome = send(client, getRequest(m_server.url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Kind::ResponseTooLarge);
}

void tst_HttpAnswers::body_ofTheLargestSize_isTaken()
{
    const QByteArray body(1'000'000, 'x');
    m_server.setHandler(answer(200, body));
    auto options = m_fixture.clientOptions(m_server);
    options.maxBodyBytes = body.size();
    HttpClient client(m_fixture.clerkIdentity(), options);
    const auto outcome = send(client, getRequest(m_server.url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->body, body);
}

void tst_HttpAnswers::progress_isTold()
{
    m_server.setHandler(answer(200, QByteArray(500'000, 'x')));
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(m_server));
    const auto call = client.send(getRequest(m_server.url()));
    QSignalSpy spy(call.get(), &CallBase::progressed);
    const auto outcome = outcomeOf(call);
    QVERIFY(outcome && outcome->has_value());
    QVERIFY(!spy.isEmpty());
    QCOMPARE(spy.constLast().at(1).toLongLong(), 500'000);
}

QTEST_GUILESS_MAIN(tst_HttpAnswers)
#include "tst_HttpAnswers.moc"
