// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench/Report.h"

namespace waybill::bench {

/// PATCHes one after another, and a thousand in flight, against curl on the same server.
/// Starts @p program as the practice service. Empty when that does not come up.
[[nodiscard]] QList<Row> wireRows(const QString &program);

/// Process start to first painted window, against @p bareWindow.
[[nodiscard]] Row startRow(const QString &program, const QString &bareWindow);

/// Reading a page of 1,000 jobs, against QJsonDocument alone.
[[nodiscard]] Row readingRow();

/// Finding and sorting in a list of 100,000 jobs, against QSortFilterProxyModel over
/// QStandardItemModel. Needs a QApplication.
[[nodiscard]] QList<Row> listRows();

/// The archive: 100,000 jobs in the file, streaming into the board, and a refresh that tells nothing
/// new.
[[nodiscard]] QList<Row> archiveRows();

/// How long the window is held at most while an address book of 50,000 entries is worked with. Needs a
/// QApplication.
[[nodiscard]] QList<Row> bookRows();

/// Memory of a job in a list of 100,000.
[[nodiscard]] Row memoryRow();

} // namespace waybill::bench
