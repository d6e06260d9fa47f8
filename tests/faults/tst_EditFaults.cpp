// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/FaultClient.h"
#include "faults/OneJob.h"
#include "faults/WireFaults.h"
#include "session/DraftKeeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Kind = ServiceError::Kind;
using Outcome = ChangeOutcome::Kind;
using Activity = JobEditSession::Activity;
using Patience = FaultClient::Patience;

namespace {

const auto typed = u"Rack 4, door 2"_s;

/// What a change comes to for a person (product.md, sections 1 and 6). Where the answer proves
/// nothing, the read that follows tells whether the service did it.
Outcome expectedOutcome(const WireFault &fault, bool wasDone)
{
    if (fault.name == "999"_ba)
        return wasDone ? Outcome::ArrivedAnyway : Outcome::DidNotArrive;
    if (!fault.change)
        return wasDone ? Outcome::Saved : Outcome::DidNotArrive;
    switch (*fault.change) {
    case Kind::OutcomeUnknown:
    case Kind::Busy:
        return wasDone ? Outcome::ArrivedAnyway : Outcome::DidNotArrive;
    case Kind::PreconditionFailed:
        return wasDone ? Outcome::ArrivedAnyway : Outcome::NeverMatches;
    case Kind::NotFound:
        return Outcome::Gone;
    default:
        return Outcome::Refused;
    }
}

/// Whether a server that answers so may have done it.
bool canBeDone(const WireFault &fault)
{
    const Outcome notDone = expectedOutcome(fault, false);
    return notDone != Outcome::Refused && notDone != Outcome::Gone;
}

} // namespace

/// An editor, its draft on disk and a server that spoils the answer to one change, with the change
/// done or not: the outcome is what a person should hear, nothing typed is lost, nothing is sent a
/// second time by itself, and the next change arrives.
class tst_EditFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_data();
    void change();
    void change_metByAColleague_isAConflict_data();
    void change_metByAColleague_isAConflict();
    void change_andAReadThatIsLostToo_staysOpenUntilARead();

private:
    struct Desk;
    FaultClient m_client;
    QList<WireFault> m_faults = brokenAnswers() + otherStatuses() + oddContents();
};

/// A person's desk: one job in the editor, and a draft store of its own.
struct tst_EditFaults::Desk
{
    Desk(const FaultClient &client, Patience patience)
        : server(client.serverOptions())
        , connection(client.open(server.url(), patience))
        , session(connection, {u"xttest"_s, u"hdd-0412"_s}, systemClock())
        , store(folder.filePath(u"drafts.sqlite"_s))
        , keeper(session, store, systemClock())
        , outcomes(&session, &JobEditSession::changeFinished)
    {
        mend();
    }

    void mend()
    {
        server.setHandler([this](NastyConnection &client, const ReceivedRequest &request) {
            job.serve(client, request);
        });
    }

    /// Spoils changes; reads are answered well.
    void spoil(const Handler &faulty, bool isDone)
    {
        server.setHandler(
            [this, faulty, isDone](NastyConnection &client, const ReceivedRequest &request) {
                if (request.method != "PATCH")
                    return job.serve(client, request);
                if (isDone)
                    job.apply(request);
                faulty(client, request);
            });
    }

    [[nodiscard]] bool load()
    {
        session.load();
        return QTest::qWaitFor([this] { return session.activity() == Activity::Idle; },
                               FaultClient::hangMs);
    }

    /// What the change that is under way came to.
    [[nodiscard]] std::optional<ChangeOutcome> outcome()
    {
        if (outcomes.isEmpty() && !outcomes.wait(FaultClient::hangMs))
            return std::nullopt;
        return outcomes.takeFirst().constFirst().value<ChangeOutcome>();
    }

    /// Waits until the draft on disk holds @p description; null: until there is none.
    [[nodiscard]] bool isOnDisk(const QString &description)
    {
        const auto isThere = [&] {
            keeper.saveNow(); // does nothing while it still looks for an older draft
            return onDisk() == description;
        };
        return QTest::qWaitFor(isThere, 10000);
    }

    [[nodiscard]] QString onDisk()
    {
        const auto call = store.find(draftConnectionId(connection->settings()), session.key());
        if (!QSignalSpy(call.get(), &CallBase::finished).wait(FaultClient::hangMs)
            || !call->result() || call->result()->isEmpty())
            return {};
        return call->result()->constFirst().draft.description;
    }

