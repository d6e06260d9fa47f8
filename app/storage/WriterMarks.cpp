// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/WriterMarks.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr int busy = 5; ///< of sqlite3.h: somebody else has the lock

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

/// A database without content, for the sake of its lock alone.
class WriterMarks::Lock
{
public:
    explicit Lock(const QString &path, const QString &options)
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setConnectOptions(options);
        m_database.setDatabaseName(path);
        m_database.open();
    }

    ~Lock()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

    /// 0, or what SQLite says against it.
    [[nodiscard]] int run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (query.exec(sql))
            return 0;
        const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
        return code == 0 ? -1 : code;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

WriterMarks::WriterMarks(QString folder)
    : m_folder(std::move(folder))
{
}

WriterMarks::~WriterMarks()
{
    const QStringList writers = m_held.keys();
    for (const QString &writer : writers)
        letGo(writer);
}

QString WriterMarks::pathOf(const QString &writer) const
{
    // What stands in a file is no part of a path before it has been looked at.
    const QUuid id = QUuid::fromString(writer);
    return id.isNull() ? QString() : QDir(m_folder).filePath(id.toString(QUuid::WithoutBraces));
}

void WriterMarks::hold(const QString &writer)
{
    const QString path = pathOf(writer);
    if (path.isEmpty() || m_held.contains(writer) || !QDir().mkpath(m_folder))
        return;
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, ownerOnly))
        return;
    file.close();
    const auto lock = std::make_shared<Lock>(path, QString());
    // Without a journal, for nothing is ever written.
    if (lock->run(u"PRAGMA journal_mode = MEMORY"_s) == 0 && lock->run(u"BEGIN EXCLUSIVE"_s) == 0)
        m_held.insert(writer, lock);
}

void WriterMarks::letGo(const QString &writer)
{
    if (m_held.remove(writer) > 0)
        QFile::remove(pathOf(writer));
}

bool WriterMarks::isHeld(const QString &writer) const
{
    if (m_held.contains(writer))
        return true;
    const QString path = pathOf(writer);
    if (path.isEmpty() || !QFile::exists(path))
        return false;
    // A shared lock, so that two who ask at once do not take each other for the writer.
    Lock probe(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"_s);
    return probe.run(u"SELECT count(*) FROM sqlite_master"_s) == busy;
}

void WriterMarks::sweep(const QSet<QString> &needed) const
{
    const QStringList names = QDir(m_folder).entryList(QDir::Files);
    for (const QString &name : names) {
        const QString writer = QUuid::fromString(name).toString();
        if (!needed.contains(writer) && !isHeld(writer))
            QFile::remove(QDir(m_folder).filePath(name));
    }
}

} // namespace waybill
