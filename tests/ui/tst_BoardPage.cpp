// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/ViewsList.h"
#include "models/JobTableModel.h"
#include "ui/BoardFixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

class tst_BoardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rows_sayTheStateInWordsAndTheDeadlineInDays_data();
    void rows_sayTheStateInWordsAndTheDeadlineInDays();
    void views_countTheJobsThatTheyHold_data();
    void views_countTheJobsThatTheyHold();
    void choosingAView_showsItsJobsOnly();
    void findAsYouType_keepsWhatMatches();
    void findThenEnter_goesToTheTableAndOpensNothing();
    void findWithoutAMatch_offersToClearTheSearch();
    void refresh_keepsTheSelectedJobEvenWhenItMoves();
    void refresh_keepsOldRowsOfAnAccountThatCannotBeRead();
    void refresh_whereNothingCanBeRead_saysWhyAndOffersToReadAgain();
    void noJobs_saysWhatToDoNext();
    void peekPanel_saysWhatTheJobNeedsAndWhereItGoes();
    void peekPanel_offersMarkAsShippedOnlyWhileCreating();
    void emptyView_leadsBackToAllJobs();
    void returnAddress_isLockedInAStateThatNobodyKnows();
    void nameOfAJob_isReadableWhereOthersCanGiveWay();
    void longNames_leaveRoomForTheOthers();
    void searchField_hasNoPartWithoutAName();
    void statusLine_countsJobsSelectionAndCertificate();

private:
    void selectJob(const QString &name);
    /// A board of jobs with these names and nothing else, in a window of 1024 × 640.
    void openSmallBoard(const QStringList &names);
    [[nodiscard]] QString selectedJob();
    [[nodiscard]] QString textOf(const QString &label)
    {
        return m_board->find<QLabel>(label)->text();
    }
    void openBoard();

    std::unique_ptr<BoardFixture> m_board;
    QTableView *m_table = nullptr;
};

void tst_BoardPage::init()
{
    m_board = std::make_unique<BoardFixture>();
    m_board->start();
}

void tst_BoardPage::cleanup()
{
    m_board.reset();
}

void tst_BoardPage::openBoard()
{
    m_board->openSampleConnection();
    QTRY_VERIFY(m_board->find<QTableView>(u"jobsTable"_s));
    m_table = m_board->find<QTableView>(u"jobsTable"_s);
    QTRY_VERIFY(m_board->find<QPushButton>(u"refreshButton"_s)->isEnabled());
}

void tst_BoardPage::selectJob(const QString &name)
{
    for (int row = 0; row < m_board->rowCount(); ++row) {
        if (m_table->model()->index(row, 0).data() == name)
            m_table->selectRow(row);
    }
}

QString tst_BoardPage::selectedJob()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().data().toString() : QString();
}

void tst_BoardPage::rows_sayTheStateInWordsAndTheDeadlineInDays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("creating, nothing entered, thirteen days old")
        << u"hdd-0412"_s
        << u"hdd-0412|Import|Creating|1 day(s) left|–|missing|4|set|contosodata"_s.split(u'|');
    QTest::newRow("shipping for eight days and an hour")
        << u"hdd-0409"_s
        << u"hdd-0409|Import|Shipping|day 9 of 14|FedEx|786785510221|6|set|contosodata"_s.split(
               u'|');
    QTest::newRow("packaging has no deadline, and its return address is locked")
        << u"hdd-0388"_s
        << u"hdd-0388|Import|Packaging|–|UPS|1Z5R89390357567201|4|locked|contosodata"_s.split(u'|');
    QTest::newRow("an export job")
        << u"exp-0077"_s
        << u"exp-0077|Export|Transferring|–|DHL|3318810041|3|set|contosomedia"_s.split(u'|');
    QTest::newRow("no drive count and no return address")
        << u"hdd-0415"_s
        << u"hdd-0415|Import|Creating|11 day(s) left|–|missing|–|not set|contosodata"_s.split(u'|');
}

