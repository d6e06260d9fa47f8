// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobEvent.h"

#include <QCoreApplication>
#include <QList>

namespace waybill {

/// What a notice over the desktop says.
class NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::NoticeTexts)

public:
    /// All of @p events together; there is at least one.
    [[nodiscard]] static QString title(const QList<JobEvent> &events);
    /// A line for each of the first few, and how many more there are.
    [[nodiscard]] static QString text(const QList<JobEvent> &events, const QDateTime &now);
    /// What pressing a notice about so many jobs does.
    [[nodiscard]] static QString act(qsizetype jobs);

private:
    [[nodiscard]] static QString line(const JobEvent &event, const QDateTime &now);
};

} // namespace waybill
