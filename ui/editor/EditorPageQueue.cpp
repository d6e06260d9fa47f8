// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/EditorPage.h"

#include "editor/JobForm.h"
#include "outbox/QueueBar.h"
#include "text/StorageTexts.h"
#include "widgets/TabOrder.h"

#include <QVBoxLayout>

// The part of EditorPage that has to do with what cannot be sent now.

namespace waybill {

void EditorPage::setOutbox(Outbox &outbox)
{
    m_queue = new QueueBar(*m_session, outbox, m_keeper.get(), m_clock, this);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_draftBar), m_queue);
    connect(m_queue, &QueueBar::queued, this, &EditorPage::onQueued);
    connect(m_queue, &QueueBar::announced, this,
            [this](const QString &headline, const QString &text) {
                say(MessageBar::Tone::Information, headline, text);
            });
    connect(m_queue, &QueueBar::storageFailed, this, [this](const StorageError &error) {
        m_messageActions.clear();
        m_messages->show(StorageTexts::message(StorageTexts::Store::Outbox, error));
        endClose(false);
    });
    connect(m_session.get(), &JobEditSession::jobChanged, this, &EditorPage::followQueue);
    followQueue();
    chainTabOrder(this);
}

bool EditorPage::isQueueing() const
{
    return m_queue && m_session->isOffline();
}

void EditorPage::queue(JobAction action)
{
    fields().finishEntries();
    const bool isShipping = action == JobAction::MarkAsShipped;
    if (action != JobAction::RequestCancellation
        && stopForProblems(isShipping ? m_session->shippingProblems() : m_session->problems()))
        return endClose(false);
    m_queue->queue(action);
}

void EditorPage::saveToOutbox()
{
    if (isReadyToAct() && isQueueing() && m_session->hasChanges())
        queue(JobAction::Update);
}

void EditorPage::sendOrQueue(JobAction action)
{
    // What waits already goes first, also where the service can be reached again.
    if (m_queue && (m_session->isOffline() || m_queue->hasEntries()))
        return m_queue->queue(action);
    if (action == JobAction::MarkAsShipped)
        m_session->markAsShipped();
    else
        m_session->requestCancellation();
}

void EditorPage::addOfferToQueue(MessageBar::Message &message, JobAction action)
{
    if (!m_queue)
        return;
    message.buttons.append(tr("Send when online"));
    m_messageActions.append([this, action] { queue(action); });
}

void EditorPage::onQueued()
{
    m_isShippingAsked = false;
    fields().forgetShownProblems();
    showProblems();
    say(MessageBar::Tone::Success, tr("It is in the outbox"),
        tr("It is sent by itself as soon as the service answers, also after a restart of Waybill."));
    if (m_closeDone)
        Q_EMIT parted(m_messages->message());
    endClose(true);
}

void EditorPage::followQueue()
{
    if (m_session->isQueued() == m_wasQueued)
        return;
    m_wasQueued = !m_wasQueued;
    if (m_wasQueued)
        m_draftBar->dismiss(); // which of the two is meant is not to be asked while one waits
    else
        showDraftOffer();
}

void EditorPage::sendAgain(JobAction action)
{
    fields().finishEntries();
    if (!m_session->differsFromSent())
        return m_session->sendAgain();
    // More was typed since: what is shown now goes, so it is looked at like anything that goes.
    if (action == JobAction::MarkAsShipped)
        return markAsShipped();
    if (!m_session->hasChanges())
        return save(); // says that nothing is left to send
    if (!stopForProblems(m_session->problems()))
        m_session->sendAgain();
}

} // namespace waybill
