// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/QuietTable.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// Two rows; the second column is as wide as @p width.
struct Bench
{
    explicit Bench(int width = 60)
    {
        model.setHorizontalHeaderLabels({u"Job"_s, u"Note"_s});
        for (int row = 0; row < 2; ++row) {
            auto *box = new QStandardItem(u"hdd-%1"_s.arg(row));
            box->setCheckable(true);
            model.appendRow({box, new QStandardItem(note)});
        }
        window.resize(500, 300);
        table.setModel(&model);
        table.setGeometry(0, 0, 500, 300);
        table.setColumnWidth(0, 140);
        table.horizontalHeader()->setStretchLastSection(false);
        table.setColumnWidth(1, width);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
    }

    /// What is said of the note while the mouse rests on it.
    [[nodiscard]] QString tip()
    {
        QToolTip::hideText();
        const QPoint at = table.visualRect(model.index(0, 1)).center();
        QHelpEvent event(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &event);
        return QToolTip::text();
    }

    QString note = u"A <b>long</b> note that a narrow column cuts"_s;
    QStandardItemModel model;
    QWidget window;
    QuietTable table{&window};
};

} // namespace

/// The table that all lists are made of.
class tst_QuietTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutText_isToldByATooltip();
    void textWithRoom_needsNoTooltip();
    void cutText_standsBeforeATooltipOfItsOwn();
    void aBox_isPressedWhereItIsDrawn();
    void selection_isQuiet_andFollowsTheTheme();
    void tab_leavesTheTable();
    void homeAndEnd_leadToTheFirstAndTheLastRow();
    void headingThatIsCut_isTold();
    void menuKey_opensTheMenuBelowTheRow();
    void titles_sortWhereTheTableCanBeSorted();
    void titles_sortAfterAnOldArrangementCameBack();
    void ctrlAndDigit_sortsByTheColumnAtThatPlace();
};

void tst_QuietTable::cutText_isToldByATooltip()
{
    Bench bench;
    QCOMPARE(bench.tip(), bench.note);
}

void tst_QuietTable::textWithRoom_needsNoTooltip()
{
    Bench bench(450);
    QCOMPARE(bench.tip(), QString());
}

void tst_QuietTable::cutText_standsBeforeATooltipOfItsOwn()
{
    Bench bench;
    bench.model.item(0, 1)->setToolTip(u"since < yesterday"_s);
    QCOMPARE(bench.tip(), bench.note + u"\nsince < yesterday"_s);
    bench.model.item(0, 1)->setToolTip(bench.note + u" and more"_s);
    QCOMPARE(bench.tip(), bench.note + u" and more"_s);
}

void tst_QuietTable::aBox_isPressedWhereItIsDrawn()
{
    Bench bench;
    const QRect cell = bench.table.visualRect(bench.model.index(0, 0));
    QStyleOptionViewItem option;
    option.initFrom(&bench.table);
    const int width = bench.table.style()->pixelMetric(QStyle::PM_IndicatorWidth, &option);
    const int right = cell.left() + QuietDelegate::padding() + width; // the right edge of the box
    QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, {right, cell.center().y()});
    QCOMPARE(bench.model.item(0, 0)->checkState(), Qt::Checked);
}

void tst_QuietTable::selection_isQuiet_andFollowsTheTheme()
{
    Bench bench;
    QPalette dark = bench.window.palette();
    dark.setColor(QPalette::Base, QColor(0x1E2227));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Window, QColor(0x1E2227));
    dark.setColor(QPalette::WindowText, Qt::white);
    for (const QPalette &palette : {bench.window.palette(), dark}) {
        bench.window.setPalette(palette);
        const QPalette shown = bench.table.palette();
        QCOMPARE(shown.color(QPalette::Highlight), theme::selectionColor(palette));
        QVERIFY(theme::contrastRatio(shown.color(QPalette::HighlightedText),
                                     shown.color(QPalette::Highlight))
                >= 4.5);
    }
}

void tst_QuietTable::tab_leavesTheTable()
{
    Bench bench;
    QWidget next(&bench.window);
    next.setFocusPolicy(Qt::StrongFocus);
    next.show();
    bench.table.setFocus();
    QTest::keyClick(&bench.table, Qt::Key_Tab);
    QVERIFY(next.hasFocus());
}

