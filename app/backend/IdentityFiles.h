// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/ConnectionSettings.h"
#include "net/ClientIdentity.h"
#include "net/PublishSettings.h"
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
[[nodiscard]] CertificateInfo certificateInfo(const QSslCertificate &certificate,
                                              bool usedOldEncryption);

/// The whole file, or one byte more than any of our files may have; nothing when @p path is empty.
[[nodiscard]] Result<QByteArray, OpenError> readKeyFile(const QString &path);

[[nodiscard]] OpenError::Kind openKind(IdentityError::Kind kind);
[[nodiscard]] OpenError::Kind openKind(const PublishSettingsError &error);

} // namespace waybill
