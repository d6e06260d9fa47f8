// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/OutboxSender.h"

#include "session/DraftKeeper.h"
#include "session/Outbox.h"

#include <algorithm>
#include <utility>

namespace waybill {

using State = OutboxEntry::State;

OutboxSender::OutboxSender(OutboxDelivery::Means means, QObject *parent)
    : OutboxSender(std::move(means), Pauses(), parent)
{
}

OutboxSender::OutboxSender(OutboxDelivery::Means means, Pauses pauses, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
    , m_pauses(pauses)
    , m_connectionId(draftConnectionId(m_means.connection->settings()))
    , m_pause(pauses.first)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxSender::sendNow);
    connect(&m_means.store, &OutboxStore::changed, this, &OutboxSender::watch);
    watch();
}

OutboxSender::~OutboxSender() = default;

bool OutboxSender::isOurs(const OutboxEntry &entry) const
{
    return entry.connection == m_connectionId
        && entry.identity == outboxIdentity(*m_means.connection);
}

void OutboxSender::watch()
{
    if (m_isRunning || m_timer.isActive() || m_means.connection->settings().viewOnly)
        return;
    m_nextTry = m_means.clock().addMSecs(m_pauses.first.count());
    m_timer.start(m_pauses.first);
}

void OutboxSender::noteOnline()
{
    if (m_notBefore.isValid() && m_means.clock() < m_notBefore)
        return; // it answers, and asked to be left alone
    m_pause = m_pauses.first;
    sendNow();
}

void OutboxSender::sendNow()
{
    if (m_means.connection->settings().viewOnly)
        return;
    if (m_isRunning) {
        m_isAskedAgain = true;
        return;
    }
    m_timer.stop();
    m_nextTry = {};
    m_isRunning = true;
    m_passed.clear();
    askToLead();
    Q_EMIT activityChanged();
}

void OutboxSender::askToLead()
{
    m_leadCall = m_means.store.mayLead();
    m_leadCall->whenFinished(this, [this](const Result<bool, StorageError> &result) {
        const auto call = std::move(m_leadCall);
        onMayLead(result);
    });
}

void OutboxSender::onMayLead(const Result<bool, StorageError> &result)
{
    if (result && *result)
        listEntries();
    else
        endPass(true); // another program sends; should it end, this one takes over
}

void OutboxSender::listEntries()
{
    m_listCall = m_means.store.list();
    m_listCall->whenFinished(this, [this](const Result<QList<OutboxEntry>, StorageError> &result) {
        const auto call = std::move(m_listCall);
        onListed(result);
    });
}

void OutboxSender::onListed(const Result<QList<OutboxEntry>, StorageError> &result)
{
    if (!result) {
        endPass(true);
        Q_EMIT storageFailed(result.error());
        return;
    }
    for (const OutboxEntry &entry : *result) {
        if (!isOurs(entry) || m_passed.contains(entry.key))
            continue;
        if (entry.state != State::Held)
            return deliver(entry);
        m_passed.insert(entry.key); // what comes after it waits for the person, too
    }
    m_trouble.reset();
    endPass(false);
}

void OutboxSender::deliver(const OutboxEntry &entry)
{
    m_delivery = std::make_unique<OutboxDelivery>(entry, m_means);
    connect(m_delivery.get(), &OutboxDelivery::historyFailed, this, &OutboxSender::historyFailed);
    connect(m_delivery.get(), &OutboxDelivery::finished, this, &OutboxSender::onDelivered,
            Qt::QueuedConnection);
    m_delivery->start();
}

void OutboxSender::onDelivered(const DeliveryEnd &end)
{
    m_delivery.reset();
    switch (end.kind) {
    case DeliveryEnd::Kind::Sent:
    case DeliveryEnd::Kind::NothingLeft:
    case DeliveryEnd::Kind::Elsewhere:
        listEntries();
        break;
    case DeliveryEnd::Kind::Held:
        m_passed.insert(end.entry.key);
        listEntries();
        break;
    case DeliveryEnd::Kind::Later:
    case DeliveryEnd::Kind::NotStored:
        m_trouble = end.error;
        m_notBefore = end.error && end.error->retryAfterSeconds > 0
            ? m_means.clock().addSecs(end.error->retryAfterSeconds)
            : QDateTime();
        endPass(true);
        break;
    }
    if (end.storageError)
        Q_EMIT storageFailed(*end.storageError);
    Q_EMIT delivered(end);
}

void OutboxSender::endPass(bool hasWork)
{
    m_isRunning = false;
    if (hasWork) {
        const QDateTime now = m_means.clock();
        const qint64 asked = m_notBefore.isValid() ? now.msecsTo(m_notBefore) : 0;
        const auto pause = std::max(m_pause, std::chrono::milliseconds(asked));
        m_nextTry = now.addMSecs(pause.count());
        m_timer.start(pause);
        m_pause = std::min(m_pause * 2, m_pauses.longest);
    } else {
        m_pause = m_pauses.first;
    }
    Q_EMIT activityChanged();
    if (std::exchange(m_isAskedAgain, false) && !hasWork)
        sendNow();
}

} // namespace waybill
