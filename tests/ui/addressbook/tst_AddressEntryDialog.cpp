// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressEntryDialog.h"
#include "BookBench.h"
#include "phone/LibPhoneNumbers.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : BookBench
{
    explicit Bench(const AddressEntry &entry, bool knowsPhones = true)
    {
        dialog = new AddressEntryDialog(entry, knowsPhones ? &numbers : nullptr, &window);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog)
            || !QTest::qWaitFor([this] { return find(u"entryRecipient"_s)->hasFocus(); }))
            qFatal("the dialog did not become active");
    }

    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        if (!QTest::qWaitFor([line] { return line->hasFocus(); }))
            qFatal("the field does not take the keyboard");
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void leave(const QString &field) const { QTest::keyClick(find(field), Qt::Key_Tab); }
    [[nodiscard]] bool isShown(const QString &label) const { return find(label)->isVisible(); }

    LibPhoneNumbers numbers;
    AddressEntryDialog *dialog = nullptr;
};

AddressEntry inHamburg(const QString &phone = {})
{
    return bookEntry(u"Contoso Dock"_s, u"9 Harbour Street\n20457 Hamburg\nGermany"_s, phone);
}

} // namespace

/// The help that an entry of the address book gets, as on the page of a job.
class tst_AddressEntryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhoneNumber_isAdvisedOnceItIsLeft();
    void aPhoneNumber_isFormattedAtAClick_andCtrlZTakesItBack();
    void theCountryOfTheAddress_decidesAboutThePhone();
    void advice_blocksNothing();
    void withoutPhoneNumbers_nothingIsSaid();
    void onePersonsMailbox_isAdvisedAgainst();
    void theAddress_isFilledInInParts();
    void partsThatAreCancelled_changeNothing();
    void anUntouchedAddress_keepsItsParts();
    void everything_hasANameAndATabOrder();
};

void tst_AddressEntryDialog::aPhoneNumber_isAdvisedOnceItIsLeft()
{
    const Bench bench(inHamburg());
    bench.type(u"entryPhone"_s, u"040 5550"_s);
    QVERIFY(!bench.isShown(u"entryPhoneAdvice"_s)); // it is being typed
    bench.type(u"entryPhone"_s, u"040 36002890"_s);
    bench.leave(u"entryPhone"_s);
    QTRY_VERIFY(bench.isShown(u"entryPhoneAdvice"_s));
    QCOMPARE(bench.text(u"entryPhoneAdvice"_s), u"Add the country code: +49 for Germany."_s);
    QTest::keyClicks(bench.find<QLineEdit>(u"entryPhone"_s), u"1"_s);
    QVERIFY(!bench.isShown(u"entryPhoneAdvice"_s));
}

void tst_AddressEntryDialog::aPhoneNumber_isFormattedAtAClick_andCtrlZTakesItBack()
{
    const Bench bench(inHamburg(u"040 36002890"_s));
    QTRY_VERIFY(bench.isShown(u"entryPhoneAdviceButton"_s));
    bench.press(u"entryPhoneAdviceButton"_s);
    auto *phone = bench.find<QLineEdit>(u"entryPhone"_s);
    QCOMPARE(phone->text(), u"+49 40 36002890"_s);
    QVERIFY(phone->hasFocus());
    QCOMPARE(bench.text(u"entryPhoneAdvice"_s), u"Looks right for Germany."_s);
    QTest::keySequence(phone, QKeySequence::Undo);
    QCOMPARE(phone->text(), u"040 36002890"_s);
}

void tst_AddressEntryDialog::theCountryOfTheAddress_decidesAboutThePhone()
{
    const Bench bench(inHamburg(u"040 36002890"_s));
    QTRY_COMPARE(bench.text(u"entryPhoneAdvice"_s), u"Add the country code: +49 for Germany."_s);
    bench.find<QPlainTextEdit>(u"entryAddress"_s)->setPlainText(u"1 Quai\n69001 Lyon\nFrance"_s);
    QVERIFY2(bench.text(u"entryPhoneAdvice"_s).contains(u"France"_s),
             qPrintable(bench.text(u"entryPhoneAdvice"_s)));
}

void tst_AddressEntryDialog::advice_blocksNothing()
{
    const Bench bench(inHamburg(u"+999 1"_s));
    const QSignalSpy saved(bench.dialog, &AddressEntryDialog::saved);
    QTRY_VERIFY(bench.isShown(u"entryPhoneAdvice"_s));
    bench.press(u"saveEntryButton"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().value<AddressEntry>().phone, u"+999 1"_s);
}

