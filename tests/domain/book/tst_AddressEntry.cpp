// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/AddressIndex.h"
#include "domain/book/BookText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

AddressEntry entryOf(const QString &name, int uses = 0)
{
    AddressEntry entry;
    entry.id = name;
    entry.recipientName = name;
    entry.address = PostalAddress::fromText(u"1 Dock Road\nHamburg"_s);
    entry.phone = u"+49 40 5550100"_s;
    entry.email = u"dock@contoso.example"_s;
    entry.useCount = uses;
    return entry;
}

QStringList names(const QList<AddressEntry> &entries)
{
    QStringList names;
    for (const AddressEntry &entry : entries)
        names.append(entry.recipientName);
    return names;
}

} // namespace

class tst_AddressEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void title_isTheLabelOrTheRecipient();
    void fields_areTheFourOfAReturnAddress();
    void findText_holdsEverythingOfUse_data();
    void findText_holdsEverythingOfUse();
    void suggestions_beginWithWhatIsUsedMost();
    void aLargeBook_isLookedThroughWithinAFrame();
    void fingerprint_isThatOfTheContent();
};

void tst_AddressEntry::title_isTheLabelOrTheRecipient()
{
    AddressEntry entry = entryOf(u"Ann"_s);
    QCOMPARE(entry.title(), u"Ann"_s);
    entry.label = u"Dock 4"_s;
    QCOMPARE(entry.title(), u"Dock 4"_s);
    entry.label = u"  "_s;
    QCOMPARE(entry.title(), u"Ann"_s);
    QVERIFY(!entry.isBlank());
    QVERIFY(AddressEntry().isBlank());
}

void tst_AddressEntry::fields_areTheFourOfAReturnAddress()
{
    JobDraft draft;
    const AddressEntry entry = entryOf(u"Ann"_s);
    QVERIFY(!holds(draft, entry));
    for (const auto &[field, value] : fieldsFilledBy(entry)) {
        QCOMPARE(groupOf(field), FieldGroup::ReturnAddress);
        draft.setValue(field, value);
    }
    QCOMPARE(draft.recipientName, u"Ann"_s);
    QCOMPARE(draft.address, u"1 Dock Road\nHamburg"_s);
    QCOMPARE(draft.phone, u"+49 40 5550100"_s);
    QCOMPARE(draft.email, u"dock@contoso.example"_s);
    QVERIFY(holds(draft, entry));
    QCOMPARE(returnAddressOf(draft).address, entry.address);
}

void tst_AddressEntry::findText_holdsEverythingOfUse_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("recipient") << u"ann"_s;
    QTest::newRow("city") << u"hamburg"_s;
    QTest::newRow("phone without its blanks") << u"49405550100"_s;
    QTest::newRow("e-mail") << u"contoso.example"_s;
    QTest::newRow("label") << u"spare"_s;
}

void tst_AddressEntry::findText_holdsEverythingOfUse()
{
    QFETCH(QString, words);
    AddressEntry entry = entryOf(u"Ann"_s);
    entry.label = u"Spare parts"_s;
    QVERIFY(WordFind(words).finds(findTextOf(entry)));
}

void tst_AddressEntry::suggestions_beginWithWhatIsUsedMost()
{
    const AddressIndex index({entryOf(u"Joanna"_s, 9), entryOf(u"Anna"_s, 1),
                              entryOf(u"Annette"_s, 3), entryOf(u"Bert"_s, 20)});
    QCOMPARE(names(index.find(u"ann"_s, 8)), (QStringList{u"Annette"_s, u"Anna"_s, u"Joanna"_s}));
    QCOMPARE(names(index.find(u"ann"_s, 1)), QStringList{u"Annette"_s});
    QCOMPARE(names(index.find(QString(), 2)), (QStringList{u"Bert"_s, u"Joanna"_s}));
}

void tst_AddressEntry::aLargeBook_isLookedThroughWithinAFrame()
{
    QList<AddressEntry> entries;
    for (int i = 0; i < 20000; ++i)
        entries.append(entryOf(u"Contoso branch %1"_s.arg(i), i % 7));
    const AddressIndex index(entries);
    QElapsedTimer timer;
    timer.start();
    const QStringList found = names(index.find(u"19999 branch"_s, 8));
    const qint64 taken = timer.elapsed();
    QCOMPARE(found, QStringList{u"Contoso branch 19999"_s});
    // A frame is 16 ms; a machine that does ten other things is given more.
    QVERIFY2(taken < 160, qPrintable(QString::number(taken)));
}

void tst_AddressEntry::fingerprint_isThatOfTheContent()
{
    AddressEntry entry = entryOf(u"Ann"_s);
    const QString before = fingerprintOf(entry);
    entry.id = u"another"_s;
    entry.useCount = 7;
    entry.recipientName = u" ANN "_s;
    QCOMPARE(fingerprintOf(entry), before);
    QVERIFY(isSameAddress(entry, entryOf(u"Ann"_s)));
    for (QString AddressEntry::*part :
         {&AddressEntry::recipientName, &AddressEntry::phone, &AddressEntry::email}) {
        AddressEntry other = entry;
        other.*part = u"1"_s;
        QVERIFY(fingerprintOf(other) != before);
        QVERIFY(!isSameAddress(entry, other));
    }
    AddressEntry elsewhere = entry;
    elsewhere.address = PostalAddress::fromText(u"99 Elsewhere"_s);
    QVERIFY(!isSameAddress(entry, elsewhere));
    QVERIFY(!before.contains(u"Ann"_s));
}

QTEST_APPLESS_MAIN(tst_AddressEntry)
#include "tst_AddressEntry.moc"
