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

/// @p request as Qt wants it: no redirects, cookies, cache, HTTP/2 or credentials of the URL.
[[nodiscard]] QNetworkRequest prepare(const HttpRequest &request, const HttpOptions &options,
                                      const QSslConfiguration &tls);

} // namespace waybill
