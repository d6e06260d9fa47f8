// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"

#include "support/NastyServer.h"
#include "support/TestCertificates.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;
using Kind = ServiceError::Kind;

/// What the whole chain from opener to dialect makes of a change that goes wrong, over real TLS:
/// the kind that the window words, and that exactly one copy left.
class tst_BadConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void change_data();
    void change();
    void change_serverOfAnotherAuthority_isNotSent();
    void change_certificateThatTheServerDoesNotKnow_isNamedAsThat();
    void change_nobodyListens_isRefused();
    void change_hostWithoutAddress_isNotFound();
    void read_webPageInsteadOfJson_isABadResponse();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] NastyOptions serverOptions() const;
    [[nodiscard]] ConnectionSettings settings(const QUrl &endpoint) const;
    [[nodiscard]] std::shared_ptr<OpenConnection> open(const ConnectionSettings &settings);
    [[nodiscard]] std::optional<Kind> changeKind(const ConnectionSettings &settings);

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestAuthority m_stranger{"Another CA"};
    TestIdentity m_server = m_authority.issueServer();
};

void tst_BadConnections::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void tst_BadConnections::initTestCase()
{
    const TestIdentity clerk = m_authority.issue();
    const TestIdentity unknown = m_stranger.issue();
    write(u"clerk.pem"_s, clerk.certificate + clerk.key);
    write(u"unknown.pem"_s, unknown.certificate + unknown.key);
    write(u"ca.pem"_s, m_authority.certificate());
    write(u"another-ca.pem"_s, m_stranger.certificate());
}

NastyOptions tst_BadConnections::serverOptions() const
{
    NastyOptions options;
    options.identity = m_server;
    options.clientAuthority = m_authority.certificate();
    return options;
}

ConnectionSettings tst_BadConnections::settings(const QUrl &endpoint) const
{
    ConnectionSettings result;
    result.name = u"Contoso Logistics"_s;
    result.endpoint = endpoint;
    result.subscriptionId = u"7f3c1a52"_s;
    result.certificate = m_folder.filePath(u"clerk.pem"_s);
    result.trustedCertificates = m_folder.filePath(u"ca.pem"_s);
    return result;
}

std::shared_ptr<OpenConnection> tst_BadConnections::open(const ConnectionSettings &settings)
{
    NetConnectionOpener opener(systemClock());
    const OpenCallPtr call = opener.open(settings, {});
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 30000))
        return nullptr;
    return call->result().value_or(nullptr);
}

std::optional<Kind> tst_BadConnections::changeKind(const ConnectionSettings &settings)
{
    const auto connection = open(settings);
    if (!connection)
        return Kind::NotSent;
    JobChange change;
    change.description = u"Rack 4"_s;
    const auto call = connection->service().updateJob({u"xttest"_s, u"hdd-0412"_s}, change,
                                                      *ChangeGuard::ifMatch("W/\"1\""));
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 60000))
        return Kind::TimedOut;
    return call->result() ? std::nullopt : std::optional(call->result().error().kind);
}

