// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace waybill::csv {

/// A row of a CSV file.
struct Row
{
    int line = 1; ///< where it begins in the file, from 1
    QStringList cells;
    /// Something stands behind a closing quote; it was taken over as it is.
    bool isDoubtful = false;

    bool operator==(const Row &) const = default;
};

/// What a CSV file holds: every row that is not blank, the header among them.
struct Table
{
    QChar separator = u',';
    QList<Row> rows;
};

/// Why a file cannot be read as a table.
struct FileError
{
    enum class Kind {
        Empty,
        TooLarge,    ///< over maxFileSize or maxRows
        NotText,     ///< holds a zero character, as no text does
        NotUtf8,     ///< another encoding than UTF-8, and no UTF-16 that says so
        OpenQuote,   ///< a quote that begins at line is never closed
        Spreadsheet, ///< a workbook (.xlsx, .ods), not a CSV file
    };

    Kind kind = Kind::Empty;
    int line = 0; ///< 0: not known

    bool operator==(const FileError &) const = default;
};

inline constexpr qsizetype maxFileSize = qsizetype(16) * 1024 * 1024;
inline constexpr int maxRows = 50000;

/// Reads a CSV file (RFC 4180): UTF-8 with or without a byte order mark, or UTF-16 with one; cells
/// between commas, semicolons or tabs, whichever the first row has most of, or as "sep=" says.
[[nodiscard]] Result<Table, FileError> readTable(const QByteArray &content);

/// Takes back what withoutFormula() did.
[[nodiscard]] QString withFormula(const QString &text);

} // namespace waybill::csv
