// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/Duplicates.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

AddressEntry entryOf(const QString &recipient, const QString &address, const QString &phone = {},
                     const QString &email = {})
{
    AddressEntry entry;
    entry.id = bookId();
    entry.recipientName = recipient;
    entry.address = PostalAddress::fromText(address);
    entry.phone = phone;
    entry.email = email;
    return entry;
}

} // namespace

class tst_Duplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeness_isToldByWhatTwoHaveInCommon_data();
    void likeness_isToldByWhatTwoHaveInCommon();
    void duplicates_areFoundOnce_sameOnesFirst();
    void duplicates_thatAreKeptApart_areNotFound();
    void duplicates_ofALargeBook_areFoundSoon();
    void merged_fillsInWhatIsMissing();
};

void tst_Duplicates::likeness_isToldByWhatTwoHaveInCommon_data()
{
    QTest::addColumn<AddressEntry>("other");
    QTest::addColumn<Likeness>("expected");
    const QString street = u"1 Dock Road\nHamburg"_s;
    QTest::newRow("itself") << entryOf(u"Contoso Ltd"_s, street, u"+49 40 5550100"_s,
                                       u"a@b.example"_s)
                            << Likeness::Same;
    QTest::newRow("other case, blanks and punctuation") << entryOf(
        u"CONTOSO, Ltd."_s, u"1 Dock-Road,  Hamburg"_s, u"(040) 555-0100"_s, u"A@B.example"_s)
                                                        << Likeness::Same;
    QTest::newRow("without phone and e-mail")
        << entryOf(u"Contoso Ltd"_s, street) << Likeness::Same;
    QTest::newRow("another phone")
        << entryOf(u"Contoso Ltd"_s, street, u"+49 40 7770200"_s) << Likeness::Similar;
    QTest::newRow("a slip in the street")
        << entryOf(u"Contoso Ltd"_s, u"1 Dokc Road\nHamburg"_s) << Likeness::Similar;
    QTest::newRow("moved, with the same phone")
        << entryOf(u"Contoso Ltd"_s, u"9 Other Street\nBerlin"_s, u"+49 40 5550100"_s)
        << Likeness::Similar;
    QTest::newRow("another branch")
        << entryOf(u"Contoso Ltd"_s, u"9 Other Street\nBerlin"_s) << Likeness::Different;
    QTest::newRow("a neighbour") << entryOf(u"Fabrikam GmbH"_s, street) << Likeness::Different;
    QTest::newRow("nothing") << entryOf({}, {}) << Likeness::Different;
}

void tst_Duplicates::likeness_isToldByWhatTwoHaveInCommon()
{
    QFETCH(AddressEntry, other);
    QFETCH(Likeness, expected);
    const AddressEntry entry = entryOf(u"Contoso Ltd"_s, u"1 Dock Road\nHamburg"_s,
                                       u"+49 40 5550100"_s, u"a@b.example"_s);
    QCOMPARE(likenessOf(entry, other), expected);
    QCOMPARE(likenessOf(other, entry), expected);
}

void tst_Duplicates::duplicates_areFoundOnce_sameOnesFirst()
{
    const auto now = QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);
    AddressEntry used = entryOf(u"Contoso Ltd"_s, u"1 Dock Road"_s, u"111 2222222"_s);
    used.lastUsed = now;
    const AddressEntry same = entryOf(u"contoso ltd"_s, u"1 dock road"_s);
    const AddressEntry similar = entryOf(u"Contoso Ltd"_s, u"1 Dock Road"_s, u"333 4444444"_s);
    const AddressEntry other = entryOf(u"Fabrikam"_s, u"5 Mill Lane"_s);
    const QList<Duplicate> found = duplicatesIn({similar, same, other, used}, {});
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).likeness, Likeness::Same);
    QCOMPARE(found.at(1).likeness, Likeness::Same); // it lacks a phone, so it agrees with both
    QCOMPARE(found.at(2).likeness, Likeness::Similar);
    QCOMPARE(found.at(2).first.id, used.id); // the one that was used lately
    QCOMPARE(found.at(2).second.id, similar.id);
}

void tst_Duplicates::duplicates_thatAreKeptApart_areNotFound()
{
    const AddressEntry a = entryOf(u"Contoso Ltd"_s, u"1 Dock Road"_s);
    const AddressEntry b = entryOf(u"Contoso Ltd"_s, u"1 Dock Road"_s);
    QCOMPARE(duplicatesIn({a, b}, {}).size(), 1);
    QVERIFY(duplicatesIn({a, b}, {pairOf(b.id, a.id)}).isEmpty());
    QCOMPARE(pairOf(a.id, b.id), pairOf(b.id, a.id));
}

void tst_Duplicates::duplicates_ofALargeBook_areFoundSoon()
{
    QList<AddressEntry> entries;
    for (int i = 0; i < 20000; ++i)
        entries.append(entryOf(u"Contoso branch %1"_s.arg(i), u"%1 Dock Road"_s.arg(i)));
    entries.append(entryOf(u"CONTOSO branch 77"_s, u"77, Dock Road"_s));
    QElapsedTimer timer;
    timer.start();
    const QList<Duplicate> found = duplicatesIn(entries, {});
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() <= mostDuplicates);
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
}

void tst_Duplicates::merged_fillsInWhatIsMissing()
{
    const auto now = QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);
    AddressEntry keep = entryOf(u"Contoso Ltd"_s, u"1 Dock Road"_s);
    keep.useCount = 2;
    AddressEntry other = entryOf(u"Contoso Limited"_s, u"2 Dock Road"_s, u"1"_s, u"a@b.example"_s);
    other.label = u"Dock"_s;
    other.useCount = 3;
    other.lastUsed = now;
    const AddressEntry merged = mergedEntry(keep, other);
    QCOMPARE(merged.id, keep.id);
    QCOMPARE(merged.recipientName, u"Contoso Ltd"_s);
    QCOMPARE(merged.address.text(), u"1 Dock Road"_s);
    QCOMPARE(merged.phone, u"1"_s);
    QCOMPARE(merged.email, u"a@b.example"_s);
    QCOMPARE(merged.label, u"Dock"_s);
    QCOMPARE(merged.useCount, 5);
    QCOMPARE(merged.lastUsed, now);
}

QTEST_APPLESS_MAIN(tst_Duplicates)
#include "tst_Duplicates.moc"
