// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QDateTime>
#include <QList>

#include <limits>

namespace waybill {

/// The views of the side list (product.md, section 4): which jobs need something now.
enum class JobView {
    NeedsTracking, ///< Creating, not being cancelled, and carrier or tracking number missing
    DueIn3Days,    ///< a two-week deadline ends within three days, or has passed
    InTransit,     ///< Shipping: on the way to the data centre
    ReturnNotSet,  ///< no return address, while one can still be given
    Finished,      ///< Completed, Closed or Canceled
    AllJobs,
    InTransitTooLong, ///< Shipping since more than 14 days: operators may ask
    Archive,          ///< no longer on the service, and in no other view
};

/// Every view, in the order of the side list.
[[nodiscard]] const QList<JobView> &allJobViews();

/// What decides in which views a job is, prepared once, so that many jobs are asked in no time.
class JobViewFacts
{
public:
    JobViewFacts() = default;
    explicit JobViewFacts(const JobSummary &job);

    /// Whether the job belongs to @p view at @p now, in milliseconds since 1970 (UTC).
    [[nodiscard]] bool belongsTo(JobView view, qint64 now) const;

private:
    static constexpr qint64 noDeadline = std::numeric_limits<qint64>::max();

    qint64 m_due = noDeadline; ///< of a two-week deadline
    quint8 m_views = 0;        ///< those that do not depend on the time, a bit for each
    bool m_isInTransit = false;
};

/// Whether @p job belongs to @p view at the time @p now (UTC). Pure.
[[nodiscard]] bool matches(JobView view, const JobSummary &job, const QDateTime &now);

} // namespace waybill
