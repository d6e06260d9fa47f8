// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ShipDate.h"

#include <QRegularExpression>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDateTime> utc(QDate day, QTime time)
{
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC);
}

// Read digit by digit: QLocale::toDateTime() would take the text for local time and fail in the
// hour that a time zone skips.
std::optional<QDateTime> parseAmerican(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: +(\\d{1,2}):(\\d{2}):(\\d{2}) *([AaPp])[Mm])?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day(match.capturedView(3).toInt(), match.capturedView(1).toInt(),
                    match.capturedView(2).toInt());
    if (match.capturedView(4).isEmpty())
        return utc(day, QTime(0, 0));
    const int hour = match.capturedView(4).toInt();
    if (hour < 1 || hour > 12)
        return std::nullopt;
    const bool afternoon = match.capturedView(7).compare("p"_L1, Qt::CaseInsensitive) == 0;
    return utc(day,
               QTime(hour % 12 + (afternoon ? 12 : 0), match.capturedView(5).toInt(),
                     match.capturedView(6).toInt()));
}

std::optional<QDateTime> parseDay(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return utc(QDate(match.capturedView(1).toInt(), match.capturedView(3).toInt(),
                     match.capturedView(4).toInt()),
               QTime(0, 0));
}

std::optional<QDateTime> parseIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without a zone nobody knows which instant is meant.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toUTC();
}

} // namespace

std::optional<QDateTime> parseShipDate(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const auto time = parseAmerican(trimmed))
        return time;
    if (const auto time = parseDay(trimmed))
        return time;
    return parseIso(trimmed);
}

QString formatShipDate(QDate day)
{
    if (!day.isValid())
        return {};
    const QString year = QString::number(day.year()).rightJustified(4, u'0');
    return u"%1/%2/%3 12:00:00 AM"_s.arg(QString::number(day.month()), QString::number(day.day()),
                                         year);
}

} // namespace waybill
