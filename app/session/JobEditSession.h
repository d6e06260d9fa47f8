// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "domain/Merge.h"
#include "domain/Validation.h"
#include "session/ConnectionOpener.h"

#include <QObject>

#include <memory>

namespace waybill {

/// What a change came to.
struct ChangeOutcome
{
    enum class Kind {
        Saved,          ///< answered with success and read back
        ArrivedAnyway,  ///< no answer, or a 412 that our own request caused; the read shows it arrived
        DidNotArrive,   ///< no answer; the read shows that it did not. May be sent again by a click
        StillUnknown,   ///< no answer, and the job could not be read either
        Conflict,       ///< 412: someone else changed the job; see JobEditSession::merge()
        NeverMatches,   ///< 412 although nothing changed and the ETag is the one that was sent
        Gone,           ///< 404: the job is no longer on the service
        Refused,        ///< any other answer; see error
    };

    Kind kind = Kind::Saved;
    JobAction action = JobAction::Update;
    std::optional<ServiceError> error;
    QByteArray requestId;
    QDateTime time; ///< UTC
};

/// The editing of one job: base (as the service has it), draft (as a person wants it), what may
/// change, what is wrong, and the change under way. The window holds no rule of its own.
///
/// A refresh never overwrites the draft: untouched fields follow the service, touched ones stay.
/// Every change is conditional; after it the job is read again. Nothing is ever sent twice by
/// itself: only after a read that proves that it did not arrive, and with the same ETag, once more.
/// Lives in the GUI thread.
class JobEditSession : public QObject
{
    Q_OBJECT

public:
    enum class Activity { Idle, Loading, Sending, ReadingBack, Checking };

    JobEditSession(std::shared_ptr<OpenConnection> connection, JobKey key, Clock clock,
                   QObject *parent = nullptr);
    ~JobEditSession() override;

    [[nodiscard]] OpenConnection &connection() const { return *m_connection; }
    [[nodiscard]] const JobKey &key() const { return m_key; }
    [[nodiscard]] Activity activity() const { return m_activity; }
    /// True while a change is on its way or its fate is being found out.
    [[nodiscard]] bool isBusy() const;
    /// The job as last read; nothing before the first read ended well.
    [[nodiscard]] const std::optional<Job> &job() const { return m_job; }
    [[nodiscard]] const JobDraft &base() const { return m_base; }
    [[nodiscard]] const JobDraft &draft() const { return m_draft; }
    [[nodiscard]] QList<Field> changedFields() const;
    [[nodiscard]] bool hasChanges() const { return m_draft != m_base; }
    /// What may change now: the dialect's answer, with R6 to R8 laid over it.
    [[nodiscard]] EditPolicy policy() const;
    /// Problems of what would be sent by Save.
    [[nodiscard]] QList<Problem> problems() const;
    /// Problems of what would be sent by Mark as shipped.
    [[nodiscard]] QList<Problem> shippingProblems() const;
    /// The comparison after a Conflict; nothing otherwise.
    [[nodiscard]] const std::optional<ThreeWayMerge> &merge() const { return m_merge; }
    [[nodiscard]] RequestPreview preview(JobAction action) const;
    /// Fields with typed text that has become locked meanwhile.
    [[nodiscard]] QList<Field> strandedFields() const;

    /// Reads the job again. The draft keeps what was typed. Ignored while busy.
    void load();
    /// Takes a value from the form. Ignored for a locked field.
    void setValue(Field field, const QVariant &value);
    void revert();
    void revertField(Field field);
    /// Brings back what was typed earlier: every field in which @p draft differs from @p base, the
    /// job as it was then. Locked fields take it too, so that the text stays visible (and stranded).
    void applyDraft(const JobDraft &base, const JobDraft &draft);

    /// Sends what changed; nothing to send: nothing happens. Changes of locked fields are not sent.
    void save();
    /// One request: the state and what changed. The caller has checked shippingProblems().
    void markAsShipped();
    /// Cancellation and nothing else; the draft stays unsent.
    void requestCancellation();
    /// After a Conflict: goes on with @p draft against the job as it is now. Does not send.
    void resolveConflict(const JobDraft &draft);
    /// Leaves a conflict without a decision; all that was typed stays.
    void dismissConflict();
    /// Sends the last change again after DidNotArrive, at the person's click.
    void sendAgain();
    void cancelActivity();

Q_SIGNALS:
    /// job, base, draft or policy changed.
    void jobChanged();
    void draftChanged(waybill::Field field);
    void activityChanged();
    void loadFailed(const waybill::ServiceError &error);
    void changeFinished(const waybill::ChangeOutcome &outcome);

private:
    struct Pending;

    void adopt(const Job &job);
    void setActivity(Activity activity);
    void send(std::unique_ptr<Pending> pending);
    void onSent(const Result<ChangeReceipt, ServiceError> &result);
    void onReadBack(const Result<Job, ServiceError> &result);
    void readForEvidence(const ServiceError &why);
    void onEvidence(const ServiceError &why, const Result<Job, ServiceError> &result);
    void conclude(ChangeOutcome outcome);

    std::shared_ptr<OpenConnection> m_connection;
    JobKey m_key;
    Clock m_clock;
    Activity m_activity = Activity::Idle;
    std::optional<Job> m_job;
    JobDraft m_base;
    JobDraft m_draft;
    std::optional<ThreeWayMerge> m_merge;
    std::unique_ptr<Pending> m_pending;
    ServiceCallPtr<Job> m_readCall;
    ServiceCallPtr<ChangeReceipt> m_changeCall;
};

} // namespace waybill
