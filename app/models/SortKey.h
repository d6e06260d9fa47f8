// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCollator>

#include <algorithm>
#include <optional>
#include <vector>

namespace waybill {

/// What a cell is sorted by, made once for many comparisons.
struct SortKey
{
    enum class Kind : quint8 { Absent, Number, Text };

    Kind kind = Kind::Absent;
    qint64 number = 0;
    std::optional<QCollatorSortKey> text;

    /// Below, equal to or above zero, in @p order. What is absent stands last in either direction.
    [[nodiscard]] static int compare(const SortKey &left, const SortKey &right, Qt::SortOrder order)
    {
        const bool isLeftAbsent = left.kind == Kind::Absent;
        const bool isRightAbsent = right.kind == Kind::Absent;
        if (isLeftAbsent || isRightAbsent)
            return int(isLeftAbsent) - int(isRightAbsent);
        int result = 0;
        if (left.text && right.text)
            result = left.text->compare(*right.text);
        else
            result = int(left.number > right.number) - int(left.number < right.number);
        return order == Qt::AscendingOrder ? result : -result;
    }
};

/// Puts @p added, which is in order, into @p rows, which is too. Few into many, so each is looked
/// for instead of walking through all.
template<typename Less>
void mergeRows(std::vector<int> &rows, const std::vector<int> &added, const Less &less)
{
    std::vector<int> merged;
    merged.reserve(rows.size() + added.size());
    auto from = rows.cbegin();
    for (const int row : added) {
        const auto place = std::upper_bound(from, rows.cend(), row, less);
        merged.insert(merged.end(), from, place);
        merged.push_back(row);
        from = place;
    }
    merged.insert(merged.end(), from, rows.cend());
    rows = std::move(merged);
}

} // namespace waybill
