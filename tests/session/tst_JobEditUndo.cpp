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

namespace {

EditPolicy packagingPolicy(const Job &job)
{
    EditPolicy policy;
    if (job.state.kind() == JobState::Kind::Packaging)
        policy.setGroup(FieldGroup::ReturnAddress,
                        Permission::locked(LockReason::PackagingAddress));
    return policy;
}

struct Editor
{
    Editor()
        : session(fake.connection, sampleJob().key,
                  [] { return QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC); })
    {
        fake.service->policy = packagingPolicy;
        read(sampleJob());
    }

    void read(const Result<Job, ServiceError> &result)
    {
        session.load();
        fake.service->answerRead(result);
        QVERIFY(QTest::qWaitFor([this] { return session.activity() == Activity::Idle; }));
    }

    /// The change under way is accepted, and @p after read back.
    void accept(const Job &after)
    {
        fake.service->answerChange(ChangeReceipt{200, "id", {}});
        QVERIFY(QTest::qWaitFor([this] { return fake.service->isWaiting("read"); }));
        fake.service->answerRead(after);
        QVERIFY(QTest::qWaitFor([this] { return session.activity() == Activity::Idle; }));
    }

    FakeConnection fake;
    JobEditSession session;
};

Job changed(const std::function<void(Job &)> &change)
{
    Job job = sampleJob();
    change(job);
    job.etag = "W/\"v2\"";
    job.lastModified = job.lastModified.addSecs(60);
    return job;
}

} // namespace

/// Undo and redo in a session: what may come back, and what never does.
class tst_JobEditUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setValues_isOneStep_andLeavesLockedFieldsOut();
    void stepsOfTheCaller_areOneStep();
    void revert_isUndone();
    void restoredDraft_isUndone_withWhatWasTypedBefore();
    void decidedConflict_isUndone_andAskedAgain();
    void save_endsTheUndoOfWhatWasSent();
    void save_thatCannotBeReadBack_endsItToo();
    void save_thatWasRefused_canBeUndone();
    void refresh_leadsBackToWhatTheServiceHolds();
    void jobMovedOn_lockedFieldsAreNotUndone();
    void jobIsGone_nothingIsUndone();
    void undo_tellsTheForm();
};

void tst_JobEditUndo::setValues_isOneStep_andLeavesLockedFieldsOut()
{
    Editor editor;
    JobDraft address;
    address.recipientName = u"Ann"_s;
    address.phone = u"1"_s;
    address.description = u"not asked for"_s;
    editor.session.setValues(address, {Field::RecipientName, Field::Phone});
    QCOMPARE(editor.session.changedFields(), (QList<Field>{Field::RecipientName, Field::Phone}));
    QCOMPARE(editor.session.fieldsToUndo(), (QList<Field>{Field::RecipientName, Field::Phone}));
    editor.session.undo();
    QVERIFY(!editor.session.hasChanges());

    editor.read(changed([](Job &job) { job.state = JobState::Kind::Packaging; }));
    editor.session.setValues(address, {Field::Description, Field::Phone});
    QCOMPARE(editor.session.changedFields(), QList<Field>{Field::Description});
}

void tst_JobEditUndo::stepsOfTheCaller_areOneStep()
{
    Editor editor;
    editor.session.beginStep();
    editor.session.setValue(Field::Phone, u"1"_s);
    editor.session.setValue(Field::Email, u"a@b"_s);
    editor.session.endStep();
    editor.session.undo();
    QVERIFY(!editor.session.hasChanges());
    editor.session.redo();
    QCOMPARE(editor.session.changedFields(), (QList<Field>{Field::Phone, Field::Email}));
}

void tst_JobEditUndo::revert_isUndone()
{
    Editor editor;
    editor.session.setValue(Field::Phone, u"1"_s);
    editor.session.setValue(Field::Email, u"a@b"_s);
    const JobDraft typed = editor.session.draft();
    editor.session.revert();
    QVERIFY(!editor.session.hasChanges());
    editor.session.undo();
    QCOMPARE(editor.session.draft(), typed);
    editor.session.revertField(Field::Phone);
    editor.session.undo();
    QCOMPARE(editor.session.draft(), typed);
}

void tst_JobEditUndo::restoredDraft_isUndone_withWhatWasTypedBefore()
{
    Editor editor;
    editor.session.setValue(Field::Phone, u"7"_s);
    JobDraft base = editor.session.base();
    base.phone = u"old"_s; // of another day
    JobDraft stored = base;
    stored.phone = u"9"_s;
    stored.email = u"stored@example.com"_s;
    editor.session.applyDraft(base, stored);
    QCOMPARE(editor.session.draft().phone, u"9"_s);
    editor.session.undo();
    QCOMPARE(editor.session.draft().phone, u"7"_s);
    QCOMPARE(editor.session.changedFields(), QList<Field>{Field::Phone});
    // Nothing of the old base is left: what is sent now meets no conflict.
    editor.session.save();
    QCOMPARE(editor.fake.service->count("update"), 1);
}

