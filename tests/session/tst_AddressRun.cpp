// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicPolicy.h"
#include "session/AddressRun.h"
#include "support/FakeJobService.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Phase = AddressRun::Phase;
using State = AddressRun::State;

namespace {

const auto now = QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);

AddressEntry dock()
{
    AddressEntry entry;
    entry.id = u"1"_s;
    entry.recipientName = u"Contoso Dock"_s;
    entry.address = PostalAddress::fromText(u"9 Harbour Street"_s);
    entry.phone = u"040 5550100"_s;
    entry.email = u"dock@contoso.example"_s;
    return entry;
}

Job jobOf(const QString &name, JobState::Kind state = JobState::Kind::Creating)
{
    Job job = sampleJob();
    job.key.name = name;
    job.state = state;
    job.etag = "W/\""_ba + name.toUtf8() + "\""_ba;
    return job;
}

Job atTheDock(Job job)
{
    job.returnAddress = ReturnAddress{u"Contoso Dock"_s,
                                      PostalAddress::fromText(u"9 Harbour Street"_s),
                                      u"040 5550100"_s, u"dock@contoso.example"_s};
    job.etag = "W/\"new\"";
    return job;
}

/// A run over jobs with these names, on a service that answers when told, with the real rules.
struct Bench
{
    explicit Bench(const QStringList &names, const AddressEntry &address = dock(),
                   HistoryStore *history = nullptr)
    {
        fake.service->policy = classicPolicyFor;
        QList<JobKey> keys;
        for (const QString &name : names)
            keys.append({u"xttest"_s, name});
        run = std::make_unique<AddressRun>(fake.connection, keys, address, [] { return now; });
        if (history)
            run->setHistory(*history, u"clerk"_s);
        run->start();
    }

    void answerRead(const Result<Job, ServiceError> &job)
    {
        if (!QTest::qWaitFor([this] { return fake.service->isWaiting("read"); }))
            qFatal("no job is being read");
        fake.service->answerRead(job);
    }

    void answerChange(const Result<ChangeReceipt, ServiceError> &receipt)
    {
        if (!QTest::qWaitFor([this] { return fake.service->isWaiting("update"); }))
            qFatal("no change is being sent");
        fake.service->answerChange(receipt);
    }

    [[nodiscard]] bool reaches(Phase phase)
    {
        return QTest::qWaitFor([&] { return run->phase() == phase; });
    }

    [[nodiscard]] const AddressRun::Item &item(int index) const { return run->items().at(index); }

    FakeConnection fake;
    std::unique_ptr<AddressRun> run;
};

ChangeReceipt receipt()
{
    return {200, "8d21cb4a"_ba, now};
}

} // namespace

class tst_AddressRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void review_changesNothing_andSaysWhatWould();
    void everyChange_isConditional_andOfItsGroupAlone();
    void aJobThatIsNotChosen_isNotSent();
    void aConflict_doesNotStopTheOthers();
    void aRefusal_isReportedWithItsError();
    void aLostAnswer_isLookedInto();
    void anAddressWithoutPhone_isNotSent();
    void stop_endsAfterTheJobUnderWay();
    void stopWhileReading_sendsNothing();
    void viewOnly_locksEveryJob();
    void eachAttempt_isInTheHistory();
    void manyJobs_areReadAFewAtATime();
    void tryAgain_readsAndReviewsOnlyWhatWasNotChanged();
    void tryAgain_sendsUnderTheNewGuard();
    void tryAgain_afterALostAnswer_sendsNothingTwice();
    void tryAgain_afterAStop_goesOn();
    void tryAgain_isNotForWhatCannotBeChanged();
    void tryAgain_writesEachAttemptIntoTheHistory();
};

void tst_AddressRun::review_changesNothing_andSaysWhatWould()
{
    Bench bench({u"open"_s, u"locked"_s, u"same"_s, u"gone"_s});
    bench.answerRead(jobOf(u"open"_s));
    bench.answerRead(jobOf(u"locked"_s, JobState::Kind::Packaging));
    bench.answerRead(atTheDock(jobOf(u"same"_s)));
    bench.answerRead(failure(serviceError(ServiceError::Kind::NotFound, 404)));
    QVERIFY(bench.reaches(Phase::Review));
    QCOMPARE(bench.item(0).state, State::Ready);
    QCOMPARE(bench.item(0).before, returnToText(u"Ann Clerk"_s, u"1 Dock Road"_s));
    QCOMPARE(bench.item(1).state, State::Locked);
    QCOMPARE(bench.item(1).lock, LockReason::PackagingAddress);
    QCOMPARE(bench.item(2).state, State::SameAlready);
    QCOMPARE(bench.item(3).state, State::Unreadable);
    QCOMPARE(bench.item(3).error->kind, ServiceError::Kind::NotFound);
    QCOMPARE(bench.run->chosenCount(), 1);
    QCOMPARE(bench.fake.service->count("update"), 0);
}

