// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <optional>

namespace waybill {

/// Why the service no longer has a job, as far as that can be told from outside.
enum class GoneReason {
    Unknown,
    FinishedLongAgo, ///< 90 days after it was finished
    NotShipped,      ///< not shipped within two weeks
    AccountGone,     ///< its storage account is not listed any more
};

/// A row of a list as Waybill keeps it.
struct KeptJob
{
    JobSummary summary;
    QString findText; ///< what else it is found by, see findTextOf()

    bool operator==(const KeptJob &) const = default;
};

/// What Waybill keeps of one job. JobSummary::goneSince says whether the service has it.
struct ArchivedJob
{
    JobSummary summary;
    std::optional<Job> job; ///< as it was last read whole, if it ever was
    QDateTime readAt;       ///< when that was; all times are UTC
    QDateTime firstSeen;
    QDateTime lastSeen;
    GoneReason reason = GoneReason::Unknown;

    bool operator==(const ArchivedJob &) const = default;
};

/// Why a job that was last seen as @p last is no longer there at @p now. A job whose last change is
/// unknown has its two weeks from the day on which it was first seen.
[[nodiscard]] GoneReason goneReasonOf(const JobSummary &last, const QDateTime &firstSeen,
                                      const QDateTime &now);

/// Whether a job that comes back as @p now is the one that went as @p before, and not another that
/// was given its name: what is finished does not begin anew.
[[nodiscard]] bool isSameJob(const JobSummary &before, const JobSummary &now);

/// The job as a page shows it: as it was read whole, with what lists told of it since.
[[nodiscard]] Job lastKnown(const ArchivedJob &kept);

/// What only a whole read tells, and a person may remember: drive ids, description, metadata.
[[nodiscard]] QString findTextOf(const Job &job);

} // namespace waybill
