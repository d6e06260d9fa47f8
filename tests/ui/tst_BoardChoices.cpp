// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobExport.h"
#include "board/JobTexts.h"
#include "ui/BoardFixture.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// What a person can choose on the board besides a view: filter, columns, several jobs, and how
/// often it is read again.
class tst_BoardChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filter_showsWhatIsTickedAndSaysSo();
    void filter_staysOpenWhileItIsTicked();
    void narrowing_keepsTheSelectedJobOrGoesToTheFirst();
    void escape_clearsTheTextThenTheFilter_thenGoesToTheTable();
    void filterThatLeavesNothing_offersToClearIt();
    void columns_canBeHiddenAndStayHiddenAfterARestart();
    void severalSelected_areSpokenOfBelowTheTable();
    void ctrlC_copiesTheSelectedJobsAsATable();
    void copyAsTable_takesTheSelectedJobsAndTheShownColumns();
    void exportedCells_areNoFormulas_data();
    void exportedCells_areNoFormulas();
    void export_hasDaysAndNamesThatNoColumnShows();
    void export_writesAllThatAreShown();
    void autoRefresh_isRememberedAndReadsTheJobsAgain();
    void refresh_keepsScrollPositionSelectionAndFocus();
    void offline_saysHowOldTheListIs();

private:
    void openBoard();
    [[nodiscard]] QMenu *filterMenu(const QString &title);
    void tick(const QString &menu, const QString &choice);
    [[nodiscard]] QString textOf(const QString &label)
    {
        return m_board->find<QLabel>(label)->text();
    }

    std::unique_ptr<BoardFixture> m_board;
    QTableView *m_table = nullptr;
};

void tst_BoardChoices::init()
{
    m_board = std::make_unique<BoardFixture>();
    m_board->start();
}

void tst_BoardChoices::cleanup()
{
    m_board.reset();
}

void tst_BoardChoices::openBoard()
{
    m_board->openSampleConnection();
    QTRY_VERIFY(m_board->find<QTableView>(u"jobsTable"_s));
    m_table = m_board->find<QTableView>(u"jobsTable"_s);
    QTRY_VERIFY(m_board->find<QPushButton>(u"refreshButton"_s)->isEnabled());
}

QMenu *tst_BoardChoices::filterMenu(const QString &title)
{
    auto *menu = m_board->find<QMenu>(u"filterMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (const QAction *action : menu->actions()) {
        if (action->menu() && action->text().remove(u'&') == title)
            return action->menu();
    }
    return nullptr;
}

void tst_BoardChoices::tick(const QString &menu, const QString &choice)
{
    for (QAction *action : filterMenu(menu)->actions()) {
        if (action->text() == choice)
            return action->trigger();
    }
    QFAIL(qPrintable(choice));
}

void tst_BoardChoices::filter_showsWhatIsTickedAndSaysSo()
{
    openBoard();
    QVERIFY(!m_board->find<QWidget>(u"filterRow"_s)->isVisible());
    tick(u"State"_s, u"Shipping"_s);
    QCOMPARE(m_board->rowCount(), 2);
    tick(u"State"_s, u"Creating"_s);
    QCOMPARE(m_board->rowCount(), 6);
    tick(u"Carrier"_s, u"FedEx"_s);
    QCOMPARE(m_board->rowCount(), 2);
    QVERIFY(m_board->find<QWidget>(u"filterRow"_s)->isVisible());
    QCOMPARE(textOf(u"filterLine"_s), u"Filter: Creating, Shipping · FedEx"_s);
    tick(u"State"_s, u"Creating"_s);
    QCOMPARE(m_board->rowCount(), 1);
    m_board->find<QPushButton>(u"clearFilterButton"_s)->click();
    QCOMPARE(m_board->rowCount(), 16);
    QVERIFY(!m_board->find<QWidget>(u"filterRow"_s)->isVisible());
}

