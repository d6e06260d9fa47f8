// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/PracticeService.h"
#include "session/ConnectionFile.h"
#include "session/DraftKeeper.h"
#include "storage/DraftStore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

constexpr qint64 second = 1000000000;
constexpr int startMs = 60000;

qint64 monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * second + now.tv_nsec;
}

struct Typed
{
    qint64 at;
    QString text;
};

/// One program after the other on the same data folder.
struct Lane
{
    QTemporaryDir folder;
    std::unique_ptr<QProcess> program;
    QList<Typed> typed;
    qint64 killAt = 0;
    qint64 killedAt = 0;
    bool hasDraft = false;

    void read()
    {
        while (program->canReadLine()) {
            const QByteArray line = program->readLine();
            const qsizetype blank = line.indexOf(' ');
            const QByteArray word = line.left(blank);
            const QByteArray rest = line.mid(blank + 1, line.size() - blank - 2);
            typed.append({word.toLongLong(), QString::fromUtf8(rest)});
        }
    }
};

} // namespace

/// The real program, killed with SIGKILL at random moments while somebody types: what was typed more
/// than two seconds before is on disk, and is offered at the next start. WAYBILL_KILLS sets how often.
class tst_KilledTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOlderThanTwoSecondsIsLost();

private:
    void start(Lane &lane);
    void check(Lane &lane);
    [[nodiscard]] QString onDisk(const Lane &lane) const;

    practice::PracticeService m_service;
    QTemporaryDir m_folder;
    QString m_connectionFile;
    QString m_connectionId;
    JobKey m_key;
    QRandomGenerator m_random{20140502};
    int m_checked = 0; ///< texts that were old enough to count
    int m_lost = 0;
    int m_offers = 0;
};

void tst_KilledTyping::initTestCase()
{
    QVERIFY(m_service.start());
    const auto file = m_service.writeConnectionFile(m_folder.path());
    QVERIFY(file);
    m_connectionFile = *file;
    const auto settings = readConnectionFile(*file);
    QVERIFY(settings);
    m_connectionId = draftConnectionId(*settings);
    m_key.account = m_service.accounts().constFirst();
    m_key.name = m_service.jobNames(m_key.account).constFirst();
}

void tst_KilledTyping::start(Lane &lane)
{
    lane.typed.clear();
    lane.killAt = 0;
    lane.program = std::make_unique<QProcess>();
    lane.program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{m_connectionFile, lane.folder.path(), m_key.name,
                          QString::number(m_random.generate())};
    if (lane.hasDraft) {
        arguments.append(u"offered"_s);
        ++m_offers;
    }
    lane.program->start(QStringLiteral(WAYBILL_TYPIST), arguments);
}

QString tst_KilledTyping::onDisk(const Lane &lane) const
{
    DraftStore store(lane.folder.filePath(u"drafts.sqlite"_s));
    const auto call = store.find(m_connectionId, m_key);
    if (!QSignalSpy(call.get(), &CallBase::finished).wait(30000))
        return u"(the store does not answer)"_s;
    if (!call->result())
        return u"(%1)"_s.arg(call->result().error().detail);
    return *call->result() ? (*call->result())->draft.description : QString();
}

void tst_KilledTyping::check(Lane &lane)
{
    const QString kept = onDisk(lane);
    qsizetype keptIndex = -1;
    qsizetype oldIndex = -1;
    for (qsizetype i = 0; i < lane.typed.size(); ++i) {
        if (lane.typed.at(i).text == kept)
            keptIndex = i;
        if (lane.typed.at(i).at <= lane.killedAt - 2 * second)
            oldIndex = i;
    }
    m_checked += int(oldIndex + 1);
    if (keptIndex < oldIndex) {
        ++m_lost;
        qWarning("On disk: \"%s\"; two seconds old: \"%s\"", qPrintable(kept),
                 qPrintable(lane.typed.at(oldIndex).text));
    }
    lane.hasDraft = !kept.isEmpty();
}

void tst_KilledTyping::nothingOlderThanTwoSecondsIsLost()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("WAYBILL_KILLS", &isSet);
    const int kills = isSet ? wanted : 10;
    constexpr int laneCount = 5;
    std::array<Lane, laneCount> lanes;
    int killed = 0;
    while (killed < kills) {
        for (Lane &lane : lanes)
            start(lane);
        int running = laneCount;
        const auto look = [&] {
            for (Lane &lane : lanes) {
                lane.read();
                const qint64 now = monotonicNow();
                if (lane.killAt == 0 && !lane.typed.isEmpty())
                    lane.killAt = now + second / 2 + qint64(m_random.bounded(4.5 * double(second)));
                if (lane.killAt == 0 || now < lane.killAt
                    || lane.program->state() == QProcess::NotRunning)
                    continue;
                lane.killedAt = monotonicNow();
                lane.program->kill();
                lane.program->waitForFinished();
                lane.read();
                --running;
            }
            return running == 0;
        };
        QVERIFY(QTest::qWaitFor(look, startMs));
        for (Lane &lane : lanes) {
            QCOMPARE(lane.program->exitStatus(),
                     QProcess::CrashExit); // by the signal, not by itself
            check(lane);
            ++killed;
        }
    }
    qInfo("%d kills, %d texts older than two seconds, %d drafts offered again, %d lost", killed,
          m_checked, m_offers, m_lost);
    QCOMPARE(m_lost, 0);
    QVERIFY(m_checked > 0);
}

QTEST_GUILESS_MAIN(tst_KilledTyping)
#include "tst_KilledTyping.moc"
