// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Preflight.h"

#include "domain/book/CarrierAccount.h"
#include "domain/Country.h"
#include "domain/ShipDate.h"
#include "domain/tracking/TrackingCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

using Check = PreflightCheck;
using Grade = PreflightGrade;
using Reason = PreflightReason;

/// The first of @p fields that @p draft leaves empty.
std::optional<Field> firstEmpty(const JobDraft &draft, const QList<Field> &fields)
{
    for (const Field field : fields) {
        if (draft.value(field).toString().trimmed().isEmpty())
            return field;
    }
    return std::nullopt;
}

/// Whether @p group stays as the service holds it, and so is not sent.
bool isUntouched(const JobDraft &base, const JobDraft &draft, FieldGroup group)
{
    const QList<Field> fields = fieldsOf(group);
    return std::all_of(fields.cbegin(), fields.cend(),
                       [&](Field field) { return base.value(field) == draft.value(field); });
}

/// An old job may lack a phone number or an e-mail address: it is read and shipped all the same
/// (classic-api.md, section 11, row 7).
QList<PreflightItem> checkReturnAddress(const JobDraft &base, const JobDraft &draft)
{
    const bool isUntouchedYet = isUntouched(base, draft, FieldGroup::ReturnAddress);
    QList<PreflightItem> found;
    for (const Field field : fieldsOf(FieldGroup::ReturnAddress)) {
        if (!firstEmpty(draft, {field}))
            continue;
        const bool isTaken = isUntouchedYet && (field == Field::Phone || field == Field::Email);
        found.append({Check::ReturnAddress, isTaken ? Grade::Look : Grade::Missing,
                      isTaken ? Reason::HeldWithoutIt : Reason::ReturnAddressIncomplete, field});
    }
    if (found.isEmpty())
        found.append({Check::ReturnAddress, Grade::Good, Reason::ReturnAddressComplete,
                      Field::RecipientName});
    return found;
}

PreflightItem checkPackage(const JobDraft &draft)
{
    if (const auto field = firstEmpty(draft, {Field::DeliveryCarrier, Field::TrackingNumber}))
        return {Check::DeliveryPackage, Grade::Missing, Reason::PackageIncomplete, field};
    return {Check::DeliveryPackage, Grade::Good, Reason::PackageComplete, Field::DeliveryCarrier};
}

PreflightItem checkForm(const JobDraft &draft)
{
    const TrackingCheck check = checkTracking(draft.trackingNumber, draft.deliveryCarrier);
    const auto item = [](Grade grade, Reason reason, Field field = Field::TrackingNumber) {
        return PreflightItem{Check::Tracking, grade, reason, field};
    };
    if (check.verdict == TrackingVerdict::LooksRight)
        return item(Grade::Good, Reason::TrackingLooksRight);
    if (check.isSpreadsheetDamage)
        return item(Grade::Look, Reason::TrackingDamagedBySpreadsheet);
    if (check.looksLike)
        return item(Grade::Look, Reason::TrackingOfAnotherCarrier, Field::DeliveryCarrier);
    if (check.verdict == TrackingVerdict::LooksMistyped)
        return item(Grade::Look, Reason::TrackingLooksMistyped);
    return item(Grade::NotKnown, Reason::TrackingUnknown);
}

QList<PreflightItem> checkNumber(const JobDraft &draft, const QStringList &sameNumber)
{
    const PreflightItem form = checkForm(draft);
    if (sameNumber.isEmpty())
        return {form};
    const PreflightItem repeated{Check::Tracking, Grade::Look, Reason::TrackingRepeated,
                                 Field::TrackingNumber};
    return form.grade == Grade::Look ? QList{form, repeated} : QList{repeated};
}

bool isServed(const QString &carrier, const QStringList &supported)
{
    const std::optional<Carrier> known = carrierNamed(carrier);
    return std::any_of(supported.cbegin(), supported.cend(), [&](const QString &other) {
        return other.trimmed().compare(carrier.trimmed(), Qt::CaseInsensitive) == 0
            || (known && carrierNamed(other) == known);
    });
}

PreflightItem checkCarrier(const JobDraft &draft, const std::optional<QStringList> &supported)
{
    const auto item = [](Grade grade, Reason reason, Field field = Field::DeliveryCarrier) {
        return PreflightItem{Check::CarrierServed, grade, reason, field};
    };
    if (carrierNamed(draft.deliveryCarrier) == Carrier::Usps)
        return item(Grade::Look, Reason::PostalServiceIsSlow);
    if (!supported || supported->isEmpty() || draft.deliveryCarrier.trimmed().isEmpty())
        return item(Grade::NotKnown, Reason::CarriersNotKnown);
    if (!isServed(draft.deliveryCarrier, *supported))
        return item(Grade::Look, Reason::CarrierNotServed);
    if (!draft.returnCarrier.trimmed().isEmpty() && !isServed(draft.returnCarrier, *supported))
        return item(Grade::Look, Reason::CarrierNotServed, Field::ReturnCarrier);
    return item(Grade::Good, Reason::CarrierServed);
}