void tst_AddressRun::everyChange_isConditional_andOfItsGroupAlone()
{
    Bench bench({u"one"_s, u"two"_s});
    bench.answerRead(jobOf(u"one"_s));
    bench.answerRead(jobOf(u"two"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    QCOMPARE(bench.fake.service->count("update"), 1); // one after another
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"one"_s)));
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"two"_s)));
    QVERIFY(bench.reaches(Phase::Done));
    QList<FakeRequest> updates;
    for (const FakeRequest &request : std::as_const(bench.fake.service->requests)) {
        if (request.operation == "update")
            updates.append(request);
    }
    QCOMPARE(updates.size(), 2);
    QCOMPARE(updates.at(0).key.name, u"one"_s);
    QCOMPARE(updates.at(0).condition.headers(),
             (QList<std::pair<QByteArray, QByteArray>>{{"If-Match", "W/\"one\""}}));
    QCOMPARE(updates.at(1).condition.headers(),
             (QList<std::pair<QByteArray, QByteArray>>{{"If-Match", "W/\"two\""}}));
    JobChange expected;
    expected.returnAddress = atTheDock(sampleJob()).returnAddress;
    QCOMPARE(updates.at(0).change, expected);
    for (int index : {0, 1})
        QCOMPARE(bench.item(index).outcome->kind, ChangeOutcome::Kind::Saved);
}

void tst_AddressRun::aJobThatIsNotChosen_isNotSent()
{
    Bench bench({u"one"_s, u"two"_s});
    bench.answerRead(jobOf(u"one"_s));
    bench.answerRead(jobOf(u"two"_s, JobState::Kind::Completed));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->setChosen(0, false);
    bench.run->setChosen(1, true); // it is locked
    QCOMPARE(bench.run->chosenCount(), 0);
    bench.run->send();
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.fake.service->count("update"), 0);
    QCOMPARE(bench.item(0).state, State::Ready);
}

void tst_AddressRun::aConflict_doesNotStopTheOthers()
{
    Bench bench({u"one"_s, u"two"_s});
    bench.answerRead(jobOf(u"one"_s));
    bench.answerRead(jobOf(u"two"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(failure(serviceError(ServiceError::Kind::PreconditionFailed, 412)));
    Job theirs = jobOf(u"one"_s);
    theirs.returnAddress->phone = u"555 0199"_s;
    theirs.etag = "W/\"theirs\"";
    bench.answerRead(theirs);
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"two"_s)));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.item(0).outcome->kind, ChangeOutcome::Kind::Conflict);
    QCOMPARE(bench.item(1).outcome->kind, ChangeOutcome::Kind::Saved);
    QCOMPARE(bench.fake.service->count("update"), 2);
}

void tst_AddressRun::aRefusal_isReportedWithItsError()
{
    Bench bench({u"one"_s});
    bench.answerRead(jobOf(u"one"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(failure(serviceError(ServiceError::Kind::Rejected, 400)));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.item(0).outcome->kind, ChangeOutcome::Kind::Refused);
    QCOMPARE(bench.item(0).outcome->error->httpStatus, 400);
}

void tst_AddressRun::aLostAnswer_isLookedInto()
{
    Bench bench({u"arrived"_s, u"not"_s});
    bench.answerRead(jobOf(u"arrived"_s));
    bench.answerRead(jobOf(u"not"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(failure(serviceError(ServiceError::Kind::OutcomeUnknown)));
    bench.answerRead(atTheDock(jobOf(u"arrived"_s)));
    bench.answerChange(failure(serviceError(ServiceError::Kind::OutcomeUnknown)));
    bench.answerRead(jobOf(u"not"_s));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.item(0).outcome->kind, ChangeOutcome::Kind::ArrivedAnyway);
    QCOMPARE(bench.item(1).outcome->kind, ChangeOutcome::Kind::DidNotArrive);
    QCOMPARE(bench.fake.service->count("update"), 2); // nothing is sent twice
}

void tst_AddressRun::anAddressWithoutPhone_isNotSent()
{
    AddressEntry entry = dock();
    entry.phone.clear();
    Bench bench({u"one"_s}, entry);
    bench.answerRead(jobOf(u"one"_s));
    QVERIFY(bench.reaches(Phase::Review));
    QCOMPARE(bench.item(0).state, State::Incomplete);
    QCOMPARE(bench.item(0).problems.first().field, Field::Phone);
    bench.run->send();
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.fake.service->count("update"), 0);
}

void tst_AddressRun::stop_endsAfterTheJobUnderWay()
{
    Bench bench({u"one"_s, u"two"_s, u"three"_s});
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        bench.answerRead(jobOf(name));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.run->stop();
    QCOMPARE(bench.run->phase(), Phase::Sending);
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"one"_s)));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.item(0).outcome->kind, ChangeOutcome::Kind::Saved);
    QCOMPARE(bench.item(1).state, State::Stopped);
    QCOMPARE(bench.item(2).state, State::Stopped);
    QCOMPARE(bench.fake.service->count("update"), 1);
}

