// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/OutboxDesk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;
using practice::Fault;

using End = DeliveryEnd::Kind;
using Hold = OutboxEntry::Hold;
using Outcome = HistoryEntry::Outcome;
using State = OutboxEntry::State;

namespace {

void typePhone(JobEditSession &session)
{
    session.setValue(Field::Phone, u"555 0199"_s);
}

} // namespace

/// What becomes of queued edits over real mutual TLS, seen by the service's own journal: a job that
/// moved on, a colleague, lost answers, a program that ends in between.
class tst_OutboxDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQueuedEdit_survivesARestartAndIsSentOnce();
    void shippingAndCancellation_areSentLikeAnUpdate();
    void twoEditsOfOneJob_goInTheirOrder();
    void anotherGroup_isMerged();
    void anotherMemberOfTheGroup_isMerged();
    void theSameMember_isHeldAndNothingLeaves();
    void theSameValueOnBothSides_leavesNothingToSend();
    void aLockingState_holdsTheEditWithItsReason();
    void aJobThatIsGone_holdsTheEdit();
    void whatComesAfterAHeldEdit_waits();
    void aWrongWay_isNoFaultOfTheEdit();
    void aChangeThatIsForbidden_isHeld();
    void aServiceThatAsksForPatience_isLeftAlone();
    void aColleagueBetweenReadAndChange_isMergedAnew();
    void aLostAnswer_thatArrived_isNotRepeated();
    void aLostRequest_isSentOnceMore_andThenHeld();
    void busy_isNotRepeatedInOnePass();
    void theProgramEndsWhileSending_data();
    void theProgramEndsWhileSending();
    void aLostAnswer_andAColleagueSince_isHeld();
    void viewOnly_sendsNothing();
    void anotherCertificateOrConnection_isLeftAlone();
    void offline_waits_andIsSentWhenItIsBack();
    void withdrawn_isNeverSent();
    void aSecondProgram_doesNotSend();
    void everyAttempt_isInTheHistory();

private:
    void crashWith(const std::function<void(OutboxEntry &)> &change);

    std::unique_ptr<PracticeJob> m_job;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<OpenConnection> m_connection;
};

void tst_OutboxDelivery::init()
{
    m_job = std::make_unique<PracticeJob>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = m_job->open();
}

void tst_OutboxDelivery::aQueuedEdit_survivesARestartAndIsSentOnce()
{
    {
        OutboxDesk desk(m_folder->path(), m_connection);
        desk.queue(m_job->key, typePhone);
        QCOMPARE(m_job->changes().size(), 0);
    }
    OutboxDesk desk(m_folder->path(), m_connection);
    QTRY_COMPARE(desk.outbox.entries().size(), 1);
    QCOMPARE(desk.first().changedFields(), QList{Field::Phone});
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 0);
    QCOMPARE(desk.ends.constFirst().kind, End::Sent);
    QCOMPARE(m_job->held().phone, u"555 0199"_s);
    QCOMPARE(m_job->held().email, u"e@example.com"_s);
    desk.send();
    QCOMPARE(m_job->changes().size(), 1);
    QVERIFY(m_job->areAllGuarded());
}

void tst_OutboxDelivery::shippingAndCancellation_areSentLikeAnUpdate()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(
        m_job->key,
        [](JobEditSession &session) { session.setValue(Field::TrackingNumber, u"1Z5"_s); },
        JobAction::MarkAsShipped);
    desk.queue(
        m_job->key, [](JobEditSession &) {}, JobAction::RequestCancellation);
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 0);
    const QJsonObject properties =
        m_job->service.job(m_job->key.account, m_job->key.name).value("Properties"_L1).toObject();
    QCOMPARE(properties.value("State"_L1).toString(), u"Shipping"_s);
    QCOMPARE(properties.value("CancelRequested"_L1).toBool(), true);
    QCOMPARE(m_job->held().trackingNumber, u"1Z5"_s);
    QCOMPARE(m_job->changes().size(), 2);
}

void tst_OutboxDelivery::twoEditsOfOneJob_goInTheirOrder()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    desk.queue(m_job->key, [](JobEditSession &session) {
        session.setValue(Field::Phone, u"555 0200"_s);
        session.setValue(Field::Description, u"second"_s);
    });
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 0);
    const auto changes = m_job->changes();
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.at(0).body.contains("555 0199"));
    QVERIFY(changes.at(1).body.contains("555 0200"));
    QCOMPARE(m_job->held().description, u"second"_s);
}

