// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QString>

namespace waybill {

/// What a person needs to know of a certificate.
struct CertificateSummary
{
    enum class KeyType { Rsa, Ec, Other };
    enum class Validity { Valid, NotYetValid, Expired };

    QString subject; ///< common name, or what stands for it
    QString issuer;
    QDateTime validFrom;  ///< UTC
    QDateTime validUntil; ///< UTC
    QString thumbprint;   ///< SHA-1 of the certificate, upper-case hex without separators
    KeyType keyType = KeyType::Other;
    int keyBits = 0;

    /// Whether it counts at @p now; both ends belong to the time it is valid (RFC 5280, 4.1.2.5).
    [[nodiscard]] Validity validity(const QDateTime &now) const;

    bool operator==(const CertificateSummary &) const = default;
};

[[nodiscard]] CertificateSummary describeCertificate(const QSslCertificate &certificate);

} // namespace waybill
