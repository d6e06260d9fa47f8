// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waybill::practice {

/// Why the service itself (not its front door) refuses a request. No page publishes the extended
/// codes; these are the practice service's own, named as classic-api, section 13, proposes.
struct Refusal
{
    int status = 400;
    QString code;        ///< ExtendedCode
    QString message;     ///< for people
    QString information; ///< ExtendedInformation, for support
};

} // namespace waybill::practice