void tst_JobEditUndo::decidedConflict_isUndone_andAskedAgain()
{
    Editor editor;
    editor.session.setValue(Field::Phone, u"mine"_s);
    editor.read(changed([](Job &job) { job.returnAddress->phone = u"theirs"_s; }));
    QVERIFY(editor.session.merge());
    editor.session.resolveConflict(editor.session.merge()->theirs());
    QCOMPARE(editor.session.draft().phone, u"theirs"_s);
    QVERIFY(!editor.session.hasChanges());
    editor.session.undo();
    QCOMPARE(editor.session.draft().phone, u"mine"_s);
    editor.session.save();
    QCOMPARE(editor.fake.service->count("update"), 0);
    QTRY_VERIFY(editor.session.merge());
}

void tst_JobEditUndo::save_endsTheUndoOfWhatWasSent()
{
    Editor editor;
    editor.session.setValue(Field::Phone, u"1"_s);
    editor.session.setValue(Field::Phone, u"2"_s);
    editor.session.save();
    QVERIFY(editor.session.fieldsToUndo().isEmpty()); // on its way
    editor.accept(changed([](Job &job) { job.returnAddress->phone = u"2"_s; }));
    QVERIFY(editor.session.fieldsToUndo().isEmpty());
    editor.session.undo();
    QCOMPARE(editor.session.draft().phone, u"2"_s);
    QVERIFY(!editor.session.hasChanges());
}

void tst_JobEditUndo::save_thatCannotBeReadBack_endsItToo()
{
    Editor editor;
    editor.session.setValue(Field::Phone, u"2"_s);
    editor.session.save();
    editor.fake.service->answerChange(ChangeReceipt{200, "id", {}});
    QTRY_VERIFY(editor.fake.service->isWaiting("read"));
    ServiceError offline;
    offline.kind = ServiceError::Kind::Offline;
    editor.fake.service->answerRead(tl::unexpected(offline));
    QTRY_COMPARE(editor.session.activity(), Activity::Idle);
    QVERIFY(editor.session.fieldsToUndo().isEmpty());
    QCOMPARE(editor.session.draft().phone, u"2"_s);
}

void tst_JobEditUndo::save_thatWasRefused_canBeUndone()
{
    Editor editor;
    const QString before = editor.session.draft().phone;
    editor.session.setValue(Field::Phone, u"2"_s);
    editor.session.save();
    ServiceError refused;
    refused.kind = ServiceError::Kind::Rejected;
    editor.fake.service->answerChange(tl::unexpected(refused));
    QTRY_COMPARE(editor.session.activity(), Activity::Idle);
    QCOMPARE(editor.session.fieldsToUndo(), QList<Field>{Field::Phone});
    editor.session.undo();
    QCOMPARE(editor.session.draft().phone, before);
}

void tst_JobEditUndo::refresh_leadsBackToWhatTheServiceHolds()
{
    Editor editor;
    editor.session.setValue(Field::Phone, u"mine"_s);
    editor.read(changed([](Job &job) { job.returnAddress->phone = u"theirs"_s; }));
    editor.session.dismissConflict();
    editor.session.undo();
    QCOMPARE(editor.session.draft().phone, u"theirs"_s);
    QVERIFY(!editor.session.hasChanges());
}

void tst_JobEditUndo::jobMovedOn_lockedFieldsAreNotUndone()
{
    Editor editor;
    editor.session.setValue(Field::Description, u"mine"_s);
    editor.session.setValue(Field::Phone, u"1"_s);
    editor.read(changed([](Job &job) { job.state = JobState::Kind::Packaging; }));
    QCOMPARE(editor.session.fieldsToUndo(), QList<Field>{Field::Description});
    editor.session.undo();
    editor.session.undo();
    QCOMPARE(editor.session.draft().phone, u"1"_s);
    editor.session.revertField(Field::Phone);
    QCOMPARE(editor.session.fieldsToUndo(), QList<Field>());
    QCOMPARE(editor.session.fieldsToRedo(), QList<Field>{Field::Description});
}

void tst_JobEditUndo::jobIsGone_nothingIsUndone()
{
    Editor editor;
    editor.session.setValue(Field::Phone, u"1"_s);
    ServiceError gone;
    gone.kind = ServiceError::Kind::NotFound;
    editor.read(tl::unexpected(gone));
    QVERIFY(editor.session.isGone());
    editor.session.undo();
    QCOMPARE(editor.session.draft().phone, u"1"_s);
}

void tst_JobEditUndo::undo_tellsTheForm()
{
    Editor editor;
    editor.session.beginStep();
    editor.session.setValue(Field::Phone, u"1"_s);
    editor.session.setValue(Field::Email, u"a@b"_s);
    editor.session.endStep();
    const QSignalSpy drafts(&editor.session, &JobEditSession::draftChanged);
    const QSignalSpy undo(&editor.session, &JobEditSession::undoChanged);
    editor.session.undo();
    QCOMPARE(drafts.count(), 2);
    QCOMPARE(drafts.at(0).at(0).value<Field>(), Field::Phone);
    QCOMPARE(drafts.at(1).at(0).value<Field>(), Field::Email);
    QCOMPARE(undo.count(), 1);
}

QTEST_GUILESS_MAIN(tst_JobEditUndo)
#include "tst_JobEditUndo.moc"
