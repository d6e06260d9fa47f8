// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/HttpDate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::hours(24 * 365);

const QStringList &monthNames()
{
    static const QStringList names{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                   u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    return names;
}

// Two digits mean a time from 1970 to 2069; no service is older than that.
int fullYear(int year, qsizetype digits)
{
    if (digits == 4)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// The forms with a comma, and that of asctime(): "Sun Nov  6 08:49:37 1994".
QRegularExpressionMatch matchDate(const QString &text)
{
    static const QRegularExpression common(
        u"^[A-Za-z]+, (?<day>\\d{2})([ -])(?<month>[A-Za-z]{3})\\2(?<year>\\d{4}|\\d{2}) "
        "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2}) GMT$"_s);
    static const QRegularExpression asctime(
        u"^[A-Za-z]{3} (?<month>[A-Za-z]{3}) (?<day>[ \\d]\\d) "
        "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2}) (?<year>\\d{4})$"_s);
    const QRegularExpressionMatch match = common.match(text);
    return match.hasMatch() ? match : asctime.match(text);
}

} // namespace

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QDateTime parseHttpDate(const QByteArray &text)
{
    const QRegularExpressionMatch match = matchDate(QString::fromLatin1(text.trimmed()));
    if (!match.hasMatch())
        return {};
    const auto number = [&match](const QString &name) {
        return match.capturedView(name).trimmed().toInt();
    };
    const auto month = monthNames().indexOf(match.captured(u"month"_s)) + 1;
    const int year = fullYear(number(u"year"_s), match.capturedLength(u"year"_s));
    const QDate day(year, static_cast<int>(month), number(u"day"_s));
    const QTime clock(number(u"hour"_s), number(u"minute"_s), number(u"second"_s));
    if (!day.isValid() || !clock.isValid())
        return {};
    return QDateTime(day, clock, Qt::UTC);
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, const QDateTime &now)
{
    using namespace std::chrono;
    const QByteArray text = value.trimmed();
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const uint delay = text.toUInt(&fits);
        return fits ? std::min<milliseconds>(seconds(delay), longestWait) : longestWait;
    }
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(now.msecsTo(date)), milliseconds(0), longestWait);
}

} // namespace waybill
