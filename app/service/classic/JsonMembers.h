// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

/// Reading members of a JSON object as leniently as the service writes them: null and a value of
/// the wrong kind count as absent, numbers may come as text (classic-api, section 3).
namespace waybill::json {

[[nodiscard]] std::optional<QString> text(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] QString textOrEmpty(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<int> integer(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<bool> flag(const QJsonObject &object, QLatin1StringView name);
[[nodiscard]] std::optional<QJsonObject> object(const QJsonObject &parent, QLatin1StringView name);
/// The strings in the array @p name; entries of another kind are passed over.
[[nodiscard]] QStringList texts(const QJsonObject &object, QLatin1StringView name);

} // namespace waybill::json
