// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "models/DriveTableModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

Job copiedJob()
{
    Job job = fullJob(JobState::Kind::Transferring);
    Drive &second = (*job.drives)[1];
    second.state = u"CompletedMoreInfo"_s;
    second.copyStatus = u"CompletedWithErrors"_s;
    second.percentComplete = 100;
    second.errorLogUri = u"waimportexport/hdd-0412/9CA995BC/error.xml"_s;
    second.manifestUri = u"waimportexport/hdd-0412/9CA995BC/manifest.xml"_s;
    return job;
}

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

/// What there is to read about a job: drives and request.
class tst_EditorTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabs_areReachedByKeyboard();
    void drives_areExplainedInWords();
    void chosenDrive_tellsWhatToDo();
    void logLinks_areCopied();
    void unknownState_isShownAsSent();
    void refreshedDrives_keepTheChosenOne();
    void request_followsWhatIsTyped();
    void request_isCopied();
};

void tst_EditorTabs::tabs_areReachedByKeyboard()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    auto *bar = bench.find<QTabBar>(u"jobTabs"_s);
    QCOMPARE(bar->tabText(0), u"Drives"_s);
    QCOMPARE(bar->tabText(1), u"Request"_s);
    QVERIFY(bench.find(u"drives"_s)->isVisible());
    QVERIFY(!bench.find(u"requestText"_s)->isVisible());
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Right);
    QVERIFY(!bench.find(u"drives"_s)->isVisible());
    QVERIFY(bench.find(u"requestText"_s)->isVisible());
}

void tst_EditorTabs::drives_areExplainedInWords()
{
    const EditorBench bench(copiedJob());
    const auto *table = bench.find<QTableView>(u"drives"_s);
    QCOMPARE(cell(table, 0, DriveTableModel::State), u"Being copied"_s);
    QCOMPARE(cell(table, 0, DriveTableModel::CopyStatus), u"Under way"_s);
    QCOMPARE(cell(table, 0, DriveTableModel::PercentComplete), u"42 %"_s);
    QCOMPARE(cell(table, 1, DriveTableModel::State), u"Copied, with remarks"_s);
    QCOMPARE(cell(table, 1, DriveTableModel::CopyStatus), u"Ended with errors"_s);
}

void tst_EditorTabs::chosenDrive_tellsWhatToDo()
{
    const EditorBench bench(copiedJob());
    const auto *title = bench.find<QLabel>(u"driveDetailsTitle"_s);
    QCOMPARE(title->text(), u"9CA995BB · Being copied · 42 % copied"_s);
    auto *table = bench.find<QTableView>(u"drives"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(title->text(), u"9CA995BC · Copied, with remarks · 100 % copied"_s);
    const QString meaning = bench.find<QLabel>(u"driveDetailsMeaning"_s)->text();
    QVERIFY(meaning.contains(u"Read the error log before you erase your own copy."_s));
    QVERIFY(meaning.contains(u"Some files were not copied."_s));
}

void tst_EditorTabs::logLinks_areCopied()
{
    const EditorBench bench(copiedJob());
    QVERIFY(bench.page->findChild<QPushButton *>(u"errorLogCopyButton"_s) == nullptr);
    auto *table = bench.find<QTableView>(u"drives"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    bench.press(u"errorLogCopyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"waimportexport/hdd-0412/9CA995BC/error.xml"_s);
    bench.press(u"manifestCopyCopyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"waimportexport/hdd-0412/9CA995BC/manifest.xml"_s);
    QVERIFY(bench.page->findChild<QPushButton *>(u"verboseLogCopyButton"_s) == nullptr);
}

void tst_EditorTabs::unknownState_isShownAsSent()
{
    Job job = fullJob(JobState::Kind::Transferring);
    (*job.drives)[0].state = u"Levitating"_s;
    (*job.drives)[0].copyStatus = u"<b>Odd</b>"_s;
    const EditorBench bench(job);
    const auto *table = bench.find<QTableView>(u"drives"_s);
    QCOMPARE(cell(table, 0, DriveTableModel::State), u"Levitating"_s);
    QCOMPARE(cell(table, 0, DriveTableModel::CopyStatus), u"<b>Odd</b>"_s);
    QVERIFY(!bench.find<QLabel>(u"driveDetailsMeaning"_s)->isVisible());
}

void tst_EditorTabs::refreshedDrives_keepTheChosenOne()
{
    EditorBench bench(copiedJob());
    auto *table = bench.find<QTableView>(u"drives"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    Job later = copiedJob();
    (*later.drives)[1].state = u"ShippedBack"_s;
    later.etag = "W/\"v2\"";
    bench.page->refresh();
    bench.answerRead(later);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(bench.find<QLabel>(u"driveDetailsTitle"_s)->text(),
             u"9CA995BC · Sent back · 100 % copied"_s);
}

void tst_EditorTabs::request_followsWhatIsTyped()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.find<QTabBar>(u"jobTabs"_s)->setCurrentIndex(1);
    const auto *text = bench.find<QPlainTextEdit>(u"requestText"_s);
    QCOMPARE(text->toPlainText(), u"Nothing was changed, so nothing would be sent."_s);
    QVERIFY(!bench.find(u"requestCopyButton"_s)->isEnabled());
    bench.type(u"friendlyName"_s, u"x"_s);
    QVERIFY(text->toPlainText().startsWith(u"PATCH"_s));
    bench.press(u"revertButton"_s);
    QVERIFY(text->toPlainText().startsWith(u"Nothing was changed"_s));
}

void tst_EditorTabs::request_isCopied()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.find<QTabBar>(u"jobTabs"_s)->setCurrentIndex(1);
    bench.type(u"friendlyName"_s, u"x"_s);
    bench.press(u"requestCopyButton"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"PATCH"_s));
    QVERIFY(bench.service().count("update") == 0);
}

QTEST_MAIN(tst_EditorTabs)
#include "tst_EditorTabs.moc"
