// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/ClientIdentity.h"

#include "net/IdentityFile.h"

#include <QSsl>

#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

using namespace openssl;
using Kind = IdentityError::Kind;

namespace {

QSslCertificate toQt(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), std::max(length, 0));
    OPENSSL_free(der);
    return QSslCertificate(bytes, QSsl::Der);
}

/// Handed over as what it is: from bytes, Qt would make Base64 of it and not wipe that.
Result<QSslKey, IdentityError> toQt(EVP_PKEY *key)
{
    const int type = EVP_PKEY_get_base_id(key);
    if (type != EVP_PKEY_RSA && type != EVP_PKEY_EC)
        return identityFailure(Kind::UnsupportedKey);
    unsigned char *der = nullptr;
    const int length = i2d_PrivateKey(key, &der);
    if (length <= 0) {
        forgetComplaints();
        return identityFailure(Kind::UnsupportedKey);
    }
    // The key so far belongs to a context that goes; this one is of OpenSSL's own.
    const unsigned char *position = der;
    KeyPtr lasting(d2i_AutoPrivateKey(nullptr, &position, length));
    OPENSSL_clear_free(der, static_cast<size_t>(length));
    forgetComplaints();
    if (!lasting)
        return identityFailure(Kind::UnsupportedKey);
    QSslKey converted(Qt::HANDLE(lasting.release()), QSsl::PrivateKey); // takes it over
    if (converted.isNull() || converted.algorithm() == QSsl::Opaque)
        return identityFailure(Kind::UnsupportedKey);
    return converted;
}

/// Takes the issuer of @p certificate out of @p others; null when it is not there.
CertificatePtr takeIssuer(X509 *certificate, Certificates &others)
{
    if (X509_check_issued(certificate, certificate) == X509_V_OK)
        return nullptr;
    const auto found = std::find_if(others.begin(), others.end(), [&](const CertificatePtr &other) {
        return X509_check_issued(other.get(), certificate) == X509_V_OK;
    });
    if (found == others.end())
        return nullptr;
    CertificatePtr issuer = std::move(*found);
    others.erase(found);
    return issuer;
}

Result<ClientIdentity, IdentityError> assemble(Certificates certificates, const KeyReading &key)
{
    if (certificates.empty())
        return identityFailure(Kind::NoCertificate);
    if (!key.key)
        return identityFailure(Kind::NoPrivateKey);
    auto converted = toQt(key.key.get());
    if (!converted)
        return failure(converted.error());
    const auto found = std::find_if(
        certificates.begin(), certificates.end(), [&](const CertificatePtr &certificate) {
            return X509_check_private_key(certificate.get(), key.key.get()) == 1;
        });
    forgetComplaints();
    if (found == certificates.end())
        return identityFailure(Kind::KeyMismatch);
    CertificatePtr leaf = std::move(*found);
    certificates.erase(found);

    ClientIdentity identity;
    identity.leaf = toQt(leaf.get());
    identity.key = *converted;
    identity.usedOldEncryption = key.usedOldEncryption;
    for (CertificatePtr link = takeIssuer(leaf.get(), certificates); link;
         link = takeIssuer(link.get(), certificates))
        identity.chain.append(toQt(link.get()));
    forgetComplaints();
    if (identity.leaf.isNull())
        return identityFailure(Kind::Damaged, u"the certificate cannot be decoded"_s);
    return identity;
}

/// The certificates of both files: some tools name a pair of files the other way round.
Result<Certificates, IdentityError> certificatesOf(const QByteArray &first,
                                                   const QByteArray &second, const Context &context)
{
    auto certificates = readCertificates(first, context);
    if (!certificates || second.isEmpty())
        return certificates;
    auto more = readCertificates(second, context);
    if (!more)
        return more;
    for (auto &certificate : *more)
        certificates->push_back(std::move(certificate));
    return certificates;
}

Result<KeyReading, IdentityError> keyOf(const QByteArray &certificateFile,
                                        const QByteArray &keyFile, const QByteArray &passphrase,
                                        const Context &context)
{
    if (!keyFile.isEmpty()) {
        auto reading = readKey(keyFile, passphrase, context);
        if (!reading || reading->key)
            return reading;
    }
    return readKey(certificateFile, passphrase, context);
}

} // namespace

Result<ClientIdentity, IdentityError> loadIdentity(const QByteArray &certificateFile,
                                                   const QByteArray &keyFile,
                                                   const QByteArray &passphrase)
{
    if (const auto checked = checkFileSize(certificateFile); !checked)
        return failure(checked.error());
    if (const auto checked = checkFileSize(keyFile); !keyFile.isEmpty() && !checked)
        return failure(checked.error());

    const Context context;
    const FileContent content = fileContent(certificateFile);
    if (content == FileContent::Unknown)
        return identityFailure(Kind::NotACertificateFile);
    if (content == FileContent::Pkcs12) {
        auto reading = readPkcs12(certificateFile, passphrase, context);
        if (!reading)
            return failure(reading.error());
        return assemble(std::move(reading->certificates), reading->key);
    }
    auto certificates = certificatesOf(certificateFile, keyFile, context);
    if (!certificates)
        return failure(certificates.error());
    if (certificates->empty())
        return identityFailure(Kind::NoCertificate);
    const auto key = keyOf(certificateFile, keyFile, passphrase, context);
    if (!key)
        return failure(key.error());
    return assemble(std::move(*certificates), *key);
}

Result<QList<QSslCertificate>, IdentityError> loadTrustedCertificates(const QByteArray &file)
{
    if (const auto checked = checkFileSize(file); !checked)
        return failure(checked.error());
    if (fileContent(file) == FileContent::Unknown)
        return identityFailure(Kind::NotACertificateFile);
    const Context context;
    const auto certificates = readCertificates(file, context);
    if (!certificates)
        return failure(certificates.error());
    if (certificates->empty())
        return identityFailure(Kind::NoCertificate);
    QList<QSslCertificate> trusted;
    for (const auto &certificate : *certificates)
        trusted.append(toQt(certificate.get()));
    return trusted;
}

} // namespace waybill
