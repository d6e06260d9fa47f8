// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ChangeEvidence.h"
#include "support/FakeJobService.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using ErrorKind = ServiceError::Kind;

class tst_ChangeEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsEvidence_whenTheChangeMayHaveArrived_data();
    void needsEvidence_whenTheChangeMayHaveArrived();
    void judge_shipping_data();
    void judge_shipping();
    void judge_cancellation_data();
    void judge_cancellation();
    void judge_update_goesFieldByField();
    void judge_withoutETag_goesByTheDate();
};

void tst_ChangeEvidence::needsEvidence_whenTheChangeMayHaveArrived_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expected");

    QTest::newRow("no answer") << ErrorKind::OutcomeUnknown << 0 << true;
    QTest::newRow("412, perhaps of our own first copy")
        << ErrorKind::PreconditionFailed << 412 << true;
    QTest::newRow("500 says nothing about the change") << ErrorKind::Busy << 500 << true;
    QTest::newRow("timed out") << ErrorKind::TimedOut << 0 << true;
    QTest::newRow("cancelled on the way") << ErrorKind::Cancelled << 0 << true;
    QTest::newRow("an unknown 2xx or 3xx") << ErrorKind::UnexpectedStatus << 304 << true;
    QTest::newRow("400") << ErrorKind::BadRequest << 400 << false;
    QTest::newRow("409") << ErrorKind::Rejected << 409 << false;
    QTest::newRow("404") << ErrorKind::NotFound << 404 << false;
    QTest::newRow("another 4xx") << ErrorKind::UnexpectedStatus << 415 << false;
    QTest::newRow("redirected") << ErrorKind::Redirected << 307 << false;
    QTest::newRow("offline") << ErrorKind::Offline << 0 << false;
    QTest::newRow("certificate refused") << ErrorKind::ClientCertificateRefused << 403 << false;
}

void tst_ChangeEvidence::needsEvidence_whenTheChangeMayHaveArrived()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QTEST(needsEvidence(serviceError(kind, status)), "expected");
}

void tst_ChangeEvidence::judge_shipping_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("holdsTheName");
    QTest::addColumn<bool>("hasNewETag");
    QTest::addColumn<Verdict>("expected");

    using Kind = JobState::Kind;
    QTest::newRow("shipping, with what was sent")
        << JobState(Kind::Shipping) << true << true << Verdict::Arrived;
    QTest::newRow("already transferring, with what was sent")
        << JobState(Kind::Transferring) << true << true << Verdict::Arrived;
    QTest::newRow("still creating, though it holds the fields")
        << JobState(Kind::Creating) << true << true << Verdict::SomeoneElseDid;
    QTest::newRow("shipping by a colleague, with other fields")
        << JobState(Kind::Shipping) << false << true << Verdict::SomeoneElseDid;
    QTest::newRow("untouched") << JobState(Kind::Creating) << false << false << Verdict::NotArrived;
    QTest::newRow("a state that nobody knows proves nothing")
        << JobState::fromText(u"Foo"_s) << true << true << Verdict::SomeoneElseDid;
}

void tst_ChangeEvidence::judge_shipping()
{
    QFETCH(JobState, state);
    QFETCH(bool, holdsTheName);
    QFETCH(bool, hasNewETag);
    SentChange sent;
    sent.action = JobAction::MarkAsShipped;
    sent.change.friendlyName = u"mine"_s;
    sent.etag = sampleJob().etag;
    Job job = sampleJob();
    job.state = state;
    job.friendlyName = holdsTheName ? u"mine"_s : u"theirs"_s;
    if (hasNewETag)
        job.etag = "W/\"v2\"";
    QTEST(judge(sent, job), "expected");
}

void tst_ChangeEvidence::judge_cancellation_data()
{
    QTest::addColumn<std::optional<bool>>("requested");
    QTest::addColumn<bool>("hasNewETag");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("requested") << std::optional<bool>(true) << true << Verdict::Arrived;
    QTest::newRow("not requested") << std::optional<bool>(false) << false << Verdict::NotArrived;
    QTest::newRow("not said") << std::optional<bool>() << false << Verdict::NotArrived;
    QTest::newRow("not said, job changed")
        << std::optional<bool>() << true << Verdict::SomeoneElseDid;
}

void tst_ChangeEvidence::judge_cancellation()
{
    QFETCH(std::optional<bool>, requested);
    QFETCH(bool, hasNewETag);
    SentChange sent;
    sent.action = JobAction::RequestCancellation;
    sent.etag = sampleJob().etag;
    Job job = sampleJob();
    job.cancelRequested = requested;
    if (hasNewETag)
        job.etag = "W/\"v2\"";
    QTEST(judge(sent, job), "expected");
}

void tst_ChangeEvidence::judge_update_goesFieldByField()
{
    SentChange sent;
    sent.before = JobDraft::fromJob(sampleJob());
    sent.draft = sent.before;
    sent.draft.phone = u"mine"_s;
    sent.change = changeBetween(sent.before, sent.draft); // the whole return address
    sent.etag = sampleJob().etag;
    Job job = sampleJob();
    job.etag = "W/\"v2\"";
    job.returnAddress->phone = u"mine"_s;
    QCOMPARE(judge(sent, job), Verdict::Arrived);
    job.returnAddress->email = u"theirs@example.com"_s;
    QCOMPARE(judge(sent, job), Verdict::Arrived);
    job.returnAddress->phone = u"theirs"_s;
    QCOMPARE(judge(sent, job), Verdict::SomeoneElseDid);
}

void tst_ChangeEvidence::judge_withoutETag_goesByTheDate()
{
    SentChange sent;
    sent.change.friendlyName = u"mine"_s;
    sent.lastModified = sampleJob().lastModified;
    Job job = sampleJob();
    job.etag.clear();
    QCOMPARE(judge(sent, job), Verdict::NotArrived);
    job.lastModified = job.lastModified.addSecs(1);
    QCOMPARE(judge(sent, job), Verdict::SomeoneElseDid);
}

QTEST_GUILESS_MAIN(tst_ChangeEvidence)
#include "tst_ChangeEvidence.moc"
