// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"
#include "domain/Job.h"

namespace waybill {

/// What the classic dialect lets change in @p job, and why not: the table of product.md, section 3,
/// which reads the rule table of "Update Job Properties" (classic-api, section 9). Pure.
[[nodiscard]] EditPolicy classicPolicyFor(const Job &job);

} // namespace waybill
