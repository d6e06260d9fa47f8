// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"
#include "backend/NetKeyFiles.h"
#include "connect/ConnectionTexts.h"
#include "support/TestCertificates.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;
using Kind = OpenError::Kind;
using Format = KeyFileInfo::Format;

/// What is said of a key file before anything is asked, and Waybill's own copies of keys.
class tst_NetKeyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inspect_tellsWhatIsInside_data();
    void inspect_tellsWhatIsInside();
    void inspect_namesTheCertificateAndItsKey();
    void inspect_publishSettings_offersItsSubscriptions();
    void inspect_weakKey_isKnown();
    void inspect_saysWhatIsWrong_data();
    void inspect_saysWhatIsWrong();
    void everyProblem_hasItsOwnWords();
    void inspectAuthorities_showsTheFingerprint();
    void importCopy_opensWithTheNewPassphraseOnly();
    void importCopy_ofPublishSettings_takesTheOneOfTheSubscription();
    void importCopy_thatCannotBeWritten_isSaid();
    void opener_usesPublishSettingsOfTheSubscription();

private:
    QString write(const QString &name, const QByteArray &content) const;
    template<typename T>
    [[nodiscard]] static Result<T, OpenError> wait(const KeyFileCallPtr<T> &call)
    {
        if (!QTest::qWaitFor([&] { return call->isFinished(); }, 30000))
            return failure(OpenError());
        return call->result();
    }
    [[nodiscard]] Result<KeyFileInfo, OpenError> inspect(const QString &file,
                                                         const QString &key = {},
                                                         const QByteArray &passphrase = {})
    {
        return wait(m_keyFiles.inspect(m_folder.filePath(file),
                                       key.isEmpty() ? key : m_folder.filePath(key), passphrase));
    }

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestIdentity m_clerk = m_authority.issue({.key = KeyKind::Rsa2048});
    TestIdentity m_other = m_authority.issue({.commonName = "Other"});
    NetKeyFiles m_keyFiles;
};

QString tst_NetKeyFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void tst_NetKeyFiles::initTestCase()
{
    const auto sealed = [](const TestIdentity &identity, const char *passphrase,
                           Protection protection = Protection::Aes256) {
        return makePkcs12({.certificate = identity.certificate,
                           .key = identity.key,
                           .passphrase = passphrase,
                           .protection = protection});
    };
    write(u"clerk.p12"_s, sealed(m_clerk, "secret"));
    write(u"open.p12"_s, sealed(m_clerk, nullptr));
    write(u"old.p12"_s, sealed(m_clerk, "secret", Protection::Rc2));
    write(u"named.jpg"_s, sealed(m_clerk, "secret")); // content counts, not the name
    write(u"both.pem"_s, m_clerk.certificate + m_clerk.key);
    write(u"clerk.pem"_s, m_clerk.certificate);
    write(u"clerk.der"_s, toDer(m_clerk.certificate));
    write(u"clerk.key"_s, m_clerk.key);
    write(u"locked.key"_s, encryptedKey(m_clerk.key, "secret"));
    write(u"other.key"_s, m_other.key);
    write(u"empty.p12"_s, {});
    write(u"huge.p12"_s, QByteArray(8 * 1024 * 1024, 'x'));
    write(u"garbage.p12"_s, "hello world");
    const auto subscription = [&](const char *id, const TestIdentity &identity) {
        return "<Subscription Id=\""_ba + id + "\" Name=\"Name of " + id
            + "\" ServiceManagementUrl=\"https://service.example/\" ManagementCertificate=\""
            + sealed(identity, "").toBase64() + "\"/>";
    };
    write(u"two.publishsettings"_s,
          "<PublishData><PublishProfile SchemaVersion=\"2.0\">" + subscription("s-1", m_clerk)
              + subscription("s-2", m_other) + "</PublishProfile></PublishData>");
    write(u"web.publishsettings"_s, "<publishData><publishProfile/></publishData>");
    write(u"cut.publishsettings"_s, "<PublishData><PublishProfile SchemaVers");
    write(u"none.publishsettings"_s,
          "<PublishData><PublishProfile SchemaVersion=\"2.0\"/></PublishData>");
    write(u"ca.pem"_s, m_authority.certificate());
}

