// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/NetConnectionOpener.h"
#include "composition/NetKeyFiles.h"
#include "connect/ConnectionTexts.h"
#include "connect/SetupTexts.h"
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
    void server_thatIsSilent_isNotWaitedForEndlessly();
    void proxy_standsInTheWay_data();
    void proxy_standsInTheWay();
    void file_isNoGood_data();
    void file_isNoGood();
    void file_hasANote_data();
    void file_hasANote();
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
    opener.setPatience({.connect = 5s, .firstByte = 5s, .idle = 5s, .total = 20s}, {});
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
    for (const RequestTrace &trace : test.traces())
        QCOMPARE(trace.bytesSent, 0);
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
    // That there is no route cannot be had on this computer alone: tst_HttpFailure has it.
}

void tst_SetupFailures::host_cannotBeReached()
{
    QFETCH(QUrl, endpoint);
    QFETCH(QString, headline);
    expect(settings(endpoint), Step::ServerTrusted, headline);
}

void tst_SetupFailures::server_thatIsSilent_isNotWaitedForEndlessly()
{
    NastyOptions silent = options();
    silent.stallsOnArrival = true;
    NastyServer server(silent);
    expect(settings(server.url()), Step::ServerTrusted, u"The service did not answer in time"_s);
    QCOMPARE(server.requestCount(), 0);
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
}

void tst_SetupFailures::file_isNoGood_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("keyFile");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("headline");
    constexpr qint64 tenDays = 10LL * 24 * 3600;
    const TestIdentity clerk = m_authority.issue();
    const TestIdentity ended = m_authority.issue(
        {.validFromSeconds = -2 * tenDays, .validUntilSeconds = -tenDays});
    const TestIdentity early = m_authority.issue(
        {.validFromSeconds = tenDays, .validUntilSeconds = 2 * tenDays});
    const auto date = [](qint64 seconds) {
        return QLocale().toString(QDateTime::currentDateTime().addSecs(seconds).date(),
                                  QLocale::LongFormat);
    };
    const QByteArray none;
    QTest::newRow("a wrong passphrase")
        << makePkcs12({clerk.certificate, clerk.key, {}, "open sesame"}) << none << "barley"_ba
        << u"The passphrase does not open this file"_s;
    QTest::newRow("no private key")
        << clerk.certificate << none << none << u"This file holds no private key"_s;
    QTest::newRow("the key of another certificate")
        << clerk.certificate << m_authority.issue().key << none
        << u"The private key belongs to another certificate"_s;
    QTest::newRow("ended") << ended.certificate + ended.key << none << none
                           << u"The certificate ended on %1"_s.arg(date(-tenDays));
    QTest::newRow("not yet valid") << early.certificate + early.key << none << none
                                   << u"The certificate begins on %1"_s.arg(date(tenDays));
    QTest::newRow("empty") << QByteArray("") << none << none << u"The file file.pem is empty"_s;
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, 'x') << none << none
                          << u"The file file.pem is too large for a certificate"_s;
    QTest::newRow("garbage") << QByteArray("\x13\x37 nothing of the kind") << none << none
                             << u"The file file.pem holds no certificate that Waybill can read"_s;
}

void tst_SetupFailures::file_isNoGood()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, keyFile);
    QFETCH(QByteArray, passphrase);
    QFETCH(QString, headline);
    write(u"file.pem"_s, file);
    NastyServer server(options());
    ConnectionSettings named = settings(server.url());
    named.certificate = m_folder.filePath(u"file.pem"_s);
    if (!keyFile.isEmpty()) {
        write(u"file.key"_s, keyFile);
        named.privateKey = m_folder.filePath(u"file.key"_s);
    }
    NetConnectionOpener opener(systemClock());
    ConnectionTest test(opener);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(named, passphrase);
    QVERIFY(finished.wait(30000));
    QVERIFY(test.openError());
    const auto words = ConnectionTexts::describe(*test.openError(), named);
    QCOMPARE(words.headline, headline);
    QVERIFY(!words.text.isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

void tst_SetupFailures::file_hasANote_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("note");
    const TestIdentity clerk = m_authority.issue();
    const TestIdentity weak = m_authority.issue({.key = KeyKind::Rsa1024});
    QTest::newRow("an old encryption")
        << makePkcs12({clerk.certificate, clerk.key, {}, "open sesame", Protection::Rc2})
        << u"This file uses an old encryption."_s;
    QTest::newRow("a weak key") << makePkcs12({weak.certificate, weak.key, {}, "open sesame"})
                                << u"The key is weak"_s;
}

void tst_SetupFailures::file_hasANote()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, note);
    write(u"noted.p12"_s, file);
    NetKeyFiles keyFiles;
    const auto call = keyFiles.inspect(m_folder.filePath(u"noted.p12"_s), {}, "open sesame");
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 30000);
    QVERIFY(call->result());
    const KeyFileInfo &info = *call->result();
    QVERIFY(info.hasPrivateKey && !info.isLocked);
    QVERIFY(SetupTexts::notes(info, QDateTime::currentDateTimeUtc()).contains(note));
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
