// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/HistoryModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// Entries with the numbers @p newest down to @p oldest.
QList<HistoryEntry> entries(qint64 newest, qint64 oldest = 1)
{
    QList<HistoryEntry> list;
    for (qint64 number = newest; number >= oldest; --number) {
        HistoryEntry entry;
        entry.number = number;
        entry.hash = QByteArray::number(number);
        entry.person = u"clerk %1"_s.arg(number);
        list.append(entry);
    }
    return list;
}

} // namespace

class tst_HistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setEntries_leavesOldRowsInPlace_data();
    void setEntries_leavesOldRowsInPlace();
    void roles_giveTheEntry();
    void texts_areThoseThatWereInjected();
};

void tst_HistoryModel::setEntries_leavesOldRowsInPlace_data()
{
    QTest::addColumn<QList<HistoryEntry>>("before");
    QTest::addColumn<QList<HistoryEntry>>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("reset");
    QTest::newRow("the first entries") << entries(0) << entries(2) << 1 << 0;
    QTest::newRow("the same entries") << entries(2) << entries(2) << 0 << 0;
    QTest::newRow("two more") << entries(2) << entries(4) << 1 << 0;
    QTest::newRow("the older ones were removed") << entries(4) << entries(5, 3) << 0 << 1;
    QTest::newRow("all were removed") << entries(4) << entries(0) << 0 << 1;
}

void tst_HistoryModel::setEntries_leavesOldRowsInPlace()
{
    QFETCH(QList<HistoryEntry>, before);
    QFETCH(QList<HistoryEntry>, after);
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(before);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setEntries(after);
    QTEST(int(inserted.count()), "inserted");
    QTEST(int(reset.count()), "reset");
    QVERIFY(model.entries() == after);
    QCOMPARE(model.rowCount(), after.size());
}

void tst_HistoryModel::roles_giveTheEntry()
{
    HistoryModel model;
    model.setEntries(entries(3));
    const QModelIndex index = model.index(0, HistoryModel::Time);
    QCOMPARE(index.data(HistoryModel::EntryRole).value<HistoryEntry>().number, 3);
    QCOMPARE(index.data(HistoryModel::SortRole), QVariant(qint64(3)));
    QVERIFY(!index.data(Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Horizontal).isValid());
}

void tst_HistoryModel::texts_areThoseThatWereInjected()
{
    HistoryModel model;
    model.setEntries(entries(1));
    const QAbstractItemModelTester tester(&model);
    HistoryModel::Texts texts;
    texts.cell = [](HistoryModel::Column column, const HistoryEntry &entry) {
        return column == HistoryModel::Person ? entry.person : u"other"_s;
    };
    texts.toolTip = [](HistoryModel::Column, const HistoryEntry &) { return u"tip"_s; };
    texts.header = [](HistoryModel::Column) { return u"title"_s; };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTexts(texts);
    QCOMPARE(changed.count(), 1);
    const QModelIndex person = model.index(0, HistoryModel::Person);
    QCOMPARE(person.data(), QVariant(u"clerk 1"_s));
    QCOMPARE(person.data(HistoryModel::SortRole), QVariant(u"clerk 1"_s));
    QCOMPARE(person.data(Qt::ToolTipRole), QVariant(u"tip"_s));
    QCOMPARE(model.headerData(0, Qt::Horizontal), QVariant(u"title"_s));
}

QTEST_GUILESS_MAIN(tst_HistoryModel)
#include "tst_HistoryModel.moc"
