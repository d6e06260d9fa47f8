// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "domain/Merge.h"
#include "domain/Validation.h"
#include "session/ChangeEvidence.h"
#include "session/ConnectionOpener.h"
#include "session/EditedDraft.h"
#include "session/UndoHistory.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace waybill {

/// A change that was tried, for the record: sent, or held back at the last moment.
struct TriedChange
{
    JobDraft before;    ///< the fields as the service had them
    JobDraft after;     ///< as the change would have them; the same for a cancellation
    int httpStatus = 0; ///< of the answer to the change itself; 0: none, or it was not sent
};

/// What a change came to.
struct ChangeOutcome
{
    enum class Kind {
        Saved,         ///< answered with success and read back
        ArrivedAnyway, ///< no answer, or a 412 that our own request caused; the read shows it arrived
        DidNotArrive, ///< no answer (or busy, or a success that was none); the read shows that it
                      ///< did not. May be sent again by a click
        StillUnknown, ///< neither the answer nor the job tells for certain; see doubt
        Conflict,     ///< someone else changed the job: after a 412, or found by a read before
                      ///< anything was sent; see JobEditSession::merge()
        NeverMatches, ///< 412 although nothing changed and the ETag is the one that was sent
        Gone,         ///< 404: the job is no longer on the service
        Refused,      ///< any other answer; see error
    };

    /// Why the job did not tell either, where it is StillUnknown.
    enum class Doubt {
        NotRead,   ///< it could not be read; readError tells why
        NotTheJob, ///< success without the service's sign, and no job after it: something in between
        Denied,    ///< success, but the job, which others changed meanwhile, shows the opposite
        Stopped,   ///< the person stopped the reading
    };

    Kind kind = Kind::Saved;
    JobAction action = JobAction::Update;
    std::optional<ServiceError> error;
    QByteArray requestId;
    QDateTime time; ///< UTC
    /// Nothing where nothing was tried: a mere read found the conflict.
    std::optional<TriedChange> tried;
    Doubt doubt = Doubt::NotRead;
    std::optional<ServiceError> readError = {}; ///< of the read that was to tell
    ConflictFate fate = ConflictFate::Unsent;   ///< of the change itself, where it is a Conflict
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
    /// For who may need it longer than the session lives.
    [[nodiscard]] const std::shared_ptr<OpenConnection> &sharedConnection() const
    {
        return m_connection;
    }
    [[nodiscard]] const JobKey &key() const { return m_key; }
    [[nodiscard]] Activity activity() const { return m_activity; }
    /// True while a change is on its way or its fate is being found out.
    [[nodiscard]] bool isBusy() const;
    /// The job as last read; nothing before the first read ended well.
    [[nodiscard]] const std::optional<Job> &job() const { return m_job; }
    /// The fields as the person found them: as the service has them, but for a field that somebody
    /// else changed after it was touched, where it is the value of before.
    [[nodiscard]] const JobDraft &base() const { return m_edit.base(); }
    /// The fields as they are shown: as typed, or as they wait to be sent, see setQueued().
    [[nodiscard]] const JobDraft &draft() const { return isQueued() ? m_shown : m_edit.draft(); }
    [[nodiscard]] QList<Field> changedFields() const { return m_edit.changedFields(); }
    [[nodiscard]] bool hasChanges() const { return m_edit.hasChanges(); }
    /// The service was out of reach, see isUnreachable(); a read that ends well ends it.
    [[nodiscard]] bool isOffline() const { return m_offline; }
    /// The last read said that the job is no longer on the service.
    [[nodiscard]] bool isGone() const { return m_gone; }
    /// What is shown is older than what the service holds, for a change was accepted that could not be
    /// read back, or it is of showLastKnown(): it is read before the next change.
    [[nodiscard]] bool needsReload() const { return m_needsReload; }
    /// The fate of a change is not known yet; load() asks for it again.
    [[nodiscard]] bool isOutcomeOpen() const { return m_pending == PendingState::Open; }
    /// sendAgain() would send: after DidNotArrive, or NeverMatches where a date can guard instead.
    [[nodiscard]] bool canSendAgain() const;
    /// What would be sent is not what was sent last: the person has typed since.
    [[nodiscard]] bool differsFromSent() const;
    /// What @p action would send now; nothing where it would send nothing.
    [[nodiscard]] std::optional<SentChange> nextChange(JobAction action) const;
    /// An edit of this job waits to be sent: its values are shown, and locked.
    [[nodiscard]] bool isQueued() const { return m_queued.has_value(); }
    /// What may change now: the dialect's answer, with R6 to R8 laid over it.
    [[nodiscard]] EditPolicy policy() const;
    /// Problems of what would be sent by Save.
    [[nodiscard]] QList<Problem> problems() const;
    /// Problems of what would be sent by Mark as shipped.
    [[nodiscard]] QList<Problem> shippingProblems() const;
    /// The comparison after a Conflict; nothing otherwise.
    [[nodiscard]] const std::optional<ThreeWayMerge> &merge() const { return m_merge; }
    /// The request of @p action to be shown: as it would be sent, but for the number of the carrier
    /// account, which is masked.
    [[nodiscard]] RequestPreview preview(JobAction action) const;
    /// Fields with typed text that has become locked meanwhile.
    [[nodiscard]] QList<Field> strandedFields() const;

