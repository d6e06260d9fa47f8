// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/JobQueue.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace waybill;

/// The keys that lead from one of several opened jobs to the next.
class tst_JobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageKeys_goOnAndBack();
    void atTheEnd_nothingBelowTakesTheKey();
};

namespace {

/// A queue over a field that would take Page Down for a choice.
struct Page
{
    QWidget window;
    JobQueue *queue = new JobQueue(&window);
    QComboBox *carrier = new QComboBox(&window);

    Page()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(queue);
        column->addWidget(carrier);
        carrier->addItems({u"DHL"_s, u"FedEx"_s, u"UPS"_s});
        window.show();
        carrier->setFocus();
        queue->setJobs({{u"a"_s, u"one"_s}, {u"a"_s, u"two"_s}});
    }
    void press(Qt::Key key) { QTest::keyClick(carrier, key, Qt::AltModifier); }
};

} // namespace

void tst_JobQueue::pageKeys_goOnAndBack()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    const QSignalSpy asked(page.queue, &JobQueue::openRequested);
    page.press(Qt::Key_PageDown);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<JobKey>().name, u"two"_s);
    page.queue->goTo({u"a"_s, u"two"_s});
    page.press(Qt::Key_PageUp);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(1).at(0).value<JobKey>().name, u"one"_s);
}

void tst_JobQueue::atTheEnd_nothingBelowTakesTheKey()
{
    Page page;
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    const QSignalSpy asked(page.queue, &JobQueue::openRequested);
    const QSignalSpy said(page.queue, &JobQueue::announced);
    page.press(Qt::Key_PageUp);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.at(0).at(0).toString(), u"This is the first of the opened jobs"_s);
    page.queue->goTo({u"a"_s, u"two"_s});
    page.press(Qt::Key_PageDown);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.at(1).at(0).toString(), u"This is the last of the opened jobs"_s);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(page.carrier->currentText(), u"DHL"_s);
}

QTEST_MAIN(tst_JobQueue)
#include "tst_JobQueue.moc"
