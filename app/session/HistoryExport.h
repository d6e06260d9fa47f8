// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/HistoryEntry.h"

namespace waybill {

/// @p entries as a table for a spreadsheet: UTF-8 with a byte order mark, RFC 4180, a line for each
/// field that changed (or one for an entry without any). A text that a spreadsheet would take for a
/// formula begins with an apostrophe.
[[nodiscard]] QByteArray historyToCsv(const QList<HistoryEntry> &entries);

/// @p entries with their numbers and hashes, as JSON: enough to check the chain by other means.
[[nodiscard]] QByteArray historyToJson(const QList<HistoryEntry> &entries);

} // namespace waybill
