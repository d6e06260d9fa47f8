// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QDateTime>
#include <QList>

namespace waybill {

/// The views of the side list (product.md, section 4): which jobs need something now.
enum class JobView {
    NeedsTracking, ///< Creating, not being cancelled, and carrier or tracking number missing
    DueIn3Days,    ///< a two-week deadline ends within three days, or has passed
    InTransit,     ///< Shipping: on the way to the data centre
    ReturnNotSet,  ///< no return address, while one can still be given
    Finished,      ///< Completed, Closed or Canceled
    AllJobs,
};

/// Every view, in the order of the side list.
[[nodiscard]] const QList<JobView> &allJobViews();

/// Whether @p job belongs to @p view at the time @p now (UTC). Pure.
[[nodiscard]] bool matches(JobView view, const JobSummary &job, const QDateTime &now);

} // namespace waybill
