// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobOrder.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

void moveUp(std::vector<int> &rows, int first, int count)
{
    for (int &row : rows)
        row += row >= first ? count : 0;
}

void takeOut(std::vector<int> &rows, int first, int last)
{
    std::erase_if(rows, [first, last](int row) { return row >= first && row <= last; });
}

std::vector<int> range(int first, int last)
{
    std::vector<int> rows(static_cast<size_t>(last - first + 1));
    std::iota(rows.begin(), rows.end(), first);
    return rows;
}

} // namespace

JobOrder::JobOrder()
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void JobOrder::setJobs(const JobTableModel *jobs)
{
    m_jobs = jobs;
    m_byName = range(0, jobs ? jobs->rowCount() - 1 : -1);
    std::sort(m_byName.begin(), m_byName.end(),
              [this](int left, int right) { return isNamedBefore(left, right); });
    makeKeys();
    sortAll();
}

void JobOrder::sort(int column, Qt::SortOrder order)
{
    m_order = order;
    if (column != m_column) {
        m_column = column;
        makeKeys();
    }
    sortAll();
}

void JobOrder::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    makeKeys();
    sortAll();
}

void JobOrder::makeKeys()
{
    m_keys.clear();
    if (!m_jobs || m_column < 0)
        return;
    m_keys.reserve(static_cast<size_t>(m_jobs->rowCount()));
    for (int row = 0; row < m_jobs->rowCount(); ++row)
        m_keys.push_back(keyOf(row));
}

void JobOrder::sortAll()
{
    m_rows = m_byName;
    if (m_column < 0) {
        std::sort(m_rows.begin(), m_rows.end());
        return;
    }
    // Stable, so that equal rows stay in the order of their names.
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [this](int left, int right) { return compareKeys(left, right) < 0; });
}

void JobOrder::insert(int first, int last)
{
    const int count = last - first + 1;
    moveUp(m_byName, first, count);
    moveUp(m_rows, first, count);
    if (m_column >= 0) {
        std::vector<SortKey> keys;
        for (int row = first; row <= last; ++row)
            keys.push_back(keyOf(row));
        m_keys.insert(m_keys.begin() + first, std::make_move_iterator(keys.begin()),
                      std::make_move_iterator(keys.end()));
    }
    std::vector<int> added = range(first, last);
    const auto namedBefore = [this](int left, int right) { return isNamedBefore(left, right); };
    std::sort(added.begin(), added.end(), namedBefore);
    mergeRows(m_byName, added, namedBefore);
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::sort(added.begin(), added.end(), before);
    mergeRows(m_rows, added, before);
}

void JobOrder::remove(int first, int last)
{
    for (std::vector<int> *rows : {&m_byName, &m_rows}) {
        takeOut(*rows, first, last);
        moveUp(*rows, last + 1, first - last - 1);
    }
    if (m_column >= 0)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
}

void JobOrder::change(int first, int last)
{
    if (m_column < 0)
        return;
    for (int row = first; row <= last; ++row)
        m_keys[static_cast<size_t>(row)] = keyOf(row);
    takeOut(m_rows, first, last);
    std::vector<int> changed = range(first, last);
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::sort(changed.begin(), changed.end(), before);
    mergeRows(m_rows, changed, before);
}

void JobOrder::renumber(const std::vector<int> &newRows)
{
    for (std::vector<int> *rows : {&m_byName, &m_rows}) {
        for (int &row : *rows)
            row = newRows[static_cast<size_t>(row)];
    }
    if (m_column < 0) {
        std::sort(m_rows.begin(), m_rows.end());
        return;
    }
    std::vector<SortKey> keys(m_keys.size());
    for (size_t row = 0; row < newRows.size(); ++row)
        keys[static_cast<size_t>(newRows[row])] = std::move(m_keys[row]);
    m_keys = std::move(keys);
}

SortKey JobOrder::keyOf(int row) const
{
    const QVariant value = m_jobs->sortValue(JobTableModel::Column(m_column), row);
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::LongLong)
        return {SortKey::Kind::Number, value.toLongLong(), std::nullopt};
    return {SortKey::Kind::Text, 0, m_collator.sortKey(value.toString())};
}

bool JobOrder::isNamedBefore(int left, int right) const
{
    const JobKey &leftKey = m_jobs->summaryAt(left).key;
    const JobKey &rightKey = m_jobs->summaryAt(right).key;
    const int order = leftKey.name.compare(rightKey.name);
    return order != 0 ? order < 0 : leftKey.account < rightKey.account;
}

int JobOrder::compareKeys(int left, int right) const
{
    return SortKey::compare(m_keys[static_cast<size_t>(left)], m_keys[static_cast<size_t>(right)],
                            m_order);
}

bool JobOrder::isBefore(int left, int right) const
{
    if (m_column < 0)
        return left < right;
    const int order = compareKeys(left, right);
    return order != 0 ? order < 0 : isNamedBefore(left, right);
}

} // namespace waybill
