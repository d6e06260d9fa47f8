// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/HistoryJson.h"
#include "storage/HistoryStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Action = HistoryEntry::Action;
using Fault = HistoryCheck::Fault;
using Outcome = HistoryEntry::Outcome;

namespace {

const auto now = QDateTime(QDate(2014, 5, 2), QTime(9, 0, 1, 250), Qt::UTC);

HistoryJob jobOf(const QString &name)
{
    return {u"sub-1@service.example:443"_s, {u"xttest"_s, name}};
}

HistoryEntry entryOf(const QString &job, const QDateTime &time = now)
{
    HistoryEntry entry;
    entry.person = u"clerk"_s;
    entry.time = time;
    entry.job = jobOf(job);
    entry.changes = {{Field::Phone, u"555 0100"_s, u"555 0199"_s}};
    entry.httpStatus = 200;
    entry.requestId = "8d21cb4a"_ba;
    return entry;
}

template<typename T>
Result<T, StorageError> resultOf(const StorageCallPtr<T> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000))
        qFatal("the store does not answer");
    return call->result();
}

void fill(const QString &path, int entries)
{
    HistoryStore store(path);
    for (int index = 0; index < entries; ++index) {
        const auto entry = entryOf(index % 2 == 0 ? u"hdd-even"_s : u"hdd-odd"_s,
                                   now.addDays(index));
        if (!resultOf(store.append(entry)))
            qFatal("the store does not append");
    }
}

HistoryCheck checkOf(const QString &path)
{
    HistoryStore store(path);
    const auto result = resultOf(store.verify());
    if (!result)
        qFatal("the store cannot be checked: %s", qPrintable(result.error().detail));
    return *result;
}

void execute(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(sql))
            qFatal("cannot change the test's database");
        database.close();
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_HistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEntry_comesBackAsItWas();
    void list_isNewestFirst();
    void list_ofAJob_holdsThatJobAlone();
    void append_saysThatSomethingChanged();
    void accountNumbers_areMaskedBeforeTheDisk();
    void theFile_isTheOwnersOnly();
    void destroyingTheStore_losesNothingHandedOver();
    void twoStoresAtOnce_makeOneChain();
    void anUntouchedChain_isWhole();
    void anEmptyRecord_isWhole();
    void tampering_isFound_data();
    void tampering_isFound();
    void purgeByAge_takesTheOlderOnes();
    void purgeByJob_takesThatJobAlone();
    void purge_isTold_beforeItHappens();
    void purge_leavesWhatCameAfterTheQuestion();
    void purge_ofEverything_keepsTheChainWhole();
    void purge_afterPurge_keepsTheChainWhole();
    void purge_ofNothing_recordsNothing();
    void purge_leavesNoTraceInTheFile();
    void purge_ofABrokenChain_saysThatItWasBroken();
    void aGapThatNoPurgeTellsOf_isFoundAfterAPurge();
    void aCorruptFile_isSetAsideAndSaidOnce();
    void aNewerFile_isLeftAlone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_HistoryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/history.sqlite"_s);
}

void tst_HistoryStore::anEntry_comesBackAsItWas()
{
    HistoryEntry entry = entryOf(u"hdd-ß 📦"_s);
    entry.action = Action::MarkAsShipped;
    entry.outcome = Outcome::ArrivedAnyway;
    entry.changes = {{Field::Description, u""_s, u"a\r\nb\t'\";-- שלום"_s},
                     {Field::DriveCount, QVariant(), 4},
                     {Field::VerboseLog, false, true}};
    {
        HistoryStore store(m_path);
        QVERIFY(resultOf(store.append(entry)));
    }
    HistoryStore store(m_path);
    const auto read = resultOf(store.list());
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().number, 1);
    QCOMPARE(read->first().previous, QByteArray(32, '\0'));
    QCOMPARE(read->first().hash.size(), 32);
    entry.number = read->first().number;
    entry.previous = read->first().previous;
    entry.hash = read->first().hash;
    QVERIFY(read->first() == entry);
}

void tst_HistoryStore::list_isNewestFirst()
{
    fill(m_path, 3);
    HistoryStore store(m_path);
    const auto read = resultOf(store.list());
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(0).number, 3);
    QCOMPARE(read->at(2).number, 1);
    QCOMPARE(read->at(0).previous, read->at(1).hash);
}

