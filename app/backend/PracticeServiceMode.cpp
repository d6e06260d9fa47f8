// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/PracticeServiceMode.h"

#include "practice/PracticeService.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#if defined(Q_OS_UNIX)
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace waybill {

namespace {

#if defined(Q_OS_UNIX)

// A signal handler may do next to nothing, so it writes one byte to a socket that the event loop
// reads; its end has to be reachable from a plain function.
std::array<int, 2> signalSockets{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, 1);
}

/// Lets SIGINT and SIGTERM end the event loop, so that everything is closed in order.
void quitOnSignals(QCoreApplication *application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, application, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

#else

void quitOnSignals(QCoreApplication *) {}

#endif

} // namespace

int runPracticeService(const QString &folder)
{
    QTextStream out(stdout);
    QTextStream errors(stderr);
    if (!QDir().mkpath(folder)) {
        errors << QCoreApplication::translate("PracticeService", "The folder %1 cannot be made.")
                      .arg(QDir::toNativeSeparators(folder))
               << Qt::endl;
        return 1;
    }
    practice::PracticeService service;
    const auto started = service.start();
    const auto file = started ? service.writeConnectionFile(folder)
                              : Result<QString, QString>(failure(started.error()));
    if (!file) {
        errors << file.error() << Qt::endl;
        return 1;
    }
    out << QCoreApplication::translate("PracticeService", "Practice service: %1")
               .arg(service.endpoint().toString())
        << '\n'
        << QCoreApplication::translate("PracticeService", "Connection file: %1").arg(*file)
        << Qt::endl;
    quitOnSignals(QCoreApplication::instance());
    const int code = QCoreApplication::exec();
    service.stop();
    return code;
}

} // namespace waybill
