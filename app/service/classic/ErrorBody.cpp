// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ErrorBody.h"

#include "service/classic/JsonBody.h"
#include "service/classic/JsonMembers.h"

#include <QJsonArray>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBodySize = 256 * 1024;
constexpr qsizetype maxMessageLength = 4000;
constexpr qsizetype maxCodeLength = 200;
constexpr qsizetype maxPlainTextLength = 500;

/// @p text without control characters other than line breaks and tabs, at most @p length long.
QString presentable(const QString &text, qsizetype length)
{
    QString result = text.trimmed();
    result.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    if (result.size() <= length)
        return result;
    const bool splitsPair = result.at(length - 1).isHighSurrogate();
    result.truncate(splitsPair ? length - 1 : length);
    return result;
}

ErrorBody presentable(const ErrorBody &body)
{
    return {presentable(body.code, maxCodeLength), presentable(body.message, maxMessageLength),
            presentable(body.extendedCode, maxCodeLength),
            presentable(body.extendedInformation, maxMessageLength)};
}

QString numberOrText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void readExtended(ErrorBody &error, const QJsonObject &values)
{
    if (error.extendedCode.isEmpty())
        error.extendedCode = numberOrText(values.value("ExtendedCode"_L1));
    if (error.extendedInformation.isEmpty())
        error.extendedInformation = json::textOrEmpty(values, "ExtendedInformation"_L1);
}

// The pages show an array of objects with one key each, Microsoft's client reads one object.
void readAzureValues(ErrorBody &error, const QJsonValue &values)
{
    readExtended(error, values.toObject());
    const QJsonArray entries = values.toArray();
    for (const QJsonValue &entry : entries)
        readExtended(error, entry.toObject());
}

ErrorBody readJson(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root)
        return {};
    auto object = json::object(*root, "odata.error"_L1);
    if (!object)
        object = json::object(*root, "error"_L1);
    if (!object)
        return {};
    ErrorBody error;
    error.code = numberOrText(object->value("code"_L1));
    const QJsonValue message = object->value("message"_L1);
    error.message = message.isObject() ? json::textOrEmpty(message.toObject(), "value"_L1)
                                       : message.toString();
    readAzureValues(error, object->value("azure.values"_L1));
    return error;
}

// Local names are matched, since the namespace is there on the wire and not on the pages. The
// reader knows no external entities and limits the growth of internal ones.
ErrorBody readXml(const QByteArray &body)
{
    QXmlStreamReader reader(body);
    if (!reader.readNextStartElement() || reader.name() != "Error"_L1)
        return {};
    ErrorBody error;
    while (reader.readNextStartElement()) {
        if (reader.name() == "Code"_L1)
            error.code = reader.readElementText(QXmlStreamReader::SkipChildElements);
        else if (reader.name() == "Message"_L1)
            error.message = reader.readElementText(QXmlStreamReader::SkipChildElements);
        else
            reader.skipCurrentElement();
    }
    return reader.hasError() ? ErrorBody{} : error;
}

ErrorBody readPlainText(const QByteArray &body)
{
    // Stateless, so that bytes cut off at the end count as an error too.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(body);
    const bool isText = !decoder.hasError() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && !c.isSpace();
    });
    ErrorBody error;
    if (isText)
        error.message = presentable(text, maxPlainTextLength);
    return error;
}

} // namespace

ErrorBody readErrorBody(const QByteArray &body)
{
    if (body.size() > maxBodySize)
        return {};
    QByteArray trimmed = body.trimmed();
    if (trimmed.startsWith("\xef\xbb\xbf"))
        trimmed = trimmed.mid(3).trimmed();
    if (trimmed.isEmpty())
        return {};
    switch (trimmed.front()) {
    case '{':
    case '[':
        return presentable(readJson(trimmed));
    case '<':
        return presentable(readXml(trimmed));
    default:
        return presentable(readPlainText(trimmed));
    }
}

} // namespace waybill
