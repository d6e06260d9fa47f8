// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/EditorPage.h"

#include "dialogs/ConflictDialog.h"
#include "text/LockTexts.h"

// The part of EditorPage that has to do with somebody else's change of the same job.

namespace waybill {

namespace {

QString headlineOf(ConflictFate fate)
{
    switch (fate) {
    case ConflictFate::Unsent:
        return EditorPage::tr("Nothing of yours was sent");
    case ConflictFate::Refused:
    case ConflictFate::NotThere:
        return EditorPage::tr("Nothing of yours was saved");
    case ConflictFate::PartlyThere:
    case ConflictFate::Overwritten:
        return EditorPage::tr("We do not know whether the change arrived");
    }
    Q_UNREACHABLE();
}

} // namespace

void EditorPage::compare(JobAction action, ConflictFate fate)
{
    if (!m_session->merge())
        return;
    const bool isAgain = closeComparison();
    if (isAsking() || hasNothingToCompare(action, fate))
        return;
    ConflictDialog::Situation situation;
    if (m_jobBefore) {
        situation.before = m_jobBefore->lastModified;
        situation.stateBefore = m_jobBefore->state;
    }
    situation.theirs = m_session->job()->lastModified;
    situation.stateNow = m_session->job()->state;
    situation.now = m_clock();
    situation.locked = m_session->strandedFields();
    situation.fate = fate;
    situation.isAgain = isAgain;
    // What the job does not allow any more does not go on by a button of the comparison.
    const JobAction next = m_session->nextChange(action) ? action : JobAction::Update;
    auto *dialog = new ConflictDialog(*m_session->merge(), next, situation, this);
    connect(dialog, &ConflictDialog::resolved, this,
            [this, next](const JobDraft &draft) { goOnWith(draft, next); });
    connect(dialog, &QDialog::rejected, m_session.get(), &JobEditSession::dismissConflict);
    m_conflictDialog = dialog;
    dialog->open();
}

/// Takes away a comparison that shows a version which the service does not hold any more: what would
/// be decided on it could take back what came since.
bool EditorPage::closeComparison()
{
    if (!m_conflictDialog || m_conflictDialog->isHidden())
        return false;
    m_conflictDialog->disconnect(this);
    m_conflictDialog->disconnect(m_session.get());
    m_conflictDialog->close();
    return true;
}

/// Where nothing of what was typed can go to the service any more there is nothing to decide.
bool EditorPage::hasNothingToCompare(JobAction action, ConflictFate fate)
{
    if (m_session->nextChange(JobAction::Update) || m_session->nextChange(action))
        return false;
    m_session->dismissConflict();
    if (action != JobAction::Update)
        sayIsNotAllowedAnyMore(action, fate);
    else if (m_session->strandedFields().isEmpty())
        sayNothingIsLeft();
    else
        sayNothingCanBeSent(fate);
    return true;
}

/// What was to be done to the job, it does not allow any more: for that, not for a field.
void EditorPage::sayIsNotAllowedAnyMore(JobAction action, ConflictFate fate)
{
    const EditPolicy policy = m_session->policy();
    const Permission permission = action == JobAction::MarkAsShipped ? policy.markAsShipped()
                                                                     : policy.requestCancellation();
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Warning;
    message.headline = headlineOf(fate);
    //: %1 is a sentence that says why
    message.text =
        tr("The job moved on meanwhile. %1").arg(LockTexts::reason(permission.reason, stateText()));
    m_messageActions.clear();
    m_messages->show(message);
}

void EditorPage::sayNothingIsLeft()
{
    say(MessageBar::Tone::Information, tr("The service's values stay"),
        tr("Nothing of yours is left to send."));
}

void EditorPage::sayNothingCanBeSent(ConflictFate fate)
{
    // Which fields those are, and why, stands in the notice below.
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Warning;
    message.headline = headlineOf(fate);
    message.text = m_session->isGone()
        ? tr(
            "This job is no longer on the service. Your text is kept as a draft and can be copied.")
        : tr("Somebody moved this job on, and the fields that you changed are locked now.");
    m_messageActions.clear();
    m_messages->show(message);
}

void EditorPage::goOnWith(const JobDraft &draft, JobAction action)
{
    m_session->resolveConflict(draft);
    switch (action) {
    case JobAction::Update:
        if (m_session->hasChanges())
            save();
        else
            sayNothingIsLeft();
        break;
    case JobAction::MarkAsShipped:
        // The sheet was ticked before somebody else's change: what is not complete any more is shown.
        if (!m_session->policy().markAsShipped().isAllowed()
            || hasErrors(m_session->shippingProblems()))
            markAsShipped();
        else
            m_session->markAsShipped();
        break;
    case JobAction::RequestCancellation:
        if (const Permission permission = m_session->policy().requestCancellation();
            !permission.isAllowed())
            say(MessageBar::Tone::Information, LockTexts::reason(permission.reason, stateText()));
        else
            m_session->requestCancellation();
        break;
    }
}

} // namespace waybill
