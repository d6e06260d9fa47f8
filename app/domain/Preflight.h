// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"
#include "domain/JobDraft.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace waybill {

/// What is looked at before a job is marked as shipped, in the order in which it is shown.
enum class PreflightCheck {
    ReturnAddress,
    DeliveryPackage,
    Tracking,
    CarrierServed,
    ReturnCarrierAccount,
    DriveCount,
    ShipDate,
    LocationNotes,
};

enum class PreflightGrade {
    Good,     ///< green
    Look,     ///< amber: worth a look, and never in the way
    Missing,  ///< red: the service requires it
    NotKnown, ///< grey: it could not be checked
};

/// What a check found. The words belong to the window.
enum class PreflightReason {
    ReturnAddressComplete,
    ReturnAddressIncomplete,
    HeldWithoutIt, ///< a member is missing in what the service holds and takes so
    PackageComplete,
    PackageIncomplete,
    TrackingLooksRight,
    TrackingLooksMistyped,
    TrackingOfAnotherCarrier,
    TrackingDamagedBySpreadsheet,
    TrackingUnknown,
    TrackingRepeated, ///< another job has the same number
    CarrierServed,
    CarrierNotServed,
    CarriersNotKnown,
    PostalServiceIsSlow, ///< USPS delivers to the nearest post office, not to the data centre
    ReturnAccountThere,
    ReturnAccountMissing,
    ReturnCarrierMissing, ///< an account without its carrier
    NoReturnCarrierYet,
    ReturnAccountUnusual, ///< accountHint() has something to say
    DriveCountMatches,
    DriveCountDiffers,
    DriveCountUnusual, ///< more than ten
    DriveCountTooSmall,
    DriveCountNotStated,
    DriveListNotKnown,
    ShipDateSensible,
    ShipDateNotStated,
    ShipDateUnreadable,
    ShipDateInFuture,
    ShipDateLongAgo,
    NothingSpecial,
    NoShipToAddress,
    InboundIdNeeded,   ///< the data centre gives no address: it wants to be asked first
    CustomsPapers,     ///< the drives cross a border
    IndianGoodsPapers, ///< gate pass, delivery challan, a pick-up that is booked
};

struct PreflightItem
{
    PreflightCheck check = PreflightCheck::ReturnAddress;
    PreflightGrade grade = PreflightGrade::Good;
    PreflightReason reason = PreflightReason::ReturnAddressComplete;
    std::optional<Field> field; ///< where something can be done about it

    bool operator==(const PreflightItem &) const = default;
};

/// The most drives of one job, as a rule.
inline constexpr int usualMostDrives = 10;
/// A ship date may be so many days after today: a label printed ahead, another time zone.
inline constexpr int shipDateDaysAhead = 1;
/// The service deletes jobs that are not marked as shipped within two weeks.
inline constexpr int shipDateDaysBack = 14;

/// What is known beside the job.
struct PreflightFacts
{
    std::optional<QStringList> supportedCarriers; ///< of the job's data centre; nothing: not known
    QStringList sameNumber; ///< the names of other jobs with this tracking number
    QDateTime now;          ///< UTC
};

/// Looks at @p draft of @p job before State: Shipping is sent. Each check gives one item, or one for
/// each thing that it found. Pure. What it finds never keeps anything from being sent.
[[nodiscard]] QList<PreflightItem> preflight(const Job &job, const JobDraft &draft,
                                             const PreflightFacts &facts);

} // namespace waybill
