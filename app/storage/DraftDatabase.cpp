// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftDatabase.h"

#include "storage/DraftJson.h"

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// Qt binds a null string as NULL, which no column here takes.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

void bindKey(QSqlQuery &query, const QString &connection, const JobKey &key)
{
    query.bindValue(u":connection"_s, connection);
    query.bindValue(u":account"_s, key.account);
    query.bindValue(u":name"_s, key.name);
}

constexpr auto columns =
    "SELECT connection, account, name, writer, saved_at, base, draft FROM written_draft "_L1;

/// The row that @p query stands on, of columns.
std::optional<StoredDraft> readRow(const QSqlQuery &query)
{
    const auto base = draftFromJson(query.value(5).toByteArray());
    const auto draft = draftFromJson(query.value(6).toByteArray());
    if (!base || !draft)
        return std::nullopt;
    StoredDraft stored;
    stored.connection = query.value(0).toString();
    stored.key = {query.value(1).toString(), query.value(2).toString()};
    stored.writer = query.value(3).toString();
    stored.savedAt = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC);
    stored.base = *base;
    stored.draft = *draft;
    return stored;
}

/// From nothing, from schema 1, and where another program was faster: always the same steps.
QStringList schemaStatements()
{
    return {u"CREATE TABLE IF NOT EXISTS draft ("
            "connection TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, "
            "saved_at INTEGER NOT NULL, base TEXT NOT NULL, draft TEXT NOT NULL, "
            "PRIMARY KEY (connection, account, name)) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS written_draft ("
            "connection TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, "
            "writer TEXT NOT NULL, "
            "saved_at INTEGER NOT NULL, base TEXT NOT NULL, draft TEXT NOT NULL, "
            "PRIMARY KEY (connection, account, name, writer)) WITHOUT ROWID"_s,
            u"INSERT OR IGNORE INTO written_draft "
            "(connection, account, name, writer, saved_at, base, draft) "
            "SELECT connection, account, name, '', saved_at, base, draft FROM draft"_s,
            u"DROP TABLE draft"_s};
}

} // namespace

DraftDatabase::DraftDatabase(const QString &path)
    : SqliteFile(path, {2, schemaStatements()})
    , m_marks(path + u".writers"_s)
{
}

SqliteFile::Outcome DraftDatabase::ensureReadable()
{
    return ensureOpen().and_then([this](Done) { return reportSetAside(); });
}

Result<QList<StoredDraft>, StorageError> DraftDatabase::read(QSqlQuery &query)
{
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    QList<StoredDraft> drafts;
    bool isAllReadable = true;
    while (query.next()) {
        auto draft = readRow(query);
        isAllReadable = isAllReadable && draft;
        if (!draft)
            continue; // left alone: it may be of a Waybill that knows more
        draft->isHeld = m_marks.isHeld(draft->writer);
        drafts.append(*draft);
    }
    if (drafts.isEmpty() && !isAllReadable)
        return failure(StorageError{StorageError::Kind::Failed, path()});
    return drafts;
}

Result<QList<StoredDraft>, StorageError> DraftDatabase::find(const QString &connection,
                                                             const JobKey &key)
{
    if (const Outcome ready = ensureReadable(); !ready)
        return failure(ready.error());
    QSqlQuery query = newQuery();
    query.prepare(columns
                  + "WHERE connection = :connection AND account = :account AND name = :name "
                    "ORDER BY saved_at DESC, writer"_L1);
    bindKey(query, connection, key);
    return read(query);
}

Result<QList<StoredDraft>, StorageError> DraftDatabase::list(const QString &connection)
{
    if (const Outcome ready = ensureReadable(); !ready)
        return failure(ready.error());
    QSqlQuery query = newQuery();
    query.prepare(columns
                  + "WHERE connection = :connection "
                    "ORDER BY saved_at DESC, account, name, writer"_L1);
    query.bindValue(u":connection"_s, connection);
    return read(query);
}

SqliteFile::Outcome DraftDatabase::insert(const StoredDraft &draft)
{
    QSqlQuery query = newQuery();
    query.prepare(u"INSERT OR REPLACE INTO written_draft "
                  "(connection, account, name, writer, saved_at, base, draft) VALUES "
                  "(:connection, :account, :name, :writer, :savedAt, :base, :draft)"_s);
    bindKey(query, draft.connection, draft.key);
    query.bindValue(u":writer"_s, notNull(draft.writer));
    query.bindValue(u":savedAt"_s, draft.savedAt.toMSecsSinceEpoch());
    query.bindValue(u":base"_s, QString::fromUtf8(draftToJson(draft.base)));
    query.bindValue(u":draft"_s, QString::fromUtf8(draftToJson(draft.draft)));
    return run(query);
}

SqliteFile::Outcome DraftDatabase::removeRow(const QString &connection, const JobKey &key,
                                             const QString &writer)
{
    QSqlQuery query = newQuery();
    query.prepare(u"DELETE FROM written_draft WHERE connection = :connection "
                  "AND account = :account AND name = :name AND writer = :writer"_s);
    bindKey(query, connection, key);
    query.bindValue(u":writer"_s, notNull(writer));
    return run(query);
}

Result<Done, StorageError> DraftDatabase::save(const StoredDraft &draft,
                                               const QStringList &replaced)
{
    return ensureOpen().and_then([&](Done) {
        return inTransaction([&] {
            Outcome done = sweepMarks();
            // Before the row is there, so that nobody finds it without its mark.
            m_marks.hold(draft.writer);
            done = done.and_then([&](Done) { return insert(draft); });
            for (const QString &writer : replaced)
                done = done.and_then(
                    [&](Done) { return removeRow(draft.connection, draft.key, writer); });
            return done;
        });
    });
}

Result<Done, StorageError> DraftDatabase::remove(const QString &connection, const JobKey &key,
                                                 const QStringList &writers)
{
    return ensureOpen().and_then([&](Done) {
        return inTransaction([&] {
            Outcome done = Done();
            for (const QString &writer : writers)
                done = done.and_then([&](Done) { return removeRow(connection, key, writer); });
            return done;
        });
    });
}

void DraftDatabase::release(const QString &writer)
{
    m_marks.letGo(writer);
}

/// Once in a run. In a transaction that writes, so that no other program is about to make a mark.
SqliteFile::Outcome DraftDatabase::sweepMarks()
{
    if (std::exchange(m_areMarksSwept, true))
        return Done();
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT DISTINCT writer FROM written_draft"_s);
    if (const Outcome outcome = run(query); !outcome)
        return outcome;
    QSet<QString> needed;
    while (query.next())
        needed.insert(query.value(0).toString());
    m_marks.sweep(needed);
    return Done();
}

} // namespace waybill
