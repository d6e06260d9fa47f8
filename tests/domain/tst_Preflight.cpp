// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Preflight.h"

#include "domain/Country.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace waybill;
using namespace Qt::StringLiterals;

namespace {

using Check = PreflightCheck;
using Grade = PreflightGrade;
using Reason = PreflightReason;

const QStringList servedCarriers{u"FedEx"_s, u"UPS"_s, u"DHL"_s};

QDateTime now()
{
    return {QDate(2026, 3, 12), QTime(16, 5), Qt::UTC};
}

/// A job and a draft that every check finds good.
struct Parcel
{
    Job job;
    JobDraft draft;
    std::optional<QStringList> carriers = servedCarriers;
    QStringList sameNumber;

    Parcel()
    {
        job.location = u"West Europe"_s;
        job.drives = QList<Drive>(2);
        job.shipTo = ShipToAddress{
            u"Contoso Data Center"_s,
            PostalAddress::fromSemicolonText(u"123 Main Street;Dock 4;Dublin;;D02 XY;Ireland"_s)};
        draft.deliveryCarrier = u"FedEx"_s;
        draft.trackingNumber = u"986578788855"_s;
        draft.driveCount = 2;
        draft.shipDate = u"3/11/2026 12:00:00 AM"_s;
        draft.recipientName = u"Ana"_s;
        draft.address = u"1 Dock Road\nCork\nIreland"_s;
        draft.phone = u"+353 1 5550100"_s;
        draft.email = u"dock@example.com"_s;
        draft.returnCarrier = u"DHL"_s;
        draft.carrierAccountNumber = u"123456789"_s;
    }

    [[nodiscard]] QList<PreflightItem> items() const
    {
        return preflight(job, draft, {carriers, sameNumber, now()});
    }
};

using Change = std::function<void(Parcel &)>;

} // namespace

/// Each check of the sheet "Mark as shipped", by jobs that trip only it.
class tst_Preflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodParcel_isGreenThroughout();
    void whatTheServiceRequires_isRed_data();
    void whatTheServiceRequires_isRed();
    void whatTheServiceHoldsWithoutIt_isAmber_data();
    void whatTheServiceHoldsWithoutIt_isAmber();
    void incompletePackage_isRed_data();
    void incompletePackage_isRed();
    void notesOfTheLocation_areAmber_data();
    void notesOfTheLocation_areAmber();
    void oneFault_tripsOnlyItsCheck_data();
    void oneFault_tripsOnlyItsCheck();
    void whatCannotBeChecked_isGrey_data();
    void whatCannotBeChecked_isGrey();
    void shipDate_isLookedAtFromToday_data();
    void shipDate_isLookedAtFromToday();
    void dataCentreInIndia_mayHaveTwoNotes();
    void phoneAndEmailThatAreNotThere_areBothNamed();
    void repeatedNumber_isSaidBesideItsForm();
    void emptyJob_isNeverTooMuch();
    void country_isReadFromItsNames_data();
    void country_isReadFromItsNames();
};

void tst_Preflight::goodParcel_isGreenThroughout()
{
    const QList<PreflightItem> items = Parcel().items();
    QCOMPARE(items.size(), 8);
    int expected = 0;
    for (const PreflightItem &item : items) {
        QCOMPARE(static_cast<int>(item.check), expected++);
        QCOMPARE(item.grade, Grade::Good);
    }
}

void tst_Preflight::whatTheServiceRequires_isRed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<PreflightItem>("expected");
    const auto row = [](const char *name, const Change &change, PreflightItem expected) {
        QTest::newRow(name) << change << expected;
    };
    row("no phone of the return address", [](Parcel &p) { p.draft.phone.clear(); },
        {Check::ReturnAddress, Grade::Missing, Reason::ReturnAddressIncomplete, Field::Phone});
    row("only spaces as the recipient", [](Parcel &p) { p.draft.recipientName = u"  "_s; },
        {Check::ReturnAddress, Grade::Missing, Reason::ReturnAddressIncomplete,
         Field::RecipientName});
    row("a return carrier without an account",
        [](Parcel &p) { p.draft.carrierAccountNumber.clear(); },
        {Check::ReturnCarrierAccount, Grade::Missing, Reason::ReturnAccountMissing,
         Field::CarrierAccountNumber});
    row("an account without its carrier", [](Parcel &p) { p.draft.returnCarrier.clear(); },
        {Check::ReturnCarrierAccount, Grade::Missing, Reason::ReturnCarrierMissing,
         Field::ReturnCarrier});
    row("no drive at all", [](Parcel &p) { p.draft.driveCount = 0; },
        {Check::DriveCount, Grade::Missing, Reason::DriveCountTooSmall, Field::DriveCount});
}

