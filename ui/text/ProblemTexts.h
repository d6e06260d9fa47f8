// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

private:
    [[nodiscard]] static QString missing(Field field);
};

} // namespace waybill
