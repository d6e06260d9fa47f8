// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/Certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

template<auto Release>
struct Releaser
{
    template<typename T>
    void operator()(T *object) const
    {
        Release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Releaser<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<&X509_free>>;
using Bio = std::unique_ptr<BIO, Releaser<&BIO_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<&X509_EXTENSION_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Releaser<&PKCS12_free>>;

constexpr long secondsPerDay = 24L * 60 * 60;

struct Subject
{
    const char *commonName;
    const char *organisation;
};

struct ExtensionText
{
    int nid;
    const char *value;
};

/// A key with its certificate.
struct Identity
{
    Key key;
    Certificate certificate;
};

Key makeEllipticKey()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

Key makeRsaKey()
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048)));
}

bool setSubject(X509 *certificate, const Subject &subject)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [name](const char *field, const char *text) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(text), -1, -1, 0)
            == 1;
    };
    return add("O", subject.organisation) && add("CN", subject.commonName);
}

bool setSerialAndDates(X509 *certificate)
{
    std::array<unsigned char, 8> random;
    if (RAND_bytes(random.data(), int(random.size())) != 1)
        return false;
    quint64 serial = 0;
    for (const unsigned char byte : random)
        serial = (serial << 8) | byte;
    serial &= 0x7fffffffffffffffU; // serial numbers are positive
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial) == 1
        && X509_gmtime_adj(X509_getm_notBefore(certificate), -secondsPerDay) != nullptr
        && X509_gmtime_adj(X509_getm_notAfter(certificate), 365 * secondsPerDay) != nullptr;
}

bool addExtensions(X509 *certificate, X509 *issuer, const QList<ExtensionText> &extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const ExtensionText &text : extensions) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, text.nid, text.value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

/// Signed by @p issuer, or by itself when there is none.
Certificate makeCertificate(EVP_PKEY *key, const Subject &subject, const Identity *issuer,
                            const QList<ExtensionText> &extensions)
{
    Certificate certificate(X509_new());
    if (!certificate || key == nullptr)
        return {};
    X509 *self = certificate.get();
    X509 *signer = issuer != nullptr ? issuer->certificate.get() : self;
    EVP_PKEY *signerKey = issuer != nullptr ? issuer->key.get() : key;
    const bool isMade = X509_set_version(self, X509_VERSION_3) == 1 && setSerialAndDates(self)
        && setSubject(self, subject) && X509_set_pubkey(self, key) == 1
        && X509_set_issuer_name(self, X509_get_subject_name(signer)) == 1
        && addExtensions(self, signer, extensions) && X509_sign(self, signerKey, EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : Certificate();
}

Identity makeAuthority()
{
    Identity authority{makeEllipticKey(), {}};
    authority.certificate = makeCertificate(
        authority.key.get(), {"Waybill practice CA", "Waybill practice service"}, nullptr,
        {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
         {NID_key_usage, "critical,keyCertSign,cRLSign"},
         {NID_subject_key_identifier, "hash"}});
    return authority;
}

Identity makeServer(const Identity &authority)
{
    Identity server{makeEllipticKey(), {}};
    server.certificate = makeCertificate(
        server.key.get(), {"127.0.0.1", "Waybill practice service"}, &authority,
        {{NID_basic_constraints, "critical,CA:FALSE"},
         {NID_key_usage, "critical,digitalSignature"},
         {NID_ext_key_usage, "serverAuth"},
         {NID_subject_alt_name, "IP:127.0.0.1,IP:::1,DNS:localhost"},
         {NID_subject_key_identifier, "hash"},
         {NID_authority_key_identifier, "keyid"}});
    return server;
}

Identity makeClient(Key key, const Subject &subject)
{
    Identity client{std::move(key), {}};
    client.certificate = makeCertificate(client.key.get(), subject, nullptr,
                                         {{NID_basic_constraints, "critical,CA:FALSE"},
                                          {NID_key_usage, "critical,digitalSignature"},
                                          {NID_ext_key_usage, "clientAuth"},
                                          {NID_subject_key_identifier, "hash"}});
    return client;
}

QByteArray contentsOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

QByteArray certificatePem(const Identity &identity)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), identity.certificate.get()) == 1 ? contentsOf(bio.get())
                                                                          : QByteArray();
}

QByteArray keyPem(const Identity &identity)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    const int written = PEM_write_bio_PKCS8PrivateKey(bio.get(), identity.key.get(), nullptr,
                                                      nullptr, 0, nullptr, nullptr);
    return written == 1 ? contentsOf(bio.get()) : QByteArray();
}

QByteArray pkcs12(const Identity &identity, const char *friendlyName)
{
    const Pkcs12 bundle(PKCS12_create("", friendlyName, identity.key.get(),
                                      identity.certificate.get(), nullptr, 0, 0, 0, 0, 0));
    const Bio bio(BIO_new(BIO_s_mem()));
    return bundle && i2d_PKCS12_bio(bio.get(), bundle.get()) == 1 ? contentsOf(bio.get())
                                                                  : QByteArray();
}

} // namespace

Result<CertificateSet, QString> makeCertificates()
{
    const Identity authority = makeAuthority();
    const Identity server = makeServer(authority);
    const Identity clerk = makeClient(makeRsaKey(), {"Practice clerk", "Contoso Logistics"});
    const Identity stranger = makeClient(makeEllipticKey(), {"A stranger", "Somebody else"});
    for (const Identity *identity : {&authority, &server, &clerk, &stranger}) {
        if (!identity->key || !identity->certificate)
            return failure(u"The certificates of the practice service could not be made."_s);
    }
    CertificateSet set;
    set.credentials.caPem = certificatePem(authority);
    set.credentials.clerkPkcs12 = pkcs12(clerk, "Practice clerk");
    set.credentials.clerkCertificatePem = certificatePem(clerk);
    set.credentials.clerkKeyPem = keyPem(clerk);
    set.credentials.strangerPkcs12 = pkcs12(stranger, "A stranger");
    set.serverCertificatePem = certificatePem(server);
    set.serverKeyPem = keyPem(server);
    return set;
}

QByteArray certificateFingerprint(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size));
}

} // namespace waybill::practice
