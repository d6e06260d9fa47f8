// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Deadline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace waybill {

/// Times, ages and deadlines as people say them, in local time and the user's locale.
/// An unknown (invalid) time is "–", never a zero.
class TimeTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::TimeTexts)

public:
    /// "just now", "2 minutes ago", "yesterday 16:02", "12 Mar 2026 16:02".
    [[nodiscard]] static QString age(const QDateTime &then, const QDateTime &now);
    /// "12 Mar 2026", and so in every language: the month as a word, for two numbers could be either.
    [[nodiscard]] static QString day(QDate date);
    /// The format of day(), for QLocale.
    [[nodiscard]] static QString dayFormat();
    /// "12 Mar", where the year goes without saying.
    [[nodiscard]] static QString dayOfYear(QDate date);
    /// "16:04".
    [[nodiscard]] static QString clock(const QDateTime &time);
    /// "16:04" on the day of @p now, else as moment().
    [[nodiscard]] static QString shortMoment(const QDateTime &time, const QDateTime &now);
    /// "today 16:04", "yesterday 16:02", else date and time.
    [[nodiscard]] static QString moment(const QDateTime &time, const QDateTime &now);
    /// A whole phrase for the editor: "deleted by the service in 1 day unless shipped".
    [[nodiscard]] static QString deadline(const Deadline &deadline, const QDateTime &now);
    /// A few words for a table: "1 day left", "day 9 of 14", "90 days left".
    [[nodiscard]] static QString shortDeadline(const Deadline &deadline, const QDateTime &now);
    /// Date and time with seconds and zone, for a Details part: ISO 8601 in UTC.
    [[nodiscard]] static QString exact(const QDateTime &time);
};

} // namespace waybill
