// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ArchiveDatabase.h"

#include "domain/Deadline.h"
#include "storage/ArchiveJson.h"

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

const auto reasonUnknown = static_cast<int>(GoneReason::Unknown);

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return milliseconds.isNull()
        ? QDateTime()
        : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// Never NULL, which an empty text of no text at all would become.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

/// When somebody has to do something about @p job; NULL where nobody has.
QVariant dueOf(const JobSummary &job)
{
    if (job.state.isFinished())
        return {};
    const auto deadline = deadlineOf(job.state, job.lastModified);
    return deadline ? milliseconds(deadline->due) : QVariant();
}

/// The summary in column 0 of @p query, gone since the time in column 1.
std::optional<JobSummary> summaryAt(const QSqlQuery &query)
{
    auto summary = summaryFromJson(query.value(0).toByteArray());
    if (summary)
        summary->goneSince = timeOf(query.value(1));
    return summary;
}

GoneReason reasonFrom(int number)
{
    switch (number) {
    case int(GoneReason::FinishedLongAgo):
        return GoneReason::FinishedLongAgo;
    case int(GoneReason::NotShipped):
        return GoneReason::NotShipped;
    case int(GoneReason::AccountGone):
        return GoneReason::AccountGone;
    default:
        return GoneReason::Unknown;
    }
}

} // namespace

ArchiveDatabase::ArchiveDatabase(const QString &path)
    : SqliteFile(
        path,
        {1,
         {u"CREATE TABLE IF NOT EXISTS job (id INTEGER PRIMARY KEY, connection TEXT NOT NULL, "
          "account TEXT NOT NULL, name TEXT NOT NULL, first_seen INTEGER NOT NULL, "
          "last_seen INTEGER NOT NULL, gone_since INTEGER, reason INTEGER NOT NULL, due INTEGER, "
          "told_due INTEGER, state TEXT NOT NULL, told_state TEXT NOT NULL, summary TEXT NOT NULL, "
          "find_text TEXT NOT NULL)"_s,
          u"CREATE UNIQUE INDEX IF NOT EXISTS present_job ON job (connection, account, name) "
          "WHERE gone_since IS NULL"_s,
          u"CREATE INDEX IF NOT EXISTS job_of_name ON job (connection, account, name)"_s,
          u"CREATE TABLE IF NOT EXISTS whole_job (id INTEGER PRIMARY KEY, "
          "read_at INTEGER NOT NULL, content TEXT NOT NULL)"_s,
          u"CREATE TABLE IF NOT EXISTS account (connection TEXT NOT NULL, name TEXT NOT NULL, "
          "read_at INTEGER NOT NULL, PRIMARY KEY (connection, name)) WITHOUT ROWID"_s}})
{
}

ArchiveDatabase::Outcome ArchiveDatabase::ready()
{
    return ensureOpen().and_then([this](Done) { return reportSetAside(); });
}

Result<ArchivePage, StorageError> ArchiveDatabase::load(const QString &connection,
                                                        const ArchivePage::Cursor &from)
{
    if (const Outcome opened = ready(); !opened)
        return failure(opened.error());
    QSqlQuery query = newQuery();
    query.setForwardOnly(true);
    // "+" keeps SQLite on the primary key: by an index of the connection it would sort all of its
    // jobs for each page.
    query.prepare(u"SELECT summary, gone_since, find_text, id FROM job WHERE +connection = :c "
                  "AND gone_since IS %1 NULL AND id > :after ORDER BY id LIMIT :size"_s.arg(
                      from.isAmongGone ? u"NOT"_s : QString()));
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":after"_s, from.after);
    query.bindValue(u":size"_s, ArchiveStore::pageSize);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    ArchivePage page;
    qint64 last = 0;
    int rows = 0;
    for (; query.next(); ++rows) {
        if (auto summary = summaryAt(query))
            page.jobs.append({std::move(*summary), query.value(2).toString()});
        last = query.value(3).toLongLong();
    }
    if (rows == ArchiveStore::pageSize)
        page.next = ArchivePage::Cursor{from.isAmongGone, last};
    else if (!from.isAmongGone)
        page.next = ArchivePage::Cursor{true, 0};
    return accountRead(connection, {}).map([&](const QDateTime &time) {
        page.lastRead = time;
        return page;
    });
}

