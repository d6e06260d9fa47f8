// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/JobPickDialog.h"
#include "BookBench.h"
#include "EditorBench.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// An editor with a book of two addresses and one account.
struct Bench : EditorBench
{
    explicit Bench(JobState::Kind state = JobState::Kind::Creating)
        : EditorBench(fullJob(state))
        , store(folder.filePath(u"book.sqlite"_s))
        , book(store, [this] { return now; })
    {
        book.load();
        if (!QTest::qWaitFor([this] { return book.isLoaded(); }, 20000))
            qFatal("the book is not read");
        book.put(bookEntry(u"Contoso Dock"_s, u"9 Harbour Street\nHamburg"_s));
        book.put(bookEntry(u"Fabrikam"_s, u"5 Hill Road\nLyon"_s, u"+33 4 5550111"_s));
        book.put(CarrierAccount{u"1"_s, u"Head office"_s, u"DHL"_s, u"987654321"_s, {}, 0});
        JobSummary other;
        other.key = {u"xttest"_s, u"hdd-0409"_s};
        other.friendlyName = u"Büro Nord"_s;
        jobs = {summaryOf(fullJob(state)), other};
        page->setBook(book, [this] { return jobs; });
        const auto *button = find<QPushButton>(u"addressBookButton"_s);
        if (!QTest::qWaitFor([button] { return button->isVisible(); }))
            qFatal("the page does not show the book");
    }

    [[nodiscard]] QLineEdit *recipient() const { return find<QLineEdit>(u"recipientName"_s); }
    [[nodiscard]] QAbstractItemView *popup() const
    {
        const QList<QWidget *> all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            if (widget->objectName() == u"recipientSuggestions"_s && widget->isVisible())
                return qobject_cast<QAbstractItemView *>(widget);
        }
        return nullptr;
    }

    [[nodiscard]] QString note() const { return find<QLabel>(u"returnAddressNote"_s)->text(); }

    QTemporaryDir folder;
    BookStore store;
    AddressBook book;
    QList<JobSummary> jobs;
};

} // namespace

class tst_EditorBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_proposes_andTouchesNothing();
    void typing_inALongBook_proposesAMomentLater();
    void downAndEnter_fillTheFourFields();
    void escape_leavesWhatWasTyped();
    void down_inTheField_showsTheBook();
    void filled_canBeRevertedFieldByField();
    void ctrlZ_takesTheWholeFillBack();
    void addressBook_isOpenedByKeys();
    void locked_offersNothing();
    void saved_isKeptOnce_andCanBeTakenBack();
    void account_isChosenFromAList_masked();
    void accountNumber_isHintedAt();
    void account_canBeNamedHere();
    void copy_takesAddressAndShippingOfAnotherJob();
    void copy_ofAJobThatCannotBeRead_changesNothing();
    void copy_isFoundByWords_thisJobIsNotAmongThem();
    void mnemonics_areUnique();
};

void tst_EditorBook::typing_proposes_andTouchesNothing()
{
    const Bench bench;
    bench.type(u"recipientName"_s, u"lyon fab"_s);
    QVERIFY(bench.popup());
    QCOMPARE(bench.popup()->model()->rowCount(), 1);
    QVERIFY(
        bench.popup()->model()->index(0, 0).data().toString().startsWith(u"Fabrikam – 5 Hill"_s));
    QVERIFY(!bench.popup()->accessibleName().isEmpty());
    QCOMPARE(bench.recipient()->text(), u"lyon fab"_s);
    QCOMPARE(bench.session().draft().phone, u"555 0100"_s);
    bench.type(u"recipientName"_s, u"nobody"_s);
    QVERIFY(!bench.popup());
}

void tst_EditorBook::typing_inALongBook_proposesAMomentLater()
{
    Bench bench;
    BookChange many;
    for (int i = 0; i < 2000; ++i)
        many.addresses.append(bookEntry(u"Branch %1"_s.arg(i), u"1 Mill Lane"_s));
    bench.book.import(many);
    bench.type(u"recipientName"_s, u"branch 1234"_s);
    QVERIFY(!bench.popup()); // no key waits for it
    QTRY_VERIFY(bench.popup());
    QCOMPARE(bench.popup()->model()->rowCount(), 1);
    bench.book.put(bookEntry(u"Branch 1234 B"_s, u"2 Mill Lane"_s));
    QTest::keyClicks(bench.recipient(), u" b"_s);
    QTRY_VERIFY(
        bench.popup()
        && bench.popup()->model()->index(0, 0).data().toString().startsWith(u"Branch 1234 B"_s));
}

