// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Http.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace waybill {

/// When a read is tried again by itself, and after which pause. A change never is: whether it
/// arrived is for the caller to find out first. A value without memory; times are handed in.
struct RetryPolicy
{
    using Milliseconds = std::chrono::milliseconds;

    int maxAttempts = 4;          ///< the first one counts; 1 means never again
    Milliseconds firstPause{500}; ///< doubled after each attempt
    Milliseconds longestPause{8000};
    double jitter = 0.25; ///< share of a pause that is left to chance, so that clients spread out
    Milliseconds longestRetryAfter{30000}; ///< who is told to wait longer does not wait by itself
    Milliseconds longestTotal{60000}; ///< no attempt begins later than this after the first one

    /// What has happened so far with a request.
    struct Progress
    {
        int attempts = 1;      ///< made already
        Milliseconds spent{0}; ///< since the first attempt began
        QDateTime now;         ///< for a Retry-After that names a date
        double chance = 0.0;   ///< in [0, 1)
    };

    /// The pause before the next attempt, or nothing when @p outcome stands.
    [[nodiscard]] std::optional<Milliseconds> pauseAfter(const HttpRequest &request,
                                                         const HttpCall::Outcome &outcome,
                                                         const Progress &progress) const;
};

} // namespace waybill
