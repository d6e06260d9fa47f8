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
using OptionalKind = std::optional<ErrorKind>;

class tst_JobEditChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void save_sendsOnlyTheChangedGroupUnderTheETagThatWasRead();
    void save_withoutChanges_sendsNothing();
    void save_answeredWithSuccess_readsBackAndIsClean();
    void save_thatCannotBeReadBack_isSavedAndReloadsBeforeTheNextChange();
    void save_whenTheReloadFails_isNotSent();
    void aSuccessThatChangedNothing_didNotArrive();
    void aSuccessOfSomethingInBetween_isNotBelieved_data();
    void aSuccessOfSomethingInBetween_isNotBelieved();
    void aSuccessThatTheStateDenies_isNotBelieved();
    void anAnswerThatProvesNothing_isDecidedByARead_data();
    void anAnswerThatProvesNothing_isDecidedByARead();
    void whatBecameOfALostChange_isToldByItsFields_data();
    void whatBecameOfALostChange_isToldByItsFields();
    void aPlainRefusal_changesNothingAndReadsNothing_data();
    void aPlainRefusal_changesNothingAndReadsNothing();
    void conflict_comparesBeforeTheirsAndMine();
    void conflict_savedBoth_sendsTheirEmailAndMyPhone();
    void markAsShipped_isOneRequestWithTheChangedGroups();
    void markAsShipped_of412ByOurOwnCopy_arrived();
    void requestCancellation_sendsNothingElseAndKeepsTheDraft();
    void aJobWithoutETagOrDate_isNotChanged();
    void aJobWithoutETag_isGuardedByItsDate();
};

void tst_JobEditChange::save_sendsOnlyTheChangedGroupUnderTheETagThatWasRead()
{
    ChangedJob editor;
    editor.session.save();
    QCOMPARE(editor.session.activity(), Activity::Sending);
    QCOMPARE(editor.session.policy(), EditPolicy::allLocked(LockReason::Sending));
    QCOMPARE(editor.fake.service->count("update"), 1);
    const FakeRequest sent = editor.fake.service->requests.last();
    JobChange expected;
    expected.returnAddress = sampleJob().returnAddress;
    expected.returnAddress->phone = u"555 0199"_s;
    QCOMPARE(sent.change, expected);
    QCOMPARE(sent.condition, Condition::ifMatch("W/\"v1\""));
    QCOMPARE(sent.key, sampleJob().key);
}

void tst_JobEditChange::save_withoutChanges_sendsNothing()
{
    ChangedJob editor;
    editor.session.revert();
    editor.session.save();
    QCOMPARE(editor.session.activity(), Activity::Idle);
    QCOMPARE(editor.fake.service->count("update"), 0);
}

void tst_JobEditChange::save_answeredWithSuccess_readsBackAndIsClean()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(receipt()));
    QCOMPARE(editor.session.activity(), Activity::ReadingBack);
    QVERIFY(editor.answerRead(withMyPhone()));
    QCOMPARE(editor.last().kind, OutcomeKind::Saved);
    QCOMPARE(editor.last().requestId, "8d21cb4a"_ba);
    QCOMPARE(editor.last().time, fixedNow());
    QVERIFY(!editor.session.hasChanges());
    QCOMPARE(editor.session.job()->etag, "W/\"v2\""_ba);
    QVERIFY(editor.session.policy().field(Field::Phone).isAllowed());
}

void tst_JobEditChange::save_thatCannotBeReadBack_isSavedAndReloadsBeforeTheNextChange()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(receipt()));
    QVERIFY(editor.answerRead(failure(serviceError(ErrorKind::ConnectionLost))));
    QCOMPARE(editor.last().kind, OutcomeKind::Saved);
    QVERIFY(editor.session.needsReload());
    QVERIFY(!editor.session.hasChanges());
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);

    editor.session.setValue(Field::Email, u"me@example.com"_s);
    editor.session.save();
    QCOMPARE(editor.session.activity(), Activity::Loading);
    QCOMPARE(editor.fake.service->count("update"), 1);
    editor.fake.service->answerRead(withMyPhone());
    QTRY_COMPARE(editor.fake.service->count("update"), 2);
    QCOMPARE(editor.fake.service->requests.last().condition, Condition::ifMatch("W/\"v2\""));
    QVERIFY(!editor.session.needsReload());
}

