// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/ViewsList.h"
#include "models/JobTableModel.h"
#include "session/ArchiveKeeper.h"
#include "ui/WindowFixture.h"

#include <QAction>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// The view Archive, the list of the last time, and what is told over the desktop, in the window.
class tst_BoardArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aJobThatIsForgotten_isCountedAndShownInTheArchiveOnly();
    void theArchive_outlivesARestart();
    void aJobThatComesBack_leavesTheArchive();
    void anAccountThatFails_putsNothingIntoTheArchive();
    void offline_theListOfTheLastTimeIsShown();
    void anArchivedJob_isNotToBeShipped();
    void anArchivedJob_opensForReading();
    void find_knowsDrivesAndNotesOfWhatWasRead_alsoAfterARestart();
    void purge_saysWhatGoes_andTakesTheSelectedJob();
    void purge_keepsAllWhenThePersonDoes();
    void aDamagedArchive_isSaidOnce();
    void anEmptyArchive_saysWhatItIsFor();
    void anotherState_isToldOnce();
    void quietHours_tellAfterwards();
    void deadlines_areToldOnce_alsoAfterARestart();
    void whatIsNotWanted_isNotTold();

private:
    /// Starts the window, with the jobs of the account "contosodata" less those in m_forgotten.
    void start();
    void refresh();
    void forget(const QString &name);
    void setState(const QString &name, JobState::Kind state);
    void showArchive() { views()->setCurrentView(JobView::Archive); }
    [[nodiscard]] ViewsList *views() { return board().find<ViewsList>(u"viewsList"_s); }
    [[nodiscard]] QStringList names();
    [[nodiscard]] QString text(const QString &label) { return board().find<QLabel>(label)->text(); }
    [[nodiscard]] BoardFixture &board() { return m_window->board; }
    [[nodiscard]] ScriptedJobService &service() { return *board().opener.service; }
    /// What has been handed to the archive is written, and what came of it is shown.
    void settle();

    std::unique_ptr<WindowFixture> m_window;
};

void tst_BoardArchive::init()
{
    m_window = std::make_unique<WindowFixture>();
    board().keepsArchive = true;
    start();
}

void tst_BoardArchive::start()
{
    board().start();
    QVERIFY(m_window->openBoard());
    QTRY_VERIFY(board().find<QPushButton>(u"refreshButton"_s)->isEnabled());
    settle();
}

void tst_BoardArchive::settle()
{
    // The store works in order: what is asked last is answered after all that was asked before.
    for (int round = 0; round < 2; ++round) {
        const auto call = board().archive().find(u"none"_s, {});
        QTRY_VERIFY(call->isFinished());
    }
}

void tst_BoardArchive::refresh()
{
    board().find<QPushButton>(u"refreshButton"_s)->click();
    QTRY_VERIFY(board().find<QPushButton>(u"refreshButton"_s)->isEnabled());
    settle();
}

void tst_BoardArchive::forget(const QString &name)
{
    for (QList<JobSummary> &jobs : service().jobs)
        jobs.removeIf([&](const JobSummary &job) { return job.key.name == name; });
    refresh();
}

void tst_BoardArchive::setState(const QString &name, JobState::Kind state)
{
    for (QList<JobSummary> &jobs : service().jobs) {
        for (JobSummary &job : jobs) {
            if (job.key.name == name)
                job.state = JobState(state);
        }
    }
}

QStringList tst_BoardArchive::names()
{
    QStringList names;
    for (int row = 0; row < board().rowCount(); ++row)
        names.append(board().row(row).constFirst());
    names.sort();
    return names;
}

void tst_BoardArchive::aJobThatIsForgotten_isCountedAndShownInTheArchiveOnly()
{
    QCOMPARE(views()->countOf(JobView::Archive), 0);
    board().now = board().now.addDays(30);
    forget(u"hdd-0344"_s); // canceled 70 days ago at first
    QTRY_COMPARE(views()->countOf(JobView::Archive), 1);
    QTRY_COMPARE(views()->countOf(JobView::AllJobs), 15);
    QVERIFY(!names().contains(u"hdd-0344"_s));
    showArchive();
    QTRY_COMPARE(names(), QStringList({u"hdd-0344"_s}));
    QCOMPARE(board().row(0).at(3), u"gone today"_s);
    QTRY_VERIFY(text(u"peekSummary"_s).contains(u"finished 90 days ago"_s));
}

