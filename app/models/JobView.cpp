// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobView.h"

#include "domain/Deadline.h"

namespace waybill {

namespace {

bool needsTracking(const JobSummary &job)
{
    return job.state.kind() == JobState::Kind::Creating && !job.cancelRequested
        && (job.carrierName.trimmed().isEmpty() || job.trackingNumber.trimmed().isEmpty());
}

bool isDueSoon(const JobSummary &job, const QDateTime &now)
{
    const auto deadline = deadlineOf(job.state, job.lastModified);
    // A finished job that is forgotten after 90 days needs nothing from anybody.
    return deadline && deadline->kind != Deadline::Kind::ForgottenAfter90Days
        && deadline->daysLeft(now) <= 3;
}

bool lacksReturnAddress(const JobSummary &job)
{
    if (job.hasReturnAddress)
        return false;
    switch (job.state.kind()) {
    case JobState::Kind::Creating:
    case JobState::Kind::Shipping:
    case JobState::Kind::Received:
    case JobState::Kind::Transferring:
        return true;
    case JobState::Kind::Packaging:
    case JobState::Kind::Completed:
    case JobState::Kind::Closed:
    case JobState::Kind::Canceled:
    case JobState::Kind::Unknown:
        break;
    }
    return false;
}

} // namespace

const QList<JobView> &allJobViews()
{
    static const QList<JobView> views{JobView::NeedsTracking, JobView::DueIn3Days,
                                      JobView::InTransit,     JobView::ReturnNotSet,
                                      JobView::Finished,      JobView::AllJobs};
    return views;
}

bool matches(JobView view, const JobSummary &job, const QDateTime &now)
{
    switch (view) {
    case JobView::NeedsTracking:
        return needsTracking(job);
    case JobView::DueIn3Days:
        return isDueSoon(job, now);
    case JobView::InTransit:
        return job.state.kind() == JobState::Kind::Shipping;
    case JobView::ReturnNotSet:
        return lacksReturnAddress(job);
    case JobView::Finished:
        return job.state.isFinished();
    case JobView::AllJobs:
        return true;
    }
    return false;
}

} // namespace waybill
