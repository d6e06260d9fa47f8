// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "outbox/QueueBar.h"

#include "outbox/OutboxTexts.h"
#include "service/Reachability.h"
#include "text/TimeTexts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

using State = OutboxEntry::State;

QueueBar::QueueBar(JobEditSession &session, Outbox &outbox, DraftKeeper *keeper, Clock clock,
                   QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outbox(outbox)
    , m_keeper(keeper)
    , m_clock(std::move(clock))
    , m_connection(draftConnectionId(session.connection().settings()))
    , m_bar(new MessageBar(this))
{
    m_bar->setObjectName(u"queueBar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    connect(m_bar, &MessageBar::buttonPressed, this, &QueueBar::onButton);
    connect(&m_outbox, &Outbox::changed, this, &QueueBar::follow);
    connect(&m_outbox, &Outbox::queued, this, &QueueBar::onQueued);
    connect(&m_outbox, &Outbox::notQueued, this, &QueueBar::onNotQueued);
    connect(&m_outbox, &Outbox::withdrawn, this, &QueueBar::onWithdrawn);
    connect(&m_outbox, &Outbox::notWithdrawn, this, &QueueBar::onNotWithdrawn);
    connect(&m_outbox, &Outbox::storageFailed, this, &QueueBar::onStorageFailed);
    connect(&m_session, &JobEditSession::activityChanged, this, &QueueBar::showEntries);
    connect(&m_session, &JobEditSession::jobChanged, this, &QueueBar::showEntries);
    if (m_keeper)
        connect(m_keeper, &DraftKeeper::draftSaved, this, &QueueBar::takeOut);
    m_session.setCanQueue(true);
    follow();
}

bool QueueBar::helpsLater(const ServiceError &error)
{
    return isUnreachable(error) || error.kind == ServiceError::Kind::Busy
        || error.kind == ServiceError::Kind::OutcomeUnknown;
}

bool QueueBar::mayQueue(const ChangeOutcome &outcome) const
{
    // Only where it is certain that nothing arrived: else the same change would be made twice.
    const bool isUnsent = outcome.kind == ChangeOutcome::Kind::Refused
        || outcome.kind == ChangeOutcome::Kind::DidNotArrive;
    return isUnsent && outcome.error && helpsLater(*outcome.error)
        && !m_session.connection().settings().viewOnly;
}

bool QueueBar::isOfThisJob(const OutboxEntry &entry) const
{
    return entry.connection == m_connection && entry.key == m_session.key();
}

void QueueBar::queue(JobAction action)
{
    const bool isThereAlready = std::any_of(
        m_entries.cbegin(), m_entries.cend(), [action](const OutboxEntry &entry) {
            return entry.action == action && action == JobAction::RequestCancellation;
        });
    if (isThereAlready) {
        Q_EMIT announced(tr("The cancellation waits to be sent already"), {});
        return;
    }
    if (std::exchange(m_isQueueing, true))
        return;
    const OutboxEntry entry = m_outbox.entryOf(m_session, action);
    m_session.setHandingOver(action != JobAction::RequestCancellation);
    m_outbox.queue(entry);
}

void QueueBar::onQueued(const OutboxEntry &entry)
{
    if (!isOfThisJob(entry) || !std::exchange(m_isQueueing, false))
        return;
    m_withdrawn.clear();
    if (entry.action != JobAction::RequestCancellation) {
        // On disk as an entry from now on, so that the draft may go.
        m_session.handOver(queuedValues(m_entries));
        if (m_keeper)
            m_keeper->saveNow();
    }
    showEntries();
    Q_EMIT queued();
}

void QueueBar::onNotQueued(const OutboxEntry &entry)
{
    if (!isOfThisJob(entry))
        return;
    m_isQueueing = false;
    m_session.setHandingOver(false);
}

void QueueBar::follow()
{
    const qsizetype before = m_entries.size();
    m_entries = m_outbox.entriesOf(m_connection, m_session.key());
    const bool locksFields = std::any_of(
        m_entries.cbegin(), m_entries.cend(),
        [](const OutboxEntry &entry) { return entry.action != JobAction::RequestCancellation; });
    if (!m_editing)
        m_session.setQueued(locksFields ? std::optional(queuedValues(m_entries)) : std::nullopt);
    if (m_entries.size() < before && !m_editing)
        m_session.load(); // it was sent, or taken out somewhere else
    showEntries();
}

MessageBar::Message QueueBar::messageOf(const OutboxEntry &entry) const
{
    MessageBar::Message message;
    message.tone = entry.state == State::Held ? MessageBar::Tone::Warning
                                              : MessageBar::Tone::Information;
    QString why;
    switch (entry.state) {
    case State::Waiting:
        //: %1 is a time
        message.headline =
            tr("Waiting to be sent since %1").arg(TimeTexts::moment(entry.queuedAt, m_clock()));
        why = tr("It is sent as soon as the service answers, and shown here as it will be.");
        break;
    case State::Sending:
        message.headline = tr("Being sent");
        why = tr("What becomes of it is shown here in a moment.");
        break;
    case State::Unknown:
        message.headline = tr("We do not know whether the change arrived");
        why = tr("Waybill reads the job before anything is sent again.");
        break;
    case State::Held:
        //: %1 is a time
        message.headline =
            tr("Queued %1, and held back").arg(TimeTexts::moment(entry.queuedAt, m_clock()));
        why = OutboxTexts::held(entry);
        break;
    }
    //: %1 names the fields, %2 is a whole sentence
    message.text = tr("%1. %2").arg(OutboxTexts::subject(entry), why);
    message.details = OutboxTexts::changes(entry).join(u'\n');
    if (canTakeBack(entry))
        message.buttons.append(tr("Edit"));
    if (entry.state == State::Waiting || entry.state == State::Held)
        message.buttons.append(tr("Withdraw"));
    return message;
}

bool QueueBar::canTakeBack(const OutboxEntry &entry) const
{
    return m_session.canApplyDraft() && entry.action != JobAction::RequestCancellation
        && (entry.state == State::Waiting || entry.state == State::Held);
}

void QueueBar::showEntries()
{
    if (!m_entries.isEmpty() && !m_editing) {
        const MessageBar::Message message = messageOf(m_entries.constFirst());
        if (m_bar->isHidden() || m_bar->message().headline != message.headline
            || m_bar->message().text != message.text || m_bar->message().buttons != message.buttons)
            m_bar->show(message);
        return;
    }
    if (m_withdrawn.isEmpty()) {
        m_bar->dismiss();
        return;
    }
    MessageBar::Message message;
    message.headline = tr("Withdrawn");
    message.text = tr("It will not be sent, and the job is shown as it is on the service.");
    QStringList changes;
    for (const OutboxEntry &entry : std::as_const(m_withdrawn))
        changes += OutboxTexts::changes(entry);
    message.details = changes.join(u'\n');
    message.buttons = {tr("Undo")};
    m_bar->show(message);
}

void QueueBar::onButton(int index)
{
    if (m_entries.isEmpty()) {
        const QList<OutboxEntry> withdrawn = std::exchange(m_withdrawn, {});
        for (const OutboxEntry &entry : withdrawn)
            m_outbox.putBack(entry);
        return;
    }
    const OutboxEntry entry = m_entries.constFirst();
    if (index == 0 && canTakeBack(entry))
        takeBack();
    else
        m_outbox.withdraw(entry);
}

void QueueBar::takeBack()
{
    m_editing = m_entries.constFirst();
    m_session.setQueued(std::nullopt);
    m_session.applyDraft(m_editing->base, m_editing->draft);
    showEntries();
    // As a draft it is on disk before it is taken out.
    if (m_keeper && m_session.hasChanges())
        m_keeper->saveNow();
    else
        takeOut();
    // What held it is on the service: read, it is compared before anything is sent.
    if (m_editing && m_editing->state == State::Held && !m_session.isOffline())
        m_session.load();
}

void QueueBar::takeOut()
{
    if (m_editing)
        m_outbox.withdraw(*m_editing);
}

void QueueBar::onWithdrawn(const OutboxEntry &entry)
{
    if (!isOfThisJob(entry))
        return;
    if (m_editing && m_editing->number == entry.number)
        m_editing.reset();
    else
        m_withdrawn.append(entry);
    follow();
}

void QueueBar::onNotWithdrawn(const OutboxEntry &entry)
{
    if (!isOfThisJob(entry))
        return;
    m_editing.reset();
    follow();
    Q_EMIT announced(tr("It is on its way already"),
                     tr("What becomes of it is shown here in a moment."));
}

void QueueBar::onStorageFailed(const StorageError &error)
{
    m_editing.reset();
    follow();
    Q_EMIT storageFailed(error);
}

void QueueBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showEntries();
}

} // namespace waybill
