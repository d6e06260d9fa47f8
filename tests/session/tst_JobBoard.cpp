// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/JobBoard.h"
#include "support/FakeJobService.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using ErrorKind = ServiceError::Kind;

namespace {

const auto now = QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);

ConnectionSettings withAccounts(const QStringList &accounts)
{
    ConnectionSettings settings;
    settings.storageAccounts = accounts;
    return settings;
}

JobPage pageOf(const QString &account, const QStringList &names, const QByteArray &next = {})
{
    JobPage page;
    for (const QString &name : names) {
        JobSummary job;
        job.key = {account, name};
        page.jobs.append(job);
    }
    page.nextPage = next;
    return page;
}

/// A board, and all that it said.
struct Board
{
    explicit Board(const QStringList &accounts)
        : fake(withAccounts(accounts))
        , board(fake.connection, [] { return now; })
        , started(&board, &JobBoard::refreshStarted)
        , finished(&board, &JobBoard::refreshFinished)
    {
        QObject::connect(&board, &JobBoard::jobsRead, &board,
                         [this](const QString &account, const QList<JobSummary> &jobs) {
                             for (const JobSummary &job : jobs)
                                 rows.append(account + u'/' + job.key.name);
                         });
        QObject::connect(&board, &JobBoard::accountCompleted, &board,
                         [this](const QString &account, const QSet<QString> &names) {
                             completed.insert(account, names);
                         });
        QObject::connect(&board, &JobBoard::accountLeft, &board,
                         [this](const QString &account) { left.append(account); });
    }

    FakeConnection fake;
    JobBoard board;
    QSignalSpy started;
    QSignalSpy finished;
    QStringList rows;
    QHash<QString, QSet<QString>> completed;
    QStringList left;
};

} // namespace

class tst_JobBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configuredAccounts_areReadWithoutAsking();
    void withoutConfiguredAccounts_theServiceIsAsked();
    void accountsThatCannotBeListed_endTheRefresh();
    void noAccountsAtAll_endTheRefresh();
    void pages_streamInOneByOne();
    void aListThatLeadsToItself_ends();
    void aListThatNeverBringsAnythingNew_ends();
    void oneAccountsFailure_doesNotHideTheOthers();
    void atMostFourAccounts_areReadAtOnce();
    void anAccountThatIsGone_isToldAsGone_andNotAsRead();
    void refresh_whileRefreshing_isIgnored();
    void cancelRefresh_keepsWhatWasRead();
    void cancelAndRefresh_fromASlot_isSafe();
    void destroyInASlot_isSafe();
    void noteJob_tellsWithoutARequest();
    void noteJob_endsBeingOffline();
    void noteOffline_looksForItselfUnlessItKnows();
    void noteJob_doesNotHurryAServiceThatIsBusy();
};

void tst_JobBoard::configuredAccounts_areReadWithoutAsking()
{
    Board b({u"a"_s, u"b"_s, u"a"_s});
    QVERIFY(!b.board.lastRefreshed().isValid());
    b.board.refresh();
    QCOMPARE(b.started.count(), 1);
    QVERIFY(b.board.isRefreshing());
    QCOMPARE(b.fake.service->count("accounts"), 0);
    b.fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"1"_s}));
    b.fake.service->answerList(u"b"_s, pageOf(u"b"_s, {u"1"_s}));
    QTRY_COMPARE(b.finished.count(), 1);
    QVERIFY(!b.board.isRefreshing());
    QCOMPARE(b.completed.value(u"a"_s), QSet<QString>{u"1"_s});
    QCOMPARE(b.board.accounts().size(), 2);
    QCOMPARE(b.board.accounts().first().jobs, 1);
    QCOMPARE(b.board.lastRefreshed(), now);
}

void tst_JobBoard::withoutConfiguredAccounts_theServiceIsAsked()
{
    Board b({});
    b.board.refresh();
    QCOMPARE(b.started.count(), 1);
    b.fake.service->answerAccounts(QStringList{u"x"_s});
    QTRY_COMPARE(b.fake.service->openLists(), QStringList{u"x"_s});
    b.fake.service->answerList(u"x"_s, pageOf(u"x"_s, {u"1"_s}));
    QTRY_COMPARE(b.finished.count(), 1);
    QCOMPARE(b.started.count(), 1);
    QCOMPARE(b.rows, QStringList{u"x/1"_s});
}