void tst_Preflight::whatTheServiceRequires_isRed()
{
    oneFault_tripsOnlyItsCheck();
}

void tst_Preflight::whatTheServiceHoldsWithoutIt_isAmber_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<PreflightItem>("expected");
    const auto row = [](const char *name, const Change &change, PreflightItem expected) {
        QTest::newRow(name) << change << expected;
    };
    row("an old job without a phone number", [](Parcel &p) { p.draft.phone.clear(); },
        {Check::ReturnAddress, Grade::Look, Reason::HeldWithoutIt, Field::Phone});
    row("an old job without an e-mail address", [](Parcel &p) { p.draft.email.clear(); },
        {Check::ReturnAddress, Grade::Look, Reason::HeldWithoutIt, Field::Email});
    row("an old job whose recipient has no name", [](Parcel &p) { p.draft.recipientName.clear(); },
        {Check::ReturnAddress, Grade::Missing, Reason::ReturnAddressIncomplete,
         Field::RecipientName});
    row("an old job without an account of its return carrier",
        [](Parcel &p) { p.draft.carrierAccountNumber.clear(); },
        {Check::ReturnCarrierAccount, Grade::Look, Reason::HeldWithoutIt,
         Field::CarrierAccountNumber});
}

void tst_Preflight::whatTheServiceHoldsWithoutIt_isAmber()
{
    QFETCH(const Change, change);
    QFETCH(const PreflightItem, expected);
    Parcel parcel;
    change(parcel);
    // The same on the service: nothing of it is sent.
    const JobDraft &held = parcel.draft;
    parcel.job.returnAddress = ReturnAddress{
        held.recipientName, PostalAddress::fromText(held.address), held.phone, held.email};
    parcel.job.returnShipping = ReturnShipping{held.returnCarrier, held.carrierAccountNumber};
    const QList<PreflightItem> items = parcel.items();
    QVERIFY(items.contains(expected));
}

void tst_Preflight::incompletePackage_isRed_data()
{
    QTest::addColumn<Field>("field");
    QTest::newRow("no carrier") << Field::DeliveryCarrier;
    QTest::newRow("no tracking number") << Field::TrackingNumber;
}

void tst_Preflight::incompletePackage_isRed()
{
    QFETCH(Field, field);
    Parcel parcel;
    parcel.draft.setValue(field, u" "_s);
    const QList<PreflightItem> items = parcel.items();
    for (const PreflightItem &item : items) {
        if (item.check == Check::DeliveryPackage)
            QVERIFY((item
                     == PreflightItem{Check::DeliveryPackage, Grade::Missing,
                                      Reason::PackageIncomplete, field}));
        else // what is not there cannot be looked at either, but it is found fault with once only
            QVERIFY(item.grade == Grade::Good || item.grade == Grade::NotKnown);
    }
}

void tst_Preflight::notesOfTheLocation_areAmber_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<PreflightItem>("expected");
    const auto row = [](const char *name, const Change &change, PreflightItem expected) {
        QTest::newRow(name) << change << expected;
    };
    row("no address of the data centre", [](Parcel &p) { p.job.shipTo.reset(); },
        {Check::LocationNotes, Grade::Look, Reason::NoShipToAddress, std::nullopt});
    row("a data centre that wants to be asked for an inbound id",
        [](Parcel &p) {
            p.job.shipTo = ShipToAddress{u"Mail ops@example.com for an inbound id"_s,
                                         PostalAddress::fromText(u" "_s)};
        },
        {Check::LocationNotes, Grade::Look, Reason::InboundIdNeeded, std::nullopt});
    row("a return address in another country",
        [](Parcel &p) { p.draft.address = u"1 Dock Road\nPortland, OR 97201\nUSA"_s; },
        {Check::LocationNotes, Grade::Look, Reason::CustomsPapers, Field::Address});
}

void tst_Preflight::notesOfTheLocation_areAmber()
{
    oneFault_tripsOnlyItsCheck();
}

