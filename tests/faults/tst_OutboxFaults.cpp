// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/FaultClient.h"
#include "faults/OneJob.h"
#include "faults/OutboxDesk.h"
#include "faults/WireFaults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Hold = OutboxEntry::Hold;
using Kind = ServiceError::Kind;
using Patience = FaultClient::Patience;
using State = OutboxEntry::State;

namespace {

const JobKey jobKey{QStringLiteral("xttest"), QStringLiteral("hdd-0412")};

/// What the first of two queued edits is to be after one pass of the sender.
struct Expected
{
    bool isSent = false;
    State state = State::Waiting;
    Hold hold = Hold::None;
};

/// Whether the answer leaves open what became of the change, so that only a read can tell.
bool provesNothing(const WireFault &fault)
{
    return !fault.change || fault.name == "999"_ba || *fault.change == Kind::OutcomeUnknown
        || *fault.change == Kind::Busy || *fault.change == Kind::PreconditionFailed;
}

Expected expectedAfter(const WireFault &fault, bool isDone)
{
    if (provesNothing(fault) && isDone)
        return {true};
    if (!provesNothing(fault)) {
        switch (*fault.change) {
        case Kind::NotFound:
            return {false, State::Held, Hold::Gone};
        case Kind::BadRequest:
        case Kind::NotAcceptable:
        case Kind::Rejected:
        case Kind::UnexpectedStatus:
            return {false, State::Held, Hold::Refused};
        default:
            return {}; // the way to the service is what is wrong, not the edit
        }
    }
    if (fault.change == Kind::PreconditionFailed)
        return {false, State::Held, Hold::NeverMatches};
    return {}; // a read showed that it did not arrive: it may go once more
}

} // namespace

/// Two queued edits of one job meet every fault of the wire, with the change done or not: nothing is
/// sent twice without a read in between, each edit ends as sent or as held with its reason, and the
/// second one never goes before the first.
class tst_OutboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void aReadThatIsLostToo_leavesItUnknown();

private:
    void checkOrderOnTheWire(const NastyServer &server);

    FaultClient m_client;
    QList<WireFault> m_faults = brokenAnswers() + otherStatuses() + oddContents();
};

void tst_OutboxFaults::fault_data()
{
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<bool>("isDone");
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const QByteArray &name = m_faults.at(i).name;
        QTest::newRow((name + ", not done").constData()) << i << false;
        if (provesNothing(m_faults.at(i)))
            QTest::newRow((name + ", done").constData()) << i << true;
    }
}

/// A change leaves only after a read that came after the change before it.
void tst_OutboxFaults::checkOrderOnTheWire(const NastyServer &server)
{
    bool hasRead = false;
    bool hasSecondLeft = false;
    for (const ReceivedRequest &request : server.requests()) {
        const bool isChange = request.method == "PATCH";
        QVERIFY2(!isChange || hasRead, "a change left without a read before it");
        QVERIFY2(!isChange || !request.header("If-Match").isEmpty(), "a change left unguarded");
        hasRead = !isChange;
        hasSecondLeft = hasSecondLeft || (isChange && request.body.contains("second"));
        QVERIFY2(!isChange || !hasSecondLeft || request.body.contains("second"),
                 "the first edit left after the second");
    }
}

void tst_OutboxFaults::fault()
{
    QFETCH(const qsizetype, index);
    QFETCH(const bool, isDone);
    const WireFault &fault = m_faults.at(index);
    const QTemporaryDir folder;
    OneJob job;
    NastyServer server(m_client.serverOptions());
    const Handler good = [&job](NastyConnection &connection, const ReceivedRequest &request) {
        job.serve(connection, request);
    };
    server.setHandler(good);
    OutboxDesk desk(folder.path(),
                    m_client.open(server.url(), fault.isSlow ? Patience::Short : Patience::Long));
    for (const QString &text : {u"first"_s, u"second"_s}) {
        desk.queue(jobKey,
                   [&](JobEditSession &session) { session.setValue(Field::Description, text); });
    }
    bool isFirst = true;
    const Handler bad = fault.spoil("{}");
    server.setHandler([&](NastyConnection &connection, const ReceivedRequest &request) {
        const bool isSpoilt = request.method == "PATCH" && request.body.contains("first");
        if (isSpoilt && isDone && std::exchange(isFirst, false))
            job.apply(request);
        isSpoilt ? bad(connection, request) : job.serve(connection, request);
    });
    desk.send();

    const Expected expected = expectedAfter(fault, isDone);
    QCOMPARE(desk.outbox.entries().size(), expected.isSent ? 0 : 2);
    if (!expected.isSent) {
        QCOMPARE(desk.first().state, expected.state);
        QCOMPARE(desk.first().hold, expected.hold);
        QCOMPARE(desk.outbox.entries().at(1).state, State::Waiting);
    }
    QCOMPARE(changesOf(server), expected.isSent ? 2 : 1);
    server.setHandler(good);
    desk.send();
    const bool isHeld = expected.state == State::Held;
    QCOMPARE(desk.outbox.entries().size(), isHeld ? 2 : 0);
    QCOMPARE(job.description(), isHeld ? "as it was"_ba : "second"_ba);
    QCOMPARE(changesOf(server), expected.isSent ? 2 : isHeld ? 1 : 3);
    checkOrderOnTheWire(server);
}

void tst_OutboxFaults::aReadThatIsLostToo_leavesItUnknown()
{
    const QTemporaryDir folder;
    OneJob job;
    NastyServer server(m_client.serverOptions());
    const Handler good = [&job](NastyConnection &connection, const ReceivedRequest &request) {
        job.serve(connection, request);
    };
    server.setHandler(good);
    {
        OutboxDesk desk(folder.path(), m_client.open(server.url()));
        desk.queue(jobKey, [](JobEditSession &session) {
            session.setValue(Field::Description, u"first"_s);
        });
        server.setHandler([&](NastyConnection &connection, const ReceivedRequest &request) {
            if (request.method == "PATCH") {
                job.apply(request);
                server.setHandler(closeWithoutAnswer());
            } else {
                job.serve(connection, request);
                return;
            }
            connection.close();
        });
        desk.send();
        QCOMPARE(desk.first().state, State::Unknown);
        desk.send(); // asks once more, and sends nothing
        QCOMPARE(desk.first().state, State::Unknown);
        QCOMPARE(changesOf(server), 1);
    }
    server.setHandler(good);
    OutboxDesk desk(folder.path(), m_client.open(server.url()));
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 0);
    QCOMPARE(desk.record().constFirst().outcome, HistoryEntry::Outcome::ArrivedAnyway);
    QCOMPARE(changesOf(server), 1);
}

QTEST_GUILESS_MAIN(tst_OutboxFaults)
#include "tst_OutboxFaults.moc"
