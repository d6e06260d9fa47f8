// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ArchivedJobService.h"
#include "session/ArchiveKeeper.h"
#include "support/FakeJobService.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using ErrorKind = ServiceError::Kind;
using State = JobState::Kind;

namespace {

const auto start = QDateTime(QDate(2026, 1, 2), QTime(9, 0), Qt::UTC);

ConnectionSettings settingsWith(const QStringList &accounts)
{
    ConnectionSettings settings;
    settings.subscriptionId = u"7F3C"_s;
    settings.endpoint = QUrl(u"https://management.example.net"_s);
    settings.storageAccounts = accounts;
    return settings;
}

JobPage pageOf(const QStringList &names, const QByteArray &next = {}, State state = State::Creating)
{
    JobPage page;
    for (const QString &name : names) {
        JobSummary job;
        job.key = {u"xttest"_s, name};
        job.state = JobState(state);
        page.jobs.append(job);
    }
    page.nextPage = next;
    return page;
}

/// A board with its keeper; what the keeper says is noted, archived jobs with a dash.
struct Desk
{
    explicit Desk(const QString &path, const QStringList &accounts = {u"xttest"_s})
        : store(path)
        , fake(settingsWith(accounts))
        , board(fake.connection, [this] { return now; })
        , keeper(board, store, [this] { return now; })
        , finished(&board, &JobBoard::refreshFinished)
        , failed(&keeper, &ArchiveKeeper::storageFailed)
    {
        QObject::connect(&keeper, &ArchiveKeeper::loaded, &keeper,
                         [this](const auto &jobs) { note(jobs, loaded); });
        QObject::connect(&keeper, &ArchiveKeeper::gone, &keeper,
                         [this](const auto &jobs) { note(jobs, gone); });
    }

    static void note(const QList<KeptJob> &jobs, QStringList &into)
    {
        for (const KeptJob &job : jobs)
            into.append((job.summary.isArchived() ? u"-"_s : u""_s) + job.summary.key.name);
    }

    /// One refresh that reads @p pages of "xttest" and no job whole.
    [[nodiscard]] bool refresh(const QList<Result<JobPage, ServiceError>> &pages)
    {
        const auto before = finished.size();
        board.refresh();
        for (const auto &page : pages) {
            if (!QTest::qWaitFor([&] { return fake.service->openLists().size() == 1; }))
                return false;
            fake.service->answerList(u"xttest"_s, page);
        }
        return QTest::qWaitFor([&] { return finished.size() > before; });
    }

    /// What is kept now, read by a store of its own after all that was handed over is written.
    [[nodiscard]] QStringList kept()
    {
        loaded.clear();
        QSignalSpy done(&keeper, &ArchiveKeeper::loadingFinished);
        keeper.start();
        if (!done.wait(20000))
            return {u"no answer"_s};
        return loaded;
    }

    QDateTime now = start;
    ArchiveStore store;
    FakeConnection fake;
    JobBoard board;
    ArchiveKeeper keeper;
    QSignalSpy finished;
    QSignalSpy failed;
    QStringList loaded;
    QStringList gone;
};

} // namespace

class tst_ArchiveKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAccountThatLeft_isNotNotedAsRead();
    void theNameOfAConnection_data();
    void theNameOfAConnection();
    void whatIsListed_isKept_andThereAtTheNextStart();
    void aJobThatTheListNoLongerHas_isGone();
    void aFailedRead_tellsNothing();
    void aReadThatBreaksOff_tellsNothing();
    void aCancelledRead_tellsNothing();
    void anUnreadableEntry_tellsNothing();
    void aListThatLeadsToItself_tellsNothing();
    void anAccountThatIsNoLongerListed_isGone();
    void accountsThatCouldNotBeListed_tellNothing();
    void aJobThatComesBack_isTakenOut();
    void aWholeRead_isKeptWithDrivesAndAddresses();
    void theKeeper_asksNothingOfTheService();
    void theLastReads_areWrittenWhenTheKeeperGoes();
    void theBoard_learnsWhenItsListWasRead();
    void timesThatAreKnown_areNotReadAgain();
    void aDamagedFile_isSaid_andANewOneBegun();
    void theArchiveAsAService_locksAllWithTheReason();
    void theArchiveAsAService_knowsNothingOfOthers();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_ArchiveKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"archive.sqlite"_s);
}