void tst_JobBoard::accountsThatCannotBeListed_endTheRefresh()
{
    Board b({});
    b.board.refresh();
    b.fake.service->answerAccounts(failure(serviceError(ErrorKind::ClientCertificateRefused, 403)));
    QTRY_COMPARE(b.finished.count(), 1);
    QVERIFY(b.board.error());
    QCOMPARE(b.board.error()->kind, ErrorKind::ClientCertificateRefused);
    b.board.refresh();
    QVERIFY(!b.board.error());
}

void tst_JobBoard::noAccountsAtAll_endTheRefresh()
{
    Board b({});
    b.board.refresh();
    b.fake.service->answerAccounts(QStringList());
    QTRY_COMPARE(b.finished.count(), 1);
    QVERIFY(!b.board.isRefreshing());
}

void tst_JobBoard::pages_streamInOneByOne()
{
    Board b({u"a"_s});
    b.board.refresh();
    b.fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"1"_s, u"2"_s}, "token"));
    QTRY_COMPARE(b.rows.size(), 2);
    QVERIFY(b.completed.isEmpty());
    QCOMPARE(b.fake.service->requests.last().page, "token"_ba);
    b.fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"3"_s}));
    QTRY_COMPARE(b.finished.count(), 1);
    const QSet<QString> all{u"1"_s, u"2"_s, u"3"_s};
    QCOMPARE(b.completed.value(u"a"_s), all);
    QCOMPARE(b.board.accounts().first().jobs, 3);
}

void tst_JobBoard::aListThatLeadsToItself_ends()
{
    Board b({u"a"_s});
    b.board.refresh();
    b.fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"1"_s}, "token"));
    QTRY_COMPARE(b.fake.service->count("list"), 2);
    b.fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"1"_s}, "token"));
    QTRY_COMPARE(b.finished.count(), 1);
    QCOMPARE(b.fake.service->count("list"), 2);
    QCOMPARE(b.board.accounts().first().error->kind, ErrorKind::BadResponse);
    QVERIFY(b.completed.isEmpty());
}

void tst_JobBoard::aListThatNeverBringsAnythingNew_ends()
{
    Board b({u"a"_s});
    b.board.refresh();
    int pages = 0;
    while (b.finished.isEmpty() && pages < 100) {
        ++pages;
        b.fake.service->answerList(u"a"_s,
                                   pageOf(u"a"_s, {u"1"_s}, "token-" + QByteArray::number(pages)));
        QTRY_VERIFY(b.fake.service->count("list") == pages + 1 || !b.finished.isEmpty());
    }
    QVERIFY(pages > 10); // a filter may leave some pages empty
    QVERIFY(pages < 100);
    QCOMPARE(b.board.accounts().first().error->kind, ErrorKind::BadResponse);
    QVERIFY(b.completed.isEmpty());
}

void tst_JobBoard::oneAccountsFailure_doesNotHideTheOthers()
{
    Board b({u"a"_s, u"b"_s});
    b.board.refresh();
    b.fake.service->answerList(u"a"_s, failure(serviceError(ErrorKind::Busy, 503)));
    b.fake.service->answerList(u"b"_s, pageOf(u"b"_s, {u"1"_s}));
    QTRY_COMPARE(b.finished.count(), 1);
    QCOMPARE(b.board.accounts().at(0).error->kind, ErrorKind::Busy);
    QVERIFY(!b.board.accounts().at(1).error);
    QVERIFY(!b.completed.contains(u"a"_s));
    QVERIFY(b.completed.contains(u"b"_s));
    QVERIFY(!b.board.error());
}

void tst_JobBoard::atMostFourAccounts_areReadAtOnce()
{
    const QStringList accounts{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    Board b(accounts);
    b.board.refresh();
    QCOMPARE(b.fake.service->openLists(), accounts.mid(0, 4));
    b.fake.service->answerList(u"b"_s, pageOf(u"b"_s, {}));
    QTRY_COMPARE(b.fake.service->openLists(), (QStringList{u"a"_s, u"c"_s, u"d"_s, u"e"_s}));
}

void tst_JobBoard::anAccountThatIsGone_isToldAsGone_andNotAsRead()
{
    Board b({});
    for (const QStringList &accounts : {QStringList{u"x"_s, u"y"_s}, QStringList{u"y"_s}}) {
        b.completed.clear();
        b.board.refresh();
        b.fake.service->answerAccounts(accounts);
        QTRY_COMPARE(b.fake.service->openLists(), accounts);
        for (const QString &account : accounts)
            b.fake.service->answerList(account, pageOf(account, {u"1"_s}));
        QTRY_VERIFY(!b.board.isRefreshing());
    }
    QCOMPARE(b.left, QStringList{u"x"_s});
    QVERIFY(!b.completed.contains(u"x"_s));
    QCOMPARE(b.completed.value(u"y"_s), QSet<QString>{u"1"_s});
}

void tst_JobBoard::refresh_whileRefreshing_isIgnored()
{
    Board b({u"a"_s});
    b.board.refresh();
    b.board.refresh();
    QCOMPARE(b.fake.service->count("list"), 1);
    QCOMPARE(b.started.count(), 1);
}

void tst_JobBoard::cancelRefresh_keepsWhatWasRead()
{
    Board b({u"a"_s, u"b"_s});
    b.board.refresh();
    b.fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"1"_s}));
    QTRY_COMPARE(b.completed.size(), 1);
    b.board.cancelRefresh();
    QCOMPARE(b.finished.count(), 1);
    QVERIFY(!b.board.isRefreshing());
    QCOMPARE(b.board.accounts().at(1).error->kind, ErrorKind::Cancelled);
    b.board.cancelRefresh();
    QCOMPARE(b.finished.count(), 1);
    QTRY_VERIFY(b.fake.service->openLists().isEmpty());
}

