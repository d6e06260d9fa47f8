// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/Target.h"
#include "practice/Wire.h"

#include <QString>

#include <optional>

namespace waybill::practice {

/// The front door's error in XML (classic-api, section 4.2).
[[nodiscard]] HttpReply frontDoorError(int status, const QByteArray &code,
                                       const QByteArray &message);
/// The 403 for every kind of wrong certificate or subscription.
[[nodiscard]] HttpReply certificateNotAccepted();

/// What is checked before a request reaches an operation: version header (400), resource and verb
/// (404, 400), Accept, $format, Content-Type, Content-Encoding (406), length of a Put Job (411),
/// combination of conditional headers (400). Nothing when the request may pass.
///
/// Accept-Language and unknown query parameters are ignored: no page gives them an error.
[[nodiscard]] std::optional<HttpReply> checkAtFrontDoor(const HttpRequest &request,
                                                        const Target &target);

} // namespace waybill::practice
