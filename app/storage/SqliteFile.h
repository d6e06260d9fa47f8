// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <functional>

namespace waybill {

/// What every SQLite file of Waybill has in common: mode 0600, WAL, a schema with a number. Blocks;
/// made, used and destroyed in one thread.
///
/// A file of a newer schema is left alone; one that SQLite calls corrupt is renamed, never deleted,
/// and reportSetAside() says so once.
class SqliteFile
{
public:
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

protected:
    using Outcome = Result<Done, StorageError>;

    struct Schema
    {
        int version = 1;
        QStringList statements; ///< may meet what they make: IF NOT EXISTS
    };

    SqliteFile(const QString &path, Schema schema);
    ~SqliteFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Outcome ensureOpen();
    /// After ensureOpen(): an error of kind Corrupt, once, when a file was set aside.
    [[nodiscard]] Outcome reportSetAside();
    [[nodiscard]] Outcome run(const QString &sql);
    [[nodiscard]] Outcome run(QSqlQuery &query) const;
    /// A query on this file that says nothing yet.
    [[nodiscard]] QSqlQuery newQuery() const { return QSqlQuery(m_database); }
    /// Does @p work in one transaction that writes; an error takes all of it back.
    [[nodiscard]] Outcome inTransaction(const std::function<Outcome()> &work);
    /// Does @p work, which only reads, on one state of the file, whoever writes meanwhile.
    [[nodiscard]] Outcome inSnapshot(const std::function<Outcome()> &work);

private:
    [[nodiscard]] Outcome open();
    [[nodiscard]] Outcome openInTurn();
    [[nodiscard]] Outcome makeFile() const;
    [[nodiscard]] Outcome checkAndPrepare();
    [[nodiscard]] Outcome makeSchema();
    [[nodiscard]] Outcome setAside();
    [[nodiscard]] Outcome between(const QString &begin, const std::function<Outcome()> &work);
    void close();
    [[nodiscard]] StorageError errorOf(const QSqlError &error) const;

    QString m_path;
    Schema m_schema;
    QString m_connectionName;
    QSqlDatabase m_database;
    QString m_setAside; ///< where a corrupt file went, until that has been said
};

} // namespace waybill
