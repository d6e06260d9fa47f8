// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "practice/PracticeService.h"

namespace waybill::practice {

/// Writes what a client needs into @p folder, every file readable by its owner only, and returns
/// the path of the connection file. The error is one sentence.
[[nodiscard]] Result<QString, QString> writeConnectionFiles(const QString &folder,
                                                            const Credentials &credentials,
                                                            const QUrl &endpoint,
                                                            const QString &subscriptionId);

} // namespace waybill::practice
