// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QSet>

namespace waybill {

/// A choice among jobs by what they are: each set that is not empty lets through the jobs that have
/// one of its values.
struct JobFilter
{
    QSet<JobState::Kind> states;
    QSet<JobType> types;
    QSet<QString> carriers; ///< as shown, without blanks at the ends; "" is "no carrier yet"
    QSet<QString> accounts;

    bool operator==(const JobFilter &) const = default;

    [[nodiscard]] bool isEmpty() const
    {
        return states.isEmpty() && types.isEmpty() && carriers.isEmpty() && accounts.isEmpty();
    }

    [[nodiscard]] bool lets(const JobSummary &job) const
    {
        return (states.isEmpty() || states.contains(job.state.kind()))
            && (types.isEmpty() || types.contains(job.type))
            && (carriers.isEmpty() || carriers.contains(job.carrierName.trimmed()))
            && (accounts.isEmpty() || accounts.contains(job.key.account));
    }
};

} // namespace waybill
