// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/JobEditSession.h"
#include "support/FakeJobService.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Activity = JobEditSession::Activity;
using ErrorKind = ServiceError::Kind;
using OutcomeKind = ChangeOutcome::Kind;

namespace {

ConnectionSettings viewOnlySettings()
{
    ConnectionSettings settings;
    settings.viewOnly = true;
    return settings;
}

struct Editor
{
    explicit Editor(const ConnectionSettings &settings = {})
        : fake(settings)
        , session(fake.connection, sampleJob().key,
                  [] { return QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC); })
    {
        QObject::connect(&session, &JobEditSession::changeFinished, &session,
                         [this](const ChangeOutcome &outcome) { outcomes.append(outcome); });
        QObject::connect(&session, &JobEditSession::loadFailed, &session,
                         [this](const ServiceError &error) { failures.append(error); });
    }

    [[nodiscard]] bool load(const Result<Job, ServiceError> &result)
    {
        session.load();
        fake.service->answerRead(result);
        return QTest::qWaitFor([this] { return session.activity() == Activity::Idle; });
    }

    FakeConnection fake;
    JobEditSession session;
    QList<ChangeOutcome> outcomes;
    QList<ServiceError> failures;
};

Job changedElsewhere(const std::function<void(Job &)> &change)
{
    Job job = sampleJob();
    change(job);
    job.etag = "W/\"v2\"";
    job.lastModified = job.lastModified.addSecs(60);
    return job;
}

Job inPackaging()
{
    return changedElsewhere([](Job &job) { job.state = JobState::Kind::Packaging; });
}

EditPolicy packagingPolicy(const Job &job)
{
    EditPolicy policy;
    if (job.state.kind() == JobState::Kind::Packaging)
        policy.setGroup(FieldGroup::ReturnAddress,
                        Permission::locked(LockReason::PackagingAddress));
    return policy;
}

} // namespace

class tst_JobEditSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstRead_everythingIsLocked();
    void load_takesTheJobAndIsClean();
    void load_whileLoading_asksOnce();
    void load_thatFails_keepsTheDraft_data();
    void load_thatFails_keepsTheDraft();
    void refresh_neverOverwritesWhatWasTyped();
    void refresh_withAForeignChangeInATouchedField_raisesAConflictWithoutSending();
    void save_afterADismissedConflict_raisesItAgain();
    void resolveConflict_thenSave_sendsAgainstTheNewETag();
    void jobMovedOn_lockedTextStaysVisibleAndIsNotSent();
    void setValue_ofALockedField_isIgnored();
    void setValue_emitsOnlyForARealChange();
    void revert_takesBackEverything();
    void revertField_takesBackOne();
    void viewOnly_locksEverythingAndSendsNothing();
    void applyDraft_bringsBackOnlyWhatWasTyped();
    void applyDraft_intoALockedField_staysVisible();
    void applyDraft_overAForeignChange_raisesAConflict();
    void problems_areThoseOfWhatWouldBeSent();
    void preview_showsTheConditionAndOnlyWhatChanged();
    void preview_masksTheAccountNumber_whichIsSentWhole();
    void cancelActivity_whileLoading_goesBackToIdle();
    void destroyingTheSession_whileItReads_isSilent();
};

void tst_JobEditSession::beforeTheFirstRead_everythingIsLocked()
{
    Editor editor;
    QVERIFY(!editor.session.job());
    for (const Field field : allFields())
        QVERIFY(!editor.session.policy().field(field).isAllowed());
    editor.session.setValue(Field::Phone, u"1"_s);
    editor.session.save();
    editor.session.markAsShipped();
    QVERIFY(!editor.session.hasChanges());
    QVERIFY(editor.fake.service->requests.isEmpty());
}

void tst_JobEditSession::load_takesTheJobAndIsClean()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    QCOMPARE(editor.session.job(), std::optional(sampleJob()));
    QCOMPARE(editor.session.draft().phone, u"555 0100"_s);
    QVERIFY(!editor.session.hasChanges());
    QVERIFY(editor.session.policy().field(Field::Phone).isAllowed());
}

void tst_JobEditSession::load_whileLoading_asksOnce()
{
    Editor editor;
    editor.session.load();
    editor.session.load();
    QCOMPARE(editor.fake.service->count("read"), 1);
}

