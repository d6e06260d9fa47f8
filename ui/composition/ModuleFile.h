// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waybill {

/// Where the module @p name is, such as "waybill-phone": beside the program, as in a build, or where
/// it is installed. Needs a QCoreApplication.
[[nodiscard]] QString moduleFile(const QString &name);

} // namespace waybill
