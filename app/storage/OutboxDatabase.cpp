// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/OutboxDatabase.h"

#include "storage/OutboxJson.h"

#include <QFile>

namespace waybill {

using namespace Qt::StringLiterals;

OutboxDatabase::OutboxDatabase(const QString &path)
    : SqliteFile(path,
                 {1,
                  {u"CREATE TABLE IF NOT EXISTS entry ("
                   "number INTEGER PRIMARY KEY AUTOINCREMENT, content TEXT NOT NULL)"_s}})
    , m_leader(path + u".lock"_s)
{
    // Only the end of its program makes the lock of another one void, however old it is.
    m_leader.setStaleLockTime(0);
}

Result<QList<OutboxEntry>, StorageError> OutboxDatabase::list()
{
    const Outcome ready = ensureOpen().and_then([this](Done) { return reportSetAside(); });
    if (!ready)
        return failure(ready.error());
    return read();
}

Result<QList<OutboxEntry>, StorageError> OutboxDatabase::read()
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT number, content FROM entry ORDER BY number"_s);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    QList<OutboxEntry> entries;
    while (query.next()) {
        auto entry = outboxEntryFromJson(query.value(1).toByteArray());
        if (!entry)
            continue; // left alone: it may be of a Waybill that knows more
        entry->number = query.value(0).toLongLong();
        entries.append(*entry);
    }
    return entries;
}

Result<std::optional<OutboxEntry>, StorageError> OutboxDatabase::find(qint64 number)
{
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT content FROM entry WHERE number = :number"_s);
    query.bindValue(u":number"_s, number);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    if (!query.next())
        return std::optional<OutboxEntry>();
    auto entry = outboxEntryFromJson(query.value(0).toByteArray());
    if (entry)
        entry->number = number;
    return entry;
}

SqliteFile::Outcome OutboxDatabase::insert(const OutboxEntry &entry)
{
    QSqlQuery query = newQuery();
    query.prepare(u"INSERT INTO entry (number, content) VALUES (:number, :content)"_s);
    query.bindValue(u":number"_s, entry.number > 0 ? QVariant(entry.number) : QVariant());
    query.bindValue(u":content"_s, QString::fromUtf8(outboxEntryToJson(entry)));
    return run(query);
}

SqliteFile::Outcome OutboxDatabase::replace(const OutboxEntry &entry)
{
    QSqlQuery query = newQuery();
    query.prepare(u"UPDATE entry SET content = :content WHERE number = :number"_s);
    query.bindValue(u":content"_s, QString::fromUtf8(outboxEntryToJson(entry)));
    query.bindValue(u":number"_s, entry.number);
    return run(query);
}

Result<OutboxEntry, StorageError> OutboxDatabase::add(OutboxEntry entry)
{
    const Outcome added = ensureOpen().and_then([&](Done) {
        return inTransaction([&] {
            return insert(entry).and_then([&](Done) -> Outcome {
                if (entry.number > 0)
                    return Done();
                QSqlQuery query = newQuery();
                query.prepare(u"SELECT last_insert_rowid()"_s);
                const Outcome asked = run(query);
                if (asked && query.next())
                    entry.number = query.value(0).toLongLong();
                return asked;
            });
        });
    });
    if (!added)
        return failure(added.error());
    return entry;
}

Result<bool, StorageError> OutboxDatabase::advance(const OutboxEntry &before,
                                                   const OutboxEntry &after)
{
    bool isAsExpected = false;
    const Outcome done = ensureOpen().and_then([&](Done) {
        return inTransaction([&]() -> Outcome {
            const auto found = find(before.number);
            if (!found)
                return failure(found.error());
            isAsExpected = *found == before;
            return isAsExpected ? replace(after) : Outcome(Done());
        });
    });
    if (!done)
        return failure(done.error());
    return isAsExpected;
}

Result<bool, StorageError> OutboxDatabase::finish(qint64 number)
{
    if (const Outcome ready = ensureOpen(); !ready)
        return failure(ready.error());
    QSqlQuery query = newQuery();
    query.prepare(u"DELETE FROM entry WHERE number = :number"_s);
    query.bindValue(u":number"_s, number);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    return query.numRowsAffected() > 0;
}

SqliteFile::Outcome OutboxDatabase::rebaseOver(const OutboxEntry &withdrawn)
{
    const auto entries = read();
    if (!entries)
        return failure(entries.error());
    for (const OutboxEntry &entry : *entries) {
        const bool isLater = entry.number > withdrawn.number && entry.key == withdrawn.key
            && entry.connection == withdrawn.connection;
        if (!isLater || entry.state == OutboxEntry::State::Sending)
            continue;
        if (const Outcome replaced = replace(without(withdrawn, entry)); !replaced)
            return replaced;
    }
    return Done();
}

Result<bool, StorageError> OutboxDatabase::withdraw(qint64 number)
{
    bool isWithdrawn = false;
    const Outcome done = ensureOpen().and_then([&](Done) {
        return inTransaction([&]() -> Outcome {
            const auto found = find(number);
            if (!found)
                return failure(found.error());
            if (!*found || (*found)->state == OutboxEntry::State::Sending)
                return Done();
            const auto removed = finish(number);
            if (!removed)
                return failure(removed.error());
            isWithdrawn = true;
            return rebaseOver(**found);
        });
    });
    if (!done)
        return failure(done.error());
    return isWithdrawn;
}

bool OutboxDatabase::mayLead()
{
    if (m_leader.isLocked())
        return true;
    if (!m_leader.tryLock())
        return false;
    QFile::setPermissions(m_leader.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

} // namespace waybill