void tst_JobBoard::cancelAndRefresh_fromASlot_isSafe()
{
    Board b({u"a"_s});
    b.board.refresh();
    connect(
        &b.board, &JobBoard::jobsRead, this,
        [&] {
            b.board.cancelRefresh();
            b.board.refresh();
        },
        Qt::SingleShotConnection);
    b.fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"1"_s}));
    QTRY_COMPARE(b.fake.service->count("list"), 2);
    QVERIFY(b.board.isRefreshing());
    b.fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"1"_s}));
    QTRY_VERIFY(!b.board.isRefreshing());
    QCOMPARE(b.finished.count(), 2);
}

void tst_JobBoard::destroyInASlot_isSafe()
{
    FakeConnection fake(withAccounts({u"a"_s}));
    auto board = std::make_unique<JobBoard>(fake.connection, systemClock());
    connect(board.get(), &JobBoard::jobsRead, this, [&] { board.reset(); });
    board->refresh();
    fake.service->answerList(u"a"_s, pageOf(u"a"_s, {u"1"_s}));
    QTRY_VERIFY(!board);
}

void tst_JobBoard::noteJob_tellsWithoutARequest()
{
    Board b({u"xttest"_s});
    b.board.noteJob(sampleJob());
    QCOMPARE(b.rows, QStringList{u"xttest/hdd-0412"_s});
    QVERIFY(b.fake.service->requests.isEmpty());
}

void tst_JobBoard::noteJob_endsBeingOffline()
{
    Board b({u"xttest"_s});
    b.board.refresh();
    b.fake.service->answerList(u"xttest"_s, failure(serviceError(ErrorKind::TimedOut)));
    QTRY_COMPARE(b.finished.count(), 1);
    QVERIFY(b.board.isOffline());
    b.board.noteJob(sampleJob()); // somebody could read a job
    QVERIFY(b.board.isRefreshing());
    b.fake.service->answerList(u"xttest"_s, pageOf(u"xttest"_s, {u"1"_s}));
    QTRY_COMPARE(b.finished.count(), 2);
    QVERIFY(!b.board.isOffline());
}

void tst_JobBoard::noteJob_doesNotHurryAServiceThatIsBusy()
{
    Board b({u"xttest"_s});
    b.board.refresh();
    b.fake.service->answerList(u"xttest"_s, failure(serviceError(ErrorKind::Busy, 503)));
    QTRY_COMPARE(b.finished.count(), 1);
    QVERIFY(!b.board.isOffline());
    b.board.noteJob(sampleJob());
    QVERIFY(!b.board.isRefreshing());
}

void tst_JobBoard::noteOffline_looksForItselfUnlessItKnows()
{
    Board b({u"xttest"_s});
    b.board.refresh();
    b.fake.service->answerList(u"xttest"_s, pageOf(u"xttest"_s, {u"1"_s}));
    QTRY_COMPARE(b.finished.count(), 1);
    b.board.noteOffline(); // somebody found no way to the service
    QVERIFY(b.board.isRefreshing());
    b.board.noteOffline();
    b.fake.service->answerList(u"xttest"_s, failure(serviceError(ErrorKind::ConnectionRefused)));
    QTRY_COMPARE(b.finished.count(), 2);
    QVERIFY(b.board.isOffline());
    b.board.noteOffline();
    QVERIFY(!b.board.isRefreshing());
}

QTEST_GUILESS_MAIN(tst_JobBoard)
#include "tst_JobBoard.moc"
