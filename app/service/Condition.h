// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

#include <optional>

namespace waybill {

/// The conditional headers of one request (RFC 9110, section 13.1). Only the combinations that the
/// service allows can be made: none, one, If-None-Match with If-Modified-Since, and If-Match with
/// If-Unmodified-Since; any other answers 400 ("Update Job Properties", conditional headers).
class Condition
{
public:
    Condition() = default;
    /// @p etag goes on the wire byte for byte.
    [[nodiscard]] static Condition ifMatch(const QByteArray &etag);
    [[nodiscard]] static Condition ifMatchAndUnmodifiedSince(const QByteArray &etag,
                                                             const QDateTime &since);
    [[nodiscard]] static Condition ifUnmodifiedSince(const QDateTime &since);
    [[nodiscard]] static Condition ifNoneMatch(const QByteArray &etag);
    [[nodiscard]] static Condition ifNoneMatchAndModifiedSince(const QByteArray &etag,
                                                               const QDateTime &since);
    [[nodiscard]] static Condition ifModifiedSince(const QDateTime &since);
    /// If-None-Match: *, met when the job does not exist.
    [[nodiscard]] static Condition ifAbsent();

    [[nodiscard]] bool isEmpty() const { return m_headers.isEmpty(); }
    /// Name and value of each header; dates in RFC 1123 form.
    [[nodiscard]] const QList<QPair<QByteArray, QByteArray>> &headers() const { return m_headers; }

    bool operator==(const Condition &) const = default;

private:
    explicit Condition(QList<QPair<QByteArray, QByteArray>> headers);

    QList<QPair<QByteArray, QByteArray>> m_headers;
};

/// What guards a change: there is no unconditional save anywhere, so a change takes one of these,
/// and none can be made out of nothing.
class ChangeGuard
{
public:
    /// Nothing, when @p etag is empty or holds a line break.
    [[nodiscard]] static std::optional<ChangeGuard> ifMatch(const QByteArray &etag);
    /// For a service whose ETags never match; nothing, when @p since is invalid.
    [[nodiscard]] static std::optional<ChangeGuard> ifUnmodifiedSince(const QDateTime &since);

    [[nodiscard]] const Condition &condition() const { return m_condition; }

private:
    explicit ChangeGuard(Condition condition);

    Condition m_condition;
};

} // namespace waybill
