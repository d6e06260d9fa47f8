// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

namespace waybill {

/// What a column asks for, in pixels.
struct ColumnNeed
{
    int title = 0;   ///< for its title
    int content = 0; ///< for what stands in it
    int least = 0;   ///< below which it says nothing any more
    int weight = 1;  ///< its share of what is over
    int rank = 0;    ///< where room is short, the lowest gives first
};

/// Widths for columns that fill @p room. What is over goes to all by their weights. Where room is
/// short, titles are cut first and then contents, of one column after the other from the lowest rank
/// up, but none below its least: then they are wider than @p room.
[[nodiscard]] QList<int> sharedWidths(const QList<ColumnNeed> &needs, int room);

} // namespace waybill