void tst_BadConnections::change_data()
{
    QTest::addColumn<Handler>("handler");
    QTest::addColumn<std::optional<Kind>>("expected");

    const auto row = [](const char *name, const Handler &handler, std::optional<Kind> expected) {
        QTest::newRow(name) << handler << expected;
    };
    const QByteArray elsewhere("Location: https://198.51.100.7/elsewhere");
    row("200 is success", answer(200), std::nullopt);
    row("204 is success", rawAnswer("HTTP/1.1 204 No Content\r\n\r\n"), std::nullopt);
    row("a success with a web page is one all the same", answer(200, "<html>hi</html>"),
        std::nullopt);
    row("closed without an answer", closeWithoutAnswer(), Kind::OutcomeUnknown);
    row("reset without an answer", resetWithoutAnswer(), Kind::OutcomeUnknown);
    row("half a header", rawAnswer("HTTP/1.1 200 O"), Kind::OutcomeUnknown);
    row("half a body", rawAnswer("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
        Kind::OutcomeUnknown);
    row("no HTTP at all", rawAnswer("SSH-2.0-OpenSSH_9.2\r\n"), Kind::OutcomeUnknown);
    row("moved permanently", answer(301, {}, {elsewhere}), Kind::Redirected);
    row("found elsewhere", answer(302, {}, {elsewhere}), Kind::Redirected);
    row("a temporary redirect", answer(307, {}, {elsewhere}), Kind::Redirected);
    row("a permanent redirect", answer(308, {}, {elsewhere}), Kind::Redirected);
    row("bad request", answer(400, "{\"odata.error\":{\"code\":\"400\"}}"), Kind::BadRequest);
    row("the front door's refusal",
        answer(403, "<Error><Code>ForbiddenError</Code><Message>No.</Message></Error>"),
        Kind::ClientCertificateRefused);
    row("no such job", answer(404), Kind::NotFound);
    row("not acceptable", answer(406), Kind::NotAcceptable);
    row("a conflict of states", answer(409), Kind::Rejected);
    row("an unmet condition", answer(412), Kind::PreconditionFailed);
    row("too many requests", answer(429, {}, {"Retry-After: 1"}), Kind::Busy);
    row("an internal error", answer(500), Kind::Busy);
    row("a busy server", answer(503), Kind::Busy);
    row("a teapot", answer(418), Kind::UnexpectedStatus);
}

void tst_BadConnections::change()
{
    QFETCH(Handler, handler);
    QFETCH(std::optional<Kind>, expected);
    NastyServer server(serverOptions());
    server.setHandler(handler);
    QCOMPARE(changeKind(settings(server.url())), expected);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.requests().constFirst().method, "PATCH"_ba);
}

void tst_BadConnections::change_serverOfAnotherAuthority_isNotSent()
{
    NastyServer server(serverOptions());
    server.setHandler(answer(200));
    ConnectionSettings distrustful = settings(server.url());
    distrustful.trustedCertificates = m_folder.filePath(u"another-ca.pem"_s);
    QCOMPARE(changeKind(distrustful), Kind::ServerUntrusted);
    QCOMPARE(server.requestCount(), 0);
}

void tst_BadConnections::change_certificateThatTheServerDoesNotKnow_isNamedAsThat()
{
    NastyServer server(serverOptions());
    server.setHandler(answer(200));
    ConnectionSettings unknown = settings(server.url());
    unknown.certificate = m_folder.filePath(u"unknown.pem"_s);
    QCOMPARE(changeKind(unknown), Kind::ClientCertificateRefused);
    QCOMPARE(server.requestCount(), 0);
}

void tst_BadConnections::change_nobodyListens_isRefused()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QUrl url(u"https://127.0.0.1:%1"_s.arg(placeholder.serverPort()));
    placeholder.close();
    QCOMPARE(changeKind(settings(url)), Kind::ConnectionRefused);
}

void tst_BadConnections::change_hostWithoutAddress_isNotFound()
{
    // RFC 6761, section 6.4: this name has no address anywhere.
    QCOMPARE(changeKind(settings(QUrl(u"https://service.invalid"_s))), Kind::HostNotFound);
}

void tst_BadConnections::read_webPageInsteadOfJson_isABadResponse()
{
    NastyServer server(serverOptions());
    server.setHandler(answer(200, "<html><body>Sign in to the network</body></html>",
                             {"Content-Type: text/html"}));
    const auto connection = open(settings(server.url()));
    QVERIFY(connection);
    const auto call = connection->service().checkConnection();
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 30000);
    QVERIFY(!call->result().has_value());
    QCOMPARE(call->result().error().kind, Kind::BadResponse);
}

QTEST_GUILESS_MAIN(tst_BadConnections)
#include "tst_BadConnections.moc"
