// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ArchiveSamples.h"
#include "support/DiskTroubles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Kind = StorageError::Kind;
using State = JobState::Kind;

/// What is taken out of the archive, news and purged jobs, and a file that cannot be used.
class tst_ArchiveTaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void purge_takesArchivedJobsOnly();
    void purge_leavesNothingReadable();
    void aState_isToldOnce();
    void aStateThatAPersonSaw_isNotTold();
    void aDeadline_isToldOnceForEachDate();
    void files_areTheOwnersOnly();
    void aCorruptFile_isSetAsideAndSaidOnce();
    void aNewerFile_isLeftAlone();
    void aFolderInPlaceOfTheFile_isAnError();
    void whatWasHandedOver_isWrittenBeforeTheStoreGoes();
    void twoStores_workOnOneFile();
    void accountsThatAreAllThere_areNotedWithoutAWrite();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_ArchiveTaking::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/archive.sqlite"_s);
}

void tst_ArchiveTaking::purge_takesArchivedJobsOnly()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteListed(
        connection, {summaryOf(u"a"_s), summaryOf(u"b"_s), summaryOf(u"c"_s), summaryOf(u"d"_s)},
        start)));
    completed(store, {u"b"_s, u"c"_s, u"d"_s}, start.addDays(1));
    completed(store, {u"c"_s, u"d"_s}, start.addDays(5));
    completed(store, {u"d"_s}, start.addDays(9));
    const ArchivePurgeScope old{start.addDays(9), {}};
    const auto told = resultOf(store.preview(connection, old));
    QCOMPARE(told->count, 2);
    QCOMPARE(told->oldest, start.addDays(1));
    QCOMPARE(told->newest, start.addDays(5));
    QCOMPARE(loaded(store).size(), 4); // told, not done
    QCOMPARE(resultOf(store.purge(connection, old))->count, 2);
    QCOMPARE(loaded(store), QStringList({u"d"_s, u"-c"_s}));
    const ArchivePurgeScope both{{}, {{u"xttest"_s, u"c"_s}, {u"xttest"_s, u"d"_s}}};
    QCOMPARE(resultOf(store.purge(connection, both))->count, 1);
    QCOMPARE(loaded(store), QStringList({u"d"_s}));
}

void tst_ArchiveTaking::purge_leavesNothingReadable()
{
    ArchiveStore store(m_path);
    Job job = wholeJob(u"hdd-1"_s);
    job.description = u"nobody-must-read-this"_s;
    QVERIFY(resultOf(store.noteRead(connection, {{job, start, false}})));
    completed(store, {}, start);
    QVERIFY(contentOf(m_path + u"-wal"_s).contains("nobody-must-read-this"));
    QVERIFY(resultOf(store.purge(connection, {})));
    QVERIFY(!contentOf(m_path).contains("nobody-must-read-this"));
    QVERIFY(!contentOf(m_path + u"-wal"_s).contains("nobody-must-read-this"));
}

void tst_ArchiveTaking::aState_isToldOnce()
{
    {
        ArchiveStore store(m_path);
        QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start)));
        QCOMPARE(eventsOf(store, start), QStringList()); // a job that is new is no news
        QVERIFY(resultOf(
            store.noteListed(connection, {summaryOf(u"hdd-1"_s, State::Shipping)}, start)));
    }
    ArchiveStore store(m_path); // a restart between the change and the telling
    QCOMPARE(eventsOf(store, start), QStringList({u"hdd-1 Creating>Shipping"_s}));
    QCOMPARE(eventsOf(store, start), QStringList());
    // Untold steps between are one event; one that was taken back is none.
    for (const State state : {State::Transferring, State::Packaging})
        QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s, state)}, start)));
    QCOMPARE(eventsOf(store, start), QStringList({u"hdd-1 Shipping>Packaging"_s}));
}

void tst_ArchiveTaking::aStateThatAPersonSaw_isNotTold()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start)));
    Job job = wholeJob(u"hdd-1"_s);
    job.state = JobState(State::Shipping);
    QVERIFY(resultOf(store.noteRead(connection, {{job, start, true}})));
    QCOMPARE(eventsOf(store, start), QStringList());
    job.state = JobState(State::Packaging);
    QVERIFY(resultOf(store.noteRead(connection, {{job, start, false}})));
    QCOMPARE(eventsOf(store, start), QStringList({u"hdd-1 Shipping>Packaging"_s}));
}

