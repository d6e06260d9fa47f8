// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/CertificateSummary.h"

#include <QCryptographicHash>
#include <QSslKey>

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
    const QSslKey key = certificate.publicKey();
    summary.keyType = keyType(key);
    summary.keyBits = key.length();
    return summary;
}

} // namespace waybill