void tst_BoardChoices::filter_staysOpenWhileItIsTicked()
{
    openBoard();
    QMenu *states = filterMenu(u"State"_s);
    states->popup(m_board->window().mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(states->isVisible());
    states->setActiveAction(states->actions().constFirst());
    QTest::keyClick(states, Qt::Key_Space);
    QCOMPARE(m_board->rowCount(), 4);
    QVERIFY(states->isVisible());
    QTest::mouseClick(states, Qt::LeftButton, {},
                      states->actionGeometry(states->actions().at(1)).center());
    QCOMPARE(m_board->rowCount(), 6);
    QVERIFY(states->isVisible());
    states->close();
}

void tst_BoardChoices::narrowing_keepsTheSelectedJobOrGoesToTheFirst()
{
    openBoard();
    m_table->sortByColumn(JobTableModel::Job, Qt::AscendingOrder);
    const auto current = [this] { return m_table->currentIndex().data().toString(); };
    m_table->selectRow(7);
    QCOMPARE(current(), u"hdd-0361"_s); // Completed
    tick(u"State"_s, u"Completed"_s);
    QCOMPARE(current(), u"hdd-0361"_s);
    m_board->find<QAction>(u"viewAction4"_s)->trigger(); // Finished
    QCOMPARE(current(), u"hdd-0361"_s);
    tick(u"State"_s, u"Canceled"_s);
    tick(u"State"_s, u"Completed"_s);
    QCOMPARE(current(), u"hdd-0344"_s);
    m_board->find<QPushButton>(u"clearFilterButton"_s)->click();
    QCOMPARE(current(), u"hdd-0344"_s);
    m_board->find<QAction>(u"viewAction2"_s)->trigger(); // In transit
    QCOMPARE(current(), u"hdd-0402"_s);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QVERIFY(m_table->selectionModel()->isRowSelected(0));
}

void tst_BoardChoices::escape_clearsTheTextThenTheFilter_thenGoesToTheTable()
{
    openBoard();
    tick(u"Type"_s, u"Export"_s);
    auto *find = m_board->find<QLineEdit>(u"findJobs"_s);
    find->setFocus();
    QTest::keyClicks(find, u"trailers"_s);
    QTRY_COMPARE(m_board->rowCount(), 1);
    QTest::keyClick(find, Qt::Key_Escape);
    QTRY_COMPARE(m_board->rowCount(), 4);
    QTest::keyClick(find, Qt::Key_Escape);
    QTRY_COMPARE(m_board->rowCount(), 16);
    QVERIFY(find->hasFocus());
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(m_table->hasFocus());
}

void tst_BoardChoices::filterThatLeavesNothing_offersToClearIt()
{
    openBoard();
    tick(u"State"_s, u"Other states"_s);
    QCOMPARE(textOf(u"emptyHeadline"_s), u"The filter leaves no job of this view"_s);
    m_board->find<QPushButton>(u"emptyButton"_s)->click();
    QCOMPARE(m_board->rowCount(), 16);
    QTRY_VERIFY(m_table->isVisible());
}

void tst_BoardChoices::columns_canBeHiddenAndStayHiddenAfterARestart()
{
    openBoard();
    auto *drives = m_board->find<QAction>(u"columnAction%1"_s.arg(JobTableModel::Drives));
    QVERIFY(m_board->find<QMenu>(u"columnsMenu"_s)->actions().contains(drives));
    QVERIFY(m_table->horizontalHeader()->actions().contains(drives));
    QVERIFY(drives->isChecked());
    drives->trigger();
    QVERIFY(m_table->isColumnHidden(JobTableModel::Drives));
    (void)m_board->window().close();
    m_board->start();
    openBoard();
    QVERIFY(m_table->isColumnHidden(JobTableModel::Drives));
    QVERIFY(!m_table->isColumnHidden(JobTableModel::Job));
    drives = m_board->find<QAction>(u"columnAction%1"_s.arg(JobTableModel::Drives));
    QVERIFY(!drives->isChecked());
    drives->trigger();
    QVERIFY(!m_table->isColumnHidden(JobTableModel::Drives));
}

void tst_BoardChoices::copyAsTable_takesTheSelectedJobsAndTheShownColumns()
{
    openBoard();
    m_board->find<QLineEdit>(u"findJobs"_s)->setText(u"branch"_s);
    QTRY_COMPARE(m_board->rowCount(), 2);
    for (int column = JobTableModel::State; column < JobTableModel::Count; ++column) {
        if (column != JobTableModel::Tracking)
            m_board->find<QAction>(u"columnAction%1"_s.arg(column))->trigger();
    }
    m_table->horizontalHeader()->moveSection(JobTableModel::Tracking, 0);
    m_table->sortByColumn(JobTableModel::Job, Qt::AscendingOrder);
    m_table->selectAll();
    m_board->find<QAction>(u"copyTableAction"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Tracking\tJob\tType\n1Z5R89390357566998\thdd-0361\tImport\n"
             u"1Z5R89390357567201\thdd-0388\tImport\n"_s);
}

void tst_BoardChoices::severalSelected_areSpokenOfBelowTheTable()
{
    openBoard();
    m_table->selectRow(0);
    auto *open = m_board->find<QPushButton>(u"peekOpen"_s);
    const QString name = textOf(u"peekName"_s);
    QCOMPARE(open->text().remove(u'&'), u"Open"_s);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(textOf(u"peekName"_s), u"3 jobs selected"_s);
    QCOMPARE(open->text().remove(u'&'), u"Open one after another"_s);
    QVERIFY(!m_board->find<QPushButton>(u"peekMarkAsShipped"_s)->isVisible());
    open->click();
    QTRY_COMPARE(textOf(u"queueText"_s), u"Job 1 of 3"_s);
    m_board->openedJobs.constLast().onBack();
    QTRY_VERIFY(m_table->isVisible());
    m_table->selectRow(0);
    QCOMPARE(textOf(u"peekName"_s), name);
}

void tst_BoardChoices::ctrlC_copiesTheSelectedJobsAsATable()
{
    openBoard();
    m_table->setFocus();
    m_table->selectRow(0);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Job\tType\tState"_s));
    QVERIFY(lines.at(1).startsWith(m_board->row(0).constFirst() + u'\t'));
    // In a field it copies what is selected there, as ever.
    auto *find = m_board->find<QLineEdit>(u"findJobs"_s);
    find->setText(u"hdd"_s);
    find->setFocus();
    find->selectAll();
    QTest::keyClick(find, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"hdd"_s);
    QTest::keyClick(find, Qt::Key_Left); // Ctrl is let go
}

void tst_BoardChoices::exportedCells_areNoFormulas_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("tabbed");
    QTest::newRow("a plain name") << u"FedEx"_s << "FedEx"_ba << u"FedEx"_s;
    QTest::newRow("a formula") << u"=1+2"_s << "'=1+2"_ba << u"'=1+2"_s;
    QTest::newRow("a formula with quotes and commas")
        << u"=HYPERLINK(\"a\",\"b\")"_s << "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""_ba
        << u"'=HYPERLINK(\"a\",\"b\")"_s;
    QTest::newRow("other beginnings of formulas: plus") << u"+1"_s << "'+1"_ba << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << "'-1"_ba << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba << u"'@SUM(A1)"_s;
    QTest::newRow("a tab before a formula") << u"\t=1"_s << "'\t=1"_ba << u"'=1"_s;
    QTest::newRow("a comma") << u"Dart, Blue"_s << "\"Dart, Blue\""_ba << u"Dart, Blue"_s;
    QTest::newRow("a quote") << u"5\" drives"_s << "\"5\"\" drives\""_ba << u"5\" drives"_s;
    QTest::newRow("a line break") << u"a\nb"_s << "\"a\nb\""_ba << u"a b"_s;
    QTest::newRow("letters of the world")
        << u"Köln 運送"_s << u"Köln 運送"_s.toUtf8() << u"Köln 運送"_s;
    QTest::newRow("nothing known") << QString() << ""_ba << QString();
}

