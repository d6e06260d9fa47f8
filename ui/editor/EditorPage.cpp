// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/EditorPage.h"

#include "archive/ArchiveTexts.h"
#include "editor/ContactAdvice.h"
#include "editor/EditorFooter.h"
#include "editor/EditorHeader.h"
#include "editor/FormField.h"
#include "editor/JobForm.h"
#include "editor/JobTabs.h"
#include "editor/ProblemSummary.h"
#include "editor/TrackingAdvice.h"
#include "editor/UndoActions.h"
#include "history/JobHistoryPanel.h"
#include "requests/RequestsDialog.h"
#include "text/LockTexts.h"
#include "text/OutcomeTexts.h"
#include "text/StateTexts.h"
#include "text/StorageTexts.h"
#include "text/TimeTexts.h"
#include "widgets/FocusInView.h"
#include "widgets/TabOrder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

// The showing half of the page. What its buttons do, and what comes of it, is in
// EditorPageActions.cpp.

using namespace Qt::StringLiterals;

namespace waybill {

using Activity = JobEditSession::Activity;

EditorPage::EditorPage(std::unique_ptr<JobEditSession> session, DraftStore *store, Clock clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_clock(std::move(clock))
{
    setObjectName(u"editorPage"_s);
    if (store != nullptr)
        m_keeper = std::make_unique<DraftKeeper>(*m_session, *store, m_clock);
    setupLayout();
    connectForm();
    connectSession();
    setupShortcuts();
    m_header->setKey(m_session->key());
    if (m_session->job())
        onJobChanged();
    else
        m_session->load();
    onActivityChanged();
}

EditorPage::~EditorPage()
{
    // Fields lose their focus while they are destroyed, which is no news any more.
    disconnect(&fields(), nullptr, this, nullptr);
}

void EditorPage::setupLayout()
{
    m_header = new EditorHeader(this);
    const auto makeBar = [this](const QString &objectName) {
        auto *bar = new MessageBar(this);
        bar->setObjectName(objectName);
        return bar;
    };
    m_messages = makeBar(u"messages"_s);
    m_draftBar = makeBar(u"draftOffer"_s);
    m_strandedBar = makeBar(u"strandedNotice"_s);
    m_historyBar = makeBar(u"historyNotice"_s);
    m_problemSummary = new ProblemSummary(this);
    m_waiting = new QLabel(this);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"editorScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new JobForm(m_scroll);
    m_scroll->setWidget(m_form);
    FocusInView::serve(m_scroll, [](QWidget *focused) {
        QWidget *each = focused;
        while (each && !qobject_cast<FormField *>(each) && !qobject_cast<JobTabs *>(each))
            each = each->parentWidget();
        // A field with its label and what is said below it; of the tabs their page.
        return qobject_cast<JobTabs *>(each) && !qobject_cast<QTabBar *>(focused) ? focused : each;
    });
    m_scroll->hide();
    m_footer = new EditorFooter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    for (MessageBar *bar : {m_messages, m_draftBar, m_strandedBar, m_historyBar})
        layout->addWidget(bar);
    layout->addWidget(m_problemSummary);
    layout->addWidget(m_waiting, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
    chainTabOrder(this);
}

void EditorPage::connectForm()
{
    connect(m_header, &EditorHeader::backRequested, this, &EditorPage::backRequested);
    connect(m_header, &EditorHeader::cancellationRequested, this, &EditorPage::askForCancellation);
    connect(m_footer, &EditorFooter::previewRequested, this, &EditorPage::showPreview);
    connect(m_footer, &EditorFooter::revertRequested, m_session.get(), &JobEditSession::revert);
    connect(m_footer, &EditorFooter::queueRequested, this, &EditorPage::saveToOutbox);
    connect(m_footer, &EditorFooter::saveRequested, this, &EditorPage::save);
    connect(m_footer, &EditorFooter::markAsShippedRequested, this, &EditorPage::markAsShipped);
    connect(m_footer, &EditorFooter::cancelRequested, m_session.get(),
            &JobEditSession::cancelActivity);
    connect(&fields(), &FieldTable::edited, m_session.get(), &JobEditSession::setValue);
    connect(&fields(), &FieldTable::left, m_session.get(), &JobEditSession::endTyping);
    connect(&fields(), &FieldTable::grouped, m_session.get(), [this](bool isTogether) {
        isTogether ? m_session->beginStep() : m_session->endStep();
    });
    m_undo = new UndoActions(*m_session, fields(), this);
    connect(m_undo, &UndoActions::fieldNeeded, this, &EditorPage::jumpTo);
    connect(m_undo, &UndoActions::stepTaken, &m_form->trackingAdvice(), &TrackingAdvice::settle);
    m_form->setRequestSource([this] { return requests(); });
    connect(&fields(), &FieldTable::revertRequested, this, &EditorPage::revertField);
    connect(&fields(), &FieldTable::shownProblemsChanged, this, &EditorPage::summarizeProblems);
    connect(&m_form->contactAdvice(), &ContactAdvice::phoneProblemChanged, this,
            &EditorPage::showProblems);
    connect(m_problemSummary, &ProblemSummary::jumpRequested, this, &EditorPage::jumpTo);
    connect(m_messages, &MessageBar::buttonPressed, this, [this](int index) {
        const std::function<void()> act = m_messageActions.value(index);
        m_messages->dismiss();
        if (act)
            act();
    });
    connect(m_messages, &MessageBar::requestAsked, this, [this](const QByteArray &id) {
        RequestsDialog::openAt(m_session->sharedConnection(), id, this);
    });
    connect(m_draftBar, &MessageBar::buttonPressed, this, &EditorPage::decideOnDraft);
}

void EditorPage::connectSession()
{
    connect(m_session.get(), &JobEditSession::jobChanged, this, &EditorPage::onJobChanged);
    connect(m_session.get(), &JobEditSession::draftChanged, this, &EditorPage::onDraftChanged);
    connect(m_session.get(), &JobEditSession::activityChanged, this,
            &EditorPage::onActivityChanged);
    connect(m_session.get(), &JobEditSession::loadFailed, this, &EditorPage::onLoadFailed);
    connect(m_session.get(), &JobEditSession::loaded, this, &EditorPage::withdrawLoadProblem);
    connect(m_session.get(), &JobEditSession::changeFinished, this, &EditorPage::onChangeFinished);
    if (!m_keeper)
        return;
    connect(m_keeper.get(), &DraftKeeper::draftOffered, this, &EditorPage::showDraftOffer);
    connect(m_keeper.get(), &DraftKeeper::draftSaved, this, &EditorPage::onDraftKept);
    connect(m_keeper.get(), &DraftKeeper::notSaved, this, &EditorPage::onDraftNotKept);
    connect(m_keeper.get(), &DraftKeeper::storageFailed, this, [this](const StorageError &error) {
        m_messageActions.clear();
        m_messages->show(StorageTexts::message(StorageTexts::Store::Drafts, error));
    });
}

void EditorPage::setHistory(HistoryStore &store, const QString &person)
{
    m_history = std::make_unique<HistoryKeeper>(*m_session, store, person);
    connect(m_history.get(), &HistoryKeeper::storageFailed, this,
            [this](const StorageError &error) {
                m_historyBar->show(StorageTexts::message(StorageTexts::Store::History, error));
            });
    m_form->setHistory(new JobHistoryPanel(store, m_history->job(), m_clock, m_form));
    chainTabOrder(this);
}

void EditorPage::setArchive(ArchiveStore &store, const QString &connection)
{
    m_header->setArchived();
    auto call = store.find(connection, m_session->key());
    call->whenFinished(this, [this](const Result<std::optional<ArchivedJob>, StorageError> &found) {
        if (found && *found)
            m_messages->show(ArchiveTexts::notice(**found, m_clock()));
    });
    m_archiveCall = std::move(call);
}

void EditorPage::setLastKnown(ArchiveStore &store, const QString &connection)
{
    m_findLastKnown = [this, &store, connection] { return store.find(connection, key()); };
}

void EditorPage::setupShortcuts()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &EditorPage::save);
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &EditorPage::saveToOutbox);
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &EditorPage::markAsShipped);
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter), &EditorPage::markAsShipped);
    addShortcut(QKeySequence(Qt::Key_F8), &EditorPage::goToNextProblem);
    addShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), &EditorPage::goToPreviousProblem);
    addShortcut(QKeySequence(Qt::Key_Escape), &EditorPage::backRequested);
}

