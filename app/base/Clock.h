// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <functional>

namespace waybill {

/// Where "now" comes from, always in UTC. Injected, so that a test can set the time.
using Clock = std::function<QDateTime()>;

/// The computer's clock.
[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace waybill