void tst_NetKeyFiles::inspect_tellsWhatIsInside_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<Format>("format");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<bool>("hasPrivateKey");
    QTest::addColumn<bool>("hasCertificate");

    const QByteArray none;
    const QByteArray secret = "secret";
    QTest::newRow("PKCS#12, locked")
        << u"clerk.p12"_s << QString() << none << Format::Pkcs12 << true << true << false;
    QTest::newRow("PKCS#12, opened")
        << u"clerk.p12"_s << QString() << secret << Format::Pkcs12 << false << true << true;
    QTest::newRow("PKCS#12 without a passphrase")
        << u"open.p12"_s << QString() << none << Format::Pkcs12 << false << true << true;
    QTest::newRow("PKCS#12 under another name")
        << u"named.jpg"_s << QString() << secret << Format::Pkcs12 << false << true << true;
    QTest::newRow("PEM, both in one")
        << u"both.pem"_s << QString() << none << Format::Pem << false << true << true;
    QTest::newRow("PEM, the certificate alone")
        << u"clerk.pem"_s << QString() << none << Format::Pem << false << false << true;
    QTest::newRow("PEM pair") << u"clerk.pem"_s << u"clerk.key"_s << none << Format::Pem << false
                              << true << true;
    QTest::newRow("PEM pair, the key locked")
        << u"clerk.pem"_s << u"locked.key"_s << none << Format::Pem << true << true << true;
    QTest::newRow("DER certificate with a separate key")
        << u"clerk.der"_s << u"clerk.key"_s << none << Format::Der << false << true << true;
}

void tst_NetKeyFiles::inspect_tellsWhatIsInside()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(QByteArray, passphrase);
    const auto info = inspect(file, key, passphrase);
    QVERIFY(info);
    QTEST(info->format, "format");
    QTEST(info->isLocked, "isLocked");
    QTEST(info->hasPrivateKey, "hasPrivateKey");
    QTEST(info->certificate.has_value(), "hasCertificate");
}

void tst_NetKeyFiles::inspect_namesTheCertificateAndItsKey()
{
    const auto info = inspect(u"old.p12"_s, {}, "secret");
    QVERIFY(info && info->certificate);
    QCOMPARE(info->certificate->subject, u"Clerk"_s);
    QCOMPARE(info->certificate->issuer, u"Test CA"_s);
    QCOMPARE(info->certificate->keyType, CertificateInfo::KeyType::Rsa);
    QCOMPARE(info->certificate->keyBits, 2048);
    QCOMPARE(info->certificate->thumbprint.size(), 40);
    QVERIFY(info->certificate->usedOldEncryption);
    QVERIFY(!info->certificate->hasWeakKey());
}

void tst_NetKeyFiles::inspect_publishSettings_offersItsSubscriptions()
{
    const auto info = inspect(u"two.publishsettings"_s);
    QVERIFY(info);
    QCOMPARE(info->format, Format::PublishSettings);
    QCOMPARE(info->subscriptions.size(), 2);
    const OfferedSubscription &second = info->subscriptions.at(1);
    QCOMPARE(second.id, u"s-2"_s);
    QCOMPARE(second.name, u"Name of s-2"_s);
    QCOMPARE(second.endpoint, QUrl(u"https://service.example"_s));
    QCOMPARE(second.certificate.value().subject, u"Other"_s);
}

void tst_NetKeyFiles::inspect_weakKey_isKnown()
{
    const TestIdentity weak = m_authority.issue({.key = KeyKind::Rsa1024});
    write(u"weak.pem"_s, weak.certificate + weak.key);
    const auto info = inspect(u"weak.pem"_s);
    QVERIFY(info && info->certificate && info->certificate->hasWeakKey());
}

void tst_NetKeyFiles::inspect_saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<Kind>("expected");

    const auto row = [](const char *name, const QString &file, Kind expected,
                        const QString &key = {}, const QByteArray &passphrase = {}) {
        QTest::newRow(name) << file << key << passphrase << expected;
    };
    row("a file that is not there", u"gone.p12"_s, Kind::FileNotFound);
    row("an empty file", u"empty.p12"_s, Kind::FileEmpty);
    row("a huge file", u"huge.p12"_s, Kind::FileTooLarge);
    row("garbage", u"garbage.p12"_s, Kind::NotACertificateFile);
    row("a wrong passphrase", u"clerk.p12"_s, Kind::WrongPassphrase, {}, "wrong");
    row("the key of another certificate", u"clerk.pem"_s, Kind::KeyMismatch, u"other.key"_s);
    row("a key alone", u"clerk.key"_s, Kind::NoCertificate);
    row("a web app's publish profile", u"web.publishsettings"_s, Kind::AppServiceProfile);
    row("a .publishsettings file that is cut off", u"cut.publishsettings"_s,
        Kind::NotPublishSettings);
    row("a .publishsettings file without a certificate", u"none.publishsettings"_s,
        Kind::NoPublishedCertificate);
}

