// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Prints what issue and architecture ask to be measured, each as a ratio against a reference that
// runs in turns with it. Never a test: figures depend on the machine, only the ratios tell.

#include "bench/Benches.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace waybill;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();
    QList<bench::Row> rows = bench::wireRows(folder + "/waybill"_L1);
    if (rows.isEmpty()) {
        qCritical("The practice service did not come up, so nothing on the wire was measured.");
        return 1;
    }
    rows.append(bench::startRow(folder + "/waybill"_L1, folder + "/bare_window"_L1));
    rows.append(bench::readingRow());
    rows.append(bench::listRows());
    rows.append(bench::memoryRow());
    bench::print(rows);
    return 0;
}
