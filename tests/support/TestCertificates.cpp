// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "support/TestCertificates.h"

#include <QtGlobal>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace waybill::test {

namespace {

template<auto Free>
struct Deleter
{
    template<typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Deleter<X509_free>>;

/// A writer and what was written to it.
class Text
{
public:
    [[nodiscard]] BIO *bio() const { return m_bio.get(); }
    [[nodiscard]] QByteArray bytes() const
    {
        char *data = nullptr;
        const long length = BIO_get_mem_data(m_bio.get(), &data);
        return QByteArray(data, length);
    }

private:
    BioPtr m_bio{BIO_new(BIO_s_mem())};
};

BioPtr reader(const QByteArray &text)
{
    return BioPtr(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
}

X509Ptr readCertificate(const QByteArray &pem)
{
    return X509Ptr(PEM_read_bio_X509(reader(pem).get(), nullptr, nullptr, nullptr));
}

KeyPtr readKey(const QByteArray &pem)
{
    return KeyPtr(PEM_read_bio_PrivateKey(reader(pem).get(), nullptr, nullptr, nullptr));
}

KeyPtr makeKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Ec256:
        return KeyPtr(EVP_EC_gen("P-256"));
    case KeyKind::Rsa2048:
        return KeyPtr(EVP_RSA_gen(2048));
    case KeyKind::Rsa1024:
        return KeyPtr(EVP_RSA_gen(1024));
    case KeyKind::Ed25519:
        break;
    }
    return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void addExtensions(X509 *certificate, X509 *issuer, const CertificateWish &wish)
{
    switch (wish.usage) {
    case CertificateWish::Usage::Authority:
        addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
        break;
    case CertificateWish::Usage::Server:
        addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth");
        addExtension(certificate, issuer, NID_subject_alt_name, wish.alternativeNames);
        break;
    case CertificateWish::Usage::Client:
        addExtension(certificate, issuer, NID_ext_key_usage, "clientAuth");
        break;
    }
}

/// @p issuer is empty for one that signs itself.
TestIdentity makeIdentity(const CertificateWish &wish, const TestIdentity &issuer)
{
    const KeyPtr key = makeKey(wish.key);
    const X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    quint32 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), (serial >> 1) + 1L);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.validFromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.validUntilSeconds);
    X509_NAME_add_entry_by_NID(
        X509_get_subject_name(certificate.get()), NID_commonName, MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(wish.commonName.constData()), -1, -1, 0);
    X509_set_pubkey(certificate.get(), key.get());

    const bool isSelfSigned = issuer.certificate.isEmpty();
    const X509Ptr parent = isSelfSigned ? nullptr : readCertificate(issuer.certificate);
    const KeyPtr parentKey = isSelfSigned ? nullptr : readKey(issuer.key);
    X509 *signer = isSelfSigned ? certificate.get() : parent.get();
    EVP_PKEY *signingKey = isSelfSigned ? key.get() : parentKey.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    addExtensions(certificate.get(), signer, wish);
    X509_sign(certificate.get(), signingKey, EVP_sha256());

    const Text certificateText;
    PEM_write_bio_X509(certificateText.bio(), certificate.get());
    const Text keyText;
    PEM_write_bio_PKCS8PrivateKey(keyText.bio(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {certificateText.bytes(), keyText.bytes()};
}

/// RC2 lives in the legacy provider only, which the process as a whole does not load.
class LegacyContext
{
public:
    LegacyContext()
        : m_context(OSSL_LIB_CTX_new())
        , m_default(OSSL_PROVIDER_load(m_context, "default"))
        , m_legacy(OSSL_PROVIDER_load(m_context, "legacy"))
    {
        Q_ASSERT(m_legacy != nullptr);
    }
    Q_DISABLE_COPY_MOVE(LegacyContext)
    ~LegacyContext()
    {
        OSSL_PROVIDER_unload(m_legacy);
        OSSL_PROVIDER_unload(m_default);
        OSSL_LIB_CTX_free(m_context);
    }
    [[nodiscard]] OSSL_LIB_CTX *get() const { return m_context; }

private:
    OSSL_LIB_CTX *m_context;
    OSSL_PROVIDER *m_default;
    OSSL_PROVIDER *m_legacy;
};

} // namespace

