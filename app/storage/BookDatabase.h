// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/BookChange.h"
#include "storage/SqliteFile.h"

namespace waybill {

/// The SQLite file behind BookStore. Blocks; made, used and destroyed in one thread.
///
/// Schema 1: one row for each entry, its content as JSON, so that a later Waybill may say more of it.
/// What is removed is overwritten, since account numbers are among it. That a corrupt file was set
/// aside is said by the next read().
class BookDatabase : private SqliteFile
{
public:
    explicit BookDatabase(const QString &path);

    [[nodiscard]] Result<BookContent, StorageError> read();
    [[nodiscard]] Result<Done, StorageError> apply(const BookChange &change);

private:
    [[nodiscard]] Outcome ready();
    /// Calls @p take with the first two columns of every row of @p sql.
    [[nodiscard]] Outcome readRows(
        const QString &sql, const std::function<void(const QString &, const QString &)> &take);
    /// Runs @p sql with one or two values.
    [[nodiscard]] Outcome runWith(const QString &sql, const QString &first,
                                  const QString &second = QString());
    [[nodiscard]] Outcome write(const BookChange &change);
    [[nodiscard]] Outcome writeEntries(const BookChange &change);
    [[nodiscard]] Outcome writeMarks(const BookChange &change);
    [[nodiscard]] Outcome emptyLog();
};

} // namespace waybill
