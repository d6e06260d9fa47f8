// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"
#include "session/ConnectionTest.h"
#include "support/ConnectProxy.h"
#include "support/NastyServer.h"
#include "support/TestCertificates.h"
#include "text/ErrorTexts.h"

#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waybill;
using namespace waybill::test;
using Step = ConnectionTest::Step;
using State = ConnectionTest::State;

/// Each way in which the live test of a connection ends badly on its way to the service, over real
/// TLS: the tick that turns red, what it says, and that no request with a body left the computer.
/// What is wrong with files is in tst_SetupFiles.
class tst_SetupFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void server_saysNo_data();
    void server_saysNo();
    void redirect_isNotFollowed_data();
    void redirect_isNotFollowed();
    void server_isNotWhoItShouldBe_data();
    void server_isNotWhoItShouldBe();
    void server_thatSpeaksNoTls_isNotCalledUntrusted();
    void certificate_isRefusedInTheHandshake_data();
    void certificate_isRefusedInTheHandshake();
    void host_cannotBeReached_data();
    void host_cannotBeReached();
    void server_thatIsSilent_isNotWaitedForEndlessly_data();
    void server_thatIsSilent_isNotWaitedForEndlessly();
    void proxy_standsInTheWay_data();
    void proxy_standsInTheWay();
    void account_thatIsNotThere_turnsTheLastTickRed();
    void tls12AtMost_isKeptTo();
    void reset_stopsInSilence();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] ConnectionSettings settings(const QUrl &endpoint) const;
    [[nodiscard]] NastyOptions options() const;
    /// Runs the test and checks its red tick and words.
    void expect(const ConnectionSettings &settings, Step step, const QString &headline,
                const QByteArray &proxyPassword = {});
    /// Something arrived, and it was reads without a body alone.
    static void expectHarmlessRequests(const NastyServer &server);

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestAuthority m_stranger{"Another CA"};
};

void tst_SetupFailures::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void tst_SetupFailures::initTestCase()
{
    const TestIdentity clerk = m_authority.issue();
    const TestIdentity unknown = m_stranger.issue();
    write(u"clerk.pem"_s, clerk.certificate + clerk.key);
    write(u"unknown.pem"_s, unknown.certificate + unknown.key);
    write(u"ca.pem"_s, m_authority.certificate());
}

NastyOptions tst_SetupFailures::options() const
{
    NastyOptions options;
    options.identity = m_authority.issueServer();
    options.clientAuthority = m_authority.certificate();
    return options;
}

ConnectionSettings tst_SetupFailures::settings(const QUrl &endpoint) const
{
    ConnectionSettings settings;
    settings.name = u"Contoso"_s;
    settings.endpoint = endpoint;
    settings.subscriptionId = u"7f3c1a52"_s;
    settings.certificate = m_folder.filePath(u"clerk.pem"_s);
    settings.trustedCertificates = m_folder.filePath(u"ca.pem"_s);
    return settings;
}

void tst_SetupFailures::expect(const ConnectionSettings &settings, Step step,
                               const QString &headline, const QByteArray &proxyPassword)
{
    NetConnectionOpener opener(systemClock());
    RetryPolicy once;
    once.maxAttempts = 1;
    opener.setPatience({.connect = 5s, .firstByte = 5s, .idle = 5s, .total = 20s}, once);
    ConnectionTest test(opener);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(settings, {QByteArray(), proxyPassword});
    QVERIFY(finished.wait(90000));
    QVERIFY(!test.hasPassed());
    for (int i = 0; i < ConnectionTest::stepCount; ++i) {
        const State expected = i < int(step) ? State::Passed
            : i == int(step)                 ? State::Failed
                                             : State::Waiting;
        QCOMPARE(test.state(Step(i)), expected);
    }
    QVERIFY(test.serviceError());
    ErrorContext context;
    context.task = ErrorContext::Task::Connect;
    context.certificate = test.certificate();
    context.subscriptionId = settings.subscriptionId;
    context.host = settings.endpoint.host();
    const ErrorMessage words = ErrorTexts::describe(*test.serviceError(), context);
    QCOMPARE(words.headline, headline);
    QVERIFY(!words.text.isEmpty());
    QVERIFY(!test.traces().isEmpty());
    for (const RequestTrace &trace : test.traces()) {
        QCOMPARE(trace.method, "GET"_ba);
        QCOMPARE(trace.bytesSent, 0);
    }
}

