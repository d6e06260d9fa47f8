// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobTexts.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace waybill;
using Kind = JobState::Kind;

namespace {

/// The computer's time zone, until it goes.
class Zone
{
public:
    explicit Zone(const QByteArray &name)
        : m_before(qgetenv("TZ"))
    {
        set(name);
    }
    ~Zone() { set(m_before); }
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

private:
    static void set(const QByteArray &name)
    {
        qputenv("TZ", name);
        tzset();
    }

    QByteArray m_before;
};

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

JobSummary changedAt(Kind state, const QDateTime &time)
{
    JobSummary job;
    job.state = state;
    job.lastModified = time;
    return job;
}

} // namespace

/// The words of a deadline with a fixed clock: the two weeks are 14 times 24 hours from the change
/// on, wherever the person sits; days of "yesterday" are those of the person's own calendar.
class tst_DeadlineWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadline_countsHoursNotMidnights_data();
    void deadline_countsHoursNotMidnights();
    void deadline_isTheSameInEveryZone_data();
    void deadline_isTheSameInEveryZone();
    void lastChange_isInTheDaysOfThePerson_data();
    void lastChange_isInTheDaysOfThePerson();
};

void tst_DeadlineWords::deadline_countsHoursNotMidnights_data()
{
    QTest::addColumn<Kind>("state");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("words");
    // Changed on 1 March 2026 at 23:30 UTC, so the two weeks end on 15 March at 23:30.
    QTest::newRow("at the change itself")
        << Kind::Creating << utc(2026, 3, 1, 23, 30) << u"14 day(s) left"_s;
    QTest::newRow("after the first midnight")
        << Kind::Creating << utc(2026, 3, 2, 0, 30) << u"14 day(s) left"_s;
    QTest::newRow("a day later to the minute")
        << Kind::Creating << utc(2026, 3, 2, 23, 30) << u"13 day(s) left"_s;
    QTest::newRow("a minute before the last day begins")
        << Kind::Creating << utc(2026, 3, 14, 23, 29) << u"2 day(s) left"_s;
    QTest::newRow("when the last day begins")
        << Kind::Creating << utc(2026, 3, 14, 23, 30) << u"1 day(s) left"_s;
    QTest::newRow("after the last midnight")
        << Kind::Creating << utc(2026, 3, 15, 0, 1) << u"1 day(s) left"_s;
    QTest::newRow("a minute before the end")
        << Kind::Creating << utc(2026, 3, 15, 23, 29) << u"1 day(s) left"_s;
    QTest::newRow("at the end") << Kind::Creating << utc(2026, 3, 15, 23, 30) << u"any moment"_s;
    QTest::newRow("on the way: the first day")
        << Kind::Shipping << utc(2026, 3, 2, 23, 29) << u"day 1 of 14"_s;
    QTest::newRow("on the way: the second day")
        << Kind::Shipping << utc(2026, 3, 2, 23, 31) << u"day 2 of 14"_s;
    QTest::newRow("on the way: the last minute")
        << Kind::Shipping << utc(2026, 3, 15, 23, 29) << u"day 14 of 14"_s;
    QTest::newRow("on the way: too long")
        << Kind::Shipping << utc(2026, 3, 15, 23, 30) << u"overdue"_s;
    QTest::newRow("finished: forgotten on 30 May at 23:30")
        << Kind::Completed << utc(2026, 5, 30, 0, 0) << u"1 day(s) left"_s;
}

void tst_DeadlineWords::deadline_countsHoursNotMidnights()
{
    QFETCH(const Kind, state);
    QFETCH(const QDateTime, now);
    QFETCH(const QString, words);
    QCOMPARE(JobTexts::deadline(changedAt(state, utc(2026, 3, 1, 23, 30)), now), words);
}

void tst_DeadlineWords::deadline_isTheSameInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    // Summer time begins on 8 March in New York, and on 29 March in Berlin.
    QTest::newRow("UTC") << "UTC"_ba;
    QTest::newRow("where summer time begins in the two weeks") << "EST5EDT,M3.2.0,M11.1.0"_ba;
    QTest::newRow("where it begins after them") << "CET-1CEST,M3.5.0,M10.5.0/3"_ba;
    QTest::newRow("far in the east") << "<+14>-14"_ba;
    QTest::newRow("far in the west") << "<-11>11"_ba;
    QTest::newRow("half an hour off") << "IST-5:30"_ba;
}

void tst_DeadlineWords::deadline_isTheSameInEveryZone()
{
    QFETCH(const QByteArray, zone);
    const Zone there(zone);
    const QDateTime changed = utc(2026, 3, 1, 23, 30);
    for (const QDateTime &time : {changed, changed.toLocalTime()}) {
        const JobSummary job = changedAt(Kind::Creating, time);
        QCOMPARE(JobTexts::deadline(job, utc(2026, 3, 14, 23, 29)), u"2 day(s) left"_s);
        QCOMPARE(JobTexts::deadline(job, utc(2026, 3, 14, 23, 30)), u"1 day(s) left"_s);
        QCOMPARE(JobTexts::deadline(job, utc(2026, 3, 15, 23, 30).toLocalTime()), u"any moment"_s);
    }
}

void tst_DeadlineWords::lastChange_isInTheDaysOfThePerson_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("changed");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("words");
    const QByteArray berlin = "CET-1CEST,M3.5.0,M10.5.0/3"_ba;
    const QByteArray newYork = "EST5EDT,M3.2.0,M11.1.0"_ba;
    QTest::newRow("two minutes, and midnight between them")
        << "UTC"_ba << utc(2026, 3, 1, 23, 59) << utc(2026, 3, 2, 0, 1)
        << u"Last change: yesterday 23:59"_s;
    QTest::newRow("the same moments in Berlin are both of the later day")
        << berlin << utc(2026, 3, 1, 23, 59) << utc(2026, 3, 2, 0, 1)
        << u"Last change: today 00:59"_s;
    QTest::newRow("and in New York both of the day before")
        << newYork << utc(2026, 3, 1, 23, 59) << utc(2026, 3, 2, 0, 1)
        << u"Last change: today 18:59"_s;
    QTest::newRow("the hour that summer time takes away")
        << berlin << utc(2026, 3, 29, 0, 59) << utc(2026, 3, 29, 1, 1)
        << u"Last change: today 01:59"_s;
    QTest::newRow("the hour that comes twice")
        << berlin << utc(2026, 10, 25, 1, 30) << utc(2026, 10, 25, 2, 0)
        << u"Last change: today 02:30"_s;
    QTest::newRow("the evening before a day of 23 hours")
        << berlin << utc(2026, 3, 28, 22, 30) << utc(2026, 3, 29, 21, 30)
        << u"Last change: yesterday 23:30"_s;
}

void tst_DeadlineWords::lastChange_isInTheDaysOfThePerson()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDateTime, changed);
    QFETCH(const QDateTime, now);
    QFETCH(const QString, words);
    const Zone there(zone);
    QCOMPARE(JobTexts::lastChange(changedAt(Kind::Creating, changed), now), words);
}

QTEST_MAIN(tst_DeadlineWords)
#include "tst_DeadlineWords.moc"
