// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

#include <optional>

namespace waybill {

/// The country that @p name means: an English name, a usual short form, or a two-letter code.
[[nodiscard]] std::optional<QLocale::Territory> countryNamed(QStringView name);

/// The country at the end of a postal address, by name only: "CA" there may be California as well as
/// Canada. Nothing where the address does not say.
[[nodiscard]] std::optional<QLocale::Territory> countryOfAddress(const QString &address);

} // namespace waybill