    /// Reads the job again. The draft keeps what was typed. Ignored while busy. After StillUnknown
    /// it looks for the change first. When a field that was touched has another value now, merge()
    /// holds the comparison and changeFinished() says Conflict: nothing was sent, and nothing will be
    /// until that is decided.
    void load();
    /// Shows @p job as it was last read, for want of a network: what is typed can be queued or kept
    /// as a draft. Ignored once the job was read.
    void showLastKnown(const Job &job);
    /// Takes a value from the form. Ignored for a locked field. Values that follow each other as
    /// somebody types them are one step for undo().
    void setValue(Field field, const QVariant &value);
    /// Takes @p fields of @p draft in one step for undo(), locked ones left out: from an address
    /// book, a helper, another job.
    void setValues(const JobDraft &draft, const QList<Field> &fields);
    /// All that is set until the matching endStep() is one step for undo(). May be nested.
    void beginStep();
    void endStep();
    /// The person went to another place: what is typed next is a step of its own.
    void endTyping();
    /// Goes back to what the service holds; also where the field is locked.
    void revert();
    void revertField(Field field);
    /// Brings back what was typed earlier: every field in which @p draft differs from @p base, the
    /// job as it was then. Locked fields take it too, so that the text stays visible (and stranded).
    /// False where it was not taken, see canApplyDraft().
    bool applyDraft(const JobDraft &base, const JobDraft &draft);
    /// The job is there, and nothing of it is on its way.
    [[nodiscard]] bool canApplyDraft() const { return m_job && !isOccupied(); }

    /// The fields that undo() or redo() would change; empty: there is nothing to take back now. Never
    /// a locked field, and nothing that the service has come to hold since.
    [[nodiscard]] QList<Field> fieldsToUndo() const;
    [[nodiscard]] QList<Field> fieldsToRedo() const;
    void undo();
    void redo();

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
    /// Sends again after DidNotArrive, at the person's click: what is shown now, which is what was
    /// sent before unless the person has typed since. Never an older text than the one shown.
    void sendAgain();

    /// Shows @p values, which wait to be sent, in place of the service's, and locks the fields;
    /// nothing shows the edit again. Ignored while something typed here is not sent yet.
    void setQueued(const std::optional<QMap<Field, QVariant>> &values);
    /// Locks the fields while what was typed goes over into the outbox, so that nothing is typed that
    /// would be neither here nor there.
    void setHandingOver(bool isHandingOver);
    /// Lets go of all that was typed, because it waits to be sent from now on as @p values.
    void handOver(const QMap<Field, QVariant> &values);
    /// What is done offline can be queued, so that nothing is locked for being offline.
    void setCanQueue(bool canQueue);
    /// Begins with @p sent as a change whose fate is not known: the next load() finds it out. Before
    /// the first load() only.
    void resume(const SentChange &sent);
    void cancelActivity();

Q_SIGNALS:
    /// job, base, draft or policy changed.
    void jobChanged();
    void draftChanged(waybill::Field field);
    /// fieldsToUndo() or fieldsToRedo() may be others now.
    void undoChanged();
    void activityChanged();
    /// load() has read the job.
    void loaded();
    void loadFailed(const waybill::ServiceError &error);
    void changeFinished(const waybill::ChangeOutcome &outcome);

private:
    /// What m_sent is, when nothing is under way.
    enum class PendingState {
        None,
        Open,       ///< StillUnknown: the next read tells
        Resendable, ///< it did not arrive, and the job is still the one that it was made from
    };

