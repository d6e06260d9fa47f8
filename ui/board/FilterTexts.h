// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobFilter.h"

#include <QCoreApplication>

namespace waybill {

/// What the filter of the board says, in the window's language.
class FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::FilterTexts)

public:
    /// Every state that can be chosen, in the order in which a job goes through them.
    [[nodiscard]] static QList<JobState::Kind> allStates();
    [[nodiscard]] static QString state(JobState::Kind kind);
    /// The carrier, or words for a job that has none yet.
    [[nodiscard]] static QString carrier(const QString &carrier);
    /// "Filter: Creating, Shipping · FedEx"; empty where nothing is chosen.
    [[nodiscard]] static QString line(const JobFilter &filter);
};

} // namespace waybill
