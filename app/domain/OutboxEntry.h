// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"
#include "domain/JobAction.h"
#include "domain/JobDraft.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace waybill {

/// What left for the service, for as long as nobody knows whether it arrived.
struct SentEdit
{
    JobDraft before;        ///< the fields that it leads away from
    JobDraft draft;         ///< the fields that it leads to
    QByteArray etag;        ///< of the version that it was made from
    QDateTime lastModified; ///< likewise; decides where the service sends no ETag

    bool operator==(const SentEdit &) const = default;
};

/// An edit that waits to be sent once the service can be reached ("Send when online"). A value.
struct OutboxEntry
{
    enum class State {
        Waiting, ///< to be sent, as soon as those of the same job before it are through
        Sending, ///< on its way, or its program ended while it was
        Unknown, ///< it left, and nobody knows yet whether it arrived: the next read tells
        Held,    ///< not sent before a person decides; see hold
    };
    /// Why a person has to decide.
    enum class Hold {
        None,
        Conflict,     ///< somebody else changed the same field meanwhile
        Locked,       ///< the job moved on to a state that does not take it; see lock
        Gone,         ///< the job is no longer on the service
        Refused,      ///< the service refused it; see words
        Incomplete,   ///< together with the job as it is now, something required is missing
        NeverMatches, ///< the service's ETags never match
        DidNotArrive, ///< sent twice, and both times a read showed that it did not arrive
        MaybeArrived, ///< its answer was lost, and somebody else has changed the job since
    };

    qint64 number = 0;  ///< given by the store, in the order of queueing
    QString connection; ///< subscription id and endpoint, see draftConnectionId()
    QString identity;   ///< the subject of the certificate that it was queued with
    JobKey key;
    JobAction action = JobAction::Update;
    JobDraft base;      ///< the fields as the person saw them
    JobDraft draft;     ///< as the person wants them
    QDateTime queuedAt; ///< UTC, as all times
    State state = State::Waiting;
    Hold hold = Hold::None;
    LockReason lock = LockReason::None;
    QString jobState;  ///< the state that the job was in when it was held
    QString words;     ///< the service's own, plain text
    QDateTime triedAt; ///< when it was last tried; invalid: never
    int repeats = 0;   ///< how often it left again after a read had shown that it did not arrive
    std::optional<SentEdit> sent; ///< in Sending and Unknown

    [[nodiscard]] QList<Field> changedFields() const { return differingFields(base, draft); }

    bool operator==(const OutboxEntry &) const = default;
};

/// The values that @p entries lead to, the later over the earlier.
[[nodiscard]] QMap<Field, QVariant> queuedValues(const QList<OutboxEntry> &entries);

/// @p later as it is once @p withdrawn, queued before it for the same job, will never be sent: what
/// it took over from that without touching it goes back to what was there before.
[[nodiscard]] OutboxEntry without(const OutboxEntry &withdrawn, OutboxEntry later);

} // namespace waybill
