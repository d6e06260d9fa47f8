// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetBackend.h"
#include "composition/Program.h"
#include "connect/CertificateStep.h"
#include "connect/ConnectPage.h"
#include "connect/SetupPanel.h"
#include "connect/SubscriptionStep.h"
#include "net/ClientIdentity.h"
#include "net/IdentityWriter.h"
#include "session/ConnectionFile.h"
#include "support/TestCertificates.h"

#include <QAction>
#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMutex>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

constexpr auto passphrase = "correct horse battery staple";

/// All that the program said in its log, from any thread.
QString *said = nullptr;
QMutex *saidLock = nullptr;

void listen(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker locked(saidLock);
    said->append(text + u'\n');
}

} // namespace

/// The whole program from its first start: set up, saved, opened, closed, and what is left behind.
/// There is no key store here, so that secrets are kept for the run only.
class tst_FirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void session_leavesNoSecretBehind();
    void defaultConnection_isOpenedAtTheStart();
    void copyWhosePassphraseIsGone_isExplained();
    void fileByDoubleClick_isOfferedForSaving();
    void keepingIt_keepsThePassphraseThatWasTyped();
    void fileByOption_isNotOffered();

private:
    [[nodiscard]] CommandLine commandLine() const
    {
        CommandLine line;
        line.dataDir = m_folder->filePath(u"data"_s);
        return line;
    }
    template<typename T>
    [[nodiscard]] static T *find(Program &program, const QString &name)
    {
        return program.window().findChild<T *>(name);
    }
    void setUp(Program &program, bool copiesKey);
    void searchForSecrets(const QList<QByteArray> &secrets);

    QString m_said;
    QMutex m_saidLock;
    QtMessageHandler m_before = nullptr;
    PracticeHost m_practice;
    ConnectionSettings m_service;
    QTemporaryDir m_files;
    QString m_lockedFile;
    QByteArray m_key;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FirstRun::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_files.path()));
    said = &m_said;
    saidLock = &m_saidLock;
    m_before = qInstallMessageHandler(listen);
    const auto call = m_practice.start();
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 60000);
    m_service = call->result().value();
    QFile file(m_service.certificate);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto identity = loadIdentity(file.readAll(), {}, {});
    QVERIFY(identity);
    m_key = identity->key.toDer();
    m_lockedFile = m_files.filePath(u"clerk.p12"_s);
    QFile locked(m_lockedFile);
    QVERIFY(locked.open(QIODevice::WriteOnly));
    locked.write(writePkcs12(*identity, passphrase).value());
}

void tst_FirstRun::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
}

