// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/ServiceError.h"

namespace waybill {

/// Whether there was no way to the service, or none back: the board is as it was last read, a page
/// works offline, and what a person wants can wait until there is one. The one answer for all of
/// them. A service that answers, if only that it is busy or wants a password, was reached.
[[nodiscard]] bool isUnreachable(const ServiceError &error);

} // namespace waybill
