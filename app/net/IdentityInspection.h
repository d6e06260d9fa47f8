// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/ClientIdentity.h"

namespace waybill {

/// What can be said of a file with a certificate before it is used, even while it is locked.
struct InspectedIdentity
{
    enum class Format { Pkcs12, Pem, Der };

    Format format = Format::Pkcs12;
    /// Null while a passphrase keeps it from sight.
    QSslCertificate certificate;
    bool isLocked = false; ///< a passphrase is needed for more
    bool hasPrivateKey = false;
    bool usedOldEncryption = false; ///< known once it is open
};

/// Looks into the same files as loadIdentity(), and does not mind that the key is missing or locked.
/// Blocks on key derivation; may be called from any thread.
[[nodiscard]] Result<InspectedIdentity, IdentityError> inspectIdentity(
    const QByteArray &certificateFile, const QByteArray &keyFile, const QByteArray &passphrase);

} // namespace waybill
