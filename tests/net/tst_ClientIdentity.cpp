// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/CertificateSummary.h"
#include "net/ClientIdentity.h"
#include "support/TestCertificates.h"

#include <QTest>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

using Kind = IdentityError::Kind;

/// Reading identities from files of every kind, with one error for each way to fail.
class tst_ClientIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_readsEveryKindOfFile_data();
    void load_readsEveryKindOfFile();
    void load_saysWhatIsWrong_data();
    void load_saysWhatIsWrong();
    void load_truncatedFile_isNeverAccepted_data();
    void load_truncatedFile_isNeverAccepted();
    void load_changedFile_neverCrashes_data();
    void load_changedFile_neverCrashes();
    void chain_beginsWithTheIssuerOfTheLeaf();
    void describe_namesWhatAPersonNeeds();
    void validity_includesBothEnds();
    void trusted_readsSeveralCertificates();
    void trusted_saysWhatIsWrong_data();
    void trusted_saysWhatIsWrong();

private:
    [[nodiscard]] QByteArray pkcs12(const char *passphrase, Protection protection,
                                    const TestIdentity &identity) const
    {
        return makePkcs12({.certificate = identity.certificate,
                           .key = identity.key,
                           .others = {m_authority.certificate()},
                           .passphrase = passphrase,
                           .protection = protection});
    }
    [[nodiscard]] QByteArray pkcs12(const char *passphrase, Protection protection) const
    {
        return pkcs12(passphrase, protection, m_ec);
    }
    void addIdentityRows();
    void addPairErrors();
    void addPkcs12Errors();

    const TestAuthority m_authority;
    const TestIdentity m_ec = m_authority.issue();
    const TestIdentity m_rsa = m_authority.issue({.key = KeyKind::Rsa2048});
    const TestIdentity m_edwards = m_authority.issue({.key = KeyKind::Ed25519});
};

void tst_ClientIdentity::addIdentityRows()
{
    const auto add = [](const char *name, const QByteArray &file, const QByteArray &keyFile,
                        const QByteArray &passphrase, const TestIdentity &identity, bool isOld) {
        QTest::newRow(name) << file << keyFile << passphrase << toDer(identity.certificate)
                            << isOld;
    };
    const QByteArray none;
    const QByteArray word = "p\xc3\xa4ss word";
    add("PKCS#12 of today", pkcs12(word.constData(), Protection::Aes256), {}, word, m_ec, false);
    add("PKCS#12 of today, RSA", pkcs12(word.constData(), Protection::Aes256, m_rsa), {}, word,
        m_rsa, false);
    add("PKCS#12 with RC2-40", pkcs12(word.constData(), Protection::Rc2), {}, word, m_ec, true);
    add("PKCS#12 with RC2-40, RSA", pkcs12(word.constData(), Protection::Rc2, m_rsa), {}, word,
        m_rsa, true);
    add("PKCS#12 with 3DES", pkcs12(word.constData(), Protection::TripleDes), {}, word, m_ec, true);
    for (const QByteArray &given : {none, ""_ba}) {
        const auto addOpen = [&](const char *what, const char *sealedWith, Protection protection) {
            const QByteArray name = QByteArray(what)
                + (given.isNull() ? ", none given" : ", an empty one given");
            add(name.constData(), pkcs12(sealedWith, protection), {}, given, m_ec,
                protection == Protection::Rc2);
        };
        addOpen("PKCS#12, null passphrase", nullptr, Protection::Aes256);
        addOpen("PKCS#12, empty passphrase", "", Protection::Aes256);
        addOpen("PKCS#12 with RC2-40, null passphrase", nullptr, Protection::Rc2);
        addOpen("PKCS#12 with RC2-40, empty passphrase", "", Protection::Rc2);
    }
    add("PEM, certificate and key in one file", m_ec.certificate + m_ec.key, {}, none, m_ec, false);
    add("PEM, key first, and text around", "Bag\r\n" + m_ec.key + "\nx\n" + m_ec.certificate + "y",
        {}, none, m_ec, false);
    add("PEM with a byte order mark", "\xef\xbb\xbf" + m_ec.certificate + m_ec.key, {}, none, m_ec,
        false);
    add("PEM, the authority first", m_authority.certificate() + m_ec.certificate + m_ec.key, {},
        none, m_ec, false);
    add("PEM pair, PKCS#8", m_rsa.certificate, m_rsa.key, none, m_rsa, false);
    add("PEM pair, PKCS#1", m_rsa.certificate, traditionalKey(m_rsa.key), none, m_rsa, false);
    add("PEM pair, SEC 1", m_ec.certificate, traditionalKey(m_ec.key), none, m_ec, false);
    add("PEM pair, encrypted PKCS#8", m_ec.certificate, encryptedKey(m_ec.key, word), word, m_ec,
        false);
    add("PEM pair, PKCS#8 with 3DES", m_ec.certificate,
        encryptedKey(m_ec.key, word, Protection::TripleDes), word, m_ec, true);
    add("PEM pair, encrypted PKCS#1", m_rsa.certificate, traditionalKey(m_rsa.key, word), word,
        m_rsa, true);
    add("PEM pair, a passphrase that is not needed", m_ec.certificate, m_ec.key, word, m_ec, false);
    add("PEM pair, the other way round", m_ec.key, m_ec.certificate, none, m_ec, false);
    add("DER certificate and PEM key", toDer(m_ec.certificate), m_ec.key, none, m_ec, false);
    add("DER pair, PKCS#8", toDer(m_rsa.certificate), toDer(m_rsa.key), none, m_rsa, false);
    add("DER pair, PKCS#1", toDer(m_rsa.certificate), toDer(traditionalKey(m_rsa.key)), none, m_rsa,
        false);
    add("DER pair, SEC 1", toDer(m_ec.certificate), toDer(traditionalKey(m_ec.key)), none, m_ec,
        false);
    add("DER pair, encrypted PKCS#8", toDer(m_ec.certificate), toDer(encryptedKey(m_ec.key, word)),
        word, m_ec, false);
}