void tst_ArchiveKeeper::theNameOfAConnection_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("id");
    QTest::newRow("a host") << u"https://a.example"_s << u"7f3c@a.example:443"_s;
    QTest::newRow("a port") << u"https://a.example:8443/x"_s << u"7f3c@a.example:8443"_s;
    QTest::newRow("practice, whose port is another each time")
        << u"https://localhost:41233"_s << u"7f3c@localhost"_s;
    QTest::newRow("loopback") << u"https://127.0.0.1:41233"_s << u"7f3c@127.0.0.1"_s;
}

void tst_ArchiveKeeper::theNameOfAConnection()
{
    QFETCH(QString, endpoint);
    ConnectionSettings settings = settingsWith({});
    settings.endpoint = QUrl(endpoint);
    QTEST(archiveConnectionId(settings), "id");
}

void tst_ArchiveKeeper::whatIsListed_isKept_andThereAtTheNextStart()
{
    {
        Desk desk(m_path);
        QVERIFY(desk.refresh({pageOf({u"a"_s}, "p2"), pageOf({u"b"_s})}));
    }
    Desk desk(m_path);
    QCOMPARE(desk.kept(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(desk.board.lastRefreshed(), start);
    QVERIFY(desk.failed.isEmpty());
}

void tst_ArchiveKeeper::aJobThatTheListNoLongerHas_isGone()
{
    Desk desk(m_path);
    QVERIFY(desk.refresh({pageOf({u"a"_s, u"b"_s})}));
    desk.now = start.addDays(14);
    QVERIFY(desk.refresh({pageOf({u"b"_s})}));
    QTRY_COMPARE(desk.gone, QStringList({u"-a"_s}));
    QCOMPARE(desk.kept(), QStringList({u"b"_s, u"-a"_s}));
}

void tst_ArchiveKeeper::aFailedRead_tellsNothing()
{
    Desk desk(m_path);
    QVERIFY(desk.refresh({pageOf({u"a"_s})}));
    for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::NotFound, ErrorKind::TimedOut,
                                 ErrorKind::ClientCertificateRefused, ErrorKind::BadResponse})
        QVERIFY(desk.refresh({failure(serviceError(kind))}));
    QCOMPARE(desk.kept(), QStringList({u"a"_s}));
    QCOMPARE(desk.gone, QStringList());
}

void tst_ArchiveKeeper::aReadThatBreaksOff_tellsNothing()
{
    Desk desk(m_path);
    QVERIFY(desk.refresh({pageOf({u"a"_s}, "p2"), pageOf({u"b"_s})}));
    QVERIFY(desk.refresh({pageOf({u"a"_s}, "p2"), failure(serviceError(ErrorKind::TimedOut))}));
    QCOMPARE(desk.kept(), QStringList({u"a"_s, u"b"_s}));
}

void tst_ArchiveKeeper::aCancelledRead_tellsNothing()
{
    Desk desk(m_path);
    QVERIFY(desk.refresh({pageOf({u"a"_s})}));
    desk.board.refresh();
    desk.board.cancelRefresh();
    QCOMPARE(desk.kept(), QStringList({u"a"_s}));
}

void tst_ArchiveKeeper::anUnreadableEntry_tellsNothing()
{
    Desk desk(m_path);
    QVERIFY(desk.refresh({pageOf({u"a"_s, u"b"_s})}));
    JobPage broken = pageOf({u"a"_s});
    broken.unreadable = 1; // it may be b
    QVERIFY(desk.refresh({broken}));
    QCOMPARE(desk.kept(), QStringList({u"a"_s, u"b"_s}));
}

void tst_ArchiveKeeper::aListThatLeadsToItself_tellsNothing()
{
    Desk desk(m_path);
    QVERIFY(desk.refresh({pageOf({u"a"_s, u"b"_s})}));
    QVERIFY(desk.refresh({pageOf({u"a"_s}, "p2"), pageOf({u"a"_s}, "p2")}));
    QCOMPARE(desk.kept(), QStringList({u"a"_s, u"b"_s}));
}

