// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/BookChange.h"

#include <QByteArray>

#include <optional>

namespace waybill {

/// An entry as JSON under names that never change. Its id stands beside it.
[[nodiscard]] QByteArray addressToJson(const AddressEntry &entry);
/// Reads addressToJson(). Members that are missing stay empty, unknown ones are passed over; nothing,
/// when it is not a JSON object.
[[nodiscard]] std::optional<AddressEntry> addressFromJson(const QString &id,
                                                          const QByteArray &json);

[[nodiscard]] QByteArray accountToJson(const CarrierAccount &account);
[[nodiscard]] std::optional<CarrierAccount> accountFromJson(const QString &id,
                                                            const QByteArray &json);

} // namespace waybill
