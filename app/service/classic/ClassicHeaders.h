// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Http.h"
#include "service/classic/ClassicOptions.h"
#include "service/Condition.h"

namespace waybill {

/// The media type that is asked for: "application/json;odata=minimalmetadata" and its two sisters.
[[nodiscard]] QByteArray acceptValue(MetadataLevel level);

/// The request headers of a read (classic-api, section 3), in the order of the specification.
[[nodiscard]] HttpHeaders readHeaders(const ClassicOptions &options, const QDateTime &now);

/// The request headers of a PATCH with a body, its conditions last.
[[nodiscard]] HttpHeaders changeHeaders(const ClassicOptions &options, const QDateTime &now,
                                        const Condition &condition);

} // namespace waybill
