// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobColumns.h"

#include "board/ColumnsDialog.h"
#include "board/JobItemDelegate.h"
#include "board/JobTexts.h"
#include "widgets/ColumnWidths.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// Behind what the header says of itself: the columns share the width, whatever it is.
constexpr QByteArrayView fitting("|fit");

/// So many names tell how wide their column should be, however many jobs there are.
constexpr int namesMeasured = 300;
constexpr int usualNameLetters = 17; ///< most names have no more
constexpr int textsMeasured = 60;    ///< of the other columns, whose texts differ less

/// As wide as @p text is laid out, which is in fractions of a pixel: a column that lacks one of them
/// cuts whole letters.
int widthOf(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

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

JobColumns::JobColumns(QTableView &table, JobFilterModel &jobs)
    : QObject(&table)
    , m_table(table)
    , m_jobs(jobs)
    , m_header(table.horizontalHeader())
{
    m_header->setSectionsMovable(true);
    m_table.setSortingEnabled(true);
    m_table.sortByColumn(JobTableModel::Deadline, Qt::AscendingOrder);
    connect(m_header, &QHeaderView::sectionResized, this, &JobColumns::onSectionResized);
    connect(m_header, &QHeaderView::sectionMoved, this, &JobColumns::changed);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &JobColumns::changed);
    m_table.installEventFilter(this);
    m_table.viewport()->installEventFilter(this);
    // Once for all the rows that come together.
    m_fitSoon.setSingleShot(true);
    connect(&m_fitSoon, &QTimer::timeout, this, &JobColumns::fitContents);
    const auto fitSoon = [this] { m_fitSoon.start(0); };
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(&m_jobs, &QAbstractItemModel::dataChanged, this, fitSoon);
    fitContents();
    setUpActions();
}

void JobColumns::setUpActions()
{
    for (int column = JobTableModel::Job + 1; column < JobTableModel::Count; ++column) {
        auto *action = new QAction(this);
        action->setObjectName(u"columnAction%1"_s.arg(column));
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this,
                [this, column](bool isShown) { setShown(Column(column), isShown); });
        m_ticks.append(action);
    }
    m_separator = new QAction(this);
    m_separator->setSeparator(true);
    m_arrange = new QAction(this);
    m_arrange->setObjectName("arrangeColumnsAction"_L1);
    connect(m_arrange, &QAction::triggered, this, &JobColumns::openDialog);
    m_header->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_header->addActions(actions());
    retranslateUi();
}

QList<QAction *> JobColumns::actions() const
{
    return m_ticks + QList<QAction *>{m_separator, m_arrange};
}

void JobColumns::openDialog()
{
    (new ColumnsDialog(*this, m_table.window()))->open(); // it deletes itself
}

void JobColumns::retranslateUi()
{
    for (QAction *action : std::as_const(m_ticks))
        action->setText(JobTexts::header(Column(action->data().toInt())));
    m_arrange->setText(tr("&Arrange columns…"));
    showTicks();
}

void JobColumns::showTicks()
{
    for (QAction *action : std::as_const(m_ticks))
        action->setChecked(isShown(Column(action->data().toInt())));
}

QList<JobColumns::Column> JobColumns::ordered() const
{
    QList<Column> columns;
    for (int place = 0; place < m_header->count(); ++place)
        columns.append(Column(m_header->logicalIndex(place)));
    return columns;
}

QList<JobColumns::Column> JobColumns::shown() const
{
    QList<Column> columns = ordered();
    columns.removeIf([this](Column column) { return !isShown(column); });
    return columns;
}

bool JobColumns::isShown(Column column) const
{
    return !m_header->isSectionHidden(column);
}

void JobColumns::setShown(Column column, bool isShown)
{
    m_header->setSectionHidden(column, !isShown && column != JobTableModel::Job);
    if (m_isFitting)
        shareWidth();
    showTicks();
    Q_EMIT changed();
}

void JobColumns::move(Column column, int places)
{
    const int from = m_header->visualIndex(column);
    m_header->moveSection(from, std::clamp(from + places, 0, m_header->count() - 1));
}

void JobColumns::widen(Column column, int letters)
{
    m_isFitting = false;
    const int step = letters * m_table.fontMetrics().averageCharWidth();
    m_header->resizeSection(
        column, std::max(m_header->minimumSectionSize(), m_header->sectionSize(column) + step));
}

void JobColumns::sortBy(Column column)
{
    const bool isReversed = sortedBy() == column && sortOrder() == Qt::AscendingOrder;
    m_table.sortByColumn(column, isReversed ? Qt::DescendingOrder : Qt::AscendingOrder);
}

JobColumns::Column JobColumns::sortedBy() const
{
    return Column(m_header->sortIndicatorSection());
}

Qt::SortOrder JobColumns::sortOrder() const
{
    return m_header->sortIndicatorOrder();
}

