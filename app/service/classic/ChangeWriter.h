// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobChange.h"
#include "service/JobService.h"

#include <QByteArray>
#include <QString>

namespace waybill {

/// The body of "Update Job Properties" (classic-api, section 6.8): the envelope and exactly what
/// @p change holds, in the order of the specification's template. @p action adds State: "Shipping"
/// or CancelRequested: true; no other value of either can be written, and a cancellation carries
/// nothing else. The same bytes under every locale.
[[nodiscard]] QByteArray writeChange(JobAction action, const QString &jobName,
                                     const QString &editLink, const JobChange &change);

/// The first member that a group in @p change lacks although the service requires it, such as
/// "ReturnAddress.Phone"; empty when all groups are complete.
[[nodiscard]] QString missingMember(const JobChange &change);

} // namespace waybill
