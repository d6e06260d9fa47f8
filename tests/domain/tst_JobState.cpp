// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/JobState.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using Kind = JobState::Kind;

class tst_JobState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_readsTheServicesWord_data();
    void fromText_readsTheServicesWord();
    void fromText_keepsAnUnknownWordAsSent_data();
    void fromText_keepsAnUnknownWordAsSent();
    void isFinished_isTrueWhenNothingHappensAnyMore_data();
    void isFinished_isTrueWhenNothingHappensAnyMore();
    void unknownStates_areEqualOnlyWithTheSameWord();
};

void tst_JobState::fromText_readsTheServicesWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("created, not shipped") << u"Creating"_s << Kind::Creating;
    QTest::newRow("on the way") << u"Shipping"_s << Kind::Shipping;
    QTest::newRow("arrived") << u"Received"_s << Kind::Received;
    QTest::newRow("being copied") << u"Transferring"_s << Kind::Transferring;
    QTest::newRow("being packed") << u"Packaging"_s << Kind::Packaging;
    QTest::newRow("sent back") << u"Completed"_s << Kind::Completed;
    QTest::newRow("sent back with errors") << u"Closed"_s << Kind::Closed;
    QTest::newRow("word of the later portal") << u"Canceled"_s << Kind::Canceled;
}

void tst_JobState::fromText_readsTheServicesWord()
{
    QFETCH(const QString, text);
    QFETCH(const Kind, kind);
    const JobState state = JobState::fromText(text);
    QCOMPARE(state.kind(), kind);
    QCOMPARE(state.text(), text);
    QVERIFY(state.isKnown());
    QVERIFY(state == JobState(kind));
}

void tst_JobState::fromText_keepsAnUnknownWordAsSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an operator's word") << u"Faulted"_s;
    QTest::newRow("other case") << u"creating"_s;
    QTest::newRow("space behind") << u"Shipping "_s;
    QTest::newRow("the word for unknown") << u"Unknown"_s;
    QTest::newRow("British spelling") << u"Cancelled"_s;
    QTest::newRow("no word") << QString();
    QTest::newRow("another script") << u"état 🚚"_s;
}

void tst_JobState::fromText_keepsAnUnknownWordAsSent()
{
    QFETCH(const QString, text);
    const JobState state = JobState::fromText(text);
    QCOMPARE(state.kind(), Kind::Unknown);
    QCOMPARE(state.text(), text);
    QVERIFY(!state.isKnown());
    QVERIFY(!state.isFinished());
}

void tst_JobState::isFinished_isTrueWhenNothingHappensAnyMore_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("finished");
    QTest::newRow("Creating") << Kind::Creating << false;
    QTest::newRow("Shipping") << Kind::Shipping << false;
    QTest::newRow("Received") << Kind::Received << false;
    QTest::newRow("Transferring") << Kind::Transferring << false;
    QTest::newRow("Packaging") << Kind::Packaging << false;
    QTest::newRow("Completed") << Kind::Completed << true;
    QTest::newRow("Closed") << Kind::Closed << true;
    QTest::newRow("Canceled") << Kind::Canceled << true;
}

void tst_JobState::isFinished_isTrueWhenNothingHappensAnyMore()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, finished);
    QCOMPARE(JobState(kind).isFinished(), finished);
}

void tst_JobState::unknownStates_areEqualOnlyWithTheSameWord()
{
    QVERIFY(JobState::fromText(u"Faulted"_s) == JobState::fromText(u"Faulted"_s));
    QVERIFY(!(JobState::fromText(u"Faulted"_s) == JobState::fromText(u"Undefined"_s)));
    QVERIFY(!(JobState::fromText(u"Faulted"_s) == JobState(Kind::Creating)));
}

QTEST_GUILESS_MAIN(tst_JobState)
#include "tst_JobState.moc"