    OneJob job;
    NastyServer server;
    std::shared_ptr<OpenConnection> connection;
    QTemporaryDir folder;
    JobEditSession session;
    DraftStore store;
    DraftKeeper keeper;
    QSignalSpy outcomes;
};

void tst_EditFaults::change_data()
{
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<bool>("isDone");
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const QByteArray &name = m_faults.at(i).name;
        QTest::newRow((name + ", not done").constData()) << i << false;
        if (canBeDone(m_faults.at(i)))
            QTest::newRow((name + ", done").constData()) << i << true;
    }
}

void tst_EditFaults::change()
{
    QFETCH(qsizetype, index);
    QFETCH(bool, isDone);
    const WireFault &fault = m_faults.at(index);
    Desk desk(m_client, fault.isSlow ? Patience::Short : Patience::Long);
    QVERIFY(desk.load());
    desk.session.setValue(Field::Description, typed);

    desk.spoil(fault.spoil("{}"), isDone);
    desk.session.save();
    const auto outcome = desk.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, expectedOutcome(fault, isDone));
    QCOMPARE(changesOf(desk.server), 1);
    QCOMPARE(desk.session.draft().description, typed);
    QCOMPARE(desk.session.hasChanges(), !isDone);
    QVERIFY(desk.isOnDisk(isDone ? QString() : typed));

    desk.mend();
    QVERIFY(desk.load());
    QVERIFY(!desk.session.isGone());
    QCOMPARE(changesOf(desk.server), 1);
    QCOMPARE(desk.session.draft().description, typed);
    desk.session.setValue(Field::Description, u"Rack 5"_s);
    desk.session.save();
    const auto next = desk.outcome();
    QVERIFY(next);
    QCOMPARE(next->kind, Outcome::Saved);
    QCOMPARE(changesOf(desk.server), 2);
    QCOMPARE(desk.job.description(), "Rack 5"_ba);
    QVERIFY(desk.isOnDisk({}));
}

void tst_EditFaults::change_metByAColleague_isAConflict_data()
{
    QTest::addColumn<Handler>("handler");
    QTest::newRow("412") << answer(412);
    QTest::newRow("closed without an answer") << closeWithoutAnswer();
    QTest::newRow("half a body") << rawAnswer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    QTest::newRow("503") << answer(503);
}

void tst_EditFaults::change_metByAColleague_isAConflict()
{
    QFETCH(Handler, handler);
    Desk desk(m_client, Patience::Long);
    QVERIFY(desk.load());
    desk.session.setValue(Field::Description, typed);
    desk.job.setDescription("a colleague's");
    desk.spoil(handler, false);
    desk.session.save();
    const auto outcome = desk.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Outcome::Conflict);
    QVERIFY(desk.session.merge());
    QVERIFY(desk.isOnDisk(typed));
    QCOMPARE(changesOf(desk.server), 1);

    desk.mend();
    JobDraft mine = desk.session.draft();
    desk.session.resolveConflict(mine);
    desk.session.save();
    const auto next = desk.outcome();
    QVERIFY(next);
    QCOMPARE(next->kind, Outcome::Saved);
    QCOMPARE(desk.server.requests().constLast().method, "GET"_ba);
    QCOMPARE(desk.job.description(), typed.toUtf8());
}

void tst_EditFaults::change_andAReadThatIsLostToo_staysOpenUntilARead()
{
    Desk desk(m_client, Patience::Long);
    QVERIFY(desk.load());
    desk.session.setValue(Field::Description, typed);
    desk.server.setHandler(closeWithoutAnswer());
    desk.session.save();
    const auto outcome = desk.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->kind, Outcome::StillUnknown);
    QCOMPARE(changesOf(desk.server), 1);
    QVERIFY(desk.isOnDisk(typed));

    desk.mend();
    desk.session.save(); // asks what became of the first before it would send a second
    const auto next = desk.outcome();
    QVERIFY(next);
    QCOMPARE(next->kind, Outcome::DidNotArrive);
    QCOMPARE(changesOf(desk.server), 1);
    desk.session.sendAgain();
    const auto last = desk.outcome();
    QVERIFY(last);
    QCOMPARE(last->kind, Outcome::Saved);
    QCOMPARE(changesOf(desk.server), 2);
}

QTEST_GUILESS_MAIN(tst_EditFaults)
#include "tst_EditFaults.moc"
