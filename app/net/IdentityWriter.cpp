// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#define OPENSSL_SUPPRESS_DEPRECATED // what QSslKey holds are the types of OpenSSL 1

#include "net/IdentityWriter.h"

#include "net/IdentityFile.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace waybill {

using namespace openssl;
using Kind = IdentityError::Kind;

namespace {

constexpr int rounds = 100000; // of PBKDF2, over a passphrase that is random as a rule

CertificatePtr fromQt(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    return CertificatePtr(d2i_X509(nullptr, &position, der.size()));
}

/// Not by QSslKey::toDer(), which makes Base64 of the key on its way and does not wipe it.
KeyPtr fromQt(const QSslKey &key)
{
    KeyPtr converted(EVP_PKEY_new());
    int isTaken = 0;
    if (key.algorithm() == QSsl::Rsa)
        isTaken = EVP_PKEY_set1_RSA(converted.get(), static_cast<RSA *>(key.handle()));
    else if (key.algorithm() == QSsl::Ec)
        isTaken = EVP_PKEY_set1_EC_KEY(converted.get(), static_cast<EC_KEY *>(key.handle()));
    if (isTaken != 1)
        converted.reset();
    return converted;
}

CertificateStackPtr stackOf(const QList<QSslCertificate> &certificates)
{
    CertificateStackPtr stack(sk_X509_new_null());
    for (const QSslCertificate &certificate : certificates) {
        if (CertificatePtr converted = fromQt(certificate))
            sk_X509_push(stack.get(), converted.release());
    }
    return stack;
}

} // namespace

Result<QByteArray, IdentityError> writePkcs12(const ClientIdentity &identity,
                                              const QByteArray &passphrase)
{
    // OpenSSL takes the passphrase as a C string.
    if (passphrase.isEmpty() || passphrase.contains('\0'))
        return identityFailure(Kind::PassphraseNeeded);
    const CertificatePtr leaf = fromQt(identity.leaf);
    const KeyPtr key = fromQt(identity.key);
    if (!leaf || !key) {
        forgetComplaints();
        return identityFailure(leaf ? Kind::NoPrivateKey : Kind::NoCertificate);
    }
    const CertificateStackPtr chain = stackOf(identity.chain);
    const Pkcs12Ptr container(PKCS12_create(passphrase.constData(), nullptr, key.get(), leaf.get(),
                                            chain.get(), NID_aes_256_cbc, NID_aes_256_cbc, rounds,
                                            -1, 0));
    const bool sealed = container
        && PKCS12_set_mac(container.get(), passphrase.constData(), int(passphrase.size()), nullptr,
                          0, rounds, EVP_sha256())
            == 1;
    unsigned char *der = nullptr;
    const int length = sealed ? i2d_PKCS12(container.get(), &der) : 0;
    forgetComplaints();
    if (length <= 0)
        return identityFailure(Kind::UnsupportedKey, u"the key cannot be written"_s);
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return bytes;
}

} // namespace waybill
