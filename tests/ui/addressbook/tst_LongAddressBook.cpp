// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressBookDialog.h"
#include "base/CsvReader.h"
#include "BookBench.h"
#include "models/AddressTableModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTimer>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// As many as a file may have, which has a line of headings, too.
constexpr int branches = csv::maxRows - 1;
constexpr int patience = 120000; // milliseconds; the machine may be busy

QByteArray longFile()
{
    QByteArray content = "name,address,phone\n";
    for (int i = 0; i < branches; ++i) {
        const QByteArray number = QByteArray::number(i * 7 % branches);
        content += "Branch " + number + ",1 Dock Road " + number + ",1\n";
    }
    return content;
}

/// The dialog over an empty book, and how often the event loop turned.
struct Bench : BookBench
{
    Bench()
    {
        dialog = new AddressBookDialog(
            book, [this] { return now; }, AddressBookDialog::Purpose::Manage, &window);
        dialog->open();
        QObject::connect(&timer, &QTimer::timeout, dialog, [this] { ++turns; });
        timer.start(0);
    }

    [[nodiscard]] QAbstractItemModel *shown() const
    {
        return find<QTableView>(u"addresses"_s)->model();
    }

    /// Up to where the rows of the file are shown and nothing is changed yet.
    void readLongFile() const
    {
        QFile file(folder.filePath(u"long.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(longFile()) < 0)
            qFatal("cannot write the test's file");
        file.close();
        press(u"importAddressesButton"_s);
        auto *question = find<QFileDialog>(u"importFileDialog"_s);
        Q_EMIT question->fileSelected(file.fileName());
        delete question;
        const auto isRead = [this] {
            return window.findChild<QWidget *>(u"importDialog"_s) != nullptr;
        };
        if (!QTest::qWaitFor(isRead, patience))
            qFatal("the file is not read");
    }

    [[nodiscard]] bool waitForRows(int rows) const
    {
        return QTest::qWaitFor([this, rows] { return shown()->rowCount() == rows; }, patience);
    }

    AddressBookDialog *dialog = nullptr;
    QTimer timer;
    int turns = 0;
};

/// The most rows that came, or went, with one signal.
int mostOf(const QSignalSpy &spy)
{
    int most = 0;
    for (const QList<QVariant> &each : spy)
        most = std::max(most, each.at(2).toInt() - each.at(1).toInt() + 1);
    return most;
}

} // namespace

/// A book of 50,000 entries: the window stays alive whatever is done with it.
class tst_LongAddressBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importConfirmedAndUndone_holdsTheWindowForNoMoreThanASlice();
};

void tst_LongAddressBook::importConfirmedAndUndone_holdsTheWindowForNoMoreThanASlice()
{
    Bench bench;
    bench.readLongFile();
    const QSignalSpy inserted(bench.shown(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(bench.shown(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(bench.shown(), &QAbstractItemModel::modelReset);
    bench.turns = 0;
    bench.press(u"confirmImportButton"_s);
    QCOMPARE(bench.book.addresses().size(), branches);
    QVERIFY(bench.waitForRows(branches));
    QVERIFY(mostOf(inserted) <= AddressTableModel::mostAtOnce);
    QVERIFY(bench.turns >= branches / AddressTableModel::mostAtOnce);
    QCOMPARE(bench.shown()->index(2, 0).data().toString(), u"Branch 2"_s);
    QCOMPARE(bench.shown()->index(branches - 1, 0).data().toString(),
             u"Branch %1"_s.arg(branches - 1));

    bench.press(u"undoBookButton"_s);
    QVERIFY(bench.waitForRows(0));
    QCOMPARE(removed.size(), 1); // nothing is worded or sorted for that
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(tst_LongAddressBook)
#include "tst_LongAddressBook.moc"
