// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftDatabase.h"

#include "storage/DraftJson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

StorageError::Kind kindOfSqlite(int code)
{
    // The primary result codes of sqlite3.h; the upper bits only say more.
    switch (code & 0xff) {
    case 5:
    case 6:
        return StorageError::Kind::Locked;
    case 8:
        return StorageError::Kind::ReadOnly;
    case 11:
    case 26:
        return StorageError::Kind::Corrupt;
    case 13:
        return StorageError::Kind::Full;
    case 14:
        return StorageError::Kind::CannotOpen;
    default:
        return StorageError::Kind::Failed;
    }
}

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
    : m_path(path)
    , m_connectionName(QUuid::createUuid().toString())
{
}

DraftDatabase::~DraftDatabase()
{
    close();
}

void DraftDatabase::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

StorageError DraftDatabase::errorOf(const QSqlError &error) const
{
    const QString detail = u"%1 (%2): %3"_s.arg(error.text(), error.nativeErrorCode(), m_path);
    return {kindOfSqlite(error.nativeErrorCode().toInt()), detail};
}

DraftDatabase::Outcome DraftDatabase::run(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) ? Outcome(Done()) : failure(errorOf(query.lastError()));
}

DraftDatabase::Outcome DraftDatabase::run(QSqlQuery &query) const
{
    return query.exec() ? Outcome(Done()) : failure(errorOf(query.lastError()));
}

DraftDatabase::Outcome DraftDatabase::ensureOpen()
{
    if (m_database.isOpen())
        return Done();
    Outcome opened = open();
    if (!opened && opened.error().kind == StorageError::Kind::Corrupt) {
        close();
        opened = setAside().and_then([this](Done) { return open(); });
    }
    if (!opened)
        close();
    return opened;
}

DraftDatabase::Outcome DraftDatabase::open()
{
    if (const Outcome made = makeFile(); !made)
        return made;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return failure(errorOf(m_database.lastError()));
    return checkAndPrepare();
}

DraftDatabase::Outcome DraftDatabase::makeFile() const
{
    const QFileInfo info(m_path);
    if (info.exists())
        return info.isWritable() ? Outcome(Done())
                                 : failure(StorageError{StorageError::Kind::ReadOnly, m_path});
    const QString folder = info.absolutePath();
    if (!QDir().mkpath(folder))
        return failure(StorageError{StorageError::Kind::CannotOpen, folder});
    // Made before SQLite makes it, since the mode is its own from the first moment then; SQLite
    // gives the files beside it the same mode.
    QFile file(m_path);
    if (file.open(QIODevice::ReadWrite | QIODevice::Append, ownerOnly))
        return Done();
    const bool isReadOnly = QFileInfo(folder).isDir() && !QFileInfo(folder).isWritable();
    return failure(StorageError{
        isReadOnly ? StorageError::Kind::ReadOnly : StorageError::Kind::CannotOpen, m_path});
}

DraftDatabase::Outcome DraftDatabase::checkAndPrepare()
{
    int version = 0;
    {
        QSqlQuery query(m_database);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return failure(errorOf(query.lastError()));
        version = query.value(0).toInt();
    }
    if (version > schemaVersion)
        return failure(StorageError{StorageError::Kind::TooNew, m_path});
    {
        QSqlQuery query(m_database);
        if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
            return failure(errorOf(query.lastError()));
        if (query.value(0).toString() != "ok"_L1)
            return failure(StorageError{StorageError::Kind::Corrupt, m_path});
    }
    QFile::setPermissions(m_path, ownerOnly);
    return run(u"PRAGMA journal_mode = WAL"_s)
        .and_then([this](Done) { return run(u"PRAGMA synchronous = FULL"_s); })
        .and_then([&](Done) { return version == schemaVersion ? Outcome(Done()) : makeSchema(); });
}

DraftDatabase::Outcome DraftDatabase::makeSchema()
{
    // IMMEDIATE and IF NOT EXISTS: another Waybill may be doing the same at this moment.
    const Outcome made =
        run(u"BEGIN IMMEDIATE"_s)
            .and_then([this](Done) {
                return run(u"CREATE TABLE IF NOT EXISTS draft ("
                           "connection TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, "
                           "saved_at INTEGER NOT NULL, base TEXT NOT NULL, draft TEXT NOT NULL, "
                           "PRIMARY KEY (connection, account, name)) WITHOUT ROWID"_s);
            })
            .and_then(
                [this](Done) { return run(u"PRAGMA user_version = %1"_s.arg(schemaVersion)); })
            .and_then([this](Done) { return run(u"COMMIT"_s); });
    if (!made)
        std::ignore = run(u"ROLLBACK"_s);
    return made;
}

DraftDatabase::Outcome DraftDatabase::setAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString target = u"%1.corrupt-%2"_s.arg(m_path, stamp);
    if (!QFile::rename(m_path, target))
        return failure(StorageError{StorageError::Kind::Corrupt, m_path});
    // Left behind, the write-ahead log would be taken for that of the new file.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(m_path + suffix))
            QFile::rename(m_path + suffix, target + suffix);
    }
    m_setAside = target;
    return Done();
}

DraftDatabase::Outcome DraftDatabase::reportSetAside()
{
    if (m_setAside.isEmpty())
        return Done();
    return failure(StorageError{StorageError::Kind::Corrupt, std::exchange(m_setAside, {})});
}

Result<std::optional<StoredDraft>, StorageError> DraftDatabase::find(const QString &connection,
                                                                     const JobKey &key)
{
    const Outcome ready = ensureOpen().and_then([this](Done) { return reportSetAside(); });
    if (!ready)
        return failure(ready.error());
    QSqlQuery query(m_database);
    query.prepare(u"SELECT account, name, saved_at, base, draft FROM draft WHERE "
                  "connection = :connection AND account = :account AND name = :name"_s);
    bindKey(query, connection, key);
    if (const Outcome outcome = run(query); !outcome)
        return failure(outcome.error());
    if (!query.next())
        return std::optional<StoredDraft>();
    const std::optional<StoredDraft> draft = readRow(query, connection);
    if (!draft)
        return failure(StorageError{StorageError::Kind::Failed, m_path});
    return draft;
}

Result<QList<StoredDraft>, StorageError> DraftDatabase::list(const QString &connection)
{
    const Outcome ready = ensureOpen().and_then([this](Done) { return reportSetAside(); });
    if (!ready)
        return failure(ready.error());
    QSqlQuery query(m_database);
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
    QSqlQuery query(m_database);
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
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM draft WHERE "
                  "connection = :connection AND account = :account AND name = :name"_s);
    bindKey(query, connection, key);
    return run(query);
}

} // namespace waybill
