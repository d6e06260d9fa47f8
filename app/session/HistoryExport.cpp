// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/HistoryExport.h"

#include "storage/FieldKeys.h"
#include "storage/HistoryJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet may take for the beginning of a formula, or skips before one.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front());
}

QString cell(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text != text.trimmed();
    if (!needsQuotes)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return cells.join(u',') + u"\r\n"_s;
}

QString valueText(Field field, const QVariant &value)
{
    return field == Field::CarrierAccountNumber ? maskedAccountNumber(value.toString())
                                                : value.toString();
}

QStringList commonCells(const HistoryEntry &entry)
{
    return {QString::number(entry.number),
            entry.time.toUTC().toString(Qt::ISODateWithMs),
            entry.person,
            entry.job.connection,
            entry.job.key.account,
            entry.job.key.name,
            historyKey(entry.action)};
}

QStringList outcomeCells(const HistoryEntry &entry)
{
    return {historyKey(entry.outcome),
            entry.httpStatus > 0 ? QString::number(entry.httpStatus) : QString(),
            QString::fromUtf8(entry.requestId)};
}

} // namespace

QByteArray historyToCsv(const QList<HistoryEntry> &entries)
{
    QString text = u"\uFEFF"_s
        + line({u"number"_s, u"time (UTC)"_s, u"person"_s, u"connection"_s, u"account"_s, u"job"_s,
                u"action"_s, u"field"_s, u"before"_s, u"after"_s, u"outcome"_s, u"HTTP status"_s,
                u"request id"_s});
    for (const HistoryEntry &entry : entries) {
        const QStringList common = commonCells(entry);
        const QStringList outcome = outcomeCells(entry);
        for (const HistoryFieldChange &change : entry.changes)
            text += line(common
                         + QStringList{fieldKey(change.field),
                                       valueText(change.field, change.before),
                                       valueText(change.field, change.after)}
                         + outcome);
        if (entry.changes.isEmpty()) {
            const QString count = entry.purge ? QString::number(entry.purge->count) : QString();
            text += line(common + QStringList{QString(), count, QString()} + outcome);
        }
    }
    return text.toUtf8();
}

QByteArray historyToJson(const QList<HistoryEntry> &entries)
{
    QJsonArray array;
    for (const HistoryEntry &entry : entries) {
        array.append(
            QJsonObject{{u"number"_s, entry.number},
                        {u"previous"_s, QString::fromLatin1(entry.previous.toHex())},
                        {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
                        {u"entry"_s, QJsonDocument::fromJson(historyEntryToJson(entry)).object()}});
    }
    return QJsonDocument(QJsonObject{{u"history"_s, array}}).toJson(QJsonDocument::Indented);
}

} // namespace waybill
