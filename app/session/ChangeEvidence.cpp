// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ChangeEvidence.h"

#include <algorithm>

namespace waybill {

namespace {

bool isShippingOrLater(JobState::Kind kind)
{
    switch (kind) {
    case JobState::Kind::Shipping:
    case JobState::Kind::Received:
    case JobState::Kind::Transferring:
    case JobState::Kind::Packaging:
    case JobState::Kind::Completed:
    case JobState::Kind::Closed:
        return true;
    case JobState::Kind::Creating:
    case JobState::Kind::Canceled:
    case JobState::Kind::Unknown:
        break;
    }
    return false;
}

bool isSameVersion(const SentChange &sent, const Job &job)
{
    if (!sent.etag.isEmpty())
        return job.etag == sent.etag;
    return job.lastModified.isValid() && job.lastModified == sent.lastModified;
}

/// Field by field: somebody who changed another member of the group since takes nothing back.
bool holdsFields(const Job &job, const SentChange &sent)
{
    const JobDraft held = JobDraft::fromJob(job);
    const QList<Field> fields = differingFields(sent.before, sent.draft);
    return !fields.isEmpty() && std::all_of(fields.cbegin(), fields.cend(), [&](Field field) {
        return held.value(field) == sent.draft.value(field);
    });
}

bool hasArrived(const SentChange &sent, const Job &job)
{
    switch (sent.action) {
    case JobAction::Update:
        return holds(job, sent.change) || holdsFields(job, sent);
    case JobAction::MarkAsShipped:
        return isShippingOrLater(job.state.kind())
            && (holds(job, sent.change) || holdsFields(job, sent));
    case JobAction::RequestCancellation:
        return job.cancelRequested.value_or(false);
    }
    return false;
}

} // namespace

bool needsEvidence(const ServiceError &error)
{
    switch (error.kind) {
    case ServiceError::Kind::PreconditionFailed:
    case ServiceError::Kind::OutcomeUnknown:
    case ServiceError::Kind::TimedOut:
    case ServiceError::Kind::Cancelled:
    case ServiceError::Kind::ConnectionLost:
    case ServiceError::Kind::Busy:
    case ServiceError::Kind::BadResponse:
    case ServiceError::Kind::ResponseTooLarge:
        return true;
    case ServiceError::Kind::UnexpectedStatus:
        return error.httpStatus < 400 || error.httpStatus > 499;
    case ServiceError::Kind::Offline:
    case ServiceError::Kind::HostNotFound:
    case ServiceError::Kind::ConnectionRefused:
    case ServiceError::Kind::ServerUntrusted:
    case ServiceError::Kind::ClientCertificateRefused:
    case ServiceError::Kind::ProxyFailed:
    case ServiceError::Kind::ProxyWantsPassword:
    case ServiceError::Kind::Redirected:
    case ServiceError::Kind::BadRequest:
    case ServiceError::Kind::NotFound:
    case ServiceError::Kind::NotAcceptable:
    case ServiceError::Kind::Rejected:
    case ServiceError::Kind::ForeignLink:
    case ServiceError::Kind::NotSent:
        break;
    }
    return false;
}

ConflictFate fateOfLost(const SentChange &sent, const Job &job)
{
    const JobDraft held = JobDraft::fromJob(job);
    bool isSomeThere = false;
    // A job that moved on may owe that to this change.
    bool isAsBefore = sent.action != JobAction::MarkAsShipped
        || !isShippingOrLater(job.state.kind());
    const auto fields = differingFields(sent.before, sent.draft);
    for (const Field field : fields) {
        isSomeThere = isSomeThere || held.value(field) == sent.draft.value(field);
        isAsBefore = isAsBefore && held.value(field) == sent.before.value(field);
    }
    if (isSomeThere)
        return ConflictFate::PartlyThere;
    return isAsBefore ? ConflictFate::NotThere : ConflictFate::Overwritten;
}

Verdict judge(const SentChange &sent, const Job &job)
{
    if (hasArrived(sent, job))
        return Verdict::Arrived;
    return isSameVersion(sent, job) ? Verdict::NotArrived : Verdict::SomeoneElseDid;
}

} // namespace waybill