Result<QDateTime, StorageError> ArchiveDatabase::accountRead(const QString &connection,
                                                             const QString &account)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT MAX(read_at) FROM account WHERE connection = :c "
                  "AND (:all OR name = :name)"_s);
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":all"_s, account.isEmpty());
    query.bindValue(u":name"_s, text(account));
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    return query.next() ? timeOf(query.value(0)) : QDateTime();
}

Result<Done, StorageError> ArchiveDatabase::noteListed(const QString &connection,
                                                       const QList<JobSummary> &jobs,
                                                       const QDateTime &time)
{
    return ensureOpen().and_then([&](Done) {
        return inTransaction([&]() -> Outcome {
            for (const JobSummary &job : jobs) {
                if (const auto stored = store(connection, job, time); !stored)
                    return failure(stored.error());
            }
            return Done();
        });
    });
}

Result<Done, StorageError> ArchiveDatabase::noteRead(const QString &connection,
                                                     const QList<ReadJob> &jobs)
{
    return ensureOpen().and_then([&](Done) {
        return inTransaction([&]() -> Outcome {
            for (const ReadJob &read : jobs) {
                const auto stored = store(connection, summaryOf(read.job), read.time);
                if (!stored)
                    return failure(stored.error());
                if (const Outcome outcome = storeWhole(*stored, read); !outcome)
                    return outcome;
            }
            return Done();
        });
    });
}

Result<std::optional<ArchiveDatabase::Row>, StorageError> ArchiveDatabase::rowFor(
    const QString &connection, const JobSummary &job)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT summary, gone_since, id, first_seen FROM job WHERE connection = :c "
                  "AND account = :account AND name = :name "
                  "ORDER BY gone_since IS NOT NULL, gone_since DESC LIMIT 1"_s);
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":account"_s, text(job.key.account));
    query.bindValue(u":name"_s, text(job.key.name));
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    if (!query.next())
        return std::optional<Row>();
    const auto summary = summaryAt(query);
    const Row row{query.value(2).toLongLong(), summary.value_or(JobSummary()),
                  timeOf(query.value(3))};
    const bool isOther = row.summary.isArchived() && !isSameJob(row.summary, job);
    return isOther ? std::optional<Row>() : std::optional<Row>(row);
}

Result<qint64, StorageError> ArchiveDatabase::store(const QString &connection, JobSummary job,
                                                    const QDateTime &time)
{
    const auto found = rowFor(connection, job);
    if (!found)
        return failure(found.error());
    if (!*found)
        return insert(connection, job, time);
    const Row &known = **found;
    // The list of the classic dialect does not tell it.
    if (!job.lastModified.isValid() && job.state == known.summary.state)
        job.lastModified = known.summary.lastModified;
    if (job == known.summary)
        return known.id;
    return update(known.id, job).map([&](Done) { return known.id; });
}

Result<qint64, StorageError> ArchiveDatabase::insert(const QString &connection,
                                                     const JobSummary &job, const QDateTime &time)
{
    QSqlQuery query = newQuery();
    query.prepare(
        u"INSERT INTO job (connection, account, name, first_seen, last_seen, reason, due, state, "
        "told_state, summary, find_text) "
        "VALUES (:c, :account, :name, :time, :time, :reason, :due, :state, :state, :summary, '')"_s);
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":account"_s, text(job.key.account));
    query.bindValue(u":name"_s, text(job.key.name));
    query.bindValue(u":time"_s, milliseconds(time));
    query.bindValue(u":reason"_s, reasonUnknown);
    query.bindValue(u":due"_s, dueOf(job));
    query.bindValue(u":state"_s, text(job.state.text()));
    query.bindValue(u":summary"_s, QString::fromUtf8(summaryToJson(job)));
    return run(query).map([&](Done) { return query.lastInsertId().toLongLong(); });
}

ArchiveDatabase::Outcome ArchiveDatabase::update(qint64 id, const JobSummary &job)
{
    QSqlQuery query = newQuery();
    query.prepare(u"UPDATE job SET gone_since = NULL, reason = :reason, due = :due, "
                  "state = :state, summary = :summary WHERE id = :id"_s);
    query.bindValue(u":reason"_s, reasonUnknown);
    query.bindValue(u":due"_s, dueOf(job));
    query.bindValue(u":state"_s, text(job.state.text()));
    query.bindValue(u":summary"_s, QString::fromUtf8(summaryToJson(job)));
    query.bindValue(u":id"_s, id);
    return run(query);
}

