// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "practice/PracticeService.h"

namespace waybill::practice {

/// Everything that one run of the service needs to be trusted and to trust.
struct CertificateSet
{
    Credentials credentials;
    QByteArray serverCertificatePem;
    QByteArray serverKeyPem;
};

/// Makes a CA, a server certificate for 127.0.0.1, ::1 and localhost, and two self-signed client
/// certificates: the clerk's (RSA, 2048 bits) and a stranger's. The error is one sentence.
[[nodiscard]] Result<CertificateSet, QString> makeCertificates();

/// SHA-256 of the DER form of the certificate in @p pem; empty when there is none in it.
[[nodiscard]] QByteArray certificateFingerprint(const QByteArray &pem);

} // namespace waybill::practice
