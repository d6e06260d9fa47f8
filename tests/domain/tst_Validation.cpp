// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Validation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using Severity = Problem::Severity;
using Problems = QList<Problem>;

namespace {

JobDraft complete()
{
    JobDraft draft;
    draft.deliveryCarrier = u"FedEx"_s;
    draft.trackingNumber = u"7867855102"_s;
    draft.recipientName = u"Tim"_s;
    draft.address = u"One Microsoft Way"_s;
    draft.phone = u"4255550123"_s;
    draft.email = u"tim@example.com"_s;
    draft.returnCarrier = u"DHL"_s;
    draft.carrierAccountNumber = u"123456789"_s;
    return draft;
}

Problem missing(Field field)
{
    return {field, ProblemKind::Missing, Severity::Error};
}

Problem missingForShipping(Field field)
{
    return {field, ProblemKind::MissingForShipping, Severity::Error};
}

} // namespace

class tst_Validation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedValue_isJudged_data();
    void aChangedValue_isJudged();
    void aRequiredMember_cleared_isMissing_data();
    void aRequiredMember_cleared_isMissing();
    void anUntouchedGroup_isNeverComplainedAbout();
    void aTouchedGroup_wantsEachRequiredMember();
    void shipping_wantsReturnAddressAndDeliveryPackage();
    void shipping_anOldAddressWithoutPhone_isEnough();
    void shipping_aHalfAddress_wantsTheRestOfIt();
    void shipping_aChangedIncompleteGroup_isNamedOnce();
    void shipping_needsNoReturnShipping();
    void hasErrors_ignoresAdvice();
};

void tst_Validation::aChangedValue_isJudged_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Problems>("problems");
    const auto row = [](const char *name, Field field, const QVariant &value,
                        const Problems &problems) {
        QTest::newRow(name) << field << value << problems;
    };
    const auto error = [](Field field, ProblemKind kind) {
        return Problems{{field, kind, Severity::Error}};
    };
    const auto advice = [](Field field, ProblemKind kind) {
        return Problems{{field, kind, Severity::Advice}};
    };
    row("description of 1024 characters", Field::Description, QString(1024, u'x'), {});
    row("description of 1025 characters", Field::Description, QString(1025, u'x'),
        error(Field::Description, ProblemKind::TooLong));
    row("metadata of 1025 characters", Field::Metadata, QString(1025, u'x'),
        error(Field::Metadata, ProblemKind::TooLong));
    row("name of 2000 characters", Field::FriendlyName, QString(2000, u'x'), {});
    row("no drive count", Field::DriveCount, QVariant(), {});
    row("one drive", Field::DriveCount, 1, {});
    row("ten drives", Field::DriveCount, 10, {});
    row("no drives", Field::DriveCount, 0,
        error(Field::DriveCount, ProblemKind::DriveCountTooSmall));
    row("fewer than no drives", Field::DriveCount, -3,
        error(Field::DriveCount, ProblemKind::DriveCountTooSmall));
    row("eleven drives", Field::DriveCount, 11,
        advice(Field::DriveCount, ProblemKind::DriveCountUnusual));
    row("a ship date as sent", Field::ShipDate, u"4/30/2014 12:25:40 AM"_s, {});
    row("a ship date in words", Field::ShipDate, u"soon"_s,
        advice(Field::ShipDate, ProblemKind::ShipDateUnreadable));
    row("an e-mail address", Field::Email, u"a.b+c@mail.example.org"_s, {});
    row("an e-mail address without a host", Field::Email, u"tim"_s,
        advice(Field::Email, ProblemKind::EmailUnusual));
    row("an e-mail address of a host without a dot", Field::Email, u"tim@localhost"_s, {});
    row("an e-mail address of one person", Field::Email, u"tim.dock@mail.example"_s, {});
    row("two e-mail addresses", Field::Email, u"a@b.example, c@d.example"_s,
        advice(Field::Email, ProblemKind::EmailSeveral));
    row("an e-mail address in brackets", Field::Email, u"Tim <tim@b.example>"_s,
        advice(Field::Email, ProblemKind::EmailOddCharacters));
    row("a line break in a tracking number", Field::TrackingNumber, u"1\n2"_s,
        advice(Field::TrackingNumber, ProblemKind::ControlCharacters));
    row("lines in an address", Field::Address, u"One\r\nTwo\tThree"_s, {});
    row("a NUL in an address", Field::Address, u"One"_s + QChar(0),
        advice(Field::Address, ProblemKind::ControlCharacters));
    row("any phone number", Field::Phone, u"call the desk"_s, {});
    row("a tracking number with a wrong check digit", Field::TrackingNumber, u"7867855103"_s, {});
    row("an option", Field::VerboseLog, true, {});
}

