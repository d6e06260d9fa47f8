// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/JobEditSession.h"

#include <QPointer>

#include <utility>

// The sending half of JobEditSession. A change goes Sending → ReadingBack when it was answered with
// success, and Sending → Checking when the answer proves nothing; both ask the job itself.

namespace waybill {

namespace {

ServiceError notSent(const QDateTime &time)
{
    ServiceError error;
    error.kind = ServiceError::Kind::NotSent;
    error.time = time;
    return error;
}

} // namespace

std::optional<ChangeGuard> JobEditSession::guard() const
{
    if (!m_job)
        return std::nullopt;
    const auto byTag = ChangeGuard::ifMatch(m_job->etag);
    return byTag ? byTag : ChangeGuard::ifUnmodifiedSince(m_job->lastModified);
}

bool JobEditSession::isPermitted(JobAction action) const
{
    const EditPolicy policy = lastingPolicy();
    switch (action) {
    case JobAction::Update:
        return true; // field by field, in draftToSend()
    case JobAction::MarkAsShipped:
        return policy.markAsShipped().isAllowed();
    case JobAction::RequestCancellation:
        return policy.requestCancellation().isAllowed();
    }
    return false;
}

void JobEditSession::save()
{
    begin(JobAction::Update);
}

void JobEditSession::markAsShipped()
{
    begin(JobAction::MarkAsShipped);
}

void JobEditSession::requestCancellation()
{
    begin(JobAction::RequestCancellation);
}

SentChange JobEditSession::changeOf(JobAction action) const
{
    const bool withFields = action != JobAction::RequestCancellation;
    const JobDraft draft = withFields ? draftToSend() : m_edit.service();
    return {action,
            changeBetween(m_edit.service(), draft),
            draft,
            m_job->etag,
            m_job->lastModified,
            m_edit.service()};
}

std::optional<SentChange> JobEditSession::nextChange(JobAction action) const
{
    if (!m_job || !isPermitted(action))
        return std::nullopt;
    const SentChange next = changeOf(action);
    if (action == JobAction::Update && next.change.isEmpty())
        return std::nullopt;
    return next;
}

void JobEditSession::begin(JobAction action)
{
    if (!m_job || isOccupied() || !isPermitted(action))
        return;
    if (isQueued() && action != JobAction::RequestCancellation)
        return; // what waits to be sent goes first
    const bool withFields = action != JobAction::RequestCancellation;
    const SentChange next = changeOf(action);
    if (action == JobAction::Update && next.change.isEmpty())
        return;
    if (m_pending == PendingState::Open) {
        // Never a second change on top of one whose fate is open.
        readForEvidence(*m_why);
        return;
    }
    if (m_needsReload) {
        m_afterLoad = action;
        load();
        return;
    }
    if (withFields && !contestedFields().isEmpty()) {
        raiseConflict(action, unsent(action));
        return;
    }
    const std::optional<ChangeGuard> condition = guard();
    if (!condition) {
        refuseLocally(action, ChangeOutcome::Kind::Refused, notSent(m_clock()), unsent(action));
        return;
    }
    m_sent = next;
    m_guardByDate = false;
    transmit(*condition);
}

bool JobEditSession::canSendAgain() const
{
    return m_pending == PendingState::Resendable && m_job && !isOccupied()
        && (!m_guardByDate || ChangeGuard::ifUnmodifiedSince(m_sent.lastModified));
}

bool JobEditSession::differsFromSent() const
{
    return m_sent.action != JobAction::RequestCancellation && m_job
        && changeOf(m_sent.action).draft != m_sent.draft;
}

void JobEditSession::sendAgain()
{
    if (!canSendAgain())
        return;
    const std::optional<SentChange> next = nextChange(m_sent.action);
    if (!next)
        return; // all was taken back meanwhile
    const auto condition = m_guardByDate ? ChangeGuard::ifUnmodifiedSince(m_sent.lastModified)
                                         : guard();
    if (!condition)
        return;
    m_sent = *next; // the job is still the version that the first copy was made from
    transmit(*condition);
}

void JobEditSession::resume(const SentChange &sent)
{
    m_edit.follow(sent.before);
    m_edit.applyStored(sent.before, sent.draft);
    m_sent = sent;
    ServiceError lost;
    lost.kind = ServiceError::Kind::OutcomeUnknown;
    lost.time = m_clock();
    m_why = lost;
    m_pending = PendingState::Open;
}

void JobEditSession::transmit(const ChangeGuard &guard)
{
    m_readCall.reset(); // a refresh under way would be of the job before the change
    m_pending = PendingState::None;
    m_merge.reset();
    m_fate = ConflictFate::Unsent;
    m_requestId.clear();
    m_httpStatus = 0;
    m_why.reset();
    JobService &service = m_connection->service();
    switch (m_sent.action) {
    case JobAction::Update:
        m_changeCall = service.updateJob(m_key, m_sent.change, guard);
        break;
    case JobAction::MarkAsShipped:
        m_changeCall = service.markAsShipped(m_key, m_sent.change, guard);
        break;
    case JobAction::RequestCancellation:
        m_changeCall = service.requestCancellation(m_key, guard);
        break;
    }
    m_changeCall->whenFinished(this, [this](const Result<ChangeReceipt, ServiceError> &result) {
        const auto call = std::move(m_changeCall);
        onSent(result);
    });
    setActivity(Activity::Sending);
}

void JobEditSession::onSent(const Result<ChangeReceipt, ServiceError> &result)
{
    if (result) {
        m_requestId = result->requestId;
        m_httpStatus = result->httpStatus;
        read(Activity::ReadingBack, &JobEditSession::onReadBack);
        return;
    }
    const ServiceError &error = result.error();
    m_requestId = error.requestId;
    m_httpStatus = error.httpStatus;
    if (needsEvidence(error)) {
        readForEvidence(error);
        return;
    }
    noteReadError(error);
    conclude(m_gone ? ChangeOutcome::Kind::Gone : ChangeOutcome::Kind::Refused, error);
}

void JobEditSession::onReadBack(const Result<Job, ServiceError> &result)
{
    if (!result) {
        noteReadError(result.error());
        if (isDoubtful(result.error()))
            concludeForeign(result.error());
        else
            concludeUnread(result.error());
        return;
    }
    const Verdict verdict = judge(m_sent, *result);
    if (verdict == Verdict::NotArrived) {
        // A success that was none: a portal's page in between answers 200 to everything.
        m_pending = PendingState::Resendable;
        adopt(*result);
        conclude(ChangeOutcome::Kind::DidNotArrive);
        return;
    }
    if (verdict == Verdict::SomeoneElseDid && isDenied(*result)) {
        concludeDenied();
        return;
    }
    adoptArrived(*result);
    conclude(ChangeOutcome::Kind::Saved);
}

/// Fields may have been changed once more since the success, but a state does not go back, nor does
/// a cancellation.
bool JobEditSession::isDenied(const Job &readBack) const
{
    switch (m_sent.action) {
    case JobAction::Update:
        return false;
    case JobAction::MarkAsShipped:
        return readBack.state.kind() == JobState::Kind::Creating;
    case JobAction::RequestCancellation:
        return readBack.cancelRequested == false;
    }
    return false;
}

/// A success without the service's request id (which it always gives: Update Job Properties,
/// Response Headers), and then no job either, came from something in between.
bool JobEditSession::isDoubtful(const ServiceError &readBack) const
{
    return m_requestId.isEmpty()
        && (readBack.kind == ServiceError::Kind::BadResponse
            || readBack.kind == ServiceError::Kind::Redirected
            || readBack.kind == ServiceError::Kind::ResponseTooLarge);
}

void JobEditSession::concludeDenied()
{
    m_why = ServiceError();
    m_why->kind = ServiceError::Kind::OutcomeUnknown;
    m_why->time = m_clock();
    leaveOpen(ChangeOutcome::Doubt::Denied);
}

void JobEditSession::concludeForeign(const ServiceError &readBack)
{
    m_why = readBack;
    m_why->kind = ServiceError::Kind::OutcomeUnknown;
    m_why->time = m_clock();
    leaveOpen(ChangeOutcome::Doubt::NotTheJob, readBack);
}

/// The next read tells.
void JobEditSession::leaveOpen(ChangeOutcome::Doubt doubt, std::optional<ServiceError> readError)
{
    m_pending = PendingState::Open;
    ChangeOutcome outcome = outcomeOf(ChangeOutcome::Kind::StillUnknown, m_why);
    outcome.doubt = doubt;
    outcome.readError = std::move(readError);
    conclude(outcome);
}

void JobEditSession::concludeUnread(std::optional<ServiceError> error)
{
    noteArrived();
    follow(m_edit.service());
    m_needsReload = true;
    conclude(ChangeOutcome::Kind::Saved, std::move(error));
}

void JobEditSession::noteArrived()
{
    m_edit.accept(m_sent.draft);
    // What the service holds now is not undone here: that would be another change.
    for (const Field field : differingFields(m_sent.before, m_sent.draft))
        m_undo.forget(field);
}

void JobEditSession::adoptArrived(const Job &job)
{
    noteArrived();
    adopt(job);
}

void JobEditSession::readForEvidence(const ServiceError &why)
{
    m_why = ServiceError(why);
    m_pending = PendingState::None;
    read(Activity::Checking, &JobEditSession::onEvidence);
}

void JobEditSession::onEvidence(const Result<Job, ServiceError> &result)
{
    if (result) {
        weigh(*result);
        return;
    }
    noteReadError(result.error());
    if (m_gone) {
        conclude(ChangeOutcome::Kind::Gone, result.error());
        return;
    }
    leaveOpen(ChangeOutcome::Doubt::NotRead, result.error());
}

void JobEditSession::weigh(const Job &job)
{
    const bool wasRefusedByGuard = m_why->kind == ServiceError::Kind::PreconditionFailed;
    switch (judge(m_sent, job)) {
    case Verdict::Arrived:
        adoptArrived(job);
        conclude(ChangeOutcome::Kind::ArrivedAnyway, m_why);
        return;
    case Verdict::NotArrived:
        m_pending = PendingState::Resendable;
        m_guardByDate = wasRefusedByGuard;
        adopt(job);
        conclude(wasRefusedByGuard ? ChangeOutcome::Kind::NeverMatches
                                   : ChangeOutcome::Kind::DidNotArrive,
                 m_why);
        return;
    case Verdict::SomeoneElseDid:
        m_fate = wasRefusedByGuard ? ConflictFate::Refused : fateOfLost(m_sent, job);
        compareWith(job);
        return;
    }
}

void JobEditSession::compareWith(const Job &job)
{
    const JobDraft before = m_edit.base();
    const JobDraft mine = m_edit.draft();
    adopt(job);
    m_merge.emplace(before, m_edit.service(), mine);
    ChangeOutcome outcome = outcomeOf(ChangeOutcome::Kind::Conflict, m_why);
    outcome.fate = m_fate;
    conclude(outcome);
}

void JobEditSession::raiseConflict(JobAction action, std::optional<TriedChange> tried)
{
    m_merge.emplace(m_edit.base(), m_edit.service(), m_edit.draft());
    refuseLocally(action, ChangeOutcome::Kind::Conflict, {}, std::move(tried));
}

ChangeOutcome JobEditSession::outcomeOf(ChangeOutcome::Kind kind,
                                        std::optional<ServiceError> error) const
{
    return {kind,        m_sent.action, std::move(error),
            m_requestId, m_clock(),     TriedChange{m_sent.before, m_sent.draft, m_httpStatus}};
}

void JobEditSession::conclude(ChangeOutcome::Kind kind, std::optional<ServiceError> error)
{
    conclude(outcomeOf(kind, std::move(error)));
}

void JobEditSession::conclude(const ChangeOutcome &outcome)
{
    const QPointer<JobEditSession> alive(this);
    setActivity(Activity::Idle);
    if (alive)
        Q_EMIT changeFinished(outcome);
}

TriedChange JobEditSession::unsent(JobAction action) const
{
    const bool withFields = action != JobAction::RequestCancellation;
    return {m_edit.service(), withFields ? draftToSend() : m_edit.service(), 0};
}

void JobEditSession::refuseLocally(JobAction action, ChangeOutcome::Kind kind,
                                   std::optional<ServiceError> error,
                                   std::optional<TriedChange> tried)
{
    ChangeOutcome outcome{kind, action, std::move(error), {}, m_clock(), std::move(tried)};
    outcome.fate = m_fate;
    // Queued, so that every outcome comes after the call that asked for it has returned.
    QMetaObject::invokeMethod(
        this, [this, outcome] { Q_EMIT changeFinished(outcome); }, Qt::QueuedConnection);
}

void JobEditSession::resolveConflict(const JobDraft &draft)
{
    if (!m_job || isOccupied())
        return;
    const JobDraft theirs = m_merge ? m_merge->theirs() : m_edit.service();
    m_merge.reset();
    EditedDraft decided = m_edit;
    decided.decide(theirs, draft);
    const QPointer<JobEditSession> alive(this);
    replaceEdit(decided);
    if (alive)
        Q_EMIT jobChanged();
}

void JobEditSession::dismissConflict()
{
    if (!m_merge)
        return;
    m_merge.reset();
    Q_EMIT jobChanged();
}

void JobEditSession::cancelActivity()
{
    switch (m_activity) {
    case Activity::Idle:
        return;
    case Activity::Loading:
        m_readCall.reset();
        m_afterLoad.reset();
        setActivity(Activity::Idle);
        return;
    case Activity::Sending:
        m_changeCall->cancel(); // it may have left already: the answer leads to a check
        return;
    case Activity::ReadingBack:
        m_readCall.reset();
        concludeUnread({});
        return;
    case Activity::Checking:
        m_readCall.reset();
        leaveOpen(ChangeOutcome::Doubt::Stopped);
        return;
    }
}

} // namespace waybill
