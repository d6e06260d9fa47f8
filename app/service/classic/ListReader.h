// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "service/JobService.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace waybill {

/// A page of jobs with its paging link as sent, not resolved yet.
struct JobListBody
{
    QList<JobSummary> jobs;
    QString nextLink; ///< empty on the last page
    int unreadable = 0;
};

/// Readers of the list operations (classic-api, sections 6.1 and 6.3 to 6.5). An error is a
/// technical remark on what the body is not; entries that cannot be read are passed over.
/// @p account is the storage account that the list was asked for; jobs do not name theirs.
[[nodiscard]] Result<JobListBody, QString> readJobList(const QByteArray &body,
                                                       const QString &account);
[[nodiscard]] Result<QList<Location>, QString> readLocations(const QByteArray &body);
[[nodiscard]] Result<QStringList, QString> readStorageAccounts(const QByteArray &body);
/// The names of the entity sets of the service document.
[[nodiscard]] Result<QStringList, QString> readEntitySets(const QByteArray &body);

} // namespace waybill
