// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/NetConnectionOpener.h"
#include "session/ConnectionTest.h"
#include "support/NastyServer.h"
#include "support/TestCertificates.h"
#include "text/ErrorTexts.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;
using Step = ConnectionTest::Step;
using State = ConnectionTest::State;

/// Each way in which the live test of a connection ends badly, over real TLS: the tick that turns
/// red, what it says, and that no request with a body left the computer.
class tst_SetupFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void server_saysNo_data();
    void server_saysNo();
    void server_isNotWhoItShouldBe_data();
    void server_isNotWhoItShouldBe();
    void certificate_isRefusedInTheHandshake_data();
    void certificate_isRefusedInTheHandshake();
    void host_cannotBeReached_data();
    void host_cannotBeReached();
    void account_thatIsNotThere_turnsTheLastTickRed();
    void tls12AtMost_isKeptTo();
    void reset_stopsInSilence();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] ConnectionSettings settings(const QUrl &endpoint) const;
    [[nodiscard]] NastyOptions options() const;
    /// Runs the test and checks its red tick and words.
    void expect(const ConnectionSettings &settings, Step step, const QString &headline);

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
                               const QString &headline)
{
    NetConnectionOpener opener(systemClock());
    ConnectionTest test(opener);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(settings, {});
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
}

void tst_SetupFailures::server_saysNo_data()
{
    QTest::addColumn<Handler>("handler");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("headline");

    const QString refused = u"The service did not accept this certificate"_s;
    const QByteArray elsewhere("Location: https://198.51.100.7/elsewhere");
    QTest::newRow("the front door's refusal: another subscription or an unknown certificate")
        << answer(403, "<Error><Code>ForbiddenError</Code><Message>No.</Message></Error>")
        << Step::CertificateAccepted << refused;
    QTest::newRow("no certificate arrived, says the server")
        << answer(400, "<html><body>No required SSL certificate was sent</body></html>",
                  {"Content-Type: text/html"})
        << Step::CertificateAccepted << refused;
    QTest::newRow("a redirect") << answer(302, {}, {elsewhere}) << Step::ServerTrusted
                                << u"The service points to another address"_s;
    QTest::newRow("a captive portal")
        << answer(200, "<html><body>Sign in</body></html>", {"Content-Type: text/html"})
        << Step::ServerTrusted << u"The service's answer cannot be read"_s;
    QTest::newRow("an address that the service does not know")
        << answer(404) << Step::CertificateAccepted << u"The service does not know this address"_s;
}

void tst_SetupFailures::server_saysNo()
{
    QFETCH(Handler, handler);
    QFETCH(Step, step);
    QFETCH(QString, headline);
    NastyServer server(options());
    server.setHandler(handler);
    expect(settings(server.url()), step, headline);
    QVERIFY(server.requestCount() > 0);
    for (const ReceivedRequest &request : server.requests()) {
        QCOMPARE(request.method, "GET"_ba);
        QVERIFY(request.body.isEmpty());
    }
}

void tst_SetupFailures::server_isNotWhoItShouldBe_data()
{
    QTest::addColumn<TestIdentity>("identity");
    using Usage = CertificateWish::Usage;
    QTest::newRow("an authority that nobody trusts") << m_stranger.issueServer();
    QTest::newRow("the name of another host")
        << m_authority.issue({.usage = Usage::Server, .alternativeNames = "DNS:other.example"});
    QTest::newRow("a certificate that has ended") << m_authority.issue(
        {.usage = Usage::Server, .validFromSeconds = -7200, .validUntilSeconds = -3600});
}

void tst_SetupFailures::server_isNotWhoItShouldBe()
{
    QFETCH(TestIdentity, identity);
    NastyOptions impostor = options();
    impostor.identity = identity;
    NastyServer server(impostor);
    server.setHandler(answer(200));
    expect(settings(server.url()), Step::ServerTrusted, u"The server could not prove who it is"_s);
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
}

void tst_SetupFailures::host_cannotBeReached()
{
    QFETCH(QUrl, endpoint);
    QFETCH(QString, headline);
    expect(settings(endpoint), Step::ServerTrusted, headline);
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
