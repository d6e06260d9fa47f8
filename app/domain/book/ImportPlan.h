// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/AddressCsv.h"
#include "domain/book/BookChange.h"

namespace waybill {

/// What an import would do with a row, before anything changes.
enum class RowFate {
    Add,      ///< a new entry
    AddAlike, ///< a new entry, similar to one that is there: see Duplicates
    Complete, ///< an entry that is there gets what it lacks
    Same,     ///< is there already; nothing changes
    Bad,      ///< cannot be an entry; see AddressRow::problem
};

struct PlannedRow
{
    AddressRow row;
    RowFate fate = RowFate::Add;
    AddressEntry result; ///< the entry as it would be; for Same as it is
    bool isChosen = true;

    [[nodiscard]] bool changesSomething() const
    {
        return fate == RowFate::Add || fate == RowFate::AddAlike || fate == RowFate::Complete;
    }

    bool operator==(const PlannedRow &) const = default;
};

/// Compares the rows of @p file with @p entries, and with each other. Nothing that is there is ever
/// overwritten: only what it lacks is filled in.
[[nodiscard]] QList<PlannedRow> planImport(const AddressFile &file,
                                           const QList<AddressEntry> &entries,
                                           const RowWatch &watch = {});

/// What the chosen rows of @p plan change.
[[nodiscard]] BookChange changeOf(const QList<PlannedRow> &plan);

} // namespace waybill
