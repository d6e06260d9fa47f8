// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// The part of the board that lives from what Waybill keeps: jobs that the service has forgotten, and
// the list of the last time until a new one is there.

#include "archive/ArchiveTexts.h"
#include "archive/BoardArchive.h"
#include "board/BoardPage.h"
#include "board/BoardTexts.h"
#include "board/BoardView.h"
#include "board/JobsTable.h"
#include "board/PeekPanel.h"
#include "notices/NoticeDesk.h"
#include "widgets/MessageBar.h"

#include <utility>

namespace waybill {

void BoardPage::setUpArchive(ArchiveStore *archive)
{
    // What a whole read tells besides the row is known without an archive, too, for this run.
    connect(m_board, &JobBoard::jobRead, m_jobs,
            [this](const Job &job) { m_jobs->setFindText(job.key, findTextOf(job)); });
    if (!archive)
        return;
    m_archive = new BoardArchive(
        *archive, *m_board, *m_jobs, m_clock,
        [this](const std::function<void()> &change) { m_view->table->keepInPlace(change); }, this);
    connect(m_archive, &BoardArchive::loadingFinished, this, [this] {
        updateTimes();
        updateNotice();
        // Since when the list is what it is may be part of what went wrong.
        if (const auto failure = BoardTexts::failure(*m_board);
            failure && !m_view->message->isHidden())
            m_view->message->show(*failure);
    });
    connect(m_archive, &BoardArchive::purged, this, [this](qint64 count) {
        Q_EMIT announced(tr("%Ln job(s) removed from the archive", nullptr, int(count)));
    });
    connect(m_archive, &BoardArchive::storageFailed, this, [this](const StorageError &error) {
        // Every page and every refresh meets the same trouble: it is said until it is dismissed.
        if (!std::exchange(m_isArchiveTroubled, true))
            m_view->archiveMessage->show(ArchiveTexts::storageProblem(error));
    });
    m_archive->start();
}

void BoardPage::setNotifier(DesktopNotifier &notifier)
{
    if (!m_archive)
        return;
    m_notices = new NoticeDesk(m_archive->keeper(), notifier, m_memory, m_clock, this);
    connect(m_notices, &NoticeDesk::pressed, this, &BoardPage::noticePressed);
    connect(this, &BoardPage::refreshFinished, m_notices, &NoticeDesk::look);
    // Deadlines come nearer and quiet hours end without a refresh.
    connect(&m_minuteTimer, &QTimer::timeout, m_notices, &NoticeDesk::look);
}

bool BoardPage::isArchived(const JobKey &key) const
{
    const int row = m_jobs->rowOf(key);
    return row >= 0 && m_jobs->summaryAt(row).isArchived();
}

void BoardPage::purgeArchive()
{
    if (!m_archive)
        return;
    QList<JobKey> selected;
    const QList<JobSummary> jobs = selectedJobs();
    for (const JobSummary &job : jobs) {
        if (job.isArchived())
            selected.append(job.key);
    }
    m_archive->askForPurge(selected, this);
}

void BoardPage::readArchivedForPeek(const JobKey &key)
{
    if (!m_archive)
        return;
    auto call = m_archive->keeper().find(key);
    call->whenFinished(this, [this](const Result<std::optional<ArchivedJob>, StorageError> &found) {
        if (found && *found && (*found)->summary.isArchived())
            m_view->peek->setArchived(**found);
    });
    m_archivePeekCall = std::move(call);
}

} // namespace waybill
