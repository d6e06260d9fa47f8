// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/OrderedJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace waybill {

namespace {

/// Whether JSON shows @p text as it is: most of what is typed, and all names of members.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

// QJsonDocument writes only arrays and objects, so a value travels in an array of one.
QByteArray encoded(const QJsonValue &value)
{
    if (value.isString()) {
        if (const QString text = value.toString(); isPlain(text))
            return '"' + text.toLatin1() + '"';
    }
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
    Q_ASSERT(isPlain(QString(name)));
    m_members.append('"').append(name.data(), name.size()).append("\":").append(json);
}

} // namespace waybill
