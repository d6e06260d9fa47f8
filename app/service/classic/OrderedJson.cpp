// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/OrderedJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waybill {

namespace {

// QJsonDocument writes only arrays and objects, so a value travels in an array of one.
QByteArray encoded(const QJsonValue &value)
{
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

} // namespace

void OrderedJson::add(QLatin1StringView name, const QJsonValue &value)
{
    addEncoded(name, encoded(value));
}

void OrderedJson::add(QLatin1StringView name, const OrderedJson &value)
{
    addEncoded(name, value.toJson());
}

void OrderedJson::addEncoded(QLatin1StringView name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += encoded(QString(name)) + ':' + json;
}

} // namespace waybill
