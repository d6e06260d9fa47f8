// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waybill {

/// The name that the operating system knows the person by who runs this process, for the record of
/// changes. Asked of the system, not of the environment, which anybody can set.
[[nodiscard]] QString osUserName();

} // namespace waybill
