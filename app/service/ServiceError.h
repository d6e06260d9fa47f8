// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ServerDistrust.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace waybill {

/// Why an operation of a service did not succeed, as a value. No sentence in here is our own: the
/// window turns kind into words, and shows the service's words quoted, as plain text.
struct ServiceError
{
    enum class Kind {
        Offline, ///< no network at all
        HostNotFound,
        ConnectionRefused,
        TimedOut,
        Cancelled,                ///< by us
        ServerUntrusted,          ///< TLS: the server could not prove who it is; see distrust
        ClientCertificateRefused, ///< every guise: TLS alert, closed connection, 403
        ProxyFailed,
        ProxyWantsPassword, ///< none was given, or it was not the right one
        ConnectionLost,     ///< a read whose answer did not arrive
        Redirected,         ///< not followed; see redirectTarget
        BadRequest,         ///< 400
        NotFound,           ///< 404
        NotAcceptable,      ///< 406
        Rejected,           ///< 409
        PreconditionFailed, ///< 412
        Busy,               ///< 429, 5xx
        UnexpectedStatus,   ///< any other status
        BadResponse,        ///< success, but a body that is not what it should be
        ResponseTooLarge,
        ForeignLink,    ///< a paging link to another host, not followed
        OutcomeUnknown, ///< a change left, and no answer came back
        NotSent,        ///< a request that our own rules do not let leave
    };

    Kind kind = Kind::Offline;
    int httpStatus = 0; ///< 0: no HTTP answer
    QString code;       ///< odata.error code, or the front door's Code
    QString serverText; ///< the service's message, plain text, at most 4,000 characters
    QString extendedCode;
    QString extendedInformation;
    QByteArray requestId; ///< x-ms-request-id
    QDateTime time;       ///< UTC, when it happened
    QString detail;       ///< technical words for the Details part, without secrets
    QUrl redirectTarget;
    int retryAfterSeconds = -1; ///< Retry-After; -1: none
    ServerDistrust distrust;

    bool operator==(const ServiceError &) const = default;
};

} // namespace waybill
