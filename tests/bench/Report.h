// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace waybill::bench {

/// One comparison: ours against the reference, measured in turns in the same run.
struct Row
{
    QString what;
    QString reference;
    double ours = 0;
    double theirs = 0;
    QString unit;
    double goal = 0; ///< the ratio, or with theirs == 0 the value, that is aimed at
    std::optional<double> qtAlone =
        {}; ///< the same by Qt without anything of ours, which no way leads below
};

/// Prints @p rows, each the best of several rounds, as a table with the ratio of each and whether it reaches its goal.
void print(const QList<Row> &rows);

/// The smallest of @p values, which must not be empty: what else the computer does can only add.
[[nodiscard]] double best(const QList<double> &values);

/// Milliseconds that @p work takes.
[[nodiscard]] double milliseconds(const std::function<void()> &work);

} // namespace waybill::bench