void tst_AddressEntryDialog::withoutPhoneNumbers_nothingIsSaid()
{
    const Bench bench(inHamburg(u"040 36002890"_s), false);
    bench.leave(u"entryPhone"_s);
    bool hasTurned = false; // the event loop
    QMetaObject::invokeMethod(
        this, [&hasTurned] { hasTurned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(hasTurned);
    QVERIFY(!bench.isShown(u"entryPhoneAdvice"_s));
}

void tst_AddressEntryDialog::onePersonsMailbox_isAdvisedAgainst()
{
    const Bench bench(inHamburg());
    bench.type(u"entryEmail"_s, u"ann.mueller@contoso.example"_s);
    QVERIFY(!bench.isShown(u"entryEmailAdvice"_s));
    bench.leave(u"entryEmail"_s);
    QVERIFY(bench.isShown(u"entryEmailAdvice"_s));
    QVERIFY(bench.text(u"entryEmailAdvice"_s).contains(u"group mailbox"_s));
    bench.type(u"entryEmail"_s, u"dock@contoso.example"_s);
    bench.leave(u"entryEmail"_s);
    QVERIFY(!bench.isShown(u"entryEmailAdvice"_s));
}

void tst_AddressEntryDialog::theAddress_isFilledInInParts()
{
    const Bench bench(inHamburg());
    bench.press(u"entryAddressPartsButton"_s);
    QVERIFY(bench.BookBench::isShown(u"addressDialog"_s));
    QCOMPARE(bench.find<QLineEdit>(u"addressCity"_s)->text(), u"Hamburg"_s);
    bench.find<QLineEdit>(u"addressCity"_s)->setText(u"Bremen"_s);
    bench.find<QLineEdit>(u"addressPostalCode"_s)->setText(u"28195"_s);
    bench.press(u"useAddressButton"_s);
    auto *address = bench.find<QPlainTextEdit>(u"entryAddress"_s);
    QCOMPARE(address->toPlainText(), u"9 Harbour Street\n28195 Bremen\nGermany"_s);
    QTRY_COMPARE(bench.dialog->focusWidget(), address);
    address->undo();
    QCOMPARE(address->toPlainText(), u"9 Harbour Street\n20457 Hamburg\nGermany"_s);
}

void tst_AddressEntryDialog::partsThatAreCancelled_changeNothing()
{
    const Bench bench(inHamburg());
    bench.press(u"entryAddressPartsButton"_s);
    QVERIFY(bench.BookBench::isShown(u"addressDialog"_s));
    bench.find<QLineEdit>(u"addressCity"_s)->setText(u"Bremen"_s);
    bench.press(u"cancelAddressButton"_s);
    QVERIFY(bench.isGone(u"addressDialog"_s));
    QCOMPARE(bench.find<QPlainTextEdit>(u"entryAddress"_s)->toPlainText(),
             u"9 Harbour Street\n20457 Hamburg\nGermany"_s);
    QVERIFY(bench.dialog->isVisible());
}

void tst_AddressEntryDialog::anUntouchedAddress_keepsItsParts()
{
    AddressEntry entry = inHamburg();
    entry.address = PostalAddress::fromParts(
        {u"9 Harbour Street"_s, {}, u"Hamburg"_s, {}, u"20457"_s, u"Germany"_s});
    const Bench bench(entry);
    const QSignalSpy saved(bench.dialog, &AddressEntryDialog::saved);
    bench.press(u"saveEntryButton"_s);
    QCOMPARE(saved.first().first().value<AddressEntry>().address, entry.address);
}

void tst_AddressEntryDialog::everything_hasANameAndATabOrder()
{
    const Bench bench(inHamburg(u"040 36002890"_s));
    QTRY_VERIFY(bench.isShown(u"entryPhoneAdviceButton"_s));
    QCOMPARE(accessFault(bench.dialog), QString());
    QStringList names;
    QWidget *at = bench.find(u"entryRecipient"_s);
    for (int step = 0; step < 6; ++step) {
        names.append(at->objectName());
        do
            at = at->nextInFocusChain();
        while ((at->focusPolicy() & Qt::TabFocus) == 0 || !at->isVisible());
    }
    QCOMPARE(names,
             QStringList({u"entryRecipient"_s, u"entryAddress"_s, u"entryAddressPartsButton"_s,
                          u"entryPhone"_s, u"entryPhoneAdviceButton"_s, u"entryEmail"_s}));
}

QTEST_MAIN(tst_AddressEntryDialog)
#include "tst_AddressEntryDialog.moc"
