// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/RowTable.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_RowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordedRows_areWordedWhereTheyAreShown();
    void searchField_hasNoPartWithoutAName();
};

/// What holds the window with 50,000 rows is to word those that nobody sees.
void tst_RowTable::wordedRows_areWordedWhereTheyAreShown()
{
    RowTable table(u"rows"_s, RowTable::Search::None);
    table.setColumnShares({1, 3});
    table.setTexts(u"Rows"_s, {}, {u"Line"_s, u"Recipient"_s});
    QSet<int> worded;
    table.setRows(50000, [&worded](int row) {
        worded.insert(row);
        TableRow content;
        content.id = QString::number(row);
        content.cells = {content.id, u"Branch %1"_s.arg(row)};
        content.isChecked = true;
        return content;
    });
    table.resize(600, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_VERIFY(worded.contains(5)); // it is painted
    table.takeFocus();
    auto *view = table.findChild<QTableView *>(u"rows"_s);
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(worded.contains(49990));
    QCOMPARE(table.currentId(), u"49999"_s);
    QVERIFY2(worded.size() < 200, qPrintable(QString::number(worded.size())));
}

void tst_RowTable::searchField_hasNoPartWithoutAName()
{
    RowTable table(u"rows"_s, RowTable::Search::AsYouType);
    table.setTexts(u"Rows"_s, u"&Find"_s, {u"Line"_s});
    const QAccessibleInterface *find = QAccessible::queryAccessibleInterface(
        table.findChild<QLineEdit *>(u"rowsFind"_s));
    QCOMPARE(find->text(QAccessible::Name), u"Find"_s);
    QCOMPARE(find->childCount(), 1);
    QCOMPARE(find->child(0)->text(QAccessible::Name), u"Clear the search field"_s);
}

QTEST_MAIN(tst_RowTable)
#include "tst_RowTable.moc"
