// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicHeaders.h"

#include "base/HttpDate.h"

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

HttpHeaders commonHeaders(const ClassicOptions &options)
{
    return {
        {"x-ms-version"_ba, classicVersionText(options.version)},
        {"Accept"_ba, acceptValue(options.metadata)},
        // Qt would send the computer's languages; the service documents only en and en-us.
        {"Accept-Language"_ba, "en-us"_ba},
    };
}

void appendDate(HttpHeaders &headers, const ClassicOptions &options, const QDateTime &now)
{
    headers.append({"x-ms-date"_ba, httpDate(now)});
    if (options.sendDataServiceVersion)
        headers.append({"DataServiceVersion"_ba, "3.0;"_ba});
}

} // namespace

QByteArray acceptValue(MetadataLevel level)
{
    switch (level) {
    case MetadataLevel::None:
        return "application/json;odata=nometadata"_ba;
    case MetadataLevel::Minimal:
        return "application/json;odata=minimalmetadata"_ba;
    case MetadataLevel::Full:
        return "application/json;odata=fullmetadata"_ba;
    }
    Q_UNREACHABLE();
}

HttpHeaders readHeaders(const ClassicOptions &options, const QDateTime &now)
{
    HttpHeaders headers = commonHeaders(options);
    appendDate(headers, options, now);
    return headers;
}

HttpHeaders changeHeaders(const ClassicOptions &options, const QDateTime &now,
                          const Condition &condition)
{
    HttpHeaders headers = commonHeaders(options);
    headers.append({"Content-Type"_ba, "application/json"_ba});
    appendDate(headers, options, now);
    if (options.tunnelPatch)
        headers.append({"X-HTTP-Method"_ba, "PATCH"_ba});
    headers.append(condition.headers());
    return headers;
}

} // namespace waybill
