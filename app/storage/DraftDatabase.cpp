// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftDatabase.h"

#include "storage/DraftJson.h"

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

void bindKey(QSqlQuery &query, const QString &connection, const JobKey &key)
{
    query.bindValue(u":connection"_s, connection);
    query.bindValue(u":account"_s, key.account);
    query.bindValue(u":name"_s, key.name);
}

/// The row that @p query stands on: account, name, saved_at, base, draft.
std::optional<StoredDraft> readRow(const QSqlQuery &query, const QString &connection)
{
    const auto base = draftFromJson(query.value(3).toByteArray());
    const auto draft = draftFromJson(query.value(4).toByteArray());
    if (!base || !draft)
        return std::nullopt;
    const JobKey key{query.value(0).toString(), query.value(1).toString()};
    const QDateTime savedAt = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC);
    return StoredDraft{connection, key, *base, *draft, savedAt};
}

} // namespace

DraftDatabase::DraftDatabase(const QString &path)
    : SqliteFile(path,
                 {1,
                  {u"CREATE TABLE IF NOT EXISTS draft ("
                   "connection TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, "
                   "saved_at INTEGER NOT NULL, base TEXT NOT NULL, draft TEXT NOT NULL, "
                   "PRIMARY KEY (connection, account, name)) WITHOUT ROWID"_s}})
{
}

Result<std::optional<StoredDraft>, StorageError> DraftDatabase::find(const QString &connection,
                                                                     const JobKey &key)
{
    const Outcome ready = ensureOpen().and_then([this](Done) { return reportSetAside(); });
    if (!ready)
        return failure(ready.error());
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT account, name, saved_at, base, draft FROM draft WHERE "
                  "connection = :connection AND account = :account AND name = :name"_s);
    bindKey(query, connection, key);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    if (!query.next())
        return std::optional<StoredDraft>();
    const std::optional<StoredDraft> draft = readRow(query, connection);
    if (!draft)
        return failure(StorageError{StorageError::Kind::Failed, path()});
    return draft;
}

Result<QList<StoredDraft>, StorageError> DraftDatabase::list(const QString &connection)
{
    const Outcome ready = ensureOpen().and_then([this](Done) { return reportSetAside(); });
    if (!ready)
        return failure(ready.error());
    QSqlQuery query = newQuery();
    query.prepare(u"SELECT account, name, saved_at, base, draft FROM draft "
                  "WHERE connection = :connection ORDER BY saved_at DESC, account, name"_s);
    query.bindValue(u":connection"_s, connection);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    QList<StoredDraft> drafts;
    while (query.next()) {
        if (const auto draft = readRow(query, connection))
            drafts.append(*draft);
    }
    return drafts;
}

Result<Done, StorageError> DraftDatabase::save(const StoredDraft &draft)
{
    if (const Outcome ready = ensureOpen(); !ready)
        return ready;
    QSqlQuery query = newQuery();
    query.prepare(u"INSERT OR REPLACE INTO draft "
                  "(connection, account, name, saved_at, base, draft) VALUES "
                  "(:connection, :account, :name, :savedAt, :base, :draft)"_s);
    bindKey(query, draft.connection, draft.key);
    query.bindValue(u":savedAt"_s, draft.savedAt.toMSecsSinceEpoch());
    query.bindValue(u":base"_s, QString::fromUtf8(draftToJson(draft.base)));
    query.bindValue(u":draft"_s, QString::fromUtf8(draftToJson(draft.draft)));
    return run(query);
}

Result<Done, StorageError> DraftDatabase::remove(const QString &connection, const JobKey &key)
{
    if (const Outcome ready = ensureOpen(); !ready)
        return ready;
    QSqlQuery query = newQuery();
    query.prepare(u"DELETE FROM draft WHERE "
                  "connection = :connection AND account = :account AND name = :name"_s);
    bindKey(query, connection, key);
    return run(query);
}

} // namespace waybill