void tst_BoardPage::rows_sayTheStateInWordsAndTheDeadlineInDays()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    openBoard();
    QStringList found;
    for (int row = 0; row < m_board->rowCount(); ++row) {
        if (m_board->row(row).first() == name)
            found = m_board->row(row);
    }
    QCOMPARE(found, words);
}

void tst_BoardPage::views_countTheJobsThatTheyHold_data()
{
    QTest::addColumn<JobView>("view");
    QTest::addColumn<int>("count");

    QTest::newRow("three Creating jobs lack carrier or tracking number")
        << JobView::NeedsTracking << 3;
    QTest::newRow("two Creating jobs have two days or less") << JobView::DueIn3Days << 2;
    QTest::newRow("two parcels are on their way") << JobView::InTransit << 2;
    QTest::newRow("one job has no return address") << JobView::ReturnNotSet << 1;
    QTest::newRow("three Completed, one Closed, one Canceled") << JobView::Finished << 5;
    QTest::newRow("all of them") << JobView::AllJobs << 16;
}

void tst_BoardPage::views_countTheJobsThatTheyHold()
{
    QFETCH(JobView, view);
    QFETCH(int, count);
    openBoard();
    QCOMPARE(m_board->find<ViewsList>(u"viewsList"_s)->countOf(view), count);
}

void tst_BoardPage::choosingAView_showsItsJobsOnly()
{
    openBoard();
    auto *views = m_board->find<ViewsList>(u"viewsList"_s);
    views->setFocus();
    QTest::keyClick(views, Qt::Key_Home);
    QCOMPARE(views->currentView(), JobView::NeedsTracking);
    QTRY_COMPARE(m_board->rowCount(), 3);
    QCOMPARE(textOf(u"boardTitle"_s), u"Needs tracking"_s);
}

void tst_BoardPage::findAsYouType_keepsWhatMatches()
{
    openBoard();
    QTest::keyClick(&m_board->window(), Qt::Key_F, Qt::ControlModifier);
    auto *find = m_board->find<QLineEdit>(u"findJobs"_s);
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, u"branch"_s);
    QTRY_COMPARE(m_board->rowCount(), 2);
    find->insert(u" münchen"_s);
    QTRY_COMPARE(m_board->rowCount(), 1);
    QCOMPARE(m_board->row(0).first(), u"hdd-0361"_s);
    QTest::keyClick(find, Qt::Key_Escape);
    QTRY_COMPARE(m_board->rowCount(), 16);
}

void tst_BoardPage::findThenEnter_goesToTheTableAndOpensNothing()
{
    openBoard();
    auto *find = m_board->find<QLineEdit>(u"findJobs"_s);
    find->setFocus();
    QTest::keyClicks(find, u"786785510221"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_board->rowCount(), 1);
    QCOMPARE(selectedJob(), u"hdd-0409"_s);
    QVERIFY(m_table->hasFocus());
    QVERIFY(m_board->openedJobs.isEmpty());
}

void tst_BoardPage::findWithoutAMatch_offersToClearTheSearch()
{
    openBoard();
    m_board->find<QLineEdit>(u"findJobs"_s)->setText(u"zzz"_s);
    QTRY_COMPARE(textOf(u"emptyHeadline"_s), u"No job matches “zzz”"_s);
    QTRY_VERIFY(m_board->find<QWidget>(u"emptyNotice"_s)->isVisible());
    m_board->find<QPushButton>(u"emptyButton"_s)->click();
    QTRY_COMPARE(m_board->rowCount(), 16);
    QTRY_VERIFY(m_table->isVisible());
}

