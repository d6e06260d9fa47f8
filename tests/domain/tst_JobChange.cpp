// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/JobChange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

JobDraft fullDraft()
{
    JobDraft draft;
    draft.friendlyName = u"Server room move"_s;
    draft.description = u"Racks 1 to 4"_s;
    draft.metadata = u"cost centre 7"_s;
    draft.deliveryCarrier = u"FedEx"_s;
    draft.trackingNumber = u"7867855102"_s;
    draft.driveCount = 4;
    draft.shipDate = u"4/30/2014 12:25:40 AM"_s;
    draft.recipientName = u"Tim"_s;
    draft.address = u"One Microsoft Way, Redmond, WA 98052"_s;
    draft.phone = u"4255550123"_s;
    draft.email = u"tim@example.com"_s;
    draft.returnCarrier = u"DHL"_s;
    draft.carrierAccountNumber = u"123456789"_s;
    return draft;
}

Job jobHolding(const JobDraft &draft)
{
    Job job;
    job.friendlyName = draft.friendlyName;
    job.deliveryPackage = Package{draft.deliveryCarrier, draft.trackingNumber, draft.driveCount,
                                  draft.shipDate};
    job.returnAddress = ReturnAddress{draft.recipientName, PostalAddress::fromText(draft.address),
                                      draft.phone, draft.email};
    job.returnShipping = ReturnShipping{draft.returnCarrier, draft.carrierAccountNumber};
    job.enableVerboseLog = draft.verboseLog;
    return job;
}

} // namespace

class tst_JobChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeBetween_equalDrafts_isEmpty();
    void changeBetween_oneField_bringsItsGroupAndNoOther_data();
    void changeBetween_oneField_bringsItsGroupAndNoOther();
    void changeBetween_anAddressMember_bringsTheOthersAsTheyStand();
    void changeBetween_aPackageMember_echoesAnUntouchedShipDate();
    void changeBetween_noDriveCountAndNoShipDate_leavesThemOut();
    void changeBetween_aClearedText_isSentEmpty();
    void changeBetween_anOptionTurnedOff_isSentAsFalse();
    void holds_whatWasSent_isTrue();
    void holds_anotherValue_isFalse_data();
    void holds_anotherValue_isFalse();
    void holds_anEmptyChange_isTrueForEveryJob();
    void holds_whatTheChangeLeftOut_isNotCompared();
    void holds_aGroupThatTheJobLacks_isFalse();
};

void tst_JobChange::changeBetween_equalDrafts_isEmpty()
{
    const JobChange change = changeBetween(fullDraft(), fullDraft());
    QVERIFY(change.isEmpty());
    for (const Field field : allFields())
        QVERIFY(!change.contains(groupOf(field)));
}

void tst_JobChange::changeBetween_oneField_bringsItsGroupAndNoOther_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<FieldGroup>("group");
    const auto row = [](const char *name, Field field, const QVariant &value, FieldGroup group) {
        QTest::newRow(name) << field << value << group;
    };
    row("friendly name", Field::FriendlyName, u"x"_s, FieldGroup::FriendlyName);
    row("description", Field::Description, u"x"_s, FieldGroup::Description);
    row("metadata", Field::Metadata, u"x"_s, FieldGroup::Metadata);
    row("delivery carrier", Field::DeliveryCarrier, u"x"_s, FieldGroup::DeliveryPackage);
    row("tracking number", Field::TrackingNumber, u"x"_s, FieldGroup::DeliveryPackage);
    row("drive count", Field::DriveCount, 5, FieldGroup::DeliveryPackage);
    row("ship date", Field::ShipDate, u"x"_s, FieldGroup::DeliveryPackage);
    row("recipient", Field::RecipientName, u"x"_s, FieldGroup::ReturnAddress);
    row("address", Field::Address, u"x"_s, FieldGroup::ReturnAddress);
    row("phone", Field::Phone, u"x"_s, FieldGroup::ReturnAddress);
    row("email", Field::Email, u"x"_s, FieldGroup::ReturnAddress);
    row("return carrier", Field::ReturnCarrier, u"x"_s, FieldGroup::ReturnShipping);
    row("account number", Field::CarrierAccountNumber, u"x"_s, FieldGroup::ReturnShipping);
    row("verbose log", Field::VerboseLog, true, FieldGroup::VerboseLog);
    row("manifest", Field::BackupDriveManifest, true, FieldGroup::BackupDriveManifest);
}