void tst_SetupFailures::server_saysNo_data()
{
    QTest::addColumn<Handler>("handler");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("headline");
    const auto add = [](const char *name, const Handler &handler, Step step,
                        const QString &headline) {
        QTest::newRow(name) << handler << step << headline;
    };
    const auto error = [](const QByteArray &code, const QByteArray &message) {
        return "<Error xmlns=\"http://schemas.microsoft.com/windowsazure\"><Code>" + code
            + "</Code><Message>" + message + "</Message></Error>";
    };
    const QString refused = u"The service did not accept this certificate"_s;
    const QByteArray page("Content-Type: text/html");
    add("the front door's refusal: an unknown certificate, or another subscription's",
        answer(403, error("ForbiddenError", "The server failed to authenticate the request.")),
        Step::CertificateAccepted, refused);
    add("the same under its documented name", answer(403, error("AuthenticationFailed", "No.")),
        Step::CertificateAccepted, refused);
    add("a web server's page that refuses", answer(403, "<html>403.7 Forbidden</html>", {page}),
        Step::CertificateAccepted, refused);
    add("an answer that asks to log in", answer(401), Step::CertificateAccepted, refused);
    add("no certificate arrived, says the server",
        answer(400, "<html><body>No required SSL certificate was sent</body></html>", {page}),
        Step::CertificateAccepted, refused);
    add("a certificate that does not verify, says the server", answer(495),
        Step::CertificateAccepted, refused);
    add("a subscription that is not there",
        answer(404, error("ResourceNotFound", "The subscription was not found.")),
        Step::CertificateAccepted, u"The service does not know this address"_s);
    add("a subscription ID of another shape",
        answer(400, error("BadRequest", "The subscription ID is not a GUID.")),
        Step::CertificateAccepted, u"The service refused the request"_s);
    add("a captive portal", answer(200, "<html><body>Sign in</body></html>", {page}),
        Step::ServerTrusted, u"Something else answered in place of the service"_s);
    add("a service that is busy", answer(503), Step::CertificateAccepted, u"The service is busy"_s);
}

void tst_SetupFailures::server_saysNo()
{
    QFETCH(Handler, handler);
    QFETCH(Step, step);
    QFETCH(QString, headline);
    NastyServer server(options());
    server.setHandler(handler);
    expect(settings(server.url()), step, headline);
    expectHarmlessRequests(server);
}

void tst_SetupFailures::expectHarmlessRequests(const NastyServer &server)
{
    QVERIFY(server.requestCount() > 0);
    for (const ReceivedRequest &request : server.requests()) {
        QCOMPARE(request.method, "GET"_ba);
        QVERIFY(request.body.isEmpty());
    }
}

void tst_SetupFailures::redirect_isNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("a redirect, %d", status) << status;
}

void tst_SetupFailures::redirect_isNotFollowed()
{
    QFETCH(int, status);
    NastyServer elsewhere(options());
    elsewhere.setHandler(answer(200));
    NastyServer server(options());
    server.setHandler(answer(status, {}, {"Location: " + elsewhere.url().toEncoded()}));
    expect(settings(server.url()), Step::ServerTrusted, u"The service points to another address"_s);
    expectHarmlessRequests(server);
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void tst_SetupFailures::server_isNotWhoItShouldBe_data()
{
    QTest::addColumn<TestIdentity>("identity");
    QTest::addColumn<QString>("headline");
    using Usage = CertificateWish::Usage;
    const auto date = [](qint64 seconds) {
        return QLocale().toString(QDateTime::currentDateTime().addSecs(seconds).date(),
                                  QLocale::LongFormat);
    };
    constexpr qint64 tenDays = 10LL * 24 * 3600;
    QTest::newRow("an authority that nobody trusts")
        << m_stranger.issueServer() << u"The server could not prove who it is"_s;
    QTest::newRow("the name of another host")
        << m_authority.issue({.usage = Usage::Server, .alternativeNames = "DNS:other.example"})
        << u"The server that answered is another one than was asked for"_s;
    QTest::newRow("a certificate that has ended") << m_authority.issue(
        {.usage = Usage::Server, .validFromSeconds = -2 * tenDays, .validUntilSeconds = -tenDays})
                                                  << u"The server's certificate ended on %1"_s.arg(
                                                         date(-tenDays));
    QTest::newRow("a certificate that has not begun")
        << m_authority.issue({.usage = Usage::Server,
                              .validFromSeconds = tenDays,
                              .validUntilSeconds = 2 * tenDays})
        << u"The server's certificate begins on %1"_s.arg(date(tenDays));
}

void tst_SetupFailures::server_isNotWhoItShouldBe()
{
    QFETCH(TestIdentity, identity);
    QFETCH(QString, headline);
    NastyOptions impostor = options();
    impostor.identity = identity;
    NastyServer server(impostor);
    server.setHandler(answer(200));
    expect(settings(server.url()), Step::ServerTrusted, headline);
    QCOMPARE(server.requestCount(), 0);
}

void tst_SetupFailures::server_thatSpeaksNoTls_isNotCalledUntrusted()
{
    NastyOptions plain = options();
    plain.speaksTls = false;
    NastyServer server(plain);
    server.setHandler(answer(200));
    expect(settings(server.url()), Step::ServerTrusted,
           u"What answers at this address does not encrypt"_s);
    QCOMPARE(server.requestCount(), 0);
}

void tst_SetupFailures::certificate_isRefusedInTheHandshake_data()
{
    QTest::addColumn<NastyOptions::Refusal>("refusal");
    QTest::addColumn<NastyOptions::Tls>("tls");
    using Refusal = NastyOptions::Refusal;
    using Tls = NastyOptions::Tls;
    QTest::newRow("an alert, TLS 1.3") << Refusal::Alert << Tls::Newest;
    QTest::newRow("an alert, TLS 1.2") << Refusal::Alert << Tls::Only12;
    QTest::newRow("hung up, TLS 1.3") << Refusal::HangUp << Tls::Newest;
    QTest::newRow("hung up, TLS 1.2") << Refusal::HangUp << Tls::Only12;
}

void tst_SetupFailures::certificate_isRefusedInTheHandshake()
{
    QFETCH(NastyOptions::Refusal, refusal);
    QFETCH(NastyOptions::Tls, tls);
    NastyOptions strict = options();
    strict.refusal = refusal;
    strict.tls = tls;
    NastyServer server(strict);
    server.setHandler(answer(200));
    ConnectionSettings unknown = settings(server.url());
    unknown.certificate = m_folder.filePath(u"unknown.pem"_s);
    expect(unknown, Step::CertificateAccepted, u"The service did not accept this certificate"_s);
    QCOMPARE(server.requestCount(), 0);
}

void tst_SetupFailures::host_cannotBeReached_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::addColumn<QString>("headline");
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    QTest::newRow("nobody listens") << QUrl(u"https://127.0.0.1:%1"_s.arg(nobody.serverPort()))
                                    << u"Nothing answers at the service's address"_s;
    // RFC 6761, section 6.4: this name has no address anywhere.
    QTest::newRow("a name without an address")
        << QUrl(u"https://service.invalid"_s) << u"The service was not found"_s;
    // A multicast group takes no TCP connection: the kernel finds no way to it, and sends nothing
    // (RFC 9293, section 3.9.2.3; connect() ends in ENETUNREACH).
    QTest::newRow("no way to the host") << QUrl(u"https://239.255.0.1"_s) << u"You are offline"_s;
}

