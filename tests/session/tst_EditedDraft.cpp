// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/EditedDraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

JobDraft withPhone(const QString &phone, const QString &email = u"ann@example.com"_s)
{
    JobDraft draft;
    draft.phone = phone;
    draft.email = email;
    return draft;
}

EditedDraft editing(const JobDraft &service)
{
    EditedDraft edited;
    edited.follow(service);
    return edited;
}

} // namespace

class tst_EditedDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follow_movesAField_data();
    void follow_movesAField();
    void contested_endsWhen_data();
    void contested_endsWhen();
    void accept_leavesWhatWasTypedMeanwhile();
    void applyStored_isContested_whereTheServiceMovedOn();
    void decide_followsTheService_whereThePersonTookTheirs();
    void decide_isContestedAgain_whereTheServiceMovedOnDuringTheDecision();
    void toSend_leavesOutLockedFields();
};

void tst_EditedDraft::follow_movesAField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("serviceNow");
    QTest::addColumn<QString>("expectedDraft");
    QTest::addColumn<bool>("expectedChanged");
    QTest::addColumn<bool>("expectedContested");

    QTest::newRow("untouched and the same on the service") << "1"
                                                           << "1"
                                                           << "1" << false << false;
    QTest::newRow("untouched follows the service") << "1"
                                                   << "2"
                                                   << "2" << false << false;
    QTest::newRow("touched stays when the service did not move") << "9"
                                                                 << "1"
                                                                 << "9" << true << false;
    QTest::newRow("touched stays and is contested when the service moved") << "9"
                                                                           << "2"
                                                                           << "9" << true << true;
    QTest::newRow("both to the same value is no change any more") << "2"
                                                                  << "2"
                                                                  << "2" << false << false;
    QTest::newRow("emptied by me, changed by them") << ""
                                                    << "2"
                                                    << "" << true << true;
    QTest::newRow("changed by me, emptied by them") << "9"
                                                    << ""
                                                    << "9" << true << true;
}

void tst_EditedDraft::follow_movesAField()
{
    QFETCH(QString, typed);
    QFETCH(QString, serviceNow);
    EditedDraft edited = editing(withPhone(u"1"_s));
    edited.setValue(Field::Phone, typed);
    edited.follow(withPhone(serviceNow));

    QTEST(edited.draft().phone, "expectedDraft");
    QTEST(edited.hasChanges(), "expectedChanged");
    QTEST(edited.contestedFields().contains(Field::Phone), "expectedContested");
    QCOMPARE(edited.service().phone, serviceNow);
}

void tst_EditedDraft::contested_endsWhen_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("I type their value") << 0;
    QTest::newRow("I revert the field") << 1;
    QTest::newRow("they take my value") << 2;
    QTest::newRow("they go back to the value of before") << 3;
}

void tst_EditedDraft::contested_endsWhen()
{
    QFETCH(int, step);
    EditedDraft edited = editing(withPhone(u"1"_s));
    edited.setValue(Field::Phone, u"9"_s);
    edited.follow(withPhone(u"2"_s));
    QCOMPARE(edited.contestedFields(), QList<Field>{Field::Phone});
    switch (step) {
    case 0:
        edited.setValue(Field::Phone, u"2"_s);
        break;
    case 1:
        edited.revertField(Field::Phone);
        break;
    case 2:
        edited.follow(withPhone(u"9"_s));
        break;
    default:
        edited.follow(withPhone(u"1"_s));
        break;
    }
    QVERIFY(edited.contestedFields().isEmpty());
}

void tst_EditedDraft::accept_leavesWhatWasTypedMeanwhile()
{
    EditedDraft edited = editing(withPhone(u"1"_s));
    edited.setValue(Field::Phone, u"2"_s);
    const JobDraft sent = edited.toSend({});
    edited.setValue(Field::Phone, u"3"_s);
    edited.accept(sent);
    edited.follow(withPhone(u"2"_s));
    QCOMPARE(edited.draft().phone, u"3"_s);
    QCOMPARE(edited.base().phone, u"2"_s);
    QVERIFY(edited.contestedFields().isEmpty());
}

void tst_EditedDraft::applyStored_isContested_whereTheServiceMovedOn()
{
    EditedDraft edited = editing(withPhone(u"2"_s, u"new@example.com"_s));
    // Stored when phone was 1 and e-mail old@: only the phone had been typed.
    edited.applyStored(withPhone(u"1"_s, u"old@example.com"_s),
                       withPhone(u"9"_s, u"old@example.com"_s));
    QCOMPARE(edited.draft().phone, u"9"_s);
    QCOMPARE(edited.draft().email, u"new@example.com"_s);
    QCOMPARE(edited.contestedFields(), QList<Field>{Field::Phone});
}

void tst_EditedDraft::decide_followsTheService_whereThePersonTookTheirs()
{
    EditedDraft edited = editing(withPhone(u"1"_s));
    edited.setValue(Field::Phone, u"9"_s);
    edited.setValue(Field::Email, u"me@example.com"_s);
    const JobDraft theirs = withPhone(u"2"_s);
    edited.follow(theirs);
    edited.decide(theirs, withPhone(u"2"_s, u"me@example.com"_s));
    QCOMPARE(edited.changedFields(), QList<Field>{Field::Email});
    QVERIFY(edited.contestedFields().isEmpty());
    QCOMPARE(edited.toSend({}).phone, u"2"_s);
}

void tst_EditedDraft::decide_isContestedAgain_whereTheServiceMovedOnDuringTheDecision()
{
    EditedDraft edited = editing(withPhone(u"1"_s));
    edited.setValue(Field::Phone, u"9"_s);
    const JobDraft theirs = withPhone(u"2"_s);
    edited.follow(withPhone(u"3"_s));
    edited.decide(theirs, withPhone(u"9"_s));
    QCOMPARE(edited.contestedFields(), QList<Field>{Field::Phone});
}

void tst_EditedDraft::toSend_leavesOutLockedFields()
{
    EditedDraft edited = editing(withPhone(u"1"_s));
    edited.setValue(Field::Phone, u"9"_s);
    edited.setValue(Field::Description, u"mine"_s);
    EditPolicy policy;
    policy.setGroup(FieldGroup::ReturnAddress, Permission::locked(LockReason::PackagingAddress));
    QCOMPARE(edited.toSend(policy).phone, u"1"_s);
    QCOMPARE(edited.toSend(policy).description, u"mine"_s);
}

QTEST_GUILESS_MAIN(tst_EditedDraft)
#include "tst_EditedDraft.moc"
