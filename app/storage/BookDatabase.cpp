// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/BookDatabase.h"

#include "storage/BookJson.h"

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr auto learnsKey = "learns"_L1;

QStringList schema()
{
    return {u"CREATE TABLE IF NOT EXISTS address "
            "(id TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS account "
            "(id TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS apart "
            "(first TEXT NOT NULL, second TEXT NOT NULL, PRIMARY KEY (first, second)) "
            "WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS declined (fingerprint TEXT PRIMARY KEY) WITHOUT ROWID"_s,
            u"CREATE TABLE IF NOT EXISTS setting "
            "(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s};
}

} // namespace

BookDatabase::BookDatabase(const QString &path)
    : SqliteFile(path, {1, schema()})
{
}

BookDatabase::Outcome BookDatabase::ready()
{
    return ensureOpen().and_then([this](Done) { return run(u"PRAGMA secure_delete = ON"_s); });
}

BookDatabase::Outcome BookDatabase::readRows(
    const QString &sql, const std::function<void(const QString &, const QString &)> &take)
{
    QSqlQuery query = newQuery();
    query.prepare(sql);
    if (const Outcome outcome = run(query); !outcome)
        return outcome;
    while (query.next())
        take(query.value(0).toString(), query.value(1).toString());
    return Done();
}

Result<BookContent, StorageError> BookDatabase::read()
{
    const Outcome opened = ready().and_then([this](Done) { return reportSetAside(); });
    if (!opened)
        return failure(opened.error());
    BookContent content;
    const auto takeAddress = [&](const QString &id, const QString &json) {
        if (const auto entry = addressFromJson(id, json.toUtf8()))
            content.addresses.append(*entry);
    };
    const auto takeAccount = [&](const QString &id, const QString &json) {
        if (const auto account = accountFromJson(id, json.toUtf8()))
            content.accounts.append(*account);
    };
    const auto takePair = [&](const QString &first, const QString &second) {
        content.keptApart.insert(pairOf(first, second));
    };
    const auto takeFingerprint = [&](const QString &fingerprint, const QString &) {
        content.declined.insert(fingerprint);
    };
    const auto takeSetting = [&](const QString &name, const QString &value) {
        if (name == learnsKey)
            content.learns = value != u"0"_s;
    };
    const Outcome outcome =
        readRows(u"SELECT id, content FROM address ORDER BY id"_s, takeAddress)
            .and_then([&](Done) {
                return readRows(u"SELECT id, content FROM account ORDER BY id"_s, takeAccount);
            })
            .and_then(
                [&](Done) { return readRows(u"SELECT first, second FROM apart"_s, takePair); })
            .and_then([&](Done) {
                return readRows(u"SELECT fingerprint, '' FROM declined"_s, takeFingerprint);
            })
            .and_then(
                [&](Done) { return readRows(u"SELECT name, value FROM setting"_s, takeSetting); });
    if (!outcome)
        return failure(outcome.error());
    return content;
}

BookDatabase::Outcome BookDatabase::runWith(const QString &sql, const QString &first,
                                            const QString &second)
{
    QSqlQuery query = newQuery();
    query.prepare(sql);
    query.addBindValue(first);
    if (!second.isNull())
        query.addBindValue(second);
    return run(query);
}

BookDatabase::Outcome BookDatabase::writeEntries(const BookChange &change)
{
    Outcome done = Done();
    const auto step = [&](const QString &sql, const QString &first, const QByteArray &content) {
        done = done.and_then([&](Done) { return runWith(sql, first, QString::fromUtf8(content)); });
    };
    for (const AddressEntry &entry : change.addresses)
        step(u"INSERT OR REPLACE INTO address VALUES (?, ?)"_s, entry.id, addressToJson(entry));
    for (const CarrierAccount &account : change.accounts)
        step(u"INSERT OR REPLACE INTO account VALUES (?, ?)"_s, account.id, accountToJson(account));
    for (const QString &id : change.removedAddresses)
        step(u"DELETE FROM address WHERE id = ?"_s, id, {});
    for (const QString &id : change.removedAccounts)
        step(u"DELETE FROM account WHERE id = ?"_s, id, {});
    return done;
}

BookDatabase::Outcome BookDatabase::writeMarks(const BookChange &change)
{
    Outcome done = Done();
    const auto step = [&](const QString &sql, const QString &first,
                          const QString &second = QString()) {
        done = done.and_then([&](Done) { return runWith(sql, first, second); });
    };
    for (const EntryPair &pair : change.keptApart)
        step(u"INSERT OR IGNORE INTO apart VALUES (?, ?)"_s, pair.first, pair.second);
    for (const EntryPair &pair : change.apartNoMore)
        step(u"DELETE FROM apart WHERE first = ? AND second = ?"_s, pair.first, pair.second);
    for (const QString &fingerprint : change.declined)
        step(u"INSERT OR IGNORE INTO declined VALUES (?)"_s, fingerprint);
    for (const QString &fingerprint : change.declinedNoMore)
        step(u"DELETE FROM declined WHERE fingerprint = ?"_s, fingerprint);
    if (change.learns)
        step(u"INSERT OR REPLACE INTO setting VALUES (?, ?)"_s, learnsKey,
             *change.learns ? u"1"_s : u"0"_s);
    return done;
}

BookDatabase::Outcome BookDatabase::write(const BookChange &change)
{
    return writeEntries(change).and_then([&](Done) { return writeMarks(change); });
}

BookDatabase::Outcome BookDatabase::emptyLog()
{
    // The pages as they were are in the write-ahead log until then.
    return run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<Done, StorageError> BookDatabase::apply(const BookChange &change)
{
    const Outcome done = ready().and_then(
        [&](Done) { return inTransaction([&] { return write(change); }); });
    if (done && !change.removedAccounts.isEmpty())
        std::ignore = emptyLog(); // another Waybill that reads may keep it a while
    return done;
}

} // namespace waybill
