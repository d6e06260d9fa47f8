// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobState.h"

#include <QCoreApplication>
#include <QString>

namespace waybill {

/// A state as a word and as a sentence (product.md, section 3).
class StateTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::StateTexts)

public:
    /// The word; for a state that Waybill does not know exactly what was sent.
    [[nodiscard]] static QString name(const JobState &state);
    [[nodiscard]] static QString name(JobState::Kind kind);
    /// What happens in this state and what is expected of the reader.
    [[nodiscard]] static QString explanation(const JobState &state);
};

} // namespace waybill
