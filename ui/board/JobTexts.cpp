// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobTexts.h"

#include "archive/ArchiveTexts.h"
#include "domain/Deadline.h"
#include "text/StateTexts.h"
#include "text/TimeTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

bool isCreating(const JobSummary &job)
{
    return job.state.kind() == JobState::Kind::Creating && !job.isArchived();
}

} // namespace

JobTableModel::Texts JobTexts::forTable()
{
    JobTableModel::Texts texts;
    texts.cell = &JobTexts::cell;
    texts.accessibleDescription = &JobTexts::accessibleDescription;
    texts.toolTip = &JobTexts::toolTip;
    texts.header = &JobTexts::header;
    return texts;
}

QString JobTexts::cell(JobTableModel::Column column, const JobSummary &job, const QDateTime &now)
{
    switch (column) {
    case JobTableModel::Job:
        return job.key.name;
    case JobTableModel::Type:
        return typeName(job.type);
    case JobTableModel::State:
        return StateTexts::name(job.state);
    case JobTableModel::Deadline:
        return deadline(job, now);
    case JobTableModel::Carrier:
        return orDash(job.carrierName);
    case JobTableModel::Tracking:
        //: A tracking number that the person still has to enter.
        return job.trackingNumber.isEmpty() && isCreating(job) ? tr("missing")
                                                               : orDash(job.trackingNumber);
    case JobTableModel::Drives:
        return job.driveCount ? QLocale().toString(*job.driveCount) : u"–"_s;
    case JobTableModel::Return:
        if (job.isArchived())
            return job.hasReturnAddress ? tr("set", "return address") : u"–"_s;
        if (job.state.kind() == JobState::Kind::Packaging || job.state.isFinished()
            || !job.state.isKnown())
            return tr("locked", "return address"); // R4, R4b, R9
        return job.hasReturnAddress ? tr("set", "return address") : tr("not set", "return address");
    case JobTableModel::Account:
        return job.key.account;
    case JobTableModel::Count:
        break;
    }
    return {};
}

QString JobTexts::accessibleDescription(JobTableModel::Column column, const JobSummary &job,
                                        const QDateTime &now)
{
    if (column == JobTableModel::Job)
        //: Said by screen readers after the name of a job
        return needsAttention(job, now) ? tr("needs attention") : QString();
    return cell(column, job, now) == u"–"_s ? tr("unknown") : QString();
}

QString JobTexts::toolTip(JobTableModel::Column column, const JobSummary &job, const QDateTime &now)
{
    switch (column) {
    case JobTableModel::Job:
        return job.friendlyName;
    case JobTableModel::Deadline:
        if (job.isArchived())
            return QLocale().toString(job.goneSince.toLocalTime(), QLocale::LongFormat);
        if (const auto due = deadlineOf(job.state, job.lastModified))
            return QLocale().toString(due->due.toLocalTime(), QLocale::LongFormat);
        return {};
    case JobTableModel::Carrier:
    case JobTableModel::Tracking:
    case JobTableModel::Account:
        return cell(column, job, now);
    case JobTableModel::Type:
    case JobTableModel::State:
    case JobTableModel::Drives:
    case JobTableModel::Return:
    case JobTableModel::Count:
        break;
    }
    return {};
}

QStringList JobTexts::furtherTitles()
{
    //: titles of columns in a file
    return {tr("Friendly name"), tr("Goes back to"), tr("Deadline on"), tr("Last change on")};
}

QString JobTexts::header(JobTableModel::Column column)
{
    switch (column) {
    case JobTableModel::Job:
        return tr("Job");
    case JobTableModel::Type:
        return tr("Type");
    case JobTableModel::State:
        return tr("State");
    case JobTableModel::Deadline:
        return tr("Deadline");
    case JobTableModel::Carrier:
        return tr("Carrier");
    case JobTableModel::Tracking:
        return tr("Tracking");
    case JobTableModel::Drives:
        return tr("Drives");
    case JobTableModel::Return:
        //: column: whether the return address is set
        return tr("Return");
    case JobTableModel::Account:
        //: column: the storage account that a job belongs to
        return tr("Account");
    case JobTableModel::Count:
        break;
    }
    return {};
}

QString JobTexts::typeName(JobType type)
{
    switch (type) {
    case JobType::Import:
        return tr("Import");
    case JobType::Export:
        return tr("Export");
    case JobType::Unknown:
        break;
    }
    return u"–"_s;
}

QString JobTexts::deadline(const JobSummary &job, const QDateTime &now)
{
    if (job.isArchived())
        return ArchiveTexts::goneSince(job, now);
    const auto due = deadlineOf(job.state, job.lastModified);
    return due ? TimeTexts::shortDeadline(*due, now) : u"–"_s;
}

QString JobTexts::view(JobView view)
{
    switch (view) {
    case JobView::NeedsTracking:
        return tr("Needs tracking");
    case JobView::DueIn3Days:
        return tr("Due in 3 days");
    case JobView::InTransit:
        return tr("In transit");
    case JobView::InTransitTooLong:
        return tr("In transit over 14 days");
    case JobView::ReturnNotSet:
        return tr("Return not set");
    case JobView::Finished:
        return tr("Finished");
    case JobView::Archive:
        return tr("Archive");
    case JobView::AllJobs:
        break;
    }
    return tr("All jobs");
}

QString JobTexts::viewWithCount(const QString &view, int count)
{
    //: %1 is the name of a view of the side list
    return tr("%1, %Ln job(s)", nullptr, count).arg(view);
}

QStringList JobTexts::missing(const JobSummary &job)
{
    QStringList missing;
    if (job.carrierName.isEmpty())
        missing.append(tr("carrier"));
    if (job.trackingNumber.isEmpty())
        missing.append(tr("tracking number"));
    if (!job.hasReturnAddress)
        missing.append(tr("return address"));
    return missing;
}

bool JobTexts::isReadyToShip(const JobSummary &job)
{
    return isCreating(job) && !job.cancelRequested && missing(job).isEmpty();
}

QString JobTexts::needs(const JobSummary &job)
{
    if (!isCreating(job) || job.cancelRequested)
        return {};
    if (isReadyToShip(job))
        return tr("Ready to be marked as shipped.");
    //: %1 is a list such as "carrier, tracking number"
    return tr("Needs: %1.").arg(missing(job).join(tr(", ", "between the things that a job needs")));
}

QString JobTexts::lastChange(const JobSummary &job, const QDateTime &now)
{
    if (!job.lastModified.isValid())
        return {};
    const QDate day = job.lastModified.toLocalTime().date();
    const bool isRecent = day.daysTo(now.toLocalTime().date()) <= 1;
    //: %1 is a moment such as "yesterday 16:02", or a date
    return tr("Last change: %1")
        .arg(isRecent ? TimeTexts::moment(job.lastModified, now) : TimeTexts::day(day));
}

QString JobTexts::refreshed(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const qint64 minutes = when.secsTo(now) / 60;
    if (minutes < 1)
        return tr("Refreshed just now");
    if (minutes < 60)
        return tr("Refreshed %n min ago", nullptr, int(minutes));
    return tr("Refreshed at %1").arg(TimeTexts::shortMoment(when, now));
}

bool JobTexts::needsAttention(const JobSummary &job, const QDateTime &now)
{
    return matches(JobView::NeedsTracking, job, now) || matches(JobView::DueIn3Days, job, now);
}

} // namespace waybill
