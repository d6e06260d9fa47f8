// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftJson.h"
#include "storage/DraftStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = StorageError::Kind;

namespace {

const auto now = QDateTime(QDate(2014, 5, 2), QTime(9, 0, 1, 250), Qt::UTC);

StoredDraft draftOf(const QString &job, const QString &phone, const QString &connection = u"c"_s)
{
    StoredDraft stored{connection, {u"xttest"_s, job}, {}, {}, now};
    stored.draft.phone = phone;
    return stored;
}

template<typename T>
Result<T, StorageError> resultOf(const StorageCallPtr<T> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000))
        qFatal("the store does not answer");
    return call->result();
}

std::optional<StoredDraft> found(DraftStore &store, const QString &job)
{
    const auto drafts = resultOf(store.find(u"c"_s, {u"xttest"_s, job}));
    return drafts && !drafts->isEmpty() ? std::optional(drafts->constFirst()) : std::nullopt;
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
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
}

} // namespace

class tst_DraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingStored_isNotAnError();
    void aDraft_comesBackAsItWas_data();
    void aDraft_comesBackAsItWas();
    void save_replacesTheDraftOfTheSameJob();
    void list_isOfOneConnection_newestFirst();
    void remove_takesAwayOne();
    void json_passesOverWhatItDoesNotKnow();
    void destroyingTheStore_losesNothingHandedOver();
    void lettingGoOfASave_stillSaves();
    void twoStoresAtOnce_bothWrite();
    void aKilledProcess_leavesTheLastDraft();
    void killedWhileMakingTheDatabase_theNextOneIsWhole();
    void twoProgramsThatMakeTheDatabase_bothGetThrough();
    void files_areTheOwnersOnly();
    void aCorruptFile_isSetAsideAndSaidOnce_data();
    void aCorruptFile_isSetAsideAndSaidOnce();
    void aNewerFile_isLeftAlone();
    void aFolderThatCannotBeMade_isAnError();
    void aReadOnlyFolder_isAnError();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_DraftStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/drafts.db"_s);
}

void tst_DraftStore::nothingStored_isNotAnError()
{
    DraftStore store(m_path);
    const auto result = resultOf(store.find(u"c"_s, {u"a"_s, u"b"_s}));
    QVERIFY(result);
    QVERIFY(result->isEmpty());
    QVERIFY(resultOf(store.remove(u"c"_s, {u"a"_s, u"b"_s}, {QString()})));
}

void tst_DraftStore::aDraft_comesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"1 Dock Road"_s;
    QTest::newRow("lines, tabs, quotes") << u"a\r\nb\t'\";--"_s;
    QTest::newRow("other scripts and right to left") << u"東京都 שלום Ελλάδα"_s;
    QTest::newRow("outside the basic plane") << u"📦🚚 𝒜"_s;
    QTest::newRow("combining marks stay uncomposed") << u"Bu\u0308ro"_s;
    QTest::newRow("a zero character") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("directions and zero width") << u"\u202Eabc\u200B\uFEFF"_s;
    QTest::newRow("long") << QString(1024, u'ß');
    QTest::newRow("empty") << QString();
}

void tst_DraftStore::aDraft_comesBackAsItWas()
{
    QFETCH(QString, text);
    StoredDraft stored = draftOf(u"hdd-ß 📦"_s, text);
    for (const Field field : allFields()) {
        const QVariant empty = stored.draft.value(field);
        if (empty.typeId() == QMetaType::QString)
            stored.draft.setValue(field, text);
    }
    stored.draft.driveCount = 4;
    stored.draft.verboseLog = true;
    stored.base.backupDriveManifest = true;
    {
        DraftStore store(m_path);
        QVERIFY(resultOf(store.save(stored)));
    }
    DraftStore store(m_path);
    const auto read = found(store, u"hdd-ß 📦"_s);
    QVERIFY(read);
    QCOMPARE(read->draft, stored.draft);
    QCOMPARE(read->base, stored.base);
    QCOMPARE(read->savedAt, now);
    QCOMPARE(read->key, stored.key);
    QCOMPARE(read->connection, stored.connection);
}

void tst_DraftStore::save_replacesTheDraftOfTheSameJob()
{
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(u"1"_s, u"old"_s))));
    QVERIFY(resultOf(store.save(draftOf(u"1"_s, u"new"_s))));
    QCOMPARE(found(store, u"1"_s)->draft.phone, u"new"_s);
    QCOMPARE(resultOf(store.list(u"c"_s))->size(), 1);
}

