// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/RowFilterModel.h"
#include "models/RowTableModel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

TableRow rowOf(const QString &id, const QString &name, int uses = 0)
{
    TableRow row;
    row.id = id;
    row.cells = {name, QString::number(uses)};
    row.sortKeys = {name, uses};
    row.findText = foldedText(name);
    return row;
}

QList<TableRow> rowsOf(const QString &ids)
{
    QList<TableRow> rows;
    for (const QChar id : ids)
        rows.append(rowOf(id, id));
    return rows;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

/// RowTableModel, and RowFilterModel over it.
class tst_RowTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setRows_leavesTheOthersInPlace_data();
    void setRows_leavesTheOthersInPlace();
    void aChangedRow_isNoNewRow();
    void aPersistentIndex_followsItsRow();
    void boxes_areTickedByAPersonWhereTheyMay();
    void roles_giveWhatTheRowSays();
    void rowsSideBySide_comeAtOnce();
    void wordedRows_areWordedWhenLookedAt();
    void wordedBox_isTickedByWhoWordsIt();
    void wordedRows_giveWayToGivenOnes();
    void filter_findsEveryWord();
    void sorting_isThatOfPeople();
    void sorting_followsWhatChanged();
};

void tst_RowTableModel::setRows_leavesTheOthersInPlace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("resets");
    QTest::newRow("the first rows") << u""_s << u"abc"_s << 0;
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << 0;
    QTest::newRow("some come") << u"bd"_s << u"abcde"_s << 0;
    QTest::newRow("some go") << u"abcde"_s << u"bd"_s << 0;
    QTest::newRow("some go and others come") << u"abc"_s << u"xbyz"_s << 0;
    QTest::newRow("all go") << u"abc"_s << u""_s << 0;
    QTest::newRow("another order") << u"abc"_s << u"cba"_s << 1;
}

void tst_RowTableModel::setRows_leavesTheOthersInPlace()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, resets);
    RowTableModel model;
    model.setHeaders({u"Name"_s, u"Uses"_s});
    RowFilterModel proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model);
    const QAbstractItemModelTester proxyTester(&proxy);
    model.setRows(rowsOf(before));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(rowsOf(after));
    QCOMPARE(shown(model).join(QString()), after);
    QCOMPARE(shown(proxy).join(QString()), after);
    QCOMPARE(reset.size(), resets);
}

void tst_RowTableModel::aChangedRow_isNoNewRow()
{
    RowTableModel model;
    model.setHeaders({u"Name"_s, u"Uses"_s});
    const QAbstractItemModelTester tester(&model);
    model.setRows({rowOf(u"1"_s, u"Ann"_s), rowOf(u"2"_s, u"Bert"_s)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRows({rowOf(u"1"_s, u"Ann"_s), rowOf(u"2"_s, u"Berta"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(inserted.size(), 0);
}

void tst_RowTableModel::aPersistentIndex_followsItsRow()
{
    RowTableModel model;
    model.setHeaders({u"Name"_s});
    model.setRows(rowsOf(u"bd"_s));
    const QPersistentModelIndex d(model.index(1, 0));
    model.setRows(rowsOf(u"abcd"_s));
    QCOMPARE(d.row(), 3);
    QCOMPARE(d.data(RowTableModel::IdRole).toString(), u"d"_s);
}

void tst_RowTableModel::boxes_areTickedByAPersonWhereTheyMay()
{
    RowTableModel model;
    model.setHeaders({u"Name"_s, u"Uses"_s});
    const QAbstractItemModelTester tester(&model);
    TableRow open = rowOf(u"1"_s, u"open"_s);
    open.isChecked = true;
    TableRow fixed = open;
    fixed.id = u"2"_s;
    fixed.isCheckable = false;
    model.setRows({open, fixed, rowOf(u"3"_s, u"none"_s)});
    const QSignalSpy checked(&model, &RowTableModel::checked);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 0), u"typed"_s, Qt::EditRole));
    QCOMPARE(checked.size(), 1);
    QCOMPARE(checked.first(), (QList<QVariant>{u"1"_s, false}));
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!model.index(2, 0).data(Qt::CheckStateRole).isValid());
}

void tst_RowTableModel::roles_giveWhatTheRowSays()
{
    RowTableModel model;
    model.setHeaders({u"Name"_s, u"Uses"_s});
    TableRow row = rowOf(u"1"_s, u"Ann"_s, 7);
    model.setRows({row});
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Uses"_s);
    QCOMPARE(model.index(0, 1).data(RowTableModel::SortRole).toInt(), 7);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"Ann"_s);
    row.toolTip = u"Ann, Hamburg"_s;
    model.setRows({row});
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"Ann, Hamburg"_s);
}

void tst_RowTableModel::rowsSideBySide_comeAtOnce()
{
    RowTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeaders({u"Name"_s, u"Uses"_s});
    model.setRows(rowsOf(u"cf"_s));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRows(rowsOf(u"abcdefgh"_s));
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(shown(model).join(QString()), u"abcdefgh"_s);
}