void tst_HistoryStore::list_ofAJob_holdsThatJobAlone()
{
    fill(m_path, 5);
    HistoryStore store(m_path);
    const auto read = resultOf(store.list(jobOf(u"hdd-odd"_s)));
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).number, 4);
    QCOMPARE(read->at(1).number, 2);
    HistoryJob elsewhere = jobOf(u"hdd-odd"_s);
    elsewhere.connection = u"sub-2@service.example:443"_s;
    QVERIFY(resultOf(store.list(elsewhere))->isEmpty());
}

void tst_HistoryStore::append_saysThatSomethingChanged()
{
    HistoryStore store(m_path);
    QSignalSpy changed(&store, &HistoryStore::changed);
    static_cast<void>(store.append(entryOf(u"hdd-1"_s))); // nobody waits for it
    QTRY_COMPARE(changed.count(), 1);
}

void tst_HistoryStore::accountNumbers_areMaskedBeforeTheDisk()
{
    HistoryEntry entry = entryOf(u"hdd-1"_s);
    entry.changes = {{Field::CarrierAccountNumber, u"774411220033"_s, u"998855667711"_s}};
    {
        HistoryStore store(m_path);
        QVERIFY(resultOf(store.append(entry)));
        const auto read = resultOf(store.list());
        QCOMPARE(read->first().changes.first().before.toString(), u"••••0033"_s);
        QCOMPARE(read->first().changes.first().after.toString(), u"••••7711"_s);
    }
    const QByteArray disk = contentOf(m_path) + contentOf(m_path + u"-wal"_s);
    QVERIFY(disk.contains("7711"));
    QVERIFY(!disk.contains("67711"));
    QVERIFY(!disk.contains("7744"));
}

void tst_HistoryStore::theFile_isTheOwnersOnly()
{
    fill(m_path, 1);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
}

void tst_HistoryStore::destroyingTheStore_losesNothingHandedOver()
{
    {
        HistoryStore store(m_path);
        for (int index = 0; index < 20; ++index)
            static_cast<void>(store.append(entryOf(u"hdd-1"_s)));
    }
    QCOMPARE(checkOf(m_path).entries, 20);
}

void tst_HistoryStore::twoStoresAtOnce_makeOneChain()
{
    {
        HistoryStore one(m_path);
        HistoryStore other(m_path);
        for (int index = 0; index < 25; ++index) {
            static_cast<void>(one.append(entryOf(u"hdd-1"_s)));
            static_cast<void>(other.append(entryOf(u"hdd-2"_s)));
        }
    }
    const HistoryCheck check = checkOf(m_path);
    QCOMPARE(check.fault, Fault::None);
    QCOMPARE(check.entries, 50);
}

void tst_HistoryStore::anUntouchedChain_isWhole()
{
    fill(m_path, 6);
    const HistoryCheck check = checkOf(m_path);
    QCOMPARE(check.fault, Fault::None);
    QCOMPARE(check.firstBroken, 0);
    QCOMPARE(check.entries, 6);
    HistoryStore store(m_path);
    QCOMPARE(check.head, resultOf(store.list())->first().hash);
}

void tst_HistoryStore::anEmptyRecord_isWhole()
{
    QVERIFY(checkOf(m_path) == HistoryCheck{});
}

void tst_HistoryStore::tampering_isFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<qint64>("first");

    QTest::newRow("another person in an entry")
        << u"UPDATE entry SET content = replace(content, 'clerk', 'other') WHERE number = 3"_s
        << Fault::Changed << qint64(3);
    QTest::newRow("a value of two entries")
        << u"UPDATE entry SET content = replace(content, '0199', '0198') WHERE number IN (2, 5)"_s
        << Fault::Changed << qint64(2);
    QTest::newRow("another hash") << u"UPDATE entry SET hash = zeroblob(32) WHERE number = 4"_s
                                  << Fault::Changed << qint64(4);
    QTest::newRow("an entry taken out of the midst")
        << u"DELETE FROM entry WHERE number = 3"_s << Fault::Missing << qint64(3);
    QTest::newRow("the first entry taken out")
        << u"DELETE FROM entry WHERE number = 1"_s << Fault::Missing << qint64(1);
    QTest::newRow("the newest entries cut off")
        << u"DELETE FROM entry WHERE number > 4"_s << Fault::Missing << qint64(5);
    QTest::newRow("everything taken out") << u"DELETE FROM entry"_s << Fault::Missing << qint64(1);
    QTest::newRow("an entry given to another job for the search")
        << u"UPDATE entry SET name = 'hdd-other' WHERE number = 2"_s << Fault::Changed << qint64(2);
    QTest::newRow("an older time for the search, to be purged by age")
        << u"UPDATE entry SET time = 0 WHERE number = 6"_s << Fault::Changed << qint64(6);
    QTest::newRow("an entry put in at the end")
        << u"INSERT INTO entry (connection, account, name, time, is_purge, content, previous, hash) "
           "SELECT connection, account, name, time, is_purge, content, previous, hash FROM entry "
           "WHERE number = 6"_s
        << Fault::Changed << qint64(7);
}