void tst_DraftStore::list_isOfOneConnection_newestFirst()
{
    DraftStore store(m_path);
    StoredDraft newer = draftOf(u"2"_s, u"b"_s);
    newer.savedAt = now.addSecs(1);
    QVERIFY(resultOf(store.save(draftOf(u"1"_s, u"a"_s))));
    QVERIFY(resultOf(store.save(newer)));
    QVERIFY(resultOf(store.save(draftOf(u"3"_s, u"c"_s, u"other"_s))));
    const auto drafts = resultOf(store.list(u"c"_s));
    QCOMPARE(drafts->size(), 2);
    QCOMPARE(drafts->first().key.name, u"2"_s);
}

void tst_DraftStore::remove_takesAwayOne()
{
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(u"1"_s, u"a"_s))));
    QVERIFY(resultOf(store.save(draftOf(u"2"_s, u"b"_s))));
    QVERIFY(resultOf(store.remove(u"c"_s, {u"xttest"_s, u"1"_s}, {QString()})));
    QVERIFY(!found(store, u"1"_s));
    QVERIFY(found(store, u"2"_s));
}

void tst_DraftStore::json_passesOverWhatItDoesNotKnow()
{
    const auto draft = draftFromJson(
        R"({"phone":"9","later":[1],"driveCount":"four","verboseLog":true})");
    JobDraft expected;
    expected.phone = u"9"_s;
    expected.verboseLog = true;
    QCOMPARE(draft, std::optional(expected));
    QVERIFY(!draftFromJson("[]"));
    QVERIFY(!draftFromJson("{\"phone\":"));
}

void tst_DraftStore::destroyingTheStore_losesNothingHandedOver()
{
    StorageCallPtr<Done> last;
    {
        DraftStore store(m_path);
        for (int i = 0; i < 50; ++i)
            last = store.save(draftOf(QString::number(i), u"x"_s));
    }
    QVERIFY(resultOf(last));
    DraftStore store(m_path);
    QCOMPARE(resultOf(store.list(u"c"_s))->size(), 50);
}

void tst_DraftStore::lettingGoOfASave_stillSaves()
{
    DraftStore store(m_path);
    {
        const auto call = store.save(draftOf(u"1"_s, u"a"_s));
    }
    QVERIFY(found(store, u"1"_s));
}

void tst_DraftStore::twoStoresAtOnce_bothWrite()
{
    DraftStore one(m_path);
    DraftStore two(m_path);
    std::vector<StorageCallPtr<Done>> calls;
    for (int i = 0; i < 40; ++i)
        calls.push_back((i % 2 == 0 ? one : two).save(draftOf(QString::number(i), u"x"_s)));
    for (const auto &call : calls)
        QVERIFY(resultOf(call));
    QCOMPARE(resultOf(one.list(u"c"_s))->size(), 40);
    QCOMPARE(resultOf(two.list(u"c"_s))->size(), 40);
}

void tst_DraftStore::aKilledProcess_leavesTheLastDraft()
{
    QProcess writer;
    writer.start(QStringLiteral(WAYBILL_DRAFT_WRITER), {m_path});
    int last = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            while (writer.canReadLine())
                last = writer.readLine().trimmed().toInt();
            return last >= 5;
        },
        20000));
    writer.kill(); // SIGKILL: nothing is flushed or closed
    QVERIFY(writer.waitForFinished());
    while (writer.canReadLine())
        last = writer.readLine().trimmed().toInt();

    DraftStore store(m_path);
    const auto stored = resultOf(store.find(u"c"_s, {u"a"_s, u"job"_s}));
    QVERIFY(stored && stored->size() == 1);
    QVERIFY(stored->constFirst().draft.description.toInt() >= last);
}

void tst_DraftStore::killedWhileMakingTheDatabase_theNextOneIsWhole()
{
    // WAYBILL_KILLS sets how often; the moments go evenly over the first 60 ms of a process.
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("WAYBILL_KILLS", &isSet);
    const int kills = isSet ? wanted : 30;
    const QDir folder = QFileInfo(m_path).dir();
    int made = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString path = folder.filePath(u"%1/drafts.sqlite"_s.arg(kill));
        QProcess writer;
        writer.start(QStringLiteral(WAYBILL_DRAFT_WRITER), {path});
        QVERIFY(writer.waitForStarted());
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
        QThread::usleep(ulong(kill) * 60000 / ulong(kills));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        int last = 0;
        while (writer.canReadLine())
            last = writer.readLine().trimmed().toInt();
        made += last > 0 ? 1 : 0;

        DraftStore store(path);
        const auto found = resultOf(store.find(u"c"_s, {u"a"_s, u"job"_s}));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail));
        const int kept = found->isEmpty() ? 0 : found->constFirst().draft.description.toInt();
        QVERIFY(kept >= last);
        QVERIFY(resultOf(store.save(draftOf(u"1"_s, u"a"_s))));
        const QFileInfoList files = QFileInfo(path).dir().entryInfoList(QDir::Files);
        for (const QFileInfo &file : files) {
            QVERIFY2(!file.fileName().contains(u"corrupt"_s), qPrintable(file.fileName()));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }
    qInfo("%d kills, %d after the first draft was on disk", kills, made);
}

