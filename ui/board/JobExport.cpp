// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobExport.h"

#include "board/JobTexts.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// @p text as no spreadsheet takes it for a formula.
QString withoutFormula(const QString &text)
{
    static constexpr auto starts = QStringView(u"=+-@\t\r\n");
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString tabbedCell(const QString &text)
{
    QString cell = text;
    for (const QChar separator : {u'\t', u'\r', u'\n'})
        cell.replace(separator, u' ');
    return withoutFormula(cell.trimmed());
}

QString csvCell(const QString &text)
{
    QString cell = withoutFormula(text);
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\r' || c == u'\n';
    });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
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
    return "\xEF\xBB\xBF"_ba + table(jobs, columns, now, csvCell, u',', u"\r\n"_s).toUtf8();
}

} // namespace waybill
