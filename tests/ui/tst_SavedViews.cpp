// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/FilterButton.h"
#include "board/ViewsList.h"
#include "ui/BoardFixture.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// Views of a person's own, and several jobs that are opened together.
class tst_SavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeyboardAlone_savesAView();
    void aView_bringsBackSearchFilterAndSorting();
    void aView_isCountedWhateverIsShown();
    void leavingAView_takesItsSearchAndFilterAway();
    void whatWasTypedSince_stays();
    void savingUnderTheSameName_replaces();
    void views_areThereAfterARestart();
    void rename_refusesATakenName();
    void remove_asksAndGoesBackToTheViewBelow();
    void move_changesTheOrder();
    void enter_opensSeveralJobsOneAfterTheOther();
    void aJobThatMayNotBeLeft_staysOnThePage();
    void oneJob_hasNoQueue();

private:
    void open();
    void save(const QString &name);
    void trigger(const QString &action) { m_board->find<QAction>(action)->trigger(); }
    template<typename T>
    [[nodiscard]] T *shown(const QString &name)
    {
        T *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            found = m_board->find<T>(name);
            return found && found->isVisible();
        });
        return isThere ? found : nullptr;
    }
    [[nodiscard]] ViewsList *views() { return m_board->find<ViewsList>(u"viewsList"_s); }
    [[nodiscard]] QStringList names();
    [[nodiscard]] QString title() { return m_board->find<QLabel>(u"boardTitle"_s)->text(); }
    [[nodiscard]] QLineEdit *find() { return m_board->find<QLineEdit>(u"findJobs"_s); }
    [[nodiscard]] FilterButton *filter() { return m_board->find<FilterButton>(u"filterButton"_s); }
    void choose(const QString &carrier);

    std::unique_ptr<BoardFixture> m_board;
};

void tst_SavedViews::init()
{
    m_board = std::make_unique<BoardFixture>();
    open();
}

void tst_SavedViews::open()
{
    m_board->start();
    m_board->openSampleConnection();
    QTRY_VERIFY(m_board->find<QPushButton>(u"refreshButton"_s));
    QTRY_VERIFY(m_board->find<QPushButton>(u"refreshButton"_s)->isEnabled());
}

void tst_SavedViews::choose(const QString &carrier)
{
    JobFilter chosen;
    chosen.carriers = {carrier};
    Q_EMIT filter()->filterChosen(chosen);
}

QStringList tst_SavedViews::names()
{
    QStringList names;
    for (int row = int(allJobViews().size()); row < views()->count(); ++row)
        names.append(views()->item(row)->text());
    return names;
}

void tst_SavedViews::save(const QString &name)
{
    trigger(u"saveViewAction"_s);
    auto *line = shown<QLineEdit>(u"nameField"_s);
    QVERIFY(line);
    line->setText(name);
    shown<QPushButton>(u"nameButton"_s)->click();
    QTRY_VERIFY(!m_board->find<QLineEdit>(u"nameField"_s));
}

void tst_SavedViews::theKeyboardAlone_savesAView()
{
    m_board->window().activateWindow();
    QTRY_VERIFY(m_board->window().isActiveWindow());
    find()->setFocus();
    QTest::keyClicks(find(), u"dhl"_s);
    QTest::keyClick(find(), Qt::Key_D, Qt::ControlModifier);
    auto *line = shown<QLineEdit>(u"nameField"_s);
    QVERIFY(line);
    QVERIFY(!shown<QPushButton>(u"nameButton"_s)->isEnabled()); // no name yet
    QTest::keyClicks(line, u"All of DHL"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList({u"All of DHL"_s}));
    QCOMPARE(title(), u"All of DHL"_s);
    QCOMPARE(m_board->rowCount(), 5);
}

