// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace waybill {

/// A date as RFC 9110, section 5.6.7 (IMF-fixdate) wants it: "Sun, 06 Nov 1994 08:49:37 GMT".
[[nodiscard]] QByteArray httpDate(const QDateTime &time);
/// Reads IMF-fixdate and the obsolete forms of RFC 850 and asctime(), as the same section demands;
/// invalid when it is none of them. UTC.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &text);

/// How long a Retry-After header asks to wait (RFC 9110, section 10.2.3: seconds or a date), never
/// less than nothing and never more than a year; nothing when it cannot be read.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value,
                                                                  const QDateTime &now);

} // namespace waybill