void JobColumns::reset()
{
    for (int column = 0; column < JobTableModel::Count; ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, false);
    }
    m_isFitting = true;
    shareWidth();
    m_table.sortByColumn(JobTableModel::Deadline, Qt::AscendingOrder);
    showTicks();
    Q_EMIT changed();
}

void JobColumns::onSectionResized()
{
    // By a hand; a table that is fitted while a button is held elsewhere goes on sharing. And without
    // a hand it is the last column that follows the window.
    if (!m_isSharing && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        m_isFitting = false;
}

void JobColumns::shareWidth()
{
    const QList<Column> columns = shown();
    const int room = m_table.viewport()->width();
    QList<ColumnNeed> needs;
    for (const Column column : columns) {
        ColumnNeed need;
        need.title = m_header->sectionSizeHint(column);
        need.content = m_contents.value(column);
        if (column == JobTableModel::Job)
            need.content = std::min(need.content, room / 3);
        const int letters = leastLetters(column) * m_table.fontMetrics().horizontalAdvance(u'x');
        need.least = std::max(
            m_header->minimumSectionSize(),
            std::min(letters + widthBesideText(column), std::max(need.title, need.content)));
        need.weight = weightOf(column);
        need.rank = rankOf(column);
        needs.append(need);
    }
    // Few names are long; where room is short they give theirs before the words of all other columns.
    const int wanted = std::accumulate(
        needs.cbegin(), needs.cend(), 0,
        [](int sum, const ColumnNeed &need) { return sum + std::max(need.content, need.least); });
    const int usual = usualNameLetters * m_table.fontMetrics().horizontalAdvance(u'x')
        + widthBesideText(JobTableModel::Job);
    if (const auto name = columns.indexOf(JobTableModel::Job); name >= 0 && wanted > room)
        needs[name].content = std::max(needs.at(name).least,
                                       std::min(needs.at(name).content, usual));
    const QScopedValueRollback guard(m_isSharing, true);
    const QList<int> widths = sharedWidths(needs, room);
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_table.setColumnWidth(columns.at(i), widths.at(i));
}

QList<int> JobColumns::measured() const
{
    QList<int> widths;
    for (int column = 0; column < JobTableModel::Count; ++column) {
        const auto which = Column(column);
        const bool isOfWords = which == JobTableModel::State || which == JobTableModel::Deadline
            || which == JobTableModel::Type;
        widths.append(std::max(isOfWords ? widthOfWords(which) : 0, widthOfTexts(which)));
    }
    return widths;
}

int JobColumns::widthBesideText(Column column) const
{
    const bool hasIcon = column == JobTableModel::State || column == JobTableModel::Job;
    const int margin = m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table)
        + 1;
    return (hasIcon ? JobItemDelegate::iconWidth() + QuietDelegate::padding() : 0)
        + 2 * QuietDelegate::padding() + (hasIcon ? 4 : 2) * margin;
}

int JobColumns::widthOfWords(Column column) const
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
        widest = std::max(widest, widthOf(JobTexts::cell(column, job, now), m_table.font()));
    }
    return widest + widthBesideText(column);
}

int JobColumns::widthOfTexts(Column column) const
{
    const JobTableModel *all = m_jobs.jobs();
    if (all == nullptr)
        return 0;
    QFont font = m_table.font();
    if (column == JobTableModel::Job)
        font.setWeight(QFont::DemiBold);
    const int count = all->rowCount();
    const int step = 1 + count / (column == JobTableModel::Job ? namesMeasured : textsMeasured);
    int widest = 0;
    for (int row = 0; row < count; row += step) {
        const QString text = all->index(row, column).data().toString();
        widest = std::max(widest, widthOf(text, font));
    }
    const int sign = column == JobTableModel::Job ? QuietDelegate::padding() : 0;
    return widest + widthBesideText(column) + sign;
}

void JobColumns::fitContents()
{
    m_contents = measured();
    if (m_isFitting)
        shareWidth();
}

bool JobColumns::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTable = watched == &m_table;
    if (!isTable && event->type() == QEvent::Resize && m_isFitting)
        shareWidth();
    if (isTable && event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (isTable && (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange))
        m_fitSoon.start(0); // when the titles are in the new language, too
    return QObject::eventFilter(watched, event);
}

QByteArray JobColumns::state() const
{
    QByteArray state = m_header->saveState();
    return m_isFitting ? state.append(fitting) : state;
}

void JobColumns::restore(const QByteArray &state)
{
    const bool isFitting = state.endsWith(fitting);
    const QByteArray columns = isFitting ? state.chopped(fitting.size()) : state;
    if (columns.isEmpty() || !m_header->restoreState(columns))
        return;
    m_isFitting = isFitting;
    m_header->setSectionHidden(JobTableModel::Job, false);
    if (m_isFitting)
        shareWidth();
    showTicks();
    m_table.sortByColumn(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
    Q_EMIT changed();
}

} // namespace waybill
