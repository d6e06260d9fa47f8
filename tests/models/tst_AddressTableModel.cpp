// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/AddressTableModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

AddressEntry entryOf(const QString &id, const QString &recipient, int uses = 0)
{
    AddressEntry entry;
    entry.id = id;
    entry.recipientName = recipient;
    entry.address = PostalAddress::fromText(u"1 Mill Lane\nDublin"_s);
    entry.phone = u"+353 1 5550199"_s;
    entry.useCount = uses;
    return entry;
}

/// "Branch 0" and so on, in an order that is not that of their names.
QList<AddressEntry> branches(int count)
{
    QList<AddressEntry> entries;
    for (int i = 0; i < count; ++i) {
        const int number = i * 7 % count;
        entries.append(entryOf(QString::number(number), u"Branch %1"_s.arg(number), number % 10));
    }
    return entries;
}

QStringList shown(const AddressTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.entryAt(row).recipientName);
    return names;
}

bool isInOrder(const AddressTableModel &model)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        if (model.entryAt(row - 1).id.toInt() >= model.entryAt(row).id.toInt())
            return false;
    }
    return true;
}

/// Counts how often the event loop turns.
class Turns : public QObject
{
public:
    Turns()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { ++count; });
        m_timer.start(0);
    }

    int count = 0;

private:
    QTimer m_timer;
};

/// The most rows that came with one signal.
int mostAtOnce(const QSignalSpy &inserted)
{
    int most = 0;
    for (const QList<QVariant> &each : inserted)
        most = std::max(most, each.at(2).toInt() - each.at(1).toInt() + 1);
    return most;
}

} // namespace

class tst_AddressTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFew_areThereAtOnce_byName();
    void cells_areWordedWhenTheyAreLookedAt();
    void find_takesSeveralWordsInAnyOrder();
    void sorting_isThatOfPeople_data();
    void sorting_isThatOfPeople();
    void aChangedEntry_movesToItsPlace();
    void selection_followsItsEntry();
    void many_comeInSlices();
    void many_changedInPlace_areSlicedToo();
    void many_goAtOnce();
    void aChange_leavesTheOthersAlone();
    void many_sortedByAnotherColumn_stayUntilTheyAreOrdered();
    void whatGoes_whileMoreIsPrepared_isGone();
    void whatIsTyped_whileMoreIsPrepared_isFound();
};

void tst_AddressTableModel::aFew_areThereAtOnce_byName()
{
    AddressTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(
        {entryOf(u"1"_s, u"Dock 10"_s), entryOf(u"2"_s, u"dock 9"_s), entryOf(u"3"_s, u"Ähre"_s)});
    QCOMPARE(shown(model), (QStringList{u"Ähre"_s, u"dock 9"_s, u"Dock 10"_s}));
    QVERIFY(!model.isPreparing());
    QCOMPARE(model.rowOf(u"2"_s), 1);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(u"2"_s), -1);
}

void tst_AddressTableModel::cells_areWordedWhenTheyAreLookedAt()
{
    AddressTableModel model;
    int worded = 0;
    model.setTexts({.cell =
                        [&worded](auto column, const AddressEntry &entry) {
                            ++worded;
                            return column == AddressTableModel::Name ? entry.title() : QString();
                        },
                    .toolTip = [](const AddressEntry &entry) { return entry.phone; },
                    .header = [](auto) { return u"Head"_s; }});
    model.setEntries(branches(300));
    model.sort(AddressTableModel::Uses);
    model.setFind(u"branch"_s);
    QCOMPARE(worded, 0);
    QCOMPARE(model.index(0, 0).data().toString(), u"Branch 1"_s);
    QCOMPARE(worded, 1);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"+353 1 5550199"_s);
    QCOMPARE(model.index(0, 0).data(AddressTableModel::IdRole).toString(), u"1"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Head"_s);
}