void tst_BoardArchive::theArchive_outlivesARestart()
{
    forget(u"hdd-0412"_s);
    QTRY_COMPARE(views()->countOf(JobView::Archive), 1);
    board().opener.fill = [this](ScriptedJobService &service) {
        fillWithSampleJobs(service, board().now);
        service.jobs[u"contosodata"_s].removeIf(
            [](const JobSummary &job) { return job.key.name == u"hdd-0412"_s; });
    };
    board().start();
    board().openSampleConnection();
    QTRY_VERIFY(views() && views()->countOf(JobView::Archive) == 1);
    QTRY_COMPARE(views()->countOf(JobView::AllJobs), 15);
}

void tst_BoardArchive::aJobThatComesBack_leavesTheArchive()
{
    const auto before = service().jobs;
    forget(u"hdd-0412"_s);
    QTRY_COMPARE(views()->countOf(JobView::Archive), 1);
    service().jobs = before;
    refresh();
    QTRY_COMPARE(views()->countOf(JobView::Archive), 0);
    QTRY_COMPARE(views()->countOf(JobView::AllJobs), 16);
}

void tst_BoardArchive::anAccountThatFails_putsNothingIntoTheArchive()
{
    ServiceError error;
    error.kind = ServiceError::Kind::TimedOut;
    service().accountErrors.insert(u"contosodata"_s, error);
    refresh();
    QTRY_COMPARE(views()->countOf(JobView::AllJobs), 16);
    QCOMPARE(views()->countOf(JobView::Archive), 0);
}

void tst_BoardArchive::offline_theListOfTheLastTimeIsShown()
{
    forget(u"hdd-0344"_s);
    board().opener.fill = [](ScriptedJobService &service) {
        ServiceError error;
        error.kind = ServiceError::Kind::Offline;
        service.error = error;
    };
    board().start();
    board().openSampleConnection();
    QTRY_COMPARE(board().rowCount(), 15);
    QTRY_COMPARE(views()->countOf(JobView::Archive), 1);
    QTRY_VERIFY(text(u"statusLine"_s).contains(u"Offline, list from 14:02"_s));
    QCOMPARE(board().find<MessageBar>(u"boardMessage"_s)->message().headline, u"You are offline"_s);
    showArchive();
    QTRY_COMPARE(names(), QStringList({u"hdd-0344"_s}));
}

void tst_BoardArchive::anArchivedJob_isNotToBeShipped()
{
    forget(u"hdd-0412"_s); // in Creating, without carrier
    showArchive();
    QTRY_COMPARE(names(), QStringList({u"hdd-0412"_s}));
    QTRY_VERIFY(board().find<QPushButton>(u"peekMarkAsShipped"_s)->isHidden());
    QVERIFY(!board().find<QAction>(u"markAsShippedAction"_s)->isEnabled());
    QCOMPARE(text(u"peekNeeds"_s), QString());
    QCOMPARE(board().row(0).at(5), u"–"_s); // not "missing": nobody waits for it
}

void tst_BoardArchive::anArchivedJob_opensForReading()
{
    QVERIFY(m_window->openEditor(JobState::Kind::Creating)); // and so it is read whole
    m_window->leaveEditor();
    QTRY_VERIFY(!m_window->page());
    forget(u"hdd-0412"_s);
    service().details.clear();
    showArchive();
    QTRY_COMPARE(names(), QStringList({u"hdd-0412"_s}));
    board().find<QAction>(u"openJobAction"_s)->trigger();
    QTRY_VERIFY(m_window->page() && m_window->page()->session().job());
    const EditPolicy policy = m_window->page()->session().policy();
    QCOMPARE(policy.group(FieldGroup::ReturnAddress).reason, LockReason::Archived);
    auto *messages = m_window->page()->findChild<MessageBar *>(u"messages"_s);
    QTRY_VERIFY(messages->isVisible());
    QCOMPARE(messages->message().headline, u"This job is no longer on the service"_s);
    auto *phone = m_window->page()->findChild<QLineEdit *>(u"phone"_s);
    QVERIFY(phone && !phone->isEnabled());
    QVERIFY(!phone->text().isEmpty());
    m_window->press(u"backButton"_s);
    QTRY_VERIFY(!m_window->page());
    QCOMPARE(views()->countOf(JobView::Archive), 1); // reading it did not bring it back
}