void tst_OutboxDelivery::anotherGroup_isMerged()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->colleague({}, u"Description"_s, u"theirs"_s);
    desk.send();
    QCOMPARE(m_job->held().phone, u"555 0199"_s);
    QCOMPARE(m_job->held().description, u"theirs"_s);
    QCOMPARE(m_job->changes().size(), 1);
    QVERIFY(!m_job->changes().constFirst().body.contains("Description"));
}

void tst_OutboxDelivery::anotherMemberOfTheGroup_isMerged()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->colleague(u"ReturnAddress"_s, u"Email"_s, u"theirs@example.com"_s);
    desk.send();
    QCOMPARE(m_job->held().phone, u"555 0199"_s);
    QCOMPARE(m_job->held().email, u"theirs@example.com"_s);
    QCOMPARE(m_job->changes().size(), 1);
}

void tst_OutboxDelivery::theSameMember_isHeldAndNothingLeaves()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->colleague(u"ReturnAddress"_s, u"Phone"_s, u"555 7777"_s);
    desk.send();
    QCOMPARE(desk.first().state, State::Held);
    QCOMPARE(desk.first().hold, Hold::Conflict);
    desk.send();
    QCOMPARE(m_job->changes().size(), 0);
    QCOMPARE(m_job->held().phone, u"555 7777"_s);
}

void tst_OutboxDelivery::theSameValueOnBothSides_leavesNothingToSend()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->colleague(u"ReturnAddress"_s, u"Phone"_s, u"555 0199"_s);
    desk.send();
    QCOMPARE(desk.ends.constFirst().kind, End::NothingLeft);
    QCOMPARE(desk.outbox.entries().size(), 0);
    QCOMPARE(m_job->changes().size(), 0);
}

void tst_OutboxDelivery::aLockingState_holdsTheEditWithItsReason()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.setJobState(m_job->key.account, m_job->key.name, u"Packaging"_s);
    desk.send();
    QCOMPARE(desk.first().hold, Hold::Locked);
    QCOMPARE(desk.first().lock, LockReason::PackagingAddress);
    QCOMPARE(desk.first().jobState, u"Packaging"_s);
    QCOMPARE(m_job->changes().size(), 0);
}

void tst_OutboxDelivery::aJobThatIsGone_holdsTheEdit()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.removeJob(m_job->key.account, m_job->key.name);
    desk.send();
    QCOMPARE(desk.first().hold, Hold::Gone);
    QCOMPARE(m_job->changes().size(), 0);
}

void tst_OutboxDelivery::whatComesAfterAHeldEdit_waits()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    desk.queue(
        m_job->key, [](JobEditSession &) {}, JobAction::RequestCancellation);
    JobKey other = m_job->key;
    other.name = m_job->service.jobNames(other.account).at(1);
    desk.queue(other, [](JobEditSession &session) {
        session.setValue(Field::Description, u"another job"_s);
    });
    m_job->colleague(u"ReturnAddress"_s, u"Phone"_s, u"555 7777"_s);
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 2);
    QCOMPARE(desk.outbox.entries().at(1).state, State::Waiting);
    QCOMPARE(m_job->changes().size(), 1); // of the other job
    QSignalSpy withdrawn(&desk.outbox, &Outbox::withdrawn);
    desk.outbox.withdraw(desk.first());
    QVERIFY(withdrawn.wait());
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 0);
    QCOMPARE(m_job->held().phone, u"555 7777"_s);
    QCOMPARE(m_job->changes().size(), 2);
}

void tst_OutboxDelivery::aWrongWay_isNoFaultOfTheEdit()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.injectFault(Fault::TemporaryRedirect, "PATCH");
    desk.send();
    QCOMPARE(desk.first().state, State::Waiting);
    QCOMPARE(desk.ends.constFirst().kind, End::Later);
    QCOMPARE(m_job->held().phone, u"1"_s);
}

void tst_OutboxDelivery::aChangeThatIsForbidden_isHeld()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.injectFault(Fault::Forbidden, "PATCH");
    desk.send();
    QCOMPARE(desk.ends.constFirst().kind, End::Held);
    QCOMPARE(desk.first().state, State::Held);
    desk.send(); // not again by itself: the same would be answered
    QCOMPARE(m_job->changes().size(), 1);
    QCOMPARE(m_job->held().phone, u"1"_s);
}

