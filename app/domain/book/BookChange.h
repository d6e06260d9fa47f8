// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/CarrierAccount.h"
#include "domain/book/Duplicates.h"

#include <optional>

namespace waybill {

/// All that the book holds.
struct BookContent
{
    QList<AddressEntry> addresses;
    QList<CarrierAccount> accounts;
    QSet<EntryPair> keptApart; ///< similar entries that a person wants both
    QSet<QString> declined;    ///< fingerprintOf() what is not to be learned again
    bool learns = true;        ///< keeps the return addresses of saved jobs

    bool operator==(const BookContent &) const = default;
};

/// A change of the book that is made as a whole, or not at all. Entries are put in place of those
/// with the same id.
struct BookChange
{
    QList<AddressEntry> addresses;
    QStringList removedAddresses;
    QList<CarrierAccount> accounts;
    QStringList removedAccounts;
    QList<EntryPair> keptApart;
    QList<EntryPair> apartNoMore;
    QStringList declined;
    QStringList declinedNoMore;
    std::optional<bool> learns;

    [[nodiscard]] bool isEmpty() const { return *this == BookChange(); }

    bool operator==(const BookChange &) const = default;
};

/// Makes @p change in @p content, and gives what would take it back.
[[nodiscard]] BookChange applyChange(BookContent &content, const BookChange &change);

} // namespace waybill