void tst_HistoryStore::tampering_isFound()
{
    QFETCH(QString, sql);
    QFETCH(Fault, fault);
    QFETCH(qint64, first);
    fill(m_path, 6);
    execute(m_path, sql);
    const HistoryCheck check = checkOf(m_path);
    QCOMPARE(check.fault, fault);
    QCOMPARE(check.firstBroken, first);
}

void tst_HistoryStore::purgeByAge_takesTheOlderOnes()
{
    fill(m_path, 6);
    HistoryPurgeScope scope;
    scope.olderThan = now.addDays(4);
    {
        HistoryStore store(m_path);
        const auto gone = resultOf(store.purge(scope, u"chief"_s, now.addDays(9)));
        QVERIFY(gone);
        QCOMPARE(gone->count, 4);
        const auto left = resultOf(store.list());
        QCOMPARE(left->size(), 3);
        const HistoryEntry record = left->first();
        QCOMPARE(record.action, Action::Purge);
        QCOMPARE(record.person, u"chief"_s);
        QCOMPARE(record.number, 7);
        QCOMPARE(record.purge->count, 4);
        QCOMPARE(record.purge->olderThan, now.addDays(4));
        QCOMPARE(record.purge->firstBroken, 0);
        QCOMPARE(record.purge->runs.size(), 1);
        QCOMPARE(record.purge->runs.first().first, 1);
        QCOMPARE(record.purge->runs.first().last, 4);
        QCOMPARE(record.purge->runs.first().hash, left->at(2).previous);
    }
    QCOMPARE(checkOf(m_path).fault, Fault::None);
}

void tst_HistoryStore::purgeByJob_takesThatJobAlone()
{
    fill(m_path, 6);
    HistoryPurgeScope scope;
    scope.job = jobOf(u"hdd-odd"_s);
    {
        HistoryStore store(m_path);
        QCOMPARE(resultOf(store.purge(scope, u"chief"_s, now.addDays(9)))->count, 3);
        QCOMPARE(resultOf(store.list(jobOf(u"hdd-even"_s)))->size(), 3);
        // What is left of the job is that its entries were removed.
        const auto left = resultOf(store.list(jobOf(u"hdd-odd"_s)));
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().action, Action::Purge);
        QCOMPARE(left->first().purge->runs.size(), 3);
    }
    const HistoryCheck check = checkOf(m_path);
    QCOMPARE(check.fault, Fault::None);
    QCOMPARE(check.entries, 4);
}

void tst_HistoryStore::purge_isTold_beforeItHappens()
{
    fill(m_path, 6);
    HistoryPurgeScope scope;
    scope.olderThan = now.addDays(3);
    HistoryStore store(m_path);
    const auto told = resultOf(store.preview(scope));
    QVERIFY(told);
    QCOMPARE(told->count, 3);
    QCOMPARE(told->jobs, 2);
    QCOMPARE(told->lastNumber, 3);
    QCOMPARE(told->oldest, now);
    QCOMPARE(told->newest, now.addDays(2));
    QCOMPARE(resultOf(store.list())->size(), 6);
    QVERIFY(*resultOf(store.purge(scope, u"chief"_s, now.addDays(9))) == *told);
}

void tst_HistoryStore::purge_leavesWhatCameAfterTheQuestion()
{
    fill(m_path, 4);
    HistoryPurgeScope scope;
    scope.job = jobOf(u"hdd-odd"_s);
    HistoryStore store(m_path);
    scope.upTo = resultOf(store.preview(scope))->lastNumber;
    QVERIFY(resultOf(store.append(entryOf(u"hdd-odd"_s))));
    QCOMPARE(resultOf(store.purge(scope, u"chief"_s, now))->count, 2);
    QCOMPARE(resultOf(store.list(jobOf(u"hdd-odd"_s)))->size(), 2); // the new one, and the record
}