void tst_ArchiveKeeper::anAccountThatIsNoLongerListed_isGone()
{
    {
        Desk desk(m_path, {});
        desk.board.refresh();
        desk.fake.service->answerAccounts(QStringList{u"xttest"_s});
        QTRY_COMPARE(desk.fake.service->openLists().size(), 1);
        desk.fake.service->answerList(u"xttest"_s, pageOf({u"a"_s}, {}, State::Packaging));
        QTRY_COMPARE(desk.finished.size(), 1);
    }
    Desk desk(m_path, {}); // also over a restart
    desk.board.refresh();
    desk.fake.service->answerAccounts(QStringList());
    QTRY_COMPARE(desk.gone, QStringList({u"-a"_s}));
    const auto call = desk.keeper.find({u"xttest"_s, u"a"_s});
    QTRY_VERIFY(call->isFinished());
    QCOMPARE(call->result().value()->reason, GoneReason::AccountGone);
}

void tst_ArchiveKeeper::accountsThatCouldNotBeListed_tellNothing()
{
    {
        Desk desk(m_path);
        QVERIFY(desk.refresh({pageOf({u"a"_s})}));
    }
    Desk desk(m_path, {});
    desk.board.refresh();
    desk.fake.service->answerAccounts(failure(serviceError(ErrorKind::Offline)));
    QTRY_COMPARE(desk.finished.size(), 1);
    QCOMPARE(desk.kept(), QStringList({u"a"_s}));
}

void tst_ArchiveKeeper::aJobThatComesBack_isTakenOut()
{
    Desk desk(m_path);
    QVERIFY(desk.refresh({pageOf({u"a"_s})}));
    QVERIFY(desk.refresh({pageOf({})}));
    QTRY_COMPARE(desk.gone, QStringList({u"-a"_s}));
    QVERIFY(desk.refresh({pageOf({u"a"_s})}));
    QCOMPARE(desk.kept(), QStringList({u"a"_s}));
}

void tst_ArchiveKeeper::aWholeRead_isKeptWithDrivesAndAddresses()
{
    Job job = sampleJob();
    job.drives = QList<Drive>{{u"9CA995BB"_s, u"Received"_s, {}, {}, {}, {}, {}, {}, {}}};
    {
        Desk desk(m_path);
        desk.board.noteJob(job);
    }
    Desk desk(m_path);
    QCOMPARE(desk.kept(), QStringList({job.key.name}));
    const auto call = desk.keeper.find(job.key);
    QTRY_VERIFY(call->isFinished());
    QCOMPARE(call->result().value()->job.value(), job);
    QCOMPARE(call->result().value()->readAt, start);
}

void tst_ArchiveKeeper::theKeeper_asksNothingOfTheService()
{
    Desk desk(m_path);
    QVERIFY(desk.refresh({pageOf({u"a"_s}, {}, State::Packaging)}));
    QVERIFY(desk.refresh({pageOf({}, {}, State::Packaging)}));
    QTRY_COMPARE(desk.gone.size(), 1);
    QCOMPARE(desk.fake.service->requests.size(), 2); // the two lists
}

void tst_ArchiveKeeper::theLastReads_areWrittenWhenTheKeeperGoes()
{
    {
        Desk desk(m_path);
        for (int i = 0; i < 7; ++i) {
            Job job = sampleJob();
            job.key.name = u"hdd-%1"_s.arg(i);
            desk.board.noteJob(job);
        }
    }
    Desk desk(m_path);
    QCOMPARE(desk.kept().size(), 7);
}

void tst_ArchiveKeeper::theBoard_learnsWhenItsListWasRead()
{
    {
        Desk desk(m_path);
        desk.now = start.addSecs(60);
        QVERIFY(desk.refresh({pageOf({u"a"_s})}));
    }
    Desk desk(m_path);
    desk.now = start.addDays(1);
    QVERIFY(!desk.board.lastRefreshed().isValid());
    QCOMPARE(desk.kept().size(), 1);
    QCOMPARE(desk.board.lastRefreshed(), start.addSecs(60));
    QVERIFY(desk.refresh({pageOf({u"a"_s})}));
    QCOMPARE(desk.board.lastRefreshed(), start.addDays(1));
    QCOMPARE(desk.kept().size(), 1);
    QCOMPARE(desk.board.lastRefreshed(), start.addDays(1)); // not back
}