void EditorPage::addShortcut(const QKeySequence &keys, void (EditorPage::*act)())
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
}

QList<QAction *> EditorPage::editActions() const
{
    return m_undo->actions();
}

FieldTable &EditorPage::fields() const
{
    return m_form->fields();
}

QString EditorPage::stateText() const
{
    return m_session->job() ? StateTexts::name(m_session->job()->state) : QString();
}

void EditorPage::onJobChanged()
{
    const std::optional<Job> &job = m_session->job();
    if (!job)
        return;
    const bool isFirst = !m_shownJob;
    const bool isNews = m_shownJob != job;
    if (isNews) {
        if (m_shownJob
            && (m_shownJob->etag != job->etag || m_shownJob->lastModified != job->lastModified))
            m_jobBefore = m_shownJob;
        m_shownJob = job;
    }
    m_header->setJob(*job, m_clock());
    m_form->setJob(*job);
    fields().load(m_session->base(), m_session->draft());
    m_form->trackingAdvice().refresh();
    m_form->contactAdvice().refresh();
    showPolicy();
    showProblems();
    showStranded();
    showFooter();
    m_form->refreshRequest();
    m_waiting->hide();
    m_scroll->show();
    if (isFirst && hasFocus())
        fields().focus(firstNeededField()); // the page itself shows no focus
    if (isNews && !m_session->needsReload())
        Q_EMIT jobRead(*job);
    if (isFirst && std::exchange(m_startsMarkAsShipped, false))
        markAsShipped();
}

