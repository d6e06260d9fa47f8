// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ClientFixture.h"

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

using Kind = HttpError::Kind;
using Refusal = NastyOptions::Refusal;
using Tls = NastyOptions::Tls;

/// Who trusts whom: client certificates in all guises of their refusal, and servers that lie.
class tst_HttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientCertificate_isShown_data();
    void clientCertificate_isShown();
    void clientCertificate_refusedInAllGuises_data();
    void clientCertificate_refusedInAllGuises();
    void clientCertificate_refusedForAChange_data();
    void clientCertificate_refusedForAChange();
    void clientCertificate_tooWeakForThisComputer_failsBeforeAnythingIsSent();
    void certificateSwitch_needsAnotherClient();
    void lostAnswer_afterAGoodOne_isNoRefusal();

    void server_notTrusted_getsNothing_data();
    void server_notTrusted_getsNothing();
    void server_trustedThroughTheAddedAuthorityOnly();
    void addedAuthority_besidesThoseOfTheSystem_isTrusted();
    void server_withoutTls_isNotWaitedFor();
    void server_hangsUpOnArrival_meansNothingWasSent();
    void connectionRefused_meansNothingWasSent();

    void http2_isOff();
    void tls12_canBeTheMost();

private:
    void sendAway(const HttpRequest::Effect effect);

    ClientFixture m_fixture;
    const TestAuthority m_stranger{"Stranger CA"};
};

void tst_HttpTls::clientCertificate_isShown_data()
{
    QTest::addColumn<KeyKind>("key");
    QTest::addColumn<NastyOptions::Tls>("tls");
    QTest::newRow("EC, TLS 1.3") << KeyKind::Ec256 << Tls::Newest;
    QTest::newRow("EC, TLS 1.2") << KeyKind::Ec256 << Tls::Only12;
    QTest::newRow("RSA, TLS 1.3") << KeyKind::Rsa2048 << Tls::Newest;
    QTest::newRow("RSA, TLS 1.2") << KeyKind::Rsa2048 << Tls::Only12;
}

void tst_HttpTls::clientCertificate_isShown()
{
    QFETCH(KeyKind, key);
    QFETCH(NastyOptions::Tls, tls);
    auto options = m_fixture.serverOptions();
    options.tls = tls;
    NastyServer server(options);
    const auto clerk = m_fixture.authority.issue({.key = key});
    HttpClient client(ClientFixture::toIdentity(clerk), m_fixture.clientOptions(server));
    QVERIFY(send(client, patchRequest(server.url())).has_value());
    const auto received = server.requests().constFirst();
    QCOMPARE(received.peerCertificate, toDer(clerk.certificate));
    QCOMPARE(received.tlsVersion, tls == Tls::Only12 ? "TLSv1.2"_ba : "TLSv1.3"_ba);
}

void tst_HttpTls::clientCertificate_refusedInAllGuises_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<NastyOptions::Tls>("tls");
    QTest::addColumn<NastyOptions::Refusal>("refusal");
    for (const auto tls : {Tls::Newest, Tls::Only12}) {
        for (const auto refusal : {Refusal::Alert, Refusal::HangUp}) {
            const char *version = tls == Tls::Only12 ? "1.2" : "1.3";
            const char *how = refusal == Refusal::Alert ? "an alert" : "hanging up";
            for (const char *who : {"none", "stranger", "expired", "early"}) {
                QTest::addRow("%s certificate, TLS %s, %s", who, version, how)
                    << QByteArray(who) << tls << refusal;
            }
        }
    }
}

