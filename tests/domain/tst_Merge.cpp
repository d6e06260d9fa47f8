// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/JobChange.h"
#include "domain/Merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

JobDraft before()
{
    JobDraft draft;
    draft.friendlyName = u"Move"_s;
    draft.recipientName = u"Tim"_s;
    draft.address = u"One Way"_s;
    draft.phone = u"111"_s;
    draft.email = u"tim@example.com"_s;
    draft.driveCount = 2;
    return draft;
}

} // namespace

class tst_Merge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_tellWhoChangedWhat_data();
    void fields_tellWhoChangedWhat();
    void fields_thatNobodyChanged_doNotAppear();
    void merged_theirPhoneAndMyEmail_bothSurviveInOneGroup();
    void merged_aConflict_followsTheChoice();
    void merged_withoutAChoice_keepsMine();
    void merged_aChoiceWithoutConflict_isIgnored();
    void merged_aClearedDriveCount_isAValueToo();
};

void tst_Merge::fields_tellWhoChangedWhat_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<MergeOutcome>("outcome");
    QTest::newRow("only they") << u"222"_s << u"111"_s << MergeOutcome::OnlyTheirs;
    QTest::newRow("only I") << u"111"_s << u"333"_s << MergeOutcome::OnlyMine;
    QTest::newRow("both the same") << u"222"_s << u"222"_s << MergeOutcome::SameOnBoth;
    QTest::newRow("both differently") << u"222"_s << u"333"_s << MergeOutcome::Conflict;
    QTest::newRow("they cleared it, I changed it")
        << QString() << u"333"_s << MergeOutcome::Conflict;
}

void tst_Merge::fields_tellWhoChangedWhat()
{
    QFETCH(const QString, theirs);
    QFETCH(const QString, mine);
    QFETCH(const MergeOutcome, outcome);
    JobDraft theirDraft = before();
    theirDraft.phone = theirs;
    JobDraft myDraft = before();
    myDraft.phone = mine;
    const ThreeWayMerge merge(before(), theirDraft, myDraft);
    QCOMPARE(merge.fields().size(), 1);
    QVERIFY(merge.fields().front() == (FieldMerge{Field::Phone, outcome}));
    QCOMPARE(merge.hasConflicts(), outcome == MergeOutcome::Conflict);
    QVERIFY(merge.before() == before());
    QVERIFY(merge.theirs() == theirDraft);
    QVERIFY(merge.mine() == myDraft);
}

void tst_Merge::fields_thatNobodyChanged_doNotAppear()
{
    const ThreeWayMerge merge(before(), before(), before());
    QVERIFY(merge.fields().isEmpty());
    QVERIFY(merge.merged() == before());
}

void tst_Merge::merged_theirPhoneAndMyEmail_bothSurviveInOneGroup()
{
    JobDraft theirs = before();
    theirs.phone = u"222"_s;
    JobDraft mine = before();
    mine.email = u"new@example.com"_s;
    const ThreeWayMerge merge(before(), theirs, mine);
    QVERIFY(!merge.hasConflicts());
    const JobChange second = changeBetween(theirs, merge.merged());
    QCOMPARE(second.returnAddress->phone, u"222"_s);
    QCOMPARE(second.returnAddress->email, u"new@example.com"_s);
    QVERIFY(!second.friendlyName);
    QVERIFY(!second.deliveryPackage);
}

void tst_Merge::merged_aConflict_followsTheChoice()
{
    JobDraft theirs = before();
    theirs.phone = u"222"_s;
    theirs.friendlyName = u"Theirs"_s;
    JobDraft mine = before();
    mine.phone = u"333"_s;
    mine.friendlyName = u"Mine"_s;
    const ThreeWayMerge merge(before(), theirs, mine);
    QCOMPARE(merge.conflicts(), (QList{Field::FriendlyName, Field::Phone}));
    const JobDraft merged = merge.merged(
        {{Field::FriendlyName, MergeChoice::Theirs}, {Field::Phone, MergeChoice::Mine}});
    QCOMPARE(merged.friendlyName, u"Theirs"_s);
    QCOMPARE(merged.phone, u"333"_s);
}

void tst_Merge::merged_withoutAChoice_keepsMine()
{
    JobDraft theirs = before();
    theirs.phone = u"222"_s;
    JobDraft mine = before();
    mine.phone = u"333"_s;
    QCOMPARE(ThreeWayMerge(before(), theirs, mine).merged().phone, u"333"_s);
}

void tst_Merge::merged_aChoiceWithoutConflict_isIgnored()
{
    JobDraft theirs = before();
    theirs.phone = u"222"_s;
    JobDraft mine = before();
    mine.email = u"new@example.com"_s;
    const JobDraft merged = ThreeWayMerge(before(), theirs, mine)
                                .merged({{Field::Phone, MergeChoice::Mine},
                                         {Field::Email, MergeChoice::Theirs}});
    QCOMPARE(merged.phone, u"222"_s);
    QCOMPARE(merged.email, u"new@example.com"_s);
}

void tst_Merge::merged_aClearedDriveCount_isAValueToo()
{
    JobDraft theirs = before();
    theirs.driveCount = 3;
    JobDraft mine = before();
    mine.driveCount.reset();
    const ThreeWayMerge merge(before(), theirs, mine);
    QCOMPARE(merge.conflicts(), QList{Field::DriveCount});
    QVERIFY(!merge.merged().driveCount);
    QCOMPARE(merge.merged({{Field::DriveCount, MergeChoice::Theirs}}).driveCount, 3);
}

QTEST_GUILESS_MAIN(tst_Merge)
#include "tst_Merge.moc"
