// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/Condition.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

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

/// An ETag that can guard: "*" would make the save unconditional, and a control character would
/// end the header.
bool canGuard(const QByteArray &etag)
{
    const QByteArray trimmed = etag.trimmed();
    if (trimmed.isEmpty() || trimmed == "*")
        return false;
    return std::none_of(etag.begin(), etag.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

} // namespace

Condition::Condition(QList<QPair<QByteArray, QByteArray>> headers)
    : m_headers(std::move(headers))
{
}

Condition Condition::ifMatch(const QByteArray &etag)
{
    return Condition({{"If-Match"_ba, etag}});
}

Condition Condition::ifMatchAndUnmodifiedSince(const QByteArray &etag, const QDateTime &since)
{
    if (!since.isValid())
        return ifMatch(etag);
    return Condition({{"If-Match"_ba, etag}, {"If-Unmodified-Since"_ba, httpDate(since)}});
}

Condition Condition::ifUnmodifiedSince(const QDateTime &since)
{
    return Condition({{"If-Unmodified-Since"_ba, httpDate(since)}});
}

Condition Condition::ifNoneMatch(const QByteArray &etag)
{
    return Condition({{"If-None-Match"_ba, etag}});
}

Condition Condition::ifNoneMatchAndModifiedSince(const QByteArray &etag, const QDateTime &since)
{
    if (!since.isValid())
        return ifNoneMatch(etag);
    return Condition({{"If-None-Match"_ba, etag}, {"If-Modified-Since"_ba, httpDate(since)}});
}

Condition Condition::ifModifiedSince(const QDateTime &since)
{
    return Condition({{"If-Modified-Since"_ba, httpDate(since)}});
}

Condition Condition::ifAbsent()
{
    return Condition({{"If-None-Match"_ba, "*"_ba}});
}

ChangeGuard::ChangeGuard(Condition condition)
    : m_condition(std::move(condition))
{
}

std::optional<ChangeGuard> ChangeGuard::ifMatch(const QByteArray &etag)
{
    if (!canGuard(etag))
        return std::nullopt;
    return ChangeGuard(Condition::ifMatch(etag));
}

std::optional<ChangeGuard> ChangeGuard::ifUnmodifiedSince(const QDateTime &since)
{
    if (!since.isValid())
        return std::nullopt;
    return ChangeGuard(Condition::ifUnmodifiedSince(since));
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QDateTime parseHttpDate(const QByteArray &text)
{
    static const QRegularExpression pattern(
        u"^[A-Za-z]+, (\\d{2})([ -])([A-Za-z]{3})\\2(\\d{4}|\\d{2}) (\\d{2}):(\\d{2}):(\\d{2}) GMT$"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(text.trimmed()));
    if (!match.hasMatch())
        return {};
    const auto month = monthNames().indexOf(match.captured(3)) + 1;
    const QDate day(fullYear(match.capturedView(4).toInt(), match.capturedLength(4)),
                    static_cast<int>(month), match.capturedView(1).toInt());
    const QTime clock(match.capturedView(5).toInt(), match.capturedView(6).toInt(),
                      match.capturedView(7).toInt());
    if (!day.isValid() || !clock.isValid())
        return {};
    return QDateTime(day, clock, Qt::UTC);
}

} // namespace waybill