void tst_AddressTableModel::find_takesSeveralWordsInAnyOrder()
{
    AddressTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({entryOf(u"1"_s, u"Ann Müller"_s), entryOf(u"2"_s, u"Bert Muller"_s),
                      entryOf(u"3"_s, u"Ann Clerk"_s)});
    model.setFind(u"MULLER ann"_s);
    QCOMPARE(shown(model), QStringList{u"Ann Müller"_s});
    model.setFind(u"35315550199"_s);
    QCOMPARE(model.rowCount(), 3);
    model.setFind(u"nobody"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isEmpty());
    model.setFind(u"  "_s);
    QCOMPARE(model.rowCount(), 3);
}

void tst_AddressTableModel::sorting_isThatOfPeople_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("by name") << int(AddressTableModel::Name) << Qt::AscendingOrder << u"1234"_s;
    QTest::newRow("by name, backwards")
        << int(AddressTableModel::Name) << Qt::DescendingOrder << u"4321"_s;
    QTest::newRow("by uses; equals by name, never used last")
        << int(AddressTableModel::Uses) << Qt::AscendingOrder << u"3142"_s;
    QTest::newRow("by uses backwards; equals by name, never used last")
        << int(AddressTableModel::Uses) << Qt::DescendingOrder << u"1432"_s;
    QTest::newRow("by e-mail, those without one last")
        << int(AddressTableModel::Email) << Qt::AscendingOrder << u"4213"_s;
    QTest::newRow("by the last use, never used last")
        << int(AddressTableModel::LastUsed) << Qt::DescendingOrder << u"4312"_s;
}

void tst_AddressTableModel::sorting_isThatOfPeople()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, ids);
    const QDateTime day(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);
    AddressEntry aarhus = entryOf(u"1"_s, u"Aarhus"_s, 12);
    AddressEntry bergen = entryOf(u"2"_s, u"Bergen"_s);
    bergen.email = u"dock10@contoso.example"_s;
    AddressEntry cork = entryOf(u"3"_s, u"Cork"_s, 5);
    cork.lastUsed = day;
    AddressEntry dover = entryOf(u"4"_s, u"dover"_s, 12);
    dover.email = u"dock9@contoso.example"_s;
    dover.lastUsed = day.addDays(1);
    AddressTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({cork, dover, aarhus, bergen});
    model.sort(column, Qt::AscendingOrder);
    model.sort(column, order);
    QString found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.entryAt(row).id;
    QCOMPARE(found, ids);
}