void tst_HttpTls::sendAway(const HttpRequest::Effect effect)
{
    QFETCH(QByteArray, who);
    QFETCH(NastyOptions::Tls, tls);
    QFETCH(NastyOptions::Refusal, refusal);
    auto options = m_fixture.serverOptions();
    options.tls = tls;
    options.refusal = refusal;
    NastyServer server(options);
    ClientIdentity identity;
    if (who == "stranger")
        identity = ClientFixture::toIdentity(m_stranger.issue());
    else if (who == "expired")
        identity = ClientFixture::toIdentity(m_fixture.authority.issue({.validUntilSeconds = -60}));
    else if (who == "early")
        identity = ClientFixture::toIdentity(m_fixture.authority.issue({.validFromSeconds = 3600}));
    HttpClient client(identity, m_fixture.clientOptions(server));
    auto request = patchRequest(server.url());
    if (effect == HttpRequest::Effect::Safe)
        request = getRequest(server.url());
    const auto outcome = send(client, request);
    QVERIFY(!outcome.has_value());
    QCOMPARE(server.requestCount(), 0);
    const auto error = outcome.error();
    if (effect == HttpRequest::Effect::Safe) {
        QCOMPARE(error.kind, Kind::ClientCertificateRefused);
    } else {
        // Where the server only hung up, it may as well have read the change: then say so.
        QVERIFY2(error.kind == Kind::ClientCertificateRefused
                     || (error.kind == Kind::ConnectionLost && error.mayHaveArrived),
                 qPrintable(error.detail));
    }
}

void tst_HttpTls::clientCertificate_refusedInAllGuises()
{
    sendAway(HttpRequest::Effect::Safe);
}

void tst_HttpTls::clientCertificate_refusedForAChange_data()
{
    clientCertificate_refusedInAllGuises_data();
}

void tst_HttpTls::clientCertificate_refusedForAChange()
{
    sendAway(HttpRequest::Effect::Changing);
}

