// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString absolute(const QString &path)
{
    return path.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// The options, each known by one name only.
struct Options
{
    QCommandLineOption practice{
        u"practice"_s, Texts::tr("Open on practice data: no account and no network needed.")};
    QCommandLineOption connection{
        u"connection"_s, Texts::tr("Open the connection in FILE for this run, without saving it."),
        u"FILE"_s};
    QCommandLineOption passphraseStdin{
        u"passphrase-stdin"_s,
        Texts::tr("Read the passphrase of the key file from standard input.")};
    QCommandLineOption dataDir{u"data-dir"_s, Texts::tr("Keep drafts and settings in DIR."),
                               u"DIR"_s};
    QCommandLineOption selfTest{
        u"self-test"_s,
        Texts::tr("Do the main job against the practice service and print each step.")};
    QCommandLineOption practiceService{
        u"practice-service"_s,
        Texts::tr(
            "Serve the practice data for other programs until interrupted; print the address.")};
    QCommandLineOption version{QStringList{u"v"_s, u"version"_s}, Texts::tr("Print the version.")};
    QCommandLineOption help{QStringList{u"h"_s, u"help"_s}, Texts::tr("Print this help.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({practice, connection, passphraseStdin, dataDir, selfTest,
                           practiceService, version, help});
    }
};

CommandLine asMistake(const QString &sentence)
{
    CommandLine result;
    result.mode = CommandLine::Mode::Mistake;
    result.mistake = sentence;
    return result;
}

/// Qt calls the program by its path, or by nothing before there is an application object.
QString namedHelp(const QString &help)
{
    return "Usage: waybill"_L1 + help.sliced(help.indexOf(" [options]"_L1));
}

CommandLine::Mode modeOf(const QCommandLineParser &parser, const Options &options)
{
    if (parser.isSet(options.help))
        return CommandLine::Mode::ShowHelp;
    if (parser.isSet(options.version))
        return CommandLine::Mode::ShowVersion;
    if (parser.isSet(options.selfTest))
        return CommandLine::Mode::SelfTest;
    if (parser.isSet(options.practiceService))
        return CommandLine::Mode::PracticeService;
    return CommandLine::Mode::Window;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(
        Texts::tr("Waybill looks after import/export jobs: drives shipped to a cloud data centre, "
                  "copied, and shipped back."));
    options.addTo(parser);
    parser.addPositionalArgument(u"FILE"_s, Texts::tr("A connection file (.waybill) to open."),
                                 u"[FILE]"_s);
    if (!parser.parse(arguments))
        return asMistake(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return asMistake(Texts::tr("Only one connection file can be opened at a time."));

    CommandLine result;
    result.mode = modeOf(parser, options);
    result.practice = parser.isSet(options.practice);
    result.passphraseFromStdin = parser.isSet(options.passphraseStdin);
    result.dataDir = absolute(parser.value(options.dataDir));
    result.connectionFile = absolute(parser.value(options.connection));
    result.offersToSave = result.connectionFile.isEmpty() && !files.isEmpty();
    if (result.offersToSave)
        result.connectionFile = absolute(files.constFirst());
    if (result.practice && !result.connectionFile.isEmpty())
        return asMistake(Texts::tr("--practice and a connection file exclude each other."));
    if (result.mode == Mode::ShowHelp)
        result.help = namedHelp(parser.helpText());
    return result;
}

} // namespace waybill
