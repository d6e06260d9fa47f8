// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QByteArray>

#include <optional>

namespace waybill {

/// A job, or a row of a list, as it stands in the archive. Reading back gives the same value; what
/// is no JSON object gives nothing, and members that are missing are as if they had not been sent.
/// JobSummary::goneSince is not part of it.
[[nodiscard]] QByteArray jobToJson(const Job &job);
[[nodiscard]] std::optional<Job> jobFromJson(const QByteArray &json);
[[nodiscard]] QByteArray summaryToJson(const JobSummary &summary);
[[nodiscard]] std::optional<JobSummary> summaryFromJson(const QByteArray &json);

} // namespace waybill
