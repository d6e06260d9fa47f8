// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"

#include "support/TestCertificates.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;
using Kind = OpenError::Kind;

/// Every way in which the files of a connection can be wrong, and that each is told apart.
class tst_NetConnectionOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void open_data();
    void open();
    void open_goodFile_tellsWhoTheClerkIs();
    void open_expiredCertificate_saysUntilWhenItWasValid();
    void open_letGo_neverReports();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ConnectionSettings settings(const QString &certificate, const QString &key) const;

    QTemporaryDir m_folder;
};

void tst_NetConnectionOpener::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void tst_NetConnectionOpener::initTestCase()
{
    const TestAuthority authority;
    const TestIdentity clerk = authority.issue();
    const TestIdentity other = authority.issue();
    CertificateWish past;
    past.validFromSeconds = -7200;
    past.validUntilSeconds = -3600;
    CertificateWish future;
    future.validFromSeconds = 3600;
    future.validUntilSeconds = 7200;
    const TestIdentity expired = authority.issue(past);
    const TestIdentity early = authority.issue(future);

    write(u"plain.p12"_s, makePkcs12({clerk.certificate, clerk.key}));
    write(u"secret.p12"_s, makePkcs12({clerk.certificate, clerk.key, {}, "open sesame"}));
    write(u"old.p12"_s,
          makePkcs12({clerk.certificate, clerk.key, {}, "open sesame", Protection::Rc2}));
    write(u"keyless.p12"_s, makePkcs12({clerk.certificate, {}, {}, ""}));
    write(u"clerk.pem"_s, clerk.certificate);
    write(u"clerk.key"_s, clerk.key);
    write(u"locked.key"_s, encryptedKey(clerk.key, "open sesame"));
    write(u"other.key"_s, other.key);
    write(u"expired.pem"_s, expired.certificate + expired.key);
    write(u"early.pem"_s, early.certificate + early.key);
    write(u"empty.p12"_s, {});
    write(u"garbage.p12"_s, QByteArray(5000, '\x7f'));
    write(u"huge.p12"_s, QByteArray(3 * 1024 * 1024, 'x'));
    write(u"ca.pem"_s, authority.certificate());
}

ConnectionSettings tst_NetConnectionOpener::settings(const QString &certificate,
                                                     const QString &key) const
{
    ConnectionSettings result;
    result.name = u"Contoso Logistics"_s;
    result.endpoint = QUrl(u"https://127.0.0.1:9"_s);
    result.subscriptionId = u"7f3c1a52"_s;
    result.certificate = path(certificate);
    result.privateKey = key.isEmpty() ? QString() : path(key);
    result.trustedCertificates = path(u"ca.pem"_s);
    return result;
}

void tst_NetConnectionOpener::open_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<std::optional<Kind>>("expected");

    const auto row = [](const char *name, const QString &certificate, const QString &key,
                        const QByteArray &passphrase, std::optional<Kind> expected) {
        QTest::newRow(name) << certificate << key << passphrase << expected;
    };
    const QByteArray right("open sesame");
    row("a file without passphrase opens", u"plain.p12"_s, {}, {}, std::nullopt);
    row("the right passphrase opens", u"secret.p12"_s, {}, right, std::nullopt);
    row("old encryption opens too", u"old.p12"_s, {}, right, std::nullopt);
    row("certificate and key in two files", u"clerk.pem"_s, u"clerk.key"_s, {}, std::nullopt);
    row("an encrypted key with its passphrase", u"clerk.pem"_s, u"locked.key"_s, right,
        std::nullopt);
    row("a wrong path", u"nowhere.p12"_s, {}, {}, Kind::FileNotFound);
    row("a wrong path of the key", u"clerk.pem"_s, u"nowhere.key"_s, {}, Kind::FileNotFound);
    row("a folder instead of a file", u"."_s, {}, {}, Kind::FileUnreadable);
    row("no passphrase given", u"secret.p12"_s, {}, {}, Kind::PassphraseNeeded);
    row("no passphrase for the key", u"clerk.pem"_s, u"locked.key"_s, {}, Kind::PassphraseNeeded);
    row("a wrong passphrase", u"secret.p12"_s, {}, "wrong", Kind::WrongPassphrase);
    row("a wrong passphrase of an old file", u"old.p12"_s, {}, "wrong", Kind::WrongPassphrase);
    row("a certificate without its key", u"clerk.pem"_s, {}, {}, Kind::NoPrivateKey);
    row("a PKCS#12 file without a key", u"keyless.p12"_s, {}, {}, Kind::NoPrivateKey);
    row("the key of another certificate", u"clerk.pem"_s, u"other.key"_s, {}, Kind::KeyMismatch);
    row("an empty file", u"empty.p12"_s, {}, {}, Kind::FileEmpty);
    row("garbage", u"garbage.p12"_s, {}, {}, Kind::NotACertificateFile);
    row("a huge file", u"huge.p12"_s, {}, {}, Kind::FileTooLarge);
    row("an expired certificate", u"expired.pem"_s, {}, {}, Kind::CertificateExpired);
    row("a certificate of tomorrow", u"early.pem"_s, {}, {}, Kind::CertificateNotYetValid);
}

void tst_NetConnectionOpener::open()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, passphrase);
    QFETCH(std::optional<Kind>, expected);

    NetConnectionOpener opener(systemClock());
    const OpenCallPtr call = opener.open(settings(certificate, key), passphrase);
    QVERIFY(!call->isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 30000);
    const auto &result = call->result();
    QCOMPARE(result.has_value(), !expected.has_value());
    if (expected)
        QCOMPARE(result.error().kind, *expected);
    if (!result)
        QVERIFY(passphrase.isEmpty() || !result.error().detail.toUtf8().contains(passphrase));
}

void tst_NetConnectionOpener::open_goodFile_tellsWhoTheClerkIs()
{
    NetConnectionOpener opener(systemClock());
    const OpenCallPtr call = opener.open(settings(u"old.p12"_s, {}), QByteArray("open sesame"));
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 30000);
    QVERIFY(call->result().has_value());
    const CertificateInfo info = (*call->result())->certificate();
    QCOMPARE(info.subject, u"Clerk"_s);
    QCOMPARE(info.issuer, u"Test CA"_s);
    QCOMPARE(info.thumbprint.size(), 40);
    QVERIFY(info.usedOldEncryption);
    QVERIFY(info.validFrom < info.validUntil);
}

void tst_NetConnectionOpener::open_expiredCertificate_saysUntilWhenItWasValid()
{
    NetConnectionOpener opener(systemClock());
    const OpenCallPtr call = opener.open(settings(u"expired.pem"_s, {}), {});
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 30000);
    QVERIFY(!call->result().has_value());
    const QDateTime until = call->result().error().validUntil;
    QVERIFY(until.isValid());
    QVERIFY(until < QDateTime::currentDateTimeUtc());
}

void tst_NetConnectionOpener::open_letGo_neverReports()
{
    NetConnectionOpener opener(systemClock());
    bool heard = false;
    OpenCallPtr call = opener.open(settings(u"plain.p12"_s, {}), {});
    call->whenFinished(this, [&](const auto &) { heard = true; });
    call.reset();
    // Another one, begun later, has run to its end by the time that the first one would have.
    const OpenCallPtr later = opener.open(settings(u"plain.p12"_s, {}), {});
    QTRY_VERIFY_WITH_TIMEOUT(later->isFinished(), 30000);
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(tst_NetConnectionOpener)
#include "tst_NetConnectionOpener.moc"
