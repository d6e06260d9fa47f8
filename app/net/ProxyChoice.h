// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/HttpOptions.h"

#include <QNetworkProxy>

class QNetworkAccessManager;

namespace waybill {

/// Lets @p manager go through the proxy that @p options name, for its requests alone.
void setProxy(QNetworkAccessManager &manager, const HttpOptions &options);

/// The proxy for one connection to the endpoint.
[[nodiscard]] QNetworkProxy proxyFor(const HttpOptions &options);

} // namespace waybill
