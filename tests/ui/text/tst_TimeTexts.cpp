// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/TimeTexts.h"

#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int hour, int minute)
{
    return {QDate(2026, 3, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

class tst_TimeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void age_isSaidAsPeopleDo_data();
    void age_isSaidAsPeopleDo();
    void deadline_isAPhrase_data();
    void deadline_isAPhrase();
    void unknownTime_isADashAndNeverZero();
};

void tst_TimeTexts::age_isSaidAsPeopleDo_data()
{
    QTest::addColumn<QDateTime>("then");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << at(12, 16, 5).addSecs(-30) << u"just now"_s;
    QTest::newRow("a clock that runs ahead") << at(12, 16, 9) << u"just now"_s;
    QTest::newRow("minutes") << at(12, 16, 3) << u"2 minute(s) ago"_s;
    QTest::newRow("hours of today") << at(12, 13, 0) << u"3 hour(s) ago"_s;
    QTest::newRow("yesterday") << at(11, 16, 2) << u"yesterday 16:02"_s;
    QTest::newRow("long ago") << at(2, 16, 2) << u"2 Mar 2026 16:02"_s;
}

void tst_TimeTexts::age_isSaidAsPeopleDo()
{
    QFETCH(QDateTime, then);
    QFETCH(QString, text);
    QCOMPARE(TimeTexts::age(then, at(12, 16, 5)), text);
}

void tst_TimeTexts::deadline_isAPhrase_data()
{
    using Kind = Deadline::Kind;
    QTest::addColumn<Deadline>("deadline");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortText");
    QTest::newRow("one day to ship")
        << Deadline{Kind::ShipWithinTwoWeeks, at(13, 16, 5)}
        << u"deleted by the service in 1 day(s) unless shipped"_s << u"1 day(s) left"_s;
    QTest::newRow("shipping is over")
        << Deadline{Kind::ShipWithinTwoWeeks, at(11, 16, 5)}
        << u"the service may delete this job at any moment unless it is shipped"_s
        << u"any moment"_s;
    QTest::newRow("day nine in transit")
        << Deadline{Kind::ExpectedWithinTwoWeeks, at(18, 16, 5)}
        << u"expected at the data centre within 6 day(s)"_s << u"day 9 of 14"_s;
    QTest::newRow("remembered") << Deadline{Kind::ForgottenAfter90Days, at(30, 16, 5)}
                                << u"forgotten by the service in 18 day(s)"_s
                                << u"18 day(s) left"_s;
}

void tst_TimeTexts::deadline_isAPhrase()
{
    QFETCH(Deadline, deadline);
    QFETCH(QString, text);
    QFETCH(QString, shortText);
    QCOMPARE(TimeTexts::deadline(deadline, at(12, 16, 5)), text);
    QCOMPARE(TimeTexts::shortDeadline(deadline, at(12, 16, 5)), shortText);
}

void tst_TimeTexts::unknownTime_isADashAndNeverZero()
{
    QCOMPARE(TimeTexts::age({}, at(12, 16, 5)), u"–"_s);
    QCOMPARE(TimeTexts::clock({}), u"–"_s);
    QCOMPARE(TimeTexts::moment({}, at(12, 16, 5)), u"–"_s);
    QCOMPARE(TimeTexts::exact({}), u"–"_s);
}

QTEST_MAIN(tst_TimeTexts)
#include "tst_TimeTexts.moc"
