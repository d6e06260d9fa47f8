// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/Condition.h"

#include "base/HttpDate.h"

#include <algorithm>
#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// An ETag that can guard: "*" would make the save unconditional, and a control character would
/// end the header.
bool canGuard(const QByteArray &etag)
{
    const QByteArray trimmed = etag.trimmed();
    if (trimmed.isEmpty() || trimmed == "*")
        return false;
    return std::none_of(etag.begin(), etag.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

} // namespace

Condition::Condition(QList<QPair<QByteArray, QByteArray>> headers)
    : m_headers(std::move(headers))
{
}

Condition Condition::ifMatch(const QByteArray &etag)
{
    return Condition({{"If-Match"_ba, etag}});
}

Condition Condition::ifMatchAndUnmodifiedSince(const QByteArray &etag, const QDateTime &since)
{
    if (!since.isValid())
        return ifMatch(etag);
    return Condition({{"If-Match"_ba, etag}, {"If-Unmodified-Since"_ba, httpDate(since)}});
}

Condition Condition::ifUnmodifiedSince(const QDateTime &since)
{
    return Condition({{"If-Unmodified-Since"_ba, httpDate(since)}});
}

Condition Condition::ifNoneMatch(const QByteArray &etag)
{
    return Condition({{"If-None-Match"_ba, etag}});
}

Condition Condition::ifNoneMatchAndModifiedSince(const QByteArray &etag, const QDateTime &since)
{
    if (!since.isValid())
        return ifNoneMatch(etag);
    return Condition({{"If-None-Match"_ba, etag}, {"If-Modified-Since"_ba, httpDate(since)}});
}

Condition Condition::ifModifiedSince(const QDateTime &since)
{
    return Condition({{"If-Modified-Since"_ba, httpDate(since)}});
}

Condition Condition::ifAbsent()
{
    return Condition({{"If-None-Match"_ba, "*"_ba}});
}

ChangeGuard::ChangeGuard(Condition condition)
    : m_condition(std::move(condition))
{
}

std::optional<ChangeGuard> ChangeGuard::ifMatch(const QByteArray &etag)
{
    if (!canGuard(etag))
        return std::nullopt;
    return ChangeGuard(Condition::ifMatch(etag));
}

std::optional<ChangeGuard> ChangeGuard::ifUnmodifiedSince(const QDateTime &since)
{
    if (!since.isValid())
        return std::nullopt;
    return ChangeGuard(Condition::ifUnmodifiedSince(since));
}

} // namespace waybill
