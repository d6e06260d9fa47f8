// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/ShownRowsModel.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// Above this many places it is cheaper to move all rows at once than to announce each place.
constexpr size_t maxPlaces = 16;

/// A run of rows that come or go together.
struct Run
{
    int first = 0;
    int last = 0;
};

/// The runs of positions in @p rows of which @p isPart is true.
template<typename Predicate>
std::vector<Run> runsOf(const std::vector<int> &rows, const Predicate &isPart)
{
    std::vector<Run> runs;
    for (int place = 0; place < static_cast<int>(rows.size()); ++place) {
        if (!isPart(rows[static_cast<size_t>(place)]))
            continue;
        if (!runs.empty() && runs.back().last == place - 1)
            runs.back().last = place;
        else
            runs.push_back({place, place});
    }
    return runs;
}

} // namespace

ShownRowsModel::ShownRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ShownRowsModel::~ShownRowsModel() = default;

int ShownRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

void ShownRowsModel::startOver(std::vector<int> rows, size_t count)
{
    m_shown = std::move(rows);
    m_places.assign(count, -1);
    notePlaces();
}

void ShownRowsModel::renumber(const std::vector<int> &newRows, size_t count)
{
    for (int &row : m_shown)
        row = newRows[static_cast<size_t>(row)];
    m_places.assign(count, -1);
    notePlaces();
}

void ShownRowsModel::show(const std::vector<int> &rows)
{
    if (rows == m_shown)
        return;
    removeUnwanted(rows);
    // Rows that stay may have changed places among themselves.
    std::vector<int> staying;
    staying.reserve(m_shown.size());
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(staying),
                 [this](int row) { return placeOf(row) >= 0; });
    if (staying != m_shown)
        reorder(std::move(staying));
    insertWanted(rows);
}

void ShownRowsModel::removeUnwanted(const std::vector<int> &wanted)
{
    std::vector<bool> isWanted(m_places.size());
    for (const int row : wanted)
        isWanted[static_cast<size_t>(row)] = true;
    const auto goes = [&isWanted](int row) { return !isWanted[static_cast<size_t>(row)]; };
    std::vector<Run> runs = runsOf(m_shown, goes);
    if (runs.size() > maxPlaces) {
        std::vector<int> rows = m_shown;
        const auto end = std::stable_partition(rows.begin(), rows.end(), std::not_fn(goes));
        const auto staying = static_cast<int>(end - rows.begin());
        reorder(std::move(rows));
        runs = {{staying, rowCount() - 1}};
    }
    std::reverse(runs.begin(), runs.end()); // from below, so that the places above stay true
    for (const Run &run : runs) {
        beginRemoveRows({}, run.first, run.last);
        for (int place = run.first; place <= run.last; ++place)
            m_places[static_cast<size_t>(sourceRow(place))] = -1;
        m_shown.erase(m_shown.begin() + run.first, m_shown.begin() + run.last + 1);
        notePlaces(static_cast<size_t>(run.first));
        endRemoveRows();
    }
}

void ShownRowsModel::insertWanted(const std::vector<int> &wanted)
{
    const auto comes = [this](int row) { return placeOf(row) < 0; };
    const std::vector<Run> runs = runsOf(wanted, comes);
    if (runs.empty())
        return;
    const auto insertAt = [this](size_t place, auto from, auto to) {
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place) + int(to - from) - 1);
        m_shown.insert(m_shown.begin() + static_cast<qsizetype>(place), from, to);
        notePlaces(place);
        endInsertRows();
    };
    if (runs.size() <= maxPlaces) {
        for (const Run &run : runs)
            insertAt(static_cast<size_t>(run.first), wanted.cbegin() + run.first,
                     wanted.cbegin() + run.last + 1);
        return;
    }
    std::vector<int> added;
    std::copy_if(wanted.cbegin(), wanted.cend(), std::back_inserter(added), comes);
    insertAt(m_shown.size(), added.cbegin(), added.cend());
    reorder(wanted);
}

void ShownRowsModel::reorder(std::vector<int> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> old = std::exchange(m_shown, std::move(rows));
    notePlaces();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &known : before)
        after.append(index(placeOf(old[static_cast<size_t>(known.row())]), known.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ShownRowsModel::announce(const std::function<bool(int)> &isChanged, int firstColumn,
                              int lastColumn, const QList<int> &roles)
{
    std::vector<Run> runs = runsOf(m_shown, isChanged);
    if (runs.size() > maxPlaces)
        runs = {{runs.front().first, runs.back().last}};
    for (const Run &run : runs)
        Q_EMIT dataChanged(index(run.first, firstColumn), index(run.last, lastColumn), roles);
}

void ShownRowsModel::notePlaces(size_t from)
{
    for (size_t place = from; place < m_shown.size(); ++place)
        m_places[static_cast<size_t>(m_shown[place])] = static_cast<int>(place);
}

} // namespace waybill
