// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/TimeTexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int twoWeeks = 14;

QString unknownTime()
{
    return u"–"_s;
}

} // namespace

QString TimeTexts::day(QDate date)
{
    return QLocale().toString(date, dayFormat());
}

QString TimeTexts::dayFormat()
{
    return tr("d MMM yyyy", "a day");
}

QString TimeTexts::dayOfYear(QDate date)
{
    return QLocale().toString(date, tr("d MMM", "a day of this year"));
}

QString TimeTexts::clock(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"HH:mm"_s) : unknownTime();
}

QString TimeTexts::shortMoment(const QDateTime &time, const QDateTime &now)
{
    const bool isToday = time.isValid() && time.toLocalTime().date() == now.toLocalTime().date();
    return isToday ? clock(time) : moment(time, now);
}

QString TimeTexts::moment(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return unknownTime();
    const QDate date = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (date == today)
        return tr("today %1").arg(clock(time));
    if (date.addDays(1) == today)
        return tr("yesterday %1").arg(clock(time));
    //: %1 is a date, %2 a time of the day
    return tr("%1 %2").arg(day(date), clock(time));
}

QString TimeTexts::age(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return unknownTime();
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 60 * 60)
        return tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    const bool isToday = then.toLocalTime().date() == now.toLocalTime().date();
    if (isToday)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / (60 * 60)));
    return moment(then, now);
}

QString TimeTexts::deadline(const Deadline &deadline, const QDateTime &now)
{
    const int days = deadline.daysLeft(now);
    switch (deadline.kind) {
    case Deadline::Kind::ShipWithinTwoWeeks:
        return days > 0 ? tr("deleted by the service in %n day(s) unless shipped", nullptr, days)
                        : tr("the service may delete this job at any moment unless it is shipped");
    case Deadline::Kind::ExpectedWithinTwoWeeks:
        return days > 0 ? tr("expected at the data centre within %n day(s)", nullptr, days)
                        : tr("overdue at the data centre; the service may ask about it");
    case Deadline::Kind::ForgottenAfter90Days:
        return days > 0 ? tr("forgotten by the service in %n day(s)", nullptr, days)
                        : tr("the service may forget this job at any moment");
    }
    Q_UNREACHABLE();
}

QString TimeTexts::shortDeadline(const Deadline &deadline, const QDateTime &now)
{
    const int days = deadline.daysLeft(now);
    if (days <= 0)
        return deadline.kind == Deadline::Kind::ExpectedWithinTwoWeeks ? tr("overdue")
                                                                       : tr("any moment");
    if (deadline.kind == Deadline::Kind::ExpectedWithinTwoWeeks) {
        const int day = std::clamp(twoWeeks - days + 1, 1, twoWeeks);
        //: A count of days in transit: day 9 of 14
        return tr("day %1 of %2").arg(QLocale().toString(day), QLocale().toString(twoWeeks));
    }
    return tr("%n day(s) left", nullptr, days);
}

QString TimeTexts::exact(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : unknownTime();
}

} // namespace waybill
