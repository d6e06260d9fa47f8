// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftStore.h"
#include "storage/WriterMarks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

const auto now = QDateTime(QDate(2014, 5, 2), QTime(9, 0, 1, 250), Qt::UTC);
const auto one = u"{6b1e7a52-1c07-4b5e-9d0c-0d6a3c1f0001}"_s;
const auto two = u"{6b1e7a52-1c07-4b5e-9d0c-0d6a3c1f0002}"_s;
const auto three = u"{6b1e7a52-1c07-4b5e-9d0c-0d6a3c1f0003}"_s;

JobKey key()
{
    return {u"a"_s, u"job"_s};
}

StoredDraft draftOf(const QString &writer, const QString &phone, int seconds = 0)
{
    StoredDraft stored{u"c"_s, key(), {}, {}, now.addSecs(seconds), writer};
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

/// The phones of the job's drafts as they come; those that somebody holds in brackets.
QStringList phones(DraftStore &store)
{
    QStringList texts;
    const auto drafts = resultOf(store.find(u"c"_s, key()));
    for (const StoredDraft &draft : drafts.value_or(QList<StoredDraft>()))
        texts.append(draft.isHeld ? u"[%1]"_s.arg(draft.draft.phone) : draft.draft.phone);
    return texts;
}

void execute(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open the test's database");
        for (const QString &sql : statements) {
            if (!QSqlQuery(database).exec(sql))
                qFatal("cannot prepare the test's database: %s", qPrintable(sql));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
}

/// Another program that saves drafts of the job until it is killed.
class Program
{
public:
    explicit Program(const QString &path)
    {
        m_process.start(QStringLiteral(WAYBILL_DRAFT_WRITER), {path});
        if (!QTest::qWaitFor([&] { return m_process.canReadLine(); }, 20000))
            qFatal("the other program does not write");
    }

    void send(int signal) { ::kill(pid_t(m_process.processId()), signal); }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

/// One job, typed into at several places at once: each keeps what was typed there, and whose draft is
/// still being typed is known however the others end.
class tst_DraftWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoWriters_bothDraftsAreKept();
    void removingOne_leavesTheOther();
    void aDraftThatTookAnotherOver_replacesItInOneStep();
    void aDraftIsHeld_untilItsWriterIsReleased();
    void theEndOfAStore_releasesItsWriters();
    void aWriterOfAnotherStore_isSeen();
    void aKilledProgram_holdsNothing();
    void aProgramThatStandsStill_holdsItsDraft();
    void manyWhoAskAtOnce_doNotTakeEachOtherForTheWriter();
    void marksOfTheDead_goOnceTheirDraftIsGone();
    void marks_areTheOwnersOnly();
    void aWriterThatIsNoToken_isNoPath();
    void theFormerSchema_keepsItsDrafts();

private:
    [[nodiscard]] QStringList marks() const
    {
        return QDir(m_path + u".writers"_s).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_DraftWriters::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.sqlite"_s);
}

void tst_DraftWriters::twoWriters_bothDraftsAreKept()
{
    {
        DraftStore store(m_path);
        QVERIFY(resultOf(store.save(draftOf(one, u"1"_s, 1))));
        QVERIFY(resultOf(store.save(draftOf(two, u"2"_s, 2))));
        QVERIFY(resultOf(store.save(draftOf(one, u"11"_s, 3))));
    }
    DraftStore store(m_path);
    QCOMPARE(phones(store), QStringList({u"11"_s, u"2"_s})); // the newest first
    QCOMPARE(resultOf(store.list(u"c"_s))->size(), 2);
    QCOMPARE(resultOf(store.find(u"c"_s, key()))->constFirst().writer, one);
}

void tst_DraftWriters::removingOne_leavesTheOther()
{
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(one, u"1"_s))));
    QVERIFY(resultOf(store.save(draftOf(two, u"2"_s))));
    QVERIFY(resultOf(store.remove(u"c"_s, key(), {one})));
    QCOMPARE(phones(store), QStringList(u"[2]"_s));
}

void tst_DraftWriters::aDraftThatTookAnotherOver_replacesItInOneStep()
{
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(one, u"1"_s, 1))));
    QVERIFY(resultOf(store.save(draftOf(two, u"2"_s, 2))));
    QVERIFY(resultOf(store.save(draftOf(three, u"1 and more"_s, 3), {one})));
    QCOMPARE(phones(store), QStringList({u"[1 and more]"_s, u"[2]"_s}));
}

void tst_DraftWriters::aDraftIsHeld_untilItsWriterIsReleased()
{
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(one, u"1"_s))));
    QCOMPARE(phones(store), QStringList(u"[1]"_s));
    store.release(one);
    QCOMPARE(phones(store), QStringList(u"1"_s));
    QCOMPARE(marks(), QStringList());
}

void tst_DraftWriters::theEndOfAStore_releasesItsWriters()
{
    {
        DraftStore store(m_path);
        QVERIFY(resultOf(store.save(draftOf(one, u"1"_s))));
        QCOMPARE(marks().size(), 1);
    }
    DraftStore store(m_path);
    QCOMPARE(phones(store), QStringList(u"1"_s));
    QCOMPARE(marks(), QStringList());
}

