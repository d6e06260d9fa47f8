// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AccountsDialog.h"
#include "BookBench.h"

#include <QComboBox>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : BookBench
{
    Bench()
    {
        book.put(CarrierAccount{u"1"_s, u"Head office"_s, u"FedEx"_s, u"123456789"_s, {}, 0});
        dialog = new AccountsDialog(
            book, [this] { return now; }, &window);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog did not become active");
    }

    AccountsDialog *dialog = nullptr;
};

/// Whether @p number stands in anything that is shown or read out below @p root.
bool isTold(const QWidget *root, const QString &number)
{
    for (const auto *widget : root->findChildren<QWidget *>()) {
        const QStringList texts{widget->accessibleName(), widget->accessibleDescription(),
                                widget->toolTip(), widget->windowTitle()};
        if (texts.join(u'\n').contains(number))
            return true;
    }
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (label->text().contains(number))
            return true;
    }
    for (const auto *view : root->findChildren<QTableView *>()) {
        const auto *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                for (int role = 0; role < Qt::UserRole + 10; ++role) {
                    if (index.data(role).toString().contains(number))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace

class tst_AccountsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_areMaskedEverywhere();
    void anAccount_isAddedWithASoftHint();
    void anAccount_isChanged_inItsOwnField();
    void removed_canBeUndone();
    void everything_hasANameAndAMnemonicOfItsOwn();
};

void tst_AccountsDialog::numbers_areMaskedEverywhere()
{
    const Bench bench;
    QCOMPARE(bench.column(u"accounts"_s, 2), QStringList{u"••••6789"_s});
    QVERIFY(!isTold(&bench.window, u"12345"_s));
}

void tst_AccountsDialog::anAccount_isAddedWithASoftHint()
{
    const Bench bench;
    bench.press(u"addAccountButton"_s);
    QVERIFY(bench.isShown(u"accountEntryDialog"_s));
    QVERIFY(!bench.find<QPushButton>(u"saveAccountButton"_s)->isEnabled());
    QTest::keyClicks(bench.find<QLineEdit>(u"accountName"_s), u"Branch"_s);
    bench.find<QComboBox>(u"accountCarrier"_s)->setEditText(u"UPS"_s);
    QTest::keyClicks(bench.find<QLineEdit>(u"accountNumber"_s), u"5R89391"_s);
    QVERIFY(bench.text(u"accountHint"_s).startsWith(u"UPS account numbers have 6"_s));
    QVERIFY(bench.find<QPushButton>(u"saveAccountButton"_s)->isEnabled()); // a hint blocks nothing
    QTest::keyClick(bench.find<QLineEdit>(u"accountNumber"_s), Qt::Key_Backspace);
    QCOMPARE(bench.text(u"accountHint"_s), u"Shown elsewhere as: UPS – Branch ••••8939"_s);
    bench.press(u"saveAccountButton"_s);
    QCOMPARE(bench.book.accounts().size(), 2);
    QCOMPARE(bench.column(u"accounts"_s), (QStringList{u"Branch"_s, u"Head office"_s}));
}

void tst_AccountsDialog::anAccount_isChanged_inItsOwnField()
{
    const Bench bench;
    bench.selectRow(u"accounts"_s, 0);
    bench.press(u"editAccountButton"_s);
    QVERIFY(bench.isShown(u"accountEntryDialog"_s));
    QCOMPARE(bench.find<QLineEdit>(u"accountNumber"_s)->text(), u"123456789"_s);
    QVERIFY(!isTold(bench.find(u"accountEntryDialog"_s), u"12345"_s));
    bench.find<QLineEdit>(u"accountName"_s)->setText(u"Main house"_s);
    bench.press(u"saveAccountButton"_s);
    QCOMPARE(bench.column(u"accounts"_s), QStringList{u"Main house"_s});
    QCOMPARE(bench.book.accounts().size(), 1);
}

void tst_AccountsDialog::removed_canBeUndone()
{
    const Bench bench;
    bench.selectRow(u"accounts"_s, 0);
    bench.press(u"removeAccountButton"_s);
    QVERIFY(bench.book.accounts().isEmpty());
    bench.press(u"undoAccountsButton"_s);
    QCOMPARE(bench.column(u"accounts"_s), QStringList{u"Head office"_s});
}

void tst_AccountsDialog::everything_hasANameAndAMnemonicOfItsOwn()
{
    const Bench bench;
    QCOMPARE(accessFault(bench.dialog), QString());
    bench.press(u"addAccountButton"_s);
    QVERIFY(bench.isShown(u"accountEntryDialog"_s));
    QCOMPARE(accessFault(bench.find(u"accountEntryDialog"_s)), QString());
}

QTEST_MAIN(tst_AccountsDialog)
#include "tst_AccountsDialog.moc"
