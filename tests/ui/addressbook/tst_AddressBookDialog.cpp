// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressBookDialog.h"
#include "base/CsvReader.h"
#include "BookBench.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QThreadPool>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

using Purpose = AddressBookDialog::Purpose;

namespace {

/// The dialog over a book of three.
struct Bench : BookBench
{
    explicit Bench(Purpose purpose = Purpose::Manage)
    {
        book.put(bookEntry(u"Contoso Dock"_s, u"9 Harbour Street\nHamburg"_s));
        book.put(bookEntry(u"Ann Müller"_s, u"1 Mill Lane\nDublin"_s, u"+353 1 5550199"_s));
        book.put(bookEntry(u"Fabrikam"_s, u"5 Hill Road\nLyon"_s, u"+33 4 5550111"_s));
        dialog = new AddressBookDialog(
            book, [this] { return now; }, purpose, &window, u"For what?"_s);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog)
            || !QTest::qWaitFor([this] { return find<QLineEdit>(u"addressesFind"_s)->hasFocus(); }))
            qFatal("the dialog does not wait for a search");
    }

    void type(const QString &text) const
    {
        QTest::keyClicks(find<QLineEdit>(u"addressesFind"_s), text);
    }

    [[nodiscard]] QString write(const QByteArray &content) const
    {
        const QString path = folder.filePath(u"in.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return path;
    }

    void import(const QByteArray &content) const
    {
        press(u"importAddressesButton"_s);
        auto *chooser = find<QFileDialog>(u"importFileDialog"_s);
        Q_EMIT chooser->fileSelected(write(content));
        delete chooser;
        if (!QTest::qWaitFor([this] { return !find(u"stopImportButton"_s)->isVisible(); }))
            qFatal("the file is not read");
    }

    AddressBookDialog *dialog = nullptr;
};

QByteArray longFile()
{
    QByteArray content = "name,address,phone\n";
    for (int row = 0; row < 20000; ++row)
        content += "Branch " + QByteArray::number(row) + ",1 Dock Road,1\n";
    return content;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_AddressBookDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_areListedByName();
    void find_takesSeveralWordsInAnyOrder();
    void keyboardAlone_choosesAnEntry();
    void enter_inAPlaceThatFindsNothing_doesNothing();
    void anEntry_isAddedAndChanged();
    void removed_canBeUndone();
    void learning_canBeSwitchedOff();
    void import_showsWhatWouldHappen_first();
    void import_ofUntickedRows_leavesThemOut();
    void import_badRows_areNamedAndCopied();
    void import_ofWhatCannotBeRead_saysWhy_data();
    void import_ofWhatCannotBeRead_saysWhy();
    void import_ofALongFile_canBeStopped();
    void import_closedWhileReading_isSilent();
    void export_writesWhatIsShown();
    void export_toAPlaceThatCannotBeWritten_saysSo();
    void duplicates_areLookedForBesideTheWindow();
    void duplicates_thatAreNone_areNoDialog();
    void everything_hasANameAndAMnemonicOfItsOwn();
    void everything_fitsTheSmallestWindow();
    void anEmptyBook_saysWhatToDo();
    void models_keepTheirPromises();
};

void tst_AddressBookDialog::entries_areListedByName()
{
    const Bench bench;
    QCOMPARE(bench.column(u"addresses"_s),
             (QStringList{u"Ann Müller"_s, u"Contoso Dock"_s, u"Fabrikam"_s}));
    QCOMPARE(bench.column(u"addresses"_s, 2).at(1), u"9 Harbour Street, Hamburg"_s);
    QCOMPARE(bench.find<QTableView>(u"addresses"_s)->accessibleName(), u"Addresses"_s);
}

void tst_AddressBookDialog::find_takesSeveralWordsInAnyOrder()
{
    const Bench bench;
    bench.type(u"dublin MULLER"_s);
    QCOMPARE(bench.column(u"addresses"_s), QStringList{u"Ann Müller"_s});
}

