// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Prints what is to be measured, each as a ratio against a reference that runs in turns with it.
// Arguments choose parts: wire start read list archive book memory. Never a test: the figures depend on the
// machine, only the ratios tell.

#include "bench/Benches.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// Whether the part called @p name was asked for; without arguments all are.
bool isWanted(const QString &name)
{
    const QStringList names = QCoreApplication::arguments().sliced(1);
    return names.isEmpty() || names.contains(name);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();
    QList<bench::Row> rows;
    if (isWanted(u"wire"_s)) {
        rows = bench::wireRows(folder + "/waybill"_L1);
        if (rows.isEmpty()) {
            qCritical("The practice service did not come up, so nothing was measured.");
            return 1;
        }
    }
    if (isWanted(u"start"_s))
        rows.append(bench::startRow(folder + "/waybill"_L1, folder + "/bare_window"_L1));
    if (isWanted(u"read"_s))
        rows.append(bench::readingRow());
    if (isWanted(u"list"_s))
        rows.append(bench::listRows());
    if (isWanted(u"archive"_s))
        rows.append(bench::archiveRows());
    if (isWanted(u"book"_s))
        rows.append(bench::bookRows());
    if (isWanted(u"memory"_s))
        rows.append(bench::memoryRow());
    bench::print(rows);
    return 0;
}