void tst_ClientIdentity::load_readsEveryKindOfFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("keyFile");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("leaf");
    QTest::addColumn<bool>("isOld");
    addIdentityRows();
}

void tst_ClientIdentity::load_readsEveryKindOfFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, keyFile);
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, leaf);
    QFETCH(bool, isOld);
    const auto identity = loadIdentity(file, keyFile, passphrase);
    QVERIFY2(identity.has_value(), identity ? "" : qPrintable(identity.error().detail));
    QVERIFY(!identity->isNull());
    QCOMPARE(identity->leaf.toDer(), leaf);
    QCOMPARE(identity->key.type(), QSsl::PrivateKey);
    QCOMPARE(identity->key.length(), identity->leaf.publicKey().length());
    QCOMPARE(identity->usedOldEncryption, isOld);
}

void tst_ClientIdentity::addPairErrors()
{
    const auto add = [](const char *name, const QByteArray &file, const QByteArray &keyFile,
                        const QByteArray &passphrase, Kind kind) {
        QTest::newRow(name) << file << keyFile << passphrase << kind;
    };
    const QByteArray none;
    const QByteArray sealed = encryptedKey(m_ec.key, "right");
    const QByteArray sealedOld = traditionalKey(m_ec.key, "right");
    QByteArray unknownCipher = sealedOld;
    unknownCipher.replace("AES-128-CBC", "FOO-128-BAR");
    QByteArray garbled = m_ec.certificate;
    garbled.replace(60, 8, "!!!!!!!!");

    add("an empty file", {}, {}, none, Kind::FileEmpty);
    add("only blanks", " \n\t", {}, none, Kind::FileEmpty);
    add("a key file of blanks", m_ec.certificate, " ", none, Kind::FileEmpty);
    add("a huge file", QByteArray(maxIdentityFileBytes + 1, 'x'), {}, none, Kind::FileTooLarge);
    add("a huge key file", m_ec.certificate, QByteArray(maxIdentityFileBytes + 1, 'x'), none,
        Kind::FileTooLarge);
    add("a letter", "Dear clerk, here is your certificate.", {}, none, Kind::NotACertificateFile);
    add("a picture", "\x89PNG\r\n\x1a\n", {}, none, Kind::NotACertificateFile);
    add("text that begins like ASN.1", "0815 is the number", {}, none, Kind::NotACertificateFile);
    add("PEM certificate alone", m_ec.certificate, {}, none, Kind::NoPrivateKey);
    add("DER certificate alone", toDer(m_ec.certificate), {}, none, Kind::NoPrivateKey);
    add("a key file without a key", m_ec.certificate, "nothing here", none, Kind::NoPrivateKey);
    add("two certificates instead of a pair", m_ec.certificate, m_authority.certificate(), none,
        Kind::NoPrivateKey);
    add("PEM key alone", m_ec.key, {}, none, Kind::NoCertificate);
    add("DER key alone", toDer(m_ec.key), {}, none, Kind::NoCertificate);
    add("the key of another", m_ec.certificate, m_rsa.key, none, Kind::KeyMismatch);
    add("an Edwards key", m_edwards.certificate, m_edwards.key, none, Kind::UnsupportedKey);
    add("an OpenSSH key", m_ec.certificate,
        "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n", none,
        Kind::UnsupportedKey);
    add("encrypted key, no passphrase", m_ec.certificate, sealed, none, Kind::PassphraseNeeded);
    add("encrypted key, wrong passphrase", m_ec.certificate, sealed, "wrong",
        Kind::WrongPassphrase);
    add("encrypted key, empty passphrase", m_ec.certificate, sealed, "", Kind::WrongPassphrase);
    add("old encrypted key, none", m_ec.certificate, sealedOld, none, Kind::PassphraseNeeded);
    add("old encrypted key, wrong", m_ec.certificate, sealedOld, "wrong", Kind::WrongPassphrase);
    add("encrypted DER key, none", m_ec.certificate, toDer(sealed), none, Kind::PassphraseNeeded);
    add("encrypted DER key, wrong", m_ec.certificate, toDer(sealed), "wrong",
        Kind::WrongPassphrase);
    add("a cipher that nobody knows", m_ec.certificate, unknownCipher, "right",
        Kind::UnsupportedEncryption);
    add("PEM key of junk", m_ec.certificate,
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n",
        "right", Kind::Damaged);
    add("PEM cut off", m_ec.certificate.left(200), {}, none, Kind::Damaged);
    add("PEM garbled", garbled + m_ec.key, {}, none, Kind::Damaged);
    add("PEM key cut off", m_ec.certificate, m_ec.key.left(80), none, Kind::Damaged);
    add("DER certificate cut off", toDer(m_ec.certificate).left(200), m_ec.key, none,
        Kind::Damaged);
}

