// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/OutboxDesk.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;
using practice::RecordedRequest;

namespace {

constexpr int startMs = 60000;
constexpr int firstNumber = 1000000; // so that all have the same length
constexpr int numbersForEachStart = 1000;

/// One of two real programs on one data folder, each with a job of its own.
struct Lane
{
    QString job;
    std::unique_ptr<QProcess> program;
    QStringList queued; ///< in order, over all its lives

    void read()
    {
        while (program && program->canReadLine())
            queued.append(QString::fromUtf8(program->readLine()).trimmed());
    }
};

QString textOf(const RecordedRequest &request)
{
    return QJsonDocument::fromJson(request.body)
        .object()
        .value("Properties"_L1)
        .toObject()
        .value("Description"_L1)
        .toString();
}

} // namespace

/// Two programs on one data folder queue and send, and are killed with SIGKILL at random moments:
/// each edit that was queued arrives exactly once and in its order, by the service's own journal.
/// WAYBILL_KILLS sets how often.
class tst_OutboxKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasQueued_arrivesOnceAndInOrder();

private:
    void start(Lane &lane);
    void drain(OutboxDesk &desk);
    void check(const Lane &lane);

    PracticeJob m_service;
    QTemporaryDir m_folder;
    QRandomGenerator m_random{20140502};
    int m_starts = 0;
    int m_taken = 0;
};

void tst_OutboxKills::start(Lane &lane)
{
    lane.program = std::make_unique<QProcess>();
    lane.program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    lane.program->start(QStringLiteral(WAYBILL_OUTBOX_CLERK),
                        {m_service.connectionFile, m_folder.path(), m_service.key.account, lane.job,
                         QString::number(firstNumber + ++m_starts * numbersForEachStart)});
}

void tst_OutboxKills::drain(OutboxDesk &desk)
{
    QTRY_VERIFY(desk.sender.nextTry().isValid());
    for (int pass = 0; pass < 50; ++pass) {
        desk.send();
        if (desk.outbox.entries().isEmpty())
            return;
        // Killed twice over the same edit: it waits for the person's click.
        for (const OutboxEntry &entry : desk.outbox.entries()) {
            if (entry.state != OutboxEntry::State::Held)
                continue;
            QCOMPARE(entry.hold, OutboxEntry::Hold::DidNotArrive);
            QSignalSpy released(&desk.outbox, &Outbox::released);
            desk.outbox.release(entry);
            QVERIFY(released.wait());
        }
    }
    QFAIL("the outbox does not become empty");
}

void tst_OutboxKills::check(const Lane &lane)
{
    QStringList taken;
    const auto changes = m_service.changes();
    for (const RecordedRequest &change : changes) {
        if (change.answeredStatus < 300 && textOf(change).endsWith(u" of "_s + lane.job))
            taken.append(textOf(change));
    }
    QStringList once = taken;
    QCOMPARE(once.removeDuplicates(), 0);
    for (const QString &text : lane.queued)
        QVERIFY2(taken.contains(text), qPrintable(text));
    QStringList sorted = taken; // the numbers all have the same length
    sorted.sort();
    QCOMPARE(taken, sorted);
    m_taken += int(taken.size());
}

void tst_OutboxKills::whatWasQueued_arrivesOnceAndInOrder()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("WAYBILL_KILLS", &isSet);
    const int kills = isSet ? wanted : 12;
    const QStringList jobs = m_service.service.jobNames(m_service.key.account);
    std::array<Lane, 2> lanes{Lane{jobs.at(0), nullptr, {}}, Lane{jobs.at(1), nullptr, {}}};
    for (Lane &lane : lanes)
        start(lane);
    for (int kill = 0; kill < kills; ++kill) {
        Lane &lane = lanes.at(m_random.bounded(2));
        const qsizetype before = lane.queued.size();
        QVERIFY(QTest::qWaitFor(
            [&] {
                lane.read();
                return lane.queued.size() > before;
            },
            startMs));
        const QDeadlineTimer death(m_random.bounded(150)); // its moment is the point
        QVERIFY(QTest::qWaitFor([&] { return death.hasExpired(); }, startMs));
        lane.program->kill();
        QVERIFY(lane.program->waitForFinished());
        QCOMPARE(lane.program->exitStatus(), QProcess::CrashExit);
        lane.read();
        start(lane);
    }
    for (Lane &lane : lanes) {
        lane.program->kill();
        QVERIFY(lane.program->waitForFinished());
        lane.read();
    }
    {
        OutboxDesk desk(m_folder.path(), m_service.open());
        drain(desk);
        const auto checked = desk.history.verify();
        QVERIFY(QSignalSpy(checked.get(), &CallBase::finished).wait());
        QCOMPARE(checked->result()->fault, HistoryCheck::Fault::None);
    }
    for (const Lane &lane : lanes)
        check(lane);
    QVERIFY(m_service.areAllGuarded());
    qInfo("%d kills, %d edits queued, %d arrived, %lld changes sent", kills + 2,
          int(lanes[0].queued.size() + lanes[1].queued.size()), m_taken,
          static_cast<long long>(m_service.changes().size()));
}

QTEST_GUILESS_MAIN(tst_OutboxKills)
#include "tst_OutboxKills.moc"