void tst_Preflight::oneFault_tripsOnlyItsCheck_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<PreflightItem>("expected");
    const auto row = [](const char *name, const Change &change, PreflightItem expected) {
        QTest::newRow(name) << change << expected;
    };
    row("a wrong check digit", [](Parcel &p) { p.draft.trackingNumber = u"999999999999"_s; },
        {Check::Tracking, Grade::Look, Reason::TrackingLooksMistyped, Field::TrackingNumber});
    row("a number of UPS", [](Parcel &p) { p.draft.trackingNumber = u"1Z999AA10123456784"_s; },
        {Check::Tracking, Grade::Look, Reason::TrackingOfAnotherCarrier, Field::DeliveryCarrier});
    row("a number from a spreadsheet", [](Parcel &p) { p.draft.trackingNumber = u"9.86579E+11"_s; },
        {Check::Tracking, Grade::Look, Reason::TrackingDamagedBySpreadsheet,
         Field::TrackingNumber});
    row("a carrier that the data centre does not take",
        [](Parcel &p) { p.carriers = QStringList{u"DHL"_s}; },
        {Check::CarrierServed, Grade::Look, Reason::CarrierNotServed, Field::DeliveryCarrier});
    row("a return carrier that it does not take",
        [](Parcel &p) { p.carriers = QStringList{u"FedEx"_s}; },
        {Check::CarrierServed, Grade::Look, Reason::CarrierNotServed, Field::ReturnCarrier});
    row("the US post",
        [](Parcel &p) {
            p.draft.deliveryCarrier = u"U.S. Postal Service"_s;
            p.draft.trackingNumber = u"9400111206206406260787"_s;
        },
        {Check::CarrierServed, Grade::Look, Reason::PostalServiceIsSlow, Field::DeliveryCarrier});
    row("no return carrier and no account",
        [](Parcel &p) {
            p.draft.returnCarrier.clear();
            p.draft.carrierAccountNumber.clear();
        },
        {Check::ReturnCarrierAccount, Grade::Look, Reason::NoReturnCarrierYet,
         Field::ReturnCarrier});
    row("nine digits as an account of UPS", [](Parcel &p) { p.draft.returnCarrier = u"UPS"_s; },
        {Check::ReturnCarrierAccount, Grade::Look, Reason::ReturnAccountUnusual,
         Field::CarrierAccountNumber});
    row("three drives where the job lists two", [](Parcel &p) { p.draft.driveCount = 3; },
        {Check::DriveCount, Grade::Look, Reason::DriveCountDiffers, Field::DriveCount});
    row("eleven drives",
        [](Parcel &p) {
            p.draft.driveCount = 11;
            p.job.drives = QList<Drive>(11);
        },
        {Check::DriveCount, Grade::Look, Reason::DriveCountUnusual, Field::DriveCount});
    row("a ship date that is none", [](Parcel &p) { p.draft.shipDate = u"tomorrow"_s; },
        {Check::ShipDate, Grade::Look, Reason::ShipDateUnreadable, Field::ShipDate});
    row("a ship date of next year", [](Parcel &p) { p.draft.shipDate = u"3/11/2027"_s; },
        {Check::ShipDate, Grade::Look, Reason::ShipDateInFuture, Field::ShipDate});
    row("a ship date of last year", [](Parcel &p) { p.draft.shipDate = u"3/11/2025"_s; },
        {Check::ShipDate, Grade::Look, Reason::ShipDateLongAgo, Field::ShipDate});
}

void tst_Preflight::oneFault_tripsOnlyItsCheck()
{
    QFETCH(Change, change);
    QFETCH(PreflightItem, expected);

    Parcel parcel;
    change(parcel);
    const QList<PreflightItem> items = parcel.items();
    QCOMPARE(items.size(), 8);
    for (const PreflightItem &item : items) {
        if (item.check == expected.check)
            QVERIFY(item == expected);
        else
            QCOMPARE(item.grade, Grade::Good);
    }
}

void tst_Preflight::whatCannotBeChecked_isGrey_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<PreflightReason>("expected");
    const auto row = [](const char *name, const Change &change, Reason expected) {
        QTest::newRow(name) << change << expected;
    };
    row(
        "carriers of the data centre not read", [](Parcel &p) { p.carriers.reset(); },
        Reason::CarriersNotKnown);
    row(
        "a data centre without carriers", [](Parcel &p) { p.carriers = QStringList(); },
        Reason::CarriersNotKnown);
    row(
        "a number of no known format", [](Parcel &p) { p.draft.trackingNumber = u"12345"_s; },
        Reason::TrackingUnknown);
    row(
        "no number of drives", [](Parcel &p) { p.draft.driveCount.reset(); },
        Reason::DriveCountNotStated);
    row(
        "no drive list", [](Parcel &p) { p.job.drives.reset(); }, Reason::DriveListNotKnown);
    row(
        "no ship date", [](Parcel &p) { p.draft.shipDate.clear(); }, Reason::ShipDateNotStated);
}

void tst_Preflight::whatCannotBeChecked_isGrey()
{
    QFETCH(Change, change);
    QFETCH(PreflightReason, expected);

    Parcel parcel;
    change(parcel);
    for (const PreflightItem &item : parcel.items())
        QCOMPARE(item.grade, item.reason == expected ? Grade::NotKnown : Grade::Good);
}

