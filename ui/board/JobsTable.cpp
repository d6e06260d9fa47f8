// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobsTable.h"

#include "board/JobItemDelegate.h"
#include "board/JobTexts.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPersistentModelIndex>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// Behind what the header says of itself: the columns share the width, whatever it is.
constexpr QByteArrayView fitting("|fit");

/// So many names tell how wide their column should be, however many jobs there are.
constexpr int namesMeasured = 300;

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
    connect(&m_fitSoon, &QTimer::timeout, this, &JobsTable::fitNames);
    const auto fitSoon = [this] { m_fitSoon.start(0); };
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, fitSoon);
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
    QList<JobTableModel::Column> sharing = shownColumns();
    double room = viewport()->width();
    const double smallest = 0.72 * fontMetrics().horizontalAdvance(u'x');
    const auto letters = [&] {
        int sum = 0;
        for (const JobTableModel::Column column : std::as_const(sharing))
            sum += widthInLetters(column);
        return sum;
    };
    const auto letter = [&] { return std::max(smallest, room / std::max(1, letters())); };
    const auto least = [&](JobTableModel::Column column) {
        if (!sharing.contains(column))
            return 0;
        if (column == JobTableModel::Drives)
            return widthOfTitle(column);
        return column == JobTableModel::Job ? widthForNames(sharing, smallest)
                                            : widthOfWords(column);
    };
    // Where its share would cut it, what tells most takes of the others.
    m_namesWidth = widthOfNames();
    for (const auto column : {JobTableModel::Job, JobTableModel::State, JobTableModel::Deadline,
                              JobTableModel::Type, JobTableModel::Drives}) {
        const int width = least(column);
        if (width <= letter() * widthInLetters(column))
            continue;
        setColumnWidth(column, width);
        sharing.removeOne(column);
        room -= width;
    }
    for (const JobTableModel::Column column : std::as_const(sharing))
        setColumnWidth(column, int(letter() * widthInLetters(column)));
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
    const int icon = column == JobTableModel::State ? JobItemDelegate::iconWidth() : 0;
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return widest + icon + 2 * QuietDelegate::padding() + (icon > 0 ? 4 : 2) * margin;
}

/// The least that a column may have. The title of the drives is wider than their number.
int JobsTable::widthOfTitle(JobTableModel::Column column) const
{
    const int least = horizontalHeader()->minimumSectionSize();
    return column == JobTableModel::Drives
        ? std::max(least, horizontalHeader()->sectionSizeHint(column))
        : least;
}

int JobsTable::widthForNames(const QList<JobTableModel::Column> &sharing, double letter) const
{
    double others = 0;
    for (const JobTableModel::Column column : sharing) {
        const bool isOfWords = column == JobTableModel::State || column == JobTableModel::Deadline
            || column == JobTableModel::Type;
        const double least = std::max(letter * widthInLetters(column),
                                      double(widthOfTitle(column)));
        if (column != JobTableModel::Job)
            others += isOfWords ? std::max(least, double(widthOfWords(column))) : least;
    }
    return std::min({m_namesWidth, viewport()->width() / 3, int(viewport()->width() - others)});
}

int JobsTable::widthOfNames() const
{
    const JobTableModel *all = m_jobs.jobs();
    if (all == nullptr)
        return 0;
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int count = all->rowCount();
    const int step = 1 + count / namesMeasured;
    int widest = 0;
    for (int row = 0; row < count; row += step) {
        const QString name = all->index(row, JobTableModel::Job).data().toString();
        widest = std::max(widest, metrics.horizontalAdvance(name));
    }
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return widest + JobItemDelegate::iconWidth() + 4 * QuietDelegate::padding() + 2 * margin;
}

void JobsTable::fitNames()
{
    if (m_isFitting && widthOfNames() != m_namesWidth)
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
        if (m_isFitting)
            fitColumns();
    }
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
