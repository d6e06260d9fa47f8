// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ArchiveJson.h"
#include "storage/ArchiveSamples.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using State = JobState::Kind;

class tst_ArchiveStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeJob_comesBackByteForByte();
    void aSummary_comesBackAsItWas();
    void whatIsNoJob_givesNothing();
    void nothingKept_isNotAnError();
    void whatIsListed_isThereAfterARestart();
    void aJobThatIsNotListedAnyMore_isGone();
    void whyAJobIsGone_data();
    void whyAJobIsGone();
    void anAccountThatIsNotListed_takesItsJobs();
    void aJobThatComesBack_isNotGone();
    void anotherJobOfTheSameName_leavesTheArchivedOne();
    void theWholeJob_outlivesItsSummary();
    void aListWithoutTimes_keepsTheTimeOfTheState();
    void theSameListAgain_writesNothing();
    void aWholeRead_isFoundByDriveAndNote();
    void connections_seeTheirOwnJobsOnly();
    void manyJobs_comeInPages();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_ArchiveStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/archive.sqlite"_s);
}

void tst_ArchiveStore::aWholeJob_comesBackByteForByte()
{
    const Job job = wholeJob(u"hdd-1"_s);
    QCOMPARE(jobFromJson(jobToJson(job)).value(), job);
    Job bare;
    bare.key = {u"a"_s, u"b"_s};
    QCOMPARE(jobFromJson(jobToJson(bare)).value(), bare);
    Job inParts = bare;
    inParts.shipTo = ShipToAddress{
        u"D"_s, PostalAddress::fromParts({u"1"_s, u""_s, u"C"_s, u""_s, u"9"_s, u"US"_s})};
    QCOMPARE(jobFromJson(jobToJson(inParts)).value(), inParts);
}

void tst_ArchiveStore::aSummary_comesBackAsItWas()
{
    JobSummary job = summaryOf(u"hdd-1"_s, State::Shipping);
    job.friendlyName = u"Büro"_s;
    job.location = u"West US"_s;
    job.carrierName = u"UPS"_s;
    job.trackingNumber = u"1Z"_s;
    job.driveCount = 0;
    job.percentComplete = 99;
    job.hasReturnAddress = true;
    job.returnTo = u"Anna\nRoad 1\nKöln"_s;
    job.cancelRequested = true;
    QCOMPARE(summaryFromJson(summaryToJson(job)).value(), job);
    QCOMPARE(summaryFromJson(summaryToJson(JobSummary())).value(), JobSummary());
}

void tst_ArchiveStore::whatIsNoJob_givesNothing()
{
    for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{\"a\":"),
                                   QByteArray("\"x\""), QByteArray("\xFF")}) {
        QVERIFY(!jobFromJson(json));
        QVERIFY(!summaryFromJson(json));
    }
    QVERIFY(jobFromJson("{\"drives\":7,\"deliveryPackage\":[],\"lastModified\":\"x\"}"));
}

void tst_ArchiveStore::nothingKept_isNotAnError()
{
    ArchiveStore store(m_path);
    QCOMPARE(loaded(store), QStringList());
    QVERIFY(!resultOf(store.find(connection, {u"xttest"_s, u"hdd-1"_s})).value());
    QCOMPARE(completed(store, {u"hdd-1"_s}, start), QStringList());
    QCOMPARE(eventsOf(store, start), QStringList());
    QCOMPARE(resultOf(store.purge(connection, {}))->count, 0);
}

void tst_ArchiveStore::whatIsListed_isThereAfterARestart()
{
    {
        ArchiveStore store(m_path);
        QVERIFY(resultOf(
            store.noteListed(connection, {summaryOf(u"hdd-1"_s), summaryOf(u"hdd-2"_s)}, start)));
        QCOMPARE(completed(store, {u"hdd-1"_s, u"hdd-2"_s}, start), QStringList());
    }
    ArchiveStore store(m_path);
    QCOMPARE(loaded(store), QStringList({u"hdd-1"_s, u"hdd-2"_s}));
    QCOMPARE(resultOf(store.load(connection))->lastRead, start);
    QCOMPARE(resultOf(store.load(connection))->jobs.constFirst().summary, summaryOf(u"hdd-1"_s));
    QCOMPARE(found(store, u"hdd-1"_s).firstSeen, start);
}

