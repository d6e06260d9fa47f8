// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace waybill {

/// What happened when to one request on its way, without secrets: for finding out where time or an
/// answer was lost. Moments are milliseconds since the request was handed to the network; nothing:
/// it did not happen, or Qt does not tell.
struct RequestTrace
{
    using Moment = std::optional<qint64>;
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    QDateTime time; ///< UTC, when it was handed to the network
    QByteArray method;
    QString host;   ///< with its port, where that is not the usual one
    QString target; ///< path and query, redacted
    int attempt = 1;
    qint64 waited = 0; ///< before: for its turn among other requests, or between two attempts

    Moment connecting; ///< a connection was begun for it; nothing: one that stood was used, or none
    Moment secured;    ///< the TLS handshake was done on our side
    Moment sent;
    Moment answered; ///< the answer's head was there
    qint64 ended = 0;

    QString tlsVersion; ///< empty: not known
    QString cipher;
    int status = 0; ///< 0: no answer
    QString error;  ///< in technical English; empty: none
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    QByteArray requestId;
    Headers requestHeaders; ///< redacted
    Headers answerHeaders;

    bool operator==(const RequestTrace &) const = default;
};

} // namespace waybill
