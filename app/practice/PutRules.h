// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "practice/JobStore.h"
#include "practice/Refusal.h"
#include "practice/Target.h"
#include "practice/Wire.h"

namespace waybill::practice {

/// The job that the body of a Put Job describes, in the state Creating and without times
/// (classic-api, section 6.7). Account keys and SAS are checked for and then forgotten.
[[nodiscard]] Result<JobRecord, Refusal> readNewJob(const HttpRequest &request,
                                                    const Target &target);

} // namespace waybill::practice
