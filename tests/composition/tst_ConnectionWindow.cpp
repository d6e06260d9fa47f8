// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"
#include "backend/NetKeyFiles.h"
#include "connect/CertificateStep.h"
#include "connect/ConnectPage.h"
#include "secrets/MemorySecretStore.h"
#include "session/ConnectionBook.h"
#include "support/NastyServer.h"
#include "window/MainWindow.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

constexpr qint64 aYear = 365LL * 24 * 3600;

/// A key store that answers nothing by itself.
class SilentSecretStore final : public SecretStore
{
public:
    template<typename T>
    using Promise = PromisedCall<T, SecretError>;

    QPointer<Promise<QByteArray>> asked;

    [[nodiscard]] SecretCallPtr<QByteArray> read(const QString &) override
    {
        auto call = std::make_unique<Promise<QByteArray>>();
        asked = call.get();
        return SecretCallPtr<QByteArray>(call.release());
    }
    [[nodiscard]] SecretCallPtr<Done> write(const QString &, const QByteArray &) override
    {
        return finishedCall<Done, SecretError>(Done());
    }
    [[nodiscard]] SecretCallPtr<Done> remove(const QString &) override
    {
        return finishedCall<Done, SecretError>(Done());
    }
};

/// A service without jobs.
void answerAsService(NastyConnection &connection, const ReceivedRequest &request)
{
    const bool isList = request.target.contains("storageaccounts");
    const QByteArray body = isList ? "{\"value\":[]}"_ba
                                   : "{\"value\":[{\"name\":\"jobs\",\"url\":\"jobs\"}]}"_ba;
    answer(200, body, {"Content-Type: application/json"})(connection, request);
}

} // namespace

/// The window with saved connections, over real TLS: switching, renewing, and a key store that takes
/// its time.
class tst_ConnectionWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void switching_leavesNothingOfTheOldConnection_data();
    void switching_leavesNothingOfTheOldConnection();
    void renewal_isTestedBeforeItReplacesTheOldCertificate();
    void slowKeyStore_isWaitedForInSight();
    void keyStoreThatDoesNotAnswer_asksForThePassphrase_data();
    void keyStoreThatDoesNotAnswer_asksForThePassphrase();

private:
    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }
    QString write(const QString &name, const QByteArray &content);
    [[nodiscard]] std::unique_ptr<NastyServer> serve() const;
    [[nodiscard]] ConnectionSettings settings(const NastyServer &server,
                                              const QString &certificate) const;
    void makeWindow(SecretStore &secrets);
    [[nodiscard]] SavedConnection save(const ConnectionSettings &settings,
                                       const QByteArray &passphrase = {});
    /// Chooses a certificate in the setup panel and runs its test.
    void testCertificate(const QString &file);

    const TestAuthority m_authority;
    const TestAuthority m_stranger{"Another CA"};
    const TestIdentity m_first = m_authority.issue(
        {.commonName = "First", .validUntilSeconds = aYear});
    const TestIdentity m_second = m_authority.issue({.commonName = "Second"});
    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    NetConnectionOpener m_opener{systemClock()};
    NetKeyFiles m_keyFiles;
    MemorySecretStore m_secrets;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionBook> m_book;
    std::unique_ptr<MainWindow> m_window;
};

void tst_ConnectionWindow::init()
{
    m_now = QDateTime::currentDateTimeUtc();
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"ca.pem"_s, m_authority.certificate());
    write(u"first.pem"_s, m_first.certificate + m_first.key);
    write(u"second.pem"_s, m_second.certificate + m_second.key);
    const TestIdentity unknown = m_stranger.issue();
    write(u"unknown.pem"_s, unknown.certificate + unknown.key);
}

void tst_ConnectionWindow::cleanup()
{
    m_window.reset();
    m_book.reset();
    m_store.reset();
}

QString tst_ConnectionWindow::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

