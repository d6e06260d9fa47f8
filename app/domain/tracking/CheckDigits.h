// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QChar>
#include <QStringView>

namespace waybill::checkdigits {

/// The check character that belongs behind @p body, by one carrier's rule. Pure; @p body holds ASCII
/// digits and capital letters only, and is not empty. A null QChar: the rule knows no such body.
using Rule = QChar (*)(QStringView body);

/// Weights 1, 3, 7, 1, 3, 7, … from the right end, modulo 11, then modulo 10 (FedEx).
[[nodiscard]] QChar weighted137(QStringView body);
/// Characters at even places count once and at odd places three times, modulo 10. Letters count by
/// their place in the alphabet: A is 2, B is 3, …
[[nodiscard]] QChar mod10Times13(QStringView body);
/// The other way round: even places count three times (USPS, Canada Post, SSCC).
[[nodiscard]] QChar mod10Times31(QStringView body);
/// Odd places count twice, without summing the digits of a product (UPS, OnTrac).
[[nodiscard]] QChar mod10Times12(QStringView body);
/// The body as a number, modulo 7 (DHL Express, Yamato).
[[nodiscard]] QChar mod7(QStringView body);
/// Weights 8 6 4 2 3 5 9 7 modulo 11, over eight digits (UPU standard S10, TNT).
[[nodiscard]] QChar s10(QStringView body);
/// Luhn's rule (Purolator, Old Dominion).
[[nodiscard]] QChar luhn(QStringView body);
/// Modulo 37 and 36 in the manner of ISO 7064: digits and letters (DPD).
[[nodiscard]] QChar mod37And36(QStringView body);

} // namespace waybill::checkdigits
