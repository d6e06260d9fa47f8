// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/RequestTrace.h"
#include "net/Http.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>

namespace waybill {

/// One request that left, or was kept from leaving, as the log tells of it.
struct RequestLogEntry
{
    QDateTime time; ///< UTC, when it was handed to the network
    QByteArray method;
    QUrl url;
    int attempt = 1;
    int status = 0; ///< 0: no answer
    std::optional<HttpError::Kind> error;
    qint64 milliseconds = 0;
    qint64 bytesSent = 0;     ///< of the body
    qint64 bytesReceived = 0; ///< of the body
    QByteArray requestId;     ///< x-ms-request-id
    /// Moments, TLS and headers, and the error's own words; what stands above is not repeated.
    RequestTrace trace;
};

/// What went over the wire, one line per request, without bodies and without secrets, for the
/// details of an error report. Keeps the last lines only. In technical English.
class RequestLog final : public QObject
{
    Q_OBJECT

public:
    explicit RequestLog(qsizetype capacity = 500, QObject *parent = nullptr);

    void add(const RequestLogEntry &entry);

    /// The lines that are kept, the oldest first.
    [[nodiscard]] QStringList lines() const { return m_lines; }

Q_SIGNALS:
    void lineAdded(const QString &line);
    /// The same, with all that is known.
    void traced(const waybill::RequestTrace &trace);

private:
    qsizetype m_capacity;
    QStringList m_lines;
};

/// All that is known of @p entry, without secrets.
[[nodiscard]] RequestTrace traceOf(const RequestLogEntry &entry);

/// The line for @p entry.
[[nodiscard]] QString logLine(const RequestLogEntry &entry);

/// Path and query of @p url, with the values of secret query items masked, and without user data.
[[nodiscard]] QString redactedTarget(const QUrl &url);

/// @p value as it may be shown: masked where the header carries a secret.
[[nodiscard]] QByteArray redactedHeader(const QByteArray &name, const QByteArray &value);

/// The name of @p kind as it stands in the log.
[[nodiscard]] QLatin1StringView name(HttpError::Kind kind);

} // namespace waybill