void tst_BoardPage::refresh_keepsTheSelectedJobEvenWhenItMoves()
{
    openBoard();
    selectJob(u"hdd-0409"_s);
    QList<JobSummary> &jobs = m_board->opener.service->jobs[u"contosodata"_s];
    jobs.removeIf([](const JobSummary &job) { return job.key.name == u"hdd-0412"_s; });
    for (JobSummary &job : jobs) {
        if (job.key.name == u"hdd-0409"_s)
            job.lastModified = m_board->now;
    }
    QTest::keyClick(&m_board->window(), Qt::Key_F5);
    QTRY_COMPARE(m_board->rowCount(), 15);
    QCOMPARE(selectedJob(), u"hdd-0409"_s);
    QTRY_VERIFY(m_board->row(m_table->currentIndex().row()).contains(u"day 1 of 14"_s));
}

void tst_BoardPage::refresh_keepsOldRowsOfAnAccountThatCannotBeRead()
{
    openBoard();
    ServiceError busy;
    busy.kind = ServiceError::Kind::Busy;
    busy.httpStatus = 503;
    m_board->opener.service->accountErrors.insert(u"contosomedia"_s, busy);
    auto *message = m_board->find<MessageBar>(u"boardMessage"_s);
    m_board->find<QPushButton>(u"refreshButton"_s)->click();
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->message().headline, u"Jobs of 'contosomedia' could not be read"_s);
    QVERIFY(message->message().text.startsWith(u"The service is busy."_s));
    QCOMPARE(m_board->rowCount(), 16);
    m_board->opener.service->accountErrors.clear();
    Q_EMIT message->buttonPressed(0);
    QTRY_VERIFY(!message->isVisible());
}

void tst_BoardPage::refresh_whereNothingCanBeRead_saysWhyAndOffersToReadAgain()
{
    ServiceError offline;
    offline.kind = ServiceError::Kind::Offline;
    m_board->opener.fill = [offline](ScriptedJobService &service) { service.error = offline; };
    openBoard();
    QTRY_COMPARE(m_board->find<MessageBar>(u"boardMessage"_s)->message().headline,
                 u"You are offline"_s);
    QCOMPARE(textOf(u"emptyHeadline"_s), u"The jobs could not be read"_s);
    QVERIFY(textOf(u"statusLine"_s).endsWith(u"Offline"_s));
    m_board->opener.service->error.reset();
    fillWithSampleJobs(*m_board->opener.service, m_board->now);
    m_board->find<QPushButton>(u"emptyButton"_s)->click();
    QTRY_COMPARE(m_board->rowCount(), 16);
}

void tst_BoardPage::noJobs_saysWhatToDoNext()
{
    m_board->opener.fill = [](ScriptedJobService &service) {
        service.accounts = {u"contosodata"_s};
    };
    openBoard();
    QTRY_COMPARE(textOf(u"emptyHeadline"_s), u"There are no jobs here yet"_s);
    QVERIFY(!m_board->find<MessageBar>(u"boardMessage"_s)->isVisible());
    QCOMPARE(m_board->find<QPushButton>(u"emptyButton"_s)->text(), u"Refresh now"_s);
}

void tst_BoardPage::peekPanel_saysWhatTheJobNeedsAndWhereItGoes()
{
    openBoard();
    selectJob(u"hdd-0412"_s);
    QCOMPARE(textOf(u"peekName"_s), u"hdd-0412"_s);
    QCOMPARE(textOf(u"peekNeeds"_s), u"Needs: carrier, tracking number."_s);
    QTRY_COMPARE(textOf(u"peekShipTo"_s),
                 u"Ship to: Data Import, 3020 Coronado, Door 4, Santa Clara, CA, 95054, USA"_s);
    QVERIFY(textOf(u"peekLastChange"_s).startsWith(u"Last change: "_s));
}

void tst_BoardPage::peekPanel_offersMarkAsShippedOnlyWhileCreating()
{
    openBoard();
    auto *button = m_board->find<QPushButton>(u"peekMarkAsShipped"_s);
    selectJob(u"hdd-0409"_s);
    QVERIFY(!button->isVisible());
    selectJob(u"hdd-0413"_s);
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(m_board->openedJobs.size(), 1);
    QCOMPARE(m_board->openedJobs.first().key, (JobKey{u"contosodata"_s, u"hdd-0413"_s}));
    QCOMPARE(m_board->openedJobs.first().action, JobAction::MarkAsShipped);
}