void tst_ArchiveStore::aJobThatIsNotListedAnyMore_isGone()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(
        store.noteListed(connection, {summaryOf(u"hdd-1"_s), summaryOf(u"hdd-2"_s)}, start)));
    QCOMPARE(completed(store, {u"hdd-1"_s, u"hdd-2"_s}, start.addDays(1)), QStringList());
    QCOMPARE(completed(store, {u"hdd-2"_s}, start.addDays(2)), QStringList({u"-hdd-1"_s}));
    // Once: the next list does not name it either.
    QCOMPARE(completed(store, {u"hdd-2"_s}, start.addDays(3)), QStringList());
    QCOMPARE(loaded(store), QStringList({u"hdd-2"_s, u"-hdd-1"_s}));
    const ArchivedJob job = found(store, u"hdd-1"_s);
    QCOMPARE(job.summary.goneSince, start.addDays(2));
    QCOMPARE(job.lastSeen, start.addDays(1)); // when its account was last read with it
    QCOMPARE(job.firstSeen, start);
}

void tst_ArchiveStore::whyAJobIsGone_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<int>("days");
    QTest::addColumn<GoneReason>("reason");
    QTest::newRow("not shipped for two weeks")
        << State::Creating << true << 14 << GoneReason::NotShipped;
    QTest::newRow("not shipped for 13 days: somebody else's doing")
        << State::Creating << true << 13 << GoneReason::Unknown;
    QTest::newRow("first seen two weeks ago, its time unknown")
        << State::Creating << false << 14 << GoneReason::NotShipped;
    QTest::newRow("completed 90 days ago")
        << State::Completed << true << 90 << GoneReason::FinishedLongAgo;
    QTest::newRow("canceled 90 days ago")
        << State::Canceled << true << 90 << GoneReason::FinishedLongAgo;
    QTest::newRow("completed 89 days ago") << State::Completed << true << 89 << GoneReason::Unknown;
    QTest::newRow("completed, nobody knows when")
        << State::Completed << false << 200 << GoneReason::Unknown;
    QTest::newRow("on its way") << State::Shipping << true << 200 << GoneReason::Unknown;
}

void tst_ArchiveStore::whyAJobIsGone()
{
    QFETCH(State, state);
    QFETCH(bool, hasTime);
    QFETCH(int, days);
    QFETCH(GoneReason, reason);
    ArchiveStore store(m_path);
    JobSummary job = summaryOf(u"hdd-1"_s, state);
    if (!hasTime)
        job.lastModified = QDateTime();
    QVERIFY(resultOf(store.noteListed(connection, {job}, start)));
    QCOMPARE(completed(store, {}, start.addDays(days)), QStringList({u"-hdd-1"_s}));
    QCOMPARE(found(store, u"hdd-1"_s).reason, reason);
}

void tst_ArchiveStore::anAccountThatIsNotListed_takesItsJobs()
{
    ArchiveStore store(m_path);
    QVERIFY(
        resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s, State::Packaging)}, start)));
    QVERIFY(resultOf(store.noteListed(
        connection, {summaryOf(u"hdd-2"_s, State::Packaging, u"other"_s)}, start)));
    const auto gone = resultOf(store.noteAccounts(connection, {u"other"_s}, start.addDays(1)));
    QCOMPARE(namesOf(gone.value()), QStringList({u"-hdd-1"_s}));
    QCOMPARE(found(store, u"hdd-1"_s).reason, GoneReason::AccountGone);
    QCOMPARE(loaded(store), QStringList({u"hdd-2"_s, u"-hdd-1"_s}));
}

void tst_ArchiveStore::aJobThatComesBack_isNotGone()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteRead(connection, {{wholeJob(u"hdd-1"_s), start, false}})));
    QCOMPARE(completed(store, {}, start.addDays(1)), QStringList({u"-hdd-1"_s}));
    QVERIFY(resultOf(store.noteListed(connection, {waybill::summaryOf(wholeJob(u"hdd-1"_s))},
                                      start.addDays(2))));
    QCOMPARE(loaded(store), QStringList({u"hdd-1"_s}));
    QCOMPARE(found(store, u"hdd-1"_s).reason, GoneReason::Unknown);
    QCOMPARE(found(store, u"hdd-1"_s).job.value(), wholeJob(u"hdd-1"_s));
    QCOMPARE(found(store, u"hdd-1"_s).firstSeen, start);
}

void tst_ArchiveStore::anotherJobOfTheSameName_leavesTheArchivedOne()
{
    ArchiveStore store(m_path);
    QVERIFY(
        resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s, State::Completed)}, start)));
    QCOMPARE(completed(store, {}, start.addDays(90)), QStringList({u"-hdd-1"_s}));
    QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s, State::Creating)},
                                      start.addDays(100))));
    QCOMPARE(loaded(store), QStringList({u"hdd-1"_s, u"-hdd-1"_s}));
    QVERIFY(!found(store, u"hdd-1"_s).summary.isArchived());
    QCOMPARE(completed(store, {}, start.addDays(120)), QStringList({u"-hdd-1"_s}));
    // The one that went last is the one that is shown.
    QCOMPARE(found(store, u"hdd-1"_s).reason, GoneReason::NotShipped);
    QCOMPARE(resultOf(store.purge(connection, {{}, {{u"xttest"_s, u"hdd-1"_s}}}))->count, 2);
}

