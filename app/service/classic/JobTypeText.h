// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QString>

namespace waybill {

/// The type that the service calls @p text, compared without case: bodies say "Import", the
/// filters of a list "import" (classic-api, section 6.5).
[[nodiscard]] JobType jobTypeFromText(const QString &text);

} // namespace waybill
