// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/JobDraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// A value of the kind that the field holds, different from the one of an empty draft.
QVariant otherValue(Field field)
{
    switch (field) {
    case Field::DriveCount:
        return 3;
    case Field::VerboseLog:
    case Field::BackupDriveManifest:
        return true;
    default:
        return u"text of field %1"_s.arg(static_cast<int>(field));
    }
}

} // namespace

class tst_JobDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFields_areTheFifteenOfTheEditorInReadingOrder();
    void fieldsOf_eachGroup_data();
    void fieldsOf_eachGroup();
    void setValue_isReadBackAndTouchesNothingElse();
    void setValue_noDriveCount_clearsIt();
    void fromJob_takesEveryField();
    void fromJob_absentMembers_areEmpty();
    void differingFields_areInReadingOrder();
};

void tst_JobDraft::allFields_areTheFifteenOfTheEditorInReadingOrder()
{
    const QList<Field> expected{Field::FriendlyName,
                                Field::Description,
                                Field::Metadata,
                                Field::DeliveryCarrier,
                                Field::TrackingNumber,
                                Field::DriveCount,
                                Field::ShipDate,
                                Field::RecipientName,
                                Field::Address,
                                Field::Phone,
                                Field::Email,
                                Field::ReturnCarrier,
                                Field::CarrierAccountNumber,
                                Field::VerboseLog,
                                Field::BackupDriveManifest};
    QCOMPARE(allFields(), expected);
}

void tst_JobDraft::fieldsOf_eachGroup_data()
{
    QTest::addColumn<FieldGroup>("group");
    QTest::addColumn<QList<Field>>("fields");
    QTest::newRow("friendly name") << FieldGroup::FriendlyName << QList{Field::FriendlyName};
    QTest::newRow("description") << FieldGroup::Description << QList{Field::Description};
    QTest::newRow("metadata") << FieldGroup::Metadata << QList{Field::Metadata};
    QTest::newRow("delivery package")
        << FieldGroup::DeliveryPackage
        << QList{Field::DeliveryCarrier, Field::TrackingNumber, Field::DriveCount, Field::ShipDate};
    QTest::newRow("return address")
        << FieldGroup::ReturnAddress
        << QList{Field::RecipientName, Field::Address, Field::Phone, Field::Email};
    QTest::newRow("return shipping")
        << FieldGroup::ReturnShipping << QList{Field::ReturnCarrier, Field::CarrierAccountNumber};
    QTest::newRow("verbose log") << FieldGroup::VerboseLog << QList{Field::VerboseLog};
    QTest::newRow("manifest") << FieldGroup::BackupDriveManifest
                              << QList{Field::BackupDriveManifest};
}

void tst_JobDraft::fieldsOf_eachGroup()
{
    QFETCH(const FieldGroup, group);
    QFETCH(const QList<Field>, fields);
    QCOMPARE(fieldsOf(group), fields);
    for (const Field field : fields)
        QCOMPARE(groupOf(field), group);
}

void tst_JobDraft::setValue_isReadBackAndTouchesNothingElse()
{
    for (const Field field : allFields()) {
        JobDraft draft;
        draft.setValue(field, otherValue(field));
        QCOMPARE(draft.value(field), otherValue(field));
        QCOMPARE(differingFields(JobDraft(), draft), QList{field});
    }
}

void tst_JobDraft::setValue_noDriveCount_clearsIt()
{
    JobDraft draft;
    draft.driveCount = 4;
    draft.setValue(Field::DriveCount, QVariant());
    QVERIFY(!draft.driveCount);
    QVERIFY(!draft.value(Field::DriveCount).isValid());
}

void tst_JobDraft::fromJob_takesEveryField()
{
    Job job;
    job.friendlyName = u"Server room move"_s;
    job.description = u"d"_s;
    job.metadata = u"m"_s;
    job.deliveryPackage = Package{u"FedEx"_s, u"123"_s, 2, u"4/30/2014 12:25:40 AM"_s};
    job.returnAddress = ReturnAddress{u"Tim"_s, PostalAddress::fromText(u"One Way"_s),
                                      u"4255550123"_s, u"t@example.com"_s};
    job.returnShipping = ReturnShipping{u"DHL"_s, u"987"_s};
    job.enableVerboseLog = true;
    job.backupDriveManifest = true;
    const JobDraft draft = JobDraft::fromJob(job);
    const QVariantList expected{u"Server room move"_s,
                                u"d"_s,
                                u"m"_s,
                                u"FedEx"_s,
                                u"123"_s,
                                2,
                                u"4/30/2014 12:25:40 AM"_s,
                                u"Tim"_s,
                                u"One Way"_s,
                                u"4255550123"_s,
                                u"t@example.com"_s,
                                u"DHL"_s,
                                u"987"_s,
                                true,
                                true};
    QVariantList values;
    for (const Field field : allFields())
        values.append(draft.value(field));
    QCOMPARE(values, expected);
}

void tst_JobDraft::fromJob_absentMembers_areEmpty()
{
    QVERIFY(JobDraft::fromJob(Job()) == JobDraft());
    Job oldJob;
    oldJob.returnAddress = ReturnAddress{u"Tim"_s, PostalAddress::fromText(u"One Way"_s), {}, {}};
    QVERIFY(JobDraft::fromJob(oldJob).phone.isEmpty());
}

void tst_JobDraft::differingFields_areInReadingOrder()
{
    JobDraft draft;
    draft.verboseLog = true;
    draft.phone = u"1"_s;
    draft.metadata = u"m"_s;
    draft.driveCount = 0;
    const QList<Field> expected{Field::Metadata, Field::DriveCount, Field::Phone,
                                Field::VerboseLog};
    QCOMPARE(differingFields(JobDraft(), draft), expected);
}

QTEST_GUILESS_MAIN(tst_JobDraft)
#include "tst_JobDraft.moc"
