// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/EditorPage.h"

#include "outbox/OutboxTexts.h"
#include "text/FieldTexts.h"
#include "text/StorageTexts.h"
#include "text/TimeTexts.h"

#include <QLocale>

// The part of EditorPage that has to do with what was typed and is not sent.

using namespace Qt::StringLiterals;

namespace waybill {

void EditorPage::showDraftOffer()
{
    if (!m_keeper || m_keeper->offered().isEmpty() || m_session->isQueued())
        return;
    m_draftBar->show(draftOffer());
}

/// Says what restoring would replace by now, where the offer is still open.
void EditorPage::followDraftOffer()
{
    if (m_draftBar->isHidden() || m_keeper->offered().isEmpty())
        return;
    const MessageBar::Message message = draftOffer();
    if (message.text != m_draftBar->message().text)
        m_draftBar->show(message);
}

MessageBar::Message EditorPage::draftOffer() const
{
    const StoredDraft &offered = m_keeper->offered().constFirst();
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Information;
    //: %1 is an age or a time, such as "5 minutes ago" or "yesterday 16:02"
    message.headline = tr("There is a draft of this job, saved %1")
                           .arg(TimeTexts::age(offered.savedAt, m_clock()));
    QStringList lines{
        tr("It holds what was typed here and not sent. Nothing is sent by restoring it.")};
    QStringList replaced;
    for (const Field field : differingFields(offered.base, offered.draft)) {
        if (m_session->changedFields().contains(field)
            && m_session->draft().value(field) != offered.draft.value(field))
            replaced.append(FieldTexts::name(field));
    }
    if (!replaced.isEmpty())
        //: %1 is a list of field names
        lines.append(tr("Restoring it replaces what you typed into %1. \"Undo\" brings that back.")
                         .arg(QLocale().createSeparatedList(replaced)));
    const auto others = static_cast<int>(m_keeper->offered().size()) - 1;
    if (others > 0)
        lines.append(
            tr("%n older draft(s) of this job will be offered after this one.", nullptr, others));
    message.text = lines.join(u'\n');
    message.details = OutboxTexts::changes(offered.base, offered.draft).join(u'\n');
    message.buttons = {tr("Restore draft"), tr("Discard draft")};
    return message;
}

void EditorPage::decideOnDraft(int button)
{
    const bool isRestoring = button == 0;
    if (isRestoring && !m_session->canApplyDraft())
        return; // in a moment: the job is on its way to the service
    m_draftBar->dismiss();
    isRestoring ? m_keeper->restoreOffered() : m_keeper->discardOffered();
}

/// The page goes when the draft is on disk, and stays when it cannot be written.
void EditorPage::keepAsDraft()
{
    if (m_keeper)
        m_keeper->saveNow();
    m_isKeeping = m_keeper && m_keeper->isSaving();
    if (!m_isKeeping)
        endClose(true);
}

void EditorPage::onDraftKept()
{
    showFooter();
    if (std::exchange(m_isKeeping, false))
        endClose(true);
}

void EditorPage::onDraftNotKept(const StorageError &error)
{
    if (!std::exchange(m_isKeeping, false))
        return;
    m_messageActions.clear();
    m_messages->show(StorageTexts::message(StorageTexts::Store::Drafts, error));
    endClose(false);
}

} // namespace waybill
