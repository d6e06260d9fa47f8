// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/HistoryKeeper.h"

#include "session/DraftKeeper.h"

#include <utility>

namespace waybill {

namespace {

HistoryEntry::Action actionOf(JobAction action)
{
    switch (action) {
    case JobAction::Update:
        return HistoryEntry::Action::Update;
    case JobAction::MarkAsShipped:
        return HistoryEntry::Action::MarkAsShipped;
    case JobAction::RequestCancellation:
        return HistoryEntry::Action::RequestCancellation;
    }
    Q_UNREACHABLE();
}

/// Of a change that met another one.
HistoryEntry::Outcome conflictOf(const ChangeOutcome &outcome)
{
    using Outcome = HistoryEntry::Outcome;
    if (!outcome.error)
        return Outcome::Conflict; // found before this one was sent
    switch (outcome.fate) {
    case ConflictFate::Unsent:
    case ConflictFate::Refused:
        return Outcome::Conflict;
    case ConflictFate::NotThere:
        return Outcome::DidNotArrive;
    case ConflictFate::PartlyThere:
    case ConflictFate::Overwritten:
        return Outcome::StillUnknown;
    }
    Q_UNREACHABLE();
}

HistoryEntry::Outcome outcomeOf(const ChangeOutcome &outcome)
{
    using Kind = ChangeOutcome::Kind;
    using Outcome = HistoryEntry::Outcome;
    switch (outcome.kind) {
    case Kind::Saved:
        return Outcome::Saved;
    case Kind::ArrivedAnyway:
        return Outcome::ArrivedAnyway;
    case Kind::DidNotArrive:
        return Outcome::DidNotArrive;
    case Kind::StillUnknown:
        return Outcome::StillUnknown;
    case Kind::Conflict:
        return conflictOf(outcome);
    case Kind::NeverMatches:
        return Outcome::NeverMatches;
    case Kind::Gone:
        return Outcome::Gone;
    case Kind::Refused:
        return Outcome::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

HistoryKeeper::HistoryKeeper(JobEditSession &session, HistoryStore &store, QString person,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_person(std::move(person))
{
    connect(&m_session, &JobEditSession::changeFinished, this, &HistoryKeeper::record);
}

HistoryKeeper::~HistoryKeeper()
{
    for (const HistoryEntry &entry : std::as_const(m_unwritten))
        static_cast<void>(m_store.append(entry)); // nobody is left to hear about it
}

HistoryJob HistoryKeeper::job() const
{
    return {draftConnectionId(m_session.connection().settings()), m_session.key()};
}

void HistoryKeeper::record(const ChangeOutcome &outcome)
{
    if (!outcome.tried)
        return; // a mere read found a conflict
    writeAgain();
    HistoryEntry entry;
    entry.person = m_person;
    entry.time = outcome.time;
    entry.job = job();
    entry.action = actionOf(outcome.action);
    entry.changes = historyChanges(outcome.tried->before, outcome.tried->after);
    entry.outcome = outcomeOf(outcome);
    entry.httpStatus = outcome.tried->httpStatus;
    entry.requestId = outcome.requestId;
    write(entry);
}

void HistoryKeeper::writeAgain()
{
    for (const HistoryEntry &entry : std::exchange(m_unwritten, {}))
        write(entry);
}

void HistoryKeeper::write(const HistoryEntry &entry)
{
    std::erase_if(m_calls, [](const auto &call) { return call->isFinished(); });
    m_calls.push_back(m_store.append(entry));
    m_calls.back()->whenFinished(this, [this, entry](const Result<Done, StorageError> &result) {
        if (result)
            return;
        m_unwritten.append(entry);
        Q_EMIT storageFailed(result.error());
    });
}

} // namespace waybill