    [[nodiscard]] EditPolicy lastingPolicy() const;
    [[nodiscard]] JobDraft draftToSend() const;
    [[nodiscard]] bool isOccupied() const { return isBusy() || m_isHandingOver; }
    [[nodiscard]] SentChange changeOf(JobAction action) const;
    void follow(const JobDraft &service);
    void showQueuedValues();
    [[nodiscard]] QList<Field> contestedFields() const;
    [[nodiscard]] std::optional<ChangeGuard> guard() const;
    [[nodiscard]] bool isPermitted(JobAction action) const;

    void setActivity(Activity activity);
    void replaceEdit(const EditedDraft &edit);
    void restore(const EditStep &step, FieldVersion FieldEdit::*side);
    [[nodiscard]] QList<Field> fieldsOfStep(const EditStep &step) const;
    void noteArrived();
    void adopt(const Job &job);
    void adoptArrived(const Job &job);
    void noteReadError(const ServiceError &error);
    void read(Activity activity, void (JobEditSession::*then)(const Result<Job, ServiceError> &));
    void onLoaded(const Result<Job, ServiceError> &result);
    void onLoadFailed(const ServiceError &error);

    void begin(JobAction action);
    void transmit(const ChangeGuard &guard);
    void onSent(const Result<ChangeReceipt, ServiceError> &result);
    void onReadBack(const Result<Job, ServiceError> &result);
    void readForEvidence(const ServiceError &why);
    void onEvidence(const Result<Job, ServiceError> &result);
    void weigh(const Job &job);
    void compareWith(const Job &job);
    void raiseConflict(JobAction action, std::optional<TriedChange> tried);
    void concludeUnread(std::optional<ServiceError> error);
    [[nodiscard]] bool isDenied(const Job &readBack) const;
    [[nodiscard]] bool isDoubtful(const ServiceError &readBack) const;
    void concludeDenied();
    void concludeForeign(const ServiceError &readBack);
    void leaveOpen(ChangeOutcome::Doubt doubt, std::optional<ServiceError> readError = {});
    void conclude(ChangeOutcome::Kind kind, std::optional<ServiceError> error = {});
    void conclude(const ChangeOutcome &outcome);
    [[nodiscard]] ChangeOutcome outcomeOf(ChangeOutcome::Kind kind,
                                          std::optional<ServiceError> error) const;
    void refuseLocally(JobAction action, ChangeOutcome::Kind kind,
                       std::optional<ServiceError> error, std::optional<TriedChange> tried);
    [[nodiscard]] TriedChange unsent(JobAction action) const;

    std::shared_ptr<OpenConnection> m_connection;
    JobKey m_key;
    Clock m_clock;
    Activity m_activity = Activity::Idle;
    std::optional<Job> m_job;
    EditPolicy m_dialectPolicy; ///< for m_job
    EditedDraft m_edit;
    UndoHistory m_undo;
    std::optional<QMap<Field, QVariant>> m_queued; ///< what waits to be sent
    JobDraft m_shown;                              ///< the service's values under those
    bool m_isHandingOver = false;                  ///< into the outbox
    bool m_canQueue = false;
    std::optional<ThreeWayMerge> m_merge;
    bool m_offline = false;
    bool m_gone = false;
    bool m_needsReload = false;
    std::optional<JobAction> m_afterLoad; ///< what to begin once the job has been read
    SentChange m_sent;                    ///< the change under way, or the last one
    PendingState m_pending = PendingState::None;
    bool m_guardByDate = false;                 ///< its ETag never matches, so the date must do
    QByteArray m_requestId;                     ///< of the answer to m_sent
    int m_httpStatus = 0;                       ///< likewise
    ConflictFate m_fate = ConflictFate::Unsent; ///< of m_sent, as long as nothing newer is sent
    std::optional<ServiceError> m_why;          ///< what m_sent ended in, while its fate is open
    ServiceCallPtr<Job> m_readCall;
    ServiceCallPtr<ChangeReceipt> m_changeCall;
};

} // namespace waybill
