// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

#include <optional>

namespace waybill {

/// A part of a postal address; the street may have several lines.
enum class AddressPart { Street, City, State, PostalCode };

/// The expression of states that are written with two or three capitals.
inline constexpr QStringView abbreviatedState = u"[A-Z]{2,3}";

/// How addresses are written in one country.
///
/// The lines are written as letters: A street, C city, S state or region, Z postal code; other
/// characters stand for themselves, and "|" ends a line: "A|C, S Z". A part that is empty takes the
/// characters before it along.
struct AddressLayout
{
    QLocale::Territory country = QLocale::AnyTerritory; ///< AnyTerritory: all others
    QStringView lines;
    QStringView required;      ///< the letters of what is needed there; advice
    QStringView postalCode;    ///< a regular expression; empty: there are none
    QStringView postalExample; ///< as it is usually written
    QStringView states = u"";  ///< a regular expression, where only these are told from a city

    [[nodiscard]] bool has(AddressPart part) const;
    [[nodiscard]] bool needs(AddressPart part) const;
};

/// The layout of @p country; a usual one where Waybill knows none, or where the country is not known.
[[nodiscard]] const AddressLayout &addressLayout(std::optional<QLocale::Territory> country);
[[nodiscard]] QChar letterOf(AddressPart part);

} // namespace waybill