void tst_ClientIdentity::addPkcs12Errors()
{
    const auto add = [](const char *name, const QByteArray &file, const QByteArray &passphrase,
                        Kind kind) {
        QTest::newRow(name) << file << QByteArray() << passphrase << kind;
    };
    const QByteArray modern = pkcs12("right", Protection::Aes256);
    const QByteArray old = pkcs12("right", Protection::Rc2);
    const QByteArray open = makePkcs12(
        {.key = m_ec.key, .others = {m_rsa.certificate}, .passphrase = "right"});
    add("PKCS#12, no passphrase", modern, {}, Kind::PassphraseNeeded);
    add("PKCS#12, wrong passphrase", modern, "wrong", Kind::WrongPassphrase);
    add("PKCS#12, empty passphrase", modern, "", Kind::WrongPassphrase);
    add("PKCS#12, longer passphrase", modern, "right\0er"_ba, Kind::WrongPassphrase);
    add("PKCS#12 with RC2-40, no passphrase", old, {}, Kind::PassphraseNeeded);
    add("PKCS#12 with RC2-40, wrong passphrase", old, "wrong", Kind::WrongPassphrase);
    add("PKCS#12 without key", makePkcs12({.certificate = m_ec.certificate, .passphrase = "right"}),
        "right", Kind::NoPrivateKey);
    add("PKCS#12 without certificate", makePkcs12({.key = m_ec.key, .passphrase = "right"}),
        "right", Kind::NoCertificate);
    add("PKCS#12 with the certificate of another", open, "right", Kind::KeyMismatch);
    add("PKCS#12 with an Edwards key", pkcs12("right", Protection::Aes256, m_edwards), "right",
        Kind::UnsupportedKey);
    add("PKCS#12 cut off", modern.left(modern.size() / 2), "right", Kind::Damaged);
}

void tst_ClientIdentity::load_saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("keyFile");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<IdentityError::Kind>("kind");
    addPairErrors();
    addPkcs12Errors();
}

void tst_ClientIdentity::load_saysWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, keyFile);
    QFETCH(QByteArray, passphrase);
    QFETCH(IdentityError::Kind, kind);
    const auto identity = loadIdentity(file, keyFile, passphrase);
    QVERIFY(!identity.has_value());
    QCOMPARE(identity.error().kind, kind);
    QVERIFY(!identity.error().detail.contains(u"right"_s));
}

void tst_ClientIdentity::load_truncatedFile_isNeverAccepted_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("PKCS#12") << pkcs12("right", Protection::Aes256);
    QTest::newRow("old PKCS#12") << pkcs12("right", Protection::Rc2);
    QTest::newRow("PEM") << m_ec.certificate + encryptedKey(m_ec.key, "right");
}

void tst_ClientIdentity::load_truncatedFile_isNeverAccepted()
{
    QFETCH(QByteArray, file);
    for (qsizetype length = 0; length < file.size() - 1; length += 7)
        QVERIFY2(!loadIdentity(file.left(length), {}, "right"),
                 qPrintable(QString::number(length)));
}

