// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>

namespace waybill {

/// Writes a JSON object whose members keep the order in which they were added. QJsonObject sorts
/// them, and OData readers want odata.type in front. Names are plain ASCII; values that are not are
/// encoded by QJsonDocument, so that no text can break out of its place. The bytes depend on no
/// locale.
class OrderedJson
{
public:
    void add(QLatin1StringView name, const QJsonValue &value);
    void add(QLatin1StringView name, const OrderedJson &value);

    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    /// The object in compact UTF-8.
    [[nodiscard]] QByteArray toJson() const { return '{' + m_members + '}'; }

private:
    void addEncoded(QLatin1StringView name, const QByteArray &json);

    QByteArray m_members;
};

} // namespace waybill