void tst_SetupFailures::host_cannotBeReached()
{
    QFETCH(QUrl, endpoint);
    QFETCH(QString, headline);
    expect(settings(endpoint), Step::ServerTrusted, headline);
}

void tst_SetupFailures::server_thatIsSilent_isNotWaitedForEndlessly_data()
{
    QTest::addColumn<bool>("takesTheRequest");
    QTest::newRow("from the beginning") << false;
    QTest::newRow("once it has the request") << true;
}

void tst_SetupFailures::server_thatIsSilent_isNotWaitedForEndlessly()
{
    QFETCH(bool, takesTheRequest);
    NastyOptions silent = options();
    silent.stallsOnArrival = !takesTheRequest;
    NastyServer server(silent);
    server.setHandler(hang());
    expect(settings(server.url()), Step::ServerTrusted, u"The service did not answer in time"_s);
    QCOMPARE(server.requestCount() > 0, takesTheRequest);
    server.release();
}

void tst_SetupFailures::proxy_standsInTheWay_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("it asks, and nothing was entered") << QString() << QByteArray();
    QTest::newRow("it asks, and the password is wrong") << u"clerk"_s << "open barley"_ba;
}

void tst_SetupFailures::proxy_standsInTheWay()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    NastyServer server(options());
    ConnectProxy proxy("clerk", "open sesame");
    ConnectionSettings behind = settings(server.url());
    behind.proxy = {ProxySettings::Mode::Manual, u"127.0.0.1"_s, proxy.port(), user};
    expect(behind, Step::ServerTrusted, u"The proxy asks for a user name and a password"_s,
           password);
    QCOMPARE(server.requestCount(), 0);
    QVERIFY(proxy.tunnels().isEmpty());
}

void tst_SetupFailures::account_thatIsNotThere_turnsTheLastTickRed()
{
    NastyServer server(options());
    server.enqueue(answer(200, "{\"value\":[{\"name\":\"jobs\",\"url\":\"jobs\"}]}",
                          {"Content-Type: application/json"}));
    server.setHandler(answer(404));
    ConnectionSettings named = settings(server.url());
    named.storageAccounts = QStringList{u"nobody"_s};
    expect(named, Step::JobsFound, u"The service does not know this address"_s);
}

void tst_SetupFailures::tls12AtMost_isKeptTo()
{
    NastyServer server(options());
    server.setHandler(answer(404));
    ConnectionSettings capped = settings(server.url());
    capped.tls12AtMost = true;
    expect(capped, Step::CertificateAccepted, u"The service does not know this address"_s);
    QCOMPARE(server.requests().constFirst().tlsVersion, "TLSv1.2"_ba);
}

void tst_SetupFailures::reset_stopsInSilence()
{
    NastyServer server(options());
    server.setHandler(
        [](NastyConnection &connection, const ReceivedRequest &) { connection.waitForRelease(); });
    NetConnectionOpener opener(systemClock());
    ConnectionTest test(opener);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(settings(server.url()), {});
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 30000);
    test.reset();
    QVERIFY(!test.isRunning());
    QCOMPARE(test.state(Step::FileOpens), State::Waiting);
    server.release();
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(tst_SetupFailures)
#include "tst_SetupFailures.moc"
