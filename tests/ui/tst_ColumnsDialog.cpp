// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/JobTexts.h"
#include "ui/BoardFixture.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// The columns of the board, arranged without a mouse, and with one.
class tst_ColumnsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void list_standsAsTheTable();
    void space_hidesAndShowsAColumn();
    void altAndArrow_moveAColumn();
    void moving_keepsTheFocusWhereItWorks();
    void width_isChosenByLetters();
    void sorting_turnsAround();
    void reset_takesAllOfItBack();
    void everything_isThereAfterARestart();
    void sharing_goesOnThoughAButtonIsHeldElsewhere();
    void clickOnATitle_sortsTheJobs();

private:
    void openBoard();
    void open();
    void go(JobTableModel::Column column);
    void press(const QString &button) { m_dialog->findChild<QPushButton *>(button)->click(); }
    [[nodiscard]] QStringList titles();
    [[nodiscard]] QHeaderView *header() { return table()->horizontalHeader(); }
    [[nodiscard]] QTableView *table() { return m_board->find<QTableView>(u"jobsTable"_s); }
    [[nodiscard]] QListWidget *list() { return m_dialog->findChild<QListWidget *>(); }

    std::unique_ptr<BoardFixture> m_board;
    QDialog *m_dialog = nullptr;
};

void tst_ColumnsDialog::init()
{
    m_dialog = nullptr;
    m_board = std::make_unique<BoardFixture>();
    m_board->start();
    openBoard();
    open();
}

void tst_ColumnsDialog::openBoard()
{
    m_board->openSampleConnection();
    QTRY_VERIFY(table());
    QTRY_COMPARE(m_board->rowCount(), 16);
}

void tst_ColumnsDialog::open()
{
    m_board->find<QAction>(u"arrangeColumnsAction"_s)->trigger();
    m_dialog = m_board->find<QDialog>(u"columnsDialog"_s);
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void tst_ColumnsDialog::go(JobTableModel::Column column)
{
    for (int row = 0; row < list()->count(); ++row) {
        if (list()->item(row)->text().startsWith(JobTexts::header(column)))
            list()->setCurrentRow(row);
    }
}

QStringList tst_ColumnsDialog::titles()
{
    QStringList titles;
    for (int row = 0; row < list()->count(); ++row)
        titles.append(list()->item(row)->text());
    return titles;
}

void tst_ColumnsDialog::list_standsAsTheTable()
{
    QCOMPARE(titles(),
             (QStringList{u"Job (always shown)"_s, u"Type"_s, u"State"_s,
                          u"Deadline (the jobs are sorted by it)"_s, u"Carrier"_s, u"Tracking"_s,
                          u"Drives"_s, u"Return"_s, u"Account"_s}));
    QCOMPARE(m_dialog->focusWidget(), list());
    // Without the name of its job a row would say nothing.
    QVERIFY(!(list()->item(0)->flags() & Qt::ItemIsUserCheckable));
    header()->moveSection(header()->visualIndex(JobTableModel::Account),
                          0); // by a mouse, meanwhile
    QCOMPARE(titles().constFirst(), u"Account"_s);
}

void tst_ColumnsDialog::space_hidesAndShowsAColumn()
{
    go(JobTableModel::Type);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(table()->isColumnHidden(JobTableModel::Type));
    QCOMPARE(list()->currentItem()->text(), u"Type"_s);
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"widenColumn"_s)->isEnabled());
    QVERIFY(!m_board->find<QAction>(u"columnAction1"_s)->isChecked()); // the menu agrees
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(!table()->isColumnHidden(JobTableModel::Type));
    QVERIFY(m_board->find<QAction>(u"columnAction1"_s)->isChecked());
    go(JobTableModel::Job);
    QTest::keyClick(list(), Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!table()->isColumnHidden(JobTableModel::Job));
}

void tst_ColumnsDialog::altAndArrow_moveAColumn()
{
    go(JobTableModel::Tracking);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(header()->visualIndex(JobTableModel::Tracking), 3);
    QCOMPARE(titles().at(3), u"Tracking"_s);
    QCOMPARE(list()->currentRow(), 3);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(header()->visualIndex(JobTableModel::Tracking), 4);
}

void tst_ColumnsDialog::moving_keepsTheFocusWhereItWorks()
{
    go(JobTableModel::Type);
    auto *up = m_dialog->findChild<QPushButton *>(u"moveColumnUp"_s);
    up->setFocus();
    QTest::keyClick(up, Qt::Key_Space);
    QCOMPARE(list()->currentRow(), 0);
    QVERIFY(up->isEnabled()); // the next press does nothing, and above all hides no column
    QTest::keyClick(up, Qt::Key_Space);
    QCOMPARE(list()->currentRow(), 0);
    QCOMPARE(m_dialog->focusWidget(), up);
    list()->setFocus();
    QTRY_VERIFY(!up->isEnabled());
    QCOMPARE(m_dialog->focusWidget(), list());
}

