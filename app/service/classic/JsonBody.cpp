// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/JsonBody.h"

#include <QJsonDocument>

namespace waybill {

using namespace Qt::StringLiterals;

Result<QJsonObject, QString> parseObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(u"not JSON (reason %1 at byte %2 of %3)"_s.arg(
            QString::number(error.error), QString::number(error.offset),
            QString::number(body.size())));
    }
    if (!document.isObject())
        return failure(u"JSON, but not an object"_s);
    return document.object();
}

} // namespace waybill
