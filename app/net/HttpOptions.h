// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "net/RetryPolicy.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace waybill {

class SystemProxy;

/// How long each part of a request may take. Waiting for its turn does not count.
struct HttpTimeouts
{
    std::chrono::milliseconds connect{15000};   ///< until the request begins to leave
    std::chrono::milliseconds firstByte{60000}; ///< from then, or the last byte sent, to the answer
    std::chrono::milliseconds idle{30000};      ///< between two parts of the answer
    std::chrono::milliseconds total{300000};    ///< for all of one attempt
};

/// What an HttpClient may do, and how.
struct HttpOptions
{
    enum class Proxy { System, None, Given };
    enum class Trust { SystemAndAdded, AddedOnly };
    enum class MaxTls { Newest, Tls12 };

    /// The only scheme (https), host and port that anything is sent to; the path does not count.
    QUrl endpoint;
    /// Authorities of the connection's own, besides or instead of those of the system.
    QList<QSslCertificate> addedAuthorities;
    Trust trust = Trust::SystemAndAdded;
    MaxTls maxTls = MaxTls::Newest;
    HttpTimeouts timeouts;
    qint64 maxBodyBytes = 16LL * 1024 * 1024;
    int maxInFlight = 6;
    Proxy proxy = Proxy::System;
    /// For Proxy::System; where it was asked before, no request waits for it.
    std::shared_ptr<SystemProxy> systemProxy;
    QNetworkProxy givenProxy; ///< for Proxy::Given, with user and password where it wants them
    QByteArray userAgent = QByteArrayLiteral("Waybill/" WAYBILL_VERSION);
    RetryPolicy retry;
    Clock clock = systemClock();
    /// A number in [0, 1) for the pauses of the retry policy; the computer's own when empty.
    std::function<double()> chance;
};

} // namespace waybill
