// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/DraftStore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace waybill {

/// The SQLite file behind DraftStore. Blocks; made, used and destroyed in one thread.
///
/// Schema 1: one row per connection, account and job name, with both drafts as JSON. A file of a
/// newer schema is left alone; one that SQLite calls corrupt is renamed, and the next find() or
/// list() says so once.
class DraftDatabase
{
public:
    explicit DraftDatabase(const QString &path);
    ~DraftDatabase();
    DraftDatabase(const DraftDatabase &) = delete;
    DraftDatabase &operator=(const DraftDatabase &) = delete;

    [[nodiscard]] Result<std::optional<StoredDraft>, StorageError> find(const QString &connection,
                                                                        const JobKey &key);
    [[nodiscard]] Result<QList<StoredDraft>, StorageError> list(const QString &connection);
    [[nodiscard]] Result<Done, StorageError> save(const StoredDraft &draft);
    [[nodiscard]] Result<Done, StorageError> remove(const QString &connection, const JobKey &key);

private:
    using Outcome = Result<Done, StorageError>;

    [[nodiscard]] Outcome ensureOpen();
    [[nodiscard]] Outcome open();
    [[nodiscard]] Outcome makeFile() const;
    [[nodiscard]] Outcome checkAndPrepare();
    [[nodiscard]] Outcome makeSchema();
    [[nodiscard]] Outcome run(const QString &sql);
    [[nodiscard]] Outcome run(QSqlQuery &query) const;
    [[nodiscard]] Outcome reportSetAside();
    [[nodiscard]] Outcome setAside();
    void close();
    [[nodiscard]] StorageError errorOf(const QSqlError &error) const;

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_database;
    QString m_setAside; ///< where a corrupt file went, until that has been said
};

} // namespace waybill
