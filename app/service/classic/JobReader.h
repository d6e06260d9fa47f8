// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "domain/Job.h"

#include <QByteArray>

namespace waybill {

/// Reads the body of "Get Job" (classic-api, sections 6.6 and 7). @p key is the job that was asked
/// for; ETag and Last-Modified come from the headers and are the caller's. The error is a technical
/// remark: not JSON, no Name or Properties, or another job than @p key.
[[nodiscard]] Result<Job, QString> readJobBody(const QByteArray &body, const JobKey &key);

} // namespace waybill
