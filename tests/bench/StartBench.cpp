// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/Benches.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace waybill::bench {

namespace {

constexpr int rounds = 15;
constexpr int deadlineMs = 30'000;

double runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"WAYBILL_END_AFTER_FIRST_PAINT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    return milliseconds([&] {
        process.start(program, arguments);
        process.waitForFinished(deadlineMs);
    });
}

} // namespace

Row startRow(const QString &program, const QString &bareWindow)
{
    const QTemporaryDir data;
    const QStringList arguments{u"--data-dir"_s, data.path()};
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < rounds; ++i) {
        theirs.append(runOnce(bareWindow, {}));
        ours.append(runOnce(program, arguments));
    }
    return {u"start to first painted window"_s,
            u"a bare QMainWindow of the same size"_s,
            best(ours),
            best(theirs),
            u"ms"_s,
            2.5};
}

} // namespace waybill::bench