void tst_BoardPage::emptyView_leadsBackToAllJobs()
{
    m_board->opener.fill = [this](ScriptedJobService &service) {
        fillWithSampleJobs(service, m_board->now);
        for (QList<JobSummary> &jobs : service.jobs)
            jobs.removeIf([](const JobSummary &job) { return job.state.isFinished(); });
    };
    openBoard();
    auto *views = m_board->find<ViewsList>(u"viewsList"_s);
    views->setCurrentView(JobView::Finished);
    QTRY_COMPARE(textOf(u"emptyHeadline"_s), u"No job is finished yet"_s);
    m_board->find<QPushButton>(u"emptyButton"_s)->click();
    QCOMPARE(views->currentView(), JobView::AllJobs);
    QTRY_VERIFY(m_table->isVisible());
}

void tst_BoardPage::openSmallBoard(const QStringList &names)
{
    m_board->opener.fill = [names](ScriptedJobService &service) {
        service.accounts = {u"contosodata"_s};
        for (const QString &name : names) {
            JobSummary job;
            job.key = {u"contosodata"_s, name};
            job.state = JobState::fromText(u"Foo"_s);
            job.hasReturnAddress = true;
            service.jobs[u"contosodata"_s].append(job);
        }
    };
    openBoard();
    QTRY_COMPARE(m_board->rowCount(), int(names.size()));
    m_board->window().resize(1024, 640);
}

void tst_BoardPage::returnAddress_isLockedInAStateThatNobodyKnows()
{
    openSmallBoard({u"job"_s});
    QCOMPARE(m_board->row(0).at(JobTableModel::State), u"Foo"_s);
    QCOMPARE(m_board->row(0).at(JobTableModel::Return), u"locked"_s); // product.md: R9
}

void tst_BoardPage::nameOfAJob_isReadableWhereOthersCanGiveWay()
{
    openSmallBoard({u"job-creating-1"_s, u"job-creating-2"_s, u"x"_s});
    QFont font = m_table->font();
    font.setWeight(QFont::DemiBold);
    const int name = QFontMetrics(font).horizontalAdvance(u"job-creating-1"_s);
    const int sign = 14;
    QTRY_VERIFY(m_table->columnWidth(JobTableModel::Job) >= name + 4 * 6 + sign);
    QTRY_VERIFY(!m_table->horizontalScrollBar()->isVisible());
}

void tst_BoardPage::longNames_leaveRoomForTheOthers()
{
    openSmallBoard({QString(200, u'w')});
    QTRY_VERIFY(m_table->columnWidth(JobTableModel::Job) > m_table->viewport()->width() / 8);
    QVERIFY(m_table->columnWidth(JobTableModel::Job) <= m_table->viewport()->width() / 3);
    QTRY_VERIFY(!m_table->horizontalScrollBar()->isVisible());
}

void tst_BoardPage::searchField_hasNoPartWithoutAName()
{
    openBoard();
    const QAccessibleInterface *find = QAccessible::queryAccessibleInterface(
        m_board->find<QLineEdit>(u"findJobs"_s));
    QCOMPARE(find->text(QAccessible::Name), u"Find jobs"_s);
    QStringList names;
    for (int index = 0; index < find->childCount(); ++index)
        names.append(find->child(index)->text(QAccessible::Name));
    QCOMPARE(names, QStringList{u"Clear the search field"_s});
}

void tst_BoardPage::statusLine_countsJobsSelectionAndCertificate()
{
    openBoard();
    m_table->selectRow(0);
    QTRY_COMPARE(textOf(u"statusLine"_s),
                 u"16 job(s) · 1 selected · certificate valid until 2 Mar (38 day(s)) · Online"_s);
}

QTEST_MAIN(tst_BoardPage)
#include "tst_BoardPage.moc"
