// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/QuietHours.h"

#include <QTest>

using namespace waybill;

class tst_QuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contains_data();
    void contains();
};

void tst_QuietHours::contains_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isQuiet");
    const QTime evening(18, 0);
    const QTime morning(7, 0);
    QTest::newRow("switched off") << false << evening << morning << QTime(23, 0) << false;
    QTest::newRow("over midnight: late") << true << evening << morning << QTime(23, 59) << true;
    QTest::newRow("over midnight: at midnight")
        << true << evening << morning << QTime(0, 0) << true;
    QTest::newRow("over midnight: early") << true << evening << morning << QTime(6, 59, 59) << true;
    QTest::newRow("the first minute") << true << evening << morning << QTime(18, 0) << true;
    QTest::newRow("the minute before") << true << evening << morning << QTime(17, 59, 59) << false;
    QTest::newRow("the end") << true << evening << morning << QTime(7, 0) << false;
    QTest::newRow("by day: noon") << true << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
    QTest::newRow("by day: after") << true << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
    QTest::newRow("by day: before") << true << QTime(12, 0) << QTime(13, 0) << QTime(1, 0) << false;
    QTest::newRow("the whole day") << true << morning << morning << QTime(12, 0) << true;
}

void tst_QuietHours::contains()
{
    QFETCH(bool, isOn);
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, time);
    const QuietHours hours{isOn, from, to};
    QTEST(hours.contains(time), "isQuiet");
}

QTEST_GUILESS_MAIN(tst_QuietHours)
#include "tst_QuietHours.moc"
