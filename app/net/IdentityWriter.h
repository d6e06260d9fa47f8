// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/ClientIdentity.h"

namespace waybill {

/// @p identity as a PKCS#12 file, encrypted with AES-256 under @p passphrase, which must not be
/// empty. Blocks for the key derivation (some tens of milliseconds); may be called from any thread.
[[nodiscard]] Result<QByteArray, IdentityError> writePkcs12(const ClientIdentity &identity,
                                                            const QByteArray &passphrase);

} // namespace waybill
