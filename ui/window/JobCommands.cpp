// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/JobCommands.h"

#include "board/BoardPage.h"

#include <QClipboard>
#include <QGuiApplication>

namespace waybill {

namespace {

/// One line for each of @p jobs that has such a text.
QString lines(const QList<JobSummary> &jobs, QString (*text)(const JobSummary &))
{
    QStringList found;
    for (const JobSummary &job : jobs)
        found.append(text(job));
    found.removeAll(QString());
    return found.join(u'\n');
}

QList<JobKey> keysOf(const QList<JobSummary> &jobs)
{
    QList<JobKey> keys;
    for (const JobSummary &job : jobs)
        keys.append(job.key);
    return keys;
}

} // namespace

void JobCommands::run(WindowMenus::Id id, BoardPage &board)
{
    const auto job = board.currentJob();
    switch (id) {
    case WindowMenus::Id::OpenJob:
        Q_EMIT openRequested(keysOf(board.selectedJobs()));
        break;
    case WindowMenus::Id::MarkAsShipped:
        if (job)
            Q_EMIT markAsShippedRequested(job->key);
        break;
    case WindowMenus::Id::SetReturnAddress:
        return requestReturnAddress(board);
    case WindowMenus::Id::CopyJobName:
        return copy(
            lines(board.selectedJobs(), [](const JobSummary &each) { return each.key.name; }),
            tr("Job name copied"));
    case WindowMenus::Id::CopyTracking:
        return copy(
            lines(board.selectedJobs(), [](const JobSummary &each) { return each.trackingNumber; }),
            tr("Tracking number copied"));
    case WindowMenus::Id::CopyTable:
        return copy(board.selectedAsTable(), tr("Table copied"));
    case WindowMenus::Id::ExportJobs:
        return board.exportJobs();
    case WindowMenus::Id::PurgeArchive:
        return board.purgeArchive();
    case WindowMenus::Id::Find:
        return board.focusFind();
    default:
        break;
    }
}

void JobCommands::requestReturnAddress(const BoardPage &board)
{
    QList<JobKey> keys;
    for (const JobSummary &job : board.selectedJobs())
        keys.append(job.key);
    Q_EMIT returnAddressRequested(keys);
}

void JobCommands::copy(const QString &text, const QString &announcement)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT announced(announcement);
}

} // namespace waybill