void tst_SavedViews::aView_bringsBackSearchFilterAndSorting()
{
    views()->setCurrentView(JobView::Finished);
    find()->setText(u"hdd"_s);
    QTRY_COMPARE(m_board->rowCount(), 4);
    choose(u"UPS"_s);
    auto *table = m_board->find<QTableView>(u"jobsTable"_s);
    table->sortByColumn(JobTableModel::Job, Qt::DescendingOrder);
    save(u"Mine"_s);
    views()->setCurrentView(JobView::AllJobs);
    table->sortByColumn(JobTableModel::State, Qt::AscendingOrder);
    QTRY_COMPARE(m_board->rowCount(), 16);
    views()->setCurrentSavedView(0);
    QCOMPARE(m_board->rowCount(), 1);
    QCOMPARE(find()->text(), u"hdd"_s);
    QCOMPARE(m_board->row(0).constFirst(), u"hdd-0361"_s);
    filter()->clearFilter();
    QCOMPARE(m_board->row(0).constFirst(), u"hdd-0361"_s);
    QCOMPARE(m_board->row(3).constFirst(), u"hdd-0340"_s);
}

void tst_SavedViews::aView_isCountedWhateverIsShown()
{
    choose(u"DHL"_s);
    save(u"DHL"_s);
    views()->setCurrentView(JobView::NeedsTracking);
    const QListWidgetItem *item = views()->item(int(allJobViews().size()));
    QTRY_COMPARE(item->data(Qt::AccessibleTextRole).toString(), u"DHL, 5 job(s)"_s);
}

void tst_SavedViews::leavingAView_takesItsSearchAndFilterAway()
{
    find()->setText(u"hdd"_s);
    choose(u"UPS"_s);
    save(u"Mine"_s);
    views()->setCurrentView(JobView::AllJobs);
    QCOMPARE(find()->text(), QString());
    QTRY_COMPARE(m_board->rowCount(), 16);
    QCOMPARE(title(), u"All jobs"_s);
    QVERIFY(m_board->find<QWidget>(u"filterRow"_s)->isHidden());
}

void tst_SavedViews::whatWasTypedSince_stays()
{
    find()->setText(u"hdd"_s);
    save(u"Mine"_s);
    find()->setText(u"exp"_s);
    views()->setCurrentView(JobView::AllJobs);
    QCOMPARE(find()->text(), u"exp"_s);
}

void tst_SavedViews::savingUnderTheSameName_replaces()
{
    find()->setText(u"hdd"_s);
    save(u"Mine"_s);
    find()->setText(u"exp"_s);
    trigger(u"saveViewAction"_s);
    QCOMPARE(shown<QLineEdit>(u"nameField"_s)->text(), u"Mine"_s); // proposed
    QVERIFY(m_board->find<QLabel>(u"nameVerdict"_s)->text().contains(u"replaced"_s));
    shown<QPushButton>(u"nameButton"_s)->click();
    QCOMPARE(names(), QStringList({u"Mine"_s}));
    views()->setCurrentView(JobView::AllJobs);
    views()->setCurrentSavedView(0);
    QCOMPARE(find()->text(), u"exp"_s);
}

void tst_SavedViews::views_areThereAfterARestart()
{
    save(u"First"_s);
    find()->setText(u"exp"_s);
    save(u"Second & more"_s);
    m_board->window().close();
    open();
    QCOMPARE(names(), QStringList({u"First"_s, u"Second & more"_s}));
    QCOMPARE(views()->currentSavedView(), std::optional<int>(1)); // the one that was shown
    QCOMPARE(find()->text(), u"exp"_s);
    QTRY_COMPARE(m_board->rowCount(), 4);
}

void tst_SavedViews::rename_refusesATakenName()
{
    save(u"First"_s);
    save(u"Second"_s);
    trigger(u"renameViewAction"_s);
    auto *line = shown<QLineEdit>(u"nameField"_s);
    QVERIFY(line);
    QCOMPARE(line->text(), u"Second"_s);
    line->setText(u" first "_s);
    QVERIFY(!shown<QPushButton>(u"nameButton"_s)->isEnabled());
    line->setText(u"finished"_s); // one of Waybill's own
    QVERIFY(!shown<QPushButton>(u"nameButton"_s)->isEnabled());
    line->setText(u"Third"_s);
    shown<QPushButton>(u"nameButton"_s)->click();
    QTRY_COMPARE(names(), QStringList({u"First"_s, u"Third"_s}));
    QCOMPARE(title(), u"Third"_s);
}

