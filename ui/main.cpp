// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/BackendModule.h"
#include "composition/CommandLine.h"
#include "composition/Program.h"
#include "FreedMemory.h"
#include "widgets/FirstPaint.h"
#include "widgets/MenuKey.h"
#include "widgets/OutlineStyle.h"
#include "widgets/PlainToolTips.h"
#include "widgets/UnusedLetters.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

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
    BackendModule backend(systemClock());
    Program program(commandLine, commandLine.passphraseFromStdin ? readPassphrase() : QByteArray(),
                    backend);
    program.start();
    // Not sooner, for the first picture of the window; no key has been read by then.
    QTimer::singleShot(0, &program, &overwriteFreedMemory);
    FirstPaint::then(&program.window(), [&backend] {
        if (qEnvironmentVariableIsSet("WAYBILL_END_AFTER_FIRST_PAINT"))
            std::_Exit(EXIT_SUCCESS); // for measuring: without what an orderly end takes
        backend.preload();
    });
    return QApplication::exec();
}

int runSelfTest(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return BackendModule(systemClock()).runSelfTest();
}

int runService(int argc, char **argv, const CommandLine &commandLine)
{
    const QCoreApplication application(argc, argv);
    return BackendModule(systemClock())
        .servePractice(Program::dataFolder(commandLine) + "/practice-service"_L1);
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
