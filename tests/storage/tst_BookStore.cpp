// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/BookJson.h"
#include "storage/BookStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = StorageError::Kind;

namespace {

const auto now = QDateTime(QDate(2026, 3, 12), QTime(9, 0, 1, 250), Qt::UTC);

AddressEntry entryOf(const QString &id, const QString &text)
{
    AddressEntry entry;
    entry.id = id;
    entry.label = text;
    entry.recipientName = text;
    entry.address = PostalAddress::fromText(text);
    entry.phone = text;
    entry.email = text;
    entry.lastUsed = now;
    entry.useCount = 3;
    return entry;
}

CarrierAccount accountOf(const QString &id, const QString &number)
{
    return {id, u"Head office"_s, u"FedEx"_s, number, now, 2};
}

BookChange putting(const AddressEntry &entry)
{
    BookChange change;
    change.addresses = {entry};
    return change;
}

template<typename T>
Result<T, StorageError> resultOf(const StorageCallPtr<T> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000))
        qFatal("the store does not answer");
    return call->result();
}

void execute(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(sql))
            qFatal("cannot prepare the test's database");
        database.close();
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
}

/// No file of this process grows beyond a size meanwhile, as where a quota is used up.
class UsedUpQuota
{
public:
    explicit UsedUpQuota(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~UsedUpQuota() { setrlimit(RLIMIT_FSIZE, &m_before); }
    UsedUpQuota(const UsedUpQuota &) = delete;
    UsedUpQuota &operator=(const UsedUpQuota &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class tst_BookStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingStored_isAnEmptyBook();
    void anEntry_comesBackAsItWas_data();
    void anEntry_comesBackAsItWas();
    void parts_areKeptWhereTheySayAsMuch();
    void json_passesOverWhatItDoesNotKnow();
    void everything_survivesARestart();
    void aChange_isMadeAsAWhole();
    void aRemovedAccount_isNotInTheFilesAnyMore();
    void destroyingTheStore_losesNothingHandedOver();
    void twoStoresAtOnce_bothWrite();
    void files_areTheOwnersOnly();
    void aCorruptFile_isSetAsideAndSaidOnce();
    void aNewerFile_isLeftAlone();
    void lockedByAnotherProgram_isSaid();
    void usedUpQuota_isSaidAndTheRestStays();
    void aFolderThatCannotBeMade_isAnError();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_BookStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/book.sqlite"_s);
}

void tst_BookStore::nothingStored_isAnEmptyBook()
{
    BookStore store(m_path);
    const auto content = resultOf(store.read());
    QVERIFY(content);
    QCOMPARE(*content, BookContent());
    QVERIFY(content->learns);
}

void tst_BookStore::anEntry_comesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"1 Dock Road"_s;
    QTest::newRow("lines, tabs, quotes") << u"a\r\nb\t'\";--"_s;
    QTest::newRow("other scripts and right to left") << u"東京都 שלום Ελλάδα"_s;
    QTest::newRow("outside the basic plane") << u"📦🚚 𝒜"_s;
    QTest::newRow("combining marks stay uncomposed") << u"Bu\u0308ro"_s;
    QTest::newRow("directions and zero width") << u"\u202Eabc\u200B\uFEFF"_s;
    QTest::newRow("long") << QString(5000, u'ß');
    QTest::newRow("empty") << u""_s;
}

void tst_BookStore::anEntry_comesBackAsItWas()
{
    QFETCH(QString, text);
    {
        BookStore store(m_path);
        QVERIFY(resultOf(store.apply(putting(entryOf(u"1"_s, text)))));
    }
    BookStore store(m_path);
    const auto content = resultOf(store.read());
    QVERIFY(content);
    QCOMPARE(content->addresses, QList{entryOf(u"1"_s, text)});
}

void tst_BookStore::parts_areKeptWhereTheySayAsMuch()
{
    AddressEntry entry = entryOf(u"1"_s, u"Ann"_s);
    entry.address = PostalAddress::fromParts(
        {u"1 Dock Road"_s, {}, u"Hamburg"_s, {}, u"20457"_s, u"Germany"_s});
    QCOMPARE(addressFromJson(u"1"_s, addressToJson(entry)), std::optional(entry));
    entry.address = PostalAddress::fromSemicolonText(u"a;b;c;d;e;f"_s);
    const auto read = addressFromJson(u"1"_s, addressToJson(entry));
    QCOMPARE(read->address.text(), u"a;b;c;d;e;f"_s);
}

void tst_BookStore::json_passesOverWhatItDoesNotKnow()
{
    const auto entry = addressFromJson(u"1"_s, R"({"phone":"9","later":[1],"useCount":-4})");
    QVERIFY(entry);
    QCOMPARE(entry->phone, u"9"_s);
    QCOMPARE(entry->useCount, 0);
    QVERIFY(!addressFromJson(u"1"_s, "[]"));
    QVERIFY(!accountFromJson(u"1"_s, "{\"number\":"));
}

void tst_BookStore::everything_survivesARestart()
{
    BookChange change = putting(entryOf(u"1"_s, u"Ann"_s));
    change.addresses.append(entryOf(u"2"_s, u"Bert"_s));
    change.accounts = {accountOf(u"a"_s, u"123456789"_s)};
    change.keptApart = {pairOf(u"1"_s, u"2"_s)};
    change.declined = {u"f"_s, u"g"_s};
    change.learns = false;
    BookContent expected;
    std::ignore = applyChange(expected, change);
    BookChange second;
    second.removedAddresses = {u"2"_s};
    second.declinedNoMore = {u"g"_s};
    std::ignore = applyChange(expected, second);
    {
        BookStore store(m_path);
        QVERIFY(resultOf(store.apply(change)));
        QVERIFY(resultOf(store.apply(second)));
    }
    BookStore store(m_path);
    const auto content = resultOf(store.read());
    QVERIFY(content);
    QCOMPARE(*content, expected);
}

void tst_BookStore::aChange_isMadeAsAWhole()
{
    BookStore store(m_path);
    QVERIFY(resultOf(store.apply(putting(entryOf(u"1"_s, u"Ann"_s)))));
    execute(m_path,
            u"CREATE TRIGGER refuse BEFORE INSERT ON account "
            "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);
    BookChange change = putting(entryOf(u"2"_s, u"Bert"_s));
    change.removedAddresses = {u"1"_s};
    change.accounts = {accountOf(u"a"_s, u"1"_s)};
    QVERIFY(!resultOf(store.apply(change)));
    const auto content = resultOf(store.read());
    QCOMPARE(content->addresses, QList{entryOf(u"1"_s, u"Ann"_s)});
}

void tst_BookStore::aRemovedAccount_isNotInTheFilesAnyMore()
{
    const auto number = "A7Z9Q3X5K1"_ba;
    const auto all = [this] { return contentOf(m_path) + contentOf(m_path + u"-wal"_s); };
    BookStore store(m_path);
    BookChange change;
    change.accounts = {accountOf(u"a"_s, QString::fromLatin1(number))};
    QVERIFY(resultOf(store.apply(change)));
    QVERIFY(all().contains(number));
    BookChange removal;
    removal.removedAccounts = {u"a"_s};
    QVERIFY(resultOf(store.apply(removal)));
    QVERIFY(!all().contains(number));
}

void tst_BookStore::destroyingTheStore_losesNothingHandedOver()
{
    {
        BookStore store(m_path);
        for (int i = 0; i < 50; ++i)
            static_cast<void>(store.apply(putting(entryOf(QString::number(i), u"x"_s))));
    }
    BookStore store(m_path);
    QCOMPARE(resultOf(store.read())->addresses.size(), 50);
}

void tst_BookStore::twoStoresAtOnce_bothWrite()
{
    BookStore one(m_path);
    BookStore two(m_path);
    std::vector<StorageCallPtr<Done>> calls;
    for (int i = 0; i < 40; ++i)
        calls.push_back(
            (i % 2 == 0 ? one : two).apply(putting(entryOf(QString::number(i), u"x"_s))));
    for (const auto &call : calls)
        QVERIFY(resultOf(call));
    QCOMPARE(resultOf(one.read())->addresses.size(), 40);
    QCOMPARE(resultOf(two.read())->addresses.size(), 40);
}

void tst_BookStore::files_areTheOwnersOnly()
{
    BookStore store(m_path);
    QVERIFY(resultOf(store.apply(putting(entryOf(u"1"_s, u"a"_s)))));
    const auto expected = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    const QFileInfoList files = QFileInfo(m_path).dir().entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3); // database, write-ahead log, shared memory
    for (const QFileInfo &file : files)
        QCOMPARE(file.permissions(), expected);
}

void tst_BookStore::aCorruptFile_isSetAsideAndSaidOnce()
{
    const auto content = "This is no database, whatever its name says."_ba;
    overwrite(m_path, content);
    BookStore store(m_path);
    QVERIFY(resultOf(store.apply(putting(entryOf(u"1"_s, u"a"_s)))));
    const auto first = resultOf(store.read());
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Kind::Corrupt);
    QCOMPARE(resultOf(store.read())->addresses.size(), 1);
    const QStringList aside = QFileInfo(m_path).dir().entryList({u"book.sqlite.corrupt-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(QFileInfo(m_path).dir().filePath(aside.first())), content);
}

void tst_BookStore::aNewerFile_isLeftAlone()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    execute(m_path, u"CREATE TABLE address (something_else TEXT)"_s);
    execute(m_path, u"PRAGMA user_version = 99"_s);
    const QByteArray before = contentOf(m_path);
    {
        BookStore store(m_path);
        QCOMPARE(resultOf(store.read()).error().kind, Kind::TooNew);
        const auto applied = resultOf(store.apply(putting(entryOf(u"1"_s, u"a"_s))));
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Kind::TooNew);
        QVERIFY(applied.error().detail.contains(m_path));
    }
    QCOMPARE(contentOf(m_path), before);
}