void tst_BoardArchive::find_knowsDrivesAndNotesOfWhatWasRead_alsoAfterARestart()
{
    Job job;
    job.key = {u"contosodata"_s, u"hdd-0409"_s};
    job.state = JobState(JobState::Kind::Shipping);
    job.description = u"For the night shift"_s;
    job.drives = QList<Drive>{{u"9CA995BB"_s, u"Specified"_s, {}, {}, {}, {}, {}, {}, {}}};
    service().details.insert(job.key.name, job);
    auto *find = board().find<QLineEdit>(u"findJobs"_s);
    find->setText(u"hdd-0409"_s); // selects it, and the peek panel reads it
    QTRY_COMPARE(board().rowCount(), 1);
    auto *table = board().find<QTableView>(u"jobsTable"_s);
    QTRY_VERIFY(table->model()
                    ->index(0, 0)
                    .data(JobTableModel::SearchRole)
                    .toString()
                    .contains(u"9ca995bb"_s));
    find->setText(u"zzz"_s);
    QTRY_COMPARE(board().rowCount(), 0);
    find->setText(u"9ca995 night"_s);
    QTRY_COMPARE(names(), QStringList({u"hdd-0409"_s}));
    board().opener.fill = [this](ScriptedJobService &service) {
        fillWithSampleJobs(service, board().now); // whose list tells nothing of drives
    };
    table->clearSelection(); // nor is it read anew
    board().start();
    QVERIFY(m_window->openBoard());
    settle();
    board().find<QLineEdit>(u"findJobs"_s)->setText(u"9CA995BB"_s);
    QTRY_COMPARE(names(), QStringList({u"hdd-0409"_s}));
}

void tst_BoardArchive::purge_saysWhatGoes_andTakesTheSelectedJob()
{
    forget(u"hdd-0412"_s);
    forget(u"hdd-0413"_s);
    showArchive();
    QTRY_COMPARE(board().rowCount(), 2);
    board().find<QTableView>(u"jobsTable"_s)->selectRow(0);
    const QString name = board().row(0).constFirst();
    board().find<QAction>(u"purgeArchiveAction"_s)->trigger();
    QWidget *dialog = m_window->dialog(u"archivePurgeDialog"_s);
    QVERIFY(dialog);
    auto *removing = dialog->findChild<QPushButton *>(u"archivePurgeRemoveButton"_s);
    QTRY_VERIFY(removing->isEnabled());
    QVERIFY(dialog->findChild<QRadioButton *>(u"archivePurgeChosen"_s)->isChecked());
    const auto *told = dialog->findChild<QLabel *>(u"archivePurgeWhatGoes"_s);
    QVERIFY2(told->text().startsWith(u"1 archived job"_s), qPrintable(told->text()));
    removing->click();
    QTRY_COMPARE(board().rowCount(), 1);
    QVERIFY(!names().contains(name));
    QTRY_COMPARE(views()->countOf(JobView::Archive), 1);
    board().opener.fill = [](ScriptedJobService &) {}; // and so nothing comes back
    board().start();
    board().openSampleConnection();
    QTRY_VERIFY(views() && views()->countOf(JobView::Archive) > 0);
    settle();
    QVERIFY(board().find<QTableView>(u"jobsTable"_s)->model()->rowCount() > 0);
    QVERIFY(!names().contains(name));
}

