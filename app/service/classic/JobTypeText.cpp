// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/JobTypeText.h"

namespace waybill {

using namespace Qt::StringLiterals;

JobType jobTypeFromText(const QString &text)
{
    if (text.compare("Import"_L1, Qt::CaseInsensitive) == 0)
        return JobType::Import;
    if (text.compare("Export"_L1, Qt::CaseInsensitive) == 0)
        return JobType::Export;
    return JobType::Unknown;
}

} // namespace waybill
