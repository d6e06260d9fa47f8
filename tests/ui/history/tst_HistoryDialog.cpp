// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/HistoryDialog.h"
#include "history/HistoryTexts.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

namespace {

const auto now = QDateTime(QDate(2026, 3, 12), QTime(16, 5), Qt::UTC);

HistoryEntry entryOf(const QString &job, const QString &phone, const QDateTime &time)
{
    HistoryEntry entry;
    entry.person = u"clerk"_s;
    entry.time = time;
    entry.job = {u"sub-1@service.example:443"_s, {u"xttest"_s, job}};
    entry.changes = {{Field::Phone, u"555 0100"_s, phone}};
    return entry;
}

/// The dialog over a record of two jobs: two entries of hdd-0412, the older of two years ago, and
/// one of hdd-0409.
struct Bench
{
    explicit Bench(const QString &path)
        : store(path)
    {
        append(entryOf(u"hdd-0412"_s, u"555 0101"_s, now.addYears(-2)));
        append(entryOf(u"hdd-0409"_s, u"555 0102"_s, now.addDays(-1)));
        append(entryOf(u"hdd-0412"_s, u"555 0103"_s, now));
        dialog = new HistoryDialog(
            store, u"chief"_s, [] { return now; }, &window);
        window.show();
        dialog->open();
        if (!QTest::qWaitFor([&] { return table()->model()->rowCount() == 3; }))
            qFatal("the dialog does not show the record");
    }

    void append(const HistoryEntry &entry)
    {
        const auto call = store.append(entry);
        if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000) || !call->result())
            qFatal("the record cannot be written");
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = window.findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"history"_s); }
    [[nodiscard]] QString status() const { return find<QLabel>(u"historyStatus"_s)->text(); }
    void press(const QString &button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }

    HistoryStore store;
    QWidget window;
    HistoryDialog *dialog = nullptr;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_HistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entries_areListedNewestFirst();
    void filter_limitsWhatIsShown();
    void aNewEntry_appearsByItself();
    void check_ofAWholeRecord_saysSo();
    void check_ofABrokenRecord_namesTheEntry();
    void export_writesWhatIsShown();
    void export_toAPlaceThatCannotBeWritten_saysSo();
    void removal_saysWhatGoes_beforeItDoes();
    void selectedEntry_isToldWhole();
    void removal_ofTheSelectedJob();
    void removal_enterKeepsTheEntries();
    void toolTips_showTextAsText();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_HistoryDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"history.sqlite"_s);
}

void tst_HistoryDialog::entries_areListedNewestFirst()
{
    const Bench bench(m_path);
    const auto *model = bench.table()->model();
    const QAbstractItemModelTester tester(bench.table()->model());
    QCOMPARE(bench.table()->accessibleName(), u"History"_s);
    QStringList headers;
    for (int column = 0; column < model->columnCount(); ++column)
        headers.append(model->headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers,
             (QStringList{u"Time"_s, u"Person"_s, u"Job"_s, u"What"_s, u"Field changes"_s,
                          u"Outcome"_s, u"Request"_s}));
    QCOMPARE(model->index(0, 0).data().toString(), u"today 16:05"_s);
    QCOMPARE(model->index(0, 2).data().toString(), u"hdd-0412"_s);
    QCOMPARE(model->index(1, 0).data().toString(), u"yesterday 16:05"_s);
    QCOMPARE(model->index(2, 4).data().toString(), u"Phone: 555 0100 → 555 0101"_s);
}

void tst_HistoryDialog::filter_limitsWhatIsShown()
{
    const Bench bench(m_path);
    auto *filter = bench.find<QLineEdit>(u"historyFilter"_s);
    QCOMPARE(filter->accessibleName(), u"Filter history"_s);
    QTest::keyClicks(filter, u"HDD-0409"_s);
    QCOMPARE(bench.table()->model()->rowCount(), 1);
    filter->setText(u"no such text"_s);
    QCOMPARE(bench.table()->model()->rowCount(), 0);
    QVERIFY(!bench.find<QPushButton>(u"exportCsvButton"_s)->isEnabled());
}

void tst_HistoryDialog::aNewEntry_appearsByItself()
{
    Bench bench(m_path);
    bench.append(entryOf(u"hdd-0500"_s, u"1"_s, now));
    QTRY_COMPARE(bench.table()->model()->rowCount(), 4);
    QCOMPARE(bench.table()->model()->index(0, 2).data().toString(), u"hdd-0500"_s);
}

void tst_HistoryDialog::check_ofAWholeRecord_saysSo()
{
    const Bench bench(m_path);
    bench.press(u"checkHistoryButton"_s);
    QTRY_VERIFY(bench.status().contains(u"none was changed, none is missing"_s));
}

