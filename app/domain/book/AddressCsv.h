// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/CsvReader.h"
#include "domain/book/AddressEntry.h"

#include <functional>
#include <optional>

namespace waybill {

/// What a column of an address file says of an entry.
enum class BookColumn {
    Label,
    Recipient,
    Address,
    Street1,
    Street2,
    City,
    StateOrProvince,
    PostalCode,
    Country,
    Phone,
    Email,
    LastUsed,
    UseCount,
};

/// The column that @p header means, in English or German as people write it; nothing where the
/// address book has no place for it.
[[nodiscard]] std::optional<BookColumn> bookColumnNamed(const QString &header);

/// All of @p entries as CSV (UTF-8 with a byte order mark, commas), and no cell a formula.
[[nodiscard]] QByteArray addressesToCsv(const QList<AddressEntry> &entries);

/// Why a row is not an entry.
enum class RowProblem {
    None,
    NoRecipient,  ///< neither a recipient nor a name
    NothingElse,  ///< a name, but no address, phone or e-mail
    TooManyCells, ///< more than the header has columns, with something in them
    BehindQuote,  ///< something stands behind a closing quote
    Control,      ///< a character that no label can carry
    TooLong,      ///< a cell over longestCell
};

inline constexpr qsizetype longestCell = 4096;

/// A row of an address file.
struct AddressRow
{
    int line = 1; ///< in the file, from 1
    AddressEntry entry;
    RowProblem problem = RowProblem::None;
    QStringList cells; ///< as they came

    bool operator==(const AddressRow &) const = default;
};

/// What an address file says.
struct AddressFile
{
    QStringList unknownColumns; ///< headers that have no place in the address book
    QList<AddressRow> rows;     ///< good and bad, in their order
};

/// Told how many rows are done; the work ends early where it answers false.
using RowWatch = std::function<bool(qsizetype done)>;

/// Reads a table whose first row names the columns. Nothing when none of them is known, or none of
/// those that an entry needs.
[[nodiscard]] std::optional<AddressFile> addressesFromTable(const csv::Table &table,
                                                            const RowWatch &watch = {});

} // namespace waybill
