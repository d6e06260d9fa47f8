// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

namespace waybill {

/// Something that happened to a job while nobody looked at it.
struct JobEvent
{
    enum class Kind {
        StateChanged,
        DeadlineNear, ///< it ends soon, or has passed
    };

    Kind kind = Kind::StateChanged;
    JobSummary job;  ///< as it is now
    JobState before; ///< StateChanged: the state that was last told
    QDateTime due;   ///< DeadlineNear: UTC

    bool operator==(const JobEvent &) const = default;
};

} // namespace waybill
