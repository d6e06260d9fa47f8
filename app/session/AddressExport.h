// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"
#include "base/StorageError.h"
#include "domain/book/AddressEntry.h"

namespace waybill {

/// Ends in the system's own words where the file could not be written; they are empty when it was
/// cancelled.
using AddressExportCallPtr = CallPtr<Done, QString>;

/// Writes @p entries into the CSV file @p path, all or nothing of them, in a thread of its own.
[[nodiscard]] AddressExportCallPtr writeAddressFile(const QString &path,
                                                    const QList<AddressEntry> &entries);

} // namespace waybill