void tst_OutboxDelivery::aServiceThatAsksForPatience_isLeftAlone()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    constexpr int moreThanAReadIsTried = 10;
    m_job->service.injectFault(Fault::ServerBusy, "GET", moreThanAReadIsTried); // Retry-After: 1
    desk.send();
    QCOMPARE(desk.ends.constFirst().kind, End::Later);
    QCOMPARE(desk.ends.constFirst().error->retryAfterSeconds, 1);
    desk.sender.noteOnline();
    QVERIFY(!desk.sender.isSending());
    m_job->service.clearFaults();
    const auto isSent = [&desk] { // a second later it may
        desk.sender.noteOnline();
        return desk.outbox.entries().isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSent(), 20000);
    QCOMPARE(m_job->taken(), 1);
}

void tst_OutboxDelivery::aColleagueBetweenReadAndChange_isMergedAnew()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.injectFault(Fault::ColleagueRace, "PATCH");
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 0);
    QCOMPARE(m_job->changes().size(), 2);
    QCOMPARE(m_job->taken(), 1);
    QCOMPARE(m_job->held().phone, u"555 0199"_s);
    QVERIFY(m_job->areAllGuarded());
}

void tst_OutboxDelivery::aLostAnswer_thatArrived_isNotRepeated()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.injectFault(Fault::DropAfterProcessing, "PATCH");
    desk.send();
    QCOMPARE(desk.ends.constFirst().kind, End::Sent);
    QCOMPARE(m_job->changes().size(), 1);
    QCOMPARE(desk.record().constFirst().outcome, Outcome::ArrivedAnyway);
}

void tst_OutboxDelivery::aLostRequest_isSentOnceMore_andThenHeld()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.injectFault(Fault::DropBeforeProcessing, "PATCH", 2);
    desk.send();
    QCOMPARE(desk.first().state, State::Waiting);
    QCOMPARE(m_job->changes().size(), 1);
    desk.send();
    QCOMPARE(desk.first().hold, Hold::DidNotArrive);
    QCOMPARE(m_job->changes().size(), 2);
    desk.send();
    QCOMPARE(m_job->changes().size(), 2); // only at the person's click from here on
    QSignalSpy released(&desk.outbox, &Outbox::released);
    desk.outbox.release(desk.first());
    QVERIFY(released.wait());
    desk.send();
    QCOMPARE(m_job->held().phone, u"555 0199"_s);
    QCOMPARE(m_job->taken(), 1);
}

void tst_OutboxDelivery::busy_isNotRepeatedInOnePass()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.injectFault(Fault::ServerBusy, "PATCH");
    desk.send();
    QCOMPARE(m_job->changes().size(), 1);
    QCOMPARE(desk.first().state, State::Waiting);
    QVERIFY(desk.sender.nextTry().isValid());
    desk.send();
    QCOMPARE(m_job->held().phone, u"555 0199"_s);
}

/// Leaves the one entry on disk as a program that was killed while sending would.
void tst_OutboxDelivery::crashWith(const std::function<void(OutboxEntry &)> &change)
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    const auto session = desk.editor(m_job->key);
    OutboxEntry sending = desk.first();
    sending.state = State::Sending;
    JobDraft wanted = session->base();
    wanted.phone = u"555 0199"_s;
    sending.sent = SentEdit{session->base(), wanted, session->job()->etag,
                            session->job()->lastModified};
    change(sending);
    const auto call = desk.store.advance(desk.first(), sending);
    QVERIFY(QSignalSpy(call.get(), &CallBase::finished).wait());
    QVERIFY(call->result().value_or(false));
}

void tst_OutboxDelivery::theProgramEndsWhileSending_data()
{
    QTest::addColumn<bool>("hadArrived");
    QTest::newRow("after the service had taken the change") << true;
    QTest::newRow("before the change reached the service") << false;
}

void tst_OutboxDelivery::theProgramEndsWhileSending()
{
    QFETCH(const bool, hadArrived);
    crashWith([](OutboxEntry &) {});
    if (hadArrived)
        m_job->colleague(u"ReturnAddress"_s, u"Phone"_s, u"555 0199"_s);
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 0);
    QCOMPARE(m_job->held().phone, u"555 0199"_s);
    QCOMPARE(m_job->changes().size(), hadArrived ? 0 : 1);
    QCOMPARE(desk.record().constLast().outcome,
             hadArrived ? Outcome::ArrivedAnyway : Outcome::DidNotArrive);
}

