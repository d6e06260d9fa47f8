// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/JobEditSession.h"

#include "domain/HistoryEntry.h"
#include "service/Reachability.h"

#include <QPointer>

#include <algorithm>
#include <utility>

// The editing half of the class: what is shown, typed and read. What is sent, and what becomes of
// it, is in JobEditSessionChange.cpp.

namespace waybill {

JobEditSession::JobEditSession(std::shared_ptr<OpenConnection> connection, JobKey key, Clock clock,
                               QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_key(std::move(key))
    , m_clock(std::move(clock))
{
}

JobEditSession::~JobEditSession() = default;

bool JobEditSession::isBusy() const
{
    return m_activity == Activity::Sending || m_activity == Activity::ReadingBack
        || m_activity == Activity::Checking;
}

EditPolicy JobEditSession::lastingPolicy() const
{
    if (m_connection->settings().viewOnly)
        return EditPolicy::allLocked(LockReason::ViewOnly);
    if (m_gone)
        return EditPolicy::allLocked(LockReason::Archived);
    return m_dialectPolicy;
}

EditPolicy JobEditSession::policy() const
{
    if (m_connection->settings().viewOnly)
        return lastingPolicy();
    if (!m_job)
        return EditPolicy::allLocked(m_offline ? LockReason::Offline : LockReason::Sending);
    if (isOccupied())
        return EditPolicy::allLocked(LockReason::Sending);
    EditPolicy policy = lastingPolicy();
    if (isQueued()) {
        const Permission cancellation = policy.requestCancellation();
        const bool canCancel = cancellation.isAllowed() && (!m_offline || m_canQueue);
        policy = EditPolicy::allLocked(LockReason::Queued);
        if (canCancel)
            policy.setRequestCancellation(cancellation);
        return policy;
    }
    if (m_canQueue)
        return policy;
    // Fields stay open: what is typed offline is kept as a draft.
    if (m_offline && policy.markAsShipped().isAllowed())
        policy.setMarkAsShipped(Permission::locked(LockReason::Offline));
    if (m_offline && policy.requestCancellation().isAllowed())
        policy.setRequestCancellation(Permission::locked(LockReason::Offline));
    return policy;
}

JobDraft JobEditSession::draftToSend() const
{
    return m_edit.toSend(lastingPolicy());
}

QList<Field> JobEditSession::contestedFields() const
{
    const EditPolicy policy = lastingPolicy();
    QList<Field> fields = m_edit.contestedFields();
    // What is locked is not sent, so it can overwrite nothing.
    fields.removeIf([&](Field field) { return !policy.field(field).isAllowed(); });
    return fields;
}

QList<Problem> JobEditSession::problems() const
{
    return m_job ? validateChange(m_edit.service(), draftToSend()) : QList<Problem>();
}

QList<Problem> JobEditSession::shippingProblems() const
{
    return m_job ? validateForShipping(m_edit.service(), draftToSend()) : QList<Problem>();
}

RequestPreview JobEditSession::preview(JobAction action) const
{
    const std::optional<ChangeGuard> condition = guard();
    if (!condition)
        return {};
    JobChange change = action == JobAction::RequestCancellation
        ? JobChange()
        : changeBetween(m_edit.service(), draftToSend());
    if (change.returnShipping) {
        QString &number = change.returnShipping->carrierAccountNumber;
        number = maskedAccountNumber(number);
    }
    return m_connection->service().preview(action, m_key, change, *condition);
}

QList<Field> JobEditSession::strandedFields() const
{
    if (!m_job)
        return {};
    const EditPolicy policy = lastingPolicy();
    QList<Field> fields = m_edit.changedFields();
    fields.removeIf([&](Field field) { return policy.field(field).isAllowed(); });
    return fields;
}

void JobEditSession::setValue(Field field, const QVariant &value)
{
    if (m_edit.draft().value(field) == value || !policy().field(field).isAllowed())
        return;
    const FieldVersion before = m_edit.version(field);
    m_edit.setValue(field, value);
    m_undo.type({field, before, m_edit.version(field)}, m_clock());
    const QPointer<JobEditSession> alive(this);
    Q_EMIT draftChanged(field);
    if (alive)
        Q_EMIT undoChanged();
}

void JobEditSession::setValues(const JobDraft &draft, const QList<Field> &fields)
{
    const EditPolicy policy = this->policy();
    EditedDraft edit = m_edit;
    for (const Field field : fields) {
        if (policy.field(field).isAllowed())
            edit.setValue(field, draft.value(field));
    }
    replaceEdit(edit);
}

/// Goes over to @p edit in one step.
void JobEditSession::replaceEdit(const EditedDraft &edit)
{
    const EditPolicy policy = this->policy();
    EditStep step;
    QList<Field> changed;
    for (const Field field : allFields()) {
        const FieldEdit one{field, m_edit.version(field), edit.version(field)};
        if (one.before == one.after)
            continue;
        changed.append(field);
        if (policy.field(field).isAllowed())
            step.append(one);
    }
    m_edit = edit;
    m_undo.add(step);
    const QPointer<JobEditSession> alive(this);
    for (const Field field : std::as_const(changed)) {
        if (alive)
            Q_EMIT draftChanged(field);
    }
    if (alive && !changed.isEmpty())
        Q_EMIT undoChanged();
}

void JobEditSession::beginStep()
{
    m_undo.beginGroup();
}

void JobEditSession::endStep()
{
    m_undo.endGroup();
    Q_EMIT undoChanged();
}

void JobEditSession::endTyping()
{
    m_undo.endTyping();
}

QList<Field> JobEditSession::fieldsOfStep(const EditStep &step) const
{
    const EditPolicy policy = this->policy();
    QList<Field> fields;
    for (const FieldEdit &edit : step) {
        if (policy.field(edit.field).isAllowed())
            fields.append(edit.field);
    }
    return fields;
}

QList<Field> JobEditSession::fieldsToUndo() const
{
    return fieldsOfStep(m_undo.toUndo());
}

QList<Field> JobEditSession::fieldsToRedo() const
{
    return fieldsOfStep(m_undo.toRedo());
}

void JobEditSession::undo()
{
    const EditStep step = m_undo.toUndo();
    if (fieldsOfStep(step).isEmpty())
        return;
    m_undo.undone();
    restore(step, &FieldEdit::before);
}

void JobEditSession::redo()
{
    const EditStep step = m_undo.toRedo();
    if (fieldsOfStep(step).isEmpty())
        return;
    m_undo.redone();
    restore(step, &FieldEdit::after);
}

void JobEditSession::restore(const EditStep &step, FieldVersion FieldEdit::*side)
{
    const QList<Field> fields = fieldsOfStep(step);
    for (const FieldEdit &edit : step) {
        if (fields.contains(edit.field))
            m_edit.setVersion(edit.field, edit.*side);
    }
    const QPointer<JobEditSession> alive(this);
    for (const Field field : fields) {
        if (alive)
            Q_EMIT draftChanged(field);
    }
    if (alive)
        Q_EMIT undoChanged();
}

void JobEditSession::revert()
{
    if (isOccupied())
        return;
    EditedDraft edit = m_edit;
    for (const Field field : allFields())
        edit.revertField(field);
    replaceEdit(edit);
}

void JobEditSession::revertField(Field field)
{
    if (isOccupied())
        return;
    EditedDraft edit = m_edit;
    edit.revertField(field);
    replaceEdit(edit);
}

bool JobEditSession::applyDraft(const JobDraft &base, const JobDraft &draft)
{
    if (!canApplyDraft())
        return false;
    EditedDraft edit = m_edit;
    edit.applyStored(base, draft);
    if (edit == m_edit)
        return true;
    const QPointer<JobEditSession> alive(this);
    replaceEdit(edit);
    if (!alive)
        return true;
    Q_EMIT jobChanged();
    if (alive && !contestedFields().isEmpty())
        raiseConflict(JobAction::Update, {});
    return true;
}

void JobEditSession::follow(const JobDraft &service)
{
    m_edit.follow(service);
    showQueuedValues();
}

void JobEditSession::showQueuedValues()
{
    m_shown = m_edit.service();
    if (!m_queued)
        return;
    for (auto value = m_queued->cbegin(); value != m_queued->cend(); ++value)
        m_shown.setValue(value.key(), value.value());
}

void JobEditSession::setQueued(const std::optional<QMap<Field, QVariant>> &values)
{
    if (values == m_queued || (values && m_edit.hasChanges()))
        return;
    m_queued = values;
    showQueuedValues();
    Q_EMIT jobChanged();
}

void JobEditSession::setHandingOver(bool isHandingOver)
{
    if (isHandingOver == m_isHandingOver)
        return;
    m_isHandingOver = isHandingOver;
    Q_EMIT jobChanged();
}

void JobEditSession::handOver(const QMap<Field, QVariant> &values)
{
    m_isHandingOver = false;
    const JobDraft service = m_edit.service();
    m_edit = EditedDraft();
    m_edit.follow(service);
    m_undo = UndoHistory();
    m_merge.reset();
    m_pending = PendingState::None;
    m_queued = values;
    showQueuedValues();
    Q_EMIT jobChanged();
}

void JobEditSession::setCanQueue(bool canQueue)
{
    if (canQueue == m_canQueue)
        return;
    m_canQueue = canQueue;
    Q_EMIT jobChanged();
}

void JobEditSession::setActivity(Activity activity)
{
    if (activity == m_activity)
        return;
    const bool wasBusy = isBusy();
    m_activity = activity;
    const bool policyChanged = isBusy() != wasBusy;
    const QPointer<JobEditSession> alive(this);
    Q_EMIT activityChanged();
    if (alive && policyChanged)
        Q_EMIT jobChanged();
}

void JobEditSession::adopt(const Job &job)
{
    if (m_pending == PendingState::Resendable
        && (job.etag != m_sent.etag || job.lastModified != m_sent.lastModified))
        m_pending = PendingState::None;
    m_job = job;
    m_dialectPolicy = m_connection->service().policyFor(job);
    m_offline = false;
    m_gone = false;
    m_needsReload = false;
    const EditedDraft before = m_edit;
    follow(JobDraft::fromJob(job));
    m_undo.follow(before, m_edit, lastingPolicy());
}

void JobEditSession::noteReadError(const ServiceError &error)
{
    m_offline = isUnreachable(error);
    m_gone = m_gone || error.kind == ServiceError::Kind::NotFound;
}

void JobEditSession::read(Activity activity,
                          void (JobEditSession::*then)(const Result<Job, ServiceError> &))
{
    m_readCall = m_connection->service().readJob(m_key);
    m_readCall->whenFinished(this, [this, then](const Result<Job, ServiceError> &result) {
        // Out of the way of the next read, which may start in here; it dies later by itself.
        const auto call = std::move(m_readCall);
        (this->*then)(result);
    });
    setActivity(activity);
}

void JobEditSession::load()
{
    if (isBusy() || m_activity == Activity::Loading)
        return;
    if (m_pending == PendingState::Open) {
        readForEvidence(*m_why);
        return;
    }
    read(Activity::Loading, &JobEditSession::onLoaded);
}

void JobEditSession::showLastKnown(const Job &job)
{
    if (m_job || isBusy())
        return;
    adopt(job);
    m_offline = true;
    m_needsReload = true;
    Q_EMIT jobChanged();
}

void JobEditSession::onLoaded(const Result<Job, ServiceError> &result)
{
    if (!result) {
        onLoadFailed(result.error());
        return;
    }
    const std::optional<JobAction> next = std::exchange(m_afterLoad, std::nullopt);
    const QList<Field> contestedBefore = contestedFields();
    const JobDraft before = m_edit.base();
    const JobDraft mine = m_edit.draft();
    adopt(*result);
    const QList<Field> contested = contestedFields();
    const bool newlyContested = std::any_of(contested.cbegin(), contested.cend(), [&](Field field) {
        return !contestedBefore.contains(field);
    });
    if (newlyContested)
        m_merge.emplace(before, m_edit.service(), mine);

    const QPointer<JobEditSession> alive(this);
    setActivity(Activity::Idle);
    if (alive)
        Q_EMIT loaded();
    if (alive)
        Q_EMIT jobChanged();
    if (alive && newlyContested)
        refuseLocally(next.value_or(JobAction::Update), ChangeOutcome::Kind::Conflict, {},
                      next ? std::optional(unsent(*next)) : std::nullopt);
    else if (alive && next)
        begin(*next);
}

void JobEditSession::onLoadFailed(const ServiceError &error)
{
    const std::optional<JobAction> next = std::exchange(m_afterLoad, std::nullopt);
    noteReadError(error);
    const QPointer<JobEditSession> alive(this);
    setActivity(Activity::Idle);
    if (alive)
        Q_EMIT jobChanged();
    if (!alive)
        return;
    if (next) {
        refuseLocally(*next, m_gone ? ChangeOutcome::Kind::Gone : ChangeOutcome::Kind::Refused,
                      error, unsent(*next));
        return;
    }
    Q_EMIT loadFailed(error);
}

} // namespace waybill