void tst_JobEditChange::save_whenTheReloadFails_isNotSent()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(receipt()));
    QVERIFY(editor.answerRead(failure(serviceError(ErrorKind::ConnectionLost))));
    editor.session.setValue(Field::Email, u"me@example.com"_s);
    editor.session.save();
    QVERIFY(editor.answerRead(failure(serviceError(ErrorKind::Offline))));
    QCOMPARE(editor.last().kind, OutcomeKind::Refused);
    QCOMPARE(editor.last().error->kind, ErrorKind::Offline);
    QCOMPARE(editor.fake.service->count("update"), 1);
    QCOMPARE(editor.session.draft().email, u"me@example.com"_s);
}

void tst_JobEditChange::aSuccessThatChangedNothing_didNotArrive()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(receipt()));
    QVERIFY(editor.answerRead(sampleJob()));
    QCOMPARE(editor.last().kind, OutcomeKind::DidNotArrive);
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);
    QVERIFY(editor.session.hasChanges());
}

void tst_JobEditChange::aSuccessOfSomethingInBetween_isNotBelieved_data()
{
    QTest::addColumn<QByteArray>("requestId");
    QTest::addColumn<ErrorKind>("readBack");
    QTest::addColumn<OutcomeKind>("outcome");
    const QByteArray none;
    const QByteArray id = "8d21cb4a"_ba;
    QTest::newRow("no id, then HTML")
        << none << ErrorKind::BadResponse << OutcomeKind::StillUnknown;
    QTest::newRow("no id, then a sign-in page elsewhere")
        << none << ErrorKind::Redirected << OutcomeKind::StillUnknown;
    QTest::newRow("no id, then no network")
        << none << ErrorKind::ConnectionLost << OutcomeKind::Saved;
    QTest::newRow("the service's id, then HTML")
        << id << ErrorKind::BadResponse << OutcomeKind::Saved;
}

void tst_JobEditChange::aSuccessOfSomethingInBetween_isNotBelieved()
{
    QFETCH(QByteArray, requestId);
    QFETCH(ErrorKind, readBack);
    QFETCH(OutcomeKind, outcome);
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(ChangeReceipt{200, requestId, {}}));
    QVERIFY(editor.answerRead(failure(serviceError(readBack))));
    QCOMPARE(editor.last().kind, outcome);
    const bool isOpen = outcome == OutcomeKind::StillUnknown;
    QCOMPARE(editor.session.isOutcomeOpen(), isOpen);
    if (isOpen) {
        QCOMPARE(editor.last().doubt, ChangeOutcome::Doubt::NotTheJob);
        QCOMPARE(editor.last().readError->kind, readBack);
    }
    QCOMPARE(editor.session.hasChanges(), isOpen); // the text goes only with a success
    QCOMPARE(editor.fake.service->count("update"), 1);
}

void tst_JobEditChange::aSuccessThatTheStateDenies_isNotBelieved()
{
    ChangedJob editor;
    editor.session.markAsShipped();
    QVERIFY(editor.answerChange(receipt()));
    QVERIFY(editor.answerRead(withTheirEmail())); // another version, and still in Creating
    QCOMPARE(editor.last().kind, OutcomeKind::StillUnknown);
    QCOMPARE(editor.last().doubt, ChangeOutcome::Doubt::Denied);
    QVERIFY(editor.session.isOutcomeOpen());
    QVERIFY(editor.session.hasChanges());

    editor.session.requestCancellation(); // asks for the first one's fate before anything is sent
    QCOMPARE(editor.fake.service->count("cancel"), 0);
    Job shipped = withMyPhone();
    shipped.state = JobState::Kind::Shipping;
    QVERIFY(editor.answerRead(shipped));
    QCOMPARE(editor.last().kind, OutcomeKind::ArrivedAnyway);
    QVERIFY(!editor.session.hasChanges());
}