void tst_HttpTls::clientCertificate_tooWeakForThisComputer_failsBeforeAnythingIsSent()
{
    NastyServer server(m_fixture.serverOptions());
    const auto weak = m_fixture.authority.issue({.key = KeyKind::Rsa1024});
    HttpClient client(ClientFixture::toIdentity(weak), m_fixture.clientOptions(server));
    const auto outcome = send(client, patchRequest(server.url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Kind::TlsFailed);
    QVERIFY(!outcome.error().mayHaveArrived);
    QVERIFY2(outcome.error().detail.contains(u"key too small"_s),
             qPrintable(outcome.error().detail));
}

void tst_HttpTls::certificateSwitch_needsAnotherClient()
{
    NastyServer server(m_fixture.serverOptions());
    const auto colleague = m_fixture.authority.issue({.commonName = "Colleague"});
    HttpClient first(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    HttpClient second(ClientFixture::toIdentity(colleague), m_fixture.clientOptions(server));
    for (HttpClient *client : {&first, &second, &first})
        QVERIFY(send(*client, getRequest(server.url())).has_value());
    const auto requests = server.requests();
    QCOMPARE(requests.at(0).peerCertificate, toDer(m_fixture.clerk.certificate));
    QCOMPARE(requests.at(1).peerCertificate, toDer(colleague.certificate));
    QCOMPARE(requests.at(2).peerCertificate, toDer(m_fixture.clerk.certificate));
    QCOMPARE(server.connectionCount(), 2);
}

void tst_HttpTls::lostAnswer_afterAGoodOne_isNoRefusal()
{
    NastyServer server(m_fixture.serverOptions());
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    QVERIFY(send(client, getRequest(server.url())).has_value());
    server.setHandler(closeWithoutAnswer());
    const auto outcome = send(client, getRequest(server.url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Kind::ConnectionLost);
}

void tst_HttpTls::server_notTrusted_getsNothing_data()
{
    using Usage = CertificateWish::Usage;
    QTest::addColumn<TestIdentity>("identity");
    const auto server = [](const TestAuthority &authority, CertificateWish wish) {
        wish.commonName = "Server"; // Qt takes a host's name from here too
        wish.usage = Usage::Server;
        return authority.issue(wish);
    };
    QTest::newRow("from a stranger") << server(m_stranger, {});
    QTest::newRow("for another host")
        << server(m_fixture.authority, {.alternativeNames = "DNS:example.org"});
    QTest::newRow("for the host below this one")
        << server(m_fixture.authority, {.alternativeNames = "DNS:localhost.example.org"});
    QTest::newRow("expired") << server(m_fixture.authority, {.validUntilSeconds = -60});
    QTest::newRow("not yet valid") << server(m_fixture.authority, {.validFromSeconds = 3600});
}

void tst_HttpTls::server_notTrusted_getsNothing()
{
    QFETCH(TestIdentity, identity);
    auto options = m_fixture.serverOptions();
    options.identity = identity;
    NastyServer server(options);
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    for (const auto &request : {patchRequest(server.url()), getRequest(server.url())}) {
        const auto outcome = send(client, request);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, Kind::ServerUntrusted);
        QVERIFY(!outcome.error().mayHaveArrived);
        QVERIFY(!outcome.error().detail.isEmpty());
        QCOMPARE(server.requestCount(), 0);
    }
}

void tst_HttpTls::server_trustedThroughTheAddedAuthorityOnly()
{
    NastyServer server(m_fixture.serverOptions());
    auto options = m_fixture.clientOptions(server);
    options.addedAuthorities.clear();
    for (const auto trust : {HttpOptions::Trust::AddedOnly, HttpOptions::Trust::SystemAndAdded}) {
        options.trust = trust;
        HttpClient client(m_fixture.clerkIdentity(), options);
        const auto outcome = send(client, getRequest(server.url()));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, Kind::ServerUntrusted);
    }
}

void tst_HttpTls::addedAuthority_besidesThoseOfTheSystem_isTrusted()
{
    NastyServer server(m_fixture.serverOptions());
    auto options = m_fixture.clientOptions(server);
    options.trust = HttpOptions::Trust::SystemAndAdded;
    HttpClient client(m_fixture.clerkIdentity(), options);
    QVERIFY(send(client, getRequest(server.url())).has_value());
}

void tst_HttpTls::server_withoutTls_isNotWaitedFor()
{
    auto options = m_fixture.serverOptions();
    options.speaksTls = false;
    NastyServer server(options);
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    const auto outcome = send(client, patchRequest(server.url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Kind::TlsFailed);
    QCOMPARE(outcome.error().distrust.reason, ServerDistrust::Reason::NoTls);
    QVERIFY(!outcome.error().mayHaveArrived);
    QCOMPARE(server.requestCount(), 0);
}

void tst_HttpTls::server_hangsUpOnArrival_meansNothingWasSent()
{
    auto options = m_fixture.serverOptions();
    options.hangsUpOnArrival = true;
    NastyServer server(options);
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    const auto outcome = send(client, patchRequest(server.url()));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Kind::ClientCertificateRefused);
    QVERIFY(!outcome.error().mayHaveArrived);
}

void tst_HttpTls::connectionRefused_meansNothingWasSent()
{
    auto server = std::make_unique<NastyServer>(m_fixture.serverOptions());
    const auto options = m_fixture.clientOptions(*server);
    server.reset();
    HttpClient client(m_fixture.clerkIdentity(), options);
    const auto outcome = send(client, patchRequest(options.endpoint));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Kind::ConnectionRefused);
    QVERIFY(!outcome.error().mayHaveArrived);
}

void tst_HttpTls::http2_isOff()
{
    auto options = m_fixture.serverOptions();
    options.offersHttp2 = true;
    NastyServer server(options);
    HttpClient client(m_fixture.clerkIdentity(), m_fixture.clientOptions(server));
    QVERIFY(send(client, patchRequest(server.url())).has_value());
    QVERIFY(server.requests().constFirst().raw.startsWith("PATCH / HTTP/1.1\r\n"));
}

void tst_HttpTls::tls12_canBeTheMost()
{
    NastyServer server(m_fixture.serverOptions());
    auto options = m_fixture.clientOptions(server);
    options.maxTls = HttpOptions::MaxTls::Tls12;
    HttpClient client(m_fixture.clerkIdentity(), options);
    QVERIFY(send(client, patchRequest(server.url())).has_value());
    QCOMPARE(server.requests().constFirst().tlsVersion, "TLSv1.2"_ba);
}

QTEST_GUILESS_MAIN(tst_HttpTls)
#include "tst_HttpTls.moc"
