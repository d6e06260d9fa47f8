// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/Outbox.h"

#include "session/DraftKeeper.h"

#include <algorithm>
#include <utility>

namespace waybill {

QString outboxIdentity(const OpenConnection &connection)
{
    return connection.certificate().subject;
}

Outbox::Outbox(OutboxStore &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    connect(&m_store, &OutboxStore::changed, this, &Outbox::reload);
    reload();
}

Outbox::~Outbox() = default;

QList<OutboxEntry> Outbox::entriesOf(const QString &connection, const JobKey &key) const
{
    QList<OutboxEntry> entries;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(entries),
                 [&](const OutboxEntry &entry) {
                     return entry.connection == connection && entry.key == key;
                 });
    return entries;
}

int Outbox::countOf(const QString &connection) const
{
    return static_cast<int>(
        std::count_if(m_entries.cbegin(), m_entries.cend(),
                      [&](const OutboxEntry &entry) { return entry.connection == connection; }));
}

void Outbox::reload()
{
    m_listCall = m_store.list();
    m_listCall->whenFinished(this, [this](const Result<QList<OutboxEntry>, StorageError> &result) {
        const auto call = std::move(m_listCall);
        if (!result) {
            Q_EMIT storageFailed(result.error());
        } else if (*result != m_entries) {
            m_entries = *result;
            Q_EMIT changed();
        }
    });
}

OutboxEntry Outbox::entryOf(const JobEditSession &session, JobAction action) const
{
    OutboxEntry entry;
    entry.connection = draftConnectionId(session.connection().settings());
    entry.identity = outboxIdentity(session.connection());
    entry.key = session.key();
    entry.action = action;
    entry.base = session.base();
    entry.draft = action == JobAction::RequestCancellation ? session.base() : session.draft();
    entry.queuedAt = m_clock();
    // It will meet the job as the entries before it leave it.
    const auto earlier = queuedValues(entriesOf(entry.connection, entry.key));
    for (const Field field : entry.changedFields()) {
        if (earlier.contains(field))
            entry.base.setValue(field, earlier.value(field));
    }
    return entry;
}

template<typename T>
void Outbox::follow(StorageCallPtr<T> call, std::function<void(const T &)> then,
                    std::function<void()> orElse)
{
    std::erase_if(m_calls, [](const AnyCallPtr &each) { return each->isFinished(); });
    call->whenFinished(this,
                       [this, then = std::move(then),
                        orElse = std::move(orElse)](const Result<T, StorageError> &result) {
                           if (result)
                               return then(*result);
                           Q_EMIT storageFailed(result.error());
                           if (orElse)
                               orElse();
                       });
    m_calls.emplace_back(call.release());
}

void Outbox::queue(const OutboxEntry &entry)
{
    const auto then = [this](const OutboxEntry &added) {
        m_entries.append(added);
        Q_EMIT changed();
        Q_EMIT queued(added);
    };
    follow<OutboxEntry>(m_store.add(entry), then, [this, entry] { Q_EMIT notQueued(entry); });
}

void Outbox::putBack(const OutboxEntry &entry)
{
    follow<OutboxEntry>(m_store.add(entry), [](const OutboxEntry &) {});
}

void Outbox::withdraw(const OutboxEntry &entry)
{
    follow<bool>(m_store.withdraw(entry.number), [this, entry](bool isWithdrawn) {
        if (!isWithdrawn) {
            Q_EMIT notWithdrawn(entry);
            return;
        }
        m_entries.removeIf([&](const OutboxEntry &each) { return each.number == entry.number; });
        Q_EMIT changed();
        Q_EMIT withdrawn(entry);
    });
}

void Outbox::release(const OutboxEntry &entry)
{
    if (entry.state != OutboxEntry::State::Held)
        return;
    OutboxEntry waiting = entry;
    waiting.state = OutboxEntry::State::Waiting;
    waiting.hold = OutboxEntry::Hold::None;
    waiting.repeats = 0;
    follow<bool>(m_store.advance(entry, waiting), [this, waiting](bool isReleased) {
        if (isReleased)
            Q_EMIT released(waiting);
    });
}

} // namespace waybill
