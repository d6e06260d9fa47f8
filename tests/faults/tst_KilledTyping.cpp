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

#include <algorithm>
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
    void twoAtOneJob_bothKilled_bothDraftsAreLeft();

private:
    void start(Lane &lane, const QString &folder = {});
    void check(Lane &lane);
    [[nodiscard]] QString onDisk(const Lane &lane) const;
    [[nodiscard]] QList<StoredDraft> draftsOf(const Lane &lane) const;

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

void tst_KilledTyping::start(Lane &lane, const QString &folder)
{
    lane.typed.clear();
    lane.killAt = 0;
    lane.program = std::make_unique<QProcess>();
    lane.program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{m_connectionFile, folder.isEmpty() ? lane.folder.path() : folder,
                          m_key.name, QString::number(m_random.generate())};
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
    // Every program that was killed left its own; the last one's is the newest.
    return call->result()->isEmpty() ? QString() : call->result()->constFirst().draft.description;
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

QList<StoredDraft> tst_KilledTyping::draftsOf(const Lane &lane) const
{
    DraftStore store(lane.folder.filePath(u"drafts.sqlite"_s));
    const auto call = store.find(m_connectionId, m_key);
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 30000))
        qFatal("the store does not answer");
    return call->result().value_or(QList<StoredDraft>());
}

/// Two programs on one data folder, the same job open in both.
void tst_KilledTyping::twoAtOneJob_bothKilled_bothDraftsAreLeft()
{
    Lane one;
    Lane two;
    start(one);
    start(two, one.folder.path());
    const auto areBothHeld = [&] {
        one.read();
        two.read();
        const QList<StoredDraft> drafts = draftsOf(one);
        return drafts.size() == 2 && drafts.constFirst().isHeld && drafts.constLast().isHeld
            && !one.typed.isEmpty() && !two.typed.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(areBothHeld, startMs));
    for (Lane *lane : {&one, &two}) {
        lane->program->kill();
        QVERIFY(lane->program->waitForFinished());
        lane->read();
    }
    QStringList texts;
    const QList<StoredDraft> drafts = draftsOf(one);
    QCOMPARE(drafts.size(), 2);
    for (const StoredDraft &draft : drafts) {
        QVERIFY(!draft.isHeld); // hence offered, see tst_DraftWindows
        texts.append(draft.draft.description);
    }
    const auto hasTyped = [](const Lane &lane, const QString &text) {
        return std::any_of(lane.typed.cbegin(), lane.typed.cend(),
                           [&](const Typed &typed) { return typed.text == text; });
    };
    QVERIFY((hasTyped(one, texts.first()) && hasTyped(two, texts.last()))
            || (hasTyped(one, texts.last()) && hasTyped(two, texts.first())));

    one.hasDraft = true;
    start(one); // it types only once a draft is offered
    QVERIFY(QTest::qWaitFor(
        [&] {
            one.read();
            return !one.typed.isEmpty();
        },
        startMs));
    one.program->kill();
    QVERIFY(one.program->waitForFinished());
}

QTEST_GUILESS_MAIN(tst_KilledTyping)
#include "tst_KilledTyping.moc"