std::unique_ptr<NastyServer> tst_ConnectionWindow::serve() const
{
    NastyOptions options;
    options.identity = m_authority.issueServer();
    options.clientAuthority = m_authority.certificate();
    auto server = std::make_unique<NastyServer>(options);
    server->setHandler(answerAsService);
    return server;
}

ConnectionSettings tst_ConnectionWindow::settings(const NastyServer &server,
                                                  const QString &certificate) const
{
    ConnectionSettings settings;
    settings.name = certificate;
    settings.endpoint = server.url();
    settings.subscriptionId = u"7f3c1a52"_s;
    settings.certificate = m_folder->filePath(certificate);
    settings.trustedCertificates = m_folder->filePath(u"ca.pem"_s);
    return settings;
}

void tst_ConnectionWindow::makeWindow(SecretStore &secrets)
{
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(u"data/connections.json"_s));
    m_book = std::make_unique<ConnectionBook>(*m_store, secrets, m_keyFiles,
                                              m_folder->filePath(u"data/keys"_s));
    MainWindow::Dependencies dependencies{.opener = m_opener,
                                          .makeJobEditor = {},
                                          .clock = [this] { return m_now; },
                                          .tryPractice = {},
                                          .settingsFile = {},
                                          .book = m_book.get(),
                                          .keyFiles = &m_keyFiles};
    m_window = std::make_unique<MainWindow>(std::move(dependencies));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

SavedConnection tst_ConnectionWindow::save(const ConnectionSettings &settings,
                                           const QByteArray &passphrase)
{
    SavedConnection connection;
    connection.settings = settings;
    const auto call = m_book->save(connection, {passphrase, !passphrase.isNull(), false});
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 30000) || !call->result())
        qFatal("the connection could not be saved");
    return *call->result();
}

void tst_ConnectionWindow::testCertificate(const QString &file)
{
    auto *step = find<CertificateStep>(u"certificateStep"_s);
    QSignalSpy changed(step, &CertificateStep::changed);
    step->setFiles(m_folder->filePath(file));
    QVERIFY(changed.wait(20000));
    auto *test = find<QPushButton>(u"testButton"_s);
    QVERIFY(test->isEnabled());
    test->click();
    QTRY_VERIFY_WITH_TIMEOUT(test->isVisible(), 60000);
}

void tst_ConnectionWindow::switching_leavesNothingOfTheOldConnection_data()
{
    QTest::addColumn<bool>("isSameServer");
    QTest::newRow("to another service") << false;
    QTest::newRow("to the same service with another certificate") << true;
}