void tst_EditorBook::downAndEnter_fillTheFourFields()
{
    const Bench bench;
    bench.type(u"recipientName"_s, u"conto"_s);
    QVERIFY(bench.popup());
    QTest::keyClick(bench.popup(), Qt::Key_Down);
    QCOMPARE(bench.recipient()->text(), u"conto"_s); // choosing is not taking
    QTest::keyClick(bench.popup(), Qt::Key_Return);
    const JobDraft &draft = bench.session().draft();
    QCOMPARE(draft.recipientName, u"Contoso Dock"_s);
    QCOMPARE(draft.address, u"9 Harbour Street\nHamburg"_s);
    QCOMPARE(draft.phone, u"+49 40 5550100"_s);
    QCOMPARE(draft.email, u"dock@contoso.example"_s);
    QCOMPARE(bench.text(u"address"_s), u"9 Harbour Street\nHamburg"_s);
    QVERIFY(bench.note().contains(u"Contoso Dock"_s));
    QVERIFY(!bench.popup());
    QVERIFY(bench.recipient()->hasFocus());
    QCOMPARE(bench.service().count("update"), 0); // Enter saved nothing
}

void tst_EditorBook::escape_leavesWhatWasTyped()
{
    const Bench bench;
    bench.type(u"recipientName"_s, u"conto"_s);
    QTest::keyClick(bench.popup(), Qt::Key_Down);
    QTest::keyClick(bench.popup(), Qt::Key_Escape);
    QVERIFY(!bench.popup());
    QCOMPARE(bench.recipient()->text(), u"conto"_s);
    QCOMPARE(bench.session().draft().phone, u"555 0100"_s);
    QVERIFY(bench.page->isVisible());
}

void tst_EditorBook::down_inTheField_showsTheBook()
{
    const Bench bench;
    bench.recipient()->setFocus();
    QTest::keyClick(bench.recipient(), Qt::Key_Down);
    QVERIFY(bench.popup());
    QCOMPARE(bench.popup()->model()->rowCount(), 2);
}

void tst_EditorBook::filled_canBeRevertedFieldByField()
{
    const Bench bench;
    bench.type(u"recipientName"_s, u"conto"_s);
    QTest::keyClick(bench.popup(), Qt::Key_Down);
    QTest::keyClick(bench.popup(), Qt::Key_Return);
    bench.session().revertField(Field::Phone);
    QCOMPARE(bench.text(u"phone"_s), u"555 0100"_s);
    QCOMPARE(bench.text(u"recipientName"_s), u"Contoso Dock"_s);
}

