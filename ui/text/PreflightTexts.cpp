// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/PreflightTexts.h"

#include "text/FieldTexts.h"
#include "text/ProblemTexts.h"
#include "text/TrackingTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

using Reason = PreflightReason;

namespace {

QString missing(Field field)
{
    return ProblemTexts::text({field, ProblemKind::Missing, Problem::Severity::Error});
}

} // namespace

QString PreflightTexts::text(const PreflightItem &item, const Subject &subject)
{
    switch (item.check) {
    case PreflightCheck::ReturnAddress:
    case PreflightCheck::DeliveryPackage:
        return addressText(item);
    case PreflightCheck::Tracking:
        return trackingText(item, subject);
    case PreflightCheck::CarrierServed:
        return carrierText(item, subject);
    case PreflightCheck::ReturnCarrierAccount:
        return accountText(item, subject.draft);
    case PreflightCheck::DriveCount:
        return driveText(item.reason, subject);
    case PreflightCheck::ShipDate:
        return dateText(item.reason, subject.draft);
    case PreflightCheck::LocationNotes:
        return locationText(item.reason);
    }
    Q_UNREACHABLE();
}

QString PreflightTexts::addressText(const PreflightItem &item)
{
    if (item.reason == Reason::ReturnAddressComplete)
        return tr("The return address is complete.");
    if (item.reason == Reason::PackageComplete)
        return tr("Carrier and tracking number are there.");
    const Field field = item.field.value_or(Field::Address);
    if (item.reason == Reason::HeldWithoutIt)
        return heldWithout(field);
    //: %1 is the name of a field, %2 says what to do there
    return tr("%1: %2").arg(FieldTexts::name(field), missing(field));
}

QString PreflightTexts::trackingText(const PreflightItem &item, const Subject &subject)
{
    const JobDraft &draft = subject.draft;
    if (item.reason == Reason::TrackingRepeated)
        return TrackingTexts::sameNumber(subject.facts.sameNumber);
    const TrackingCheck check = checkTracking(draft.trackingNumber, draft.deliveryCarrier);
    if (check.verdict == TrackingVerdict::Empty)
        return tr("There is no tracking number that could be checked.");
    if (item.reason == Reason::TrackingLooksRight)
        //: %1 is a tracking number in groups
        return tr("The tracking number looks right: %1")
            .arg(groupedForReading(draft.trackingNumber));
    return TrackingTexts::verdict(check, draft.deliveryCarrier);
}

QString PreflightTexts::carrierText(const PreflightItem &item, const Subject &subject)
{
    const QStringList carriers = subject.facts.supportedCarriers.value_or(QStringList());
    switch (item.reason) {
    case Reason::PostalServiceIsSlow:
        return TrackingTexts::usPost();
    case Reason::CarrierNotServed: {
        const Field field = item.field.value_or(Field::DeliveryCarrier);
        //: %1 is the name of a carrier, %2 a list of names of carriers
        return tr("The data centre does not name %1 among its carriers: %2. Please check before you "
                  "ship.")
            .arg(subject.draft.value(field).toString().trimmed(),
                 QLocale().createSeparatedList(carriers));
    }
    case Reason::CarrierServed:
        return tr("The data centre works with this carrier.");
    default:
        return tr("It is not known which carriers the data centre works with.");
    }
}

QString PreflightTexts::heldWithout(Field field)
{
    //: %1 is the name of a field
    return tr("%1 is empty. The service holds the job like that and takes it; please enter it if you "
              "know it.")
        .arg(FieldTexts::name(field));
}

QString PreflightTexts::accountText(const PreflightItem &item, const JobDraft &draft)
{
    switch (item.reason) {
    case Reason::HeldWithoutIt:
        return heldWithout(item.field.value_or(Field::CarrierAccountNumber));
    case Reason::NoReturnCarrierYet:
        return tr("No return carrier is set yet. You can enter it later, until Packaging.");
    case Reason::ReturnCarrierMissing:
        return missing(Field::ReturnCarrier);
    case Reason::ReturnAccountMissing:
        return missing(Field::CarrierAccountNumber);
    case Reason::ReturnAccountUnusual:
        //: %1 is the name of a field, %2 says what to do there
        return tr("%1: %2").arg(
            FieldTexts::name(Field::CarrierAccountNumber),
            ProblemTexts::hint(accountHint(draft.returnCarrier, draft.carrierAccountNumber)));
    default:
        return tr("There is a return carrier with an account number.");
    }
}

QString PreflightTexts::driveText(PreflightReason reason, const Subject &subject)
{
    const QLocale locale;
    const auto stated = subject.draft.driveCount.value_or(0);
    switch (reason) {
    case Reason::DriveCountDiffers:
        //: %n is the number of drives in a list, %1 another number
        return tr("The job lists %n drive(s), but the package says %1. Please count again.",
                  nullptr, subject.job.drives ? static_cast<int>(subject.job.drives->size()) : 0)
            .arg(locale.toString(stated));
    case Reason::DriveCountUnusual:
        return tr("A job has at most 10 drives as a rule. Please check the number.");
    case Reason::DriveCountTooSmall:
        return tr("Enter how many drives are in the package, at least 1, or leave it empty.");
    case Reason::DriveCountNotStated:
        return tr("The package does not say how many drives are in it.");
    case Reason::DriveListNotKnown:
        return tr("The service sent no list of drives, so their number cannot be compared.");
    default:
        return tr("The number of drives is that of the job's list: %1.")
            .arg(locale.toString(stated));
    }
}

QString PreflightTexts::dateText(PreflightReason reason, const JobDraft &draft)
{
    const QString day = FieldTexts::shipDateText(draft.shipDate);
    switch (reason) {
    case Reason::ShipDateNotStated:
        return tr("No ship date is given. The service does not need one.");
    case Reason::ShipDateUnreadable:
        return tr("Waybill cannot read the ship date. It goes to the service as it stands.");
    case Reason::ShipDateInFuture:
        //: %1 is a date
        return tr("The ship date %1 is in the future. Please check it.").arg(day);
    case Reason::ShipDateLongAgo:
        //: %1 is a date
        return tr("The ship date %1 is more than two weeks ago. Please check it.").arg(day);
    default:
        //: %1 is a date
        return tr("The ship date is sensible: %1.").arg(day);
    }
}

QString PreflightTexts::locationText(PreflightReason reason)
{
    switch (reason) {
    case Reason::NoShipToAddress:
        return tr("The service sent no address for this job. Please ask where to ship to.");
    case Reason::InboundIdNeeded:
        return tr("The data centre asks you to write to it for an inbound id first. It turns away "
                  "parcels without one.");
    case Reason::CustomsPapers:
        return tr("The drives cross a border: customs papers must be with the parcel.");
    case Reason::IndianGoodsPapers:
        return tr(
            "In India the data centre asks for a gate pass of the driver, a delivery challan, "
            "and a pick-up that is booked for the return.");
    default:
        return tr("Nothing special is known of the data centre.");
    }
}

QString PreflightTexts::grade(PreflightGrade grade)
{
    switch (grade) {
    case PreflightGrade::Good:
        return tr("Good");
    case PreflightGrade::Look:
        return tr("Please look");
    case PreflightGrade::Missing:
        return tr("Missing");
    case PreflightGrade::NotKnown:
        return tr("Not known");
    }
    Q_UNREACHABLE();
}

QString PreflightTexts::goTo(Field field)
{
    //: A link; %1 is the name of a field
    return tr("Go to %1").arg(FieldTexts::name(field));
}

} // namespace waybill
