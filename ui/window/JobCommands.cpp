// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/JobCommands.h"

#include "board/BoardPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

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

JobCommands::JobCommands(std::function<void(const ReturnAddressRequest &)> setReturnAddress,
                         QObject *parent)
    : QObject(parent)
    , m_setReturnAddress(std::move(setReturnAddress))
{
}

void JobCommands::describe(const BoardPage &board, WindowMenus::Situation &now)
{
    const auto job = board.currentJob();
    const QList<JobSummary> selected = board.selectedJobs();
    now.isRefreshing = board.isRefreshing();
    now.hasJob = job.has_value();
    now.canMarkAsShipped = job && job->state.kind() == JobState::Kind::Creating
        && !job->isArchived();
    now.canSetReturnAddress = std::any_of(
        selected.cbegin(), selected.cend(),
        [](const JobSummary &each) { return !each.isArchived(); });
    now.hasTracking = job && !job->trackingNumber.isEmpty();
    now.hasSeveral = selected.size() > 1;
    now.isViewOnly = board.connection()->settings().viewOnly;
}

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
        return setReturnAddress(board);
    case WindowMenus::Id::CopyJobName:
        return copy(
            lines(board.selectedJobs(), [](const JobSummary &each) { return each.key.name; }),
            tr("Job name copied"));
    case WindowMenus::Id::CopyTracking:
        return copy(
            lines(board.selectedJobs(), [](const JobSummary &each) { return each.trackingNumber; }),
            tr("Tracking number copied"));
    case WindowMenus::Id::CopyTable:
        return copy(board.selectedAsTable(),
                    tr("%Ln job(s) copied as a table", nullptr, int(board.selectedJobs().size())));
    case WindowMenus::Id::ExportJobs:
        return board.exportJobs();
    case WindowMenus::Id::PurgeArchive:
        return board.purgeArchive();
    default:
        break;
    }
}

void JobCommands::setReturnAddress(BoardPage &board) const
{
    QList<JobSummary> jobs = board.selectedJobs();
    jobs.removeIf([](const JobSummary &job) { return job.isArchived(); });
    if (!m_setReturnAddress || jobs.isEmpty())
        return;
    const QPointer<BoardPage> alive(&board);
    const auto note = [alive](const Job &job) {
        if (alive)
            alive->noteJob(job);
    };
    m_setReturnAddress({board.connection(), keysOf(jobs), board.window(), note});
}

void JobCommands::copy(const QString &text, const QString &announcement)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT announced(announcement);
}

} // namespace waybill
