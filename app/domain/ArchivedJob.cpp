// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ArchivedJob.h"

#include "domain/Deadline.h"

namespace waybill {

namespace {

/// A clock that is a little off must not make a reason unknown.
constexpr qint64 tolerance = qint64(60) * 60; // seconds

Job fromSummary(const JobSummary &summary)
{
    Job job;
    job.key = summary.key;
    job.type = summary.type;
    job.state = summary.state;
    job.location = summary.location;
    if (!summary.friendlyName.isEmpty())
        job.friendlyName = summary.friendlyName;
    if (!summary.carrierName.isEmpty() || !summary.trackingNumber.isEmpty() || summary.driveCount)
        job.deliveryPackage = Package{
            summary.carrierName, summary.trackingNumber, summary.driveCount, {}};
    if (summary.hasReturnAddress) {
        const auto end = summary.returnTo.indexOf(u'\n');
        job.returnAddress = ReturnAddress{summary.returnTo.left(end),
                                          PostalAddress::fromText(summary.returnTo.mid(end + 1)),
                                          {},
                                          {}};
    }
    job.cancelRequested = summary.cancelRequested;
    job.percentComplete = summary.percentComplete;
    job.lastModified = summary.lastModified;
    return job;
}

} // namespace

GoneReason goneReasonOf(const JobSummary &last, const QDateTime &firstSeen, const QDateTime &now)
{
    const bool isCreating = last.state.kind() == JobState::Kind::Creating;
    const QDateTime start = !last.lastModified.isValid() && isCreating ? firstSeen
                                                                       : last.lastModified;
    const auto deadline = deadlineOf(last.state, start);
    if (!deadline || now.secsTo(deadline->due) > tolerance)
        return GoneReason::Unknown;
    switch (deadline->kind) {
    case Deadline::Kind::ShipWithinTwoWeeks:
        return GoneReason::NotShipped;
    case Deadline::Kind::ForgottenAfter90Days:
        return GoneReason::FinishedLongAgo;
    case Deadline::Kind::ExpectedWithinTwoWeeks:
        break;
    }
    return GoneReason::Unknown;
}

bool isSameJob(const JobSummary &before, const JobSummary &now)
{
    return now.state.isFinished() || !before.state.isFinished();
}

Job lastKnown(const ArchivedJob &kept)
{
    const JobSummary &summary = kept.summary;
    if (!kept.job)
        return fromSummary(summary);
    Job job = *kept.job;
    if (job.state == summary.state)
        return job;
    job.state = summary.state;
    job.percentComplete = summary.percentComplete;
    job.lastModified = summary.lastModified;
    if (const Job listed = fromSummary(summary); listed.deliveryPackage) {
        Package package = job.deliveryPackage.value_or(Package());
        package.carrierName = listed.deliveryPackage->carrierName;
        package.trackingNumber = listed.deliveryPackage->trackingNumber;
        package.driveCount = listed.deliveryPackage->driveCount;
        job.deliveryPackage = package;
    }
    return job;
}

QString findTextOf(const Job &job)
{
    QStringList texts;
    if (job.drives) {
        for (const Drive &drive : *job.drives)
            texts.append(drive.driveId);
    }
    texts.append(job.description.value_or(QString()));
    texts.append(job.metadata.value_or(QString()));
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace waybill
