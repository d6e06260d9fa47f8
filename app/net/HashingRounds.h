// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/OpenSsl.h"

namespace waybill {

/// Whether a protection asks for more hashing than any program writes: such a file would keep a
/// thread busy for hours before it turns out whether its passphrase is right.
[[nodiscard]] bool asksForTooMuchHashing(const X509_ALGOR *protection);
/// The same of all that can be seen of @p container without its passphrase.
[[nodiscard]] bool asksForTooMuchHashing(const PKCS12 *container);
/// The same of a PKCS#8 key; false when @p der is not an encrypted one.
[[nodiscard]] bool asksForTooMuchHashing(const unsigned char *der, long length);

} // namespace waybill
