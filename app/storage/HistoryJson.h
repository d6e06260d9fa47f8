// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/HistoryEntry.h"

#include <QByteArray>

#include <optional>

namespace waybill {

/// The content of @p entry as bytes, always the same for the same content: compact JSON with sorted
/// keys, under names that never change. Without number and hashes. Carrier account numbers are masked
/// here, so that no whole one can reach a disk.
[[nodiscard]] QByteArray historyEntryToJson(const HistoryEntry &entry);

/// Reads historyEntryToJson(); nothing, when it is not that.
[[nodiscard]] std::optional<HistoryEntry> historyEntryFromJson(const QByteArray &json);

/// SHA-256 over the hash before, the number (eight bytes, big endian) and the content.
[[nodiscard]] QByteArray historyHash(const QByteArray &previous, qint64 number,
                                     const QByteArray &content);

/// The hash before the first entry.
[[nodiscard]] QByteArray historyOrigin();

/// The names of action and outcome in every file.
[[nodiscard]] QString historyKey(HistoryEntry::Action action);
[[nodiscard]] QString historyKey(HistoryEntry::Outcome outcome);

} // namespace waybill