void tst_AddressRun::stopWhileReading_sendsNothing()
{
    Bench bench({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
    bench.run->stop();
    for (int i = 1; i <= 4; ++i)
        bench.answerRead(jobOf(QString::number(i)));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.item(0).state, State::Ready);
    QCOMPARE(bench.item(5).state, State::Stopped);
    bench.run->send();
    QCOMPARE(bench.fake.service->count("update"), 0);
}

void tst_AddressRun::viewOnly_locksEveryJob()
{
    ConnectionSettings settings;
    settings.viewOnly = true;
    FakeConnection fake(settings);
    AddressRun run(fake.connection, {{u"xttest"_s, u"one"_s}}, dock(), [] { return now; });
    run.start();
    fake.service->answerRead(jobOf(u"one"_s));
    QTRY_COMPARE(run.phase(), Phase::Review);
    QCOMPARE(run.items().first().lock, LockReason::ViewOnly);
}

void tst_AddressRun::eachAttempt_isInTheHistory()
{
    const QTemporaryDir folder;
    HistoryStore history(folder.filePath(u"history.sqlite"_s));
    Bench bench({u"one"_s, u"two"_s}, dock(), &history);
    bench.answerRead(jobOf(u"one"_s));
    bench.answerRead(jobOf(u"two"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"one"_s)));
    bench.answerChange(failure(serviceError(ServiceError::Kind::Rejected, 400)));
    QVERIFY(bench.reaches(Phase::Done));
    bench.run.reset();
    const auto list = history.list();
    QTRY_VERIFY(list->isFinished());
    QVERIFY(list->result());
    const QList<HistoryEntry> entries = *list->result();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(1).job.key.name, u"one"_s);
    QCOMPARE(entries.at(1).outcome, HistoryEntry::Outcome::Saved);
    QCOMPARE(entries.at(1).person, u"clerk"_s);
    QCOMPARE(entries.at(1).changes.size(), 4);
    QCOMPARE(entries.at(0).outcome, HistoryEntry::Outcome::Refused);
}

void tst_AddressRun::manyJobs_areReadAFewAtATime()
{
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names.append(QString::number(i));
    Bench bench(names);
    const QSignalSpy read(bench.run.get(), &AddressRun::jobRead);
    QCOMPARE(bench.fake.service->count("read"), 4);
    QCOMPARE(bench.run->doneCount(), 0);
    for (const QString &name : names)
        bench.answerRead(jobOf(name));
    QVERIFY(bench.reaches(Phase::Review));
    QCOMPARE(bench.fake.service->count("read"), 30);
    QCOMPARE(read.size(), 30);
    QCOMPARE(bench.run->countOf(State::Ready), 30);
}

void tst_AddressRun::tryAgain_readsAndReviewsOnlyWhatWasNotChanged()
{
    Bench bench({u"saved"_s, u"refused"_s, u"unread"_s});
    bench.answerRead(jobOf(u"saved"_s));
    bench.answerRead(jobOf(u"refused"_s));
    bench.answerRead(failure(serviceError(ServiceError::Kind::Busy, 503)));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->tryAgain(); // there is nothing yet to try again
    QCOMPARE(bench.run->phase(), Phase::Review);
    bench.run->send();
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"saved"_s)));
    bench.answerChange(failure(serviceError(ServiceError::Kind::Rejected, 409)));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.run->retryCount(), 2);
    bench.run->tryAgain();
    QCOMPARE(bench.run->phase(), Phase::Reading);
    QCOMPARE(bench.run->roundCount(), 2);
    QCOMPARE(bench.run->doneCount(), 0);
    bench.answerRead(jobOf(u"refused"_s));
    bench.answerRead(jobOf(u"unread"_s));
    QVERIFY(bench.reaches(Phase::Review));
    QCOMPARE(bench.item(0).outcome->kind, ChangeOutcome::Kind::Saved);
    QCOMPARE(bench.item(1).state, State::Ready);
    QVERIFY(!bench.item(1).outcome);
    QCOMPARE(bench.item(2).state, State::Ready);
    QVERIFY(!bench.item(2).error);
    QCOMPARE(bench.run->chosenCount(), 2);
    QCOMPARE(bench.fake.service->count("update"), 2); // reviewed first
}