void tst_OutboxDelivery::aLostAnswer_andAColleagueSince_isHeld()
{
    // Our change may have arrived and have been taken back: to send it again would overwrite that.
    crashWith([](OutboxEntry &) {});
    m_job->colleague({}, u"Description"_s, u"theirs"_s);
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.send();
    QCOMPARE(desk.first().hold, Hold::MaybeArrived);
    QCOMPARE(m_job->changes().size(), 0);
}

void tst_OutboxDelivery::viewOnly_sendsNothing()
{
    {
        OutboxDesk desk(m_folder->path(), m_connection);
        desk.queue(m_job->key, typePhone);
    }
    OutboxDesk desk(m_folder->path(), m_job->open(true));
    QTRY_COMPARE(desk.outbox.entries().size(), 1);
    desk.sender.sendNow();
    desk.sender.noteOnline();
    QVERIFY(!desk.sender.isSending());
    QCOMPARE(m_job->changes().size(), 0);
}

void tst_OutboxDelivery::anotherCertificateOrConnection_isLeftAlone()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    for (const bool isOtherPerson : {true, false}) {
        OutboxEntry other = desk.first();
        other.number = 0;
        (isOtherPerson ? other.identity : other.connection) = u"somebody else's"_s;
        QSignalSpy queued(&desk.outbox, &Outbox::queued);
        desk.outbox.queue(other);
        QVERIFY(queued.wait());
    }
    desk.send();
    QCOMPARE(desk.outbox.entries().size(), 2);
    QCOMPARE(desk.first().state, State::Waiting);
    QCOMPARE(m_job->changes().size(), 1);
}

void tst_OutboxDelivery::offline_waits_andIsSentWhenItIsBack()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.injectFault(Fault::InternalError, "GET", 1);
    desk.send();
    QCOMPARE(desk.first().state, State::Waiting);
    QCOMPARE(desk.ends.constFirst().kind, End::Later);
    QVERIFY(desk.sender.trouble());
    desk.sender.noteOnline();
    QTRY_VERIFY(!desk.sender.isSending());
    QTRY_COMPARE(desk.outbox.entries().size(), 0);
    QVERIFY(!desk.sender.trouble());
    QCOMPARE(m_job->held().phone, u"555 0199"_s);
}

void tst_OutboxDelivery::withdrawn_isNeverSent()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    const OutboxEntry entry = desk.first();
    QSignalSpy withdrawn(&desk.outbox, &Outbox::withdrawn);
    desk.outbox.withdraw(entry);
    QVERIFY(withdrawn.wait());
    desk.send();
    QCOMPARE(m_job->changes().size(), 0);
    desk.outbox.putBack(entry);
    QTRY_COMPARE(desk.outbox.entries(), QList{entry});
    desk.send();
    QCOMPARE(m_job->taken(), 1);
}

void tst_OutboxDelivery::aSecondProgram_doesNotSend()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.send(); // this one leads from now on
    OutboxDesk second(m_folder->path(), m_job->open());
    second.queue(m_job->key, typePhone);
    second.send();
    QCOMPARE(m_job->changes().size(), 0);
    QCOMPARE(second.first().state, State::Waiting);
    desk.send();
    QCOMPARE(m_job->taken(), 1);
    const auto permissions = QFile::permissions(m_folder->filePath(u"outbox.sqlite.lock"_s));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_OutboxDelivery::everyAttempt_isInTheHistory()
{
    OutboxDesk desk(m_folder->path(), m_connection);
    desk.queue(m_job->key, typePhone);
    m_job->service.injectFault(Fault::DropBeforeProcessing, "PATCH");
    desk.send();
    desk.send();
    desk.queue(m_job->key, [](JobEditSession &session) {
        session.setValue(Field::Email, u"mine@example.com"_s);
    });
    m_job->colleague(u"ReturnAddress"_s, u"Email"_s, u"theirs@example.com"_s);
    desk.send();
    const QList<HistoryEntry> record = desk.record();
    QList<Outcome> outcomes;
    for (const HistoryEntry &entry : record)
        outcomes.prepend(entry.outcome);
    QCOMPARE(outcomes, (QList{Outcome::DidNotArrive, Outcome::Saved, Outcome::Conflict}));
    QCOMPARE(record.constFirst().changes.constFirst().after.toString(), u"mine@example.com"_s);
    QCOMPARE(record.constFirst().person, u"clerk"_s);
}

QTEST_GUILESS_MAIN(tst_OutboxDelivery)
#include "tst_OutboxDelivery.moc"