ArchiveDatabase::Outcome ArchiveDatabase::storeWhole(qint64 id, const ReadJob &read)
{
    QSqlQuery query = newQuery();
    query.prepare(u"INSERT OR REPLACE INTO whole_job (id, read_at, content) "
                  "VALUES (:id, :time, :content)"_s);
    query.bindValue(u":id"_s, id);
    query.bindValue(u":time"_s, milliseconds(read.time));
    query.bindValue(u":content"_s, QString::fromUtf8(jobToJson(read.job)));
    if (const Outcome outcome = run(query); !outcome)
        return outcome;
    QSqlQuery row = newQuery();
    row.prepare(u"UPDATE job SET find_text = :text, last_seen = MAX(last_seen, :time), "
                "told_state = CASE WHEN :seen THEN state ELSE told_state END WHERE id = :id"_s);
    row.bindValue(u":text"_s, text(findTextOf(read.job)));
    row.bindValue(u":time"_s, milliseconds(read.time));
    row.bindValue(u":seen"_s, read.isSeen);
    row.bindValue(u":id"_s, id);
    return run(row);
}

// By the index of the jobs that are there alone, since most of them stay.
Result<QList<qint64>, StorageError> ArchiveDatabase::missing(const QString &connection,
                                                             const QString &account,
                                                             const QSet<QString> &staying)
{
    QSqlQuery query = newQuery();
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, name FROM job WHERE connection = :c AND account = :account "
                  "AND gone_since IS NULL"_s);
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":account"_s, text(account));
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    QList<qint64> ids;
    while (query.next()) {
        if (!staying.contains(query.value(1).toString()))
            ids.append(query.value(0).toLongLong());
    }
    return ids;
}

Result<std::optional<ArchiveDatabase::Row>, StorageError> ArchiveDatabase::presentRow(qint64 id)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT summary, gone_since, first_seen, account, name FROM job "
                  "WHERE id = :id AND gone_since IS NULL"_s);
    query.bindValue(u":id"_s, id);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    if (!query.next())
        return std::optional<Row>();
    JobSummary summary = summaryAt(query).value_or(JobSummary());
    summary.key = {query.value(3).toString(), query.value(4).toString()};
    return Row{id, summary, timeOf(query.value(2))};
}

ArchiveDatabase::Outcome ArchiveDatabase::markGone(const QList<qint64> &ids,
                                                   const QDateTime &lastRead, const QDateTime &time,
                                                   const ReasonOf &reasonOf, QList<KeptJob> &gone)
{
    for (const qint64 id : ids) {
        const auto row = presentRow(id);
        if (!row)
            return failure(row.error());
        if (!*row)
            continue; // by another program
        QSqlQuery query = newQuery();
        // It was there when the account was last read whole, or when it was read itself.
        query.prepare(u"UPDATE job SET gone_since = :time, reason = :reason, last_seen = "
                      "MAX(last_seen, COALESCE(:read, 0)) WHERE id = :id RETURNING find_text"_s);
        query.bindValue(u":time"_s, milliseconds(time));
        query.bindValue(u":reason"_s, int(reasonOf(**row)));
        query.bindValue(u":read"_s, milliseconds(lastRead));
        query.bindValue(u":id"_s, id);
        if (const Outcome outcome = run(query); !outcome)
            return outcome;
        KeptJob kept{(*row)->summary, query.next() ? query.value(0).toString() : QString()};
        kept.summary.goneSince = time;
        gone.append(kept);
    }
    return Done();
}

ArchiveDatabase::Outcome ArchiveDatabase::noteAccountRead(const QString &connection,
                                                          const QString &account,
                                                          const QDateTime &time)
{
    QSqlQuery query = newQuery();
    query.prepare(u"INSERT OR REPLACE INTO account (connection, name, read_at) "
                  "VALUES (:c, :name, :time)"_s);
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":name"_s, text(account));
    query.bindValue(u":time"_s, milliseconds(time));
    return run(query);
}

