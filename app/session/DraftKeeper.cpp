// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/DraftKeeper.h"

#include <QPointer>

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

/// After a write that failed, where nothing else is typed meanwhile.
constexpr std::chrono::milliseconds firstRetry = 2s;
constexpr std::chrono::milliseconds longestRetry = 1min;

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
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&m_session, &JobEditSession::jobChanged, this, &DraftKeeper::onSessionChanged);
    connect(&m_session, &JobEditSession::draftChanged, this, &DraftKeeper::onSessionChanged);
    // Before the job is there: a database that must be made first has the time for it.
    lookForDraft();
}

DraftKeeper::~DraftKeeper()
{
    m_findCall.reset();
    if (m_timer.isActive() || m_isWriteDue)
        write();
}

void DraftKeeper::onSessionChanged()
{
    if (!m_session.job())
        return;
    if (m_found)
        takeUp(*std::exchange(m_found, std::nullopt));
    writeSoon();
}

void DraftKeeper::writeSoon()
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > writeDelay)
        m_timer.start(writeDelay);
}

void DraftKeeper::lookForDraft()
{
    m_findCall = m_store.find(m_connection, m_session.key());
    m_findCall->whenFinished(
        this, [this](const Result<std::optional<StoredDraft>, StorageError> &result) {
            const auto call = std::move(m_findCall);
            onFound(result);
        });
}

void DraftKeeper::onFound(const Result<std::optional<StoredDraft>, StorageError> &result)
{
    if (!result)
        Q_EMIT storageFailed(result.error());
    else if (*result && m_session.job())
        takeUp(**result);
    else
        m_found = *result;
    if (!std::exchange(m_isWriteDue, false))
        return;
    write(); // at once: its time was up while the store was still looking
    if (!m_isSaving)
        Q_EMIT draftSaved(); // it is there already, as it was typed
}

void DraftKeeper::takeUp(const StoredDraft &found)
{
    m_onDisk = found;
    if (isWorthOffering(found)) {
        m_offered = found;
        Q_EMIT draftOffered();
    } else {
        writeSoon(); // removes it, unless something else was typed meanwhile
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
        m_isWriteDue = true; // what is on disk has not been read yet
        return;
    }
    if (m_session.isQueued() && m_offered)
        return; // an older text waits for its decision; what was typed waits in the outbox
    StoredDraft current = currentDraft();
    if (m_session.isQueued() || current.base == current.draft) {
        if (m_onDisk)
            remove();
        return;
    }
    if (m_onDisk && m_onDisk->base == current.base && m_onDisk->draft == current.draft)
        return;
    current.savedAt = m_clock();
    store(current);
}

void DraftKeeper::store(const StoredDraft &draft)
{
    m_onDisk = draft;
    m_isSaving = true;
    m_writeCall = m_store.save(draft);
    m_writeCall->whenFinished(this,
                              [this, at = draft.savedAt](const Result<Done, StorageError> &result) {
                                  m_isSaving = false;
                                  if (!result) {
                                      onNotWritten(result.error());
                                      return;
                                  }
                                  m_retryDelay = {};
                                  m_saidFailure.reset();
                                  m_savedAt = at;
                                  Q_EMIT draftSaved();
                              });
}

void DraftKeeper::onNotWritten(const StorageError &error)
{
    m_onDisk.reset();
    m_retryDelay = std::clamp(m_retryDelay * 2, firstRetry, longestRetry);
    if (!m_timer.isActive())
        m_timer.start(m_retryDelay);
    const QPointer<DraftKeeper> alive(this);
    if (std::exchange(m_saidFailure, error.kind) != error.kind)
        Q_EMIT storageFailed(error);
    if (alive)
        Q_EMIT notSaved(error);
}

void DraftKeeper::remove()
{
    m_onDisk.reset();
    m_savedAt = QDateTime();
    const bool wasSaving = std::exchange(m_isSaving, false); // what somebody may wait for
    m_writeCall = m_store.remove(m_connection, m_session.key());
    m_writeCall->whenFinished(this, [this, wasSaving](const Result<Done, StorageError> &result) {
        if (!result)
            Q_EMIT storageFailed(result.error());
        if (wasSaving && result)
            Q_EMIT draftSaved();
        else if (wasSaving)
            Q_EMIT notSaved(result.error());
    });
}

void DraftKeeper::restoreOffered()
{
    if (!m_offered || !m_session.canApplyDraft())
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
    if (m_offered) {
        store(*m_offered); // only what was typed now goes: the older text has not been decided on
        return;
    }
    m_findCall.reset();
    remove();
}

} // namespace waybill