void tst_Validation::aChangedValue_isJudged()
{
    QFETCH(const Field, field);
    QFETCH(const QVariant, value);
    QFETCH(const Problems, problems);
    JobDraft base = complete();
    base.driveCount = 5;
    JobDraft draft = base;
    draft.setValue(field, value);
    QVERIFY(validateChange(base, draft) == problems);
    QVERIFY(validateForShipping(base, draft) == problems);
}

void tst_Validation::aRequiredMember_cleared_isMissing_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<bool>("required");
    QTest::newRow("delivery carrier") << Field::DeliveryCarrier << true;
    QTest::newRow("tracking number") << Field::TrackingNumber << true;
    QTest::newRow("recipient") << Field::RecipientName << true;
    QTest::newRow("address") << Field::Address << true;
    QTest::newRow("phone") << Field::Phone << true;
    QTest::newRow("e-mail") << Field::Email << true;
    QTest::newRow("return carrier") << Field::ReturnCarrier << true;
    QTest::newRow("account number") << Field::CarrierAccountNumber << true;
    QTest::newRow("friendly name") << Field::FriendlyName << false;
    QTest::newRow("ship date") << Field::ShipDate << false;
}

void tst_Validation::aRequiredMember_cleared_isMissing()
{
    QFETCH(const Field, field);
    QFETCH(const bool, required);
    JobDraft base = complete();
    base.friendlyName = u"x"_s;
    base.shipDate = u"4/30/2014"_s;
    JobDraft draft = base;
    draft.setValue(field, u"  "_s);
    const Problems problems = validateChange(base, draft);
    QCOMPARE(problems.contains(missing(field)), required);
    QCOMPARE(hasErrors(problems), required);
}

void tst_Validation::anUntouchedGroup_isNeverComplainedAbout()
{
    JobDraft base;
    base.recipientName = u"Tim"_s;
    base.address = u"One Way"_s;
    base.email = u"not an address"_s;
    base.description = QString(5000, u'x');
    base.driveCount = -1;
    JobDraft draft = base;
    draft.friendlyName = u"new"_s;
    QVERIFY(validateChange(base, draft).isEmpty());
}

void tst_Validation::aTouchedGroup_wantsEachRequiredMember()
{
    JobDraft draft;
    draft.recipientName = u"Tim"_s;
    draft.driveCount = 2;
    const Problems expected{missing(Field::DeliveryCarrier), missing(Field::TrackingNumber),
                            missing(Field::Address), missing(Field::Phone), missing(Field::Email)};
    QVERIFY(validateChange(JobDraft(), draft) == expected);
}

void tst_Validation::shipping_wantsReturnAddressAndDeliveryPackage()
{
    const Problems expected{
        missingForShipping(Field::DeliveryCarrier), missingForShipping(Field::TrackingNumber),
        missingForShipping(Field::RecipientName),   missingForShipping(Field::Address),
        missingForShipping(Field::Phone),           missingForShipping(Field::Email)};
    QVERIFY(validateForShipping(JobDraft(), JobDraft()) == expected);
    QVERIFY(validateForShipping(complete(), complete()).isEmpty());
    QVERIFY(validateForShipping(JobDraft(), complete()).isEmpty());
}

void tst_Validation::shipping_anOldAddressWithoutPhone_isEnough()
{
    JobDraft base = complete();
    base.phone.clear();
    base.email.clear();
    QVERIFY(validateForShipping(base, base).isEmpty());
}

void tst_Validation::shipping_aHalfAddress_wantsTheRestOfIt()
{
    JobDraft base = complete();
    base.address.clear();
    base.phone.clear();
    const Problems expected{missingForShipping(Field::Address), missingForShipping(Field::Phone)};
    QVERIFY(validateForShipping(base, base) == expected);
}

void tst_Validation::shipping_aChangedIncompleteGroup_isNamedOnce()
{
    JobDraft draft = complete();
    draft.trackingNumber.clear();
    QVERIFY(validateForShipping(complete(), draft) == Problems{missing(Field::TrackingNumber)});
}

void tst_Validation::shipping_needsNoReturnShipping()
{
    JobDraft base = complete();
    base.returnCarrier.clear();
    base.carrierAccountNumber.clear();
    QVERIFY(validateForShipping(base, base).isEmpty());
}

void tst_Validation::hasErrors_ignoresAdvice()
{
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({{Field::Email, ProblemKind::EmailUnusual, Severity::Advice}}));
    QVERIFY(hasErrors({{Field::Email, ProblemKind::EmailUnusual, Severity::Advice},
                       {Field::Phone, ProblemKind::Missing, Severity::Error}}));
}

QTEST_GUILESS_MAIN(tst_Validation)
#include "tst_Validation.moc"
