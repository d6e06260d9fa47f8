// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"
#include "backend/NetKeyFiles.h"
#include "connect/ConnectionTexts.h"
#include "connect/SetupTexts.h"
#include "session/ConnectionTest.h"
#include "support/NastyServer.h"
#include "support/TestCertificates.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;
using Step = ConnectionTest::Step;
using State = ConnectionTest::State;

namespace {

constexpr qint64 tenDays = 10LL * 24 * 3600;

QString dateIn(qint64 seconds)
{
    return QLocale().toString(QDateTime::currentDateTime().addSecs(seconds).date(),
                              QLocale::LongFormat);
}

} // namespace

/// Each way in which the files of a connection are no good: the tick of the live test that turns
/// red, what it says, and that nobody was even connected to.
class tst_SetupFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void key_isNoGood_data();
    void key_isNoGood();
    void certificate_isOutOfDate_data();
    void certificate_isOutOfDate();
    void content_isNoGood_data();
    void content_isNoGood();
    void file_cannotBeRead_data();
    void file_cannotBeRead();
    void file_thatIsForbidden_cannotBeRead();
    void file_hasANote_data();
    void file_hasANote();

private:
    QString write(const QString &name, const QByteArray &content);
    /// Runs the test with the file, and checks its red tick and words.
    void expect(const QString &file, const QString &keyFile, const QByteArray &passphrase,
                Step step, const QString &headline);

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestIdentity m_clerk = m_authority.issue();
};

QString tst_SetupFiles::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void tst_SetupFiles::expect(const QString &file, const QString &keyFile,
                            const QByteArray &passphrase, Step step, const QString &headline)
{
    NastyOptions options;
    options.identity = m_authority.issueServer();
    NastyServer server(options);
    ConnectionSettings settings;
    settings.endpoint = server.url();
    settings.subscriptionId = u"7f3c1a52"_s;
    settings.certificate = file;
    settings.privateKey = keyFile;
    NetConnectionOpener opener(systemClock());
    ConnectionTest test(opener);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(settings, passphrase);
    QVERIFY(finished.wait(30000));
    QVERIFY(test.openError());
    QCOMPARE(test.state(step), State::Failed);
    for (int before = 0; before < int(step); ++before)
        QCOMPARE(test.state(Step(before)), State::Passed);
    const auto words = ConnectionTexts::describe(*test.openError(), settings);
    QCOMPARE(words.headline, headline);
    QVERIFY(!words.text.isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

void tst_SetupFiles::key_isNoGood_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("keyFile");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("headline");
    const TestIdentity other = m_authority.issue();
    const TestIdentity modern = m_authority.issue({.key = KeyKind::Ed25519});
    const QByteArray none;
    const QByteArray locked = makePkcs12({m_clerk.certificate, m_clerk.key, {}, "open sesame"});
    QTest::newRow("a wrong passphrase")
        << locked << none << "barley"_ba << u"The passphrase does not open this file"_s;
    QTest::newRow("a wrong passphrase of the key")
        << m_clerk.certificate << encryptedKey(m_clerk.key, "open sesame") << "barley"_ba
        << u"The passphrase does not open this file"_s;
    QTest::newRow("no passphrase")
        << locked << none << none << u"The file chosen needs its passphrase"_s;
    QTest::newRow("no private key")
        << m_clerk.certificate << none << none << u"This file holds no private key"_s;
    QTest::newRow("no private key in a PKCS#12 file")
        << makePkcs12({.certificate = m_clerk.certificate, .passphrase = "open sesame"}) << none
        << "open sesame"_ba << u"This file holds no private key"_s;
    QTest::newRow("the private key alone")
        << m_clerk.key << none << none << u"This file holds no certificate"_s;
    QTest::newRow("the key of another certificate")
        << m_clerk.certificate << other.key << none
        << u"The private key belongs to another certificate"_s;
    QTest::newRow("the key of another certificate in one file") << m_clerk.certificate
            + other.key << none << none << u"The private key belongs to another certificate"_s;
    QTest::newRow("a kind of key that is not used") << modern.certificate
            + modern.key << none << none << u"This kind of private key cannot be used"_s;
}

void tst_SetupFiles::key_isNoGood()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, keyFile);
    QFETCH(QByteArray, passphrase);
    QFETCH(QString, headline);
    const QString key = keyFile.isEmpty() ? QString() : write(u"key"_s, keyFile);
    expect(write(u"chosen"_s, file), key, passphrase, Step::FileOpens, headline);
}

