// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ChangedJob.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Activity = JobEditSession::Activity;
using ErrorKind = ServiceError::Kind;
using OutcomeKind = ChangeOutcome::Kind;

class tst_JobEditRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void didNotArrive_isSentAgainOnlyByAClick();
    void sendAgain_isOver_whenTheJobChangedMeanwhile();
    void sendAgain_sendsWhatIsShownNow();
    void sendAgain_afterAllWasTakenBack_sendsNothing();
    void neverMatches_isGuardedByTheDateAtAClick();
    void stillUnknown_isCheckedBeforeAnythingElseIsSent();
    void aSecondEditWhileSending_isIgnored();
    void cancelWhileSending_findsOutWhatBecameOfIt();
    void cancelWhileReadingBack_isSaved();
    void cancelWhileChecking_isStillUnknown();
    void destroyWhileSending_isSilent();
    void destroyInTheOutcomesOwnSlot_isSafe();
};

void tst_JobEditRaces::didNotArrive_isSentAgainOnlyByAClick()
{
    ChangedJob editor;
    editor.session.sendAgain();
    QCOMPARE(editor.fake.service->count("update"), 0);
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::OutcomeUnknown))));
    QVERIFY(editor.answerRead(sampleJob()));
    QCOMPARE(editor.fake.service->count("update"), 1);
    QVERIFY(editor.session.canSendAgain());

    editor.session.sendAgain();
    QCOMPARE(editor.fake.service->count("update"), 2);
    const FakeRequest sent = editor.fake.service->requests.last();
    QCOMPARE(sent.condition, Condition::ifMatch("W/\"v1\""));
    QCOMPARE(sent.change.returnAddress->phone, u"555 0199"_s);
    QVERIFY(editor.answerChange(receipt()));
    QVERIFY(editor.answerRead(withMyPhone()));
    QCOMPARE(editor.last().kind, OutcomeKind::Saved);
    QVERIFY(!editor.session.canSendAgain());
}

void tst_JobEditRaces::sendAgain_isOver_whenTheJobChangedMeanwhile()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::OutcomeUnknown))));
    QVERIFY(editor.answerRead(sampleJob()));
    editor.session.load();
    editor.fake.service->answerRead(withTheirEmail());
    QTRY_COMPARE(editor.session.activity(), Activity::Idle);
    QVERIFY(!editor.session.canSendAgain());
    editor.session.sendAgain();
    QCOMPARE(editor.fake.service->count("update"), 1);
}

void tst_JobEditRaces::sendAgain_sendsWhatIsShownNow()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::OutcomeUnknown))));
    QVERIFY(editor.answerRead(sampleJob()));
    QVERIFY(!editor.session.differsFromSent());
    editor.session.setValue(Field::Phone, u"555 0200"_s);
    editor.session.setValue(Field::Description, u"typed since"_s);
    QVERIFY(editor.session.differsFromSent());
    editor.session.sendAgain();
    const FakeRequest sent = editor.fake.service->requests.last();
    QCOMPARE(sent.condition, Condition::ifMatch("W/\"v1\""));
    QCOMPARE(sent.change.returnAddress->phone, u"555 0200"_s);
    QCOMPARE(sent.change.description, u"typed since"_s);
    Job after = withMyPhone();
    after.returnAddress->phone = u"555 0200"_s;
    after.description = u"typed since"_s;
    QVERIFY(editor.answerChange(receipt()));
    QVERIFY(editor.answerRead(after));
    QCOMPARE(editor.last().kind, OutcomeKind::Saved);
    QCOMPARE(editor.last().tried->after.phone, u"555 0200"_s); // the record says what went
    QVERIFY(!editor.session.hasChanges());
}

void tst_JobEditRaces::sendAgain_afterAllWasTakenBack_sendsNothing()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::OutcomeUnknown))));
    QVERIFY(editor.answerRead(sampleJob()));
    editor.session.revert();
    editor.session.sendAgain();
    QCOMPARE(editor.fake.service->count("update"), 1);
}

