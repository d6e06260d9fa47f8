// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// What a person chooses on the board besides a view: words to find, a filter, jobs to copy.

#include "board/AutoRefresh.h"
#include "board/BoardPage.h"
#include "board/BoardView.h"
#include "board/FilterButton.h"
#include "board/JobColumns.h"
#include "board/JobExport.h"
#include "board/JobsTable.h"
#include "widgets/FileQuestion.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QSaveFile>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace waybill {

QList<QAction *> BoardPage::columnActions() const
{
    return m_view->table->columns().actions();
}

QList<QAction *> BoardPage::autoRefreshActions() const
{
    return m_autoRefresh->actions();
}

QString BoardPage::selectedAsTable() const
{
    return jobexport::tabbed(selectedJobs(), m_view->table->columns().shown(), m_clock());
}

void BoardPage::exportJobs()
{
    const auto *dialog = askForFile({.purpose = FileQuestion::Purpose::Save,
                                     .name = u"exportDialog"_s,
                                     .title = tr("Export jobs"),
                                     .kinds = {tr("CSV tables (*.csv)")},
                                     .suffix = u"csv"_s,
                                     .suggestion = u"waybill-jobs.csv"_s},
                                    this);
    connect(dialog, &QFileDialog::fileSelected, this, &BoardPage::writeJobs);
}

void BoardPage::writeJobs(const QString &path)
{
    QList<JobSummary> jobs = selectedJobs();
    if (jobs.size() < 2) {
        jobs.clear();
        for (int row = 0; row < m_shown->rowCount(); ++row)
            jobs.append(m_shown->summaryAt(row));
    }
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        file.write(jobexport::csv(jobs, m_view->table->columns().shown(), m_clock()));
    if (isOpen && file.commit())
        Q_EMIT announced(tr("%Ln job(s) exported", nullptr, int(jobs.size())));
    else
        //: %1 is what the system says about it
        Q_EMIT announced(tr("The file could not be written: %1").arg(file.errorString()));
}

void BoardPage::applyFind()
{
    m_findTimer.stop();
    if (m_shown->findText() == m_view->find->text())
        return;
    const auto before = currentJob();
    m_shown->setFindText(m_view->find->text());
    onRowsNarrowed(before);
}

void BoardPage::applyFilter(const JobFilter &filter)
{
    const auto before = currentJob();
    m_shown->setFilter(filter);
    m_view->showFilter(filter);
    onRowsNarrowed(before);
}

void BoardPage::onRowsNarrowed(const std::optional<JobSummary> &before)
{
    // The table moves on to a neighbour of what went; a person looks at the top of what was found.
    if (before && m_shown->rowOf(before->key) < 0 && m_shown->rowCount() > 0)
        selectFirst();
    selectWanted();
    updateNotice();
    Q_EMIT statusChanged();
}

void BoardPage::selectFirst()
{
    const QScopedValueRollback guard(m_isSelecting, true);
    m_view->table->selectJob(m_shown->summaryAt(0).key);
}

/// What was typed goes first, then what was chosen. False where there is neither.
void BoardPage::leaveFind()
{
    if (!m_view->find->text().isEmpty())
        m_view->find->clear();
    else if (!m_shown->filter().isEmpty())
        m_view->filter->clearFilter();
    else
        focusTable();
}

} // namespace waybill