void tst_AddressTableModel::aChangedEntry_movesToItsPlace()
{
    AddressTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({entryOf(u"1"_s, u"Aarhus"_s), entryOf(u"2"_s, u"Bergen"_s)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setEntries({entryOf(u"1"_s, u"Cork"_s), entryOf(u"2"_s, u"Bergen"_s)});
    QCOMPARE(shown(model), (QStringList{u"Bergen"_s, u"Cork"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    model.setFind(u"cork"_s);
    model.setEntries({entryOf(u"1"_s, u"Dover"_s), entryOf(u"2"_s, u"Bergen"_s)});
    QCOMPARE(model.rowCount(), 0); // the word is not in it any more
}

void tst_AddressTableModel::selection_followsItsEntry()
{
    AddressTableModel model;
    model.setEntries(branches(400));
    QItemSelectionModel selection(&model);
    const auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.select(model.index(model.rowOf(u"300"_s), 0), select);
    model.setEntries(branches(2000));
    model.sort(AddressTableModel::Uses, Qt::DescendingOrder);
    QTRY_VERIFY(!model.isPreparing());
    const QModelIndexList rows = selection.selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data(AddressTableModel::IdRole).toString(), u"300"_s);
}

/// The event loop turns for each slice, and no turn has to do with more than one.
void tst_AddressTableModel::many_comeInSlices()
{
    AddressTableModel model;
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy prepared(&model, &AddressTableModel::prepared);
    Turns turns;
    model.setEntries(branches(10001));
    QCOMPARE(model.rowCount(), AddressTableModel::mostAtOnce);
    QVERIFY(model.isPreparing());
    QTRY_COMPARE_WITH_TIMEOUT(prepared.size(), 1, 60000);
    QCOMPARE(model.rowCount(), 10001);
    QVERIFY(isInOrder(model));
    QVERIFY(turns.count >= 10001 / AddressTableModel::mostAtOnce);
    QVERIFY(mostAtOnce(inserted) <= AddressTableModel::mostAtOnce);
}

void tst_AddressTableModel::many_changedInPlace_areSlicedToo()
{
    AddressTableModel model;
    QList<AddressEntry> entries = branches(3001);
    model.setEntries(entries);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    for (AddressEntry &entry : entries)
        entry.email = u"dock@contoso.example"_s;
    Turns turns;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setEntries(entries);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    QVERIFY(turns.count >= 3001 / AddressTableModel::mostAtOnce);
    QVERIFY(isInOrder(model));
    QCOMPARE(reset.size() + removed.size(), 0);
    model.setFind(u"contoso"_s);
    QCOMPARE(model.rowCount(), 3001);
}

void tst_AddressTableModel::many_goAtOnce()
{
    AddressTableModel model;
    model.setEntries(branches(5001));
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    QStringList ids;
    for (int id = 0; id <= 5000; id += 2)
        ids.append(QString::number(id));
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.change({}, ids);
    QCOMPARE(model.rowCount(), 2500);
    QCOMPARE(removed.size(), 1); // brought together first
    QVERIFY(isInOrder(model));
    QVERIFY(!model.isPreparing());
}

void tst_AddressTableModel::aChange_leavesTheOthersAlone()
{
    AddressTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(
        {entryOf(u"1"_s, u"Aarhus"_s), entryOf(u"2"_s, u"Bergen"_s), entryOf(u"3"_s, u"Cork"_s)});
    model.change({entryOf(u"4"_s, u"Bremen"_s), entryOf(u"1"_s, u"Dover"_s)}, {u"2"_s, u"9"_s});
    QCOMPARE(shown(model), (QStringList{u"Bremen"_s, u"Cork"_s, u"Dover"_s}));
    model.change({entryOf(u"5"_s, u"Espoo"_s)}, {}); // where the one that went was
    QCOMPARE(shown(model), (QStringList{u"Bremen"_s, u"Cork"_s, u"Dover"_s, u"Espoo"_s}));
    model.change(branches(1200), {});
    QVERIFY(model.isPreparing());
    model.change({}, {u"1199"_s, u"4"_s}); // of which one is still to come
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    QCOMPARE(model.rowOf(u"1199"_s), -1);
    QCOMPARE(model.rowCount(), 1198);
}

void tst_AddressTableModel::many_sortedByAnotherColumn_stayUntilTheyAreOrdered()
{
    AddressTableModel model;
    model.setEntries(branches(3001));
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    model.sort(AddressTableModel::Uses, Qt::DescendingOrder);
    QCOMPARE(model.rowCount(), 3001);
    QVERIFY(isInOrder(model)); // by name, still
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    QCOMPARE(model.entryAt(0).recipientName, u"Branch 9"_s);
    QCOMPARE(model.entryAt(3000).recipientName, u"Branch 3000"_s); // never used, the last by name
    QCOMPARE(moved.size(), 1);
    QCOMPARE(removed.size(), 0);
}

void tst_AddressTableModel::whatGoes_whileMoreIsPrepared_isGone()
{
    AddressTableModel model;
    const QAbstractItemModelTester tester(&model);
    QList<AddressEntry> entries = branches(1501);
    model.setEntries(entries);
    QVERIFY(model.isPreparing());
    entries.removeIf([](const AddressEntry &entry) { return entry.id.toInt() >= 700; });
    model.setEntries(entries);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    QCOMPARE(model.rowCount(), 700);
    QVERIFY(isInOrder(model));
    model.sort(AddressTableModel::Uses);
    QVERIFY(model.isPreparing());
    entries.resize(300);
    model.setEntries(entries);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    QCOMPARE(model.rowCount(), 300);
}

void tst_AddressTableModel::whatIsTyped_whileMoreIsPrepared_isFound()
{
    AddressTableModel model;
    model.setEntries(branches(3001));
    model.setFind(u"branch 2999"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isPreparing(), 60000);
    QCOMPARE(shown(model), QStringList{u"Branch 2999"_s});
}

QTEST_GUILESS_MAIN(tst_AddressTableModel)
#include "tst_AddressTableModel.moc"