void tst_RowTableModel::wordedRows_areWordedWhenLookedAt()
{
    RowTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeaders({u"Name"_s, u"Uses"_s});
    RowFilterModel proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.rowCount(), 0); // which makes it follow
    QSet<int> worded;
    const auto word = [&worded](int row) {
        worded.insert(row);
        return rowOf(QString::number(row), u"Branch %1"_s.arg(row));
    };
    model.setRows(5000, word);
    QCOMPARE(proxy.rowCount(), 5000);
    QVERIFY2(worded.size() < 20, qPrintable(QString::number(worded.size())));
    QCOMPARE(proxy.index(4999, 0).data().toString(), u"Branch 4999"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(5000, [](int row) { return rowOf(QString::number(row), u"Filiale"_s); });
    QCOMPARE(changed.size(), 1); // as after a change of the language
    QCOMPARE(reset.size(), 0);
    QCOMPARE(proxy.index(4999, 0).data().toString(), u"Filiale"_s);
}

void tst_RowTableModel::wordedBox_isTickedByWhoWordsIt()
{
    RowTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeaders({u"Name"_s, u"Uses"_s});
    QList<bool> chosen{true, true};
    connect(&model, &RowTableModel::checked, this,
            [&chosen](const QString &id, bool isChecked) { chosen[id.toInt()] = isChecked; });
    model.setRows(2, [&chosen](int row) {
        TableRow worded = rowOf(QString::number(row), u"Branch"_s);
        worded.isChecked = chosen.at(row);
        return worded;
    });
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(chosen, (QList<bool>{true, false}));
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void tst_RowTableModel::wordedRows_giveWayToGivenOnes()
{
    RowTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setHeaders({u"Name"_s, u"Uses"_s});
    model.setRows(3, [](int row) { return rowOf(QString::number(row), u"Branch"_s); });
    model.setRows(rowsOf(u"ab"_s));
    QCOMPARE(shown(model).join(QString()), u"ab"_s);
}

void tst_RowTableModel::filter_findsEveryWord()
{
    RowTableModel model;
    model.setHeaders({u"Name"_s});
    model.setRows({rowOf(u"1"_s, u"Ann Müller"_s), rowOf(u"2"_s, u"Bert Muller"_s),
                   rowOf(u"3"_s, u"Ann Clerk"_s)});
    RowFilterModel proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy);
    proxy.setFind(u"MULLER ann"_s);
    QCOMPARE(shown(proxy), QStringList{u"Ann Müller"_s});
    proxy.setFind(u"müller"_s);
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setFind(u"  "_s);
    QCOMPARE(proxy.rowCount(), 3);
}

void tst_RowTableModel::sorting_isThatOfPeople()
{
    RowTableModel model;
    model.setHeaders({u"Name"_s, u"Uses"_s});
    model.setRows({rowOf(u"1"_s, u"Dock 10"_s, 2), rowOf(u"2"_s, u"dock 9"_s, 10),
                   rowOf(u"3"_s, u"Annex"_s, 1)});
    RowFilterModel proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy);
    proxy.sort(0);
    QCOMPARE(shown(proxy), (QStringList{u"Annex"_s, u"dock 9"_s, u"Dock 10"_s}));
    proxy.sort(1, Qt::DescendingOrder);
    QCOMPARE(shown(proxy), (QStringList{u"dock 9"_s, u"Dock 10"_s, u"Annex"_s}));
}

void tst_RowTableModel::sorting_followsWhatChanged()
{
    RowTableModel model;
    RowFilterModel proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy);
    model.setHeaders({u"Name"_s, u"Uses"_s});
    model.setRows({rowOf(u"1"_s, u"Bergen"_s, 3), rowOf(u"2"_s, u"Aarhus"_s, 1)});
    proxy.sort(0);
    QCOMPARE(shown(proxy), (QStringList{u"Aarhus"_s, u"Bergen"_s}));
    model.setRow(1, rowOf(u"2"_s, u"Cork"_s, 1));
    QCOMPARE(shown(proxy), (QStringList{u"Bergen"_s, u"Cork"_s}));
    model.setRows({rowOf(u"3"_s, u"Dover"_s, 2), rowOf(u"1"_s, u"Bergen"_s, 3),
                   rowOf(u"2"_s, u"Cork"_s, 1)}); // each row is another one now
    QCOMPARE(shown(proxy), (QStringList{u"Bergen"_s, u"Cork"_s, u"Dover"_s}));
    model.setRows({rowOf(u"3"_s, u"Dover"_s, 2), rowOf(u"2"_s, u"Cork"_s, 1)});
    QCOMPARE(shown(proxy), (QStringList{u"Cork"_s, u"Dover"_s}));
    proxy.sort(1);
    QCOMPARE(shown(proxy), (QStringList{u"Cork"_s, u"Dover"_s}));
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(shown(proxy), (QStringList{u"Dover"_s, u"Cork"_s}));
}

QTEST_GUILESS_MAIN(tst_RowTableModel)
#include "tst_RowTableModel.moc"
