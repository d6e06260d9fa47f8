// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/SavedConnections.h"

#include <QByteArray>

#include <optional>

namespace waybill {

inline constexpr int savedConnectionsVersion = 1;

/// The JSON of connections.json, without any secret.
[[nodiscard]] QByteArray savedConnectionsToJson(const SavedConnections &connections);

/// What it holds; nothing when it is not such JSON. Entries that make no sense are left out.
/// @p version comes back as what the file says, 0 when it says none.
[[nodiscard]] std::optional<SavedConnections> savedConnectionsFromJson(const QByteArray &json,
                                                                       int &version);

} // namespace waybill
