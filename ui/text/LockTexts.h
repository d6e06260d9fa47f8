// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"

#include <QCoreApplication>
#include <QString>

namespace waybill {

/// The reasons R1 to R9 of product.md, section 3, and the remarks on what may be refused.
class LockTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::LockTexts)

public:
    /// Empty for LockReason::None. @p stateText is the service's word for the state, used by R9.
    [[nodiscard]] static QString reason(LockReason reason, const QString &stateText);
    /// Empty for PolicyNote::None.
    [[nodiscard]] static QString note(PolicyNote note);
};

} // namespace waybill
