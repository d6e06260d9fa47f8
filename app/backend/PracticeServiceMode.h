// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waybill {

/// `waybill --practice-service`: serves the practice data until SIGINT or SIGTERM. Prints the
/// address and the path of a ready connection file, which is written into @p folder (made if it is
/// not there). Returns the exit code. Needs a QCoreApplication.
int runPracticeService(const QString &folder);

} // namespace waybill
