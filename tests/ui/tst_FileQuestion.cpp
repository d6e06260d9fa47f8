// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BoardFixture.h"
#include "widgets/FileQuestion.h"

#include <QAction>
#include <QDialog>
#include <QDirIterator>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

class tst_FileQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void fileToOpen_isAskedForByTitleNameAndKinds();
    void fileToSave_isSuggestedWithItsSuffix();
    void answeredDialog_goes();
    void nextQuestion_beginsInTheFolderOfTheLast_data();
    void nextQuestion_beginsInTheFolderOfTheLast();
    void fileChosenBefore_isWhereItBegins();
    void folderThatIsGone_isPassedOver();
    void window_keepsTheFolderOverARestart();
    void everyFileDialog_isMadeHere();
};

namespace {

FileQuestion certificateQuestion()
{
    return {.name = u"certificateDialog"_s,
            .title = u"Choose certificate"_s,
            .kinds = {u"Certificates (*.p12)"_s, u"All files (*)"_s}};
}

} // namespace

void tst_FileQuestion::fileToOpen_isAskedForByTitleNameAndKinds()
{
    QWidget window;
    const auto *dialog = askForFile(certificateQuestion(), &window);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->objectName(), u"certificateDialog"_s);
    QCOMPARE(dialog->windowTitle(), u"Choose certificate"_s);
    QCOMPARE(dialog->accessibleName(), u"Choose certificate"_s);
    QCOMPARE(dialog->nameFilters(), (QStringList{u"Certificates (*.p12)"_s, u"All files (*)"_s}));
    QCOMPARE(dialog->selectedNameFilter(), u"Certificates (*.p12)"_s);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptOpen);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
}

void tst_FileQuestion::fileToSave_isSuggestedWithItsSuffix()
{
    QWidget window;
    const auto *dialog = askForFile({.purpose = FileQuestion::Purpose::Save,
                                     .title = u"Export jobs"_s,
                                     .kinds = {u"CSV tables (*.csv)"_s},
                                     .suffix = u"csv"_s,
                                     .suggestion = u"waybill-jobs.csv"_s},
                                    &window);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"waybill-jobs.csv"_s);
    QVERIFY(!dialog->testOption(QFileDialog::DontConfirmOverwrite));
}

void tst_FileQuestion::answeredDialog_goes()
{
    QWidget window;
    const QPointer<QFileDialog> dialog = askForFile(certificateQuestion(), &window);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void tst_FileQuestion::nextQuestion_beginsInTheFolderOfTheLast_data()
{
    QTest::addColumn<bool>("isFromADialog");
    QTest::newRow("asked from the same window") << false;
    QTest::newRow("asked from a dialog over it") << true;
}

void tst_FileQuestion::nextQuestion_beginsInTheFolderOfTheLast()
{
    QFETCH(bool, isFromADialog);
    const QTemporaryDir folder;
    QWidget window;
    auto *over = new QDialog(&window);
    auto *first = askForFile(certificateQuestion(), isFromADialog ? over : &window);
    QVERIFY(first->directory() != QDir(folder.path()));
    Q_EMIT first->fileSelected(folder.filePath(u"clerk.p12"_s));
    const auto *next = askForFile({.title = u"Choose private key"_s}, &window);
    QCOMPARE(next->directory(), QDir(folder.path()));
}

void tst_FileQuestion::fileChosenBefore_isWhereItBegins()
{
    const QTemporaryDir last;
    const QTemporaryDir other;
    QWidget window;
    window.setProperty(fileFolderProperty, last.path());
    FileQuestion question = certificateQuestion();
    question.chosen = other.filePath(u"clerk.p12"_s);
    QCOMPARE(askForFile(question, &window)->directory(), QDir(other.path()));
}

void tst_FileQuestion::folderThatIsGone_isPassedOver()
{
    QWidget window;
    window.setProperty(fileFolderProperty, u"/no/such/folder"_s);
    FileQuestion question = certificateQuestion();
    question.chosen = u"/no/such/folder/either/clerk.p12"_s;
    QVERIFY(askForFile(question, &window)->directory().exists());
}

void tst_FileQuestion::window_keepsTheFolderOverARestart()
{
    const QTemporaryDir folder;
    BoardFixture board;
    board.start();
    board.find<QAction>(u"openFileAction"_s)->trigger();
    auto *dialog = board.find<QFileDialog>(u"openFileDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(u"contoso.waybill"_s));
    dialog->reject();
    (void)board.window().close();
    board.start();
    board.find<QAction>(u"openFileAction"_s)->trigger();
    QCOMPARE(board.find<QFileDialog>(u"openFileDialog"_s)->directory(), QDir(folder.path()));
}

void tst_FileQuestion::everyFileDialog_isMadeHere()
{
    int seen = 0;
    QDirIterator files(QStringLiteral(WAYBILL_SOURCES) + u"/ui"_s, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const bool makesOne = content.contains("new QFileDialog")
            || content.contains("QFileDialog::getOpen") || content.contains("QFileDialog::getSave")
            || content.contains("QFileDialog::getExisting");
        QVERIFY2(!makesOne || file.fileName().endsWith("/widgets/FileQuestion.cpp"_L1),
                 qPrintable(file.fileName()));
        seen += makesOne ? 1 : 0;
    }
    QCOMPARE(seen, 1);
}

QTEST_MAIN(tst_FileQuestion)
#include "tst_FileQuestion.moc"
