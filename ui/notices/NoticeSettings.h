// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobEvent.h"
#include "domain/QuietHours.h"

#include <QList>

namespace waybill {

class UiMemory;

/// Of what a person wants to be told over the desktop, and when not.
struct NoticeSettings
{
    bool tellsStates = true;
    bool tellsDeadlines = true;
    QuietHours quietHours;

    [[nodiscard]] static NoticeSettings from(const UiMemory &memory);
    void store(UiMemory &memory) const;

    /// Nothing is told at @p now (UTC), by the clock of this computer; it is told later.
    [[nodiscard]] bool isQuiet(const QDateTime &now) const
    {
        return quietHours.contains(now.toLocalTime().time());
    }
    /// What of @p events is told.
    [[nodiscard]] QList<JobEvent> wanted(QList<JobEvent> events) const;

    bool operator==(const NoticeSettings &) const = default;
};

} // namespace waybill