void tst_SavedViews::remove_asksAndGoesBackToTheViewBelow()
{
    views()->setCurrentView(JobView::Finished);
    find()->setText(u"hdd"_s);
    save(u"Mine"_s);
    trigger(u"removeViewAction"_s);
    auto *box = shown<QMessageBox>(u"removeViewDialog"_s);
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Return); // loses nothing
    QTRY_VERIFY(!m_board->find<QMessageBox>(u"removeViewDialog"_s));
    QCOMPARE(names(), QStringList({u"Mine"_s}));
    trigger(u"removeViewAction"_s);
    box = shown<QMessageBox>(u"removeViewDialog"_s);
    QVERIFY(box);
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(names(), QStringList());
    QCOMPARE(views()->currentView(), JobView::Finished);
    QCOMPARE(title(), u"Finished"_s);
    QCOMPARE(find()->text(), QString());
}

void tst_SavedViews::move_changesTheOrder()
{
    save(u"a"_s);
    save(u"b"_s);
    save(u"c"_s);
    QVERIFY(!m_board->find<QAction>(u"moveViewDownAction"_s)->isEnabled());
    trigger(u"moveViewUpAction"_s);
    trigger(u"moveViewUpAction"_s);
    QCOMPARE(names(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(views()->currentSavedView(), std::optional<int>(0));
    QVERIFY(!m_board->find<QAction>(u"moveViewUpAction"_s)->isEnabled());
    trigger(u"moveViewDownAction"_s);
    QCOMPARE(names(), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(title(), u"c"_s);
}

void tst_SavedViews::enter_opensSeveralJobsOneAfterTheOther()
{
    auto *table = m_board->find<QTableView>(u"jobsTable"_s);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    const QStringList wanted{m_board->row(0).constFirst(), m_board->row(1).constFirst(),
                             m_board->row(2).constFirst()};
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(m_board->openedJobs.size(), 1);
    auto *next = shown<QPushButton>(u"nextJobButton"_s);
    QVERIFY(next);
    QCOMPARE(m_board->find<QLabel>(u"queueText"_s)->text(), u"Job 1 of 3"_s);
    QVERIFY(!m_board->find<QPushButton>(u"previousJobButton"_s)->isEnabled());
    next->click();
    QTRY_COMPARE(m_board->openedJobs.size(), 2);
    next->click();
    QTRY_COMPARE(m_board->openedJobs.size(), 3);
    QCOMPARE(m_board->find<QLabel>(u"queueText"_s)->text(), u"Job 3 of 3"_s);
    QVERIFY(!next->isEnabled());
    QStringList opened;
    for (const JobEditorRequest &request : std::as_const(m_board->openedJobs))
        opened.append(request.key.name);
    QCOMPARE(opened, wanted);
    m_board->openedJobs.constLast().onBack();
    QTRY_VERIFY(!m_board->find<QWidget>(u"jobQueue"_s)->isVisible());
    QVERIFY(table->isVisible());
}

void tst_SavedViews::aJobThatMayNotBeLeft_staysOnThePage()
{
    auto *table = m_board->find<QTableView>(u"jobsTable"_s);
    table->selectAll();
    trigger(u"openJobAction"_s);
    auto *next = shown<QPushButton>(u"nextJobButton"_s);
    QVERIFY(next);
    m_board->mayLeaveJob = false; // the person stays with what was typed
    next->click();
    QCOMPARE(m_board->openedJobs.size(), 1);
    QCOMPARE(m_board->find<QLabel>(u"queueText"_s)->text(), u"Job 1 of 16"_s);
}

void tst_SavedViews::oneJob_hasNoQueue()
{
    m_board->find<QTableView>(u"jobsTable"_s)->selectRow(3);
    trigger(u"openJobAction"_s);
    QTRY_COMPARE(m_board->openedJobs.size(), 1);
    QVERIFY(!m_board->find<QWidget>(u"jobQueue"_s)->isVisible());
}

QTEST_MAIN(tst_SavedViews)
#include "tst_SavedViews.moc"
