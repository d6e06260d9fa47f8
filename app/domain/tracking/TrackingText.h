// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/tracking/Carrier.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace waybill {

/// A tracking number as carriers read it: capitals and digits without spaces and hyphens, and the
/// "-1", "-2", … that tells apart the jobs of one parcel.
struct TrackingNumber
{
    QString body;
    QString suffix; ///< one or two digits; empty: none

    /// What is sent: the body, with "-" and the suffix where there is one.
    [[nodiscard]] QString text() const;

    bool operator==(const TrackingNumber &) const = default;
};

/// @p text as typed, pasted or scanned, in that form. The same for every locale; doing it twice
/// changes nothing more. Text that is no known number is treated alike, and never refused.
[[nodiscard]] TrackingNumber normaliseTracking(QStringView text);

/// Whether @p text is a number of the same parcel as @p number, whatever the suffixes. Quick for
/// numbers that differ, so that a hundred thousand can be looked through.
[[nodiscard]] bool isSameParcel(QStringView text, const TrackingNumber &number);

/// What a barcode held besides the number that a person knows.
enum class ScanKind {
    Plain,        ///< nothing: the text is the number
    FedExLabel,   ///< 34 or 32 digits, the last 12 (or 17 to 28) of which are the number
    FedExGround,  ///< 22 digits; the last 15 are the number that most people use
    PostalRouting ///< 420 and a ZIP code before the number (USPS)
};

struct UnwrappedScan
{
    TrackingNumber number;
    ScanKind kind = ScanKind::Plain;
    std::optional<Carrier> carrier; ///< where the barcode leaves no doubt
    QString alternative;            ///< another number that the same parcel is found by; or empty

    bool operator==(const UnwrappedScan &) const = default;
};

/// Takes the tracking number out of what a barcode scanner delivers; @p text is normalised first.
/// Only what passes the barcode's own check is cut; all else comes back whole, as Plain.
[[nodiscard]] UnwrappedScan unwrapScan(QStringView text);

/// @p number in the groups in which people read it out. For reading only: it is never sent.
[[nodiscard]] QString groupedForReading(QStringView number);

/// @p body with the lowest suffix from 1 to 99 that none of @p taken (whole numbers) has yet, for
/// one parcel with several jobs. Empty when there is none left.
[[nodiscard]] QString withFreeSuffix(const QString &body, const QStringList &taken);

/// Whether @p text looks like a number that went through a spreadsheet: 9.86579E+11, a decimal
/// point, or zeros from the sixteenth digit on. It cannot be repaired, only read again.
[[nodiscard]] bool looksSpreadsheetDamaged(QStringView text);

} // namespace waybill
