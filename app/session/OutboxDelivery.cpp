// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/OutboxDelivery.h"

#include <utility>

namespace waybill {

using Hold = OutboxEntry::Hold;
using Kind = ChangeOutcome::Kind;
using State = OutboxEntry::State;

namespace {

/// So often a change that somebody else's overtook is merged anew in one go.
constexpr int mostRounds = 3;

/// A refusal of the change itself, after the read before it was answered well: the same would be
/// answered again. 407 is the proxy's word, and 408 says that the request never came.
bool isRefusalOfTheChange(const ServiceError &error)
{
    return error.httpStatus >= 400 && error.httpStatus <= 499 && error.httpStatus != 407
        && error.httpStatus != 408;
}

/// The connection, not the edit, is what is wrong; nothing was done.
bool isTroubleOfConnection(const std::optional<ServiceError> &error)
{
    if (!error)
        return true;
    if (isRefusalOfTheChange(*error) && error->kind != ServiceError::Kind::Busy)
        return false;
    switch (error->kind) {
    case ServiceError::Kind::BadRequest:
    case ServiceError::Kind::NotAcceptable:
    case ServiceError::Kind::Rejected:
    case ServiceError::Kind::UnexpectedStatus:
    case ServiceError::Kind::NotSent:
        return false;
    default:
        return true;
    }
}

} // namespace

OutboxDelivery::OutboxDelivery(OutboxEntry entry, Means means, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_means(std::move(means))
{
}

OutboxDelivery::~OutboxDelivery() = default;

void OutboxDelivery::openSession()
{
    m_history.reset();
    m_session = std::make_unique<JobEditSession>(m_means.connection, m_entry.key, m_means.clock);
    // Queued: none of these may be destroyed from within its own signal.
    connect(m_session.get(), &JobEditSession::jobChanged, this, &OutboxDelivery::onJobChanged,
            Qt::QueuedConnection);
    connect(m_session.get(), &JobEditSession::loadFailed, this, &OutboxDelivery::onLoadFailed,
            Qt::QueuedConnection);
    connect(m_session.get(), &JobEditSession::changeFinished, this, &OutboxDelivery::onOutcome,
            Qt::QueuedConnection);
    if (!m_means.history)
        return;
    m_history = std::make_unique<HistoryKeeper>(*m_session, *m_means.history, m_means.person);
    connect(m_history.get(), &HistoryKeeper::storageFailed, this, &OutboxDelivery::historyFailed);
}

void OutboxDelivery::start()
{
    openSession();
    if (m_entry.sent) {
        const SentEdit &sent = *m_entry.sent;
        m_isResuming = true;
        m_session->resume({m_entry.action, changeBetween(sent.before, sent.draft), sent.draft,
                           sent.etag, sent.lastModified, sent.before});
    } else {
        m_isReading = true;
    }
    m_session->load();
}

void OutboxDelivery::onJobChanged()
{
    const bool isRead = m_session->job() && m_session->activity() == JobEditSession::Activity::Idle;
    if (isRead && std::exchange(m_isReading, false))
        proceed();
}

void OutboxDelivery::onLoadFailed(const ServiceError &error)
{
    m_isReading = false;
    if (error.kind == ServiceError::Kind::NotFound) {
        record(Kind::Gone, error.httpStatus);
        hold(Hold::Gone, LockReason::None, error);
        return;
    }
    end(DeliveryEnd::Kind::Later, error);
}

std::optional<LockReason> OutboxDelivery::lockOfFields() const
{
    const QList<Field> stranded = m_session->strandedFields();
    if (stranded.isEmpty())
        return std::nullopt;
    return m_session->policy().field(stranded.constFirst()).reason;
}

std::optional<LockReason> OutboxDelivery::lockOfAction() const
{
    const EditPolicy policy = m_session->policy();
    Permission permission;
    if (m_entry.action == JobAction::MarkAsShipped)
        permission = policy.markAsShipped();
    else if (m_entry.action == JobAction::RequestCancellation)
        permission = policy.requestCancellation();
    return permission.isAllowed() ? std::nullopt : std::optional(permission.reason);
}

bool OutboxDelivery::isThereAlready() const
{
    const bool hasFields = m_session->nextChange(JobAction::Update).has_value()
        || !m_session->strandedFields().isEmpty();
    switch (m_entry.action) {
    case JobAction::Update:
        return !hasFields;
    case JobAction::MarkAsShipped:
        return !hasFields && lockOfAction() == LockReason::AlreadyShipped;
    case JobAction::RequestCancellation:
        return lockOfAction() == LockReason::CancellationRequested;
    }
    return false;
}

void OutboxDelivery::proceed()
{
    m_session->applyDraft(m_entry.base, m_entry.draft);
    if (isThereAlready())
        return remove(DeliveryEnd::Kind::NothingLeft);
    if (m_session->merge()) {
        record(Kind::Conflict, 0);
        return hold(Hold::Conflict);
    }
    if (const auto lock = lockOfFields())
        return holdUnsent(Hold::Locked, *lock);
    if (const auto lock = lockOfAction())
        return holdUnsent(Hold::Locked, *lock);
    const bool isShipping = m_entry.action == JobAction::MarkAsShipped;
    if (m_entry.action != JobAction::RequestCancellation
        && hasErrors(isShipping ? m_session->shippingProblems() : m_session->problems()))
        return holdUnsent(Hold::Incomplete);
    if (const auto next = m_session->nextChange(m_entry.action))
        return send(*next);
    holdUnsent(Hold::Refused);
}

void OutboxDelivery::send(const SentChange &next)
{
    OutboxEntry sending = m_entry;
    sending.state = State::Sending;
    sending.hold = Hold::None;
    sending.triedAt = m_means.clock();
    sending.sent = SentEdit{next.before, next.draft, next.etag, next.lastModified};
    advance(sending, [this] { act(); });
}

void OutboxDelivery::act()
{
    switch (m_entry.action) {
    case JobAction::Update:
        return m_session->save();
    case JobAction::MarkAsShipped:
        return m_session->markAsShipped();
    case JobAction::RequestCancellation:
        return m_session->requestCancellation();
    }
}

void OutboxDelivery::onOutcome(const ChangeOutcome &outcome)
{
    if (!outcome.tried || !m_entry.sent)
        return; // a conflict that proceed() has seen for itself
    switch (outcome.kind) {
    case Kind::Saved:
    case Kind::ArrivedAnyway:
        return remove(DeliveryEnd::Kind::Sent);
    case Kind::DidNotArrive:
        return onDidNotArrive(outcome);
    case Kind::StillUnknown:
        return waitOn(State::Unknown, outcome.error);
    case Kind::Conflict:
        return onConflict(outcome);
    case Kind::NeverMatches:
        return hold(Hold::NeverMatches, LockReason::None, outcome.error);
    case Kind::Gone:
        return hold(Hold::Gone, LockReason::None, outcome.error);
    case Kind::Refused:
        return onRefused(outcome);
    }
}

void OutboxDelivery::onDidNotArrive(const ChangeOutcome &outcome)
{
    if (m_entry.repeats > 0)
        return hold(Hold::DidNotArrive, LockReason::None, outcome.error);
    OutboxEntry waiting = m_entry;
    waiting.state = State::Waiting;
    waiting.sent.reset();
    ++waiting.repeats;
    const bool isFresh = std::exchange(m_isResuming, false);
    advance(waiting, [this, isFresh, error = outcome.error] {
        if (isFresh)
            proceed(); // the read that proved it is the read before the second copy
        else
            end(DeliveryEnd::Kind::Later, error);
    });
}

void OutboxDelivery::onConflict(const ChangeOutcome &outcome)
{
    const bool isRefusedByGuard = outcome.error
        && outcome.error->kind == ServiceError::Kind::PreconditionFailed;
    if (!isRefusedByGuard)
        return hold(Hold::MaybeArrived, LockReason::None, outcome.error);
    // Somebody was faster between our read and our change: nothing of it was done, so read and
    // merge anew. What overlaps is found by that.
    if (++m_rounds >= mostRounds)
        return waitOn(State::Waiting, outcome.error);
    OutboxEntry waiting = m_entry;
    waiting.state = State::Waiting;
    waiting.sent.reset();
    advance(waiting, [this] { start(); });
}

void OutboxDelivery::onRefused(const ChangeOutcome &outcome)
{
    if (isTroubleOfConnection(outcome.error))
        return waitOn(State::Waiting, outcome.error);
    hold(Hold::Refused, LockReason::None, outcome.error);
}

void OutboxDelivery::record(Kind kind, int httpStatus)
{
    if (!m_history)
        return;
    ChangeOutcome outcome;
    outcome.kind = kind;
    outcome.action = m_entry.action;
    outcome.time = m_means.clock();
    outcome.tried = TriedChange{m_entry.base, m_entry.draft, httpStatus};
    m_history->record(outcome);
}

void OutboxDelivery::holdUnsent(Hold hold, LockReason lock)
{
    record(Kind::Refused, 0);
    this->hold(hold, lock);
}

void OutboxDelivery::hold(Hold hold, LockReason lock, const std::optional<ServiceError> &error)
{
    OutboxEntry held = m_entry;
    held.state = State::Held;
    held.hold = hold;
    held.lock = lock;
    held.words = error ? error->serverText : QString();
    held.triedAt = m_means.clock();
    held.sent.reset();
    held.jobState = m_session->job() ? m_session->job()->state.text() : QString();
    advance(held, [this, error] { end(DeliveryEnd::Kind::Held, error); });
}

void OutboxDelivery::waitOn(State state, const std::optional<ServiceError> &error)
{
    OutboxEntry waiting = m_entry;
    waiting.state = state;
    if (state == State::Waiting)
        waiting.sent.reset();
    advance(waiting, [this, error] { end(DeliveryEnd::Kind::Later, error); });
}

void OutboxDelivery::advance(const OutboxEntry &after, std::function<void()> then)
{
    if (after == m_entry)
        return then();
    m_storeCall = m_means.store.advance(m_entry, after);
    m_storeCall->whenFinished(
        this, [this, after, then = std::move(then)](const Result<bool, StorageError> &result) {
            const auto call = std::move(m_storeCall);
            if (!result)
                return endUnstored(result.error());
            if (!*result)
                return end(DeliveryEnd::Kind::Elsewhere);
            m_entry = after;
            then();
        });
}

void OutboxDelivery::remove(DeliveryEnd::Kind kind)
{
    m_storeCall = m_means.store.finish(m_entry.number);
    m_storeCall->whenFinished(this, [this, kind](const Result<bool, StorageError> &result) {
        const auto call = std::move(m_storeCall);
        result ? end(kind) : endUnstored(result.error());
    });
}

void OutboxDelivery::end(DeliveryEnd::Kind kind, const std::optional<ServiceError> &error)
{
    Q_EMIT finished({kind, m_entry, error, {}});
}

void OutboxDelivery::endUnstored(const StorageError &error)
{
    Q_EMIT finished({DeliveryEnd::Kind::NotStored, m_entry, {}, error});
}

} // namespace waybill
