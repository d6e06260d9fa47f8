// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/EditorPage.h"

#include "dialogs/CancellationDialog.h"
#include "dialogs/MarkAsShippedDialog.h"
#include "dialogs/PreviewDialog.h"
#include "dialogs/UnsavedDialog.h"
#include "domain/HistoryEntry.h"
#include "editor/AccountChooser.h"
#include "editor/ContactAdvice.h"
#include "editor/JobForm.h"
#include "editor/ReturnHelper.h"
#include "outbox/QueueBar.h"
#include "text/LockTexts.h"
#include "text/OutcomeTexts.h"
#include "text/TimeTexts.h"
#include "widgets/FocusInView.h"
#include "widgets/TabOrder.h"

#include <QDialog>
#include <QScrollArea>

#include <algorithm>
#include <utility>

// The acting half of EditorPage: what its buttons do, and what comes of it.

using namespace Qt::StringLiterals;

namespace waybill {

using Kind = ChangeOutcome::Kind;

void EditorPage::refresh()
{
    m_session->load();
}

void EditorPage::startMarkAsShipped()
{
    if (m_session->job())
        markAsShipped();
    else
        m_startsMarkAsShipped = true;
}

void EditorPage::say(MessageBar::Tone tone, const QString &headline, const QString &text)
{
    MessageBar::Message message;
    message.tone = tone;
    message.headline = headline;
    message.text = text;
    m_messageActions.clear();
    m_messages->showForAWhile(message);
}

ErrorContext EditorPage::errorContext(ErrorContext::Task task) const
{
    ErrorContext context;
    context.task = task;
    if (m_session->job())
        context.state = m_session->job()->state;
    context.certificate = m_session->connection().certificate();
    context.subscriptionId = m_session->connection().settings().subscriptionId;
    context.host = m_session->connection().settings().endpoint.host();
    return context;
}

bool EditorPage::stopForProblems(const QList<Problem> &problems)
{
    showProblems();
    if (!hasErrors(problems)) {
        return false;
    }
    fields().showAllProblems();
    const auto first = std::find_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
    jumpTo(first->field);
    return true;
}

bool EditorPage::isAsking() const
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(),
                       [](const QDialog *dialog) { return dialog->isVisible(); });
}

bool EditorPage::isReadyToAct() const
{
    // Assistive tools can press a button behind a dialog, which the mouse and the keys cannot.
    return m_session->job() && !m_session->isBusy() && !isAsking();
}

void EditorPage::save()
{
    if (!isReadyToAct())
        return;
    fields().finishEntries();
    m_isShippingAsked = false;
    if (!m_session->hasChanges()) {
        say(MessageBar::Tone::Information, tr("Nothing to save"),
            tr("Nothing was changed, so nothing was sent."));
        return;
    }
    if (stopForProblems(m_session->problems()))
        return;
    if (!m_session->nextChange(JobAction::Update)) {
        sayNothingCanBeSent(ConflictFate::Unsent);
        return;
    }
    m_session->save();
}

void EditorPage::markAsShipped()
{
    if (!isReadyToAct())
        return;
    fields().finishEntries();
    const Permission permission = m_session->policy().markAsShipped();
    if (!permission.isAllowed()) {
        say(MessageBar::Tone::Information, LockTexts::reason(permission.reason, stateText()));
        return;
    }
    m_isShippingAsked = true;
    const QList<Problem> problems = m_session->shippingProblems();
    if (stopForProblems(problems))
        return;
    m_form->contactAdvice().update();
    const PreflightList::Content content{
        *m_session->job(),
        m_session->draft(),
        withPhoneAdvice(problems),
        {m_supportedCarriers, m_form->trackingAdvice().sameNumber(), m_clock()}};
    m_shippedDialog = new MarkAsShippedDialog(content, this);
    connect(m_shippedDialog, &QDialog::accepted, this,
            [this] { sendOrQueue(JobAction::MarkAsShipped); });
    connect(m_shippedDialog, &MarkAsShippedDialog::jumpRequested, this, &EditorPage::jumpTo);
    m_shippedDialog->open();
    askForCarriers();
}

void EditorPage::askForCarriers()
{
    if (m_locationsCall || m_session->job()->location.isEmpty())
        return;
    m_locationsCall = m_session->connection().service().listLocations({});
    m_locationsCall->whenFinished(
        this, [this](const Result<QList<Location>, ServiceError> &read) { onLocationsRead(read); });
}