/// Where the clerk goes on: at what is missing before this job can be shipped, if anything is.
Field EditorPage::firstNeededField() const
{
    if (!m_session->policy().markAsShipped().isAllowed())
        return Field::FriendlyName;
    const QList<Problem> problems = m_session->shippingProblems();
    const auto first = std::find_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
    return first == problems.cend() ? Field::FriendlyName : first->field;
}

void EditorPage::onDraftChanged(Field field)
{
    fields().loadField(field, m_session->base(), m_session->draft());
    // Where the person is at it, the field itself tells when.
    if (groupOf(field) == FieldGroup::DeliveryPackage && fields().focusedField() != field)
        m_form->trackingAdvice().refresh();
    m_form->contactAdvice().refresh();
    showProblems();
    showStranded();
    followDraftOffer();
    showFooter();
    m_form->refreshRequest();
}

void EditorPage::onActivityChanged()
{
    const bool isBusy = m_session->isBusy();
    keepFocus(isBusy);
    if (m_session->activity() == Activity::Checking)
        m_messages->show(OutcomeTexts::checking());
    if (m_session->job())
        showPolicy();
    m_waiting->setText(m_session->activity() == Activity::Loading
                           ? tr("Reading the job…")
                           : tr("This job could not be read yet."));
    showFooter();
}

void EditorPage::keepFocus(bool isBusy)
{
    // Of the window, for a dialog that has just closed leaves the program without one for a moment.
    QWidget *focused = window()->focusWidget();
    if (isBusy && !m_focusBefore && focused != nullptr && isAncestorOf(focused))
        m_focusBefore = focused;
    if (isBusy || !m_focusBefore)
        return;
    QWidget *before = m_focusBefore;
    m_focusBefore.clear();
    // Locked widgets hand the focus on; give it back where the person left it.
    QMetaObject::invokeMethod(
        before,
        [this, before] {
            if (before->isEnabled())
                before->setFocus(Qt::OtherFocusReason);
            else
                fields().focus(firstNeededField()); // such as after "Mark as shipped…", used up
        },
        Qt::QueuedConnection);
}

void EditorPage::showPolicy()
{
    const EditPolicy policy = m_session->policy();
    const bool isBusy = m_session->isBusy();
    const std::optional<Field> focused = fields().focusedField();
    m_form->applyPolicy(policy, stateText(), isBusy);
    fields().setRevertible(!m_session->isQueued());
    // A field that is locked hands the focus on to whatever is next; its padlock says why.
    if (!isBusy && focused && !policy.field(*focused).isAllowed())
        fields().focus(*focused);
    const QString shippedLock = isBusy
        ? QString()
        : LockTexts::reason(policy.markAsShipped().reason, stateText());
    if (!isBusy) {
        m_form->trackingAdvice().setEditable(policy.field(Field::TrackingNumber).isAllowed());
        m_form->contactAdvice().setEditable(policy.field(Field::Phone).isAllowed());
    }
    m_header->setShippedLock(shippedLock);
    m_header->setCancellation(policy.requestCancellation(), stateText(), isBusy);
}

void EditorPage::showProblems()
{
    fields().setProblems(
        withPhoneAdvice(m_isShippingAsked ? m_session->shippingProblems() : m_session->problems()));
    summarizeProblems(); // what was asked for last may be another act
}

void EditorPage::summarizeProblems()
{
    if (m_problemSummary->setProblems(fields().shownProblems(), m_isShippingAsked))
        chainTabOrder(this); // its links are new
}