void tst_ArchiveKeeper::timesThatAreKnown_areNotReadAgain()
{
    Job job = sampleJob();
    job.state = JobState(State::Completed);
    job.lastModified = start;
    {
        Desk desk(m_path);
        desk.board.noteJob(job);
    }
    Desk desk(m_path);
    QCOMPARE(desk.kept().size(), 1);
    QVERIFY(desk.refresh({pageOf({job.key.name, u"new"_s}, {}, State::Completed)}));
    QTRY_COMPARE(desk.fake.service->count("read"), 1);
    QCOMPARE(desk.fake.service->requests.constLast().key.name, u"new"_s);
}

void tst_ArchiveKeeper::aDamagedFile_isSaid_andANewOneBegun()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    Desk desk(m_path);
    desk.keeper.start();
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.failed.first().first().value<StorageError>().kind, StorageError::Kind::Corrupt);
    QTRY_VERIFY(!desk.keeper.isLoading());
    QVERIFY(desk.refresh({pageOf({u"a"_s})}));
    QCOMPARE(desk.kept(), QStringList({u"a"_s}));
    QCOMPARE(desk.failed.size(), 1);
}

void tst_ArchiveKeeper::theArchiveAsAService_locksAllWithTheReason()
{
    Desk desk(m_path);
    desk.board.noteJob(sampleJob());
    QVERIFY(desk.refresh({pageOf({})}));
    QTRY_COMPARE(desk.gone.size(), 1);
    ArchivedJobService archive(desk.store, archiveConnectionId(settingsWith({})));
    const auto call = archive.readJob(sampleJob().key);
    QTRY_VERIFY(call->isFinished());
    const Job job = call->result().value();
    QCOMPARE(job, sampleJob());
    const EditPolicy policy = archive.policyFor(job);
    for (const Field field : allFields())
        QCOMPARE(policy.field(field).reason, LockReason::Archived);
    QCOMPARE(policy.markAsShipped().reason, LockReason::Archived);
    QCOMPARE(policy.requestCancellation().reason, LockReason::Archived);
    const auto change = archive.updateJob(job.key, {}, *ChangeGuard::ifMatch("\"x\""));
    QTRY_VERIFY(change->isFinished());
    QCOMPARE(change->result().error().kind, ErrorKind::NotSent);
}

void tst_ArchiveKeeper::theArchiveAsAService_knowsNothingOfOthers()
{
    ArchiveStore store(m_path);
    ArchivedJobService archive(store, u"c"_s);
    const auto call = archive.readJob({u"xttest"_s, u"a"_s});
    QTRY_VERIFY(call->isFinished());
    QCOMPARE(call->result().error().kind, ErrorKind::NotFound);
    const auto cancelled = archive.readJob({u"xttest"_s, u"a"_s});
    cancelled->cancel();
    QTRY_VERIFY(cancelled->isFinished());
    QCOMPARE(cancelled->result().error().kind, ErrorKind::Cancelled);
}

void tst_ArchiveKeeper::anAccountThatLeft_isNotNotedAsRead()
{
    {
        Desk desk(m_path, {});
        desk.board.refresh();
        desk.fake.service->answerAccounts(QStringList{u"xttest"_s});
        QTRY_COMPARE(desk.fake.service->openLists(), QStringList{u"xttest"_s});
        desk.fake.service->answerList(u"xttest"_s, pageOf({u"hdd-1"_s}));
        QTRY_COMPARE(desk.finished.size(), 1);
        desk.now = start.addDays(1);
        desk.board.refresh();
        desk.fake.service->answerAccounts(QStringList{u"other"_s});
        QTRY_COMPARE(desk.fake.service->openLists(), QStringList{u"other"_s});
        desk.fake.service->answerList(u"other"_s, failure(serviceError(ErrorKind::TimedOut)));
        QTRY_COMPARE(desk.finished.size(), 2);
        QCOMPARE(desk.gone, QStringList()); // told once it is written
        QTRY_COMPARE(desk.gone, QStringList{u"-hdd-1"_s});
    }
    Desk next(m_path, {});
    QCOMPARE(next.kept(), QStringList{u"-hdd-1"_s});
    // Nothing was read whole on the second day.
    QCOMPARE(next.board.lastRefreshed(), start);
}

QTEST_GUILESS_MAIN(tst_ArchiveKeeper)
#include "tst_ArchiveKeeper.moc"
