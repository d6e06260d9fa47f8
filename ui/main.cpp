// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/CommandLine.h"
#include "composition/NetConnectionOpener.h"
#include "composition/PracticeHost.h"
#include "composition/PracticeServiceMode.h"
#include "composition/Program.h"
#include "FreedMemory.h"
#include "selftest/SelfTest.h"
#include "widgets/MenuKey.h"
#include "widgets/OutlineStyle.h"
#include "widgets/PlainToolTips.h"
#include "widgets/UnusedLetters.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

constexpr int mistakeInCommandLine = 2;
constexpr int maxPassphraseBytes = 4096;

void describeProgram()
{
    QCoreApplication::setApplicationName(u"waybill"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(WAYBILL_VERSION));
    QCoreApplication::setOrganizationDomain(u"waybill.org"_s);
}

/// The first line of standard input, without its line break. Never null. Read before there is a
/// window, so that nothing waits for it.
QByteArray readPassphrase()
{
    std::setvbuf(stdin, nullptr, _IONBF, 0); // nobody could wipe a buffer of the library's
    QByteArray line(maxPassphraseBytes, '\0');
    if (std::fgets(line.data(), int(line.size()), stdin) == nullptr)
        line[0] = '\0';
    qsizetype length = qstrlen(line.constData());
    while (length > 0 && (line.at(length - 1) == '\n' || line.at(length - 1) == '\r'))
        --length;
    line.truncate(length);
    return line;
}

int say(FILE *where, const QString &text, int code)
{
    QTextStream(where) << text << Qt::endl;
    return code;
}

int runWindow(int argc, char **argv, const CommandLine &commandLine)
{
    const QApplication application(argc, argv);
    OutlineStyle::install();
    PlainToolTips::install();
    UnusedLetters::install();
    MenuKey::install();
    QApplication::setDesktopFileName(u"org.waybill.Waybill"_s);
    Program program(commandLine, commandLine.passphraseFromStdin ? readPassphrase() : QByteArray());
    program.start();
    // Not sooner, for the first picture of the window; no key has been read by then.
    QTimer::singleShot(0, &program, &overwriteFreedMemory);
    return QApplication::exec();
}

int runSelfTest(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    PracticeHost practice;
    NetConnectionOpener opener(systemClock());
    std::unique_ptr<SelfTest> test;
    const auto starting = practice.start();
    starting->whenFinished(&application, [&](const PracticeHost::StartCall::Outcome &started) {
        if (!started) {
            out << started.error() << Qt::endl;
            return QCoreApplication::exit(1);
        }
        out << "Practice service: " << started->endpoint.toString() << Qt::endl;
        test = std::make_unique<SelfTest>(practice.service(), opener, *started, out);
        QObject::connect(test.get(), &SelfTest::finished, &application,
                         [](bool passed) { QCoreApplication::exit(passed ? 0 : 1); });
        test->start();
    });
    return QCoreApplication::exec();
}

int runService(int argc, char **argv, const CommandLine &commandLine)
{
    const QCoreApplication application(argc, argv);
    return runPracticeService(Program::dataFolder(commandLine) + "/practice-service"_L1);
}

} // namespace

int main(int argc, char **argv)
{
    describeProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const CommandLine commandLine = CommandLine::parse(arguments);
    switch (commandLine.mode) {
    case CommandLine::Mode::Mistake:
        return say(stderr, u"waybill: "_s + commandLine.mistake, mistakeInCommandLine);
    case CommandLine::Mode::ShowHelp:
        return say(stdout, commandLine.help, 0);
    case CommandLine::Mode::ShowVersion:
        return say(stdout, u"waybill "_s + QString::fromLatin1(WAYBILL_VERSION), 0);
    case CommandLine::Mode::SelfTest:
        return runSelfTest(argc, argv);
    case CommandLine::Mode::PracticeService:
        return runService(argc, argv, commandLine);
    case CommandLine::Mode::Window:
        return runWindow(argc, argv, commandLine);
    }
    return 0;
}