void tst_SetupFiles::certificate_isOutOfDate_data()
{
    QTest::addColumn<TestIdentity>("identity");
    QTest::addColumn<QString>("headline");
    QTest::newRow("ended") << m_authority.issue(
        {.validFromSeconds = -2 * tenDays, .validUntilSeconds = -tenDays})
                           << u"The certificate ended on %1"_s.arg(dateIn(-tenDays));
    QTest::newRow("not yet valid")
        << m_authority.issue({.validFromSeconds = tenDays, .validUntilSeconds = 2 * tenDays})
        << u"The certificate begins on %1"_s.arg(dateIn(tenDays));
}

void tst_SetupFiles::certificate_isOutOfDate()
{
    QFETCH(TestIdentity, identity);
    QFETCH(QString, headline);
    expect(write(u"chosen"_s, identity.certificate + identity.key), {}, {}, Step::CertificateInDate,
           headline);
}

void tst_SetupFiles::content_isNoGood_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("headline");
    const QString unreadable = u"The file chosen holds no certificate that Waybill can read"_s;
    QByteArray damaged = m_clerk.certificate + m_clerk.key;
    damaged.replace("MII", "M!!");
    QTest::newRow("empty") << QByteArray("") << u"The file chosen is empty"_s;
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, 'x')
                          << u"The file chosen is too large for a certificate"_s;
    QTest::newRow("garbage") << QByteArray("\x13\x37 nothing of the kind") << unreadable;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << unreadable;
    QTest::newRow("a web page") << QByteArray("<html><body>Sign in</body></html>") << unreadable;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << unreadable;
    QTest::newRow("PKCS#12, cut off")
        << makePkcs12({m_clerk.certificate, m_clerk.key, {}, ""}).left(600) << unreadable;
    QTest::newRow("PEM, damaged") << damaged << unreadable;
    QTest::newRow("the publish profile of a web app")
        << QByteArray("<publishData><publishProfile publishMethod=\"MSDeploy\" userName=\"u\" "
                      "userPWD=\"p\"/></publishData>")
        << u"This is the publish profile of a web app"_s;
    QTest::newRow("a .publishsettings file, cut off")
        << QByteArray("<PublishData><PublishProfile Url=\"https://manage")
        << u"This .publishsettings file cannot be read"_s;
    QTest::newRow("a .publishsettings file without a certificate")
        << QByteArray("<PublishData><PublishProfile SchemaVersion=\"2.0\"><Subscription "
                      "Id=\"7f3c1a52\"/></PublishProfile></PublishData>")
        << u"This file holds no certificate for the subscription"_s;
}

void tst_SetupFiles::content_isNoGood()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, headline);
    expect(write(u"chosen"_s, content), {}, {}, Step::FileOpens, headline);
}

void tst_SetupFiles::file_cannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("headline");
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
    QTest::newRow("it is not there")
        << m_folder.filePath(u"gone"_s) << u"The file gone is not there"_s;
    QTest::newRow("it is a folder")
        << m_folder.filePath(u"folder"_s) << u"The file folder cannot be read"_s;
    // Its first page is never there: the read ends in EIO, as from a broken disk.
    QTest::newRow("the disk answers with an error")
        << u"/proc/self/mem"_s << u"The file mem cannot be read"_s;
}

void tst_SetupFiles::file_cannotBeRead()
{
    QFETCH(QString, path);
    QFETCH(QString, headline);
    expect(path, {}, {}, Step::FileOpens, headline);
}

void tst_SetupFiles::file_thatIsForbidden_cannotBeRead()
{
    const QString path = write(u"forbidden"_s, m_clerk.certificate + m_clerk.key);
    QVERIFY(QFile::setPermissions(path, {}));
    if (QFile(path).open(QIODevice::ReadOnly))
        QSKIP("This person may read everything.");
    expect(path, {}, {}, Step::FileOpens, u"The file forbidden cannot be read"_s);
}

void tst_SetupFiles::file_hasANote_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("note");
    const TestIdentity weak = m_authority.issue({.key = KeyKind::Rsa1024});
    QTest::newRow("an old encryption")
        << makePkcs12({m_clerk.certificate, m_clerk.key, {}, "open sesame", Protection::Rc2})
        << u"This file uses an old encryption."_s;
    QTest::newRow("a weak key") << makePkcs12({weak.certificate, weak.key, {}, "open sesame"})
                                << u"The key is weak"_s;
}

void tst_SetupFiles::file_hasANote()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, note);
    NetKeyFiles keyFiles;
    const auto call = keyFiles.inspect(write(u"noted.p12"_s, file), {}, "open sesame");
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 30000);
    QVERIFY(call->result());
    const KeyFileInfo &info = *call->result();
    QVERIFY(info.hasPrivateKey && !info.isLocked);
    QVERIFY(SetupTexts::notes(info, QDateTime::currentDateTimeUtc()).contains(note));
}

QTEST_GUILESS_MAIN(tst_SetupFiles)
#include "tst_SetupFiles.moc"