void EditorPage::onLocationsRead(const Result<QList<Location>, ServiceError> &locations)
{
    if (!locations || !m_session->job())
        return; // the sheet goes on saying that it is not known
    const QString here = m_session->job()->location.trimmed();
    const auto found = std::find_if(
        locations->cbegin(), locations->cend(), [&](const Location &location) {
            return location.name.trimmed().compare(here, Qt::CaseInsensitive) == 0;
        });
    if (found == locations->cend())
        return;
    m_supportedCarriers = found->supportedCarriers;
    if (m_shippedDialog)
        m_shippedDialog->setSupportedCarriers(*m_supportedCarriers);
}

void EditorPage::setParcelLookup(const ParcelLookup &lookup)
{
    m_form->trackingAdvice().setJob(key(), lookup);
}

void EditorPage::setPhoneNumbers(const PhoneNumbers &numbers)
{
    m_phoneNumbers = &numbers;
    m_form->contactAdvice().setPhoneNumbers(&numbers);
    if (m_returnHelper)
        m_returnHelper->setPhoneNumbers(&numbers);
}

void EditorPage::setBook(AddressBook &book, std::function<QList<JobSummary>()> jobs)
{
    m_returnHelper = new ReturnHelper(*m_session, fields(), book, m_clock, m_form);
    m_returnHelper->setJobs(std::move(jobs));
    m_returnHelper->setPhoneNumbers(m_phoneNumbers);
    m_form->addToSection(Section::ReturnAddress, m_returnHelper);
    m_form->addToSection(Section::ReturnShipping,
                         new AccountChooser(*m_session, fields(), book, m_clock, m_form));
    chainTabOrder(this);
}

void EditorPage::askForCancellation()
{
    const Permission permission = m_session->policy().requestCancellation();
    if (!isReadyToAct() || !permission.isAllowed())
        return;
    auto *dialog = new CancellationDialog(key().name, permission.note, m_session->hasChanges(),
                                          this);
    connect(dialog, &QDialog::accepted, this,
            [this] { sendOrQueue(JobAction::RequestCancellation); });
    dialog->open();
}

void EditorPage::showPreview()
{
    if (!isReadyToAct())
        return;
    fields().finishEntries();
    auto *dialog = new PreviewDialog(requests(), this);
    dialog->open();
}

QList<RequestView::Entry> EditorPage::requests() const
{
    const EditPolicy policy = m_session->policy();
    const QString masked = maskedAccountNumber(m_session->draft().carrierAccountNumber);
    const auto entry = [this, masked](JobAction action) {
        const RequestPreview request = m_session->preview(action);
        const bool isMasked = !masked.isEmpty() && request.body.contains(masked.toUtf8());
        return RequestView::Entry{action, request, isMasked};
    };
    QList<RequestView::Entry> entries;
    if (m_session->hasChanges())
        entries.append(entry(JobAction::Update));
    else
        entries.append({JobAction::Update, {}});
    if (policy.markAsShipped().isAllowed())
        entries.append(entry(JobAction::MarkAsShipped));
    if (policy.requestCancellation().isAllowed())
        entries.append(entry(JobAction::RequestCancellation));
    return entries;
}

void EditorPage::revertField(Field field)
{
    m_session->revertField(field);
    fields().focus(field);
}

void EditorPage::goToProblem(int step)
{
    if (fields().shownProblems().isEmpty())
        fields().showAllProblems();
    const QList<Problem> &problems = fields().shownProblems();
    if (problems.isEmpty())
        return;
    const std::optional<Field> focused = fields().focusedField();
    // Problems come in reading order, which is the order of the enumeration.
    qsizetype next = step > 0 ? 0 : problems.size() - 1;
    for (qsizetype index = 0; focused && index < problems.size(); ++index) {
        const qsizetype candidate = step > 0 ? index : problems.size() - 1 - index;
        const Field field = problems.at(candidate).field;
        if (step > 0 ? field > *focused : field < *focused) {
            next = candidate;
            break;
        }
    }
    jumpTo(problems.at(next).field);
}

void EditorPage::jumpTo(Field field)
{
    FocusInView::reveal(fields().field(field)); // it may have the focus already
    fields().focus(field);
}

void EditorPage::onLoadFailed(const ServiceError &error)
{
    showLoadProblem(error, {});
    if (m_session->isOffline())
        Q_EMIT outOfReach();
    if (error.kind == ServiceError::Kind::NotFound && m_keeper && m_session->hasChanges())
        m_keeper->saveNow();
    if (!m_session->job() && m_findLastKnown && QueueBar::helpsLater(error))
        lookForLastKnown(error);
}

void EditorPage::lookForLastKnown(const ServiceError &error)
{
    auto call = m_findLastKnown();
    call->whenFinished(
        this, [this, error](const Result<std::optional<ArchivedJob>, StorageError> &found) {
            if (m_session->job() || !found || !*found || !(*found)->job)
                return;
            m_session->showLastKnown(lastKnown(**found));
            showLoadProblem(error, (*found)->readAt);
        });
    m_archiveCall = std::move(call);
}