void tst_AddressBookDialog::keyboardAlone_choosesAnEntry()
{
    Bench bench(Purpose::Choose);
    QList<AddressEntry> chosen;
    connect(bench.dialog, &AddressBookDialog::chosen, this,
            [&chosen](const AddressEntry &entry) { chosen.append(entry); });
    bench.type(u"harb"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // into the table
    QVERIFY(chosen.isEmpty());
    QVERIFY(bench.find<QTableView>(u"addresses"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().recipientName, u"Contoso Dock"_s);
    QVERIFY(bench.isGone(u"addressBookDialog"_s));
}

void tst_AddressBookDialog::enter_inAPlaceThatFindsNothing_doesNothing()
{
    const Bench bench(Purpose::Choose);
    const QSignalSpy chosen(bench.dialog, &AddressBookDialog::chosen);
    bench.type(u"no such entry"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(chosen.isEmpty());
    QVERIFY(!bench.find<QPushButton>(u"useAddressButton"_s)->isEnabled());
}

void tst_AddressBookDialog::anEntry_isAddedAndChanged()
{
    Bench bench;
    bench.press(u"addAddressButton"_s);
    QVERIFY(bench.isShown(u"addressEntryDialog"_s));
    QVERIFY(!bench.find<QPushButton>(u"saveEntryButton"_s)->isEnabled());
    QTest::keyClicks(bench.find<QLineEdit>(u"entryRecipient"_s), u"Adatum"_s);
    bench.find<QPlainTextEdit>(u"entryAddress"_s)->setPlainText(u"7 Long Road\nOslo"_s);
    QVERIFY(bench.text(u"entryAdvice"_s).contains(u"phone"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"entryPhone"_s), u"+47 22 555010"_s);
    QTest::keyClicks(bench.find<QLineEdit>(u"entryEmail"_s), u"a@adatum.example"_s);
    QVERIFY(bench.text(u"entryAdvice"_s).startsWith(u"Complete"_s));
    bench.press(u"saveEntryButton"_s);
    QCOMPARE(bench.column(u"addresses"_s).first(), u"Adatum"_s);
    QVERIFY(bench.isGone(u"addressEntryDialog"_s));

    bench.press(u"editAddressButton"_s); // the new one is selected
    QVERIFY(bench.isShown(u"addressEntryDialog"_s));
    QCOMPARE(bench.find<QPlainTextEdit>(u"entryAddress"_s)->toPlainText(), u"7 Long Road\nOslo"_s);
    QTest::keyClicks(bench.find<QLineEdit>(u"entryLabel"_s), u"Spare parts"_s);
    bench.press(u"saveEntryButton"_s);
    QVERIFY(bench.column(u"addresses"_s).contains(u"Spare parts"_s));
    QCOMPARE(bench.book.addresses().size(), 4);
}

void tst_AddressBookDialog::removed_canBeUndone()
{
    const Bench bench;
    auto *view = bench.find<QTableView>(u"addresses"_s);
    view->selectAll();
    bench.press(u"removeAddressButton"_s);
    QVERIFY(bench.book.addresses().isEmpty());
    QVERIFY(bench.text(u"bookStatus"_s).contains(u"Undo"_s));
    QVERIFY(bench.find<QPushButton>(u"undoBookButton"_s)->text().contains(u"3 "_s));
    bench.press(u"undoBookButton"_s);
    QCOMPARE(bench.column(u"addresses"_s).size(), 3);
}

void tst_AddressBookDialog::learning_canBeSwitchedOff()
{
    const Bench bench;
    QVERIFY(bench.find<QCheckBox>(u"learnsAddresses"_s)->isChecked());
    bench.press(u"learnsAddresses"_s);
    QVERIFY(!bench.book.learns());
}

void tst_AddressBookDialog::import_showsWhatWouldHappen_first()
{
    const Bench bench;
    bench.import(
        "Name;Address;Phone;Fax\r\nAdatum;7 Long Road;1;2\r\nFABRIKAM;5 Hill Road, Lyon;;\r\n"
        ";lost;;\r\n");
    QVERIFY(bench.isShown(u"importDialog"_s));
    QCOMPARE(bench.book.addresses().size(), 3); // nothing yet
    QCOMPARE(bench.column(u"importRows"_s, 0), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(bench.column(u"importRows"_s, 1),
             (QStringList{u"is added"_s, u"is there already"_s, u"not read: no recipient"_s}));
    QVERIFY(bench.text(u"unknownColumns"_s).contains(u"Fax"_s));
    bench.press(u"confirmImportButton"_s);
    QCOMPARE(bench.book.addresses().size(), 4);
    bench.press(u"undoBookButton"_s);
    QCOMPARE(bench.book.addresses().size(), 3);
}

void tst_AddressBookDialog::import_ofUntickedRows_leavesThemOut()
{
    const Bench bench;
    bench.import("name,address,phone\nAdatum,7 Long Road,1\nTailspin,8 Long Road,2\n");
    auto *model = bench.find<QTableView>(u"importRows"_s)->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    bench.press(u"confirmImportButton"_s);
    QVERIFY(!bench.book.address(u"Adatum"_s));
    QCOMPARE(bench.column(u"addresses"_s).last(), u"Tailspin"_s);
    QCOMPARE(bench.book.addresses().size(), 4);
}

void tst_AddressBookDialog::import_badRows_areNamedAndCopied()
{
    const Bench bench;
    bench.import("name,address,phone\n,somewhere,1\n");
    QVERIFY(!bench.find<QPushButton>(u"confirmImportButton"_s)->isEnabled());
    bench.press(u"copyBadRowsButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Line 2, no recipient: \tsomewhere\t1"_s);
}

void tst_AddressBookDialog::import_ofWhatCannotBeRead_saysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << ""_ba << u"empty"_s;
    QTest::newRow("Latin-1") << "name,phone\nM\xFCller,1\n"_ba << u"Line 2 is not UTF-8"_s;
    QTest::newRow("zero characters") << QByteArray("name\0", 5) << u"zero character"_s;
    QTest::newRow("an open quote") << "name,phone\n\"Ann,1\n"_ba << u"line 2"_s;
    QTest::newRow("a workbook") << "PK\x03\x04"_ba << u"workbook"_s;
    QTest::newRow("no headings") << "Ann,Dock 1\n"_ba << u"headings"_s;
    QTest::newRow("too large") << QByteArray(csv::maxFileSize + 1, 'x') << u"too large"_s;
}

void tst_AddressBookDialog::import_ofWhatCannotBeRead_saysWhy()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    const Bench bench;
    bench.import(content);
    QVERIFY2(bench.text(u"bookStatus"_s).contains(word), qPrintable(bench.text(u"bookStatus"_s)));
    QCOMPARE(bench.window.findChild<QWidget *>(u"importDialog"_s), nullptr);
}

void tst_AddressBookDialog::import_ofALongFile_canBeStopped()
{
    const Bench bench;
    bench.press(u"importAddressesButton"_s);
    Q_EMIT bench.find<QFileDialog>(u"importFileDialog"_s)->fileSelected(bench.write(longFile()));
    QCOMPARE(bench.text(u"bookStatus"_s), u"Reading in.csv…"_s);
    QVERIFY(bench.find(u"importProgress"_s)->isVisible());
    QVERIFY(!bench.find<QPushButton>(u"importAddressesButton"_s)->isEnabled());
    QVERIFY(bench.find(u"stopImportButton"_s)->hasFocus());
    QTest::keyClick(bench.dialog, Qt::Key_Escape); // stops, and does not close
    QTRY_COMPARE(bench.text(u"bookStatus"_s), u"Stopped. Nothing was imported."_s);
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(!bench.find(u"importProgress"_s)->isVisible());
    QVERIFY(bench.find<QPushButton>(u"importAddressesButton"_s)->isEnabled());
    QCOMPARE(bench.window.findChild<QWidget *>(u"importDialog"_s), nullptr);
}

void tst_AddressBookDialog::import_closedWhileReading_isSilent()
{
    Bench bench;
    bench.press(u"importAddressesButton"_s);
    Q_EMIT bench.find<QFileDialog>(u"importFileDialog"_s)->fileSelected(bench.write(longFile()));
    delete bench.dialog;
    QThreadPool::globalInstance()->waitForDone();
    bool hasTurned = false; // the event loop
    QMetaObject::invokeMethod(
        this, [&hasTurned] { hasTurned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(hasTurned);
    QCOMPARE(bench.window.findChild<QWidget *>(u"importDialog"_s), nullptr);
}

void tst_AddressBookDialog::export_writesWhatIsShown()
{
    const Bench bench;
    bench.type(u"hamburg"_s);
    bench.press(u"exportAddressesButton"_s);
    const QString path = bench.folder.filePath(u"out.csv"_s);
    Q_EMIT bench.find<QFileDialog>(u"exportFileDialog"_s)->fileSelected(path);
    QTRY_VERIFY(bench.text(u"bookStatus"_s).contains(path));
    QCOMPARE(contentOf(path).count("\r\n"), 2); // the header and one entry
    QVERIFY(contentOf(path).contains("'+49 40 5550100"));
}

void tst_AddressBookDialog::export_toAPlaceThatCannotBeWritten_saysSo()
{
    const Bench bench;
    bench.press(u"exportAddressesButton"_s);
    const QString path = bench.folder.filePath(u"no/such/folder/out.csv"_s);
    auto *question = bench.find<QFileDialog>(u"exportFileDialog"_s);
    Q_EMIT question->fileSelected(path);
    delete question;
    QTRY_VERIFY(bench.text(u"bookStatus"_s).startsWith(path + u" could not be written: "_s));
    QCOMPARE(bench.dialog->focusWidget(), bench.find(u"exportAddressesButton"_s)); // as before
}

void tst_AddressBookDialog::duplicates_areLookedForBesideTheWindow()
{
    Bench bench;
    bench.book.put(bookEntry(u"FABRIKAM"_s, u"5, Hill Road, Lyon"_s, u"+33 4 5550111"_s));
    bench.press(u"duplicatesButton"_s);
    QVERIFY(bench.text(u"bookStatus"_s).startsWith(u"Looking for"_s));
    QVERIFY(!bench.find(u"duplicatesButton"_s)->isEnabled());
    QVERIFY(bench.find(u"stopImportButton"_s)->hasFocus());
    QVERIFY(bench.isShown(u"duplicatesDialog"_s));
    QVERIFY(!bench.find(u"stopImportButton"_s)->isVisible());
}

void tst_AddressBookDialog::duplicates_thatAreNone_areNoDialog()
{
    const Bench bench;
    bench.press(u"duplicatesButton"_s);
    QTRY_COMPARE(bench.text(u"bookStatus"_s), u"No two entries are the same or similar."_s);
    QTRY_VERIFY(bench.find(u"duplicatesButton"_s)->hasFocus());
    QCOMPARE(bench.window.findChild<QWidget *>(u"duplicatesDialog"_s), nullptr);
}

void tst_AddressBookDialog::everything_hasANameAndAMnemonicOfItsOwn()
{
    const Bench bench(Purpose::Choose);
    QCOMPARE(accessFault(bench.dialog), QString());
    bench.press(u"addAddressButton"_s);
    QVERIFY(bench.isShown(u"addressEntryDialog"_s));
    QCOMPARE(accessFault(bench.find(u"addressEntryDialog"_s)), QString());
    bench.press(u"cancelEntryButton"_s);
    bench.import("name,address,phone\n,somewhere,1\nAdatum,7 Long Road,1\n");
    QCOMPARE(accessFault(bench.find(u"importDialog"_s)), QString());
}

void tst_AddressBookDialog::everything_fitsTheSmallestWindow()
{
    const Bench bench(Purpose::Choose);
    QVERIFY2(bench.dialog->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(bench.dialog->minimumSizeHint().width())));
    QVERIFY(bench.dialog->minimumSizeHint().height() <= 640);
}

void tst_AddressBookDialog::anEmptyBook_saysWhatToDo()
{
    Bench bench;
    bench.book.removeAddresses({u"Contoso Dock"_s, u"Ann Müller"_s, u"Fabrikam"_s});
    QVERIFY(!bench.find<QTableView>(u"addresses"_s)->isVisible());
    const QList<QLabel *> labels = bench.dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"No address yet"_s);
    }));
    QVERIFY(!bench.find<QPushButton>(u"exportAddressesButton"_s)->isEnabled());
}

void tst_AddressBookDialog::models_keepTheirPromises()
{
    Bench bench;
    const QAbstractItemModelTester tester(bench.find<QTableView>(u"addresses"_s)->model());
    bench.type(u"harbour"_s);
    bench.book.put(bookEntry(u"Contoso Annex"_s, u"10 Harbour Street"_s));
    QCOMPARE(bench.column(u"addresses"_s).size(), 2);
    bench.book.undo();
    QCOMPARE(bench.column(u"addresses"_s).size(), 1);
}

QTEST_MAIN(tst_AddressBookDialog)
#include "tst_AddressBookDialog.moc"
