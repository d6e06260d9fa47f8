// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/JsonMembers.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace waybill::json {

using namespace Qt::StringLiterals;

std::optional<QString> text(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional<QString>(value.toString()) : std::nullopt;
}

QString textOrEmpty(const QJsonObject &object, QLatin1StringView name)
{
    // value() would make a value of its own first, which takes as long again.
    const auto found = object.constFind(name);
    return found == object.constEnd() ? QString() : found->toString();
}

std::optional<int> integer(const QJsonObject &object, QLatin1StringView name)
{
    const auto found = object.constFind(name);
    if (found == object.constEnd())
        return std::nullopt;
    const QJsonValueConstRef value = *found;
    if (value.isString()) {
        bool readable = false;
        const int number = value.toString().trimmed().toInt(&readable);
        return readable ? std::optional<int>(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    const bool isWhole = std::floor(number) == number;
    if (!isWhole || number < std::numeric_limits<int>::min()
        || number > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<bool> flag(const QJsonObject &object, QLatin1StringView name)
{
    const auto found = object.constFind(name);
    if (found == object.constEnd())
        return std::nullopt;
    const QJsonValueConstRef value = *found;
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString();
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

std::optional<QJsonObject> object(const QJsonObject &parent, QLatin1StringView name)
{
    const auto found = parent.constFind(name);
    return found != parent.constEnd() && found->isObject()
        ? std::optional<QJsonObject>(found->toObject())
        : std::nullopt;
}

QStringList texts(const QJsonObject &object, QLatin1StringView name)
{
    QStringList result;
    const QJsonArray array = object.value(name).toArray();
    for (const QJsonValue &value : array) {
        if (value.isString())
            result.append(value.toString());
    }
    return result;
}

} // namespace waybill::json
