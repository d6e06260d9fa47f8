// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/EditPolicy.h"

#include <QTest>

using namespace waybill;

class tst_EditPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshPolicy_allowsEverything();
    void allLocked_locksEveryFieldAndActionForOneReason();
    void setGroup_countsForEachFieldOfTheGroup();
    void policies_thatAllowTheSame_areEqual();
};

void tst_EditPolicy::aFreshPolicy_allowsEverything()
{
    const EditPolicy policy;
    for (const Field field : allFields())
        QVERIFY(policy.field(field).isAllowed());
    QVERIFY(policy.markAsShipped().isAllowed());
    QVERIFY(policy.requestCancellation().isAllowed());
}

void tst_EditPolicy::allLocked_locksEveryFieldAndActionForOneReason()
{
    const EditPolicy policy = EditPolicy::allLocked(LockReason::Offline);
    for (const Field field : allFields())
        QCOMPARE(policy.field(field).reason, LockReason::Offline);
    QCOMPARE(policy.markAsShipped().reason, LockReason::Offline);
    QCOMPARE(policy.requestCancellation().reason, LockReason::Offline);
}

void tst_EditPolicy::setGroup_countsForEachFieldOfTheGroup()
{
    EditPolicy policy;
    policy.setGroup(FieldGroup::ReturnAddress, Permission::locked(LockReason::PackagingAddress));
    QCOMPARE(policy.field(Field::Phone).reason, LockReason::PackagingAddress);
    QCOMPARE(policy.field(Field::Email).reason, LockReason::PackagingAddress);
    QVERIFY(policy.field(Field::ReturnCarrier).isAllowed());
}

void tst_EditPolicy::policies_thatAllowTheSame_areEqual()
{
    EditPolicy policy = EditPolicy::allLocked(LockReason::Sending);
    for (const Field field : allFields())
        policy.setGroup(groupOf(field), Permission::allowed());
    policy.setMarkAsShipped(Permission::allowed());
    policy.setRequestCancellation(Permission::allowed());
    QVERIFY(policy == EditPolicy());

    policy.setRequestCancellation(Permission::allowed(PolicyNote::ServiceMayRefuse));
    QVERIFY(!(policy == EditPolicy()));
}

QTEST_GUILESS_MAIN(tst_EditPolicy)
#include "tst_EditPolicy.moc"
