// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/HistoryDatabase.h"

#include "storage/HistoryChain.h"
#include "storage/HistoryJson.h"

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// What limits an operation to the entries of @p scope. Those that tell of a removal always stay.
QString conditionOf(const HistoryPurgeScope &scope)
{
    QString condition = u"is_purge = 0 AND number <= :upTo"_s;
    if (scope.olderThan.isValid())
        condition += u" AND time < :olderThan"_s;
    if (scope.job)
        condition += u" AND connection = :connection AND account = :account AND name = :name"_s;
    return condition;
}

void bindJob(QSqlQuery &query, const HistoryJob &job)
{
    // Never NULL, which an empty text of no text at all would become.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    query.bindValue(u":connection"_s, text(job.connection));
    query.bindValue(u":account"_s, text(job.key.account));
    query.bindValue(u":name"_s, text(job.key.name));
}

void bindScope(QSqlQuery &query, const HistoryPurgeScope &scope)
{
    query.bindValue(u":upTo"_s, scope.upTo);
    if (scope.olderThan.isValid())
        query.bindValue(u":olderThan"_s, scope.olderThan.toMSecsSinceEpoch());
    if (scope.job)
        bindJob(query, *scope.job);
}

/// The entry that @p query stands on: number, previous, hash, content.
std::optional<HistoryEntry> readRow(const QSqlQuery &query)
{
    std::optional<HistoryEntry> entry = historyEntryFromJson(query.value(3).toByteArray());
    if (entry) {
        entry->number = query.value(0).toLongLong();
        entry->previous = query.value(1).toByteArray();
        entry->hash = query.value(2).toByteArray();
    }
    return entry;
}

/// Whether the columns that serve the search say what the content says: from the fourth on.
bool isIndexTrue(const QSqlQuery &query, const HistoryEntry &entry)
{
    return query.value(4).toString() == entry.job.connection
        && query.value(5).toString() == entry.job.key.account
        && query.value(6).toString() == entry.job.key.name
        && query.value(7).toLongLong() == entry.time.toMSecsSinceEpoch()
        && query.value(8).toBool() == (entry.action == HistoryEntry::Action::Purge);
}

} // namespace

HistoryDatabase::HistoryDatabase(const QString &path)
    : SqliteFile(path,
                 {1,
                  {// AUTOINCREMENT remembers the highest number, so that entries cut off at the
                   // end are missed.
                   u"CREATE TABLE IF NOT EXISTS entry ("
                   "number INTEGER PRIMARY KEY AUTOINCREMENT, connection TEXT NOT NULL, "
                   "account TEXT NOT NULL, name TEXT NOT NULL, time INTEGER NOT NULL, "
                   "is_purge INTEGER NOT NULL, content BLOB NOT NULL, "
                   "previous BLOB NOT NULL, hash BLOB NOT NULL)"_s,
                   u"CREATE INDEX IF NOT EXISTS entry_of_job "
                   "ON entry (connection, account, name)"_s}})
{
}

HistoryDatabase::Outcome HistoryDatabase::ready()
{
    return ensureOpen().and_then([this](Done) { return reportSetAside(); });
}

Result<Done, StorageError> HistoryDatabase::append(const HistoryEntry &entry)
{
    return ensureOpen().and_then(
        [&](Done) { return inTransaction([&] { return insert(entry); }); });
}

Result<qint64, StorageError> HistoryDatabase::lastNumber()
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT seq FROM sqlite_sequence WHERE name = 'entry'"_s);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    return query.next() ? query.value(0).toLongLong() : 0;
}

HistoryDatabase::Outcome HistoryDatabase::insert(const HistoryEntry &entry)
{
    const auto last = lastNumber();
    if (!last)
        return failure(last.error());
    QSqlQuery newest = newQuery();
    newest.prepare(u"SELECT hash FROM entry ORDER BY number DESC LIMIT 1"_s);
    if (const Outcome outcome = run(newest); !outcome)
        return outcome;
    const QByteArray previous = newest.next() ? newest.value(0).toByteArray() : historyOrigin();
    newest.finish();

    const qint64 number = *last + 1;
    const QByteArray content = historyEntryToJson(entry);
    QSqlQuery query = newQuery();
    query.prepare(u"INSERT INTO entry (number, connection, account, name, time, is_purge, content, "
                  "previous, hash) VALUES (:number, :connection, :account, :name, :time, :isPurge, "
                  ":content, :previous, :hash)"_s);
    query.bindValue(u":number"_s, number);
    bindJob(query, entry.job);
    query.bindValue(u":time"_s, entry.time.toMSecsSinceEpoch());
    query.bindValue(u":isPurge"_s, entry.action == HistoryEntry::Action::Purge);
    query.bindValue(u":content"_s, content);
    query.bindValue(u":previous"_s, previous);
    query.bindValue(u":hash"_s, historyHash(previous, number, content));
    return run(query);
}

Result<QList<HistoryEntry>, StorageError> HistoryDatabase::list(
    const std::optional<HistoryJob> &job)
{
    if (const Outcome opened = ready(); !opened)
        return failure(opened.error());
    QSqlQuery query = newQuery();
    query.setForwardOnly(true);
    const QString condition = job
        ? u"WHERE connection = :connection AND account = :account AND name = :name"_s
        : QString();
    query.prepare(
        u"SELECT number, previous, hash, content FROM entry %1 ORDER BY number DESC"_s.arg(
            condition));
    if (job)
        bindJob(query, *job);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    QList<HistoryEntry> entries;
    while (query.next()) {
        if (const auto entry = readRow(query))
            entries.append(*entry);
    }
    return entries;
}