void tst_BookStore::lockedByAnotherProgram_isSaid()
{
    BookStore store(m_path);
    QVERIFY(resultOf(store.apply(putting(entryOf(u"1"_s, u"a"_s)))));
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        holder.setDatabaseName(m_path);
        QVERIFY(holder.open());
        QVERIFY(QSqlQuery(holder).exec(u"BEGIN EXCLUSIVE"_s));
        const auto applied = resultOf(store.apply(putting(entryOf(u"2"_s, u"b"_s))));
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Kind::Locked);
        holder.close();
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    QVERIFY(resultOf(store.apply(putting(entryOf(u"2"_s, u"b"_s)))));
    QCOMPARE(resultOf(store.read())->addresses.size(), 2);
}

void tst_BookStore::usedUpQuota_isSaidAndTheRestStays()
{
    BookStore store(m_path);
    QVERIFY(resultOf(store.apply(putting(entryOf(u"1"_s, u"a"_s)))));
    {
        const UsedUpQuota quota(4096);
        const auto applied = resultOf(store.apply(putting(entryOf(u"2"_s, QString(9000, u'x')))));
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Kind::Failed);
    }
    QCOMPARE(resultOf(store.read())->addresses.size(), 1);
    QVERIFY(resultOf(store.apply(putting(entryOf(u"2"_s, u"b"_s)))));
    QCOMPARE(resultOf(store.read())->addresses.size(), 2);
}

void tst_BookStore::aFolderThatCannotBeMade_isAnError()
{
    overwrite(m_folder->filePath(u"data"_s), "a file where the folder should be");
    BookStore store(m_path);
    QCOMPARE(resultOf(store.read()).error().kind, Kind::CannotOpen);
}

QTEST_GUILESS_MAIN(tst_BookStore)
#include "tst_BookStore.moc"
