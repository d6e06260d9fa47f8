// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ColumnWidths.h"

#include <algorithm>
#include <numeric>

namespace waybill {

namespace {

int sumOf(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

void handOut(QList<int> &widths, const QList<ColumnNeed> &needs, int over)
{
    int weights = 0;
    for (const ColumnNeed &need : needs)
        weights += need.weight;
    for (qsizetype i = 0; i < needs.size() && weights > 0; ++i) {
        const int share = over * needs.at(i).weight
            / weights; // all is given: the last gets the rest
        widths[i] += share;
        over -= share;
        weights -= needs.at(i).weight;
    }
}

/// Cuts columns down to what @p floor says of them, until nothing is missing.
template<typename Floor>
void cut(QList<int> &widths, const QList<ColumnNeed> &needs, int room, Floor floor)
{
    QList<qsizetype> order(needs.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return needs.at(a).rank < needs.at(b).rank; });
    int missing = sumOf(widths) - room;
    for (const qsizetype i : std::as_const(order)) {
        const int given = std::clamp(widths.at(i) - floor(needs.at(i)), 0, std::max(missing, 0));
        widths[i] -= given;
        missing -= given;
    }
}

} // namespace

QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room)
{
    QList<int> widths;
    for (const ColumnNeed &need : needs)
        widths.append(std::max({need.title, need.content, need.least}));
    if (const int over = room - sumOf(widths); over >= 0) {
        handOut(widths, needs, over);
        return widths;
    }
    cut(widths, needs, room,
        [](const ColumnNeed &need) { return std::max(need.content, need.least); });
    cut(widths, needs, room, [](const ColumnNeed &need) { return need.least; });
    return widths;
}

} // namespace waybill
