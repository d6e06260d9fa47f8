// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/DraftKeeper.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// From the first change that is not on disk to the write. Not restarted by further keys, so that
/// somebody who types without a pause has a draft, too; the promise is two seconds.
constexpr auto writeDelay = 1s;

constexpr int defaultHttpsPort = 443;

} // namespace

QString draftConnectionId(const ConnectionSettings &settings)
{
    return u"%1@%2:%3"_s.arg(settings.subscriptionId.toLower(), settings.endpoint.host(),
                             QString::number(settings.endpoint.port(defaultHttpsPort)));
}

DraftKeeper::DraftKeeper(JobEditSession &session, DraftStore &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_connection(draftConnectionId(session.connection().settings()))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&m_session, &JobEditSession::jobChanged, this, &DraftKeeper::onSessionChanged);
    connect(&m_session, &JobEditSession::draftChanged, this, &DraftKeeper::onSessionChanged);
    if (m_session.job())
        lookForDraft();
}

DraftKeeper::~DraftKeeper()
{
    m_findCall.reset();
    if (m_timer.isActive())
        write();
}

void DraftKeeper::onSessionChanged()
{
    if (!m_session.job())
        return;
    if (!m_looked)
        lookForDraft();
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::lookForDraft()
{
    m_looked = true;
    m_findCall = m_store.find(m_connection, m_session.key());
    m_findCall->whenFinished(
        this, [this](const Result<std::optional<StoredDraft>, StorageError> &result) {
            const auto call = std::move(m_findCall);
            onFound(result);
        });
}

void DraftKeeper::onFound(const Result<std::optional<StoredDraft>, StorageError> &result)
{
    if (!result) {
        Q_EMIT storageFailed(result.error());
        return;
    }
    if (!*result)
        return;
    m_onDisk = *result;
    if (isWorthOffering(**result)) {
        m_offered = *result;
        Q_EMIT draftOffered();
    } else if (!m_timer.isActive()) {
        m_timer.start(); // removes it, unless something else was typed meanwhile
    }
}

bool DraftKeeper::isWorthOffering(const StoredDraft &stored) const
{
    const QList<Field> typed = differingFields(stored.base, stored.draft);
    return std::any_of(typed.cbegin(), typed.cend(), [&](Field field) {
        return stored.draft.value(field) != m_session.draft().value(field);
    });
}

StoredDraft DraftKeeper::currentDraft() const
{
    StoredDraft current{m_connection, m_session.key(), m_session.base(), m_session.draft(), {}};
    if (!m_offered)
        return current;
    // Until a person decides about the older text, it is kept beside what is typed now.
    for (const Field field : differingFields(m_offered->base, m_offered->draft)) {
        if (current.draft.value(field) != current.base.value(field))
            continue;
        current.base.setValue(field, m_offered->base.value(field));
        current.draft.setValue(field, m_offered->draft.value(field));
    }
    return current;
}

void DraftKeeper::write()
{
    m_timer.stop();
    if (!m_session.job())
        return;
    if (m_findCall) {
        m_timer.start(); // what is on disk has not been read yet
        return;
    }
    StoredDraft current = currentDraft();
    if (current.base == current.draft) {
        if (m_onDisk)
            remove();
        return;
    }
    if (m_onDisk && m_onDisk->base == current.base && m_onDisk->draft == current.draft)
        return;
    current.savedAt = m_clock();
    m_onDisk = current;
    m_writeCall = m_store.save(current);
    m_writeCall->whenFinished(
        this, [this, at = current.savedAt](const Result<Done, StorageError> &result) {
            if (!result) {
                m_onDisk.reset();
                Q_EMIT storageFailed(result.error());
                return;
            }
            m_savedAt = at;
            Q_EMIT draftSaved();
        });
}

void DraftKeeper::remove()
{
    m_onDisk.reset();
    m_savedAt = QDateTime();
    m_writeCall = m_store.remove(m_connection, m_session.key());
    m_writeCall->whenFinished(this, [this](const Result<Done, StorageError> &result) {
        if (!result)
            Q_EMIT storageFailed(result.error());
    });
}

void DraftKeeper::restoreOffered()
{
    if (!m_offered)
        return;
    const StoredDraft offered = *std::exchange(m_offered, std::nullopt);
    m_session.applyDraft(offered.base, offered.draft);
}

void DraftKeeper::discardOffered()
{
    if (!m_offered)
        return;
    m_offered.reset();
    write();
}

void DraftKeeper::saveNow()
{
    write();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_offered.reset();
    m_findCall.reset();
    remove();
}

} // namespace waybill
