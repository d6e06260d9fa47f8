// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobTableModel.h"

#include "domain/Deadline.h"
#include "domain/tracking/TrackingText.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// Above this many gaps it is cheaper to close them all at once.
constexpr int maxGaps = 8;

/// Puts what the service forgets after 90 days behind all that somebody waits for.
constexpr qint64 afterAllUrgent = qint64{1} << 52;

QVariant textOrAbsent(const QString &text)
{
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

QVariant numberOrAbsent(std::optional<int> number)
{
    return number ? QVariant(qint64{*number}) : QVariant();
}

} // namespace

JobTableModel::JobTableModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

JobTableModel::~JobTableModel() = default;

void JobTableModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    retranslate();
}

void JobTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1),
                       {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void JobTableModel::refreshDeadlines()
{
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, Deadline), index(rowCount() - 1, Deadline),
                       {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void JobTableModel::mergeJobs(const QString &account, const QList<JobSummary> &jobs)
{
    QList<int> changed;
    std::vector<KeptJob> added;
    QHash<JobKey, size_t> addedAt;
    for (JobSummary job : jobs) {
        job.key.account = account; // shares one string for all rows of the account
        if (const int row = rowOf(job.key); row >= 0) {
            if (updateRow(row, std::move(job)))
                changed.append(row);
            continue;
        }
        // A list that changes while it is read page by page may name a job twice.
        if (const auto known = addedAt.constFind(job.key); known != addedAt.constEnd()) {
            added[*known].summary = std::move(job);
            continue;
        }
        addedAt.insert(job.key, added.size());
        added.push_back({std::move(job), {}});
    }
    announceRows(changed);
    if (!added.empty())
        appendRows(std::move(added));
}

void JobTableModel::addKept(const QList<KeptJob> &jobs)
{
    // What was read in this run is newer; of two that went, the later one stays.
    mergeKept(jobs, [](const JobSummary &known, const JobSummary &job) {
        return known.isArchived() && job.goneSince > known.goneSince;
    });
}

void JobTableModel::archive(const QList<KeptJob> &jobs)
{
    mergeKept(jobs, [](const JobSummary &, const JobSummary &) { return true; });
}

void JobTableModel::mergeKept(
    const QList<KeptJob> &jobs,
    const std::function<bool(const JobSummary &known, const JobSummary &job)> &isWanted)
{
    QList<int> changed;
    std::vector<KeptJob> added;
    QHash<JobKey, size_t> addedAt;
    for (const KeptJob &job : jobs) {
        const int row = rowOf(job.summary.key);
        if (row >= 0) {
            const bool isReplaced = isWanted(summaryAt(row), job.summary)
                && updateRow(row, job.summary);
            // A list does not tell it, so that what was kept is all that is known.
            const bool isFoundElse = (isReplaced || !m_searchTexts.hasExtra(row))
                && m_searchTexts.setExtra(row, summaryAt(row), job.findText);
            if (isReplaced || isFoundElse)
                changed.append(row);
            continue;
        }
        const auto known = addedAt.constFind(job.summary.key);
        if (known == addedAt.constEnd()) {
            addedAt.insert(job.summary.key, added.size());
            added.push_back(job);
        } else if (isWanted(added[*known].summary, job.summary)) {
            added[*known] = job;
        }
    }
    announceRows(changed);
    if (!added.empty())
        appendRows(std::move(added));
}

void JobTableModel::setFindText(const JobKey &key, const QString &text)
{
    const int row = rowOf(key);
    if (row >= 0 && m_searchTexts.setExtra(row, summaryAt(row), text))
        Q_EMIT dataChanged(index(row, 0), index(row, Count - 1));
}

void JobTableModel::appendRows(std::vector<KeptJob> jobs)
{
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(jobs.size()) - 1);
    for (KeptJob &job : jobs) {
        if (m_firstUnindexed == rowCount())
            ++m_firstUnindexed;
        m_index.insert(job.summary.key, rowCount());
        m_searchTexts.append(job.summary, job.findText);
        m_rows.push_back(std::move(job.summary));
    }
    endInsertRows();
}

bool JobTableModel::updateRow(int row, JobSummary job)
{
    JobSummary &known = m_rows[static_cast<size_t>(row)];
    if (!job.lastModified.isValid() && job.state == known.state)
        job.lastModified = known.lastModified;
    if (job == known)
        return false;
    m_searchTexts.replace(row, job);
    known = std::move(job);
    return true;
}

void JobTableModel::announceRows(const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    QList<std::pair<int, int>> runs;
    for (const int row : std::as_const(sorted)) {
        if (!runs.isEmpty() && row <= runs.last().second + 1) // the same row may come twice
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    // The rows of a page stand together, so the rows between are few.
    if (runs.size() > maxGaps)
        runs = {{runs.first().first, runs.last().second}};
    for (const auto &[first, last] : std::as_const(runs))
        Q_EMIT dataChanged(index(first, 0), index(last, Count - 1));
}

void JobTableModel::retain(const QString &account, const QSet<QString> &names)
{
    removeRowsWhere([&](const JobSummary &job) {
        return !job.isArchived() && job.key.account == account && !names.contains(job.key.name);
    });
}

void JobTableModel::retainAccounts(const QSet<QString> &accounts)
{
    removeRowsWhere([&](const JobSummary &job) {
        return !job.isArchived() && !accounts.contains(job.key.account);
    });
}

void JobTableModel::removeArchived(const std::function<bool(const JobSummary &)> &isRemoved)
{
    removeRowsWhere([&](const JobSummary &job) { return job.isArchived() && isRemoved(job); });
}

void JobTableModel::removeRowsWhere(const std::function<bool(const JobSummary &)> &isGone)
{
    std::vector<int> gone;
    std::vector<int> gaps; // where they begin, as positions in gone
    for (int row = 0; row < rowCount(); ++row) {
        if (!isGone(summaryAt(row)))
            continue;
        if (gone.empty() || gone.back() != row - 1)
            gaps.push_back(static_cast<int>(gone.size()));
        gone.push_back(row);
    }
    if (gaps.size() > maxGaps) {
        moveToEnd(gone);
        removeRange(rowCount() - static_cast<int>(gone.size()), rowCount() - 1);
        return;
    }
    // From the end, so that a removal moves no row that is still to be removed.
    auto end = gone.size();
    for (auto gap = gaps.crbegin(); gap != gaps.crend(); ++gap) {
        removeRange(gone[static_cast<size_t>(*gap)], gone[end - 1]);
        end = static_cast<size_t>(*gap);
    }
}

void JobTableModel::moveToEnd(const std::vector<int> &rows)
{
    std::vector<int> newRows(m_rows.size(), -1);
    int next = rowCount() - static_cast<int>(rows.size());
    for (const int row : rows)
        newRows[static_cast<size_t>(row)] = next++;
    next = 0;
    for (int &row : newRows)
        row = row < 0 ? next++ : row;

    Q_EMIT layoutAboutToBeChanged();
    std::vector<JobSummary> moved(m_rows.size());
    for (size_t row = 0; row < newRows.size(); ++row)
        moved[static_cast<size_t>(newRows[row])] = std::move(m_rows[row]);
    m_rows = std::move(moved);
    m_searchTexts.renumber(newRows);
    m_firstUnindexed = std::min(m_firstUnindexed, rows.front());
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(newRows[static_cast<size_t>(old.row())], old.column()));
    changePersistentIndexList(before, after);
    Q_EMIT renumbered(newRows);
    Q_EMIT layoutChanged();
}

void JobTableModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_index.remove(summaryAt(row).key);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    m_searchTexts.remove(first, last);
    m_firstUnindexed = std::min(m_firstUnindexed, first);
    endRemoveRows();
}

void JobTableModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    m_searchTexts.clear();
    m_index.clear();
    m_firstUnindexed = 0;
    endResetModel();
}

int JobTableModel::rowOf(const JobKey &key) const
{
    if (!m_index.contains(key))
        return -1;
    for (; m_firstUnindexed < rowCount(); ++m_firstUnindexed)
        m_index.insert(summaryAt(m_firstUnindexed).key, m_firstUnindexed);
    return m_index.value(key);
}

const JobSummary &JobTableModel::summaryAt(int row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    return m_rows[static_cast<size_t>(row)];
}

QList<JobSummary> JobTableModel::allJobs() const
{
    QList<JobSummary> jobs;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(jobs),
                 [](const JobSummary &job) { return !job.isArchived(); });
    return jobs;
}

QList<JobSummary> JobTableModel::jobsInParcel(const QString &number) const
{
    const TrackingNumber wanted = normaliseTracking(number);
    QList<JobSummary> found;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(found),
                 [&](const JobSummary &job) {
                     return !job.isArchived() && isSameParcel(job.trackingNumber, wanted);
                 });
    return found;
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const JobSummary &job = summaryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(m_texts.cell, column, job);
    case Qt::AccessibleTextRole:
        return text(m_texts.accessibleCell ? m_texts.accessibleCell : m_texts.cell, column, job);
    case Qt::AccessibleDescriptionRole:
        return text(m_texts.accessibleDescription, column, job);
    case Qt::ToolTipRole:
        return text(m_texts.toolTip, column, job);
    case JobKeyRole:
        return QVariant::fromValue(job.key);
    case SummaryRole:
        return QVariant::fromValue(job);
    case StateRole:
        return static_cast<int>(job.state.kind());
    case StateTextRole:
        return job.state.text();
    case DeadlineRole: {
        const auto deadline = deadlineOf(job.state, job.lastModified);
        return deadline ? deadline->due : QDateTime();
    }
    case SortRole:
        return sortValue(column, index.row());
    case SearchRole:
        return m_searchTexts.textOf(index.row());
    default:
        return {};
    }
}

QVariant JobTableModel::text(const CellText &function, Column column, const JobSummary &job) const
{
    if (!function)
        return {};
    const QString text = function(column, job, m_clock());
    return text.isEmpty() ? QVariant() : QVariant(text);
}

bool JobTableModel::isFound(int row, const JobFind &find) const
{
    return m_searchTexts.isFound(row, find);
}

QVariant JobTableModel::sortValue(Column column, int row) const
{
    const JobSummary &job = summaryAt(row);
    switch (column) {
    case Job:
        return job.key.name;
    case Type:
        return qint64{static_cast<int>(job.type)};
    case State:
        return qint64{static_cast<int>(job.state.kind())};
    case Deadline: {
        if (job.isArchived()) // behind all others, the latest first
            return 2 * afterAllUrgent - job.goneSince.toMSecsSinceEpoch();
        const auto deadline = deadlineOf(job.state, job.lastModified);
        if (!deadline)
            return {};
        const qint64 due = deadline->due.toMSecsSinceEpoch();
        return job.state.isFinished() ? due + afterAllUrgent : due;
    }
    case Carrier:
        return textOrAbsent(job.carrierName);
    case Tracking:
        return textOrAbsent(job.trackingNumber);
    case Drives:
        return numberOrAbsent(job.driveCount);
    case Return:
        return qint64{job.hasReturnAddress ? 1 : 0};
    case Account:
        return job.key.account;
    case Count:
        break;
    }
    return {};
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole && m_texts.header)
        return m_texts.header(column);
    if (role == Qt::ToolTipRole && m_texts.headerToolTip)
        return m_texts.headerToolTip(column);
    return {};
}

} // namespace waybill
