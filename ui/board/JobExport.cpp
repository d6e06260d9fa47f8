// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobExport.h"

#include "base/Csv.h"
#include "board/JobTexts.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QString tabbedCell(const QString &text)
{
    QString cell = text;
    for (const QChar separator : {u'\t', u'\r', u'\n'})
        cell.replace(separator, u' ');
    return csv::withoutFormula(cell.trimmed());
}

/// What is not known is an empty cell here: a dash is no value to calculate with.
QString valueOf(const QString &text)
{
    return text == u"–"_s ? QString() : text;
}

QString table(const QList<JobSummary> &jobs, const QList<JobTableModel::Column> &columns,
              const QDateTime &now, const std::function<QString(const QString &)> &cell,
              QChar separator, const QString &lineEnd)
{
    QString text;
    const auto addLine = [&](const auto &textOf) {
        QStringList cells;
        for (const JobTableModel::Column column : columns)
            cells.append(cell(textOf(column)));
        text += cells.join(separator) + lineEnd;
    };
    addLine([](JobTableModel::Column column) { return JobTexts::header(column); });
    for (const JobSummary &job : jobs)
        addLine([&](JobTableModel::Column column) {
            return valueOf(JobTexts::cell(column, job, now));
        });
    return text;
}

} // namespace

QString jobexport::tabbed(const QList<JobSummary> &jobs,
                          const QList<JobTableModel::Column> &columns, const QDateTime &now)
{
    return table(jobs, columns, now, tabbedCell, u'\t', u"\n"_s);
}

QByteArray jobexport::csv(const QList<JobSummary> &jobs,
                          const QList<JobTableModel::Column> &columns, const QDateTime &now)
{
    return "\xEF\xBB\xBF"_ba + table(jobs, columns, now, csv::cell, u',', u"\r\n"_s).toUtf8();
}

} // namespace waybill