void tst_DraftWriters::aWriterOfAnotherStore_isSeen()
{
    DraftStore store(m_path);
    DraftStore other(m_path);
    QVERIFY(resultOf(store.save(draftOf(one, u"1"_s))));
    QCOMPARE(phones(other), QStringList(u"[1]"_s));
    store.release(one);
    QCOMPARE(phones(store), QStringList(u"1"_s));
    QCOMPARE(phones(other), QStringList(u"1"_s));
}

void tst_DraftWriters::aKilledProgram_holdsNothing()
{
    Program program(m_path);
    DraftStore store(m_path);
    QVERIFY(resultOf(store.find(u"c"_s, key()))->constFirst().isHeld);
    program.kill(); // nothing is closed, and its mark stays behind
    QCOMPARE(marks().size(), 1);
    QVERIFY(!resultOf(store.find(u"c"_s, key()))->constFirst().isHeld);
}

void tst_DraftWriters::aProgramThatStandsStill_holdsItsDraft()
{
    Program program(m_path);
    program.send(SIGSTOP); // such as in a debugger, or on a machine that slept
    DraftStore store(m_path);
    QVERIFY(resultOf(store.find(u"c"_s, key()))->constFirst().isHeld);
    program.kill();
}

void tst_DraftWriters::manyWhoAskAtOnce_doNotTakeEachOtherForTheWriter()
{
    Program(m_path).kill();
    DraftStore store(m_path);
    DraftStore other(m_path);
    std::vector<StorageCallPtr<QList<StoredDraft>>> calls;
    for (int i = 0; i < 200; ++i)
        calls.push_back((i % 2 == 0 ? store : other).find(u"c"_s, key()));
    for (const auto &call : calls)
        QVERIFY(!resultOf(call)->constFirst().isHeld);
}

void tst_DraftWriters::marksOfTheDead_goOnceTheirDraftIsGone()
{
    Program(m_path).kill();
    {
        DraftStore store(m_path);
        QVERIFY(resultOf(store.save(draftOf(one, u"1"_s))));
        QCOMPARE(marks().size(), 2); // the draft of the other is there yet
        const auto drafts = resultOf(store.find(u"c"_s, key()));
        for (const StoredDraft &draft : *drafts)
            QVERIFY(resultOf(store.remove(u"c"_s, key(), {draft.writer})));
    }
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(two, u"2"_s))));
    QCOMPARE(marks().size(), 1);
    QCOMPARE(phones(store), QStringList(u"[2]"_s));
}

void tst_DraftWriters::marks_areTheOwnersOnly()
{
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(one, u"1"_s))));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo folder(m_path + u".writers"_s);
    QVERIFY(!(folder.permissions() & others));
    const QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!(files.constFirst().permissions() & others));
    QCOMPARE(files.constFirst().size(), 0);
}

void tst_DraftWriters::aWriterThatIsNoToken_isNoPath()
{
    WriterMarks held(m_path + u".writers"_s);
    held.hold(u"../stolen"_s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"stolen"_s)));
    QVERIFY(!held.isHeld(u"../stolen"_s));
    DraftStore store(m_path);
    QVERIFY(resultOf(store.save(draftOf(u"../stolen"_s, u"1"_s))));
    QCOMPARE(phones(store), QStringList(u"1"_s)); // kept all the same
}

void tst_DraftWriters::theFormerSchema_keepsItsDrafts()
{
    execute(m_path,
            {u"CREATE TABLE draft ("
             "connection TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, "
             "saved_at INTEGER NOT NULL, base TEXT NOT NULL, draft TEXT NOT NULL, "
             "PRIMARY KEY (connection, account, name)) WITHOUT ROWID"_s,
             u"INSERT INTO draft VALUES ('c', 'a', 'job', 1399021201250, "
             "'{\"phone\":\"old\"}', '{\"phone\":\"typed\"}')"_s,
             u"INSERT INTO draft VALUES ('c', 'a', 'other', 1399021201250, "
             "'{}', '{\"email\":\"a@b.example\"}')"_s,
             u"PRAGMA user_version = 1"_s});
    {
        DraftStore store(m_path);
        const auto kept = resultOf(store.find(u"c"_s, key()));
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->constFirst().base.phone, u"old"_s);
        QCOMPARE(kept->constFirst().draft.phone, u"typed"_s);
        QCOMPARE(kept->constFirst().savedAt, now);
        QVERIFY(!kept->constFirst().isHeld);
        QVERIFY(resultOf(store.save(draftOf(one, u"new"_s, 1))));
    }
    DraftStore store(m_path); // and once more, from the new schema
    QCOMPARE(phones(store), QStringList({u"new"_s, u"typed"_s}));
    QCOMPARE(resultOf(store.list(u"c"_s))->size(), 3);
    QVERIFY(resultOf(store.remove(u"c"_s, key(), {QString()})));
    QCOMPARE(phones(store), QStringList(u"new"_s));
}

QTEST_GUILESS_MAIN(tst_DraftWriters)
#include "tst_DraftWriters.moc"
