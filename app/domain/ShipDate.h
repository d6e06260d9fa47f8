// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace waybill {

/// ShipDate is opaque text to the service (Edm.String, shown as "4/30/2014 12:25:40 AM").
/// Untouched text is echoed byte for byte; these functions are for reading and for a new choice.

/// The instant that @p text means, in UTC, or nothing where it cannot be read. Reads
/// "M/d/yyyy h:mm:ss AP", "M/d/yyyy", "yyyy/MM/dd", "yyyy-MM-dd" and ISO 8601 with a zone, in the
/// C locale (classic-api, section 5).
[[nodiscard]] std::optional<QDateTime> parseShipDate(const QString &text);

/// The text for a day that a person chose: "M/d/yyyy h:mm:ss AM", midnight UTC, C locale.
[[nodiscard]] QString formatShipDate(QDate day);

} // namespace waybill
