// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ClientFixture.h"

#include "support/ConnectProxy.h"

#include <QTcpServer>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

using Kind = HttpError::Kind;

/// Requests through a proxy that is named by hand, with and without user and password.
class tst_HttpProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request_goesThroughTheProxy();
    void change_goesThroughTheProxyOnce();
    void proxy_thatWantsAPassword_isGivenIt();
    void proxy_thatWantsAPassword_isNamed_data();
    void proxy_thatWantsAPassword_isNamed();
    void proxy_thatIsNotThere_isNamed();
    void proxy_isNotGoneAround_whenTheServerHangsUp();

private:
    [[nodiscard]] HttpOptions options(const NastyServer &server, quint16 proxyPort,
                                      const QString &user = {}, const QString &password = {}) const
    {
        HttpOptions options = m_fixture.clientOptions(server);
        options.proxy = HttpOptions::Proxy::Given;
        options.givenProxy = {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxyPort, user, password};
        return options;
    }

    [[nodiscard]] static QByteArray target(const NastyServer &server)
    {
        return server.url().authority().toLatin1();
    }

    ClientFixture m_fixture;
};

void tst_HttpProxy::request_goesThroughTheProxy()
{
    NastyServer server(m_fixture.serverOptions());
    server.setHandler(answer(200, "[]"));
    ConnectProxy proxy;
    HttpClient client(m_fixture.clerkIdentity(), options(server, proxy.port()));
    const auto outcome = send(client, getRequest(server.url()));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->body, "[]"_ba);
    QCOMPARE(proxy.tunnels(), QList{target(server)});
    QVERIFY(!server.requests().constFirst().peerCertificate.isEmpty());
}

void tst_HttpProxy::change_goesThroughTheProxyOnce()
{
    NastyServer server(m_fixture.serverOptions());
    server.setHandler(answer(200));
    ConnectProxy proxy("clerk", "open sesame");
    HttpClient client(m_fixture.clerkIdentity(),
                      options(server, proxy.port(), u"clerk"_s, u"open sesame"_s));
    QVERIFY(send(client, patchRequest(server.url())).has_value());
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.requests().constFirst().body, "{\"a\":1}"_ba);
}

void tst_HttpProxy::proxy_thatWantsAPassword_isGivenIt()
{
    NastyServer server(m_fixture.serverOptions());
    server.setHandler(answer(200));
    ConnectProxy proxy("clerk", "open sesame");
    HttpClient client(m_fixture.clerkIdentity(),
                      options(server, proxy.port(), u"clerk"_s, u"open sesame"_s));
    QVERIFY(send(client, getRequest(server.url())).has_value());
    QCOMPARE(proxy.tunnels(), QList{target(server)});
    const QByteArray raw = server.requests().constFirst().raw;
    QVERIFY2(!raw.toLower().contains("proxy-authorization"), "the password is the proxy's alone");
}

void tst_HttpProxy::proxy_thatWantsAPassword_isNamed_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("nothing was given") << QString() << QString();
    QTest::newRow("a wrong password") << u"clerk"_s << u"open barley"_s;
}

void tst_HttpProxy::proxy_thatWantsAPassword_isNamed()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    NastyServer server(m_fixture.serverOptions());
    ConnectProxy proxy("clerk", "open sesame");
    HttpClient client(m_fixture.clerkIdentity(), options(server, proxy.port(), user, password));
    for (const auto &request : {getRequest(server.url()), patchRequest(server.url())}) {
        const auto outcome = send(client, request);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, Kind::ProxyWantsPassword);
        QVERIFY(!outcome.error().mayHaveArrived);
        QVERIFY(!outcome.error().detail.contains(u"barley"_s));
    }
    QVERIFY(proxy.challengeCount() > 0);
    QCOMPARE(proxy.tunnels().size(), 0);
    QCOMPARE(server.requestCount(), 0);
}

void tst_HttpProxy::proxy_thatIsNotThere_isNamed()
{
    NastyServer server(m_fixture.serverOptions());
    quint16 port = 0;
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        port = nobody.serverPort();
    }
    HttpClient client(m_fixture.clerkIdentity(), options(server, port));
    const auto outcome = send(client, getRequest(server.url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Kind::ProxyFailed);
    QCOMPARE(server.requestCount(), 0);
}

void tst_HttpProxy::proxy_isNotGoneAround_whenTheServerHangsUp()
{
    // After a hang-up the client looks at the bytes once more: by the same way, or it would tell
    // the network who asks for what.
    NastyServer server(m_fixture.serverOptions());
    server.setHandler(closeWithoutAnswer());
    ConnectProxy proxy;
    HttpClient client(m_fixture.clerkIdentity(), options(server, proxy.port()));
    QVERIFY(!send(client, getRequest(server.url())).has_value());
    QCOMPARE(proxy.tunnels().size(), server.connectionCount());
    QVERIFY(server.connectionCount() >= 2);
}

QTEST_GUILESS_MAIN(tst_HttpProxy)
#include "tst_HttpProxy.moc"