void tst_JobChange::changeBetween_oneField_bringsItsGroupAndNoOther()
{
    QFETCH(const Field, field);
    QFETCH(const QVariant, value);
    QFETCH(const FieldGroup, group);
    JobDraft draft = fullDraft();
    draft.setValue(field, value);
    const JobChange change = changeBetween(fullDraft(), draft);
    for (const Field other : allFields())
        QCOMPARE(change.contains(groupOf(other)), groupOf(other) == group);
}

void tst_JobChange::changeBetween_anAddressMember_bringsTheOthersAsTheyStand()
{
    JobDraft draft = fullDraft();
    draft.email = u"new@example.com"_s;
    const JobChange change = changeBetween(fullDraft(), draft);
    QCOMPARE(change.returnAddress->recipientName, u"Tim"_s);
    QCOMPARE(change.returnAddress->address.text(), u"One Microsoft Way, Redmond, WA 98052"_s);
    QCOMPARE(change.returnAddress->phone, u"4255550123"_s);
    QCOMPARE(change.returnAddress->email, u"new@example.com"_s);
}

void tst_JobChange::changeBetween_aPackageMember_echoesAnUntouchedShipDate()
{
    JobDraft base = fullDraft();
    base.shipDate = u" 30. April, abends "_s;
    JobDraft draft = base;
    draft.trackingNumber = u"1Z"_s;
    const JobChange change = changeBetween(base, draft);
    QCOMPARE(change.deliveryPackage->shipDate, u" 30. April, abends "_s);
    QCOMPARE(change.deliveryPackage->driveCount, 4);
    QCOMPARE(change.deliveryPackage->carrierName, u"FedEx"_s);
}

void tst_JobChange::changeBetween_noDriveCountAndNoShipDate_leavesThemOut()
{
    JobDraft draft = fullDraft();
    draft.driveCount.reset();
    draft.shipDate.clear();
    const JobChange change = changeBetween(fullDraft(), draft);
    QVERIFY(change.deliveryPackage.has_value());
    QVERIFY(!change.deliveryPackage->driveCount);
    QVERIFY(!change.deliveryPackage->shipDate);
}

void tst_JobChange::changeBetween_aClearedText_isSentEmpty()
{
    JobDraft draft = fullDraft();
    draft.description.clear();
    const JobChange change = changeBetween(fullDraft(), draft);
    QVERIFY(change.description.has_value());
    QVERIFY(change.description->isEmpty());
}

void tst_JobChange::changeBetween_anOptionTurnedOff_isSentAsFalse()
{
    JobDraft base = fullDraft();
    base.verboseLog = true;
    QCOMPARE(changeBetween(base, fullDraft()).enableVerboseLog, false);
}

void tst_JobChange::holds_whatWasSent_isTrue()
{
    const JobDraft draft = fullDraft();
    JobChange change = changeBetween(JobDraft(), draft);
    change.description.reset();
    change.metadata.reset();
    QVERIFY(holds(jobHolding(draft), change));
}

void tst_JobChange::holds_anotherValue_isFalse_data()
{
    QTest::addColumn<Field>("field");
    for (const Field field : allFields()) {
        if (field != Field::Description && field != Field::Metadata)
            QTest::addRow("field %d", static_cast<int>(field)) << field;
    }
}

void tst_JobChange::holds_anotherValue_isFalse()
{
    QFETCH(const Field, field);
    JobDraft draft = fullDraft();
    const bool isFlag = field == Field::VerboseLog || field == Field::BackupDriveManifest;
    draft.setValue(field,
                   isFlag                           ? QVariant(true)
                       : field == Field::DriveCount ? QVariant(9)
                                                    : QVariant(u"x"_s));
    QVERIFY(!holds(jobHolding(fullDraft()), changeBetween(fullDraft(), draft)));
}

void tst_JobChange::holds_anEmptyChange_isTrueForEveryJob()
{
    QVERIFY(holds(Job(), JobChange()));
    QVERIFY(holds(jobHolding(fullDraft()), JobChange()));
}

void tst_JobChange::holds_whatTheChangeLeftOut_isNotCompared()
{
    JobChange change;
    change.deliveryPackage = Package{u"FedEx"_s, u"7867855102"_s, {}, {}};
    QVERIFY(holds(jobHolding(fullDraft()), change));
}

void tst_JobChange::holds_aGroupThatTheJobLacks_isFalse()
{
    JobChange change;
    change.returnShipping = ReturnShipping{u"DHL"_s, u"1"_s};
    QVERIFY(!holds(Job(), change));
    JobChange cleared;
    cleared.friendlyName = QString();
    QVERIFY(holds(Job(), cleared));
}

QTEST_GUILESS_MAIN(tst_JobChange)
#include "tst_JobChange.moc"
