// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// The real program on a connection file and a data folder, with somebody at the keyboard who opens a
// job and types into its description at random moments until the process is killed. Each text that
// the field holds is printed with the time (monotonic, in nanoseconds) once it is typed.
// Arguments: connection file, data folder, job name, seed, and "offered" when a draft of an earlier
// time is there: then nothing is typed before the program offers it.

#include "backend/NetBackend.h"
#include "composition/Program.h"
#include "editor/EditorPage.h"
#include "models/JobTableModel.h"
#include "widgets/MessageBar.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

class Typist : public QObject
{
public:
    Typist(Program &program, QString job, uint seed, bool waitsForOffer)
        : m_window(program.window())
        , m_job(std::move(job))
        , m_random(seed)
        , m_waitsForOffer(waitsForOffer)
    {
        connect(&m_timer, &QTimer::timeout, this, &Typist::act);
        m_timer.start(20);
    }

private:
    void act()
    {
        auto *const page = m_window.findChild<EditorPage *>();
        if (page == nullptr)
            return openJob();
        const auto *const offer = page->findChild<MessageBar *>(u"draftOffer"_s);
        if (m_waitsForOffer && !offer->isVisible())
            return;
        m_waitsForOffer = false;
        auto *const field = page->findChild<QPlainTextEdit *>(u"description"_s);
        if (field != nullptr && field->isVisible() && field->isEnabled() && !field->isReadOnly())
            type(*field);
    }

    void openJob()
    {
        auto *const table = m_window.findChild<QTableView *>(u"jobsTable"_s);
        if (table == nullptr || table->model() == nullptr || !table->isVisible())
            return;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data(JobTableModel::JobKeyRole).value<JobKey>().name != m_job)
                continue;
            table->setCurrentIndex(index);
            QTest::keyClick(table, Qt::Key_Return);
            return;
        }
    }

    void type(QPlainTextEdit &field)
    {
        if (m_words++ == 0 || m_random.bounded(10) == 0)
            QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, u"w%1 "_s.arg(m_random.generate()));
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        std::printf("%lld %s\n", static_cast<long long>(now.tv_sec) * 1000000000 + now.tv_nsec,
                    qPrintable(field.toPlainText()));
        std::fflush(stdout);
        m_timer.setInterval(10 + m_random.bounded(400));
    }

    MainWindow &m_window;
    QString m_job;
    QRandomGenerator m_random;
    QTimer m_timer;
    bool m_waitsForOffer;
    int m_words = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    NetBackend backend(systemClock());
    Program program(CommandLine::parse({u"waybill"_s, u"--connection"_s, arguments.at(1),
                                        u"--data-dir"_s, arguments.at(2)}),
                    {}, backend);
    program.start();
    const Typist typist(program, arguments.at(3), arguments.at(4).toUInt(),
                        arguments.value(5) == u"offered"_s);
    return QApplication::exec();
}
