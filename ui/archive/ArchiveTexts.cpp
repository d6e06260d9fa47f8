// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "archive/ArchiveTexts.h"

#include "text/StorageTexts.h"
#include "text/TimeTexts.h"

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QString day(const QDateTime &time)
{
    return TimeTexts::day(time.toLocalTime().date());
}

} // namespace

QString ArchiveTexts::reason(GoneReason reason)
{
    switch (reason) {
    case GoneReason::FinishedLongAgo:
        return tr("It was finished 90 days ago; the service forgets such jobs.");
    case GoneReason::NotShipped:
        return tr("It was not shipped within two weeks; the service deletes such jobs.");
    case GoneReason::AccountGone:
        return tr("Its storage account is no longer listed: it was deleted, or holds no jobs.");
    case GoneReason::Unknown:
        break;
    }
    return tr("Why is not known; somebody may have deleted it.");
}

QString ArchiveTexts::goneSince(const JobSummary &job, const QDateTime &now)
{
    const bool isToday = job.goneSince.toLocalTime().date() == now.toLocalTime().date();
    //: in a table: when a job was found to be no longer on the service; %1 is a date
    return isToday ? tr("gone today") : tr("gone %1").arg(day(job.goneSince));
}

QString ArchiveTexts::summary(const ArchivedJob &job, const QDateTime &now)
{
    //: %1 is a time such as "yesterday 16:02", %2 a sentence that says why
    return tr("Gone since %1. %2")
        .arg(TimeTexts::moment(job.summary.goneSince, now), reason(job.reason));
}

MessageBar::Message ArchiveTexts::notice(const ArchivedJob &job, const QDateTime &now)
{
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Information;
    message.headline = tr("This job is no longer on the service");
    const QString copy = job.job
        //: %1 is a time such as "yesterday 16:02"
        ? tr("This is Waybill's own copy, read %1.").arg(TimeTexts::moment(job.readAt, now))
        : tr("Waybill has only what lists told of it; the whole job was never read.");
    //: %1 and %2 are times such as "yesterday 16:02"
    const QString seen = tr("First seen %1, last seen %2.")
                             .arg(TimeTexts::moment(job.firstSeen, now),
                                  TimeTexts::moment(job.lastSeen, now));
    message.text = QStringList{summary(job, now), copy, seen}.join(u' ');
    return message;
}

QString ArchiveTexts::whatGoes(const ArchivePurgePreview &preview, const QDateTime &now)
{
    if (preview.count == 0)
        return tr("No archived job matches. Nothing would be removed.");
    const QString jobs = tr("%n archived job(s) will be removed for good, with all that Waybill "
                            "knows of them.",
                            nullptr, static_cast<int>(preview.count));
    const QString oldest = TimeTexts::moment(preview.oldest, now);
    const QString newest = TimeTexts::moment(preview.newest, now);
    const QString times = oldest == newest
        //: %1 is a time
        ? tr("Gone from the service since %1.").arg(oldest)
        //: %1 and %2 are times
        : tr("They have been gone from the service since %1 to %2.").arg(oldest, newest);
    const QString rest = tr("Jobs that the service still has, and the history, stay as they are.");
    return QStringList{jobs, times, rest}.join(u' ');
}

MessageBar::Message ArchiveTexts::storageProblem(const StorageError &error)
{
    return StorageTexts::message(StorageTexts::Store::Archive, error);
}

} // namespace waybill
