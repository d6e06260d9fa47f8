// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// Texts on their way into a spreadsheet. Names and numbers come from many hands.
namespace waybill::csv {

/// @p text as no spreadsheet takes it for a formula: with an apostrophe before it where it begins
/// with = + - @ or with a blank character that is skipped before one.
[[nodiscard]] QString withoutFormula(const QString &text);

/// @p text as a cell of a CSV file (RFC 4180), and no formula. In quotes also where it holds a
/// semicolon, which stands between cells in many countries.
[[nodiscard]] QString cell(const QString &text);

} // namespace waybill::csv
