// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QCoreApplication>
#include <QString>

namespace waybill {

/// States and copy statuses of drives, in words. What the service's documents do not name is shown
/// as it was sent.
class DriveTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::DriveTexts)

public:
    /// In a few words; "–" where the service sent none.
    [[nodiscard]] static QString state(const QString &state);
    [[nodiscard]] static QString copyStatus(const QString &status);
    /// What it means, and what to do, in a sentence or two; empty where there is no more to say.
    [[nodiscard]] static QString stateMeaning(const QString &state);
    [[nodiscard]] static QString copyMeaning(const QString &status);
    /// Whether something went wrong with the drive or its copy.
    [[nodiscard]] static bool isProblem(const Drive &drive);
};

} // namespace waybill
