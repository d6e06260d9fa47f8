// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/Report.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace waybill::bench {

void print(const QList<Row> &rows)
{
    std::printf("%-52s %10s %10s %8s %8s  %s\n", "", "Waybill", "reference", "ratio", "goal", "");
    for (const Row &row : rows) {
        const bool compared = row.theirs > 0;
        const double value = compared ? row.ours / row.theirs : row.ours;
        std::printf("%-52s %7.2f %-2s %7.2f %-2s %8.2f %8.2f  %s\n", qPrintable(row.what), row.ours,
                    qPrintable(row.unit), row.theirs, qPrintable(row.unit), value, row.goal,
                    value <= row.goal ? "reached" : "missed");
        std::printf("    against %s\n", qPrintable(row.reference));
        if (row.qtAlone && compared)
            std::printf("    Qt alone: %.2f %s, %.2f times the reference\n", *row.qtAlone,
                        qPrintable(row.unit), *row.qtAlone / row.theirs);
    }
    std::fflush(stdout);
}

double best(const QList<double> &values)
{
    return *std::min_element(values.begin(), values.end());
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace waybill::bench
