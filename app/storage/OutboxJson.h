// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/OutboxEntry.h"

#include <QByteArray>

#include <optional>

namespace waybill {

/// An entry as JSON under names that never change; its number is not part of it.
[[nodiscard]] QByteArray outboxEntryToJson(const OutboxEntry &entry);

/// Reads outboxEntryToJson(); nothing where it cannot be told what was to be sent.
[[nodiscard]] std::optional<OutboxEntry> outboxEntryFromJson(const QByteArray &json);

} // namespace waybill
