// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/FaultClient.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Kind = ServiceError::Kind;
using Patience = FaultClient::Patience;

namespace {

constexpr qint64 day = 24L * 3600;

/// A server that cannot be talked to; nothing means that nobody listens.
using ServerMaker = std::function<std::optional<NastyOptions>(const FaultClient &)>;

NastyOptions withServerCertificate(const FaultClient &client, const CertificateWish &wish)
{
    NastyOptions options = client.serverOptions();
    options.identity = client.authority().issue(wish);
    return options;
}

CertificateWish serverWish()
{
    CertificateWish wish;
    wish.commonName = "localhost"_ba;
    wish.usage = CertificateWish::Usage::Server;
    return wish;
}

} // namespace

Q_DECLARE_METATYPE(ServerMaker)

/// Faults of the connection, and of what goes on from one request to the next. None lets a change
/// leave, and each is over with the fault: the same connection works again without being reopened.
class tst_ConnectionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connection_data();
    void connection();
    void handshakeThatStalls_isNotWaitedForAgain();
    void certificateChangedBetweenRequests_isNotTrusted_data();
    void certificateChangedBetweenRequests_isNotTrusted();
    void nextLink_data();
    void nextLink();
    void loopOfTwoPages_isHandedOutPageByPage();
    void answerThatNobodyAskedFor_isNotTakenForTheNext();

private:
    FaultClient m_client;
};

void tst_ConnectionFaults::connection_data()
{
    QTest::addColumn<ServerMaker>("maker");
    QTest::addColumn<Kind>("expected");
    const auto row = [](const char *name, const ServerMaker &maker, Kind expected) {
        QTest::newRow(name) << maker << expected;
    };
    const auto option = [](const std::function<void(NastyOptions &)> &change) {
        return [change](const FaultClient &client) -> std::optional<NastyOptions> {
            NastyOptions options = client.serverOptions();
            change(options);
            return options;
        };
    };
    row(
        "nobody listens", [](const FaultClient &) { return std::nullopt; },
        Kind::ConnectionRefused);
    row("hangs up on arrival", option([](NastyOptions &o) { o.hangsUpOnArrival = true; }),
        Kind::ClientCertificateRefused);
    row("speaks without TLS", option([](NastyOptions &o) { o.speaksTls = false; }),
        Kind::ServerUntrusted);
    row(
        "a certificate of another authority",
        [](const FaultClient &client) -> std::optional<NastyOptions> {
            NastyOptions options = client.serverOptions();
            options.identity = client.stranger().issueServer();
            return options;
        },
        Kind::ServerUntrusted);
    row(
        "a certificate that ended yesterday",
        [](const FaultClient &client) -> std::optional<NastyOptions> {
            CertificateWish wish = serverWish();
            wish.validFromSeconds = -2 * day;
            wish.validUntilSeconds = -day;
            return withServerCertificate(client, wish);
        },
        Kind::ServerUntrusted);
    row(
        "a clock that is a day off",
        [](const FaultClient &client) -> std::optional<NastyOptions> {
            CertificateWish wish = serverWish();
            wish.validFromSeconds = day;
            return withServerCertificate(client, wish);
        },
        Kind::ServerUntrusted);
    row(
        "a certificate for another host",
        [](const FaultClient &client) -> std::optional<NastyOptions> {
            CertificateWish wish = serverWish();
            wish.commonName = "other.example"_ba;
            wish.alternativeNames = "DNS:other.example"_ba;
            return withServerCertificate(client, wish);
        },
        Kind::ServerUntrusted);
    row(
        "our certificate is refused in the handshake",
        [](const FaultClient &client) -> std::optional<NastyOptions> {
            NastyOptions options = client.serverOptions();
            options.clientAuthority = client.stranger().certificate();
            options.tls = NastyOptions::Tls::Only12;
            return options;
        },
        Kind::ClientCertificateRefused);
}

void tst_ConnectionFaults::connection()
{
    QFETCH(ServerMaker, maker);
    QFETCH(Kind, expected);
    quint16 port = NastyServer(m_client.serverOptions()).port();
    const QUrl url(u"https://localhost:%1"_s.arg(port));
    const auto operations = allOperations();
    const Operation &first = operations.constFirst();
    for (const Operation &operation : operations) {
        const auto connection = m_client.open(url, Patience::Short);
        QVERIFY(connection);
        if (auto options = maker(m_client)) {
            options->port = port;
            NastyServer faulty(*options);
            const Ending ending = operation.run(connection->service());
            QVERIFY2(ending.kind() == expected,
                     (operation.name + " ended in " + ending.text()).constData());
            QCOMPARE(faulty.requestCount(), 0);
        } else {
            const Ending ending = operation.run(connection->service());
            QVERIFY2(ending.kind() == expected,
                     (operation.name + " ended in " + ending.text()).constData());
        }
        NastyOptions sound = m_client.serverOptions();
        sound.port = port;
        NastyServer server(sound);
        server.setHandler(answer(200, first.goodBody));
        const Ending after = first.run(connection->service());
        QVERIFY2(!after.error, (operation.name + ", then: " + after.text()).constData());
        QCOMPARE(changesOf(server), 0);
    }
}

