// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobsTable.h"

#include "board/JobItemDelegate.h"
#include "board/JobTexts.h"
#include "board/QuietHeader.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int normalRowHeight = 34;

/// Behind what the header says of itself: the columns share the width, whatever it is.
constexpr QByteArrayView fitting("|fit");

/// Widths in units of the letter x, so that they fit every font; shares of a wider table.
int widthInLetters(JobTableModel::Column column)
{
    switch (column) {
    case JobTableModel::Job:
        return 18;
    case JobTableModel::Type:
        return 8;
    case JobTableModel::State:
        return 23;
    case JobTableModel::Deadline:
        return 16;
    case JobTableModel::Carrier:
        return 12;
    case JobTableModel::Tracking:
        return 25;
    case JobTableModel::Drives:
        return 8;
    case JobTableModel::Return:
        return 12;
    case JobTableModel::Account:
    case JobTableModel::Count:
        break;
    }
    return 12;
}

} // namespace

JobsTable::JobsTable(JobFilterModel &jobs, Clock clock, QWidget *parent)
    : QTableView(parent)
    , m_jobs(jobs)
{
    setObjectName("jobsTable"_L1);
    setModel(&jobs);
    setItemDelegate(new JobItemDelegate(std::move(clock), this));
    setUpLooks();
    setUpColumns();
    connect(this, &QTableView::doubleClicked, this, &JobsTable::requestOpen);
}

void JobsTable::setUpLooks()
{
    setAccessibleName(tr("Jobs"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves every other control
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(normalRowHeight, fontMetrics().height() + 14));
    adoptPalette();
}

void JobsTable::setUpColumns()
{
    setHorizontalHeader(new QuietHeader(this));
    setSortingEnabled(true);
    sortByColumn(JobTableModel::Deadline, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Otherwise it is the last column that follows the window.
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            m_isFitting = false;
    });
    fitColumns();
    setUpColumnActions();
}

void JobsTable::setUpColumnActions()
{
    horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
    // Without the name of the job a row would say nothing.
    for (int column = JobTableModel::Job + 1; column < JobTableModel::Count; ++column) {
        auto *action = new QAction(this);
        action->setObjectName(u"columnAction%1"_s.arg(column));
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            if (m_isFitting)
                fitColumns();
        });
        m_columnActions.append(action);
    }
    horizontalHeader()->addActions(m_columnActions);
    showColumnActions();
}

void JobsTable::showColumnActions()
{
    for (QAction *action : std::as_const(m_columnActions)) {
        const int column = action->data().toInt();
        action->setText(JobTexts::header(JobTableModel::Column(column)));
        action->setChecked(!isColumnHidden(column));
    }
}

QList<JobTableModel::Column> JobsTable::shownColumns() const
{
    QList<JobTableModel::Column> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(JobTableModel::Column(column));
    }
    return columns;
}

void JobsTable::fitColumns()
{
    int letters = 0;
    for (const JobTableModel::Column column : shownColumns())
        letters += widthInLetters(column);
    const double smallest = 0.72 * fontMetrics().horizontalAdvance(u'x');
    const double letter = std::max(smallest, double(viewport()->width()) / letters);
    for (const JobTableModel::Column column : shownColumns())
        setColumnWidth(column, int(letter * widthInLetters(column)));
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

void JobsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_isFitting)
        fitColumns();
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

bool JobsTable::selectJob(const JobKey &key)
{
    const int row = m_jobs.rowOf(key);
    if (row < 0)
        return false;
    const QModelIndex index = m_jobs.index(row, 0);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

QByteArray JobsTable::columns() const
{
    QByteArray state = horizontalHeader()->saveState();
    return m_isFitting ? state.append(fitting) : state;
}

void JobsTable::restoreColumns(const QByteArray &state)
{
    const bool isFitting = state.endsWith(fitting);
    const QByteArray columns = isFitting ? state.chopped(fitting.size()) : state;
    if (columns.isEmpty() || !horizontalHeader()->restoreState(columns))
        return;
    m_isFitting = isFitting;
    setColumnHidden(JobTableModel::Job, false);
    if (m_isFitting)
        fitColumns();
    showColumnActions();
    sortByColumn(horizontalHeader()->sortIndicatorSection(),
                 horizontalHeader()->sortIndicatorOrder());
}

void JobsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        requestOpen(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void JobsTable::requestOpen(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_jobs.summaryAt(index.row()).key);
}

void JobsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Jobs"));
        showColumnActions();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        adoptPalette();
}

void JobsTable::adoptPalette()
{
    if (m_isAdopting)
        return;
    const QScopedValueRollback guard(m_isAdopting, true);
    // From the parent's palette, not from our own, which already carries the quiet selection.
    setPalette(theme::viewPalette(parentWidget() ? parentWidget()->palette()
                                                 : QGuiApplication::palette()));
}

void JobsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !hasFocus())
        return;
    const QRect row = visualRect(current);
    const QPalette ground = parentWidget() ? parentWidget()->palette() : QGuiApplication::palette();
    QPainter painter(viewport());
    painter.fillRect(QRect(0, row.top(), 3, row.height()), theme::changedColor(ground));
}

void JobsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the mark of the focus
    Q_EMIT currentJobChanged();
}

void JobsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
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