void tst_BoardArchive::purge_keepsAllWhenThePersonDoes()
{
    forget(u"hdd-0412"_s);
    board().find<QAction>(u"purgeArchiveAction"_s)->trigger();
    QWidget *dialog = m_window->dialog(u"archivePurgeDialog"_s);
    QVERIFY(dialog);
    // By age: nothing has been gone for a year.
    auto *removing = dialog->findChild<QPushButton *>(u"archivePurgeRemoveButton"_s);
    const auto *told = dialog->findChild<QLabel *>(u"archivePurgeWhatGoes"_s);
    QTRY_VERIFY(told->text().startsWith(u"No archived job"_s));
    QVERIFY(!removing->isEnabled());
    dialog->findChild<QDateEdit *>(u"archivePurgeDay"_s)
        ->setDate(board().now.toLocalTime().date().addDays(1));
    QTRY_VERIFY(removing->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return); // the button that loses nothing
    QTRY_VERIFY(!board().find<QWidget>(u"archivePurgeDialog"_s));
    QCOMPARE(views()->countOf(JobView::Archive), 1);
}

void tst_BoardArchive::aDamagedArchive_isSaidOnce()
{
    m_window = std::make_unique<WindowFixture>();
    QFile file(board().archiveFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    board().keepsArchive = true;
    start();
    auto *bar = board().find<MessageBar>(u"archiveMessage"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().text.contains(u"set aside"_s));
    bar->dismiss();
    refresh();
    QVERIFY(bar->isHidden());
    QCOMPARE(board().rowCount(), 16);
    forget(u"hdd-0412"_s); // the new file takes it
    QTRY_COMPARE(views()->countOf(JobView::Archive), 1);
}

void tst_BoardArchive::anEmptyArchive_saysWhatItIsFor()
{
    showArchive();
    QTRY_COMPARE(text(u"emptyHeadline"_s), u"Nothing is archived yet"_s);
    board().find<QPushButton>(u"emptyButton"_s)->click();
    QCOMPARE(views()->currentView(), JobView::AllJobs);
}

void tst_BoardArchive::anotherState_isToldOnce()
{
    board().notices.notices.clear(); // the deadlines of the sample
    setState(u"hdd-0409"_s, JobState::Kind::Transferring);
    refresh();
    QTRY_COMPARE(board().notices.notices.size(), 1);
    QVERIFY2(board().notices.notices.constFirst().contains(u"hdd-0409: Shipping → Transferring"_s),
             qPrintable(board().notices.notices.constFirst()));
    refresh();
    QCOMPARE(board().notices.notices.size(), 1);
}

void tst_BoardArchive::quietHours_tellAfterwards()
{
    board().notices.notices.clear();
    UiMemory &memory = board().window().memory();
    memory.setValue(u"notices/quiet"_s, true);
    memory.setValue(u"notices/quietFrom"_s, u"14:00"_s);
    memory.setValue(u"notices/quietTo"_s, u"15:00"_s);
    setState(u"hdd-0409"_s, JobState::Kind::Transferring);
    refresh(); // at 14:02
    QCOMPARE(board().notices.notices, QStringList());
    board().now = board().now.addSecs(60 * 60);
    refresh();
    QTRY_COMPARE(board().notices.notices.size(), 1);
}

void tst_BoardArchive::deadlines_areToldOnce_alsoAfterARestart()
{
    QTRY_COMPARE(board().notices.notices.size(), 1);
    const QString notice = board().notices.notices.constFirst();
    QVERIFY2(notice.contains(u"hdd-0412: deleted by the service in 1"_s), qPrintable(notice));
    QVERIFY(notice.contains(u"hdd-0413"_s));
    start();
    refresh();
    QCOMPARE(board().notices.notices.size(), 1);
}

void tst_BoardArchive::whatIsNotWanted_isNotTold()
{
    board().notices.notices.clear();
    UiMemory &memory = board().window().memory();
    memory.setValue(u"notices/states"_s, false);
    setState(u"hdd-0409"_s, JobState::Kind::Transferring);
    refresh();
    memory.setValue(u"notices/states"_s, true);
    refresh();
    QCOMPARE(board().notices.notices, QStringList()); // nor later
}

QTEST_MAIN(tst_BoardArchive)
#include "tst_BoardArchive.moc"