PreflightItem checkReturnAccount(const JobDraft &base, const JobDraft &draft)
{
    const auto item = [](Grade grade, Reason reason, Field field = Field::CarrierAccountNumber) {
        return PreflightItem{Check::ReturnCarrierAccount, grade, reason, field};
    };
    const bool hasCarrier = !draft.returnCarrier.trimmed().isEmpty();
    const QString account = draft.carrierAccountNumber.trimmed();
    if (!hasCarrier && account.isEmpty())
        return item(Grade::Look, Reason::NoReturnCarrierYet, Field::ReturnCarrier);
    const bool isTaken = isUntouched(base, draft, FieldGroup::ReturnShipping);
    if (isTaken && !hasCarrier)
        return item(Grade::Look, Reason::HeldWithoutIt, Field::ReturnCarrier);
    if (isTaken && account.isEmpty())
        return item(Grade::Look, Reason::HeldWithoutIt);
    if (!hasCarrier)
        return item(Grade::Missing, Reason::ReturnCarrierMissing, Field::ReturnCarrier);
    if (account.isEmpty())
        return item(Grade::Missing, Reason::ReturnAccountMissing);
    if (accountHint(draft.returnCarrier, account) != AccountHint::None)
        return item(Grade::Look, Reason::ReturnAccountUnusual);
    return item(Grade::Good, Reason::ReturnAccountThere);
}

PreflightItem checkDriveCount(const Job &job, const JobDraft &draft)
{
    const auto item = [](Grade grade, Reason reason) {
        return PreflightItem{Check::DriveCount, grade, reason, Field::DriveCount};
    };
    if (!draft.driveCount)
        return item(Grade::NotKnown, Reason::DriveCountNotStated);
    if (*draft.driveCount < 1)
        return item(Grade::Missing, Reason::DriveCountTooSmall);
    if (job.drives && job.drives->size() != *draft.driveCount)
        return item(Grade::Look, Reason::DriveCountDiffers);
    if (*draft.driveCount > usualMostDrives)
        return item(Grade::Look, Reason::DriveCountUnusual);
    return job.drives ? item(Grade::Good, Reason::DriveCountMatches)
                      : item(Grade::NotKnown, Reason::DriveListNotKnown);
}

PreflightItem checkShipDate(const JobDraft &draft, const QDateTime &now)
{
    const auto item = [](Grade grade, Reason reason) {
        return PreflightItem{Check::ShipDate, grade, reason, Field::ShipDate};
    };
    if (draft.shipDate.trimmed().isEmpty())
        return item(Grade::NotKnown, Reason::ShipDateNotStated);
    const std::optional<QDateTime> shipped = parseShipDate(draft.shipDate);
    if (!shipped)
        return item(Grade::Look, Reason::ShipDateUnreadable);
    const qint64 days = now.toUTC().date().daysTo(shipped->toUTC().date());
    if (days > shipDateDaysAhead)
        return item(Grade::Look, Reason::ShipDateInFuture);
    if (days < -shipDateDaysBack)
        return item(Grade::Look, Reason::ShipDateLongAgo);
    return item(Grade::Good, Reason::ShipDateSensible);
}

/// Some data centres put an instruction where the name stands, and no address: "mail … for an
/// inbound id".
bool wantsInboundId(const ShipToAddress &shipTo)
{
    return shipTo.recipientName.contains("inbound"_L1, Qt::CaseInsensitive)
        || (shipTo.address.isBlank() && shipTo.recipientName.contains(u'@'));
}

std::optional<QLocale::Territory> countryOf(const ShipToAddress &shipTo)
{
    const auto &parts = shipTo.address.parts();
    return parts ? countryNamed(parts->country) : countryOfAddress(shipTo.address.text());
}

QList<PreflightItem> locationNotes(const Job &job, const JobDraft &draft)
{
    const auto item = [](Grade grade, Reason reason, std::optional<Field> field = {}) {
        return PreflightItem{Check::LocationNotes, grade, reason, field};
    };
    if (!job.shipTo)
        return {item(Grade::Look, Reason::NoShipToAddress)};
    if (wantsInboundId(*job.shipTo))
        return {item(Grade::Look, Reason::InboundIdNeeded)};
    if (job.shipTo->address.isBlank())
        return {item(Grade::Look, Reason::NoShipToAddress)};
    QList<PreflightItem> notes;
    const auto there = countryOf(*job.shipTo);
    const auto here = countryOfAddress(draft.address);
    if (there && here && *there != *here)
        notes.append(item(Grade::Look, Reason::CustomsPapers, Field::Address));
    if (there == QLocale::India)
        notes.append(item(Grade::Look, Reason::IndianGoodsPapers));
    if (notes.isEmpty())
        notes.append(item(Grade::Good, Reason::NothingSpecial));
    return notes;
}

} // namespace

QList<PreflightItem> preflight(const Job &job, const JobDraft &draft, const PreflightFacts &facts)
{
    const JobDraft base = JobDraft::fromJob(job);
    return checkReturnAddress(base, draft)
        + QList<PreflightItem>{checkPackage(draft)} + checkNumber(draft, facts.sameNumber)
        + QList<PreflightItem>{
            checkCarrier(draft, facts.supportedCarriers),
            checkReturnAccount(base, draft),
            checkDriveCount(job, draft),
            checkShipDate(draft, facts.now),
        }
        + locationNotes(job, draft);
}

} // namespace waybill
