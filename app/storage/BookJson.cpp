// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/BookJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partCount = 6;

void insertUses(QJsonObject &object, const QDateTime &lastUsed, int useCount)
{
    if (lastUsed.isValid())
        object.insert("lastUsed"_L1, lastUsed.toUTC().toString(Qt::ISODateWithMs));
    object.insert("useCount"_L1, useCount);
}

QDateTime lastUsedOf(const QJsonObject &object)
{
    return QDateTime::fromString(object.value("lastUsed"_L1).toString(), Qt::ISODateWithMs).toUTC();
}

int useCountOf(const QJsonObject &object)
{
    return std::max(0, object.value("useCount"_L1).toInt());
}

std::optional<QJsonObject> objectFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// The parts only where they say as much as the text: the text is never lossy.
PostalAddress addressOf(const QString &text, const QJsonArray &parts)
{
    if (parts.size() != partCount)
        return PostalAddress::fromText(text);
    const auto part = [&parts](int index) { return parts.at(index).toString(); };
    const PostalAddress built = PostalAddress::fromParts(
        {part(0), part(1), part(2), part(3), part(4), part(5)});
    return built.text() == text ? built : PostalAddress::fromText(text);
}

} // namespace

QByteArray addressToJson(const AddressEntry &entry)
{
    QJsonObject object{{"label"_L1, entry.label},
                       {"recipientName"_L1, entry.recipientName},
                       {"address"_L1, entry.address.text()},
                       {"phone"_L1, entry.phone},
                       {"email"_L1, entry.email}};
    if (const auto &parts = entry.address.parts())
        object.insert("parts"_L1,
                      QJsonArray{parts->street1, parts->street2, parts->city,
                                 parts->stateOrProvince, parts->postalCode, parts->country});
    insertUses(object, entry.lastUsed, entry.useCount);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<AddressEntry> addressFromJson(const QString &id, const QByteArray &json)
{
    const auto object = objectFrom(json);
    if (!object)
        return std::nullopt;
    AddressEntry entry;
    entry.id = id;
    entry.label = object->value("label"_L1).toString();
    entry.recipientName = object->value("recipientName"_L1).toString();
    entry.address = addressOf(object->value("address"_L1).toString(),
                              object->value("parts"_L1).toArray());
    entry.phone = object->value("phone"_L1).toString();
    entry.email = object->value("email"_L1).toString();
    entry.lastUsed = lastUsedOf(*object);
    entry.useCount = useCountOf(*object);
    return entry;
}

QByteArray accountToJson(const CarrierAccount &account)
{
    QJsonObject object{
        {"name"_L1, account.name}, {"carrier"_L1, account.carrier}, {"number"_L1, account.number}};
    insertUses(object, account.lastUsed, account.useCount);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CarrierAccount> accountFromJson(const QString &id, const QByteArray &json)
{
    const auto object = objectFrom(json);
    if (!object)
        return std::nullopt;
    return CarrierAccount{id,
                          object->value("name"_L1).toString(),
                          object->value("carrier"_L1).toString(),
                          object->value("number"_L1).toString(),
                          lastUsedOf(*object),
                          useCountOf(*object)};
}

} // namespace waybill