void tst_EditorBook::ctrlZ_takesTheWholeFillBack()
{
    const Bench bench;
    bench.type(u"recipientName"_s, u"conto"_s);
    QTest::keyClick(bench.popup(), Qt::Key_Down);
    QTest::keyClick(bench.popup(), Qt::Key_Return);
    QCOMPARE(bench.session().changedFields().size(), 4);
    QTest::keyClick(bench.recipient(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.recipient()->text(), u"conto"_s); // what was typed before
    QCOMPARE(bench.text(u"address"_s), u"1 Dock Road"_s);
    QCOMPARE(bench.text(u"phone"_s), u"555 0100"_s);
    QCOMPARE(bench.text(u"email"_s), u"ann@example.com"_s);
    QTest::keyClick(bench.recipient(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(bench.session().draft().phone, u"+49 40 5550100"_s);
}

void tst_EditorBook::addressBook_isOpenedByKeys()
{
    const Bench bench;
    QTest::keyClick(bench.page.get(), Qt::Key_B, Qt::ControlModifier);
    auto *dialog = bench.dialog(u"addressBookDialog"_s);
    auto *find = dialog->findChild<QLineEdit *>(u"addressesFind"_s);
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, u"hill"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(bench.text(u"recipientName"_s), u"Fabrikam"_s);
    QCOMPARE(bench.text(u"phone"_s), u"+33 4 5550111"_s);
}

void tst_EditorBook::locked_offersNothing()
{
    const Bench bench(JobState::Kind::Packaging);
    QVERIFY(!bench.find<QPushButton>(u"addressBookButton"_s)->isEnabled());
    QVERIFY(!bench.find<QPushButton>(u"copyShippingButton"_s)->isEnabled());
    QVERIFY(!bench.find<QPushButton>(u"carrierAccountsButton"_s)->isEnabled());
}

void tst_EditorBook::saved_isKeptOnce_andCanBeTakenBack()
{
    Bench bench;
    bench.type(u"phone"_s, u"555 0199"_s);
    bench.press(u"saveButton"_s);
    Job after = fullJob(JobState::Kind::Creating);
    after.returnAddress->phone = u"555 0199"_s;
    after.etag = "W/\"v2\"";
    bench.answerChange(after);
    QTRY_COMPARE(bench.book.addresses().size(), 3);
    QCOMPARE(bench.book.addresses().last().phone, u"555 0199"_s);
    // Quoted, for a name may end in a full stop.
    QCOMPARE(bench.note(), u"The address book keeps this address: “Ann Clerk”"_s);
    bench.press(u"returnAddressNoteButton"_s);
    QCOMPARE(bench.book.addresses().size(), 2);
    bench.type(u"phone"_s, u"1"_s);
    bench.type(u"phone"_s, u"555 0199"_s);
    QVERIFY(!bench.book.learn(bench.session().draft())); // once
}

void tst_EditorBook::account_isChosenFromAList_masked()
{
    const Bench bench;
    auto *menu = bench.find<QMenu>(u"carrierAccountsMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().first()->text(), u"DHL – Head office ••••4321"_s);
    menu->actions().first()->trigger();
    QCOMPARE(bench.session().draft().returnCarrier, u"DHL"_s);
    QCOMPARE(bench.session().draft().carrierAccountNumber, u"987654321"_s);
    QCOMPARE(bench.text(u"carrierAccountNumber"_s), u"987654321"_s); // its own field
    QCOMPARE(bench.find<QLabel>(u"accountAdvice"_s)->text(), u"Head office"_s);
}

void tst_EditorBook::accountNumber_isHintedAt()
{
    const Bench bench;
    bench.type(u"returnCarrier"_s, u"UPS"_s);
    bench.type(u"carrierAccountNumber"_s, u"1234567"_s);
    bench.find(u"email"_s)->setFocus();
    QVERIFY(bench.find<QLabel>(u"accountAdvice"_s)->text().startsWith(u"UPS account numbers"_s));
    QVERIFY(bench.find(u"carrierAccountNumber"_s)
                ->accessibleDescription()
                .contains(u"UPS account numbers"_s));
    QVERIFY(!hasErrors(bench.session().problems()));
}

void tst_EditorBook::account_canBeNamedHere()
{
    const Bench bench;
    auto *menu = bench.find<QMenu>(u"carrierAccountsMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().at(2)->trigger(); // behind the one account and a line
    auto *dialog = bench.dialog(u"accountEntryDialog"_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"accountCarrier"_s)->currentText(), u"FedEx"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"accountName"_s), u"Dock"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveAccountButton"_s), Qt::LeftButton);
    QCOMPARE(bench.book.accounts().size(), 2);
    QCOMPARE(bench.find<QLabel>(u"accountAdvice"_s)->text(), u"Dock"_s);
}

void tst_EditorBook::copy_takesAddressAndShippingOfAnotherJob()
{
    Bench bench;
    bench.press(u"copyShippingButton"_s);
    auto *dialog = bench.dialog(u"jobPickDialog"_s);
    auto *find = dialog->findChild<QLineEdit *>(u"jobsToCopyFromFind"_s);
    QTRY_VERIFY(find->hasFocus());
    QTest::keyClicks(find, u"nord buro"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(bench.service().requests.last().operation, "read"_ba);
    QCOMPARE(bench.service().requests.last().key.name, u"hdd-0409"_s);
    QCOMPARE(bench.session().draft().recipientName, u"Ann Clerk"_s); // not before it is read
    Job other = fullJob(JobState::Kind::Transferring);
    other.key.name = u"hdd-0409"_s;
    other.returnAddress->recipientName = u"Bert"_s;
    other.returnShipping = ReturnShipping{u"UPS"_s, u"5R8939"_s};
    other.deliveryPackage->carrierName = u"TNT"_s;
    bench.service().answerRead(other);
    QTRY_COMPARE(bench.session().draft().recipientName, u"Bert"_s);
    QCOMPARE(bench.session().draft().returnCarrier, u"UPS"_s);
    QCOMPARE(bench.session().draft().carrierAccountNumber, u"5R8939"_s);
    QCOMPARE(bench.session().draft().deliveryCarrier, u"FedEx"_s); // was not ticked
    QVERIFY(bench.note().contains(u"hdd-0409"_s));
    QVERIFY(!bench.note().contains(u"5R8939"_s));
}

void tst_EditorBook::copy_ofAJobThatCannotBeRead_changesNothing()
{
    Bench bench;
    bench.press(u"copyShippingButton"_s);
    auto *dialog = qobject_cast<JobPickDialog *>(bench.dialog(u"jobPickDialog"_s));
    Q_EMIT dialog->picked({u"xttest"_s, u"hdd-0409"_s}, {});
    bench.service().answerRead(failure(serviceError(ServiceError::Kind::NotFound, 404)));
    QTRY_VERIFY(bench.note().startsWith(u"hdd-0409 could not be read"_s));
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorBook::copy_isFoundByWords_thisJobIsNotAmongThem()
{
    const Bench bench;
    bench.press(u"copyShippingButton"_s);
    auto *dialog = bench.dialog(u"jobPickDialog"_s);
    const auto *model = dialog->findChild<QTableView *>(u"jobsToCopyFrom"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"hdd-0409"_s);
    QCOMPARE(accessFault(dialog), QString());
}

void tst_EditorBook::mnemonics_areUnique()
{
    const Bench bench;
    QCOMPARE(accessFault(bench.page.get()), QString());
}

QTEST_MAIN(tst_EditorBook)
#include "tst_EditorBook.moc"
