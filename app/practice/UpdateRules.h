// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "practice/JobStore.h"
#include "practice/Refusal.h"

#include <QJsonObject>

#include <optional>

namespace waybill::practice {

/// The Properties of an Update Job Properties body that this service acts on, checked by
/// themselves (classic-api, section 6.8). A null text means that it is to be cleared. Members that
/// the operation does not know, ManagementCertificate among them, are left out.
[[nodiscard]] Result<QJsonObject, Refusal> readUpdate(const QByteArray &body,
                                                      const QString &jobName);

/// What the job in its present state has against @p update: all of it or nothing is done.
/// First what is missing for Shipping (400), then the table of section 9 (409).
[[nodiscard]] std::optional<Refusal> checkUpdate(const QJsonObject &update, const JobRecord &job);

/// Puts the update into the job: each property replaces the old one as a whole.
void applyUpdate(const QJsonObject &update, JobRecord &job, JobStore &store);

} // namespace waybill::practice
