// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobsTable.h"

#include "board/JobItemDelegate.h"
#include "board/JobTexts.h"
#include "widgets/ColumnWidths.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPersistentModelIndex>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// Behind what the header says of itself: the columns share the width, whatever it is.
constexpr QByteArrayView fitting("|fit");

/// So many names tell how wide their column should be, however many jobs there are.
constexpr int namesMeasured = 300;
constexpr int textsMeasured = 60; ///< of the other columns, whose texts differ less

/// Shares of what is over in a wide table.
int weightOf(JobTableModel::Column column)
{
    switch (column) {
    case JobTableModel::Job:
    case JobTableModel::State:
    case JobTableModel::Tracking:
        return 3;
    case JobTableModel::Deadline:
    case JobTableModel::Carrier:
    case JobTableModel::Return:
    case JobTableModel::Account:
        return 2;
    case JobTableModel::Type:
    case JobTableModel::Drives:
    case JobTableModel::Count:
        break;
    }
    return 1;
}

/// By this order columns give of their width where room is short: the name of the job is the last.
int rankOf(JobTableModel::Column column)
{
    constexpr std::array order{
        JobTableModel::Account,  JobTableModel::Return,   JobTableModel::Carrier,
        JobTableModel::Drives,   JobTableModel::Tracking, JobTableModel::Type,
        JobTableModel::Deadline, JobTableModel::State,    JobTableModel::Job};
    return int(std::find(order.cbegin(), order.cend(), column) - order.cbegin());
}

/// Letters of the width of an x that a column keeps in any case.
int leastLetters(JobTableModel::Column column)
{
    switch (column) {
    case JobTableModel::Job:
        return 14;
    case JobTableModel::Tracking:
        return 12;
    case JobTableModel::State:
    case JobTableModel::Deadline:
        return 9;
    case JobTableModel::Type:
        return 5;
    case JobTableModel::Drives:
        return 2;
    case JobTableModel::Carrier:
    case JobTableModel::Return:
    case JobTableModel::Account:
    case JobTableModel::Count:
        break;
    }
    return 5;
}

} // namespace

JobsTable::JobsTable(JobFilterModel &jobs, Clock clock, QWidget *parent)
    : QuietTable(parent)
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
    setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void JobsTable::setUpColumns()
{
    horizontalHeader()->setSectionsMovable(true);
    setSortingEnabled(true);
    sortByColumn(JobTableModel::Deadline, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Otherwise it is the last column that follows the window.
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            m_isFitting = false;
    });
    // Once for all the rows that come together.
    m_fitSoon.setSingleShot(true);
    connect(&m_fitSoon, &QTimer::timeout, this, &JobsTable::fitContents);
    const auto fitSoon = [this] { m_fitSoon.start(0); };
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(&m_jobs, &QAbstractItemModel::dataChanged, this, fitSoon);
    fitContents();
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
    const QList<JobTableModel::Column> columns = shownColumns();
    const int room = viewport()->width();
    QList<ColumnNeed> needs;
    for (const JobTableModel::Column column : columns) {
        ColumnNeed need;
        need.title = horizontalHeader()->sectionSizeHint(column);
        need.content = m_contents.value(column);
        if (column == JobTableModel::Job)
            need.content = std::min(need.content, room / 3);
        const int letters = leastLetters(column) * fontMetrics().horizontalAdvance(u'x');
        need.least = std::max(
            horizontalHeader()->minimumSectionSize(),
            std::min(letters + widthBesideText(column), std::max(need.title, need.content)));
        need.weight = weightOf(column);
        need.rank = rankOf(column);
        needs.append(need);
    }
    const QList<int> widths = sharedWidths(needs, room);
    for (qsizetype i = 0; i < columns.size(); ++i)
        setColumnWidth(columns.at(i), widths.at(i));
}

QList<int> JobsTable::measured() const
{
    QList<int> widths;
    for (int column = 0; column < JobTableModel::Count; ++column) {
        const auto which = JobTableModel::Column(column);
        const bool isOfWords = which == JobTableModel::State || which == JobTableModel::Deadline
            || which == JobTableModel::Type;
        widths.append(std::max(isOfWords ? widthOfWords(which) : 0, widthOfTexts(which)));
    }
    return widths;
}

int JobsTable::widthBesideText(JobTableModel::Column column) const
{
    const bool hasIcon = column == JobTableModel::State || column == JobTableModel::Job;
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return (hasIcon ? JobItemDelegate::iconWidth() + QuietDelegate::padding() : 0)
        + 2 * QuietDelegate::padding() + (hasIcon ? 4 : 2) * margin;
}

int JobsTable::widthOfWords(JobTableModel::Column column) const
{
    const auto now = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC); // whenever
    int widest = 0;
    for (const JobState::Kind kind :
         {JobState::Kind::Creating, JobState::Kind::Shipping, JobState::Kind::Received,
          JobState::Kind::Transferring, JobState::Kind::Packaging, JobState::Kind::Completed}) {
        JobSummary job;
        job.state = kind;
        job.type = kind == JobState::Kind::Creating ? JobType::Export : JobType::Import;
        job.lastModified = now;
        widest = std::max(widest,
                          fontMetrics().horizontalAdvance(JobTexts::cell(column, job, now)));
    }
    return widest + widthBesideText(column);
}

int JobsTable::widthOfTexts(JobTableModel::Column column) const
{
    const JobTableModel *all = m_jobs.jobs();
    if (all == nullptr)
        return 0;
    QFont font = this->font();
    if (column == JobTableModel::Job)
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int count = all->rowCount();
    const int step = 1 + count / (column == JobTableModel::Job ? namesMeasured : textsMeasured);
    int widest = 0;
    for (int row = 0; row < count; row += step) {
        const QString text = all->index(row, column).data().toString();
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    const int sign = column == JobTableModel::Job ? QuietDelegate::padding() : 0;
    return widest + widthBesideText(column) + sign;
}

void JobsTable::fitContents()
{
    m_contents = measured();
    if (m_isFitting)
        fitColumns();
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
    QuietTable::resizeEvent(event);
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
    QuietTable::keyPressEvent(event);
}

void JobsTable::requestOpen(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_jobs.summaryAt(index.row()).key);
}

void JobsTable::changeEvent(QEvent *event)
{
    QuietTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Jobs"));
        showColumnActions();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_fitSoon.start(0); // when the titles are in the new language, too
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
