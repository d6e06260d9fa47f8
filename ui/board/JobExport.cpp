// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobExport.h"

#include "base/Csv.h"
#include "board/JobTexts.h"
#include "domain/Deadline.h"

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

/// What is not known is an empty cell here: a dash, or a word in its place, is no value to go on with.
QString valueOf(JobTableModel::Column column, const JobSummary &job, const QDateTime &now)
{
    if (column == JobTableModel::Tracking)
        return job.trackingNumber;
    const QString text = JobTexts::cell(column, job, now);
    return text == u"–"_s ? QString() : text;
}

QString isoDay(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().date().toString(Qt::ISODate) : QString();
}

/// What a spreadsheet is asked for and no column of the board shows: days to calculate with above all.
QStringList furtherValues(const JobSummary &job)
{
    const auto due = job.isArchived() ? std::nullopt : deadlineOf(job.state, job.lastModified);
    return {job.friendlyName, job.returnTo, isoDay(due ? due->due : QDateTime()),
            isoDay(job.lastModified)};
}

using Cell = std::function<QString(const QString &)>;

QString line(const QStringList &values, const Cell &cell, QChar separator, const QString &lineEnd)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(cell(value));
    return cells.join(separator) + lineEnd;
}

QStringList titlesOf(const QList<JobTableModel::Column> &columns)
{
    QStringList titles;
    for (const JobTableModel::Column column : columns)
        titles.append(JobTexts::header(column));
    return titles;
}

QStringList valuesOf(const JobSummary &job, const QList<JobTableModel::Column> &columns,
                     const QDateTime &now)
{
    QStringList values;
    for (const JobTableModel::Column column : columns)
        values.append(valueOf(column, job, now));
    return values;
}

} // namespace

QString jobexport::tabbed(const QList<JobSummary> &jobs,
                          const QList<JobTableModel::Column> &columns, const QDateTime &now)
{
    QString text = line(titlesOf(columns), tabbedCell, u'\t', u"\n"_s);
    for (const JobSummary &job : jobs)
        text += line(valuesOf(job, columns, now), tabbedCell, u'\t', u"\n"_s);
    return text;
}

QByteArray jobexport::csv(const QList<JobSummary> &jobs,
                          const QList<JobTableModel::Column> &columns, const QDateTime &now)
{
    QString text = line(titlesOf(columns) + JobTexts::furtherTitles(), csv::cell, u',', u"\r\n"_s);
    for (const JobSummary &job : jobs)
        text += line(valuesOf(job, columns, now) + furtherValues(job), csv::cell, u',', u"\r\n"_s);
    return "\xEF\xBB\xBF"_ba + text.toUtf8();
}

} // namespace waybill
