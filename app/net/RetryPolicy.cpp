// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/RetryPolicy.h"

#include "base/HttpDate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

bool isWorthAnotherTry(const HttpCall::Outcome &outcome)
{
    if (!outcome) {
        return outcome.error().kind == HttpError::Kind::ConnectionLost
            || outcome.error().kind == HttpError::Kind::TimedOut;
    }
    switch (outcome->status) {
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<RetryPolicy::Milliseconds> RetryPolicy::pauseAfter(const HttpRequest &request,
                                                                 const HttpCall::Outcome &outcome,
                                                                 const Progress &progress) const
{
    if (request.effect != HttpRequest::Effect::Safe || progress.attempts >= maxAttempts
        || !isWorthAnotherTry(outcome))
        return std::nullopt;

    Milliseconds growing = firstPause;
    for (int i = 1; i < progress.attempts && growing < longestPause; ++i)
        growing *= 2;
    growing = std::min(growing, longestPause);
    const double share = 1.0 - jitter * std::clamp(progress.chance, 0.0, 1.0);
    Milliseconds pause(qRound64(static_cast<double>(growing.count()) * share));

    if (outcome) {
        const auto asked = retryAfter(outcome->header("Retry-After"_ba), progress.now);
        if (asked && *asked > longestRetryAfter)
            return std::nullopt;
        pause = std::max(pause, asked.value_or(Milliseconds(0)));
    }
    if (progress.spent + pause > longestTotal)
        return std::nullopt;
    return pause;
}

} // namespace waybill
