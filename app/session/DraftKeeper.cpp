// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/DraftKeeper.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// From the first change that is not on disk to the write. Not restarted by further keys, so that
/// somebody who types without a pause has a draft, too; the promise is two seconds.
constexpr auto writeDelay = 500ms;

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
    , m_writer(QUuid::createUuid().toString())
{
    m_timer.setSingleShot(true);
    m_lookTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&m_lookTimer, &QTimer::timeout, this, &DraftKeeper::lookForDrafts);
    connect(&m_session, &JobEditSession::jobChanged, this, &DraftKeeper::onSessionChanged);
    connect(&m_session, &JobEditSession::draftChanged, this, &DraftKeeper::onSessionChanged);
    // Before the job is there: a database that must be made first has the time for it.
    lookForDrafts();
}

DraftKeeper::~DraftKeeper()
{
    if (m_timer.isActive())
        write();
    m_store.release(m_writer);
}

void DraftKeeper::onSessionChanged()
{
    if (!m_session.job())
        return;
    takeUp(std::exchange(m_found, {}));
    writeSoon();
}

void DraftKeeper::writeSoon()
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > writeDelay)
        m_timer.start(writeDelay);
}

void DraftKeeper::lookForDrafts()
{
    m_findCall = m_store.find(m_connection, m_session.key());
    m_findCall->whenFinished(this, [this](const Result<QList<StoredDraft>, StorageError> &result) {
        const auto call = std::move(m_findCall);
        onFound(result);
    });
}

void DraftKeeper::onFound(const Result<QList<StoredDraft>, StorageError> &result)
{
    if (!result) {
        onNotFound(result.error());
        return;
    }
    QList<StoredDraft> found = *result;
    found.removeIf([this](const StoredDraft &one) { return one.isHeld || one.writer == m_writer; });
    if (m_session.job())
        takeUp(found);
    else
        m_found = found;
}

/// What is on disk stays there untouched, and is offered as soon as it can be read.
void DraftKeeper::onNotFound(const StorageError &error)
{
    m_lookDelay = std::clamp(m_lookDelay * 2, firstRetry, longestRetry);
    m_lookTimer.start(m_lookDelay);
    if (std::exchange(m_saidLookFailure, error.kind) != error.kind)
        Q_EMIT storageFailed(error);
}

/// Offers of @p found what the person has not before them already.
void DraftKeeper::takeUp(const QList<StoredDraft> &found)
{
    const bool isFirst = m_offered.isEmpty();
    for (const StoredDraft &one : found) {
        if (isWorthOffering(one))
            m_offered.append(one);
        else
            m_settled.append(one.writer);
    }
    if (!m_settled.isEmpty())
        writeSoon(); // removes them
    if (isFirst && !m_offered.isEmpty())
        Q_EMIT draftOffered();
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
    StoredDraft current;
    current.connection = m_connection;
    current.key = m_session.key();
    current.base = m_session.base();
    current.draft = m_session.draft();
    current.writer = m_writer;
    return current;
}

void DraftKeeper::write()
{
    m_timer.stop();
    if (!m_session.job())
        return;
    StoredDraft current = currentDraft();
    if (m_session.isQueued() || current.base == current.draft) {
        if (m_isRowThere || !m_settled.isEmpty())
            remove();
        return;
    }
    if (m_settled.isEmpty() && m_onDisk && m_onDisk->base == current.base
        && m_onDisk->draft == current.draft)
        return;
    current.savedAt = m_clock();
    store(current);
}

void DraftKeeper::store(const StoredDraft &draft)
{
    m_onDisk = draft;
    m_isRowThere = true;
    m_isSaving = true;
    m_writeCall = m_store.save(draft, m_settled);
    m_writeCall->whenFinished(
        this,
        [this, at = draft.savedAt, settled = m_settled](const Result<Done, StorageError> &result) {
            m_isSaving = false;
            if (!result) {
                onNotWritten(result.error());
                return;
            }
            noteGone(settled);
            m_retryDelay = {};
            m_saidFailure.reset();
            m_savedAt = at;
            Q_EMIT draftSaved();
        });
}

void DraftKeeper::noteGone(const QStringList &writers)
{
    m_settled.removeIf([&](const QString &writer) { return writers.contains(writer); });
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
    QStringList writers = m_settled;
    if (std::exchange(m_isRowThere, false))
        writers.append(m_writer);
    m_writeCall = m_store.remove(m_connection, m_session.key(), writers);
    m_writeCall->whenFinished(this,
                              [this, writers, wasSaving](const Result<Done, StorageError> &result) {
                                  onRemoved(writers, wasSaving, result);
                              });
}

void DraftKeeper::onRemoved(const QStringList &writers, bool wasSaving,
                            const Result<Done, StorageError> &result)
{
    if (result) {
        noteGone(writers);
        if (wasSaving)
            Q_EMIT draftSaved();
        return;
    }
    m_isRowThere = m_isRowThere || writers.contains(m_writer);
    const QPointer<DraftKeeper> alive(this);
    Q_EMIT storageFailed(result.error());
    if (alive && wasSaving)
        Q_EMIT notSaved(result.error());
}

void DraftKeeper::restoreOffered()
{
    if (m_offered.isEmpty() || !m_session.canApplyDraft())
        return;
    const StoredDraft offered = m_offered.takeFirst();
    m_settled.append(offered.writer);
    m_session.applyDraft(offered.base, offered.draft);
    writeSoon();
    offerNext();
}

void DraftKeeper::discardOffered()
{
    if (m_offered.isEmpty())
        return;
    const StoredDraft offered = m_offered.takeFirst();
    m_discardCall = m_store.remove(m_connection, m_session.key(), {offered.writer});
    m_discardCall->whenFinished(this, [this](const Result<Done, StorageError> &result) {
        if (!result)
            Q_EMIT storageFailed(result.error());
    });
    offerNext();
}

/// Of those that are left, for what was decided last may have brought the same text.
void DraftKeeper::offerNext()
{
    takeUp(std::exchange(m_offered, {}));
}

void DraftKeeper::saveNow()
{
    write();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_findCall.reset();
    m_lookTimer.stop();
    if (m_isRowThere || !m_settled.isEmpty())
        remove();
}

} // namespace waybill
