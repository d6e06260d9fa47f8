// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/DeadlineReader.h"
#include "support/FakeJobService.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;
using Kind = JobState::Kind;

namespace {

JobSummary summary(const QString &name, Kind state, const QDateTime &lastModified = {})
{
    JobSummary job;
    job.key = {u"xttest"_s, name};
    job.state = state;
    job.lastModified = lastModified;
    return job;
}

Job jobOf(const QString &name, Kind state)
{
    Job job = sampleJob();
    job.key = {u"xttest"_s, name};
    job.state = state;
    return job;
}

/// A reader over a service that waits for the test's answers.
struct Reader
{
    Reader()
        : reader(service)
        , read(&reader, &DeadlineReader::jobRead)
    {
    }

    [[nodiscard]] QStringList asked() const
    {
        QStringList names;
        for (const FakeRequest &request : service.requests)
            names.append(request.key.name);
        return names;
    }

    /// Answers the oldest read with a job and waits until it is reported.
    void answer(const QString &name, Kind state)
    {
        const auto before = read.count();
        service.answerRead(jobOf(name, state));
        QTRY_COMPARE(read.count(), before + 1);
    }

    FakeJobService service;
    DeadlineReader reader;
    QSignalSpy read;
};

} // namespace

class tst_DeadlineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Job>(); }
    void start_readsTheMostUrgentStatesFirst();
    void start_readsAtMostTwoAtOnce();
    void want_passesOverJobsWithoutADeadlineOrWithAKnownTime();
    void secondRound_readsCreatingAgainAndOthersOnlyInANewState();
    void moreJobsThanOneRoundReads_haveTheirTurn();
    void aFailure_endsTheRound();
    void aJobThatIsGone_doesNotEndTheRound();
    void stop_forgetsAndCancels();
};

void tst_DeadlineReader::start_readsTheMostUrgentStatesFirst()
{
    Reader r;
    r.reader.want({summary(u"done"_s, Kind::Completed), summary(u"away"_s, Kind::Shipping),
                   summary(u"new"_s, Kind::Creating)});
    r.reader.start();
    r.answer(u"new"_s, Kind::Creating);
    r.answer(u"away"_s, Kind::Shipping);
    r.answer(u"done"_s, Kind::Completed);
    QCOMPARE(r.asked(), (QStringList{u"new"_s, u"away"_s, u"done"_s}));
    QVERIFY(!r.reader.isReading());
}

void tst_DeadlineReader::start_readsAtMostTwoAtOnce()
{
    Reader r;
    r.reader.want({summary(u"a"_s, Kind::Creating), summary(u"b"_s, Kind::Creating),
                   summary(u"c"_s, Kind::Creating)});
    r.reader.start();
    QCOMPARE(r.asked().size(), 2);
    r.answer(u"a"_s, Kind::Creating);
    QCOMPARE(r.asked().size(), 3);
}

void tst_DeadlineReader::want_passesOverJobsWithoutADeadlineOrWithAKnownTime()
{
    Reader r;
    const QDateTime known(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    r.reader.want({summary(u"copying"_s, Kind::Transferring), summary(u"packed"_s, Kind::Packaging),
                   summary(u"foo"_s, Kind::Unknown), summary(u"timed"_s, Kind::Creating, known)});
    r.reader.start();
    QCOMPARE(r.asked(), QStringList());
}

void tst_DeadlineReader::secondRound_readsCreatingAgainAndOthersOnlyInANewState()
{
    Reader r;
    const QList<JobSummary> jobs{summary(u"new"_s, Kind::Creating),
                                 summary(u"away"_s, Kind::Shipping)};
    r.reader.want(jobs);
    r.reader.start();
    r.answer(u"new"_s, Kind::Creating);
    r.answer(u"away"_s, Kind::Shipping);

    r.service.requests.clear();
    r.reader.want(jobs);
    r.reader.start();
    r.answer(u"new"_s, Kind::Creating);
    QCOMPARE(r.asked(), QStringList{u"new"_s});

    r.service.requests.clear();
    r.reader.want({summary(u"away"_s, Kind::Completed)});
    r.reader.start();
    QCOMPARE(r.asked(), QStringList{u"away"_s});
}

void tst_DeadlineReader::moreJobsThanOneRoundReads_haveTheirTurn()
{
    constexpr int readsOfARound = 300;
    QList<JobSummary> jobs;
    for (int i = 0; i < readsOfARound + 20; ++i)
        jobs.append(summary(u"new-%1"_s.arg(i), Kind::Creating));
    jobs.append(summary(u"away"_s, Kind::Shipping));
    Reader r;
    QSet<QString> read;
    for (int round = 0; round < 2; ++round) {
        r.reader.want(jobs);
        r.reader.start();
        for (qsizetype next = r.asked().size() - 2; r.reader.isReading(); ++next) {
            const QString name = r.asked().at(next);
            r.answer(name, name == u"away"_s ? Kind::Shipping : Kind::Creating);
            read.insert(name);
        }
        r.reader.stop();
    }
    QCOMPARE(read.size(), jobs.size());
    QCOMPARE(r.asked().size(), 2 * readsOfARound);
}

void tst_DeadlineReader::aFailure_endsTheRound()
{
    Reader r;
    r.reader.want({summary(u"a"_s, Kind::Creating), summary(u"b"_s, Kind::Creating),
                   summary(u"c"_s, Kind::Creating)});
    r.reader.start();
    r.service.answerRead(failure(serviceError(ServiceError::Kind::Busy, 503)));
    r.service.answerRead(failure(serviceError(ServiceError::Kind::Busy, 503)));
    QTRY_VERIFY(!r.reader.isReading());
    QCOMPARE(r.asked().size(), 2);
    QCOMPARE(r.read.count(), 0);
}

void tst_DeadlineReader::aJobThatIsGone_doesNotEndTheRound()
{
    Reader r;
    r.reader.want({summary(u"gone"_s, Kind::Creating), summary(u"b"_s, Kind::Creating),
                   summary(u"c"_s, Kind::Creating)});
    r.reader.start();
    r.service.answerRead(failure(serviceError(ServiceError::Kind::NotFound, 404)));
    QTRY_COMPARE(r.asked().size(), 3);
}

void tst_DeadlineReader::stop_forgetsAndCancels()
{
    Reader r;
    r.reader.want({summary(u"a"_s, Kind::Creating), summary(u"b"_s, Kind::Creating),
                   summary(u"c"_s, Kind::Creating)});
    r.reader.start();
    r.reader.stop();
    QVERIFY(!r.reader.isReading());
    r.reader.start();
    QCOMPARE(r.asked().size(), 2);
    QCOMPARE(r.read.count(), 0);
}

QTEST_GUILESS_MAIN(tst_DeadlineReader)
#include "tst_DeadlineReader.moc"
