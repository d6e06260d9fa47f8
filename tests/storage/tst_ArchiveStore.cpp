// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ArchiveJson.h"
#include "storage/ArchiveStore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = StorageError::Kind;
using State = JobState::Kind;

namespace {

const auto start = QDateTime(QDate(2026, 1, 2), QTime(9, 0, 1, 250), Qt::UTC);
const auto connection = u"c"_s;

JobSummary summaryOf(const QString &name, State state = State::Creating,
                     const QString &account = u"xttest"_s)
{
    JobSummary job;
    job.key = {account, name};
    job.type = JobType::Import;
    job.state = JobState(state);
    job.lastModified = start;
    return job;
}

Job wholeJob(const QString &name)
{
    Job job;
    job.key = {u"xttest"_s, name};
    job.type = JobType::Export;
    job.typeText = u"Export"_s;
    job.state = JobState::fromText(u"Thinking"_s);
    job.location = u"West US"_s;
    job.friendlyName = u""_s; // present and empty is not absent
    job.description = u"Line 1\r\n\"Zeile\" 2 'ü' \u0001"_s;
    job.deliveryPackage = Package{u"FedEx"_s, u"123456789012"_s, 3, u"1/12/2014 3:04:05 PM"_s};
    job.returnPackage = Package{};
    job.returnAddress = ReturnAddress{u"Anna"_s, PostalAddress::fromText(u"1 Road;x"_s), u""_s, {}};
    job.returnShipping = ReturnShipping{u"UPS"_s, u"0123"_s};
    job.shipTo = ShipToAddress{u"Data"_s, PostalAddress::fromSemicolonText(u"1;2;C;S;Z;US"_s)};
    job.cancelRequested = false;
    job.enableVerboseLog = true;
    job.percentComplete = 0;
    job.exportPaths = {u"a/b"_s, u"c"_s};
    job.drives = QList<Drive>{
        {u"9CA995BB"_s, u"Specified"_s, {}, 5, u"m.xml"_s, u"h"_s, {}, {}, {}}};
    job.unknownProperties = {{u"New"_s, QJsonObject{{u"x"_s, 1}}}};
    job.etag = QByteArray("W/\"\xE4 1\"");
    job.lastModified = start;
    return job;
}

template<typename T>
Result<T, StorageError> resultOf(const StorageCallPtr<T> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000))
        qFatal("the store does not answer");
    return call->result();
}

QStringList namesOf(const QList<KeptJob> &jobs)
{
    QStringList names;
    for (const KeptJob &job : jobs)
        names.append((job.summary.isArchived() ? u"-"_s : u""_s) + job.summary.key.name);
    return names;
}

/// All that is kept, page by page; archived ones with a dash.
QStringList loaded(ArchiveStore &store, int *pages = nullptr)
{
    QStringList names;
    std::optional<ArchivePage::Cursor> next = ArchivePage::Cursor();
    for (int count = 1; next; ++count) {
        const auto page = resultOf(store.load(connection, *next));
        if (!page)
            return {u"error"_s};
        names.append(namesOf(page->jobs));
        next = page->next;
        if (pages)
            *pages = count;
    }
    return names;
}

QStringList completed(ArchiveStore &store, const QSet<QString> &names, const QDateTime &time,
                      const QString &account = u"xttest"_s)
{
    return namesOf(resultOf(store.noteComplete(connection, account, names, time)).value());
}

ArchivedJob found(ArchiveStore &store, const QString &name)
{
    return resultOf(store.find(connection, {u"xttest"_s, name})).value().value();
}

QStringList eventsOf(ArchiveStore &store, const QDateTime &soon)
{
    QStringList texts;
    const auto events = resultOf(store.takeEvents(connection, soon));
    for (const JobEvent &event : events.value())
        texts.append(event.kind == JobEvent::Kind::DeadlineNear ? u"due "_s + event.job.key.name
                                                                : event.job.key.name + u' '
                             + event.before.text() + u'>' + event.job.state.text());
    return texts;
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

} // namespace

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

void tst_ArchiveStore::purge_takesArchivedJobsOnly()
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

void tst_ArchiveStore::purge_leavesNothingReadable()
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

void tst_ArchiveStore::aState_isToldOnce()
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

void tst_ArchiveStore::aStateThatAPersonSaw_isNotTold()
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

void tst_ArchiveStore::aDeadline_isToldOnceForEachDate()
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

void tst_ArchiveStore::files_areTheOwnersOnly()
{
    ArchiveStore store(m_path);
    QVERIFY(resultOf(store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(QFile::exists(m_path + suffix), qPrintable(suffix));
        QVERIFY(!(QFile::permissions(m_path + suffix) & others));
    }
}

void tst_ArchiveStore::aCorruptFile_isSetAsideAndSaidOnce()
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

void tst_ArchiveStore::aNewerFile_isLeftAlone()
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

void tst_ArchiveStore::aFolderInPlaceOfTheFile_isAnError()
{
    QVERIFY(QDir().mkpath(m_path));
    ArchiveStore store(m_path);
    QVERIFY(!resultOf(store.load(connection)));
    QVERIFY(!resultOf(store.noteComplete(connection, u"xttest"_s, {}, start)));
}

void tst_ArchiveStore::whatWasHandedOver_isWrittenBeforeTheStoreGoes()
{
    {
        ArchiveStore store(m_path);
        const auto call = store.noteListed(connection, {summaryOf(u"hdd-1"_s)}, start);
    }
    ArchiveStore store(m_path);
    QCOMPARE(loaded(store), QStringList({u"hdd-1"_s}));
}

void tst_ArchiveStore::twoStores_workOnOneFile()
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

QTEST_GUILESS_MAIN(tst_ArchiveStore)
#include "tst_ArchiveStore.moc"