Result<QList<HistoryRun>, StorageError> HistoryDatabase::removedRuns()
{
    QSqlQuery query = newQuery();
    query.prepare(
        u"SELECT number, previous, hash, content FROM entry WHERE is_purge = 1 ORDER BY number"_s);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    QList<HistoryRun> runs;
    while (query.next()) {
        const auto entry = readRow(query);
        if (entry && entry->purge)
            runs.append(entry->purge->runs);
    }
    return runs;
}

Result<HistoryCheck, StorageError> HistoryDatabase::verify()
{
    if (const Outcome opened = ready(); !opened)
        return failure(opened.error());
    HistoryCheck found;
    // On one state of the file, while another Waybill may go on writing.
    const Outcome outcome = inSnapshot([&]() -> Outcome {
        const auto checked = check();
        if (!checked)
            return failure(checked.error());
        found = *checked;
        return Done();
    });
    return outcome.map([&](Done) { return found; });
}

Result<HistoryCheck, StorageError> HistoryDatabase::check()
{
    const auto removed = removedRuns();
    const auto last = lastNumber();
    if (!removed || !last)
        return failure(removed ? last.error() : removed.error());
    QSqlQuery query = newQuery();
    query.setForwardOnly(true);
    query.prepare(u"SELECT number, previous, hash, content, connection, account, name, time, "
                  "is_purge FROM entry ORDER BY number"_s);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    HistoryChain chain(*removed);
    while (query.next()) {
        const QByteArray content = query.value(3).toByteArray();
        const bool isWhole = chain.add(query.value(0).toLongLong(), query.value(1).toByteArray(),
                                       query.value(2).toByteArray(), content);
        const auto entry = historyEntryFromJson(content);
        if (isWhole && (!entry || !isIndexTrue(query, *entry)))
            chain.reject();
    }
    chain.finish(*last);
    return chain.result();
}

Result<HistoryPurgePreview, StorageError> HistoryDatabase::preview(const HistoryPurgeScope &scope)
{
    if (const Outcome opened = ready(); !opened)
        return failure(opened.error());
    return count(scope);
}

Result<HistoryPurgePreview, StorageError> HistoryDatabase::count(const HistoryPurgeScope &scope)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT COUNT(*), MAX(number), MIN(time), MAX(time), "
                  "(SELECT COUNT(*) FROM (SELECT DISTINCT connection, account, name FROM entry "
                  "WHERE %1)) FROM entry WHERE %1"_s.arg(conditionOf(scope)));
    bindScope(query, scope);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    HistoryPurgePreview preview;
    if (!query.next() || query.value(0).toLongLong() == 0)
        return preview;
    preview.count = query.value(0).toLongLong();
    preview.lastNumber = query.value(1).toLongLong();
    preview.oldest = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC);
    preview.newest = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC);
    preview.jobs = query.value(4).toLongLong();
    return preview;
}

Result<QList<HistoryRun>, StorageError> HistoryDatabase::runs(const HistoryPurgeScope &scope)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT number, previous, hash FROM entry WHERE %1 ORDER BY number"_s.arg(
        conditionOf(scope)));
    bindScope(query, scope);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    QList<HistoryRun> runs;
    while (query.next()) {
        const qint64 number = query.value(0).toLongLong();
        const QByteArray hash = query.value(2).toByteArray();
        if (!runs.isEmpty() && runs.constLast().last + 1 == number) {
            runs.last().last = number;
            runs.last().hash = hash;
        } else {
            runs.append({number, number, query.value(1).toByteArray(), hash});
        }
    }
    return runs;
}

Result<HistoryPurgePreview, StorageError> HistoryDatabase::purge(const HistoryPurgeScope &scope,
                                                                 const QString &person,
                                                                 const QDateTime &time)
{
    HistoryEntry record;
    record.person = person;
    record.time = time;
    record.job = scope.job.value_or(HistoryJob());
    record.action = HistoryEntry::Action::Purge;
    HistoryPurgePreview gone;
    // What is removed is written over with zeros, and leaves the write-ahead log, too.
    const Outcome outcome =
        ready()
            .and_then([this](Done) { return run(u"PRAGMA secure_delete = ON"_s); })
            .and_then(
                [&](Done) { return inTransaction([&] { return remove(scope, record, gone); }); })
            .and_then([this](Done) { return run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
    return outcome.map([&](Done) { return gone; });
}

HistoryDatabase::Outcome HistoryDatabase::remove(const HistoryPurgeScope &scope,
                                                 HistoryEntry record, HistoryPurgePreview &gone)
{
    const auto counted = count(scope);
    const auto removed = runs(scope);
    const auto checked = check();
    if (!counted || !removed || !checked) {
        return failure(!counted ? counted.error() : !removed ? removed.error() : checked.error());
    }
    gone = *counted;
    if (gone.count == 0)
        return Done();
    record.purge = HistoryPurge{gone.count, scope.olderThan, checked->firstBroken, *removed};
    QSqlQuery query = newQuery();
    query.prepare(u"DELETE FROM entry WHERE "_s + conditionOf(scope));
    bindScope(query, scope);
    // The record first: it links to the newest entry, which may be among those that go.
    return insert(record).and_then([&](Done) { return run(query); });
}

} // namespace waybill
