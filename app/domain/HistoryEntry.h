// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobDraft.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <limits>
#include <optional>

namespace waybill {

/// A job as the record names it: jobs of two connections may share account and name.
struct HistoryJob
{
    QString connection; ///< subscription id and endpoint, see draftConnectionId()
    JobKey key;

    bool operator==(const HistoryJob &) const = default;
};

/// One field of a change: what it was, and what it was to become (values of JobDraft::value()).
struct HistoryFieldChange
{
    Field field = Field::FriendlyName;
    QVariant before;
    QVariant after;

    bool operator==(const HistoryFieldChange &) const = default;
};

/// Entries without a gap between them that were removed, and how the chain goes on over them.
struct HistoryRun
{
    qint64 first = 0;
    qint64 last = 0;
    QByteArray previous; ///< the hash before the first of them
    QByteArray hash;     ///< the hash of the last of them

    bool operator==(const HistoryRun &) const = default;
};

/// What a person removed from the record. Stays in it for good.
struct HistoryPurge
{
    qint64 count = 0;
    QDateTime olderThan;    ///< UTC; invalid: the entries of the job that the entry names
    qint64 firstBroken = 0; ///< what the check found before the removal; 0: all was whole
    QList<HistoryRun> runs;

    bool operator==(const HistoryPurge &) const = default;
};

/// One line of the append-only record: a change that was tried, and what came of it; or that
/// entries were removed. A value.
struct HistoryEntry
{
    enum class Action { Update, MarkAsShipped, RequestCancellation, Purge };
    /// As in ChangeOutcome. A Purge is Saved.
    enum class Outcome {
        Saved,
        ArrivedAnyway,
        DidNotArrive,
        StillUnknown,
        Conflict,
        NeverMatches,
        Gone,
        Refused,
    };

    QString person; ///< the name that the operating system knows the person by
    QDateTime time; ///< UTC, to the millisecond
    HistoryJob job; ///< empty in a Purge by age
    Action action = Action::Update;
    QList<HistoryFieldChange> changes; ///< in reading order
    Outcome outcome = Outcome::Saved;
    int httpStatus = 0;                ///< of the answer to the change; 0: there was none
    QByteArray requestId;              ///< may be empty
    std::optional<HistoryPurge> purge; ///< only where action says so

    // Given by the store:
    qint64 number = 0;   ///< 1 for the first; never given twice
    QByteArray previous; ///< SHA-256 of the entry before; zeros before the first
    QByteArray hash;     ///< SHA-256 of previous, number and content

    bool operator==(const HistoryEntry &) const = default;
};

/// Which entries to remove: those older than a day, or those of a job. Entries that tell of a
/// removal always stay.
struct HistoryPurgeScope
{
    QDateTime olderThan;           ///< UTC; invalid: of any age
    std::optional<HistoryJob> job; ///< nothing: of any job
    /// Entries with a higher number stay: what a person has not been told of does not go.
    qint64 upTo = std::numeric_limits<qint64>::max();
};

/// What a removal would take away.
struct HistoryPurgePreview
{
    qint64 count = 0;
    qint64 jobs = 0;       ///< how many jobs they belong to
    qint64 lastNumber = 0; ///< for HistoryPurgeScope::upTo
    QDateTime oldest;      ///< UTC; invalid when count is 0
    QDateTime newest;

    bool operator==(const HistoryPurgePreview &) const = default;
};

/// What a check of the chain found.
struct HistoryCheck
{
    enum class Fault {
        None,
        Changed, ///< the entry is not as it was written
        Missing, ///< the entry is not there, and no removal tells of it
    };

    Fault fault = Fault::None;
    qint64 firstBroken = 0; ///< number of the first entry with a fault
    qint64 entries = 0;     ///< how many there are
    QByteArray head;        ///< hash of the newest: noted elsewhere, it proves all before it

    bool operator==(const HistoryCheck &) const = default;
};

/// The fields in which @p after differs from @p before, as the record keeps them.
[[nodiscard]] QList<HistoryFieldChange> historyChanges(const JobDraft &before,
                                                       const JobDraft &after);

/// @p number with all but its last four characters hidden; a shorter one is hidden whole. Done
/// twice it is the same.
[[nodiscard]] QString maskedAccountNumber(const QString &number);

} // namespace waybill
