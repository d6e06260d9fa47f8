// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/SqliteFile.h"

#include "storage/DiskSpace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// How long another program is given that makes the same file at this moment.
constexpr int turnMs = 5000;
constexpr int turnStepMs = 20;

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

} // namespace

SqliteFile::SqliteFile(const QString &path, Schema schema)
    : m_path(path)
    , m_schema(std::move(schema))
    , m_connectionName(QUuid::createUuid().toString())
{
}

SqliteFile::~SqliteFile()
{
    close();
}

void SqliteFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

StorageError SqliteFile::errorOf(const QSqlError &error) const
{
    const QString detail = u"%1 (%2): %3"_s.arg(error.text(), error.nativeErrorCode(), m_path);
    StorageError::Kind kind = kindOfSqlite(error.nativeErrorCode().toInt());
    // Where a file beside the database is what does not fit, SQLite does not say "full".
    if ((kind == StorageError::Kind::Failed || kind == StorageError::Kind::CannotOpen)
        && isDiskFull(m_path))
        kind = StorageError::Kind::Full;
    return {kind, detail};
}

SqliteFile::Outcome SqliteFile::run(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) ? Outcome(Done()) : failure(errorOf(query.lastError()));
}

SqliteFile::Outcome SqliteFile::run(QSqlQuery &query) const
{
    return query.exec() ? Outcome(Done()) : failure(errorOf(query.lastError()));
}

SqliteFile::Outcome SqliteFile::ensureOpen()
{
    if (m_database.isOpen())
        return Done();
    Outcome opened = openInTurn();
    if (!opened && opened.error().kind == StorageError::Kind::Corrupt) {
        close();
        opened = setAside().and_then([this](Done) { return openInTurn(); });
    }
    if (!opened)
        close();
    return opened;
}

SqliteFile::Outcome SqliteFile::openInTurn()
{
    // Two programs that make one file at once may stand in each other's way such that SQLite says
    // "locked" without waiting; whoever steps back and comes again gets through.
    QElapsedTimer since;
    since.start();
    for (;;) {
        Outcome opened = open();
        if (opened || opened.error().kind != StorageError::Kind::Locked || since.hasExpired(turnMs))
            return opened;
        close();
        QThread::msleep(turnStepMs);
    }
}

SqliteFile::Outcome SqliteFile::open()
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

SqliteFile::Outcome SqliteFile::makeFile() const
{
    const QFileInfo info(m_path);
    if (info.exists())
        return info.isWritable() ? Outcome(Done())
                                 : failure(StorageError{StorageError::Kind::ReadOnly, m_path});
    const QString folder = info.absolutePath();
    if (!QDir().mkpath(folder)) {
        const QString parent = QFileInfo(folder).absolutePath();
        const bool isReadOnly = QFileInfo(parent).isDir() && !QFileInfo(parent).isWritable();
        return failure(StorageError{
            isReadOnly ? StorageError::Kind::ReadOnly : StorageError::Kind::CannotOpen, folder});
    }
    // Made before SQLite makes it, since the mode is its own from the first moment then; SQLite
    // gives the files beside it the same mode.
    QFile file(m_path);
    if (file.open(QIODevice::ReadWrite | QIODevice::Append, ownerOnly))
        return Done();
    const bool isReadOnly = QFileInfo(folder).isDir() && !QFileInfo(folder).isWritable();
    return failure(StorageError{
        isReadOnly ? StorageError::Kind::ReadOnly : StorageError::Kind::CannotOpen, m_path});
}

SqliteFile::Outcome SqliteFile::checkAndPrepare()
{
    int version = 0;
    {
        QSqlQuery query(m_database);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return failure(errorOf(query.lastError()));
        version = query.value(0).toInt();
    }
    if (version > m_schema.version)
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
        .and_then(
            [&](Done) { return version == m_schema.version ? Outcome(Done()) : makeSchema(); });
}

SqliteFile::Outcome SqliteFile::inTransaction(const std::function<Outcome()> &work)
{
    return between(u"BEGIN IMMEDIATE"_s, work);
}

SqliteFile::Outcome SqliteFile::inSnapshot(const std::function<Outcome()> &work)
{
    return between(u"BEGIN"_s, work);
}

SqliteFile::Outcome SqliteFile::between(const QString &begin, const std::function<Outcome()> &work)
{
    const Outcome done = run(begin).and_then([&](Done) { return work(); }).and_then([this](Done) {
        return run(u"COMMIT"_s);
    });
    if (!done)
        std::ignore = run(u"ROLLBACK"_s);
    return done;
}

SqliteFile::Outcome SqliteFile::makeSchema()
{
    // Another Waybill may be doing the same at this moment: hence the transaction.
    return inTransaction([this] {
        Outcome made = Done();
        for (const QString &statement : std::as_const(m_schema.statements))
            made = made.and_then([&](Done) { return run(statement); });
        return made.and_then(
            [this](Done) { return run(u"PRAGMA user_version = %1"_s.arg(m_schema.version)); });
    });
}

SqliteFile::Outcome SqliteFile::setAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString target = u"%1.corrupt-%2"_s.arg(m_path, stamp);
    if (!QFile::rename(m_path, target))
        return failure(StorageError{StorageError::Kind::Corrupt, m_path});
    // Left behind, the write-ahead log would be taken for that of the new file.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFile::exists(m_path + suffix))
            QFile::rename(m_path + suffix, target + suffix);
    }
    m_setAside = target;
    return Done();
}

SqliteFile::Outcome SqliteFile::reportSetAside()
{
    if (m_setAside.isEmpty())
        return Done();
    return failure(StorageError{StorageError::Kind::Corrupt, std::exchange(m_setAside, {})});
}

} // namespace waybill