QList<Problem> EditorPage::withPhoneAdvice(QList<Problem> problems) const
{
    const std::optional<Problem> &advice = m_form->contactAdvice().phoneProblem();
    const QList<Field> changed = m_session->changedFields();
    // As of the e-mail address: only where the return address would be sent.
    const bool isSent = std::any_of(changed.cbegin(), changed.cend(), [](Field field) {
        return groupOf(field) == FieldGroup::ReturnAddress;
    });
    if (!advice || !isSent)
        return problems;
    const auto place = std::find_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.field >= Field::Phone;
    });
    if (place == problems.cend() || place->field != Field::Phone)
        problems.insert(place, *advice);
    return problems;
}

void EditorPage::showStranded()
{
    const QList<Field> fields = m_session->strandedFields();
    if (fields.isEmpty() || m_session->isGone()) { // of a job that is gone another message tells
        m_strandedBar->dismiss();
        m_strandedText.clear();
        return;
    }
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Warning;
    message.headline = tr("This job has moved on");
    message.text = OutcomeTexts::stranded(fields, stateText());
    if (std::exchange(m_strandedText, message.text) != message.text)
        m_strandedBar->show(message); // once, so that it can be closed
}

QString EditorPage::summaryText() const
{
    if (!m_session->job())
        return {};
    if (m_session->isQueued())
        return tr("Waits to be sent");
    const bool canShip = m_session->policy().markAsShipped().isAllowed();
    const QList<Problem> problems = canShip ? m_session->shippingProblems() : m_session->problems();
    const auto isMissing = [](const Problem &problem) {
        return problem.kind == ProblemKind::Missing
            || problem.kind == ProblemKind::MissingForShipping;
    };
    const auto isWrong = [&](const Problem &problem) {
        return problem.severity == Problem::Severity::Error && !isMissing(problem);
    };
    const auto missing = static_cast<int>(
        std::count_if(problems.cbegin(), problems.cend(), isMissing));
    const auto wrong = static_cast<int>(std::count_if(problems.cbegin(), problems.cend(), isWrong));
    const auto changes = static_cast<int>(m_session->changedFields().size());
    QStringList parts{changes == 0 ? tr("No changes") : tr("%n change(s)", nullptr, changes)};
    if (missing > 0)
        parts.append(canShip ? tr("%n field(s) missing before shipping", nullptr, missing)
                             : tr("%n field(s) missing", nullptr, missing));
    if (wrong > 0)
        parts.append(tr("%n field(s) to correct", nullptr, wrong));
    if (missing == 0 && wrong == 0 && (changes > 0 || canShip))
        parts.append(tr("nothing missing"));
    QStringList phrases{parts.join(u", "_s)};
    if (m_keeper && m_keeper->savedAt().isValid() && changes > 0)
        //: %1 is a time of the day
        phrases.append(tr("draft saved %1").arg(TimeTexts::clock(m_keeper->savedAt())));
    return phrases.join(u" · "_s);
}

QString EditorPage::activityText() const
{
    switch (m_session->activity()) {
    case Activity::Idle:
        return {};
    case Activity::Loading:
        return tr("Reading the job…");
    case Activity::Sending:
        return LockTexts::reason(LockReason::Sending, {});
    case Activity::ReadingBack:
        return tr("Sent. Reading the job back…");
    case Activity::Checking:
        return tr("Checking whether the change arrived…");
    }
    Q_UNREACHABLE();
}

void EditorPage::showFooter()
{
    const EditPolicy policy = m_session->policy();
    EditorFooter::State state;
    state.hasJob = m_session->job().has_value();
    state.isBusy = m_session->isBusy();
    state.activity = activityText();
    state.summary = summaryText();
    state.hasChanges = m_session->hasChanges();
    const auto isOpen = [&policy](Field field) { return policy.field(field).isAllowed(); };
    state.canSave = state.hasChanges
        || std::any_of(allFields().cbegin(), allFields().cend(), isOpen);
    state.canQueue = state.hasChanges && isQueueing();
    state.markAsShipped = policy.markAsShipped();
    if (state.hasJob && !state.isBusy)
        state.markAsShippedLock = LockTexts::reason(state.markAsShipped.reason, stateText());
    m_footer->setState(state);
}

void EditorPage::keyPressEvent(QKeyEvent *event)
{
    // Enter ends an entry, as a scanner does, and goes on; it presses nothing.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isPlain && fields().focusNext())
        return event->accept();
    QWidget::keyPressEvent(event);
}

void EditorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    onActivityChanged();
    onJobChanged();
}

} // namespace waybill
