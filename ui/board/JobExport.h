// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobTableModel.h"

#include <QByteArray>

namespace waybill {

/// Jobs as a table for other programs, in the words and columns of the board.
///
/// Names and numbers come from many hands: a text that a spreadsheet would take for a formula gets
/// an apostrophe before it, which spreadsheets do not show.
namespace jobexport {

/// Lines of cells between tabs, under a line of headers: for the clipboard.
[[nodiscard]] QString tabbed(const QList<JobSummary> &jobs,
                             const QList<JobTableModel::Column> &columns, const QDateTime &now);

/// The same as a CSV file (RFC 4180, UTF-8 with its mark, which spreadsheets need), and behind it what
/// no column of the board shows, with days as ISO 8601 has them.
[[nodiscard]] QByteArray csv(const QList<JobSummary> &jobs,
                             const QList<JobTableModel::Column> &columns, const QDateTime &now);

} // namespace jobexport

} // namespace waybill
