// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/ConnectionSettings.h"
#include "net/ClientIdentity.h"
#include "session/ConnectionOpener.h"

namespace waybill {

/// What the files of a connection hold.
struct IdentityFiles
{
    ClientIdentity identity;
    QList<QSslCertificate> trusted;
};

/// Reads and opens the files that @p settings name. @p passphrase is null when none is known.
/// Blocks on the disk and on key derivation: not for the GUI thread.
[[nodiscard]] Result<IdentityFiles, OpenError> readIdentityFiles(const ConnectionSettings &settings,
                                                                 const QByteArray &passphrase);

/// Why the certificate may not be used at @p now, if so.
[[nodiscard]] std::optional<OpenError> validityProblem(const CertificateInfo &certificate,
                                                       const QDateTime &now);

[[nodiscard]] CertificateInfo certificateInfo(const ClientIdentity &identity);

} // namespace waybill