TestAuthority::TestAuthority(const QByteArray &commonName)
{
    CertificateWish wish;
    wish.commonName = commonName;
    wish.usage = CertificateWish::Usage::Authority;
    m_identity = makeIdentity(wish, {});
}

TestIdentity TestAuthority::issue(const CertificateWish &wish) const
{
    return makeIdentity(wish, m_identity);
}

TestIdentity TestAuthority::issueServer() const
{
    CertificateWish wish;
    wish.commonName = "localhost";
    wish.usage = CertificateWish::Usage::Server;
    return issue(wish);
}

QByteArray makePkcs12(const Pkcs12Wish &wish)
{
    const LegacyContext context;
    const X509Ptr certificate = wish.certificate.isEmpty() ? nullptr
                                                           : readCertificate(wish.certificate);
    const KeyPtr key = wish.key.isEmpty() ? nullptr : readKey(wish.key);
    STACK_OF(X509) *others = sk_X509_new_null();
    for (const QByteArray &other : wish.others)
        sk_X509_push(others, readCertificate(other).release());

    int certificateCipher = NID_aes_256_cbc;
    int keyCipher = NID_aes_256_cbc;
    if (wish.protection == Protection::None) {
        certificateCipher = keyCipher = -1;
    } else if (wish.protection != Protection::Aes256) {
        keyCipher = NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
        certificateCipher = wish.protection == Protection::Rc2 ? NID_pbe_WithSHA1And40BitRC2_CBC
                                                               : keyCipher;
    }
    PKCS12 *container = PKCS12_create_ex(wish.passphrase, "test", key.get(), certificate.get(),
                                         others, keyCipher, certificateCipher, 2048, 1, 0,
                                         context.get(), nullptr);
    Q_ASSERT(container != nullptr);
    const Text text;
    i2d_PKCS12_bio(text.bio(), container);
    PKCS12_free(container);
    sk_X509_pop_free(others, X509_free);
    return text.bytes();
}

QByteArray encryptedKey(const QByteArray &keyPem, const QByteArray &passphrase,
                        Protection protection)
{
    const KeyPtr key = readKey(keyPem);
    const Text text;
    const auto length = static_cast<int>(passphrase.size());
    if (protection == Protection::Aes256) {
        PEM_write_bio_PKCS8PrivateKey(text.bio(), key.get(), EVP_aes_256_cbc(),
                                      passphrase.constData(), length, nullptr, nullptr);
    } else {
        PEM_write_bio_PKCS8PrivateKey_nid(text.bio(), key.get(),
                                          NID_pbe_WithSHA1And3_Key_TripleDES_CBC,
                                          passphrase.constData(), length, nullptr, nullptr);
    }
    return text.bytes();
}

QByteArray traditionalKey(const QByteArray &keyPem, const QByteArray &passphrase)
{
    const KeyPtr key = readKey(keyPem);
    const Text text;
    const EVP_CIPHER *cipher = passphrase.isEmpty() ? nullptr : EVP_aes_128_cbc();
    PEM_write_bio_PrivateKey_traditional(
        text.bio(), key.get(), cipher,
        reinterpret_cast<const unsigned char *>(passphrase.constData()),
        static_cast<int>(passphrase.size()), nullptr, nullptr);
    return text.bytes();
}

QByteArray toDer(const QByteArray &pem)
{
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long length = 0;
    if (PEM_read_bio(reader(pem).get(), &name, &header, &data, &length) != 1)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(data), length);
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(data);
    return der;
}

} // namespace waybill::test