void tst_HistoryStore::purge_ofEverything_keepsTheChainWhole()
{
    fill(m_path, 5);
    {
        HistoryStore store(m_path);
        QCOMPARE(resultOf(store.purge({}, u"chief"_s, now))->count, 5);
        QVERIFY(resultOf(store.append(entryOf(u"hdd-1"_s))));
    }
    const HistoryCheck check = checkOf(m_path);
    QCOMPARE(check.fault, Fault::None);
    QCOMPARE(check.entries, 2);
}

void tst_HistoryStore::purge_afterPurge_keepsTheChainWhole()
{
    fill(m_path, 8);
    {
        HistoryStore store(m_path);
        HistoryPurgeScope one;
        one.job = jobOf(u"hdd-odd"_s);
        QCOMPARE(resultOf(store.purge(one, u"chief"_s, now))->count, 4);
        HistoryPurgeScope other;
        other.olderThan = now.addDays(5);
        QCOMPARE(resultOf(store.purge(other, u"chief"_s, now))->count, 3);
        QCOMPARE(resultOf(store.purge({}, u"chief"_s, now))->count, 1);
    }
    const HistoryCheck check = checkOf(m_path);
    QCOMPARE(check.fault, Fault::None);
    QCOMPARE(check.entries, 3);
}

void tst_HistoryStore::purge_ofNothing_recordsNothing()
{
    fill(m_path, 2);
    HistoryPurgeScope scope;
    scope.olderThan = now.addDays(-1);
    HistoryStore store(m_path);
    const auto told = resultOf(store.preview(scope));
    QCOMPARE(told->count, 0);
    QVERIFY(!told->oldest.isValid());
    QCOMPARE(resultOf(store.purge(scope, u"chief"_s, now))->count, 0);
    QCOMPARE(resultOf(store.list())->size(), 2);
}

void tst_HistoryStore::purge_leavesNoTraceInTheFile()
{
    HistoryEntry secret = entryOf(u"hdd-1"_s);
    secret.changes = {{Field::Email, u""_s, u"somebody.private@example.org"_s}};
    HistoryStore store(m_path);
    QVERIFY(resultOf(store.append(secret)));
    QVERIFY(resultOf(store.purge({}, u"chief"_s, now)));
    const QByteArray disk = contentOf(m_path) + contentOf(m_path + u"-wal"_s);
    QVERIFY(disk.contains("chief"));
    QVERIFY(!disk.contains("somebody.private"));
}

void tst_HistoryStore::purge_ofABrokenChain_saysThatItWasBroken()
{
    fill(m_path, 4);
    execute(m_path,
            u"UPDATE entry SET content = replace(content, 'clerk', 'other') WHERE number = 2"_s);
    HistoryStore store(m_path);
    HistoryPurgeScope scope;
    scope.olderThan = now.addDays(2);
    QVERIFY(resultOf(store.purge(scope, u"chief"_s, now)));
    QCOMPARE(resultOf(store.list())->first().purge->firstBroken, 2);
}

void tst_HistoryStore::aGapThatNoPurgeTellsOf_isFoundAfterAPurge()
{
    fill(m_path, 6);
    {
        HistoryStore store(m_path);
        HistoryPurgeScope scope;
        scope.olderThan = now.addDays(2);
        QVERIFY(resultOf(store.purge(scope, u"chief"_s, now)));
    }
    execute(m_path, u"DELETE FROM entry WHERE number = 3"_s);
    const HistoryCheck check = checkOf(m_path);
    QCOMPARE(check.fault, Fault::Missing);
    QCOMPARE(check.firstBroken, 3);
}

void tst_HistoryStore::aCorruptFile_isSetAsideAndSaidOnce()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    HistoryStore store(m_path);
    QVERIFY(resultOf(store.append(entryOf(u"hdd-1"_s)))); // the record goes on
    const auto first = resultOf(store.list());
    QVERIFY(!first);
    QCOMPARE(first.error().kind, StorageError::Kind::Corrupt);
    QCOMPARE(contentOf(first.error().detail), QByteArray(4096, 'x'));
    QCOMPARE(resultOf(store.list())->size(), 1);
}

void tst_HistoryStore::aNewerFile_isLeftAlone()
{
    fill(m_path, 1);
    execute(m_path, u"PRAGMA user_version = 2"_s);
    HistoryStore store(m_path);
    const auto result = resultOf(store.append(entryOf(u"hdd-1"_s)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, StorageError::Kind::TooNew);
}

QTEST_GUILESS_MAIN(tst_HistoryStore)
#include "tst_HistoryStore.moc"
