// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobFilterModel.h"

#include <QLocale>

#include <algorithm>

namespace waybill {

JobFilterModel::JobFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

JobFilterModel::~JobFilterModel() = default;

void JobFilterModel::setJobs(JobTableModel *jobs)
{
    for (const QMetaObject::Connection &connection : m_followed)
        disconnect(connection);
    m_followed.clear();
    m_jobs = jobs;
    forgetKeys();
    // Before the base class connects, so that the keys fit the rows when it sorts.
    if (m_jobs != nullptr)
        followSource();
    setSourceModel(jobs);
}

void JobFilterModel::followSource()
{
    const auto inserted = [this](const QModelIndex &, int first, int last) {
        if (static_cast<size_t>(first) <= m_keys.size())
            m_keys.insert(m_keys.begin() + first, static_cast<size_t>(last - first + 1), SortKey());
    };
    const auto removed = [this](const QModelIndex &, int first, int last) {
        const auto size = static_cast<qsizetype>(m_keys.size());
        m_keys.erase(m_keys.begin() + std::min<qsizetype>(first, size),
                     m_keys.begin() + std::min<qsizetype>(last + 1, size));
    };
    const auto changed = [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        const auto end = std::min(m_keys.size(), static_cast<size_t>(bottomRight.row()) + 1);
        for (auto row = static_cast<size_t>(topLeft.row()); row < end; ++row)
            m_keys[row] = SortKey();
    };
    m_followed = {
        connect(m_jobs, &QAbstractItemModel::rowsInserted, this, inserted),
        connect(m_jobs, &QAbstractItemModel::rowsRemoved, this, removed),
        connect(m_jobs, &QAbstractItemModel::dataChanged, this, changed),
        connect(m_jobs, &QAbstractItemModel::modelReset, this, &JobFilterModel::forgetKeys),
    };
}

void JobFilterModel::forgetKeys()
{
    m_keys.clear();
}

void JobFilterModel::setView(JobView view)
{
    if (view == m_view)
        return;
    m_view = view;
    invalidateFilter();
}

void JobFilterModel::setFindText(const QString &text)
{
    if (text == m_findText)
        return;
    m_findText = text;
    const QStringList words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void JobFilterModel::setCollationLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    forgetKeys();
    invalidate();
}

int JobFilterModel::countOf(JobView view) const
{
    if (m_jobs == nullptr)
        return 0;
    const QDateTime now = m_jobs->now();
    int count = 0;
    for (int row = 0; row < m_jobs->rowCount(); ++row)
        count += matches(view, m_jobs->summaryAt(row), now) ? 1 : 0;
    return count;
}

int JobFilterModel::rowOf(const JobKey &key) const
{
    const int row = m_jobs == nullptr ? -1 : m_jobs->rowOf(key);
    return row < 0 ? -1 : mapFromSource(m_jobs->index(row, 0)).row();
}

const JobSummary &JobFilterModel::summaryAt(int row) const
{
    return m_jobs->summaryAt(mapToSource(index(row, 0)).row());
}

void JobFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column != sortColumn())
        forgetKeys();
    QSortFilterProxyModel::sort(column, order);
}

bool JobFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_jobs == nullptr)
        return true;
    if (!matches(m_view, m_jobs->summaryAt(sourceRow), m_jobs->now()))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString searchText =
        m_jobs->index(sourceRow, 0, sourceParent).data(JobTableModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return searchText.contains(word); });
}

bool JobFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SortKey &leftKey = keyOf(left.row());
    const SortKey &rightKey = keyOf(right.row());
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const bool leftAbsent = std::holds_alternative<Absent>(leftKey);
    const bool rightAbsent = std::holds_alternative<Absent>(rightKey);
    if (leftAbsent != rightAbsent)
        return leftAbsent == descending;

    int order = 0;
    if (const auto *text = std::get_if<QCollatorSortKey>(&leftKey))
        order = text->compare(std::get<QCollatorSortKey>(rightKey));
    else if (const auto *number = std::get_if<qint64>(&leftKey))
        order = *number < std::get<qint64>(rightKey) ? -1 : *number > std::get<qint64>(rightKey);
    if (order != 0)
        return order < 0;
    return descending ? namedBefore(right.row(), left.row()) : namedBefore(left.row(), right.row());
}

bool JobFilterModel::namedBefore(int leftRow, int rightRow) const
{
    const JobKey &left = m_jobs->summaryAt(leftRow).key;
    const JobKey &right = m_jobs->summaryAt(rightRow).key;
    const int order = left.name.compare(right.name);
    return order != 0 ? order < 0 : left.account < right.account;
}

const JobFilterModel::SortKey &JobFilterModel::keyOf(int sourceRow) const
{
    const auto row = static_cast<size_t>(sourceRow);
    const auto rows = static_cast<size_t>(m_jobs->rowCount());
    if (m_keys.size() != rows)
        m_keys.resize(rows);
    if (std::holds_alternative<Unprepared>(m_keys[row]))
        m_keys[row] = makeKey(sourceRow);
    return m_keys[row];
}

JobFilterModel::SortKey JobFilterModel::makeKey(int sourceRow) const
{
    const QVariant value =
        m_jobs->index(sourceRow, std::max(sortColumn(), 0)).data(JobTableModel::SortRole);
    if (!value.isValid())
        return Absent();
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    return m_collator.sortKey(value.toString());
}

} // namespace waybill
