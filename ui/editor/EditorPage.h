// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "dialogs/RequestView.h"
#include "domain/ArchivedJob.h"
#include "editor/TrackingAdvice.h"
#include "session/DraftKeeper.h"
#include "session/JobEditSession.h"
#include "text/ErrorTexts.h"
#include "widgets/MessageBar.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QLabel;
class QScrollArea;

namespace waybill {

class ArchiveStore;
class AddressBook;
class ConflictDialog;
class EditorFooter;
class EditorHeader;
class FieldTable;
class HistoryKeeper;
class HistoryStore;
class JobForm;
class MarkAsShippedDialog;
class Outbox;
class PhoneNumbers;
class ReturnHelper;
class ProblemSummary;
class QueueBar;
class UndoActions;

/// The job editor (product.md, section 5): one scrolling page of cards between a sticky header and a
/// sticky footer. It holds no rule: what may change, what is wrong and what is sent is the session's.
///
/// The page reads the job by itself when it is made. It never loses typed text: whatever a request
/// comes to, the draft stays until it was sent, reverted or discarded by the person.
class EditorPage : public QWidget
{
    Q_OBJECT

public:
    /// @p store may be null: then nothing is kept as a draft. It outlives the page.
    EditorPage(std::unique_ptr<JobEditSession> session, DraftStore *store, Clock clock,
               QWidget *parent = nullptr);
    ~EditorPage() override;

    [[nodiscard]] const JobKey &key() const { return m_session->key(); }
    [[nodiscard]] JobEditSession &session() const { return *m_session; }

    /// Asks what to do with unsent changes, if there are any, and calls @p done once: true when the
    /// page may go, false when it is to stay.
    void requestClose(std::function<void(bool)> done);
    /// Records every change from now on as @p person's, and shows the record of this job. @p store
    /// outlives the page.
    void setHistory(HistoryStore &store, const QString &person);
    /// Lets edits wait in @p outbox, which outlives the page, when the service cannot be reached.
    void setOutbox(Outbox &outbox);
    /// Where to look for the job as it was last read, when it cannot be read now. @p store outlives the
    /// page.
    void setLastKnown(ArchiveStore &store, const QString &connection);
    /// Says above the page what @p store knows of when and why this job went from the service.
    void setArchive(ArchiveStore &store, const QString &connection);
    /// As if "Mark as shipped…" were pressed, as soon as the job is there.
    void startMarkAsShipped();
    /// Reads the job again; what was typed stays.
    void refresh();
    /// Undo and redo, for a menu; they live as long as the page.
    [[nodiscard]] QList<QAction *> editActions() const;
    /// Whom to ask about phone numbers; outlives the page.
    void setPhoneNumbers(const PhoneNumbers &numbers);
    /// Where to look for other jobs with the same tracking number.
    void setParcelLookup(const ParcelLookup &lookup);
    /// Offers the entries and accounts of @p book, which outlives the page, and keeps there what is
    /// saved; @p jobs are those of the board, to copy from.
    void setBook(AddressBook &book, std::function<QList<JobSummary>()> jobs);

Q_SIGNALS:
    /// The person wants to go back. Nothing was asked yet: see requestClose().
    void backRequested();
    /// It went well, and the page goes with it: this is to be said somewhere else.
    void parted(const waybill::MessageBar::Message &message);
    /// The job was read and is not as it was.
    void jobRead(const waybill::Job &job);
    /// There was no way to the service.
    void outOfReach();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // Building
    void setupLayout();
    void connectForm();
    void connectSession();
    void setupShortcuts();
    void addShortcut(const QKeySequence &keys, void (EditorPage::*act)());
    // Showing
    [[nodiscard]] FieldTable &fields() const;
    void onJobChanged();
    void onDraftChanged(Field field);
    void onActivityChanged();
    void showPolicy();
    void showProblems();
    void summarizeProblems();
    [[nodiscard]] QList<Problem> withPhoneAdvice(QList<Problem> problems) const;
    void showFooter();
    void showStranded();
    void keepFocus(bool isBusy);
    [[nodiscard]] Field firstNeededField() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString activityText() const;
    // Acting (EditorPageActions.cpp)
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool isReadyToAct() const;
    void save();
    void markAsShipped();
    void askForCancellation();
    void showPreview();
    [[nodiscard]] QList<RequestView::Entry> requests() const;
    void revertField(Field field);
    void goToNextProblem() { goToProblem(1); }
    void goToPreviousProblem() { goToProblem(-1); }
    void goToProblem(int step);
    void jumpTo(Field field);
    void askForCarriers();
    void onLocationsRead(const Result<QList<Location>, ServiceError> &locations);
    [[nodiscard]] bool stopForProblems(const QList<Problem> &problems);
    void onChangeFinished(const ChangeOutcome &outcome);
    void onLoadFailed(const ServiceError &error);
    void showLoadProblem(const ServiceError &error, const QDateTime &lastRead);
    void withdrawLoadProblem();
    void lookForLastKnown(const ServiceError &error);
    void onCloseChoice(int choice);
    void endClose(bool mayGo);
    void say(MessageBar::Tone tone, const QString &headline, const QString &text = QString());
    void sendAgain(JobAction action);
    void addOfferToQueue(MessageBar::Message &message, JobAction action);
    // Drafts (EditorPageDraft.cpp)
    void showDraftOffer();
    void followDraftOffer();
    [[nodiscard]] MessageBar::Message draftOffer() const;
    void decideOnDraft(int button);
    void keepAsDraft();
    void onDraftKept();
    void onDraftNotKept(const StorageError &error);
    // Somebody else's change (EditorPageConflict.cpp)
    void compare(JobAction action, ConflictFate fate);
    [[nodiscard]] bool hasNothingToCompare(JobAction action, ConflictFate fate);
    [[nodiscard]] bool closeComparison();
    void sayIsNotAllowedAnyMore(JobAction action, ConflictFate fate);
    void sayNothingIsLeft();
    void sayNothingCanBeSent(ConflictFate fate);
    void goOnWith(const JobDraft &draft, JobAction action);
    // The outbox (EditorPageQueue.cpp)
    [[nodiscard]] bool isQueueing() const;
    void queue(JobAction action);
    void saveToOutbox();
    void sendOrQueue(JobAction action);
    void onQueued();
    void followQueue();
    [[nodiscard]] ErrorContext errorContext(ErrorContext::Task task) const;