void tst_JobEditRaces::neverMatches_isGuardedByTheDateAtAClick()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::PreconditionFailed, 412))));
    QVERIFY(editor.answerRead(sampleJob()));
    QCOMPARE(editor.last().kind, OutcomeKind::NeverMatches);
    QVERIFY(editor.session.canSendAgain());
    editor.session.sendAgain();
    QCOMPARE(editor.fake.service->requests.last().condition,
             Condition::ifUnmodifiedSince(sampleJob().lastModified));
}

void tst_JobEditRaces::stillUnknown_isCheckedBeforeAnythingElseIsSent()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::OutcomeUnknown))));
    QVERIFY(editor.answerRead(failure(serviceError(ErrorKind::Offline))));
    QVERIFY(!editor.session.canSendAgain());

    editor.session.save();
    QCOMPARE(editor.session.activity(), Activity::Checking);
    QVERIFY(editor.answerRead(failure(serviceError(ErrorKind::Offline))));
    QCOMPARE(editor.last().kind, OutcomeKind::StillUnknown);

    editor.session.load();
    QVERIFY(editor.answerRead(withMyPhone()));
    QCOMPARE(editor.last().kind, OutcomeKind::ArrivedAnyway);
    QVERIFY(!editor.session.hasChanges());
    QCOMPARE(editor.fake.service->count("update"), 1);
}

void tst_JobEditRaces::aSecondEditWhileSending_isIgnored()
{
    ChangedJob editor;
    editor.session.save();
    editor.session.setValue(Field::Phone, u"000"_s);
    editor.session.revert();
    editor.session.save();
    editor.session.markAsShipped();
    editor.session.load();
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);
    QCOMPARE(editor.fake.service->requests.size(), 2); // the first read, the update
}

void tst_JobEditRaces::cancelWhileSending_findsOutWhatBecameOfIt()
{
    ChangedJob editor;
    editor.session.save();
    editor.session.cancelActivity();
    QTRY_COMPARE(editor.session.activity(), Activity::Checking);
    QVERIFY(editor.answerRead(withMyPhone()));
    QCOMPARE(editor.last().kind, OutcomeKind::ArrivedAnyway);
}

void tst_JobEditRaces::cancelWhileReadingBack_isSaved()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(receipt()));
    editor.session.cancelActivity();
    QCOMPARE(editor.last().kind, OutcomeKind::Saved);
    QVERIFY(editor.session.needsReload());
}

void tst_JobEditRaces::cancelWhileChecking_isStillUnknown()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::OutcomeUnknown))));
    editor.session.cancelActivity();
    QCOMPARE(editor.last().kind, OutcomeKind::StillUnknown);
    QCOMPARE(editor.last().doubt, ChangeOutcome::Doubt::Stopped);
    QVERIFY(editor.session.isOutcomeOpen());
}

void tst_JobEditRaces::destroyWhileSending_isSilent()
{
    FakeConnection fake;
    auto session = std::make_unique<JobEditSession>(fake.connection, sampleJob().key,
                                                    systemClock());
    session->load();
    fake.service->answerRead(sampleJob());
    QTRY_VERIFY(session->job());
    session->setValue(Field::Phone, u"9"_s);
    session->save();
    session.reset();
    QTRY_VERIFY(!fake.service->isWaiting("change"));
    QCOMPARE(fake.service->count("read"), 1);
}

void tst_JobEditRaces::destroyInTheOutcomesOwnSlot_isSafe()
{
    FakeConnection fake;
    auto session = std::make_unique<JobEditSession>(fake.connection, sampleJob().key,
                                                    systemClock());
    session->load();
    fake.service->answerRead(sampleJob());
    QTRY_VERIFY(session->job());
    session->setValue(Field::Phone, u"9"_s);
    connect(session.get(), &JobEditSession::changeFinished, this, [&] { session.reset(); });
    session->save();
    fake.service->answerChange(failure(serviceError(ErrorKind::Rejected, 409)));
    QTRY_VERIFY(!session);
}

QTEST_GUILESS_MAIN(tst_JobEditRaces)
#include "tst_JobEditRaces.moc"
