// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "practice/JobStore.h"
#include "practice/Refusal.h"
#include "practice/Target.h"

#include <optional>

namespace waybill::practice {

/// What List Jobs was asked for (classic-api, section 6.5).
struct JobListQuery
{
    QString type; ///< Import, Export, or empty for both
    std::optional<Instant> from;
    std::optional<Instant> to;
    QStringList states;
    std::optional<qint64> top;
    QString after; ///< lower-case name of the last job of the page before
    int pageSize = 1000;
    QByteArray rest; ///< the other parameters as they came, for the next link
};

struct JobListPage
{
    QList<JobRecord> jobs;
    QByteArray nextQuery; ///< empty when nothing follows
};

[[nodiscard]] Result<JobListQuery, Refusal> readJobListQuery(const Target &target, int pageSize);
/// In the order of the names. No next page once $top jobs have been given.
[[nodiscard]] JobListPage selectJobs(const QMap<QString, JobRecord> &jobs,
                                     const JobListQuery &query);
/// A job as it stands in a list: without drives, export part and return shipping.
[[nodiscard]] QJsonObject listItem(const JobRecord &job);

} // namespace waybill::practice