void tst_JobEditSession::load_thatFails_keepsTheDraft_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isOffline");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("offline") << ErrorKind::Offline << true << false;
    QTest::newRow("nobody listens") << ErrorKind::ConnectionRefused << true << false;
    QTest::newRow("no answer in time") << ErrorKind::TimedOut << true << false;
    QTest::newRow("busy") << ErrorKind::Busy << false << false;
    QTest::newRow("gone") << ErrorKind::NotFound << false << true;
}

void tst_JobEditSession::load_thatFails_keepsTheDraft()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isGone);
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::Phone, u"9"_s);
    QVERIFY(editor.load(failure(serviceError(kind))));
    QCOMPARE(editor.failures.size(), 1);
    QCOMPARE(editor.failures.first().kind, kind);
    QCOMPARE(editor.session.draft().phone, u"9"_s);
    QTEST(editor.session.isOffline(), "isOffline");
    QTEST(editor.session.isGone(), "isGone");
    QCOMPARE(editor.session.policy().field(Field::Phone).isAllowed(), !isGone);
    QCOMPARE(editor.session.policy().markAsShipped().isAllowed(), kind == ErrorKind::Busy);
    QVERIFY(editor.load(sampleJob()));
    QVERIFY(!editor.session.isOffline() && !editor.session.isGone());
    QCOMPARE(editor.session.draft().phone, u"9"_s);
}

void tst_JobEditSession::refresh_neverOverwritesWhatWasTyped()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::Phone, u"555 0199"_s);
    QVERIFY(editor.load(
        changedElsewhere([](Job &job) { job.returnAddress->email = u"office@example.com"_s; })));
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);
    QCOMPARE(editor.session.draft().email, u"office@example.com"_s);
    QCOMPARE(editor.session.changedFields(), QList<Field>{Field::Phone});
    QCOMPARE(editor.outcomes.size(), 0);

    editor.session.save();
    const FakeRequest sent = editor.fake.service->requests.last();
    QCOMPARE(sent.condition, Condition::ifMatch("W/\"v2\""));
    QCOMPARE(sent.change.returnAddress->phone, u"555 0199"_s);
    QCOMPARE(sent.change.returnAddress->email, u"office@example.com"_s);
}

void tst_JobEditSession::refresh_withAForeignChangeInATouchedField_raisesAConflictWithoutSending()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::Phone, u"555 0199"_s);
    QVERIFY(
        editor.load(changedElsewhere([](Job &job) { job.returnAddress->phone = u"555 0777"_s; })));
    QTRY_COMPARE(editor.outcomes.size(), 1);
    QCOMPARE(editor.outcomes.first().kind, OutcomeKind::Conflict);
    QVERIFY(editor.session.merge());
    QCOMPARE(editor.session.merge()->conflicts(), QList<Field>{Field::Phone});
    QCOMPARE(editor.session.merge()->before().phone, u"555 0100"_s);
    QCOMPARE(editor.session.merge()->theirs().phone, u"555 0777"_s);
    QCOMPARE(editor.session.merge()->mine().phone, u"555 0199"_s);
    QCOMPARE(editor.fake.service->count("update"), 0);
}

void tst_JobEditSession::save_afterADismissedConflict_raisesItAgain()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::Phone, u"555 0199"_s);
    QVERIFY(
        editor.load(changedElsewhere([](Job &job) { job.returnAddress->phone = u"555 0777"_s; })));
    QTRY_COMPARE(editor.outcomes.size(), 1);
    editor.session.dismissConflict();
    QVERIFY(!editor.session.merge());
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);

    editor.session.save();
    QTRY_COMPARE(editor.outcomes.size(), 2);
    QCOMPARE(editor.outcomes.last().kind, OutcomeKind::Conflict);
    editor.session.markAsShipped();
    QTRY_COMPARE(editor.outcomes.size(), 3);
    QCOMPARE(editor.outcomes.last().action, JobAction::MarkAsShipped);
    QCOMPARE(editor.fake.service->count("update") + editor.fake.service->count("ship"), 0);
}

