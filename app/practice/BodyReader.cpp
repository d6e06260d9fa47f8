// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/BodyReader.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

constexpr int longestText = 1024;

bool isInt32(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && number == std::floor(number)
        && number >= std::numeric_limits<qint32>::min()
        && number <= std::numeric_limits<qint32>::max();
}

Copied copyGroupMember(const QJsonObject &from, QJsonObject &to, const QString &group,
                       const GroupMember &member)
{
    const QJsonValue value = from.value(member.name);
    const QString path = group + u'.' + member.name;
    switch (member.kind) {
    case GroupMember::Kind::RequiredText:
        if (!value.isString() || value.toString().trimmed().isEmpty())
            return failure(badValue(path, u"is required and must be a text that is not empty"_s));
        break;
    case GroupMember::Kind::Text:
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            return failure(badValue(path, u"must be a text"_s));
        break;
    case GroupMember::Kind::Int32:
        if (!isInt32(value) && !value.isNull() && !value.isUndefined())
            return failure(badValue(path, u"must be a whole number of 32 bits"_s));
        break;
    }
    if (!value.isNull() && !value.isUndefined())
        to.insert(member.name, value);
    return Done{};
}

} // namespace

QList<GroupMember> returnAddressMembers()
{
    using enum GroupMember::Kind;
    return {{u"Name"_s, RequiredText},
            {u"Address"_s, RequiredText},
            {u"Phone"_s, RequiredText},
            {u"Email"_s, RequiredText}};
}

QList<GroupMember> returnShippingMembers()
{
    using enum GroupMember::Kind;
    return {{u"CarrierName"_s, RequiredText}, {u"CarrierAccountNumber"_s, RequiredText}};
}

QList<GroupMember> deliveryPackageMembers()
{
    using enum GroupMember::Kind;
    return {{u"CarrierName"_s, RequiredText},
            {u"TrackingNumber"_s, RequiredText},
            {u"DriveCount"_s, Int32},
            {u"ShipDate"_s, Text}};
}

Refusal badValue(const QString &member, const QString &why)
{
    return {400, u"InvalidPropertyValue"_s,
            u"The value of the property '%1' is not acceptable."_s.arg(member),
            u"%1 %2."_s.arg(member, why)};
}

Result<QJsonObject, Refusal> readEntity(const QByteArray &body, const QString &jobName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        const QString why = error.error == QJsonParseError::NoError
            ? u"The body is not a JSON object."_s
            : u"%1 at offset %2."_s.arg(error.errorString()).arg(error.offset);
        return failure(Refusal{400, u"InvalidRequestBody"_s,
                               u"The request body is not valid JSON for a job."_s, why});
    }
    const QJsonObject entity = document.object();
    for (const QString &member : {u"Name"_s, u"odata.id"_s}) {
        const QJsonValue value = entity.value(member);
        if (!value.isUndefined() && !value.isNull()
            && value.toString().compare(jobName, Qt::CaseInsensitive) != 0)
            return failure(badValue(member, u"is not the name of the job in the URI"_s));
    }
    if (!entity.value("Properties"_L1).isObject())
        return failure(badValue(u"Properties"_s, u"is required and must be an object"_s));
    return entity;
}

Copied copyText(const QJsonObject &from, QJsonObject &to, const QString &member, int longest)
{
    const QJsonValue value = from.value(member);
    if (value.isUndefined())
        return Done{};
    if (!value.isString() && !value.isNull())
        return failure(badValue(member, u"must be a text"_s));
    if (value.toString().size() > longest)
        return failure(badValue(member, u"has more than %1 characters"_s.arg(longest)));
    to.insert(member, value);
    return Done{};
}

Copied copyBool(const QJsonObject &from, QJsonObject &to, const QString &member)
{
    const QJsonValue value = from.value(member);
    if (value.isUndefined())
        return Done{};
    if (!value.isBool())
        return failure(badValue(member, u"must be true or false"_s));
    to.insert(member, value);
    return Done{};
}

Copied copyGroup(const QJsonObject &from, QJsonObject &to, const QString &member,
                 const QList<GroupMember> &members)
{
    const QJsonValue value = from.value(member);
    if (value.isUndefined())
        return Done{};
    if (!value.isObject())
        return failure(badValue(member, u"must be an object"_s));
    QJsonObject group;
    for (const GroupMember &groupMember : members) {
        const Copied copied = copyGroupMember(value.toObject(), group, member, groupMember);
        if (!copied)
            return copied;
    }
    to.insert(member, group);
    return Done{};
}

Copied copyCommonMembers(const QJsonObject &from, QJsonObject &to)
{
    constexpr int anyLength = std::numeric_limits<int>::max();
    return copyText(from, to, u"FriendlyName"_s, anyLength)
        .and_then([&](Done) { return copyText(from, to, u"Description"_s, longestText); })
        .and_then([&](Done) { return copyText(from, to, u"Metadata"_s, longestText); })
        .and_then(
            [&](Done) { return copyGroup(from, to, u"ReturnAddress"_s, returnAddressMembers()); })
        .and_then(
            [&](Done) { return copyGroup(from, to, u"ReturnShipping"_s, returnShippingMembers()); })
        .and_then([&](Done) { return copyBool(from, to, u"EnableVerboseLog"_s); })
        .and_then([&](Done) { return copyBool(from, to, u"BackupDriveManifest"_s); });
}

} // namespace waybill::practice