void tst_ConnectionWindow::switching_leavesNothingOfTheOldConnection()
{
    QFETCH(bool, isSameServer);
    const auto one = serve();
    const auto other = serve();
    NastyServer &next = isSameServer ? *one : *other;
    one->enqueue(hang()); // the list of the accounts, which is under way when the person switches
    makeWindow(m_secrets);
    m_window->openConnection(settings(*one, u"first.pem"_s));
    QTRY_COMPARE_WITH_TIMEOUT(one->requestCount(), 1, 30000);
    const std::weak_ptr<OpenConnection> before = m_window->connection();
    QVERIFY(!before.expired());

    m_window->openConnection(settings(next, u"second.pem"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->windowTitle(), u"Waybill — second.pem"_s, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(next.requestCount() > (isSameServer ? 1 : 0), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(before.expired(), 30000); // and with it its manager
    one->release();
    QTRY_COMPARE_WITH_TIMEOUT(one->openConnectionCount(), isSameServer ? 1 : 0, 30000);
    QCOMPARE(one->requests().constFirst().peerCertificate, toDer(m_first.certificate));
    const auto requests = next.requests().mid(isSameServer ? 1 : 0);
    for (const ReceivedRequest &request : requests)
        QCOMPARE(request.peerCertificate, toDer(m_second.certificate));
}

void tst_ConnectionWindow::renewal_isTestedBeforeItReplacesTheOldCertificate()
{
    const auto server = serve();
    makeWindow(m_secrets);
    const SavedConnection before = save(settings(*server, u"first.pem"_s));
    m_window->openSaved(before);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->connection(), 30000);
    auto *notice = find<QPushButton>(u"expiryNotice"_s);
    QVERIFY(!notice->isVisible());
    m_now = m_window->connection()->certificate().validUntil.addDays(-3);
    find<QAction>(u"refreshAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(notice->text(), u"The certificate ends in 3 days"_s, 30000);
    QVERIFY(notice->isVisible() && notice->isEnabled());

    notice->click();
    const auto *id = find<QLineEdit>(u"subscriptionId"_s);
    QTRY_COMPARE_WITH_TIMEOUT(id->text(), before.settings.subscriptionId, 20000);
    testCertificate(u"unknown.pem"_s);
    QVERIFY(find<QLabel>(u"tick4"_s)->text().endsWith(u"did not pass"_s));
    const auto *message = find<QWidget>(u"testMessage"_s);
    QTRY_COMPARE(message->visibleRegion().boundingRect(), message->rect()); // scrolled into view
    QCOMPARE(m_book->connections().list, QList{before});
    testCertificate(u"second.pem"_s);
    QVERIFY(find<QLabel>(u"tick5"_s)->text().endsWith(u"passed"_s));
    QCOMPARE(m_book->connections().list, QList{before}); // not before the person says so

    const qsizetype asked = server->requestCount();
    find<QPushButton>(u"saveConnection"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->connection()->certificate().subject, u"Second"_s, 30000);
    QCOMPARE(m_book->connections().list.size(), 1);
    QCOMPARE(m_book->connections().list.first().id, before.id);
    QCOMPARE(m_book->connections().list.first().settings.certificate,
             m_folder->filePath(u"second.pem"_s));
    QTRY_VERIFY_WITH_TIMEOUT(server->requestCount() > asked, 30000);
    QCOMPARE(server->requests().constLast().peerCertificate, toDer(m_second.certificate));
}

void tst_ConnectionWindow::slowKeyStore_isWaitedForInSight()
{
    const auto server = serve();
    SilentSecretStore secrets;
    makeWindow(secrets);
    const SavedConnection saved = save(settings(*server, u"first.pem"_s), "open sesame");
    m_window->openSaved(saved);
    const auto *progress = find<QLabel>(u"connectProgressText"_s);
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->text(), u"Waiting for the key store. It may be asking you to unlock it…"_s);
    find<QPushButton>(u"cancelOpening"_s)->click();
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY(!secrets.asked); // the question was let go
    m_window->openSaved(saved);
    QVERIFY(secrets.asked);
    secrets.asked->finish("open sesame"_ba);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->connection(), 30000);
}

void tst_ConnectionWindow::keyStoreThatDoesNotAnswer_asksForThePassphrase_data()
{
    QTest::addColumn<SecretError::Kind>("problem");
    QTest::newRow("locked, and nobody unlocked it") << SecretError::Kind::TimedOut;
    QTest::newRow("refused") << SecretError::Kind::Refused;
    QTest::newRow("missing") << SecretError::Kind::Unavailable;
    QTest::newRow("emptied") << SecretError::Kind::NotFound;
}

void tst_ConnectionWindow::keyStoreThatDoesNotAnswer_asksForThePassphrase()
{
    QFETCH(SecretError::Kind, problem);
    const auto server = serve();
    SilentSecretStore secrets;
    makeWindow(secrets);
    write(u"first.p12"_s, makePkcs12({m_first.certificate, m_first.key, {}, "open sesame"}));
    m_window->openSaved(save(settings(*server, u"first.p12"_s), "open sesame"));
    QVERIFY(secrets.asked);
    secrets.asked->finish(failure(SecretError{problem, {}}));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"passphrase"_s), 30000);
    QTest::keyClicks(find<QLineEdit>(u"passphrase"_s), u"open sesame"_s);
    QTest::keyClick(find<QLineEdit>(u"passphrase"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->connection(), 30000);
}

QTEST_MAIN(tst_ConnectionWindow)
#include "tst_ConnectionWindow.moc"
