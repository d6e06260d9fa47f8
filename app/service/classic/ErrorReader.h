// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/Http.h"
#include "service/ServiceError.h"

namespace waybill {

/// An answer that is not the success that was asked for, as a value. @p request is what was sent,
/// @p now the time of the error (UTC). Pure.
[[nodiscard]] ServiceError serviceErrorOf(const HttpRequest &request, const HttpResponse &response,
                                          const QDateTime &now);

/// No answer, or half of one. A change that may have arrived ends in OutcomeUnknown.
[[nodiscard]] ServiceError serviceErrorOf(const HttpRequest &request, const HttpError &error,
                                          const QDateTime &now);

/// A success whose content breaks the protocol, for the reason @p detail.
[[nodiscard]] ServiceError contentError(ServiceError::Kind kind, const HttpResponse &response,
                                        const QString &detail, const QDateTime &now);

/// The x-ms-request-id of @p response as printable ASCII, at most 128 characters.
[[nodiscard]] QByteArray requestIdOf(const HttpResponse &response);

/// Retry-After in seconds from @p now; -1 where it is absent or cannot be read.
[[nodiscard]] int retryAfterOf(const HttpResponse &response, const QDateTime &now);

} // namespace waybill