void tst_JobEditSession::resolveConflict_thenSave_sendsAgainstTheNewETag()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::Email, u"me@example.com"_s);
    editor.session.setValue(Field::Phone, u"555 0199"_s);
    QVERIFY(
        editor.load(changedElsewhere([](Job &job) { job.returnAddress->phone = u"555 0777"_s; })));
    QTRY_COMPARE(editor.outcomes.size(), 1);
    editor.session.resolveConflict(
        editor.session.merge()->merged({{Field::Phone, MergeChoice::Theirs}}));
    QVERIFY(!editor.session.merge());
    QCOMPARE(editor.session.changedFields(), QList<Field>{Field::Email});
    QCOMPARE(editor.fake.service->count("update"), 0);

    editor.session.save();
    const FakeRequest sent = editor.fake.service->requests.last();
    QCOMPARE(sent.condition, Condition::ifMatch("W/\"v2\""));
    QCOMPARE(sent.change.returnAddress->phone, u"555 0777"_s);
    QCOMPARE(sent.change.returnAddress->email, u"me@example.com"_s);
}

void tst_JobEditSession::jobMovedOn_lockedTextStaysVisibleAndIsNotSent()
{
    Editor editor;
    editor.fake.service->policy = packagingPolicy;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::Phone, u"555 0199"_s);
    editor.session.setValue(Field::Description, u"two pallets"_s);
    QVERIFY(editor.session.strandedFields().isEmpty());

    QVERIFY(editor.load(inPackaging()));
    QCOMPARE(editor.session.draft().phone, u"555 0199"_s);
    QCOMPARE(editor.session.strandedFields(), QList<Field>{Field::Phone});
    editor.session.save();
    const JobChange sent = editor.fake.service->requests.last().change;
    QVERIFY(!sent.returnAddress);
    QCOMPARE(sent.description, u"two pallets"_s);
}

void tst_JobEditSession::setValue_ofALockedField_isIgnored()
{
    Editor editor;
    editor.fake.service->policy = packagingPolicy;
    QVERIFY(editor.load(inPackaging()));
    QSignalSpy changed(&editor.session, &JobEditSession::draftChanged);
    editor.session.setValue(Field::Phone, u"9"_s);
    QCOMPARE(editor.session.draft().phone, u"555 0100"_s);
    QCOMPARE(changed.count(), 0);
}

void tst_JobEditSession::setValue_emitsOnlyForARealChange()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    QSignalSpy changed(&editor.session, &JobEditSession::draftChanged);
    editor.session.setValue(Field::Phone, u"555 0100"_s);
    QCOMPARE(changed.count(), 0);
    editor.session.setValue(Field::DriveCount, 4);
    editor.session.setValue(Field::DriveCount, QVariant());
    QCOMPARE(changed.count(), 2);
    QVERIFY(!editor.session.hasChanges());
}

void tst_JobEditSession::revert_takesBackEverything()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::Phone, u"9"_s);
    editor.session.setValue(Field::VerboseLog, true);
    QSignalSpy changed(&editor.session, &JobEditSession::draftChanged);
    editor.session.revert();
    QCOMPARE(changed.count(), 2);
    QVERIFY(!editor.session.hasChanges());
    QCOMPARE(editor.session.draft().phone, u"555 0100"_s);
}

void tst_JobEditSession::revertField_takesBackOne()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::Phone, u"9"_s);
    editor.session.setValue(Field::VerboseLog, true);
    editor.session.revertField(Field::VerboseLog);
    QCOMPARE(editor.session.changedFields(), QList<Field>{Field::Phone});
}

void tst_JobEditSession::viewOnly_locksEverythingAndSendsNothing()
{
    Editor editor(viewOnlySettings());
    QVERIFY(editor.load(sampleJob()));
    QCOMPARE(editor.session.policy(), EditPolicy::allLocked(LockReason::ViewOnly));
    editor.session.applyDraft(editor.session.base(), JobDraft());
    editor.session.save();
    editor.session.markAsShipped();
    editor.session.requestCancellation();
    QCOMPARE(editor.fake.service->requests.size(), 1);
}

