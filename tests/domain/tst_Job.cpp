// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Job.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_Job : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_areToldApartByAccountAndName();
    void summaryOf_takesWhatAListShows();
    void summaryOf_aBareJob_isEmptyWhereNothingWasSent();
};

void tst_Job::keys_areToldApartByAccountAndName()
{
    const QSet<JobKey> keys{{u"a"_s, u"job"_s}, {u"b"_s, u"job"_s}, {u"a"_s, u"job"_s}};
    QCOMPARE(keys.size(), 2);
    QVERIFY(!keys.contains({u"a"_s, u"Job"_s}));
}

void tst_Job::summaryOf_takesWhatAListShows()
{
    Job job;
    job.key = {u"xttest"_s, u"hdd-0412"_s};
    job.type = JobType::Import;
    job.state = JobState::Kind::Transferring;
    job.location = u"West US"_s;
    job.friendlyName = u"Server room move"_s;
    job.deliveryPackage = Package{u"FedEx"_s, u"786785510"_s, 6, u"4/30/2014 12:25:40 AM"_s};
    job.returnAddress = ReturnAddress{
        u"Contoso"_s, PostalAddress::fromText(u"1 Main St, Hamburg"_s), {}, {}};
    job.percentComplete = 17;
    job.cancelRequested = true;
    job.lastModified = QDateTime({2014, 4, 30}, {0, 25, 42}, Qt::UTC);

    const JobSummary summary = summaryOf(job);
    QVERIFY(summary.key == job.key);
    QCOMPARE(summary.type, JobType::Import);
    QCOMPARE(summary.state.kind(), JobState::Kind::Transferring);
    QCOMPARE(summary.friendlyName, u"Server room move"_s);
    QCOMPARE(summary.location, u"West US"_s);
    QCOMPARE(summary.carrierName, u"FedEx"_s);
    QCOMPARE(summary.trackingNumber, u"786785510"_s);
    QCOMPARE(summary.driveCount, 6);
    QCOMPARE(summary.percentComplete, 17);
    QVERIFY(summary.hasReturnAddress);
    QCOMPARE(summary.returnTo, u"Contoso\n1 Main St, Hamburg"_s);
    QVERIFY(summary.cancelRequested);
    QCOMPARE(summary.lastModified, job.lastModified);
}

void tst_Job::summaryOf_aBareJob_isEmptyWhereNothingWasSent()
{
    const JobSummary summary = summaryOf(Job{});
    QVERIFY(summary.friendlyName.isEmpty());
    QVERIFY(summary.trackingNumber.isEmpty());
    QVERIFY(!summary.driveCount);
    QVERIFY(!summary.percentComplete);
    QVERIFY(!summary.hasReturnAddress);
    QVERIFY(!summary.cancelRequested);
    QVERIFY(!summary.lastModified.isValid());
}

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_Job.moc"
