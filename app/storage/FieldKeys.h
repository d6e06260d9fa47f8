// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Field.h"

#include <QString>

#include <optional>

namespace waybill {

/// The name of @p field in every local file. Never changes, whatever the members are called.
[[nodiscard]] QString fieldKey(Field field);
/// The field whose fieldKey() is @p key.
[[nodiscard]] std::optional<Field> fieldOfKey(const QString &key);

} // namespace waybill