void tst_AddressRun::tryAgain_sendsUnderTheNewGuard()
{
    Bench bench({u"one"_s});
    bench.answerRead(jobOf(u"one"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(failure(serviceError(ServiceError::Kind::PreconditionFailed, 412)));
    Job theirs = jobOf(u"one"_s);
    theirs.returnAddress->phone = u"555 0199"_s;
    theirs.etag = "W/\"theirs\"";
    bench.answerRead(theirs);
    QVERIFY(bench.reaches(Phase::Done));
    bench.run->tryAgain();
    bench.answerRead(theirs);
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(theirs));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.item(0).outcome->kind, ChangeOutcome::Kind::Saved);
    QCOMPARE(bench.run->retryCount(), 0);
    const FakeRequest sent = *std::find_if(
        bench.fake.service->requests.crbegin(), bench.fake.service->requests.crend(),
        [](const FakeRequest &request) { return request.operation == "update"; });
    QCOMPARE(sent.condition.headers(),
             (QList<std::pair<QByteArray, QByteArray>>{{"If-Match", "W/\"theirs\""}}));
}

void tst_AddressRun::tryAgain_afterALostAnswer_sendsNothingTwice()
{
    Bench bench({u"one"_s});
    bench.answerRead(jobOf(u"one"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(failure(serviceError(ServiceError::Kind::OutcomeUnknown)));
    bench.answerRead(failure(serviceError(ServiceError::Kind::Offline)));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.item(0).outcome->kind, ChangeOutcome::Kind::StillUnknown);
    bench.run->tryAgain();
    bench.answerRead(atTheDock(jobOf(u"one"_s))); // it had arrived
    QVERIFY(bench.reaches(Phase::Review));
    QCOMPARE(bench.item(0).state, State::SameAlready);
    bench.run->send();
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.fake.service->count("update"), 1);
}

void tst_AddressRun::tryAgain_afterAStop_goesOn()
{
    Bench bench({u"one"_s, u"two"_s});
    bench.answerRead(jobOf(u"one"_s));
    bench.answerRead(jobOf(u"two"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.run->stop();
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"one"_s)));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.run->retryCount(), 1);
    bench.run->tryAgain();
    bench.answerRead(jobOf(u"two"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"two"_s)));
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.item(1).outcome->kind, ChangeOutcome::Kind::Saved);
}

void tst_AddressRun::tryAgain_isNotForWhatCannotBeChanged()
{
    Bench bench({u"locked"_s, u"same"_s, u"gone"_s});
    bench.answerRead(jobOf(u"locked"_s, JobState::Kind::Packaging));
    bench.answerRead(atTheDock(jobOf(u"same"_s)));
    bench.answerRead(failure(serviceError(ServiceError::Kind::NotFound, 404)));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    QVERIFY(bench.reaches(Phase::Done));
    QCOMPARE(bench.run->retryCount(), 0);
    bench.run->tryAgain();
    QCOMPARE(bench.run->phase(), Phase::Done);
    QCOMPARE(bench.fake.service->count("read"), 3);
}

void tst_AddressRun::tryAgain_writesEachAttemptIntoTheHistory()
{
    const QTemporaryDir folder;
    HistoryStore history(folder.filePath(u"history.sqlite"_s));
    Bench bench({u"one"_s}, dock(), &history);
    bench.answerRead(jobOf(u"one"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(failure(serviceError(ServiceError::Kind::Rejected, 409)));
    QVERIFY(bench.reaches(Phase::Done));
    bench.run->tryAgain(); // at once: what is being written down stays
    bench.answerRead(jobOf(u"one"_s));
    QVERIFY(bench.reaches(Phase::Review));
    bench.run->send();
    bench.answerChange(receipt());
    bench.answerRead(atTheDock(jobOf(u"one"_s)));
    QVERIFY(bench.reaches(Phase::Done));
    const auto list = history.list();
    QTRY_VERIFY(list->isFinished());
    QVERIFY(list->result());
    QCOMPARE(list->result()->size(), 2);
    QCOMPARE(list->result()->at(1).outcome, HistoryEntry::Outcome::Refused);
    QCOMPARE(list->result()->at(0).outcome, HistoryEntry::Outcome::Saved);
}

QTEST_GUILESS_MAIN(tst_AddressRun)
#include "tst_AddressRun.moc"
