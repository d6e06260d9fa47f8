// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/BookChange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

AddressEntry entryOf(const QString &id, const QString &recipient)
{
    AddressEntry entry;
    entry.id = id;
    entry.recipientName = recipient;
    return entry;
}

BookContent sample()
{
    BookContent content;
    content.addresses = {entryOf(u"1"_s, u"Ann"_s), entryOf(u"2"_s, u"Bert"_s)};
    content.accounts = {{u"a"_s, u"Head office"_s, u"FedEx"_s, u"123456789"_s, {}, 0}};
    content.keptApart = {pairOf(u"1"_s, u"2"_s)};
    content.declined = {u"f"_s};
    return content;
}

} // namespace

class tst_BookChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChange_canBeTakenBack_data();
    void everyChange_canBeTakenBack();
    void whatIsPutTwice_isAsItWasPutLast();
    void whatChangesNothing_isNoChange();
};

void tst_BookChange::everyChange_canBeTakenBack_data()
{
    QTest::addColumn<BookChange>("change");
    BookChange change;
    change.addresses = {entryOf(u"3"_s, u"Carl"_s)};
    QTest::newRow("a new entry") << change;
    change.addresses = {entryOf(u"2"_s, u"Berta"_s), entryOf(u"4"_s, u"Dora"_s)};
    change.removedAddresses = {u"1"_s, u"unknown"_s};
    QTest::newRow("changed, new and removed entries") << change;
    change.addresses = {entryOf(u"2"_s, u"Berta"_s), entryOf(u"2"_s, u"Bertha"_s),
                        entryOf(u"5"_s, u"Emil"_s), entryOf(u"5"_s, u"Emily"_s)};
    QTest::newRow("entries that are put twice, as by two rows of a file") << change;
    change = {};
    change.accounts = {{u"a"_s, u"Branch"_s, u"UPS"_s, u"5R8939"_s, {}, 1},
                       {u"b"_s, u"Dock"_s, u"DHL"_s, u"1"_s, {}, 0}};
    QTest::newRow("accounts") << change;
    change = {};
    change.removedAccounts = {u"a"_s};
    change.keptApart = {pairOf(u"3"_s, u"1"_s)};
    change.apartNoMore = {pairOf(u"1"_s, u"2"_s)};
    change.declined = {u"g"_s};
    change.declinedNoMore = {u"f"_s};
    change.learns = false;
    QTest::newRow("everything else") << change;
}

void tst_BookChange::everyChange_canBeTakenBack()
{
    QFETCH(BookChange, change);
    BookContent content = sample();
    const BookChange inverse = applyChange(content, change);
    QVERIFY(content != sample());
    std::ignore = applyChange(content, inverse);
    const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
    std::sort(content.addresses.begin(), content.addresses.end(), byId);
    std::sort(content.accounts.begin(), content.accounts.end(), byId);
    QCOMPARE(content, sample());
}

void tst_BookChange::whatIsPutTwice_isAsItWasPutLast()
{
    BookContent content = sample();
    BookChange change;
    change.addresses = {entryOf(u"2"_s, u"Berta"_s), entryOf(u"5"_s, u"Emil"_s),
                        entryOf(u"2"_s, u"Bertha"_s), entryOf(u"5"_s, u"Emily"_s)};
    const BookChange inverse = applyChange(content, change);
    QCOMPARE(content.addresses.size(), 3);
    QCOMPARE(content.addresses.at(1).recipientName, u"Bertha"_s);
    QCOMPARE(content.addresses.at(2).recipientName, u"Emily"_s);
    QCOMPARE(inverse.removedAddresses, QStringList{u"5"_s});
}

void tst_BookChange::whatChangesNothing_isNoChange()
{
    BookContent content = sample();
    BookChange change;
    change.removedAddresses = {u"unknown"_s};
    change.keptApart = {pairOf(u"2"_s, u"1"_s)};
    change.declinedNoMore = {u"unknown"_s};
    change.learns = true;
    QVERIFY(!change.isEmpty());
    QVERIFY(applyChange(content, change).isEmpty());
    QCOMPARE(content, sample());
}

QTEST_APPLESS_MAIN(tst_BookChange)
#include "tst_BookChange.moc"
