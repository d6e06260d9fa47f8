// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/ServiceError.h"
#include "support/NastyServer.h"

#include <functional>
#include <optional>

namespace waybill::test {

using ExpectedKind = std::optional<ServiceError::Kind>;
inline constexpr std::nullopt_t success = std::nullopt;

/// Something that goes wrong with an answer, and what each sort of operation is to make of it
/// (product.md, section 6). success: the answer does for that sort all the same.
struct WireFault
{
    QByteArray name;
    /// The faulty answer, made from the good one's body.
    std::function<Handler(const QByteArray &goodBody)> spoil;
    ExpectedKind read;
    ExpectedKind change;
    bool isSlow = false; ///< ends by a deadline only
};

/// The answers that break off, do not come or do not end.
[[nodiscard]] QList<WireFault> brokenAnswers();
/// Complete answers with a status that is not the one asked for.
[[nodiscard]] QList<WireFault> otherStatuses();
/// Successes whose content is not what it should be.
[[nodiscard]] QList<WireFault> oddContents();

} // namespace waybill::test