void tst_ColumnsDialog::width_isChosenByLetters()
{
    go(JobTableModel::Carrier);
    const int before = table()->columnWidth(JobTableModel::Carrier);
    press(u"widenColumn"_s);
    const int wider = table()->columnWidth(JobTableModel::Carrier);
    QVERIFY(wider > before);
    m_board->window().resize(m_board->window().width() + 200, m_board->window().height());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(table()->columnWidth(JobTableModel::Carrier), wider); // it is chosen now
    for (int i = 0; i < 100; ++i)
        press(u"narrowColumn"_s);
    QCOMPARE(table()->columnWidth(JobTableModel::Carrier), header()->minimumSectionSize());
}

void tst_ColumnsDialog::sorting_turnsAround()
{
    go(JobTableModel::Job);
    press(u"sortByColumn"_s);
    QCOMPARE(titles().constFirst(), u"Job (always shown, the jobs are sorted by it)"_s);
    const QString first = m_board->row(0).constFirst();
    press(u"sortByColumn"_s);
    QCOMPARE(titles().constFirst(),
             u"Job (always shown, the jobs are sorted by it, from the end)"_s);
    QCOMPARE(m_board->row(m_board->rowCount() - 1).constFirst(), first);
}

void tst_ColumnsDialog::reset_takesAllOfItBack()
{
    const QStringList before = titles();
    const int width = table()->columnWidth(JobTableModel::Carrier);
    go(JobTableModel::Carrier);
    press(u"widenColumn"_s);
    press(u"sortByColumn"_s);
    press(u"moveColumnUp"_s);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_VERIFY(table()->isColumnHidden(JobTableModel::Carrier));
    press(u"resetColumns"_s);
    QCOMPARE(titles(), before);
    QVERIFY(!table()->isColumnHidden(JobTableModel::Carrier));
    QCOMPARE(table()->columnWidth(JobTableModel::Carrier), width);
}

void tst_ColumnsDialog::everything_isThereAfterARestart()
{
    go(JobTableModel::Tracking);
    press(u"sortByColumn"_s);
    press(u"widenColumn"_s);
    press(u"moveColumnUp"_s);
    const int width = table()->columnWidth(JobTableModel::Tracking);
    m_dialog->close();
    m_board->start();
    openBoard();
    QCOMPARE(header()->sortIndicatorSection(), int(JobTableModel::Tracking));
    QCOMPARE(table()->columnWidth(JobTableModel::Tracking), width);
    QCOMPARE(header()->visualIndex(JobTableModel::Tracking), 4);
}

void tst_ColumnsDialog::sharing_goesOnThoughAButtonIsHeldElsewhere()
{
    m_dialog->close();
    const auto widthOfAll = [this] { return header()->length(); };
    QTRY_COMPARE(widthOfAll(), table()->viewport()->width());
    // A view is chosen as soon as the button is down, and with other rows the columns are fitted.
    QWindow *window = m_board->window().windowHandle();
    QTest::mousePress(window, Qt::LeftButton, {}, QPoint(5, window->height() - 5));
    QCOMPARE(QGuiApplication::mouseButtons(), Qt::LeftButton);
    m_board->window().resize(m_board->window().width() + 120, m_board->window().height());
    QTRY_COMPARE(widthOfAll(), table()->viewport()->width());
    QTest::mouseRelease(window, Qt::LeftButton, {}, QPoint(5, 5));
    m_board->window().resize(m_board->window().width() - 200, m_board->window().height());
    QTRY_COMPARE(widthOfAll(), table()->viewport()->width());
}

void tst_ColumnsDialog::clickOnATitle_sortsTheJobs()
{
    m_dialog->close();
    const auto click = [this](int column) {
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {},
                          QPoint(header()->sectionViewportPosition(column) + 15, 10));
    };
    click(JobTableModel::Job);
    QCOMPARE(header()->sortIndicatorSection(), int(JobTableModel::Job));
    QStringList names;
    for (int row = 0; row < m_board->rowCount(); ++row)
        names.append(m_board->row(row).constFirst());
    QStringList sorted = names;
    std::sort(sorted.begin(), sorted.end());
    if (header()->sortIndicatorOrder() == Qt::DescendingOrder)
        std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(names, sorted);
    const Qt::SortOrder before = header()->sortIndicatorOrder();
    click(JobTableModel::Job);
    QVERIFY(header()->sortIndicatorOrder() != before);
    QTest::keyClick(table(), Qt::Key_3, Qt::ControlModifier); // the third column: State
    QCOMPARE(header()->sortIndicatorSection(), int(JobTableModel::State));
}

QTEST_MAIN(tst_ColumnsDialog)
#include "tst_ColumnsDialog.moc"
