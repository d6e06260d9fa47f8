// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Deadline.h"

namespace waybill {

namespace {

constexpr qint64 secondsPerDay = qint64(24) * 60 * 60;
constexpr int daysToShip = 14;
constexpr int daysToArrive = 14;
constexpr int daysRemembered = 90;

} // namespace

int Deadline::daysLeft(const QDateTime &now) const
{
    const qint64 seconds = now.secsTo(due);
    const qint64 days = seconds / secondsPerDay;
    // Integer division cuts towards zero, which already rounds a negative quotient up.
    return static_cast<int>(seconds > 0 && seconds % secondsPerDay != 0 ? days + 1 : days);
}

std::optional<Deadline> deadlineOf(const JobState &state, const QDateTime &lastModified)
{
    if (!lastModified.isValid())
        return std::nullopt;
    const QDateTime start = lastModified.toUTC();
    switch (state.kind()) {
    case JobState::Kind::Creating:
        return Deadline{Deadline::Kind::ShipWithinTwoWeeks, start.addDays(daysToShip)};
    case JobState::Kind::Shipping:
        return Deadline{Deadline::Kind::ExpectedWithinTwoWeeks, start.addDays(daysToArrive)};
    case JobState::Kind::Completed:
    case JobState::Kind::Closed:
    case JobState::Kind::Canceled:
        return Deadline{Deadline::Kind::ForgottenAfter90Days, start.addDays(daysRemembered)};
    case JobState::Kind::Received:
    case JobState::Kind::Transferring:
    case JobState::Kind::Packaging:
    case JobState::Kind::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace waybill
