// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"
#include "base/ServerDistrust.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace waybill {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// The first value of header @p name, compared without case (RFC 9110, section 5.1); empty if absent.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name);

/// A request before it leaves. Host, connection, user agent, length and language belong to the client.
struct HttpRequest
{
    /// Whether repeating the request is harmless. Only a Safe request is ever tried again.
    enum class Effect { Safe, Changing };

    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    HttpHeaders headers;
    std::optional<QByteArray> body;
    Effect effect = Effect::Safe;
};

/// A complete answer, of whatever status. The client maps no status to an error.
struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        return headerValue(headers, name);
    }
};

/// Why no complete answer was had.
struct HttpError
{
    enum class Kind {
        Offline,
        HostNotFound,
        ConnectionRefused,
        TimedOut,
        Cancelled,
        ServerUntrusted,          ///< distrust tells why
        ClientCertificateRefused, ///< handshake alert, or closed during or right after the handshake
        TlsFailed,
        ProxyFailed,
        ProxyWantsPassword, ///< none was given, or it was not the right one
        ConnectionLost,     ///< no answer, or only a part of it
        BadResponse,        ///< what came is not HTTP
        ResponseTooLarge,
        ForeignHost, ///< a request to a host that is not configured; nothing was sent
    };

    Kind kind = Kind::ConnectionLost;
    /// True when the request may have reached the server: a change then has an unknown outcome.
    bool mayHaveArrived = false;
    QString detail;     ///< technical words, without secrets
    int httpStatus = 0; ///< of a partial answer; 0: none
    ServerDistrust distrust = {};
};

using HttpCall = Call<HttpResponse, HttpError>;
using HttpCallPtr = CallPtr<HttpResponse, HttpError>;

/// Whoever sends requests. Services know only this, so that a test can stand in for the network.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual HttpCallPtr send(const HttpRequest &request) = 0;
};

} // namespace waybill