void tst_DraftStore::twoProgramsThatMakeTheDatabase_bothGetThrough()
{
    const QDir folder = QFileInfo(m_path).dir();
    for (int round = 0; round < 10; ++round) {
        const QString path = folder.filePath(u"both%1/drafts.sqlite"_s.arg(round));
        std::array<QProcess, 3> writers;
        for (QProcess &writer : writers)
            writer.start(QStringLiteral(WAYBILL_DRAFT_WRITER), {path});
        for (QProcess &writer : writers) {
            QVERIFY(QTest::qWaitFor(
                [&] { return writer.canReadLine() || writer.state() == QProcess::NotRunning; },
                20000));
            QCOMPARE(writer.state(), QProcess::Running); // it ends by itself where it cannot write
        }
        for (QProcess &writer : writers) {
            writer.kill();
            QVERIFY(writer.waitForFinished());
        }
    }
}

void tst_DraftStore::files_areTheOwnersOnly()
{
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(u"1"_s, u"a"_s))));
    const auto expected = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    const QFileInfoList files = QFileInfo(m_path).dir().entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3); // database, write-ahead log, shared memory
    for (const QFileInfo &file : files)
        QCOMPARE(file.permissions(), expected);
}

void tst_DraftStore::aCorruptFile_isSetAsideAndSaidOnce_data()
{
    QTest::addColumn<bool>("isTornInside");
    QTest::newRow("no database at all") << false;
    QTest::newRow("a database that is torn inside") << true;
}

void tst_DraftStore::aCorruptFile_isSetAsideAndSaidOnce()
{
    QFETCH(bool, isTornInside);
    {
        DraftStore store(m_path);
        for (int i = 0; i < 20; ++i)
            QVERIFY(resultOf(store.save(draftOf(QString::number(i), QString(900, u'x')))));
    }
    QByteArray content = contentOf(m_path);
    QVERIFY(content.size() > 12000);
    if (isTornInside)
        content.replace(4096, 8000, QByteArray(8000, '\x5a'));
    else
        content = "This is no database, whatever its name says.";
    overwrite(m_path, content);

    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(u"new"_s, u"a"_s))));
    const auto first = resultOf(store.find(u"c"_s, {u"xttest"_s, u"new"_s}));
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Kind::Corrupt);
    QVERIFY(found(store, u"new"_s));
    const QStringList aside = QFileInfo(m_path).dir().entryList({u"drafts.db.corrupt-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(QFileInfo(m_path).dir().filePath(aside.first())), content);
}

void tst_DraftStore::aNewerFile_isLeftAlone()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    execute(m_path, u"CREATE TABLE draft (something_else TEXT)"_s);
    execute(m_path, u"PRAGMA user_version = 99"_s);
    const QByteArray before = contentOf(m_path);
    {
        DraftStore store(m_path);
        const auto saved = resultOf(store.save(draftOf(u"1"_s, u"a"_s)));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::TooNew);
        QVERIFY(saved.error().detail.contains(m_path));
        QCOMPARE(resultOf(store.list(u"c"_s)).error().kind, Kind::TooNew);
    }
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList{u"drafts.db"_s});
}

void tst_DraftStore::aFolderThatCannotBeMade_isAnError()
{
    overwrite(m_folder->filePath(u"data"_s), "a file where the folder should be");
    DraftStore store(m_path);
    const auto saved = resultOf(store.save(draftOf(u"1"_s, u"a"_s)));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Kind::CannotOpen);
}

void tst_DraftStore::aReadOnlyFolder_isAnError()
{
    const QString folder = QFileInfo(m_path).path();
    QVERIFY(QDir().mkpath(folder));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    if (QFileInfo(folder).isWritable())
        QSKIP("Permissions do not bind this user (root).");
    {
        DraftStore store(m_path);
        const auto saved = resultOf(store.save(draftOf(u"1"_s, u"a"_s)));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Kind::ReadOnly);
    }
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QTEST_GUILESS_MAIN(tst_DraftStore)
#include "tst_DraftStore.moc"