void tst_BoardChoices::exportedCells_areNoFormulas()
{
    QFETCH(const QString, carrier);
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, tabbed);
    JobSummary job;
    job.key = {u"a"_s, u"hdd-1"_s};
    job.carrierName = carrier;
    const QList<JobTableModel::Column> columns{JobTableModel::Job, JobTableModel::Carrier};
    QCOMPARE(jobexport::csv({job}, columns, m_board->now),
             "\xEF\xBB\xBFJob,Carrier,Friendly name,Goes back to,Deadline on,Last change on\r\n"
             "hdd-1,"_ba
                 + csv + ",,,,\r\n"_ba);
    QCOMPARE(jobexport::tabbed({job}, columns, m_board->now),
             u"Job\tCarrier\nhdd-1\t"_s + tabbed + u"\n"_s);
}

void tst_BoardChoices::export_hasDaysAndNamesThatNoColumnShows()
{
    JobSummary job;
    job.key = {u"a"_s, u"hdd-1"_s};
    job.state = JobState::Kind::Creating;
    job.friendlyName = u"Server room move"_s;
    job.returnTo = u"Ann Clerk, 1 Dock Road"_s;
    job.lastModified = QDateTime(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC);
    // The tracking number is missing, which is a word of the board's: here the cell is empty.
    QCOMPARE(jobexport::csv({job}, {JobTableModel::Job, JobTableModel::Tracking}, m_board->now),
             "\xEF\xBB\xBFJob,Tracking,Friendly name,Goes back to,Deadline on,Last change on\r\n"
             "hdd-1,,Server room move,\"Ann Clerk, 1 Dock Road\",2026-01-24,2026-01-10\r\n"_ba);
    job.state = JobState::Kind::Transferring; // which has no deadline
    QVERIFY(jobexport::csv({job}, {JobTableModel::Job}, m_board->now)
                .endsWith("1 Dock Road\",,2026-01-10\r\n"));
}