void tst_ArchiveTaking::aDeadline_isToldOnceForEachDate()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteListed(
        connection, {summaryOf(u"hdd-1"_s), summaryOf(u"done"_s, State::Completed)}, start)));
    QCOMPARE(eventsOf(store, start.addDays(13)), QStringList());
    QCOMPARE(eventsOf(store, start.addDays(14)), QStringList({u"due hdd-1"_s}));
    QCOMPARE(eventsOf(store, start.addDays(200)), QStringList());
    JobSummary updated = summaryOf(u"hdd-1"_s);
    updated.lastModified = start.addDays(3); // each update restarts the two weeks
    QVERIFY(resultOf(store.noteListed(connection, {updated}, start)));
    QCOMPARE(eventsOf(store, start.addDays(16)), QStringList());
    QCOMPARE(eventsOf(store, start.addDays(17)), QStringList({u"due hdd-1"_s}));
}

void tst_ArchiveTaking::files_areTheOwnersOnly()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(QFile::exists(m_path + suffix), qPrintable(suffix));
        QVERIFY(!(QFile::permissions(m_path + suffix) & others));
    }
}

void tst_ArchiveTaking::aCorruptFile_isSetAsideAndSaidOnce()
{
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    ArchiveStore store(m_path);
    QCOMPARE(resultOf(store.load(connection)).error().kind, Kind::Corrupt);
    QCOMPARE(loaded(store), QStringList());
    const QStringList files = QFileInfo(m_path).dir().entryList({u"*.corrupt-*"_s});
    QCOMPARE(files.size(), 1);
    QCOMPARE(contentOf(QFileInfo(m_path).dir().filePath(files.first())), QByteArray(4096, 'x'));
}

void tst_ArchiveTaking::aNewerFile_isLeftAlone()
{
    {
        ArchiveStore store(m_path);
        QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start)));
    }
    execute(m_path, u"PRAGMA user_version = 99"_s);
    const QByteArray before = contentOf(m_path);
    ArchiveStore store(m_path);
    QCOMPARE(resultOf(store.load(connection)).error().kind, Kind::TooNew);
    QCOMPARE(resultOf(store.noteListed(connection, {summaryOf(u"x"_s)}, start)).error().kind,
             Kind::TooNew);
    QCOMPARE(contentOf(m_path), before);
}

void tst_ArchiveTaking::aFolderInPlaceOfTheFile_isAnError()
{
    QVERIFY(QDir().mkpath(m_path));
    ArchiveStore store(m_path);
    QVERIFY(!resultOf(store.load(connection)));
    QVERIFY(!resultOf(store.noteComplete(connection, u"xttest"_s, {}, start)));
}

void tst_ArchiveTaking::whatWasHandedOver_isWrittenBeforeTheStoreGoes()
{
    {
        ArchiveStore store(m_path);
        const auto call = store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start);
    }
    ArchiveStore store(m_path);
    QCOMPARE(loaded(store), QStringList({u"hdd-1"_s}));
}

void tst_ArchiveTaking::twoStores_workOnOneFile()
{
    ArchiveStore first(m_path);
    ArchiveStore second(m_path);
    std::vector<StorageCallPtr<Done>> calls;
    for (int i = 0; i < 20; ++i) {
        ArchiveStore &store = i % 2 == 0 ? first : second;
        calls.push_back(store.noteListed(connection, {summaryOf(u"hdd-%1"_s.arg(i))}, start));
    }
    for (const auto &call : calls)
        QVERIFY(resultOf(call));
    QCOMPARE(loaded(first).size(), 20);
    QVERIFY(
        resultOf(first.noteListed(connection, {summaryOf(u"hdd-0"_s, State::Shipping)}, start)));
    QCOMPARE(eventsOf(second, start), QStringList({u"hdd-0 Creating>Shipping"_s}));
    QCOMPARE(eventsOf(first, start), QStringList()); // another window has told it
}

void tst_ArchiveTaking::accountsThatAreAllThere_areNotedWithoutAWrite()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start)));
    {
        const Holder writing(m_path); // another program, for as long as it likes
        const auto gone = resultOf(store.noteAccounts(connection, {u"xttest"_s}, start));
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().detail));
        QVERIFY(gone->isEmpty());
    }
    QCOMPARE(resultOf(store.noteAccounts(connection, {u"other"_s}, start))->size(), 1);
}

QTEST_GUILESS_MAIN(tst_ArchiveTaking)
#include "tst_ArchiveTaking.moc"
