// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/CarrierAccount.h"
#include "domain/Validation.h"

#include <QCoreApplication>
#include <QString>

namespace waybill {

/// What is wrong with a field and what to do about it.
class ProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ProblemTexts)

public:
    [[nodiscard]] static QString text(const Problem &problem);
    /// A remark on an account number; empty where there is none.
    [[nodiscard]] static QString hint(AccountHint hint);

private:
    [[nodiscard]] static QString missing(Field field);
};

} // namespace waybill
