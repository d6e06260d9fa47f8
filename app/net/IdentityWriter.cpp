// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/IdentityWriter.h"

#include "net/IdentityFile.h"

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

KeyPtr fromQt(const QSslKey &key)
{
    QByteArray der = key.toDer();
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    KeyPtr converted(d2i_AutoPrivateKey(nullptr, &position, der.size()));
    der.fill('\0');
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