void tst_HistoryDialog::check_ofABrokenRecord_namesTheEntry()
{
    const Bench bench(m_path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"DELETE FROM entry WHERE number = 2"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
    bench.press(u"checkHistoryButton"_s);
    QTRY_COMPARE(bench.status(), u"Entry 2 is missing, and no removal tells of it."_s);
}

void tst_HistoryDialog::export_writesWhatIsShown()
{
    const Bench bench(m_path);
    bench.find<QLineEdit>(u"historyFilter"_s)->setText(u"hdd-0409"_s);
    const QString path = m_folder->filePath(u"out.csv"_s);
    bench.press(u"exportCsvButton"_s);
    auto *chooser = bench.find<QFileDialog>(u"exportDialog"_s);
    Q_EMIT chooser->fileSelected(path);
    QCOMPARE(contentOf(path).count("\r\n"), 2); // the header and one entry
    QVERIFY(contentOf(path).contains(",hdd-0409,update,phone,555 0100,555 0102,"));
    QVERIFY(bench.status().contains(path));
}

void tst_HistoryDialog::export_toAPlaceThatCannotBeWritten_saysSo()
{
    const Bench bench(m_path);
    bench.press(u"exportJsonButton"_s);
    const QString path = m_folder->filePath(u"no/such/folder/out.json"_s);
    Q_EMIT bench.find<QFileDialog>(u"exportDialog"_s)->fileSelected(path);
    QVERIFY(bench.status().startsWith(path + u" could not be written: "_s));
}

void tst_HistoryDialog::removal_saysWhatGoes_beforeItDoes()
{
    const Bench bench(m_path);
    bench.press(u"purgeHistoryButton"_s);
    const auto *text = bench.find<QLabel>(u"purgeWhatGoes"_s);
    QTRY_VERIFY(text->text().contains(u"stays in the history"_s));
    QVERIFY2(text->text().startsWith(u"1 "_s), qPrintable(text->text()));
    QVERIFY(!bench.find<QRadioButton>(u"purgeChosen"_s)->isEnabled()); // none is selected
    bench.find<QDateEdit>(u"purgeDay"_s)->setDate(QDate(2020, 1, 1));
    QTRY_COMPARE(text->text(), u"No entry matches. Nothing would be removed."_s);
    QVERIFY(!bench.find<QPushButton>(u"purgeRemoveButton"_s)->isEnabled());
    bench.find<QDateEdit>(u"purgeDay"_s)->setDate(QDate(2026, 3, 12));
    QTRY_VERIFY(text->text().startsWith(u"2 "_s));
    bench.press(u"purgeRemoveButton"_s);
    QTRY_COMPARE(bench.table()->model()->rowCount(), 2);
    const auto *model = bench.table()->model();
    QCOMPARE(model->index(0, 1).data().toString(), u"chief"_s);
    QCOMPARE(model->index(0, 3).data().toString(), u"Entries removed"_s);
    bench.press(u"checkHistoryButton"_s);
    QTRY_VERIFY(bench.status().contains(u"none was changed, none is missing"_s));
}

void tst_HistoryDialog::selectedEntry_isToldWhole()
{
    const Bench bench(m_path);
    const auto *details = bench.find<QLabel>(u"historyDetails"_s);
    QVERIFY(!details->isVisible());
    QTRY_VERIFY(bench.table()->model()->rowCount() > 1);
    bench.table()->selectRow(1);
    QVERIFY(details->isVisible());
    const auto *model = bench.table()->model();
    const QStringList changes = model->index(1, 4).data().toString().split(u"; "_s);
    const QStringList lines = details->text().split(u'\n');
    QCOMPARE(lines.first(lines.size() - 1), changes); // a line for each, none of them cut
    QVERIFY(lines.constLast().startsWith(model->index(1, 5).data().toString()));
    QVERIFY(lines.constLast().contains(u" · 20"_s)); // the exact time
    bench.table()->clearSelection();
    QVERIFY(!details->isVisible());
}

void tst_HistoryDialog::removal_ofTheSelectedJob()
{
    const Bench bench(m_path);
    bench.table()->selectRow(1);
    bench.press(u"purgeHistoryButton"_s);
    auto *byJob = bench.find<QRadioButton>(u"purgeChosen"_s);
    QVERIFY(byJob->text().contains(u"hdd-0409"_s));
    byJob->setChecked(true);
    QTRY_VERIFY(bench.find<QPushButton>(u"purgeRemoveButton"_s)->isEnabled());
    bench.press(u"purgeRemoveButton"_s);
    QTRY_COMPARE(bench.table()->model()->index(0, 3).data().toString(), u"Entries removed"_s);
    QCOMPARE(bench.table()->model()->rowCount(), 3);
}

void tst_HistoryDialog::removal_enterKeepsTheEntries()
{
    const Bench bench(m_path);
    bench.press(u"purgeHistoryButton"_s);
    QTRY_VERIFY(bench.find<QPushButton>(u"purgeRemoveButton"_s)->isEnabled());
    auto *dialog = bench.find<QDialog>(u"purgeDialog"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(bench.window.findChild<QDialog *>(u"purgeDialog"_s) == nullptr);
    QCOMPARE(bench.table()->model()->rowCount(), 3);
}

void tst_HistoryDialog::toolTips_showTextAsText()
{
    const HistoryEntry entry = entryOf(u"<b>job</b>"_s, u"<img src=x>"_s, now);
    const QString tip = HistoryTexts::toolTip(HistoryModel::Changes, entry);
    QVERIFY2(tip.contains(u"<img src=x>"_s), qPrintable(tip)); // PlainToolTips shows it so
}

QTEST_MAIN(tst_HistoryDialog)
#include "tst_HistoryDialog.moc"
