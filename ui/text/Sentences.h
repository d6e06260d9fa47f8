// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace waybill {

/// Whole sentences one after another; empty ones are left out, so that one that is said in some cases
/// only needs no text of its own for each.
[[nodiscard]] inline QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace waybill
