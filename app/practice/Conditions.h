// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/JobStore.h"
#include "practice/Refusal.h"
#include "practice/Wire.h"

#include <optional>

namespace waybill::practice {

/// 400 when the conditional headers are combined in a way that is not allowed, or a date in them
/// cannot be read (classic-api, section 10).
[[nodiscard]] std::optional<Refusal> checkCombination(const HttpRequest &request);

/// 412 when the condition is not met; @p job is null when there is none of that name.
[[nodiscard]] std::optional<Refusal> checkCondition(const HttpRequest &request,
                                                    const JobRecord *job);

} // namespace waybill::practice
