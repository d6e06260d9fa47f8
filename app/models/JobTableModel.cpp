// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobTableModel.h"

#include "domain/Deadline.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

QString searchTextOf(const JobSummary &job)
{
    // A line break between the parts, so that no word is found across two of them.
    const QStringList parts{job.key.name,       job.friendlyName, job.carrierName,
                            job.trackingNumber, job.key.account,  job.location};
    return parts.join(u'\n').toCaseFolded();
}

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
    std::vector<Row> added;
    QHash<JobKey, size_t> addedAt;
    for (JobSummary job : jobs) {
        job.key.account = account; // shares one string for all rows of the account
        if (const int row = rowOf(job.key); row >= 0) {
            if (updateRow(row, std::move(job)))
                changed.append(row);
            continue;
        }
        QString searchText = searchTextOf(job);
        const JobKey key = job.key;
        Row row{std::move(job), std::move(searchText)};
        // A list that changes while it is read page by page may name a job twice.
        if (const auto known = addedAt.constFind(key); known != addedAt.constEnd()) {
            added[*known] = std::move(row);
            continue;
        }
        addedAt.insert(key, added.size());
        added.push_back(std::move(row));
    }
    announceRows(changed);
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (Row &row : added) {
        if (m_firstUnindexed == static_cast<int>(m_rows.size()))
            ++m_firstUnindexed;
        m_index.insert(row.summary.key, static_cast<int>(m_rows.size()));
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
}

bool JobTableModel::updateRow(int row, JobSummary job)
{
    Row &known = m_rows[static_cast<size_t>(row)];
    if (!job.lastModified.isValid() && job.state == known.summary.state)
        job.lastModified = known.summary.lastModified;
    if (job == known.summary)
        return false;
    known.searchText = searchTextOf(job);
    known.summary = std::move(job);
    return true;
}

void JobTableModel::announceRows(const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (qsizetype i = 0; i < sorted.size();) {
        const int first = sorted.at(i);
        int last = first;
        for (++i; i < sorted.size() && sorted.at(i) == last + 1; ++i)
            ++last;
        Q_EMIT dataChanged(index(first, 0), index(last, Count - 1));
    }
}

void JobTableModel::retain(const QString &account, const QSet<QString> &names)
{
    removeRowsWhere([&](const JobSummary &job) {
        return job.key.account == account && !names.contains(job.key.name);
    });
}

void JobTableModel::retainAccounts(const QSet<QString> &accounts)
{
    removeRowsWhere([&](const JobSummary &job) { return !accounts.contains(job.key.account); });
}

void JobTableModel::removeRowsWhere(const std::function<bool(const JobSummary &)> &isGone)
{
    // From the end, so that a removal moves only rows that have been looked at already.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!isGone(summaryAt(last)))
            continue;
        int first = last;
        while (first > 0 && isGone(summaryAt(first - 1)))
            --first;
        removeRange(first, last);
        last = first;
    }
}

void JobTableModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_index.remove(summaryAt(row).key);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    m_firstUnindexed = std::min(m_firstUnindexed, first);
    endRemoveRows();
}

void JobTableModel::clear()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
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
    return m_rows[static_cast<size_t>(row)].summary;
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
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const JobSummary &job = row.summary;
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
        return sortValue(column, job);
    case SearchRole:
        return row.searchText;
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

QVariant JobTableModel::sortValue(Column column, const JobSummary &job) const
{
    switch (column) {
    case Job:
        return job.key.name;
    case Type:
        return qint64{static_cast<int>(job.type)};
    case State:
        return qint64{static_cast<int>(job.state.kind())};
    case Deadline: {
        const auto deadline = deadlineOf(job.state, job.lastModified);
        return deadline ? QVariant(deadline->due.toMSecsSinceEpoch()) : QVariant();
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
