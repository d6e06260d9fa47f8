// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/ClientIdentity.h"
#include "net/Http.h"
#include "net/HttpOptions.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace waybill {

/// Whether @p url leads elsewhere than to scheme (https), host and port of @p endpoint.
[[nodiscard]] bool isForeign(const QUrl &url, const QUrl &endpoint);

/// TLS as @p identity and @p options want it. Verification of the server is always on.
[[nodiscard]] QSslConfiguration tlsConfiguration(const ClientIdentity &identity,
                                                 const HttpOptions &options);

/// What all requests of a client have in common: no redirects, cookies, cache or HTTP/2.
[[nodiscard]] QNetworkRequest commonRequest(const HttpOptions &options,
                                            const QSslConfiguration &tls);

/// @p request as Qt wants it, on the ground of @p common; without credentials of the URL.
[[nodiscard]] QNetworkRequest prepare(const HttpRequest &request, QNetworkRequest common);

} // namespace waybill
