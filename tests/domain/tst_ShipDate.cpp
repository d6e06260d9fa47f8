// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ShipDate.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_ShipDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void parse_readsWhatWasSeen_data();
    void parse_readsWhatWasSeen();
    void parse_refusesWhatNobodyCanRead_data();
    void parse_refusesWhatNobodyCanRead();
    void format_isTheSameUnderEveryLocale_data();
    void format_isTheSameUnderEveryLocale();
    void format_ofAnyDay_isReadBackAsItsMidnight();
    void format_ofNoDay_isEmpty();
    void parse_anHourThatTheLocalZoneSkips_isRead();
};

void tst_ShipDate::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void tst_ShipDate::parse_readsWhatWasSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const auto utc = [](int year, int month, int day, int hour, int minute, int second) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
    };
    QTest::newRow("the specification's sample, after midnight")
        << u"4/30/2014 12:25:40 AM"_s << utc(2014, 4, 30, 0, 25, 40);
    QTest::newRow("the later dialect's sample, evening")
        << u"9/29/2017 10:28:35 PM"_s << utc(2017, 9, 29, 22, 28, 35);
    QTest::newRow("noon") << u"1/2/2015 12:00:00 PM"_s << utc(2015, 1, 2, 12, 0, 0);
    QTest::newRow("zeros in front") << u"04/05/2014 01:02:03 am"_s << utc(2014, 4, 5, 1, 2, 3);
    QTest::newRow("day alone, American") << u"12/31/2014"_s << utc(2014, 12, 31, 0, 0, 0);
    QTest::newRow("day alone, slashes") << u"2014/04/30"_s << utc(2014, 4, 30, 0, 0, 0);
    QTest::newRow("day alone, dashes") << u"2014-04-30"_s << utc(2014, 4, 30, 0, 0, 0);
    QTest::newRow("ISO 8601 in UTC") << u"2014-04-30T00:25:40Z"_s << utc(2014, 4, 30, 0, 25, 40);
    QTest::newRow("ISO 8601 with an offset")
        << u"2014-04-30T02:25:40+02:00"_s << utc(2014, 4, 30, 0, 25, 40);
    QTest::newRow("blanks around") << u"  4/30/2014  "_s << utc(2014, 4, 30, 0, 0, 0);
    QTest::newRow("leap day") << u"2/29/2016"_s << utc(2016, 2, 29, 0, 0, 0);
}

void tst_ShipDate::parse_readsWhatWasSeen()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, time);
    for (const auto &locale : {QLocale::c(), QLocale(QLocale::Persian), QLocale(QLocale::German)}) {
        QLocale::setDefault(locale);
        const auto parsed = parseShipDate(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(*parsed, time);
        QCOMPARE(parsed->timeSpec(), Qt::UTC);
    }
}

void tst_ShipDate::parse_refusesWhatNobodyCanRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no text") << QString();
    QTest::newRow("words") << u"next Tuesday"_s;
    QTest::newRow("thirteenth month") << u"13/1/2014"_s;
    QTest::newRow("a day that February lacks") << u"2/29/2015"_s;
    QTest::newRow("hour 13 of 12") << u"4/30/2014 13:00:00 PM"_s;
    QTest::newRow("hour 0 of 12") << u"4/30/2014 0:00:00 AM"_s;
    QTest::newRow("minute 60") << u"4/30/2014 1:60:00 AM"_s;
    QTest::newRow("neither morning nor afternoon") << u"4/30/2014 1:00:00"_s;
    QTest::newRow("ISO 8601 without a zone") << u"2014-04-30T00:25:40"_s;
    QTest::newRow("mixed separators") << u"2014-04/30"_s;
    QTest::newRow("two digits of a year") << u"4/30/14"_s;
    QTest::newRow("something behind") << u"4/30/2014 12:25:40 AM PST"_s;
    QTest::newRow("digits of another script") << u"٤/٣٠/٢٠١٤"_s;
}

void tst_ShipDate::parse_refusesWhatNobodyCanRead()
{
    QFETCH(const QString, text);
    QVERIFY(!parseShipDate(text));
}

void tst_ShipDate::format_isTheSameUnderEveryLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    QTest::newRow("German") << QLocale(QLocale::German);
    QTest::newRow("Arabic digits") << QLocale(QLocale::Arabic, QLocale::Egypt);
    QTest::newRow("Persian digits") << QLocale(QLocale::Persian);
    QTest::newRow("Turkish") << QLocale(QLocale::Turkish);
    QTest::newRow("Thai") << QLocale(QLocale::Thai);
}

void tst_ShipDate::format_isTheSameUnderEveryLocale()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    QCOMPARE(formatShipDate({2014, 4, 30}), u"4/30/2014 12:00:00 AM"_s);
    QCOMPARE(formatShipDate({2026, 12, 1}), u"12/1/2026 12:00:00 AM"_s);
}

void tst_ShipDate::format_ofAnyDay_isReadBackAsItsMidnight()
{
    for (QDate day(2015, 12, 25); day < QDate(2017, 1, 5); day = day.addDays(1))
        QCOMPARE(parseShipDate(formatShipDate(day)), day.startOfDay(Qt::UTC));
}

void tst_ShipDate::format_ofNoDay_isEmpty()
{
    QVERIFY(formatShipDate(QDate()).isEmpty());
}

void tst_ShipDate::parse_anHourThatTheLocalZoneSkips_isRead()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    const auto parsed = parseShipDate(u"3/31/2024 2:30:00 AM"_s);
    qputenv("TZ", before);
    QCOMPARE(parsed, QDateTime({2024, 3, 31}, {2, 30}, Qt::UTC));
}

QTEST_GUILESS_MAIN(tst_ShipDate)
#include "tst_ShipDate.moc"