void tst_ArchiveStore::theWholeJob_outlivesItsSummary()
{
    ArchiveStore store(m_path);
    Job job = wholeJob(u"hdd-1"_s);
    job.state = JobState(State::Shipping);
    QVERIFY(resultOf(store.noteRead(connection, {{job, start.addDays(1), false}})));
    JobSummary later = waybill::summaryOf(job);
    later.state = JobState(State::Completed);
    later.lastModified = QDateTime();
    later.trackingNumber = u"999"_s;
    QVERIFY(resultOf(store.noteListed(connection, {later}, start.addDays(2))));
    const ArchivedJob kept = found(store, u"hdd-1"_s);
    QCOMPARE(kept.job.value(), job);
    QCOMPARE(kept.readAt, start.addDays(1));
    const Job shown = lastKnown(kept);
    QCOMPARE(shown.state.kind(), State::Completed);
    QVERIFY(!shown.lastModified.isValid());
    QCOMPARE(shown.deliveryPackage->trackingNumber, u"999"_s);
    QCOMPARE(shown.deliveryPackage->shipDate, job.deliveryPackage->shipDate);
    QCOMPARE(shown.drives, job.drives);
}

void tst_ArchiveStore::aListWithoutTimes_keepsTheTimeOfTheState()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start)));
    JobSummary listed = summaryOf(u"hdd-1"_s);
    listed.lastModified = QDateTime();
    QVERIFY(resultOf(store.noteListed(connection, {listed}, start)));
    QCOMPARE(found(store, u"hdd-1"_s).summary.lastModified, start);
    listed.state = JobState(State::Shipping);
    QVERIFY(resultOf(store.noteListed(connection, {listed}, start)));
    QVERIFY(!found(store, u"hdd-1"_s).summary.lastModified.isValid());
}

void tst_ArchiveStore::theSameListAgain_writesNothing()
{
    ArchiveStore store(m_path);
    const QList<JobSummary> list{summaryOf(u"hdd-1"_s), summaryOf(u"hdd-2"_s)};
    QVERIFY(resultOf(store.noteListed(connection, list, start)));
    const qint64 before = QFileInfo(m_path + u"-wal"_s).size();
    QVERIFY(before > 0);
    QVERIFY(resultOf(store.noteListed(connection, list, start.addDays(1))));
    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), before);
}

void tst_ArchiveStore::aWholeRead_isFoundByDriveAndNote()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteRead(connection, {{wholeJob(u"hdd-1"_s), start, false}})));
    const auto page = resultOf(store.load(connection));
    QVERIFY(page->jobs.constFirst().findText.contains(u"9CA995BB"_s));
    QVERIFY(page->jobs.constFirst().findText.contains(u"Zeile"_s));
}

void tst_ArchiveStore::connections_seeTheirOwnJobsOnly()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start)));
    QVERIFY(resultOf(store.noteListed(u"d"_s, {summaryOf(u"hdd-1"_s), summaryOf(u"x"_s)}, start)));
    QVERIFY(resultOf(store.noteComplete(u"d"_s, u"xttest"_s, {}, start))->size() == 2);
    QCOMPARE(loaded(store), QStringList({u"hdd-1"_s}));
    QCOMPARE(resultOf(store.preview(connection, {}))->count, 0);
    QCOMPARE(resultOf(store.preview(u"d"_s, {}))->count, 2);
}

void tst_ArchiveStore::manyJobs_comeInPages()
{
    ArchiveStore store(m_path);
    QList<JobSummary> list;
    QSet<QString> staying;
    for (int i = 0; i < 2500; ++i) {
        list.append(summaryOf(u"hdd-%1"_s.arg(i)));
        if (i % 2 == 0)
            staying.insert(list.constLast().key.name);
    }
    QVERIFY(resultOf(store.noteListed(connection, list, start)));
    QCOMPARE(completed(store, staying, start).size(), 1250);
    int pages = 0;
    const QStringList all = loaded(store, &pages);
    QCOMPARE(all.size(), 2500);
    QCOMPARE(pages, 4); // 1000, 250, then 1000, 250 archived ones
    QVERIFY(!all.at(1249).startsWith(u'-'));
    QVERIFY(all.at(1250).startsWith(u'-'));
}

QTEST_GUILESS_MAIN(tst_ArchiveStore)
#include "tst_ArchiveStore.moc"
