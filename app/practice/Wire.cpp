// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/Wire.h"

namespace waybill::practice {

namespace {

bool isNamed(const QPair<QByteArray, QByteArray> &header, QByteArrayView name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray valueOf(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (isNamed(header, name))
            return header.second.isNull() ? QByteArray("") : header.second;
    }
    return {};
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return !header(name).isNull();
}

QByteArray HttpRequest::verb() const
{
    const QByteArray named = header("X-HTTP-Method");
    return method == "GET" && !named.isEmpty() ? named.toUpper() : method;
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

void HttpReply::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const auto &header) { return isNamed(header, name); });
    headers.append({name, value});
}

} // namespace waybill::practice