void tst_QuietTable::homeAndEnd_leadToTheFirstAndTheLastRow()
{
    Bench bench;
    bench.table.setFocus();
    bench.table.setCurrentIndex(bench.model.index(0, 0));
    QTest::keyClick(&bench.table, Qt::Key_End);
    QCOMPARE(bench.table.currentIndex().row(), 1);
    QCOMPARE(bench.table.selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(&bench.table, Qt::Key_Home);
    QCOMPARE(bench.table.currentIndex().row(), 0);
    bench.table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    QTest::keyClick(&bench.table, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(bench.table.selectionModel()->selectedRows().size(), 2);
}

void tst_QuietTable::headingThatIsCut_isTold()
{
    Bench bench;
    bench.model.setHorizontalHeaderLabels({u"Job"_s, u"Carrier account"_s});
    QHeaderView *header = bench.table.horizontalHeader();
    const auto tipOf = [header](int section) {
        QToolTip::hideText();
        const QPoint place(header->sectionViewportPosition(section) + 5, header->height() / 2);
        QHelpEvent asked(QEvent::ToolTip, place, header->viewport()->mapToGlobal(place));
        QApplication::sendEvent(header->viewport(), &asked);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    QCOMPARE(tipOf(0), QString()); // it is there to be read
    QCOMPARE(tipOf(1), u"Carrier account"_s);
    bench.model.setHeaderData(1, Qt::Horizontal, u"who pays for the return"_s, Qt::ToolTipRole);
    QCOMPARE(tipOf(1), u"Carrier account\nwho pays for the return"_s);
}

void tst_QuietTable::menuKey_opensTheMenuBelowTheRow()
{
    Bench bench;
    bench.table.addAction(u"Open"_s);
    bench.table.setContextMenuPolicy(Qt::ActionsContextMenu);
    bench.table.setCurrentIndex(bench.model.index(0, 1));
    const QRect cell = bench.table.visualRect(bench.model.index(0, 1));
    QPoint place;
    QTimer::singleShot(0, &bench.table, [&place] { // it is open until somebody closes it
        QWidget *menu = QApplication::activePopupWidget();
        place = menu->pos();
        menu->close();
    });
    const QPoint middle = bench.table.rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, bench.table.mapToGlobal(middle));
    QApplication::sendEvent(&bench.table, &asked);
    QCOMPARE(place,
             bench.table.viewport()->mapToGlobal(cell.bottomLeft()
                                                 + QPoint(QuietDelegate::padding(), 0)));
}

namespace {

void click(const QuietTable &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
}

} // namespace

void tst_QuietTable::titles_sortWhereTheTableCanBeSorted()
{
    Bench bench;
    const QHeaderView *header = bench.table.horizontalHeader();
    click(bench.table, 0); // not yet
    QVERIFY(bench.table.selectionModel()->selection().isEmpty());
    bench.table.setSortingEnabled(true);
    bench.table.sortByColumn(1, Qt::AscendingOrder);
    click(bench.table, 0);
    QCOMPARE(header->sortIndicatorSection(), 0);
    const Qt::SortOrder first = header->sortIndicatorOrder();
    click(bench.table, 0);
    QVERIFY(header->sortIndicatorOrder() != first);
    const QString top = bench.table.model()->index(0, 0).data().toString();
    QCOMPARE(top, header->sortIndicatorOrder() == Qt::AscendingOrder ? u"hdd-0"_s : u"hdd-1"_s);
}

void tst_QuietTable::titles_sortAfterAnOldArrangementCameBack()
{
    Bench bench;
    bench.table.setSortingEnabled(true);
    QHeaderView *header = bench.table.horizontalHeader();
    header->setSectionsClickable(false); // so it was written once
    const QByteArray arrangement = header->saveState();
    QVERIFY(header->restoreState(arrangement));
    bench.table.sortByColumn(1, Qt::AscendingOrder);
    click(bench.table, 0);
    QCOMPARE(header->sortIndicatorSection(), 0);
}

void tst_QuietTable::ctrlAndDigit_sortsByTheColumnAtThatPlace()
{
    Bench bench;
    bench.table.setSortingEnabled(true);
    const QHeaderView *header = bench.table.horizontalHeader();
    bench.table.sortByColumn(0, Qt::DescendingOrder);
    QTest::keyClick(&bench.table, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(header->sortIndicatorSection(), 1);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QTest::keyClick(&bench.table, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    bench.table.horizontalHeader()->moveSection(0, 1); // the first is what stands first
    QTest::keyClick(&bench.table, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(header->sortIndicatorSection(), 0);
    bench.table.setColumnHidden(1, true); // and what is hidden has no place
    bench.table.sortByColumn(1, Qt::AscendingOrder);
    QTest::keyClick(&bench.table, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(header->sortIndicatorSection(), 0);
    QTest::keyClick(&bench.table, Qt::Key_9, Qt::ControlModifier); // nothing there
    QCOMPARE(header->sortIndicatorSection(), 0);
}

QTEST_MAIN(tst_QuietTable)
#include "tst_QuietTable.moc"
