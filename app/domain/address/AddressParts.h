// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/address/AddressLayout.h"

namespace waybill {

/// A postal address in parts, as a person fills them in. What could not be told apart when it was
/// read stands in the street, line by line, so that nothing is ever lost.
struct AddressParts
{
    std::optional<QLocale::Territory> country;
    QString countryName; ///< as it is to stand in the address; empty: not named there
    QString street;      ///< lines, with \n between
    QString city;
    QString state;
    QString postalCode;

    [[nodiscard]] const QString &part(AddressPart part) const;
    void setPart(AddressPart part, const QString &text);

    bool operator==(const AddressParts &) const = default;
};

/// @p parts as the lines of an address, in the order of their country; the country comes last. A part
/// that has no place in the order of the country stands at the end of the street.
[[nodiscard]] QString composeAddress(const AddressParts &parts);

/// Reads the parts back out of @p text: lines, or the six parts with semicolons of the address that
/// drives are shipped to. Composed again it has every sign of @p text, but for blanks, commas,
/// semicolons and hyphens between the parts.
[[nodiscard]] AddressParts readAddress(const QString &text);

} // namespace waybill
