// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobDraft.h"

#include <QByteArray>

#include <optional>

namespace waybill {

/// A draft as JSON under names that never change, whatever the members of JobDraft are called.
[[nodiscard]] QByteArray draftToJson(const JobDraft &draft);

/// Reads draftToJson(). Members that are missing stay empty, unknown ones are passed over; nothing,
/// when it is not a JSON object.
[[nodiscard]] std::optional<JobDraft> draftFromJson(const QByteArray &json);

} // namespace waybill
