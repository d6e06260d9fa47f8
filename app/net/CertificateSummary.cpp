// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/CertificateSummary.h"

#include <QCryptographicHash>
#include <QSslKey>

#include <openssl/x509.h>

namespace waybill {

namespace {

CertificateSummary::KeyType keyType(const QSslKey &key)
{
    switch (key.algorithm()) {
    case QSsl::Rsa:
        return CertificateSummary::KeyType::Rsa;
    case QSsl::Ec:
        return CertificateSummary::KeyType::Ec;
    case QSsl::Dsa:
    case QSsl::Dh:
    case QSsl::Opaque:
        break;
    }
    return CertificateSummary::KeyType::Other;
}

/// False for a key of an algorithm that OpenSSL does not know: QSslCertificate::publicKey() (Qt 6.4)
/// follows a null pointer then.
bool hasReadableKey(const QSslCertificate &certificate)
{
    const auto *x509 = static_cast<const X509 *>(certificate.handle());
    return x509 != nullptr && X509_get0_pubkey(x509) != nullptr;
}

} // namespace

CertificateSummary::Validity CertificateSummary::validity(const QDateTime &now) const
{
    if (now < validFrom)
        return Validity::NotYetValid;
    return now > validUntil ? Validity::Expired : Validity::Valid;
}

CertificateSummary describeCertificate(const QSslCertificate &certificate)
{
    CertificateSummary summary;
    if (certificate.isNull())
        return summary;
    summary.subject = certificate.subjectDisplayName();
    summary.issuer = certificate.issuerDisplayName();
    summary.validFrom = certificate.effectiveDate().toUTC();
    summary.validUntil = certificate.expiryDate().toUTC();
    summary.thumbprint = QString::fromLatin1(
        certificate.digest(QCryptographicHash::Sha1).toHex().toUpper());
    if (!hasReadableKey(certificate))
        return summary;
    const QSslKey key = certificate.publicKey();
    summary.keyType = keyType(key);
    summary.keyBits = key.length();
    return summary;
}

} // namespace waybill