void tst_BoardChoices::export_writesAllThatAreShown()
{
    openBoard();
    m_board->find<QAction>(u"viewAction4"_s)->trigger(); // Finished
    QTRY_COMPARE(m_board->rowCount(), 5);
    m_board->find<QAction>(u"exportJobsAction"_s)->trigger();
    QTRY_VERIFY(m_board->find<QFileDialog>(u"exportDialog"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"jobs.csv"_s);
    auto *dialog = m_board->find<QFileDialog>(u"exportDialog"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.first().contains("Job,Type,State,Deadline,Carrier,Tracking"));
}

void tst_BoardChoices::autoRefresh_isRememberedAndReadsTheJobsAgain()
{
    openBoard();
    const auto choice = [this](int minutes) {
        const QString name = u"autoRefreshAction%1"_s.arg(minutes);
        const QList<QAction *> actions = m_board->find<QMenu>(u"autoRefreshMenu"_s)->actions();
        const auto it = std::find_if(actions.cbegin(), actions.cend(),
                                     [&name](auto *each) { return each->objectName() == name; });
        return it == actions.cend() ? nullptr : *it;
    };
    QVERIFY(choice(5)->isChecked());
    choice(15)->trigger();
    (void)m_board->window().close();
    m_board->start();
    openBoard();
    QVERIFY(choice(15)->isChecked());
    auto *refresher = m_board->find<QObject>(u"autoRefresh"_s);
    m_board->opener.service->jobs.clear();
    m_board->opener.service->accounts.clear();
    QVERIFY(QMetaObject::invokeMethod(refresher, "due"));
    QTRY_COMPARE(m_board->rowCount(), 0);
}

void tst_BoardChoices::refresh_keepsScrollPositionSelectionAndFocus()
{
    m_board->opener.fill = [](ScriptedJobService &service) {
        service.accounts = {u"contosodata"_s};
        for (int i = 100; i < 300; ++i) {
            JobSummary job;
            job.key = {u"contosodata"_s, u"hdd-%1"_s.arg(i)};
            job.state = JobState::Kind::Transferring;
            service.jobs[u"contosodata"_s].append(job);
        }
    };
    openBoard();
    m_table->sortByColumn(JobTableModel::Job, Qt::AscendingOrder);
    m_table->setFocus();
    m_table->selectRow(105);
    m_table->scrollTo(m_table->model()->index(100, 0), QAbstractItemView::PositionAtTop);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() + 7);
    const QString top = m_table->indexAt({1, 1}).data().toString();
    const int offset = m_table->rowViewportPosition(m_table->rowAt(1));
    QCOMPARE(top, u"hdd-200"_s);

    QList<JobSummary> &jobs = m_board->opener.service->jobs[u"contosodata"_s];
    jobs.removeIf([](const JobSummary &job) { return job.key.name == u"hdd-150"_s; });
    for (int i = 0; i < 5; ++i) {
        JobSummary job = jobs.first();
        job.key.name = u"hdd-0%1"_s.arg(i);
        jobs.append(job);
    }
    QTest::keyClick(&m_board->window(), Qt::Key_F5);
    QTRY_COMPARE(m_board->rowCount(), 204);
    QTRY_VERIFY(m_board->find<QPushButton>(u"refreshButton"_s)->isEnabled());
    QCOMPARE(m_table->indexAt({1, 1}).data().toString(), top);
    QCOMPARE(m_table->rowViewportPosition(m_table->rowAt(1)), offset);
    QCOMPARE(m_table->currentIndex().data().toString(), u"hdd-205"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), int(JobTableModel::Job));
    QVERIFY(m_table->hasFocus());
}

void tst_BoardChoices::offline_saysHowOldTheListIs()
{
    openBoard();
    QTRY_VERIFY(textOf(u"statusLine"_s).endsWith(u"Online"_s));
    ServiceError offline;
    offline.kind = ServiceError::Kind::Offline;
    m_board->opener.service->error = offline;
    m_board->now = m_board->now.addSecs(15 * 60);
    QTest::keyClick(&m_board->window(), Qt::Key_F5);
    QTRY_VERIFY(textOf(u"statusLine"_s).endsWith(u"Offline, list from 14:02"_s));
    QTRY_COMPARE(textOf(u"refreshedLabel"_s), u"Refreshed 15 min ago"_s);
    QCOMPARE(m_board->rowCount(), 16);
}

QTEST_MAIN(tst_BoardChoices)
#include "tst_BoardChoices.moc"