void tst_JobEditChange::anAnswerThatProvesNothing_isDecidedByARead_data()
{
    QTest::addColumn<ErrorKind>("answer");
    QTest::addColumn<Job>("readJob");
    QTest::addColumn<OptionalKind>("readError");
    QTest::addColumn<OutcomeKind>("expected");
    QTest::addColumn<bool>("stillChanged");

    const OptionalKind none;
    QTest::newRow("no answer, and it is there") << ErrorKind::OutcomeUnknown << withMyPhone()
                                                << none << OutcomeKind::ArrivedAnyway << false;
    QTest::newRow("no answer, and nothing changed")
        << ErrorKind::OutcomeUnknown << sampleJob() << none << OutcomeKind::DidNotArrive << true;
    QTest::newRow("no answer, and somebody else's change")
        << ErrorKind::OutcomeUnknown << withTheirEmail() << none << OutcomeKind::Conflict << true;
    QTest::newRow("no answer, and no read")
        << ErrorKind::OutcomeUnknown << Job() << OptionalKind(ErrorKind::ConnectionLost)
        << OutcomeKind::StillUnknown << true;
    QTest::newRow("no answer, and the job is gone")
        << ErrorKind::OutcomeUnknown << Job() << OptionalKind(ErrorKind::NotFound)
        << OutcomeKind::Gone << true;
    QTest::newRow("412 of our own first copy") << ErrorKind::PreconditionFailed << withMyPhone()
                                               << none << OutcomeKind::ArrivedAnyway << false;
    QTest::newRow("412 of somebody else's change")
        << ErrorKind::PreconditionFailed << withTheirEmail() << none << OutcomeKind::Conflict
        << true;
    QTest::newRow("412 though the ETag is the same") << ErrorKind::PreconditionFailed << sampleJob()
                                                     << none << OutcomeKind::NeverMatches << true;
    QTest::newRow("412, and no read")
        << ErrorKind::PreconditionFailed << Job() << OptionalKind(ErrorKind::TimedOut)
        << OutcomeKind::StillUnknown << true;
    QTest::newRow("busy, and nothing changed")
        << ErrorKind::Busy << sampleJob() << none << OutcomeKind::DidNotArrive << true;
    QTest::newRow("busy, and it is there")
        << ErrorKind::Busy << withMyPhone() << none << OutcomeKind::ArrivedAnyway << false;
}

void tst_JobEditChange::anAnswerThatProvesNothing_isDecidedByARead()
{
    QFETCH(ErrorKind, answer);
    QFETCH(Job, readJob);
    QFETCH(OptionalKind, readError);
    QFETCH(OutcomeKind, expected);
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(answer))));
    QCOMPARE(editor.session.activity(), Activity::Checking);
    QVERIFY(editor.session.isBusy());
    if (readError)
        QVERIFY(editor.answerRead(failure(serviceError(*readError))));
    else
        QVERIFY(editor.answerRead(readJob));
    QCOMPARE(editor.last().kind, expected);
    QVERIFY(editor.last().error);
    QCOMPARE(editor.session.activity(), Activity::Idle);
    QTEST(editor.session.hasChanges(), "stillChanged");
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);
    QCOMPARE(editor.session.merge().has_value(), expected == OutcomeKind::Conflict);
    QCOMPARE(editor.session.isOutcomeOpen(), expected == OutcomeKind::StillUnknown);
    QCOMPARE(editor.last().readError.has_value(), expected == OutcomeKind::StillUnknown);
    QCOMPARE(editor.fake.service->count("update"), 1);
}

