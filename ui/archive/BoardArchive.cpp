// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "archive/BoardArchive.h"

#include "archive/ArchivePurgeDialog.h"

#include <QSet>

#include <utility>

namespace waybill {

BoardArchive::BoardArchive(ArchiveStore &store, JobBoard &board, JobTableModel &jobs, Clock clock,
                           InPlace inPlace, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_clock(std::move(clock))
    , m_inPlace(std::move(inPlace))
    , m_keeper(board, store, m_clock)
{
    connect(&m_keeper, &ArchiveKeeper::loaded, this,
            [this](const QList<KeptJob> &kept) { m_inPlace([&] { m_jobs.addKept(kept); }); });
    connect(&m_keeper, &ArchiveKeeper::gone, this,
            [this](const QList<KeptJob> &gone) { m_inPlace([&] { m_jobs.archive(gone); }); });
    connect(&m_keeper, &ArchiveKeeper::loadingFinished, this, &BoardArchive::loadingFinished);
    connect(&m_keeper, &ArchiveKeeper::storageFailed, this, &BoardArchive::storageFailed);
}

void BoardArchive::askForPurge(const QList<JobKey> &selected, QWidget *parent)
{
    auto *dialog = new ArchivePurgeDialog(m_keeper, selected, m_clock, parent);
    connect(dialog, &ArchivePurgeDialog::confirmed, this, &BoardArchive::purge);
    dialog->open();
}

void BoardArchive::purge(const ArchivePurgeScope &scope)
{
    m_purgeCall = m_keeper.purge(scope);
    m_purgeCall->whenFinished(
        this, [this, scope](const Result<ArchivePurgePreview, StorageError> &result) {
            const auto call = std::move(m_purgeCall);
            if (!result) {
                Q_EMIT storageFailed(result.error());
                return;
            }
            const QSet<JobKey> chosen(scope.jobs.cbegin(), scope.jobs.cend());
            m_jobs.removeArchived([&](const JobSummary &job) {
                return (chosen.isEmpty() || chosen.contains(job.key))
                    && (!scope.goneBefore.isValid() || job.goneSince < scope.goneBefore);
            });
            Q_EMIT purged(result->count);
        });
}

} // namespace waybill
