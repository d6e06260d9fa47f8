// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ColumnWidths.h"

#include <QTest>

using namespace waybill;

/// Who gives and who gets where columns share a width.
class tst_ColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_fillTheRoom_data();
    void widths_fillTheRoom();
};

void tst_ColumnWidths::widths_fillTheRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("expected");
    // Three columns: name (title 50, content 200), state (90, 120), account (80, 60).
    QTest::newRow("what they need") << 400 << QList<int>{200, 120, 80};
    QTest::newRow("what is over goes to all by weight") << 460 << QList<int>{230, 140, 90};
    QTest::newRow("where little is missing, a title is cut") << 390 << QList<int>{200, 120, 70};
    QTest::newRow("no title is left to cut") << 380 << QList<int>{200, 120, 60};
    QTest::newRow("then the content of the least important") << 360 << QList<int>{200, 120, 40};
    QTest::newRow("down to its least, then the next") << 340 << QList<int>{200, 110, 30};
    QTest::newRow("the name is the last") << 290 << QList<int>{190, 70, 30};
    QTest::newRow("all at their least") << 200 << QList<int>{100, 70, 30};
    QTest::newRow("and no narrower") << 100 << QList<int>{100, 70, 30};
    QTest::newRow("no room at all") << 0 << QList<int>{100, 70, 30};
}

void tst_ColumnWidths::widths_fillTheRoom()
{
    QFETCH(const int, room);
    QFETCH(const QList<int>, expected);
    const QList<ColumnNeed> needs{{50, 200, 100, 3, 2}, {90, 120, 70, 2, 1}, {80, 60, 30, 1, 0}};
    QCOMPARE(sharedWidths(needs, room), expected);
    QCOMPARE(sharedWidths({}, room), QList<int>());
}

QTEST_GUILESS_MAIN(tst_ColumnWidths)
#include "tst_ColumnWidths.moc"
