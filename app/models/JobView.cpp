// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobView.h"

#include "domain/Deadline.h"

namespace waybill {

namespace {

constexpr qint64 threeDays = 3 * 24 * 60 * 60; // seconds

quint8 bit(JobView view)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(view));
}

bool needsTracking(const JobSummary &job)
{
    return job.state.kind() == JobState::Kind::Creating && !job.cancelRequested
        && (job.carrierName.trimmed().isEmpty() || job.trackingNumber.trimmed().isEmpty());
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
    static const QList<JobView> views{
        JobView::NeedsTracking, JobView::DueIn3Days, JobView::InTransit, JobView::InTransitTooLong,
        JobView::ReturnNotSet,  JobView::Finished,   JobView::AllJobs,   JobView::Archive};
    return views;
}

JobViewFacts::JobViewFacts(const JobSummary &job)
    : m_isInTransit(!job.isArchived() && job.state.kind() == JobState::Kind::Shipping)
{
    if (job.isArchived()) {
        m_views = bit(JobView::Archive);
        return;
    }
    m_views = bit(JobView::AllJobs);
    if (needsTracking(job))
        m_views |= bit(JobView::NeedsTracking);
    if (m_isInTransit)
        m_views |= bit(JobView::InTransit);
    if (lacksReturnAddress(job))
        m_views |= bit(JobView::ReturnNotSet);
    // A finished job that is forgotten after 90 days needs nothing from anybody.
    if (job.state.isFinished())
        m_views |= bit(JobView::Finished);
    else if (const auto deadline = deadlineOf(job.state, job.lastModified))
        m_due = deadline->due.toMSecsSinceEpoch();
}

bool JobViewFacts::belongsTo(JobView view, qint64 now) const
{
    switch (view) {
    case JobView::DueIn3Days:
        return m_due != noDeadline && (m_due - now) / 1000 <= threeDays;
    case JobView::InTransitTooLong:
        return m_isInTransit && m_due != noDeadline && (m_due - now) / 1000 <= 0;
    default:
        return (m_views & bit(view)) != 0;
    }
}

bool matches(JobView view, const JobSummary &job, const QDateTime &now)
{
    return JobViewFacts(job).belongsTo(view, now.toMSecsSinceEpoch());
}

} // namespace waybill
