// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// What is taken out of the archive: news to tell a person, once, and what a purge removes.

#include "storage/ArchiveDatabase.h"
#include "storage/ArchiveJson.h"

namespace waybill {

using namespace Qt::StringLiterals;

Result<QList<JobEvent>, StorageError> ArchiveDatabase::takeEvents(const QString &connection,
                                                                  const QDateTime &soon)
{
    QList<JobEvent> events;
    const Outcome outcome = ensureOpen().and_then([&](Done) {
        return inTransaction([&] {
            return takeStates(connection, events).and_then([&](Done) {
                return takeDeadlines(connection, soon, events);
            });
        });
    });
    return outcome.map([&](Done) { return events; });
}

ArchiveDatabase::Outcome ArchiveDatabase::takeStates(const QString &connection,
                                                     QList<JobEvent> &events)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT summary, told_state FROM job WHERE connection = :c "
                  "AND gone_since IS NULL AND state <> told_state ORDER BY id"_s);
    query.bindValue(u":c"_s, connection);
    if (const Outcome outcome = run(query); !outcome)
        return outcome;
    while (query.next()) {
        JobEvent event;
        event.kind = JobEvent::Kind::StateChanged;
        event.job = summaryFromJson(query.value(0).toByteArray()).value_or(JobSummary());
        event.before = JobState::fromText(query.value(1).toString());
        events.append(event);
    }
    query.finish();
    if (events.isEmpty())
        return Done();
    QSqlQuery told = newQuery();
    told.prepare(u"UPDATE job SET told_state = state WHERE connection = :c "
                 "AND gone_since IS NULL AND state <> told_state"_s);
    told.bindValue(u":c"_s, connection);
    return run(told);
}

ArchiveDatabase::Outcome ArchiveDatabase::takeDeadlines(const QString &connection,
                                                        const QDateTime &soon,
                                                        QList<JobEvent> &events)
{
    const QString condition = u"connection = :c AND gone_since IS NULL AND due IS NOT NULL "
                              "AND due <= :soon AND told_due IS NOT due"_s;
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT summary, due FROM job WHERE %1 ORDER BY due, id"_s.arg(condition));
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":soon"_s, soon.toMSecsSinceEpoch());
    if (const Outcome outcome = run(query); !outcome)
        return outcome;
    const auto before = events.size();
    while (query.next()) {
        JobEvent event;
        event.kind = JobEvent::Kind::DeadlineNear;
        event.job = summaryFromJson(query.value(0).toByteArray()).value_or(JobSummary());
        event.due = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
        events.append(event);
    }
    query.finish();
    if (events.size() == before)
        return Done();
    QSqlQuery told = newQuery();
    told.prepare(u"UPDATE job SET told_due = due WHERE %1"_s.arg(condition));
    told.bindValue(u":c"_s, connection);
    told.bindValue(u":soon"_s, soon.toMSecsSinceEpoch());
    return run(told);
}

ArchiveDatabase::Outcome ArchiveDatabase::chooseForPurge(const QString &connection,
                                                         const ArchivePurgeScope &scope)
{
    // By a list of their numbers, since a purge may name any number of jobs.
    for (const QString &sql : {u"CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)"_s,
                               u"DELETE FROM chosen"_s}) {
        if (const Outcome outcome = run(sql); !outcome)
            return outcome;
    }
    const QString choice =
        u"INSERT OR IGNORE INTO chosen SELECT id FROM job WHERE connection = :c "
        "AND gone_since IS NOT NULL AND (:before IS NULL OR gone_since < :before)"_s;
    QSqlQuery query = newQuery();
    query.prepare(scope.jobs.isEmpty() ? choice
                                       : choice + u" AND account = :account AND name = :name"_s);
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":before"_s,
                    scope.goneBefore.isValid() ? QVariant(scope.goneBefore.toMSecsSinceEpoch())
                                               : QVariant());
    if (scope.jobs.isEmpty())
        return run(query);
    for (const JobKey &key : scope.jobs) {
        query.bindValue(u":account"_s, key.account);
        query.bindValue(u":name"_s, key.name);
        if (const Outcome outcome = run(query); !outcome)
            return outcome;
    }
    return Done();
}

Result<ArchivePurgePreview, StorageError> ArchiveDatabase::countChosen()
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT COUNT(*), MIN(gone_since), MAX(gone_since) FROM job "
                  "WHERE id IN (SELECT id FROM chosen)"_s);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    ArchivePurgePreview preview;
    if (!query.next() || query.value(0).toLongLong() == 0)
        return preview;
    preview.count = query.value(0).toLongLong();
    preview.oldest = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
    preview.newest = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC);
    return preview;
}

Result<ArchivePurgePreview, StorageError> ArchiveDatabase::preview(const QString &connection,
                                                                   const ArchivePurgeScope &scope)
{
    if (const Outcome outcome = ready(); !outcome)
        return failure(outcome.error());
    if (const Outcome outcome = chooseForPurge(connection, scope); !outcome)
        return failure(outcome.error());
    return countChosen();
}

Result<ArchivePurgePreview, StorageError> ArchiveDatabase::purge(const QString &connection,
                                                                 const ArchivePurgeScope &scope)
{
    ArchivePurgePreview gone;
    const auto remove = [&]() -> Outcome {
        if (const Outcome outcome = chooseForPurge(connection, scope); !outcome)
            return outcome;
        const auto counted = countChosen();
        if (!counted)
            return failure(counted.error());
        gone = *counted;
        return run(u"DELETE FROM whole_job WHERE id IN (SELECT id FROM chosen)"_s)
            .and_then([this](Done) {
                return run(u"DELETE FROM job WHERE id IN (SELECT id FROM chosen)"_s);
            });
    };
    // What is removed is written over with zeros, and leaves the write-ahead log, too.
    const Outcome outcome =
        ready()
            .and_then([this](Done) { return run(u"PRAGMA secure_delete = ON"_s); })
            .and_then([&](Done) { return inTransaction(remove); })
            .and_then([this](Done) { return run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
    return outcome.map([&](Done) { return gone; });
}

} // namespace waybill
