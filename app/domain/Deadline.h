// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QDateTime>

#include <optional>

namespace waybill {

/// A date by which something happens to a job by itself.
struct Deadline
{
    enum class Kind {
        ShipWithinTwoWeeks,     ///< Creating: deleted when not shipped; every update restarts it
        ExpectedWithinTwoWeeks, ///< Shipping: then operators ask
        ForgottenAfter90Days,   ///< Completed, Closed, Canceled: deleted by the service
    };

    Kind kind = Kind::ShipWithinTwoWeeks;
    QDateTime due; ///< UTC

    /// Whole days from @p now to due, rounded up; negative or 0 when it has passed.
    [[nodiscard]] int daysLeft(const QDateTime &now) const;

    bool operator==(const Deadline &) const = default;
};

/// The deadline of a job in @p state last modified at @p lastModified (UTC), or nothing where the
/// state has none or the time is unknown ("Retrieving State Information for a Job", time limits).
[[nodiscard]] std::optional<Deadline> deadlineOf(const JobState &state,
                                                 const QDateTime &lastModified);

} // namespace waybill
