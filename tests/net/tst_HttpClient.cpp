// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ClientFixture.h"

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

/// What leaves the client, how often and whereto, against a real TLS server. The network facts of
/// the architecture (section 3) are pinned here, in tst_HttpCalls and in tst_HttpTls.
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
    void patch_challenge_isNotAnswered_data();
    void patch_challenge_isNotAnswered();
    void foreignHost_getsNothing_data();
    void foreignHost_getsNothing();

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
    request.headers.emplaceBack("If-Match"_ba, "W/\"datetime'2014'\""_ba);
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
    request.headers.emplaceBack("X-HTTP-Method"_ba, "PATCH"_ba);
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
    request.headers.emplaceBack("If-Match"_ba, "x\r\nX-Forged: yes"_ba);
    QVERIFY(send(*client, request).has_value());
    QCOMPARE(m_server->requests().constFirst().header("X-Forged"), QByteArray());
}

void tst_HttpClient::acceptLanguage_isEnglishUnlessTheRequestSaysOtherwise()
{
    const auto client = makeClient();
    auto request = getRequest(m_server->url());
    QVERIFY(send(*client, request).has_value());
    request.headers.emplaceBack("Accept-Language"_ba, "en"_ba);
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

void tst_HttpClient::patch_challenge_isNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("basic") << "Basic realm=\"x\""_ba;
    QTest::newRow("digest") << "Digest realm=\"x\", nonce=\"y\", qop=\"auth\""_ba;
    QTest::newRow("negotiate") << "Negotiate"_ba;
    QTest::newRow("NTLM") << "NTLM"_ba;
    QTest::newRow("bearer") << "Bearer authorization_uri=\"https://x\""_ba;
}

void tst_HttpClient::patch_challenge_isNotAnswered()
{
    QFETCH(QByteArray, challenge);
    m_server->setHandler(answer(401, "<Error/>", {"WWW-Authenticate: " + challenge}));
    const auto client = makeClient();
    const auto outcome = send(*client, patchRequest(m_server->url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->status, 401);
    QCOMPARE(outcome->body, "<Error/>"_ba);
    QCOMPARE(m_server->requestCount(), 1);
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

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_HttpClient.moc"
