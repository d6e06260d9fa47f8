// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Deadline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using Kind = JobState::Kind;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class tst_Deadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlineOf_runsFromTheLastChange_data();
    void deadlineOf_runsFromTheLastChange();
    void deadlineOf_statesWithoutOne_isNothing_data();
    void deadlineOf_statesWithoutOne_isNothing();
    void deadlineOf_anUnknownTime_isNothing();
    void daysLeft_roundsUp_data();
    void daysLeft_roundsUp();
};

void tst_Deadline::deadlineOf_runsFromTheLastChange_data()
{
    QTest::addColumn<Kind>("state");
    QTest::addColumn<Deadline::Kind>("kind");
    QTest::addColumn<QDateTime>("due");
    QTest::newRow("not shipped within two weeks")
        << Kind::Creating << Deadline::Kind::ShipWithinTwoWeeks << utc(2014, 3, 6, 8, 30);
    QTest::newRow("not arrived within two weeks")
        << Kind::Shipping << Deadline::Kind::ExpectedWithinTwoWeeks << utc(2014, 3, 6, 8, 30);
    QTest::newRow("completed, forgotten after 90 days")
        << Kind::Completed << Deadline::Kind::ForgottenAfter90Days << utc(2014, 5, 21, 8, 30);
    QTest::newRow("closed, forgotten after 90 days")
        << Kind::Closed << Deadline::Kind::ForgottenAfter90Days << utc(2014, 5, 21, 8, 30);
    QTest::newRow("canceled, forgotten after 90 days")
        << Kind::Canceled << Deadline::Kind::ForgottenAfter90Days << utc(2014, 5, 21, 8, 30);
}

void tst_Deadline::deadlineOf_runsFromTheLastChange()
{
    QFETCH(const Kind, state);
    QFETCH(const Deadline::Kind, kind);
    QFETCH(const QDateTime, due);
    const auto deadline = deadlineOf(state, utc(2014, 2, 20, 8, 30));
    QVERIFY(deadline.has_value());
    QCOMPARE(deadline->kind, kind);
    QCOMPARE(deadline->due, due);
}

void tst_Deadline::deadlineOf_statesWithoutOne_isNothing_data()
{
    QTest::addColumn<JobState>("state");
    QTest::newRow("Received") << JobState(Kind::Received);
    QTest::newRow("Transferring") << JobState(Kind::Transferring);
    QTest::newRow("Packaging") << JobState(Kind::Packaging);
    QTest::newRow("a state nobody knows") << JobState::fromText(u"Faulted"_s);
}

void tst_Deadline::deadlineOf_statesWithoutOne_isNothing()
{
    QFETCH(const JobState, state);
    QVERIFY(!deadlineOf(state, utc(2014, 2, 20)));
}

void tst_Deadline::deadlineOf_anUnknownTime_isNothing()
{
    QVERIFY(!deadlineOf(Kind::Creating, QDateTime()));
}

void tst_Deadline::daysLeft_roundsUp_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("days");
    QTest::newRow("two weeks before") << utc(2014, 3, 1) << 14;
    QTest::newRow("a minute less than two weeks") << utc(2014, 3, 1, 0, 1) << 14;
    QTest::newRow("a day and a minute before") << utc(2014, 3, 13, 23, 59) << 2;
    QTest::newRow("a day before") << utc(2014, 3, 14) << 1;
    QTest::newRow("a minute before") << utc(2014, 3, 14, 23, 59) << 1;
    QTest::newRow("at the moment itself") << utc(2014, 3, 15) << 0;
    QTest::newRow("a minute after") << utc(2014, 3, 15, 0, 1) << 0;
    QTest::newRow("a day after") << utc(2014, 3, 16) << -1;
    QTest::newRow("a day and a half after") << utc(2014, 3, 16, 12, 0) << -1;
}

void tst_Deadline::daysLeft_roundsUp()
{
    QFETCH(const QDateTime, now);
    QFETCH(const int, days);
    const Deadline deadline{Deadline::Kind::ShipWithinTwoWeeks, utc(2014, 3, 15)};
    QCOMPARE(deadline.daysLeft(now), days);
}

QTEST_GUILESS_MAIN(tst_Deadline)
#include "tst_Deadline.moc"
