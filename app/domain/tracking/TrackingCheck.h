// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/tracking/TrackingFormats.h"
#include "domain/tracking/TrackingText.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace waybill {

/// What can be said of a tracking number. All of it is advice: none of them keeps it from being sent.
enum class TrackingVerdict {
    Empty,
    LooksRight,
    LooksMistyped, ///< the shape of a format, but another check digit belongs to it
    UnknownFormat,
};

struct TrackingCheck
{
    TrackingVerdict verdict = TrackingVerdict::Empty;
    TrackingNumber number;
    /// Whose rule decided: the carrier that was named, else the one that the number points to.
    std::optional<Carrier> carrier;
    QChar expected;     ///< with LooksMistyped: the check digit that would be right …
    bool isLast = true; ///< … as the last character of the number
    /// The number has the shape of this carrier and hardly of any other, yet another one was named.
    std::optional<Carrier> looksLike;
    /// The number that passes once letters that look like digits are read as digits; or empty.
    QString suggestion;
    bool isSpreadsheetDamage = false; ///< see looksSpreadsheetDamaged()
    /// Carriers with a format that the number fits, the surest first.
    QList<Carrier> matches;

    bool operator==(const TrackingCheck &) const = default;
};

/// Checks @p text by the formats of the carrier that @p carrierName means. Without a name every
/// format counts, and only what a shape or a check digit proves: a length that several carriers use
/// is an unknown format. Pure, and the same under every locale.
[[nodiscard]] TrackingCheck checkTracking(QStringView text, QStringView carrierName = {});

/// The name of the carrier that @p text is of, when exactly one rule with a check digit accepts it.
[[nodiscard]] std::optional<QString> suggestedCarrier(QStringView text);

} // namespace waybill