void tst_JobEditSession::applyDraft_bringsBackOnlyWhatWasTyped()
{
    Editor editor;
    QVERIFY(editor.load(
        changedElsewhere([](Job &job) { job.returnAddress->email = u"office@example.com"_s; })));
    const JobDraft base = JobDraft::fromJob(sampleJob());
    JobDraft typed = base;
    typed.phone = u"9"_s;
    editor.session.applyDraft(base, typed);
    QCOMPARE(editor.session.draft().phone, u"9"_s);
    QCOMPARE(editor.session.draft().email, u"office@example.com"_s);
    QCOMPARE(editor.session.changedFields(), QList<Field>{Field::Phone});
    QVERIFY(!editor.session.merge());
}

void tst_JobEditSession::applyDraft_intoALockedField_staysVisible()
{
    Editor editor;
    editor.fake.service->policy = packagingPolicy;
    QVERIFY(editor.load(inPackaging()));
    const JobDraft base = editor.session.base();
    JobDraft typed = base;
    typed.phone = u"9"_s;
    editor.session.applyDraft(base, typed);
    QCOMPARE(editor.session.draft().phone, u"9"_s);
    QCOMPARE(editor.session.strandedFields(), QList<Field>{Field::Phone});
    editor.session.save();
    QCOMPARE(editor.fake.service->count("update"), 0);
}

void tst_JobEditSession::applyDraft_overAForeignChange_raisesAConflict()
{
    Editor editor;
    QVERIFY(
        editor.load(changedElsewhere([](Job &job) { job.returnAddress->phone = u"555 0777"_s; })));
    const JobDraft base = JobDraft::fromJob(sampleJob());
    JobDraft typed = base;
    typed.phone = u"9"_s;
    editor.session.applyDraft(base, typed);
    QTRY_COMPARE(editor.outcomes.size(), 1);
    QCOMPARE(editor.outcomes.first().kind, OutcomeKind::Conflict);
    QCOMPARE(editor.session.merge()->conflicts(), QList<Field>{Field::Phone});
}

void tst_JobEditSession::problems_areThoseOfWhatWouldBeSent()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    QVERIFY(editor.session.problems().isEmpty());
    editor.session.setValue(Field::RecipientName, QString());
    const Problem missing{Field::RecipientName, ProblemKind::Missing, Problem::Severity::Error};
    QVERIFY(editor.session.problems().contains(missing));
    QVERIFY(hasErrors(editor.session.shippingProblems()));
}

void tst_JobEditSession::preview_showsTheConditionAndOnlyWhatChanged()
{
    Editor editor;
    QCOMPARE(editor.session.preview(JobAction::Update).method, QByteArray());
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::FriendlyName, u"Move"_s);
    const RequestPreview preview = editor.session.preview(JobAction::Update);
    QCOMPARE(preview.headers, Condition::ifMatch("W/\"v1\"").headers());
    QCOMPARE(preview.body, "Move"_ba);
    QCOMPARE(editor.session.preview(JobAction::RequestCancellation).body, QByteArray());
}

void tst_JobEditSession::preview_masksTheAccountNumber_whichIsSentWhole()
{
    Editor editor;
    QVERIFY(editor.load(sampleJob()));
    editor.session.setValue(Field::CarrierAccountNumber, u"123456789"_s);
    QCOMPARE(editor.session.preview(JobAction::Update).body, "••••6789"_ba);
    editor.session.save();
    QCOMPARE(editor.fake.service->requests.last().change.returnShipping->carrierAccountNumber,
             u"123456789"_s);
}

void tst_JobEditSession::cancelActivity_whileLoading_goesBackToIdle()
{
    Editor editor;
    editor.session.load();
    editor.session.cancelActivity();
    QCOMPARE(editor.session.activity(), Activity::Idle);
    QTRY_VERIFY(!editor.fake.service->isWaiting("read"));
    QVERIFY(editor.failures.isEmpty());
}

void tst_JobEditSession::destroyingTheSession_whileItReads_isSilent()
{
    FakeConnection fake;
    auto session = std::make_unique<JobEditSession>(fake.connection, sampleJob().key,
                                                    systemClock());
    session->load();
    session.reset();
    QTRY_VERIFY(!fake.service->isWaiting("read"));
}

QTEST_GUILESS_MAIN(tst_JobEditSession)
#include "tst_JobEditSession.moc"