Result<QList<KeptJob>, StorageError> ArchiveDatabase::noteComplete(const QString &connection,
                                                                   const QString &account,
                                                                   const QSet<QString> &names,
                                                                   const QDateTime &time)
{
    QList<KeptJob> gone;
    const auto reasonOf = [&time](const Row &row) {
        return goneReasonOf(row.summary, row.firstSeen, time);
    };
    const Outcome outcome = ensureOpen().and_then([&](Done) -> Outcome {
        // Looked up before anything is locked: all jobs of an account are many, those gone are few.
        const auto ids = missing(connection, account, names);
        const auto lastRead = accountRead(connection, account);
        if (!ids || !lastRead)
            return failure(ids ? lastRead.error() : ids.error());
        return inTransaction([&] {
            return markGone(*ids, *lastRead, time, reasonOf, gone).and_then([&](Done) {
                return noteAccountRead(connection, account, time);
            });
        });
    });
    return outcome.map([&](Done) { return gone; });
}

Result<QStringList, StorageError> ArchiveDatabase::presentAccounts(const QString &connection)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT DISTINCT account FROM job WHERE connection = :c "
                  "AND gone_since IS NULL"_s);
    query.bindValue(u":c"_s, connection);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    QStringList accounts;
    while (query.next())
        accounts.append(query.value(0).toString());
    return accounts;
}

Result<QList<KeptJob>, StorageError> ArchiveDatabase::noteAccounts(const QString &connection,
                                                                   const QStringList &accounts,
                                                                   const QDateTime &time)
{
    QList<KeptJob> gone;
    const auto reasonOf = [&time](const Row &row) {
        const GoneReason reason = goneReasonOf(row.summary, row.firstSeen, time);
        return reason == GoneReason::Unknown ? GoneReason::AccountGone : reason;
    };
    const auto takeOut = [&](const QString &account) -> Outcome {
        const auto ids = missing(connection, account, {});
        const auto lastRead = accountRead(connection, account);
        if (!ids || !lastRead)
            return failure(ids ? lastRead.error() : ids.error());
        return inTransaction([&] { return markGone(*ids, *lastRead, time, reasonOf, gone); });
    };
    const Outcome outcome = ensureOpen().and_then([&](Done) -> Outcome {
        const auto present = presentAccounts(connection);
        if (!present)
            return failure(present.error());
        Outcome done = Done();
        for (const QString &account : *present) {
            if (done && !accounts.contains(account))
                done = takeOut(account);
        }
        return done;
    });
    return outcome.map([&](Done) { return gone; });
}

Result<std::optional<ArchivedJob>, StorageError> ArchiveDatabase::find(const QString &connection,
                                                                       const JobKey &key)
{
    if (const Outcome opened = ready(); !opened)
        return failure(opened.error());
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT summary, gone_since, id, first_seen, last_seen, reason FROM job "
                  "WHERE connection = :c AND account = :account AND name = :name "
                  "ORDER BY gone_since IS NOT NULL, gone_since DESC LIMIT 1"_s);
    query.bindValue(u":c"_s, connection);
    query.bindValue(u":account"_s, text(key.account));
    query.bindValue(u":name"_s, text(key.name));
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    if (!query.next())
        return std::optional<ArchivedJob>();
    const auto summary = summaryAt(query);
    if (!summary)
        return failure(StorageError{StorageError::Kind::Failed, path()});
    ArchivedJob found{*summary,
                      {},
                      {},
                      timeOf(query.value(3)),
                      timeOf(query.value(4)),
                      reasonFrom(query.value(5).toInt())};
    return readWhole(query.value(2).toLongLong(), found).map([&](Done) {
        return std::optional<ArchivedJob>(found);
    });
}

ArchiveDatabase::Outcome ArchiveDatabase::readWhole(qint64 id, ArchivedJob &found)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT content, read_at FROM whole_job WHERE id = :id"_s);
    query.bindValue(u":id"_s, id);
    if (const Outcome outcome = run(query); !outcome)
        return outcome;
    if (query.next()) {
        found.job = jobFromJson(query.value(0).toByteArray());
        found.readAt = timeOf(query.value(1));
    }
    return Done();
}

} // namespace waybill