void tst_JobEditChange::whatBecameOfALostChange_isToldByItsFields_data()
{
    QTest::addColumn<ErrorKind>("answer");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ConflictFate>("expected");
    QTest::addColumn<bool>("isContested");
    const QString before = sampleJob().returnAddress->phone.value_or(QString());
    const QString named = sampleJob().returnAddress->recipientName;
    const QString mine = u"555 0199"_s;
    QTest::newRow("refused") << ErrorKind::PreconditionFailed << u"555 0777"_s << named
                             << ConflictFate::Refused << true;
    QTest::newRow("both fields as before")
        << ErrorKind::OutcomeUnknown << before << named << ConflictFate::NotThere << false;
    QTest::newRow("one is mine, one is theirs")
        << ErrorKind::OutcomeUnknown << mine << u"Theirs"_s << ConflictFate::PartlyThere << true;
    QTest::newRow("one is mine, one as before")
        << ErrorKind::TimedOut << mine << named << ConflictFate::PartlyThere << false;
    QTest::newRow("both are theirs") << ErrorKind::ConnectionLost << u"555 0777"_s << u"Theirs"_s
                                     << ConflictFate::Overwritten << true;
    QTest::newRow("one is theirs, one as before")
        << ErrorKind::Busy << u"555 0777"_s << named << ConflictFate::Overwritten << true;
}

void tst_JobEditChange::whatBecameOfALostChange_isToldByItsFields()
{
    QFETCH(const ErrorKind, answer);
    QFETCH(const QString, phone);
    QFETCH(const QString, name);
    ChangedJob editor; // the phone is changed already
    editor.session.setValue(Field::RecipientName, u"Mine"_s);
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(answer))));
    Job job = withTheirEmail();
    job.returnAddress->phone = phone;
    job.returnAddress->recipientName = name;
    QVERIFY(editor.answerRead(job));
    QCOMPARE(editor.last().kind, OutcomeKind::Conflict);
    QTEST(editor.last().fate, "expected");

    // "Keep editing", and once more: nothing is sent before it is decided, and the fate is the same.
    const ConflictFate fate = editor.last().fate;
    editor.session.dismissConflict();
    const auto outcomes = editor.outcomes.size();
    QFETCH(const bool, isContested);
    editor.session.save();
    if (!isContested) {
        QCOMPARE(editor.fake.service->count("update"), 2);
        return;
    }
    QTRY_COMPARE(editor.outcomes.size(), outcomes + 1);
    QCOMPARE(editor.last().fate, fate);
    QCOMPARE(editor.fake.service->count("update"), 1);
}

void tst_JobEditChange::aPlainRefusal_changesNothingAndReadsNothing_data()
{
    QTest::addColumn<ErrorKind>("answer");
    QTest::addColumn<OutcomeKind>("expected");
    QTest::newRow("400") << ErrorKind::BadRequest << OutcomeKind::Refused;
    QTest::newRow("409") << ErrorKind::Rejected << OutcomeKind::Refused;
    QTest::newRow("403") << ErrorKind::ClientCertificateRefused << OutcomeKind::Refused;
    QTest::newRow("a redirect") << ErrorKind::Redirected << OutcomeKind::Refused;
    QTest::newRow("offline") << ErrorKind::Offline << OutcomeKind::Refused;
    QTest::newRow("404") << ErrorKind::NotFound << OutcomeKind::Gone;
}

void tst_JobEditChange::aPlainRefusal_changesNothingAndReadsNothing()
{
    QFETCH(ErrorKind, answer);
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(answer))));
    QCOMPARE(editor.outcomes.size(), 1);
    QTEST(editor.last().kind, "expected");
    QCOMPARE(editor.last().error->kind, answer);
    QCOMPARE(editor.last().requestId, "request-of-error"_ba);
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);
    QVERIFY(editor.session.hasChanges());
    QCOMPARE(editor.fake.service->count("read"), 1);
}

void tst_JobEditChange::conflict_comparesBeforeTheirsAndMine()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::PreconditionFailed, 412))));
    QVERIFY(editor.answerRead(withTheirEmail()));
    const ThreeWayMerge merge = *editor.session.merge();
    const QList<FieldMerge> expected{{Field::Phone, MergeOutcome::OnlyMine},
                                     {Field::Email, MergeOutcome::OnlyTheirs}};
    QCOMPARE(merge.fields(), expected);
    QCOMPARE(merge.before().email, u"ann@example.com"_s);
}

