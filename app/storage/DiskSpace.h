// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waybill {

/// Whether the disk of the file @p path has so little room that nothing of ours can be written.
[[nodiscard]] bool isDiskFull(const QString &path);

} // namespace waybill
