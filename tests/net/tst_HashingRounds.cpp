// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/ClientIdentity.h"
#include "net/HashingRounds.h"
#include "support/TestCertificates.h"

#include <QElapsedTimer>
#include <QTest>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

using AlgorithmPtr = std::unique_ptr<X509_ALGOR, openssl::Deleter<X509_ALGOR_free>>;

/// Key files that would keep the computer busy for hours are known before the hashing begins.
class tst_HashingRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protection_isTooMuchFromTenMillionRounds_data();
    void protection_isTooMuchFromTenMillionRounds();
    void scrypt_isTooMuchByItsProduct();
    void file_thatAsksForTooMuch_isDamaged_data();
    void file_thatAsksForTooMuch_isDamaged();
};

namespace {

AlgorithmPtr pbkdf2(int rounds)
{
    return AlgorithmPtr(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), rounds, nullptr, 0, nullptr, NID_hmacWithSHA256));
}

AlgorithmPtr oldWay(int rounds)
{
    return AlgorithmPtr(PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, rounds, nullptr, 0));
}

/// An encrypted PKCS#8 key of which only the protection makes sense.
QByteArray sealedKey(const X509_ALGOR *protection)
{
    X509_SIG *sealed = X509_SIG_new();
    X509_ALGOR *algorithm = nullptr;
    ASN1_OCTET_STRING *content = nullptr;
    X509_SIG_getm(sealed, &algorithm, &content);
    X509_ALGOR_copy(algorithm, protection);
    const QByteArray bytes(64, 'x');
    ASN1_OCTET_STRING_set(content, reinterpret_cast<const unsigned char *>(bytes.constData()),
                          int(bytes.size()));
    unsigned char *der = nullptr;
    const int length = i2d_X509_SIG(sealed, &der);
    const QByteArray file(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    X509_SIG_free(sealed);
    return file;
}

/// A good PKCS#12 file, but for the number of rounds of its MAC.
QByteArray containerWithEndlessMac()
{
    const TestAuthority authority;
    const TestIdentity clerk = authority.issue();
    const QByteArray file = makePkcs12({clerk.certificate, clerk.key, {}, "secret"});
    const auto *position = reinterpret_cast<const unsigned char *>(file.constData());
    const openssl::Pkcs12Ptr container(d2i_PKCS12(nullptr, &position, file.size()));
    PKCS12_set_mac(container.get(), "secret", -1, nullptr, 0, 2, EVP_sha256());
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, container.get());
    ASN1_INTEGER_set(const_cast<ASN1_INTEGER *>(rounds), 2'147'483'647);
    unsigned char *der = nullptr;
    const int length = i2d_PKCS12(container.get(), &der);
    const QByteArray changed(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return changed;
}

} // namespace

void tst_HashingRounds::protection_isTooMuchFromTenMillionRounds_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<bool>("isTooMuch");
    QTest::newRow("the usual number") << 2048 << false;
    QTest::newRow("a careful one") << 1'000'000 << false;
    QTest::newRow("the last that is taken") << 10'000'000 << false;
    QTest::newRow("one more") << 10'000'001 << true;
    QTest::newRow("as many as can be said") << 2'147'483'647 << true;
}

void tst_HashingRounds::protection_isTooMuchFromTenMillionRounds()
{
    QFETCH(int, rounds);
    QFETCH(bool, isTooMuch);
    QCOMPARE(asksForTooMuchHashing(pbkdf2(rounds).get()), isTooMuch);
    QCOMPARE(asksForTooMuchHashing(oldWay(rounds).get()), isTooMuch);
}

void tst_HashingRounds::scrypt_isTooMuchByItsProduct()
{
    const auto scrypt = [](uint64_t cost, uint64_t block, uint64_t parallel) {
        return AlgorithmPtr(
            PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, cost, block, parallel));
    };
    QVERIFY(!asksForTooMuchHashing(scrypt(16384, 8, 1).get()));
    QVERIFY(!asksForTooMuchHashing(scrypt(16384, 8, 16).get()));
    QVERIFY(asksForTooMuchHashing(scrypt(16384, 8, 1024).get()));
}

void tst_HashingRounds::file_thatAsksForTooMuch_isDamaged_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("keyFile");
    const TestAuthority authority;
    const QByteArray certificate = authority.issue().certificate;
    const QByteArray sealed = sealedKey(pbkdf2(2'147'483'647).get());
    QTest::newRow("PKCS#12") << containerWithEndlessMac() << QByteArray();
    QTest::newRow("a DER key") << certificate << sealed;
    QTest::newRow("a PEM key") << certificate
                               << "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + sealed.toBase64()
            + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
}

void tst_HashingRounds::file_thatAsksForTooMuch_isDamaged()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, keyFile);
    QElapsedTimer clock;
    clock.start();
    const auto identity = loadIdentity(file, keyFile, "secret");
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, IdentityError::Kind::Damaged);
    QVERIFY(identity.error().detail.contains(u"hashing"_s));
    QVERIFY(clock.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(tst_HashingRounds)
#include "tst_HashingRounds.moc"