void EditorPage::showLoadProblem(const ServiceError &error, const QDateTime &lastRead)
{
    MessageBar::Message message = ErrorTexts::message(error,
                                                      errorContext(ErrorContext::Task::ReadJob));
    if (error.kind == ServiceError::Kind::Cancelled)
        message.tone = MessageBar::Tone::Information;
    if (lastRead.isValid())
        //: %1 is a whole sentence, %2 a time such as "yesterday 16:02"
        message.text =
            tr("%1 The job is shown as it was last read, %2. What you change can be sent "
               "when online.")
                .arg(message.text, TimeTexts::moment(lastRead, m_clock()));
    message.buttons = {tr("Try again")};
    m_messageActions = {[this] { refresh(); }};
    if (m_session->hasChanges() && QueueBar::helpsLater(error))
        addOfferToQueue(message, JobAction::Update);
    m_loadProblem = message.headline;
    m_messages->show(message);
    if (!m_session->job()) // there is no field that could have it
        m_messages->takeKeyboard();
}

void EditorPage::withdrawLoadProblem()
{
    const QString headline = std::exchange(m_loadProblem, {});
    if (!headline.isEmpty() && m_messages->message().headline == headline)
        m_messages->dismiss();
}

void EditorPage::onChangeFinished(const ChangeOutcome &outcome)
{
    const bool isGood = outcome.kind == Kind::Saved || outcome.kind == Kind::ArrivedAnyway;
    if (isGood) {
        m_isShippingAsked = false;
        fields().forgetShownProblems();
        showProblems();
    }
    if (outcome.kind == Kind::Conflict) {
        m_messages->dismiss();
        compare(outcome.action, outcome.fate);
    } else {
        const bool canSendAgain = m_session->canSendAgain();
        auto message = OutcomeTexts::message(
            outcome, errorContext(ErrorContext::taskOf(outcome.action)), canSendAgain);
        const auto offer = OutcomeTexts::offer(outcome, canSendAgain);
        // It is untrue as soon as the job can be read; what else there is to say stays.
        const bool isUnsent = outcome.kind == Kind::Refused && m_session->isOffline();
        m_loadProblem = isUnsent ? message.headline : QString();
        if (m_session->isOffline())
            Q_EMIT outOfReach();
        m_messageActions.clear();
        if (offer == OutcomeTexts::Offer::SendAgain)
            m_messageActions.append([this, action = outcome.action] { sendAgain(action); });
        else if (offer == OutcomeTexts::Offer::CheckAgain)
            m_messageActions.append([this] { refresh(); });
        if (m_queue && m_queue->mayQueue(outcome))
            addOfferToQueue(message, outcome.action);
        if (outcome.kind == Kind::Saved)
            m_messages->showForAWhile(message);
        else
            m_messages->show(message);
    }
    if (outcome.kind == Kind::Gone && m_keeper)
        m_keeper->saveNow();
    if (isGood && m_closeDone)
        Q_EMIT parted(m_messages->message());
    endClose(isGood);
}

void EditorPage::requestClose(std::function<void(bool)> done)
{
    if (m_session->isBusy()) {
        say(MessageBar::Tone::Information, tr("A change is still on its way"),
            tr("Wait until Waybill knows what became of it, or cancel it first."));
        done(false);
        return;
    }
    if (!m_session->hasChanges()) {
        done(true);
        return;
    }
    m_closeDone = std::move(done);
    auto *dialog = new UnsavedDialog(
        key().name, static_cast<int>(m_session->changedFields().size()), m_keeper != nullptr, this);
    dialog->setIsQueueing(isQueueing());
    connect(dialog, &UnsavedDialog::chosen, this,
            [this](UnsavedDialog::Choice choice) { onCloseChoice(static_cast<int>(choice)); });
    dialog->open();
}

void EditorPage::onCloseChoice(int choice)
{
    switch (static_cast<UnsavedDialog::Choice>(choice)) {
    case UnsavedDialog::Choice::Save:
        if (isQueueing())
            return queue(JobAction::Update);
        save();
        if (!m_session->isBusy())
            endClose(false); // problems were found, or nothing could be sent
        break;
    case UnsavedDialog::Choice::KeepAsDraft:
        keepAsDraft();
        break;
    case UnsavedDialog::Choice::Discard:
        m_session->revert();
        if (m_keeper)
            m_keeper->forget();
        endClose(true);
        break;
    case UnsavedDialog::Choice::Stay:
        endClose(false);
        break;
    }
}

void EditorPage::endClose(bool mayGo)
{
    if (const auto done = std::exchange(m_closeDone, {}))
        done(mayGo);
}

} // namespace waybill
