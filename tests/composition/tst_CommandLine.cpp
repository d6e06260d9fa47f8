// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/CommandLine.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using Mode = CommandLine::Mode;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void connectionFile_relativePath_becomesAbsolute();
    void help_namesEveryOptionOfTheManual();
};

void tst_CommandLine::parse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("file");

    QTest::newRow("nothing opens the window")
        << QStringList{} << Mode::Window << false << QString();
    QTest::newRow("practice data")
        << QStringList{u"--practice"_s} << Mode::Window << true << QString();
    QTest::newRow("a connection for this run") << QStringList{u"--connection"_s, u"/a/b.waybill"_s}
                                               << Mode::Window << false << u"/a/b.waybill"_s;
    QTest::newRow("a file that was double-clicked")
        << QStringList{u"/a/b.waybill"_s} << Mode::Window << false << u"/a/b.waybill"_s;
    QTest::newRow("the version wins over a window")
        << QStringList{u"--practice"_s, u"--version"_s} << Mode::ShowVersion << true << QString();
    QTest::newRow("help wins over the version")
        << QStringList{u"--version"_s, u"--help"_s} << Mode::ShowHelp << false << QString();
    QTest::newRow("self test") << QStringList{u"--self-test"_s} << Mode::SelfTest << false
                               << QString();
    QTest::newRow("practice service")
        << QStringList{u"--practice-service"_s} << Mode::PracticeService << false << QString();
    QTest::newRow("an unknown option")
        << QStringList{u"--insecure"_s} << Mode::Mistake << false << QString();
    QTest::newRow("an option without its value")
        << QStringList{u"--connection"_s} << Mode::Mistake << false << QString();
    QTest::newRow("two files") << QStringList{u"/a.waybill"_s, u"/b.waybill"_s} << Mode::Mistake
                               << false << QString();
    QTest::newRow("practice and a file exclude each other")
        << QStringList{u"--practice"_s, u"/a.waybill"_s} << Mode::Mistake << false << QString();
}

void tst_CommandLine::parse()
{
    QFETCH(QStringList, arguments);
    QFETCH(Mode, mode);
    const CommandLine line = CommandLine::parse(QStringList{u"waybill"_s} + arguments);
    QCOMPARE(line.mode, mode);
    QCOMPARE(line.mistake.isEmpty(), mode != Mode::Mistake);
    if (mode == Mode::Mistake)
        return;
    QTEST(line.practice, "practice");
    QTEST(line.connectionFile, "file");
    const bool isDoubleClick = !line.connectionFile.isEmpty()
        && !arguments.contains(u"--connection"_s);
    QCOMPARE(line.offersToSave, isDoubleClick);
}

void tst_CommandLine::connectionFile_relativePath_becomesAbsolute()
{
    const CommandLine line = CommandLine::parse(
        {u"waybill"_s, u"--connection"_s, u"x/../clerk.waybill"_s});
    QCOMPARE(line.connectionFile, QDir::current().filePath(u"clerk.waybill"_s));
}

void tst_CommandLine::help_namesEveryOptionOfTheManual()
{
    const QString help = CommandLine::parse({u"waybill"_s, u"--help"_s}).help;
    for (const auto option : {"--practice", "--connection", "--passphrase-stdin", "--data-dir",
                              "--version", "--help", "--self-test", "--practice-service"})
        QVERIFY2(help.contains(QLatin1StringView(option)), option);
    QVERIFY(help.contains("waybill [options]"_L1));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
