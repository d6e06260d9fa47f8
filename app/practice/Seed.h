// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/JobStore.h"

namespace waybill::practice {

/// Fills @p store with the jobs of the seed files (seed/*.json), their times counted back from the
/// store's clock, and with @p generatedJobs more for measuring in the first account.
///
/// A seed file holds { "account", "jobs": [ { "Name", "Properties", "DriveList", "Export",
/// "createdDaysAgo", "modifiedDaysAgo", "stateDaysAgo" } ] }. A text "@-9|M/d/yyyy" in it becomes
/// the date of nine days ago in that format.
void seedJobs(JobStore &store, int generatedJobs);

} // namespace waybill::practice
