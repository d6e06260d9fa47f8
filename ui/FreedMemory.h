// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace waybill {

/// From now on all memory of this program is overwritten when it is freed, whoever frees it: Qt,
/// OpenSSL and the key store's library copy keys and passphrases on their way and leave them behind,
/// for a core dump to hold. Only with the C library of GNU; elsewhere, and under a sanitizer, this does
/// nothing. What we hold ourselves is wiped everywhere (base/Secret.h).
void overwriteFreedMemory();

} // namespace waybill
