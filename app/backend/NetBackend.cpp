// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetBackend.h"

#include "backend/PracticeServiceMode.h"
#include "backend/SelfTest.h"

#include <QCoreApplication>
#include <QTextStream>

namespace waybill {

NetBackend::NetBackend(const Clock &clock)
    : m_opener(clock)
{
}

NetBackend::~NetBackend() = default;

int NetBackend::servePractice(const QString &folder)
{
    return runPracticeService(folder);
}

int NetBackend::runSelfTest()
{
    QTextStream out(stdout);
    QObject context; // what is connected to it ends before the stream does
    std::unique_ptr<SelfTest> test;
    const auto starting = m_practice.start();
    starting->whenFinished(&context, [&](const PracticeHost::StartCall::Outcome &started) {
        if (!started) {
            out << started.error() << Qt::endl;
            return QCoreApplication::exit(1);
        }
        out << "Practice service: " << started->endpoint.toString() << Qt::endl;
        test = std::make_unique<SelfTest>(m_practice.service(), m_opener, *started, out);
        QObject::connect(test.get(), &SelfTest::finished, &context,
                         [](bool passed) { QCoreApplication::exit(passed ? 0 : 1); });
        test->start();
    });
    return QCoreApplication::exec();
}

} // namespace waybill