void tst_ConnectionFaults::handshakeThatStalls_isNotWaitedForAgain()
{
    const auto operations = allOperations();
    const Operation &first = operations.constFirst();
    for (const Operation &operation : operations) {
        NastyOptions options = m_client.serverOptions();
        options.stallsOnArrival = true;
        NastyServer server(options);
        server.setHandler(answer(200, first.goodBody));
        const auto connection = m_client.open(server.url(), Patience::Short);
        const Ending ending = operation.run(connection->service());
        QVERIFY2(ending.kind() == Kind::TimedOut,
                 (operation.name + " ended in " + ending.text()).constData());
        server.stopStalling();
        const Ending after = first.run(connection->service());
        QVERIFY2(!after.error, (operation.name + ", then: " + after.text()).constData());
        QCOMPARE(changesOf(server), 0);
    }
}

void tst_ConnectionFaults::certificateChangedBetweenRequests_isNotTrusted_data()
{
    QTest::addColumn<qsizetype>("index");
    const auto operations = allOperations();
    for (qsizetype i = 0; i < operations.size(); ++i)
        QTest::newRow(operations.at(i).name.constData()) << i;
}

void tst_ConnectionFaults::certificateChangedBetweenRequests_isNotTrusted()
{
    QFETCH(qsizetype, index);
    const auto operations = allOperations();
    const Operation &first = operations.constFirst();
    NastyServer server(m_client.serverOptions());
    const auto connection = m_client.open(server.url());
    const auto answerAndClose = [](const QByteArray &body) {
        return rawAnswer("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                         + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    server.setHandler(answerAndClose(first.goodBody));
    QVERIFY(!first.run(connection->service()).error);

    server.setIdentity(m_client.stranger().issueServer());
    const Ending ending = operations.at(index).run(connection->service());
    QVERIFY2(ending.kind() == Kind::ServerUntrusted, ending.text().constData());
    QCOMPARE(server.requestCount(), 1);

    server.setIdentity(m_client.authority().issueServer());
    const Ending after = first.run(connection->service());
    QVERIFY2(!after.error, after.text().constData());
    QCOMPARE(changesOf(server), 0);
}

void tst_ConnectionFaults::nextLink_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<Kind>("expected");
    QTest::newRow("to another host") << "https://198.51.100.7/jobs?page=2"_ba << Kind::ForeignLink;
    QTest::newRow("to another port") << "https://localhost:1/jobs?page=2"_ba << Kind::ForeignLink;
    QTest::newRow("without TLS") << "http://localhost/jobs?page=2"_ba << Kind::ForeignLink;
    QTest::newRow("with a password") << "https://a:b@localhost/jobs"_ba << Kind::ForeignLink;
    QTest::newRow("to the same page") << ""_ba << Kind::BadResponse;
    QTest::newRow("to nowhere") << "https://"_ba << Kind::BadResponse;
}

void tst_ConnectionFaults::nextLink()
{
    QFETCH(QByteArray, link);
    QFETCH(Kind, expected);
    NastyServer server(m_client.serverOptions());
    const auto connection = m_client.open(server.url());
    server.setHandler([&](NastyConnection &client, const ReceivedRequest &request) {
        const QByteArray next = link.isEmpty() ? request.target : link;
        answer(200, "{\"value\":[],\"odata.nextLink\":\"" + next + "\"}")(client, request);
    });
    const auto operations = allOperations();
    const Ending ending = operations.at(3).run(connection->service());
    QVERIFY2(ending.kind() == expected, ending.text().constData());
    QCOMPARE(server.requestCount(), 1);
    server.setHandler(answer(200, operations.at(3).goodBody));
    QVERIFY(!operations.at(3).run(connection->service()).error);
}

void tst_ConnectionFaults::loopOfTwoPages_isHandedOutPageByPage()
{
    // Whoever asks for pages stops the loop; the service holds nothing between two calls.
    NastyServer server(m_client.serverOptions());
    const auto connection = m_client.open(server.url());
    server.setHandler([](NastyConnection &client, const ReceivedRequest &request) {
        const QByteArray other = request.target.contains("page=1") ? "page=2" : "page=1";
        answer(200, "{\"value\":[],\"odata.nextLink\":\"/jobs?" + other + "\"}")(client, request);
    });
    QByteArray page;
    for (int i = 1; i <= 3; ++i) {
        const auto call = connection->service().listJobs(u"xttest"_s, {}, page);
        QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), FaultClient::hangMs);
        QVERIFY(call->result().has_value());
        page = call->result()->nextPage;
        QVERIFY(!page.isEmpty());
        QCOMPARE(server.requestCount(), i);
    }
}

void tst_ConnectionFaults::answerThatNobodyAskedFor_isNotTakenForTheNext()
{
    NastyServer server(m_client.serverOptions());
    const auto connection = m_client.open(server.url());
    const auto operations = allOperations();
    const Operation &first = operations.constFirst();
    const QByteArray one = "HTTP/1.1 200 OK\r\nContent-Length: "
        + QByteArray::number(first.goodBody.size()) + "\r\n\r\n" + first.goodBody;
    server.enqueue([one](NastyConnection &client, const ReceivedRequest &) {
        client.send(one + "HTTP/1.1 404 Stray\r\nContent-Length: 0\r\n\r\n");
    });
    server.setHandler(answer(200, first.goodBody));
    QVERIFY(!first.run(connection->service()).error);
    const Ending after = first.run(connection->service());
    QVERIFY2(!after.error, after.text().constData());
}

QTEST_GUILESS_MAIN(tst_ConnectionFaults)
#include "tst_ConnectionFaults.moc"
