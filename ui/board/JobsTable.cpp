// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobsTable.h"

#include "board/JobColumns.h"
#include "board/JobItemDelegate.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPersistentModelIndex>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

JobsTable::JobsTable(JobFilterModel &jobs, Clock clock, QWidget *parent)
    : QuietTable(parent)
    , m_jobs(jobs)
{
    setObjectName("jobsTable"_L1);
    setModel(&jobs);
    setItemDelegate(new JobItemDelegate(std::move(clock), this));
    setUpLooks();
    m_columns = new JobColumns(*this, jobs);
    connect(this, &QTableView::doubleClicked, this, &JobsTable::requestOpen);
}

void JobsTable::setUpLooks()
{
    setAccessibleName(tr("Jobs"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void JobsTable::keepInPlace(const std::function<void()> &change)
{
    const int top = rowAt(0);
    if (top <= 0) { // at the very top what is new may come into sight
        change();
        return;
    }
    const int offset = rowViewportPosition(top);
    const QPersistentModelIndex first(m_jobs.index(top, 0));
    change();
    if (!first.isValid() || first.row() == top)
        return;
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + rowViewportPosition(first.row()) - offset);
}

std::optional<JobSummary> JobsTable::currentJob() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !selectionModel()->hasSelection())
        return {};
    return m_jobs.summaryAt(current.row());
}

QList<JobSummary> JobsTable::selectedJobs() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QList<JobSummary> jobs;
    for (const QModelIndex &row : std::as_const(rows))
        jobs.append(m_jobs.summaryAt(row.row()));
    return jobs;
}

int JobsTable::selectedCount() const
{
    // By its runs of rows: all of 100,000 may be selected.
    const QItemSelection selection = selectionModel()->selection();
    return std::accumulate(selection.cbegin(), selection.cend(), 0,
                           [](int count, const QItemSelectionRange &range) {
                               return count + (range.left() == 0 ? range.height() : 0);
                           });
}

bool JobsTable::selectJob(const JobKey &key)
{
    const int row = m_jobs.rowOf(key);
    if (row < 0)
        return false;
    const QModelIndex index = m_jobs.index(row, 0);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_revealsLater = !isVisible(); // it has no size yet to scroll by
    scrollTo(index);
    return true;
}

void JobsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        requestOpen(currentIndex());
        event->accept();
        return;
    }
    QuietTable::keyPressEvent(event);
}

void JobsTable::requestOpen(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_jobs.summaryAt(index.row()).key);
}

void JobsTable::showEvent(QShowEvent *event)
{
    QuietTable::showEvent(event);
    if (!std::exchange(m_revealsLater, false))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            scrollToTop();
            scrollTo(currentIndex());
        },
        Qt::QueuedConnection);
}

void JobsTable::changeEvent(QEvent *event)
{
    QuietTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Jobs"));
}

void JobsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietTable::currentChanged(current, previous);
    Q_EMIT currentJobChanged();
}

void JobsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QuietTable::selectionChanged(selected, deselected);
    Q_EMIT selectedJobsChanged();
    // Assistive tools select a row without making it the current one, which mouse and keys always
    // do, right after this call.
    const QModelIndexList cells = selected.indexes();
    const bool isOneRow = !cells.isEmpty() && cells.first().row() == cells.last().row();
    if (!isOneRow || selected.contains(currentIndex()))
        return;
    const QPersistentModelIndex row(cells.first());
    QMetaObject::invokeMethod(
        this, [this, row] { followSelection(row); }, Qt::QueuedConnection);
}

void JobsTable::followSelection(const QPersistentModelIndex &row)
{
    if (!row.isValid() || row.row() == currentIndex().row() || !selectionModel()->isSelected(row))
        return;
    // Alone, for a row that stayed selected could not be chosen again.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        selectionModel()->setCurrentIndex(
            row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace waybill
