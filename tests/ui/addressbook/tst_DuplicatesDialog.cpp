// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/DuplicatesDialog.h"
#include "BookBench.h"

#include <QRadioButton>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over two pairs: Contoso with another phone, and two Fabrikams that say the same.
struct Bench : BookBench
{
    Bench()
    {
        AddressEntry first = bookEntry(u"Contoso Dock"_s, u"9 Harbour Street"_s);
        first.lastUsed = now.addDays(-1);
        book.put(first);
        AddressEntry second = bookEntry(u"Contoso Dock"_s, u"9 Harbour Street"_s,
                                        u"+49 40 7770200"_s);
        second.id = u"second"_s;
        second.label = u"Dock"_s;
        book.put(second);
        book.put(bookEntry(u"Fabrikam"_s, u"5 Hill Road"_s, u"+33 4 5550111"_s));
        book.put(bookEntry(u"FABRIKAM"_s, u"5, Hill Road"_s, u"+33 4 5550111"_s));
        dialog = new DuplicatesDialog(
            book, duplicates(), [this] { return now; }, &window);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog did not become active");
    }

    [[nodiscard]] QString headline() const { return text(u"duplicatesHeadline"_s); }

    DuplicatesDialog *dialog = nullptr;
};

} // namespace

class tst_DuplicatesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_areShownSideBySide_sameOnesFirst();
    void merged_keepsWhatWasChosen();
    void keptBoth_areNotShownAgain();
    void later_leavesBoth();
    void everything_hasANameAndAMnemonicOfItsOwn();
};

void tst_DuplicatesDialog::pairs_areShownSideBySide_sameOnesFirst()
{
    const Bench bench;
    QCOMPARE(bench.headline(), u"These two entries say the same"_s);
    bench.press(u"skipPairButton"_s);
    QCOMPARE(bench.headline(), u"These two entries are similar"_s);
}

void tst_DuplicatesDialog::merged_keepsWhatWasChosen()
{
    const Bench bench;
    bench.press(u"mergeButton"_s);
    QCOMPARE(bench.book.addresses().size(), 3);
    QCOMPARE(bench.headline(), u"These two entries are similar"_s);
    QTRY_VERIFY(bench.window.findChild<QRadioButton *>(u"takeSecond3"_s)); // the phone
    auto *second = bench.find<QRadioButton>(u"takeSecond3"_s);
    QVERIFY(bench.find<QRadioButton>(u"takeFirst3"_s)->isChecked());
    QCOMPARE(second->accessibleName(), u"Keep Phone: +49 40 7770200"_s);
    second->setChecked(true);
    bench.press(u"mergeButton"_s);
    QCOMPARE(bench.book.addresses().size(), 2);
    const auto merged = bench.book.address(u"Contoso Dock"_s); // the one that was used
    QVERIFY(merged);
    QCOMPARE(merged->phone, u"+49 40 7770200"_s);
    QCOMPARE(merged->label, u"Dock"_s);
    QCOMPARE(bench.headline(), u"No more entries are the same or similar"_s);
    QVERIFY(!bench.find(u"mergeButton"_s)->isVisible());
}

void tst_DuplicatesDialog::keptBoth_areNotShownAgain()
{
    const Bench bench;
    bench.press(u"keepBothButton"_s);
    bench.press(u"keepBothButton"_s);
    QCOMPARE(bench.headline(), u"No more entries are the same or similar"_s);
    QCOMPARE(bench.book.addresses().size(), 4);
    QVERIFY(bench.duplicates().isEmpty());
}

void tst_DuplicatesDialog::later_leavesBoth()
{
    const Bench bench;
    bench.press(u"skipPairButton"_s);
    bench.press(u"keepBothButton"_s);
    QCOMPARE(bench.duplicates().size(), 1);
    QCOMPARE(bench.book.addresses().size(), 4);
}

void tst_DuplicatesDialog::everything_hasANameAndAMnemonicOfItsOwn()
{
    const Bench bench;
    QCOMPARE(accessFault(bench.dialog), QString());
}

QTEST_MAIN(tst_DuplicatesDialog)
#include "tst_DuplicatesDialog.moc"
