// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"
#include "domain/book/ImportPlan.h"

namespace waybill {

/// What a file of addresses says, and what an import of it would do.
struct AddressImport
{
    AddressFile file;
    QList<PlannedRow> plan;
};

/// Why there is nothing to import.
struct AddressImportError
{
    enum class Kind {
        NoFile,     ///< a folder, a device, or nothing at all
        Unreadable, ///< see systemText
        NoTable,    ///< see table
        NoColumns,  ///< the first line names none that an entry needs
        Cancelled,
    };

    Kind kind = Kind::NoFile;
    QString systemText; ///< the system's own words
    csv::FileError table;
};

using AddressImportCallPtr = CallPtr<AddressImport, AddressImportError>;

/// Reads the CSV file @p path and compares it with @p entries, in a thread of its own. Progress is
/// told in rows, of which each is looked at twice.
[[nodiscard]] AddressImportCallPtr readAddressFile(const QString &path,
                                                   const QList<AddressEntry> &entries);

} // namespace waybill