void tst_ClientIdentity::load_changedFile_neverCrashes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("keyFile");
    QTest::newRow("PKCS#12") << pkcs12("right", Protection::Aes256) << QByteArray();
    QTest::newRow("open PKCS#12") << pkcs12(nullptr, Protection::None) << QByteArray();
    QTest::newRow("PEM") << m_ec.certificate + encryptedKey(m_ec.key, "right") << QByteArray();
    QTest::newRow("DER") << toDer(m_ec.certificate) << toDer(encryptedKey(m_ec.key, "right"));
    QTest::newRow("DER key") << toDer(m_ec.key) << toDer(m_ec.certificate);
}

void tst_ClientIdentity::load_changedFile_neverCrashes()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, keyFile);
    for (QByteArray *changed : {&file, &keyFile}) {
        for (qsizetype i = 0; i < changed->size(); i += 3) {
            const char before = changed->at(i);
            (*changed)[i] = static_cast<char>(before ^ 0x5a);
            const auto identity = loadIdentity(file, keyFile, "right");
            QVERIFY(!identity || !identity->isNull());
            (*changed)[i] = before;
        }
    }
}

void tst_ClientIdentity::chain_beginsWithTheIssuerOfTheLeaf()
{
    const TestAuthority unrelated("Another CA");
    const auto identity = loadIdentity(
        unrelated.certificate() + m_authority.certificate() + m_ec.certificate, m_ec.key, {});
    QVERIFY(identity.has_value());
    QCOMPARE(identity->chain.size(), 1);
    QCOMPARE(identity->chain.constFirst().toDer(), toDer(m_authority.certificate()));
}

void tst_ClientIdentity::describe_namesWhatAPersonNeeds()
{
    const auto identity = loadIdentity(m_rsa.certificate, m_rsa.key, {});
    QVERIFY(identity.has_value());
    const auto summary = describeCertificate(identity->leaf);
    QCOMPARE(summary.subject, u"Clerk"_s);
    QCOMPARE(summary.issuer, u"Test CA"_s);
    QCOMPARE(summary.keyType, CertificateSummary::KeyType::Rsa);
    QCOMPARE(summary.keyBits, 2048);
    QCOMPARE(summary.thumbprint.size(), 40);
    QCOMPARE(summary.thumbprint, summary.thumbprint.toUpper());
    QCOMPARE(summary.validFrom.secsTo(summary.validUntil), 3600LL * (24 * 30 + 1));
    const auto ec = describeCertificate(loadIdentity(m_ec.certificate, m_ec.key, {})->leaf);
    QCOMPARE(ec.keyType, CertificateSummary::KeyType::Ec);
    QCOMPARE(ec.keyBits, 256);
    QCOMPARE(describeCertificate(QSslCertificate()), CertificateSummary());
}

void tst_ClientIdentity::validity_includesBothEnds()
{
    using Validity = CertificateSummary::Validity;
    CertificateSummary summary;
    summary.validFrom = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
    summary.validUntil = QDateTime({2026, 3, 2}, {12, 0}, Qt::UTC);
    QCOMPARE(summary.validity(summary.validFrom.addSecs(-1)), Validity::NotYetValid);
    QCOMPARE(summary.validity(summary.validFrom), Validity::Valid);
    QCOMPARE(summary.validity(summary.validUntil), Validity::Valid);
    QCOMPARE(summary.validity(summary.validUntil.addSecs(1)), Validity::Expired);
}

void tst_ClientIdentity::trusted_readsSeveralCertificates()
{
    const TestAuthority another("Another CA");
    const auto trusted = loadTrustedCertificates(m_authority.certificate() + another.certificate());
    QVERIFY(trusted.has_value());
    QCOMPARE(trusted->size(), 2);
    QCOMPARE(trusted->at(1).subjectDisplayName(), u"Another CA"_s);
    const auto single = loadTrustedCertificates(toDer(m_authority.certificate()));
    QVERIFY(single.has_value());
    QCOMPARE(single->size(), 1);
}

void tst_ClientIdentity::trusted_saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<IdentityError::Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Kind::FileEmpty;
    QTest::newRow("huge") << QByteArray(maxIdentityFileBytes + 1, 'x') << Kind::FileTooLarge;
    QTest::newRow("a letter") << "Dear clerk"_ba << Kind::NotACertificateFile;
    QTest::newRow("a key") << m_ec.key << Kind::NoCertificate;
    QTest::newRow("cut off") << m_ec.certificate.left(300) << Kind::Damaged;
}

void tst_ClientIdentity::trusted_saysWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(IdentityError::Kind, kind);
    const auto trusted = loadTrustedCertificates(file);
    QVERIFY(!trusted.has_value());
    QCOMPARE(trusted.error().kind, kind);
}

QTEST_GUILESS_MAIN(tst_ClientIdentity)
#include "tst_ClientIdentity.moc"