    std::unique_ptr<JobEditSession> m_session;
    std::unique_ptr<DraftKeeper> m_keeper;    ///< after the session: it goes first
    std::unique_ptr<HistoryKeeper> m_history; ///< likewise
    Clock m_clock;
    EditorHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    MessageBar *m_draftBar = nullptr;
    MessageBar *m_strandedBar = nullptr;
    QString m_strandedText; ///< what it said last
    MessageBar *m_historyBar = nullptr;
    ProblemSummary *m_problemSummary = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_waiting = nullptr;
    JobForm *m_form = nullptr;
    ReturnHelper *m_returnHelper = nullptr; ///< none without an address book
    const PhoneNumbers *m_phoneNumbers = nullptr;
    EditorFooter *m_footer = nullptr;
    UndoActions *m_undo = nullptr;
    std::optional<Job> m_shownJob;
    std::optional<Job> m_jobBefore;     ///< the version before the one that is shown
    QString m_loadProblem;              ///< its headline, until the job is read
    bool m_isShippingAsked = false;     ///< problems are those of Mark as shipped
    bool m_startsMarkAsShipped = false; ///< once the job is there
    AnyCallPtr m_archiveCall;
    std::function<StorageCallPtr<std::optional<ArchivedJob>>()> m_findLastKnown;
    ServiceCallPtr<QList<Location>> m_locationsCall; ///< made once, when first needed
    std::optional<QStringList> m_supportedCarriers;  ///< of the data centre; nothing: not known
    QPointer<MarkAsShippedDialog> m_shippedDialog;
    QPointer<ConflictDialog> m_conflictDialog;
    QPointer<QWidget> m_focusBefore; ///< while a change is under way and all is locked
    QList<std::function<void()>> m_messageActions; ///< of the buttons of m_messages
    QueueBar *m_queue = nullptr;                   ///< none without an outbox
    bool m_wasQueued = false;
    std::function<void(bool)> m_closeDone;
    bool m_isKeeping = false; ///< closes as soon as the draft is on disk
};

} // namespace waybill