void tst_Preflight::shipDate_isLookedAtFromToday_data()
{
    QTest::addColumn<QString>("shipDate");
    QTest::addColumn<PreflightReason>("expected");
    QTest::newRow("today") << u"3/12/2026"_s << Reason::ShipDateSensible;
    QTest::newRow("late today") << u"3/12/2026 11:59:59 PM"_s << Reason::ShipDateSensible;
    QTest::newRow("tomorrow, as a label printed ahead")
        << u"3/13/2026 12:00:00 AM"_s << Reason::ShipDateSensible;
    QTest::newRow("in two days") << u"3/14/2026"_s << Reason::ShipDateInFuture;
    QTest::newRow("two weeks ago") << u"2/26/2026"_s << Reason::ShipDateSensible;
    QTest::newRow("a day more") << u"2/25/2026"_s << Reason::ShipDateLongAgo;
    QTest::newRow("the year typed wrong") << u"3/11/0226"_s << Reason::ShipDateLongAgo;
}

void tst_Preflight::shipDate_isLookedAtFromToday()
{
    QFETCH(QString, shipDate);
    QFETCH(PreflightReason, expected);

    Parcel parcel;
    parcel.draft.shipDate = shipDate;
    QCOMPARE(parcel.items().at(6).reason, expected);
}

void tst_Preflight::dataCentreInIndia_mayHaveTwoNotes()
{
    Parcel parcel;
    parcel.job.shipTo->address = PostalAddress::fromSemicolonText(u"1 Road;;Pune;;411001;IN"_s);
    const QList<PreflightItem> items = parcel.items();
    QCOMPARE(items.size(), 9);
    QCOMPARE(items.at(7).reason, Reason::CustomsPapers);
    QCOMPARE(items.at(8).reason, Reason::IndianGoodsPapers);
}

void tst_Preflight::phoneAndEmailThatAreNotThere_areBothNamed()
{
    Parcel parcel;
    parcel.job.returnAddress = ReturnAddress{
        u"Ana"_s, PostalAddress::fromText(parcel.draft.address), {}, {}};
    parcel.draft.phone.clear();
    parcel.draft.email.clear();
    const QList<PreflightItem> items = parcel.items();
    QCOMPARE(items.size(), 9);
    QCOMPARE(
        items.at(0),
        (PreflightItem{Check::ReturnAddress, Grade::Look, Reason::HeldWithoutIt, Field::Phone}));
    QCOMPARE(
        items.at(1),
        (PreflightItem{Check::ReturnAddress, Grade::Look, Reason::HeldWithoutIt, Field::Email}));
    QCOMPARE(items.at(2).check, Check::DeliveryPackage);
}

void tst_Preflight::repeatedNumber_isSaidBesideItsForm()
{
    const PreflightItem repeated{Check::Tracking, Grade::Look, Reason::TrackingRepeated,
                                 Field::TrackingNumber};
    Parcel parcel;
    parcel.sameNumber = {u"hdd-0409"_s};
    QCOMPARE(parcel.items().at(2), repeated); // it looks right, which is not all
    QCOMPARE(parcel.items().size(), 8);
    parcel.draft.trackingNumber = u"986578788856"_s; // FedEx Express: the last digit is 5
    QCOMPARE(parcel.items().at(2).reason, Reason::TrackingLooksMistyped);
    QCOMPARE(parcel.items().at(3), repeated);
    QCOMPARE(parcel.items().size(), 9);
}

void tst_Preflight::emptyJob_isNeverTooMuch()
{
    for (const PreflightItem &item : preflight({}, {}, {}))
        QVERIFY(item.grade != Grade::Good);
}

void tst_Preflight::country_isReadFromItsNames_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QLocale::Territory>("expected");
    QTest::newRow("a line of its own") << u"1 Dock Road\nCork\nIreland"_s << QLocale::Ireland;
    QTest::newRow("behind a comma") << u"1 Dock Road, Cork, IRELAND"_s << QLocale::Ireland;
    QTest::newRow("with an empty line behind")
        << u"Portland\nU.S.A.\n\n"_s << QLocale::UnitedStates;
    QTest::newRow("a short form") << u"London\nUK"_s << QLocale::UnitedKingdom;
    QTest::newRow("California is not Canada") << u"Sacramento, CA"_s << QLocale::AnyTerritory;
    QTest::newRow("no country") << u"1 Dock Road\nCork"_s << QLocale::AnyTerritory;
    QTest::newRow("nothing") << QString() << QLocale::AnyTerritory;
}

void tst_Preflight::country_isReadFromItsNames()
{
    QFETCH(QString, address);
    QFETCH(QLocale::Territory, expected);
    QCOMPARE(countryOfAddress(address).value_or(QLocale::AnyTerritory), expected);
    QCOMPARE(countryNamed(u"ie"), QLocale::Ireland);
}

QTEST_GUILESS_MAIN(tst_Preflight)
#include "tst_Preflight.moc"
