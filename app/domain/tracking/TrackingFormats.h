// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/tracking/Carrier.h"
#include "domain/tracking/CheckDigits.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace waybill {

/// How much it says that a number has the shape of a format.
enum class ShapeCertainty {
    Unique,     ///< hardly anything else looks like that
    CheckDigit, ///< many digits look like that; the check digit tells
    LengthOnly, ///< nothing but the length tells
};

/// One way to write tracking numbers. Shapes are for normalised text (TrackingText.h).
struct TrackingFormat
{
    static constexpr int atEnd = -1;

    QStringView id;
    std::optional<Carrier> carrier; ///< none: the post of the country in the number
    QStringView shape;              ///< a regular expression for the whole number
    ShapeCertainty certainty = ShapeCertainty::LengthOnly;
    checkdigits::Rule rule = nullptr; ///< none: there is no check digit
    int from = 0; ///< the rule covers from here to the place before the check digit …
    int checkAt = atEnd;
    QStringView lead; ///< … with this before it
};

/// Every format that Waybill knows. Nothing in it is order of preference.
[[nodiscard]] std::span<const TrackingFormat> trackingFormats();
/// The format of that id; it must exist.
[[nodiscard]] const TrackingFormat &trackingFormat(QStringView id);

enum class FormatVerdict {
    Fits,            ///< the shape, and the check digit where there is one
    WrongCheckDigit, ///< only the shape
    OtherShape,
};

struct FormatResult
{
    FormatVerdict verdict = FormatVerdict::OtherShape;
    QChar expected; ///< with WrongCheckDigit: what should stand in its place

    bool operator==(const FormatResult &) const = default;
};

/// What @p format says of @p body, a normalised number without its suffix.
[[nodiscard]] FormatResult judge(const TrackingFormat &format, QStringView body);

/// The carrier whose number @p body is, when it is of @p format.
[[nodiscard]] std::optional<Carrier> carrierOf(const TrackingFormat &format, QStringView body);
/// Whether @p carrier has numbers of @p format.
[[nodiscard]] bool isUsedBy(const TrackingFormat &format, Carrier carrier);

} // namespace waybill
