// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/JobService.h"

namespace waybill {

/// What is remembered of a request that was sent, to find out later whether it arrived.
struct SentChange
{
    JobAction action = JobAction::Update;
    JobChange change;
    JobDraft draft;         ///< the fields that the change leads to
    QByteArray etag;        ///< of the job that the change was made from
    QDateTime lastModified; ///< likewise; decides where the service sends no ETag
    JobDraft before;        ///< the fields that the change leads away from
};

/// What a read after an answer that proves nothing says about the change.
enum class Verdict {
    Arrived,
    NotArrived,     ///< the job is the very one that the change was made from
    SomeoneElseDid, ///< the job changed, and not as the change would have had it
};

/// What is known of a change, of which a read shows that somebody else changed the job.
enum class ConflictFate {
    Unsent,      ///< found before anything was sent
    Refused,     ///< by the service, because of the other change (412)
    NotThere,    ///< its answer was lost; its fields are as they were, so it did not arrive
    PartlyThere, ///< its answer was lost; some of its fields hold what was sent, so it most likely
                 ///< arrived, and somebody went on from there
    Overwritten, ///< its answer was lost; its fields are neither as they were nor as sent
};

/// Whether a change that ended in @p error may have taken effect all the same, so that only a read
/// can tell (product.md, section 1, unknown outcome; architecture fact 1 for 412). A 404 and a
/// refusal in so many words prove that it did not.
[[nodiscard]] bool needsEvidence(const ServiceError &error);

/// What @p job, read after the change left, says about @p sent.
[[nodiscard]] Verdict judge(const SentChange &sent, const Job &job);

/// What became of @p sent, whose answer was lost, where judge() says that somebody else changed
/// @p job.
[[nodiscard]] ConflictFate fateOfLost(const SentChange &sent, const Job &job);

} // namespace waybill