void tst_FirstRun::setUp(Program &program, bool copiesKey)
{
    ConnectionSettings settings = m_service;
    settings.name = u"Contoso"_s;
    const auto subscription = [&program] {
        return find<SubscriptionStep>(program, u"subscriptionStep"_s);
    };
    QTRY_VERIFY(subscription()); // made when it is known that nothing is saved
    subscription()->setSettings(settings);
    auto *step = find<CertificateStep>(program, u"certificateStep"_s);
    step->takeDropped({m_lockedFile});
    auto *line = find<QLineEdit>(program, u"setupPassphrase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(line->isVisible(), 20000);
    QTest::keyClicks(line, QString::fromLatin1(passphrase));
    QTest::keyClick(line, Qt::Key_Return);
    auto *test = find<QPushButton>(program, u"testButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 20000);
    find<QCheckBox>(program, u"copyKey"_s)->setChecked(copiesKey);
    QTest::keyClick(test, Qt::Key_Space);
    const auto *last = find<QLabel>(program, u"tick5"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(last->text().endsWith(u"passed"_s), qPrintable(last->text()), 60000);
    QSignalSpy opened(&program.window(), &MainWindow::connectionOpened);
    QTest::keyClick(find<QPushButton>(program, u"saveConnection"_s), Qt::Key_Space);
    QVERIFY(opened.wait(60000));
    QCOMPARE(program.window().windowTitle(), u"Waybill — Contoso"_s);
}

void tst_FirstRun::searchForSecrets(const QList<QByteArray> &secrets)
{
    int files = 0;
    QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : secrets)
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
    const QMutexLocker locked(&m_saidLock);
    for (const QByteArray &secret : secrets)
        QVERIFY(!m_said.contains(QString::fromLatin1(secret)));
}

void tst_FirstRun::session_leavesNoSecretBehind()
{
    QStringList requests;
    {
        NetBackend backend(systemClock());
        Program program(commandLine(), {}, backend);
        program.start();
        setUp(program, true);
        auto *notice = find<MessageBar>(program, u"windowNotice"_s);
        QTRY_COMPARE(notice->message().headline, u"The passphrase is kept for this run only"_s);
        QVERIFY(notice->isVisible());
        connect(program.window().connection().get(), &OpenConnection::requestLogged, this,
                [&requests](const QString &line) { requests += line; });
        QTRY_VERIFY_WITH_TIMEOUT(!requests.isEmpty(), 30000);
        program.window().close();
    }
    const QByteArray base64 = m_key.toBase64();
    const QList<QByteArray> secrets{passphrase, m_key, base64.left(48), base64.right(48)};
    searchForSecrets(secrets);
    for (const QByteArray &secret : secrets)
        QVERIFY(!requests.join(u'\n').contains(QString::fromLatin1(secret)));
}

void tst_FirstRun::defaultConnection_isOpenedAtTheStart()
{
    {
        // Without a passphrase, for nothing remembers one here.
        NetBackend backend(systemClock());
        Program program(commandLine(), {}, backend);
        program.start();
        ConnectionStore store(m_folder->filePath(u"data/connections.json"_s));
        SavedConnection connection;
        connection.id = u"one"_s;
        connection.settings = m_service;
        const auto saved = store.put(connection);
        QTRY_VERIFY(saved->isFinished() && saved->result());
        const auto chosen = store.setDefault(u"one"_s);
        QTRY_VERIFY(chosen->isFinished() && chosen->result());
    }
    NetBackend backend(systemClock());
    Program program(commandLine(), {}, backend);
    QSignalSpy opened(&program.window(), &MainWindow::connectionOpened);
    program.start();
    QVERIFY2(find<ConnectPage>(program, u"connectPage"_s)->isGreeting(), "no choice is shown yet");
    QVERIFY(opened.wait(60000));
    QVERIFY2(!find<SetupPanel>(program, QString()), "nobody asked for the set-up");
}

void tst_FirstRun::copyWhosePassphraseIsGone_isExplained()
{
    {
        NetBackend backend(systemClock());
        Program program(commandLine(), {}, backend);
        program.start();
        setUp(program, true);
    }
    NetBackend backend(systemClock());
    Program program(commandLine(), {}, backend);
    program.start();
    QPushButton *button = nullptr;
    QTRY_VERIFY((button = find<QPushButton>(program, u"savedConnection"_s)) != nullptr);
    QCOMPARE(button->text(), u"Contoso"_s);
    button->click();
    const auto *message = find<MessageBar>(program, u"connectMessage"_s);
    QTRY_COMPARE(message->message().headline, u"The key of “Contoso” cannot be opened"_s);
}

void tst_FirstRun::fileByDoubleClick_isOfferedForSaving()
{
    const QString file = m_files.filePath(u"handed.waybill"_s);
    QVERIFY(writeConnectionFile(file, m_service, false));
    CommandLine line = commandLine();
    line.connectionFile = file;
    line.offersToSave = true;
    NetBackend backend(systemClock());
    Program program(line, {}, backend);
    program.start();
    auto *notice = find<MessageBar>(program, u"windowNotice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 60000);
    QCOMPARE(notice->message().buttons.first(), u"Keep it"_s);
    Q_EMIT notice->buttonPressed(0);
    QTRY_COMPARE(notice->message().headline, u"“%1” is saved"_s.arg(m_service.name));
    const auto *menu = find<QMenu>(program, u"connectionsMenu"_s);
    QCOMPARE(menu->actions().constFirst()->text(), m_service.name);
}

void tst_FirstRun::keepingIt_keepsThePassphraseThatWasTyped()
{
    ConnectionSettings locked = m_service;
    locked.name = u"Locked"_s;
    locked.certificate = m_lockedFile;
    locked.privateKey.clear();
    CommandLine line = commandLine();
    line.connectionFile = m_files.filePath(u"locked.waybill"_s);
    line.offersToSave = true;
    QVERIFY(writeConnectionFile(line.connectionFile, locked, false));
    NetBackend backend(systemClock());
    Program program(line, {}, backend);
    QSignalSpy opened(&program.window(), &MainWindow::connectionOpened);
    program.start();
    QLineEdit *field = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((field = find<QLineEdit>(program, u"passphrase"_s)) != nullptr, 20000);
    QTest::keyClicks(field, QString::fromLatin1(passphrase));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(opened.wait(60000));
    auto *notice = find<MessageBar>(program, u"windowNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    Q_EMIT notice->buttonPressed(0);
    QMenu *menu = find<QMenu>(program, u"connectionsMenu"_s);
    QTRY_COMPARE(menu->actions().constFirst()->text(), u"Locked"_s);
    menu->actions().constFirst()->trigger();
    QVERIFY2(opened.wait(60000), "nothing is asked, since the passphrase is kept");
    QVERIFY(!find<QLineEdit>(program, u"passphrase"_s));
    searchForSecrets({passphrase});
}

void tst_FirstRun::fileByOption_isNotOffered()
{
    const QString file = m_files.filePath(u"option.waybill"_s);
    QVERIFY(writeConnectionFile(file, m_service, false));
    CommandLine line = commandLine();
    line.connectionFile = file;
    NetBackend backend(systemClock());
    Program program(line, {}, backend);
    QSignalSpy opened(&program.window(), &MainWindow::connectionOpened);
    program.start();
    QVERIFY(opened.wait(60000));
    QVERIFY(!find<MessageBar>(program, u"windowNotice"_s)->isVisible());
    QVERIFY(!QFile::exists(m_folder->filePath(u"data/connections.json"_s)));
}

QTEST_MAIN(tst_FirstRun)
#include "tst_FirstRun.moc"