void tst_NetKeyFiles::inspect_saysWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(QByteArray, passphrase);
    const auto info = inspect(file, key, passphrase);
    QVERIFY(!info);
    QTEST(info.error().kind, "expected");
}

void tst_NetKeyFiles::everyProblem_hasItsOwnWords()
{
    QSet<QString> headlines;
    constexpr int kinds = int(Kind::CannotWrite) + 1;
    ConnectionSettings settings;
    settings.certificate = u"clerk.p12"_s;
    for (int kind = 0; kind < kinds; ++kind) {
        OpenError error;
        error.kind = Kind(kind);
        error.validFrom = error.validUntil = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
        const MessageBar::Message words = ConnectionTexts::describe(error, settings);
        QVERIFY(!words.headline.isEmpty() && !words.text.isEmpty());
        headlines.insert(words.headline);
    }
    QCOMPARE(headlines.size(), kinds);
}

void tst_NetKeyFiles::inspectAuthorities_showsTheFingerprint()
{
    const auto authorities = wait(m_keyFiles.inspectAuthorities(m_folder.filePath(u"ca.pem"_s)));
    QVERIFY(authorities);
    QCOMPARE(authorities->size(), 1);
    QCOMPARE(authorities->first().subject, u"Test CA"_s);
    QCOMPARE(authorities->first().fingerprint.size(), 32 * 3 - 1);
    QCOMPARE(wait(m_keyFiles.inspectAuthorities(m_folder.filePath(u"garbage.p12"_s))).error().kind,
             Kind::BadTrustedCertificates);
}

void tst_NetKeyFiles::importCopy_opensWithTheNewPassphraseOnly()
{
    ConnectionSettings settings;
    settings.certificate = m_folder.filePath(u"clerk.p12"_s);
    const QString target = m_folder.filePath(u"copy.p12"_s);
    QVERIFY(wait(m_keyFiles.importCopy(settings, "secret", target, "random")));
    QVERIFY(!(QFile::permissions(target)
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QVERIFY(inspect(u"copy.p12"_s)->isLocked);
    QCOMPARE(inspect(u"copy.p12"_s, {}, "secret").error().kind, Kind::WrongPassphrase);
    QCOMPARE(inspect(u"copy.p12"_s, {}, "random")->certificate.value().subject, u"Clerk"_s);
}

void tst_NetKeyFiles::importCopy_ofPublishSettings_takesTheOneOfTheSubscription()
{
    ConnectionSettings settings;
    settings.certificate = m_folder.filePath(u"two.publishsettings"_s);
    settings.subscriptionId = u"S-2"_s;
    const QString target = m_folder.filePath(u"second.p12"_s);
    QVERIFY(wait(m_keyFiles.importCopy(settings, {}, target, "random")));
    QCOMPARE(inspect(u"second.p12"_s, {}, "random")->certificate.value().subject, u"Other"_s);
}

void tst_NetKeyFiles::importCopy_thatCannotBeWritten_isSaid()
{
    ConnectionSettings settings;
    settings.certificate = m_folder.filePath(u"open.p12"_s);
    const QString target = m_folder.filePath(u"no such folder/copy.p12"_s);
    QCOMPARE(wait(m_keyFiles.importCopy(settings, {}, target, "random")).error().kind,
             Kind::CannotWrite);
}

void tst_NetKeyFiles::opener_usesPublishSettingsOfTheSubscription()
{
    NetConnectionOpener opener(systemClock());
    ConnectionSettings settings;
    settings.endpoint = QUrl(u"https://service.example"_s);
    settings.certificate = m_folder.filePath(u"two.publishsettings"_s);
    settings.subscriptionId = u"s-2"_s;
    const auto opened = wait(opener.open(settings, {}));
    QVERIFY(opened);
    QCOMPARE((*opened)->certificate().subject, u"Other"_s);
    settings.subscriptionId = u"s-9"_s;
    QCOMPARE(wait(opener.open(settings, {})).error().kind, Kind::NoPublishedCertificate);
}

Q_DECLARE_METATYPE(waybill::KeyFileInfo::Format)

QTEST_GUILESS_MAIN(tst_NetKeyFiles)
#include "tst_NetKeyFiles.moc"