void tst_JobEditChange::conflict_savedBoth_sendsTheirEmailAndMyPhone()
{
    ChangedJob editor;
    editor.session.save();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::PreconditionFailed, 412))));
    QVERIFY(editor.answerRead(withTheirEmail()));
    editor.session.resolveConflict(editor.session.merge()->merged());
    editor.session.save();
    const FakeRequest sent = editor.fake.service->requests.last();
    QCOMPARE(sent.condition, Condition::ifMatch("W/\"v2\""));
    QCOMPARE(sent.change.returnAddress->phone, u"555 0199"_s);
    QCOMPARE(sent.change.returnAddress->email, u"office@example.com"_s);
}

void tst_JobEditChange::markAsShipped_isOneRequestWithTheChangedGroups()
{
    ChangedJob editor;
    editor.session.markAsShipped();
    QCOMPARE(editor.fake.service->requests.size(), 2);
    const FakeRequest sent = editor.fake.service->requests.last();
    QCOMPARE(sent.operation, "ship"_ba);
    QVERIFY(sent.change.returnAddress);
    QVERIFY(!sent.change.returnShipping);
    QVERIFY(editor.answerChange(receipt()));
    Job shipped = withMyPhone();
    shipped.state = JobState::Kind::Shipping;
    QVERIFY(editor.answerRead(shipped));
    QCOMPARE(editor.last().kind, OutcomeKind::Saved);
    QCOMPARE(editor.last().action, JobAction::MarkAsShipped);
}

void tst_JobEditChange::markAsShipped_of412ByOurOwnCopy_arrived()
{
    ChangedJob editor;
    editor.session.markAsShipped();
    QVERIFY(editor.answerChange(failure(serviceError(ErrorKind::PreconditionFailed, 412))));
    Job shipped = withMyPhone();
    shipped.state = JobState::Kind::Shipping;
    QVERIFY(editor.answerRead(shipped));
    QCOMPARE(editor.last().kind, OutcomeKind::ArrivedAnyway);
}

void tst_JobEditChange::requestCancellation_sendsNothingElseAndKeepsTheDraft()
{
    ChangedJob editor;
    editor.session.requestCancellation();
    QCOMPARE(editor.fake.service->count("cancel"), 1);
    QVERIFY(editor.answerChange(receipt()));
    Job cancelled = sampleJob();
    cancelled.cancelRequested = true;
    cancelled.etag = "W/\"v2\"";
    QVERIFY(editor.answerRead(cancelled));
    QCOMPARE(editor.last().kind, OutcomeKind::Saved);
    QCOMPARE(editor.last().action, JobAction::RequestCancellation);
    QCOMPARE(editor.session.changedFields(), QList<Field>{Field::Phone});
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);
}

void tst_JobEditChange::aJobWithoutETagOrDate_isNotChanged()
{
    ChangedJob editor;
    Job bare = sampleJob();
    bare.etag.clear();
    bare.lastModified = QDateTime();
    editor.session.load();
    editor.fake.service->answerRead(bare);
    QTRY_COMPARE(editor.session.job()->etag, QByteArray());
    editor.session.save();
    QTRY_COMPARE(editor.outcomes.size(), 1);
    QCOMPARE(editor.last().kind, OutcomeKind::Refused);
    QCOMPARE(editor.last().error->kind, ErrorKind::NotSent);
    QCOMPARE(editor.fake.service->count("update"), 0);
}

void tst_JobEditChange::aJobWithoutETag_isGuardedByItsDate()
{
    ChangedJob editor;
    Job bare = sampleJob();
    bare.etag.clear();
    editor.session.load();
    editor.fake.service->answerRead(bare);
    QTRY_COMPARE(editor.session.job()->etag, QByteArray());
    editor.session.save();
    QCOMPARE(editor.fake.service->requests.last().condition,
             Condition::ifUnmodifiedSince(sampleJob().lastModified));
}

QTEST_GUILESS_MAIN(tst_JobEditChange)
#include "tst_JobEditChange.moc"
