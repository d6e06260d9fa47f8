// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobView.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = JobState::Kind;

namespace {

const auto now = QDateTime(QDate(2014, 5, 20), QTime(9, 0), Qt::UTC);

/// A job that belongs to no view but AllJobs, as far as its state lets it.
JobSummary quietJob(Kind state)
{
    JobSummary job;
    job.state = state;
    job.carrierName = u"FedEx"_s;
    job.trackingNumber = u"1"_s;
    job.hasReturnAddress = true;
    job.lastModified = now;
    return job;
}

JobSummary modified(Kind state, int daysAgo)
{
    JobSummary job = quietJob(state);
    job.lastModified = now.addDays(-daysAgo);
    return job;
}

} // namespace

class tst_JobView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
};

void tst_JobView::matches_data()
{
    QTest::addColumn<JobSummary>("job");
    QTest::addColumn<QList<JobView>>("expected"); // besides AllJobs

    JobSummary job = quietJob(Kind::Creating);
    QTest::newRow("creating with everything set") << job << QList<JobView>();
    job.trackingNumber = u"  "_s;
    QTest::newRow("creating without tracking number")
        << job << QList<JobView>{JobView::NeedsTracking};
    job.cancelRequested = true;
    QTest::newRow("a cancelled job needs no tracking number") << job << QList<JobView>();
    job = quietJob(Kind::Creating);
    job.carrierName.clear();
    QTest::newRow("creating without carrier") << job << QList<JobView>{JobView::NeedsTracking};
    QTest::newRow("creating since 10 days") << modified(Kind::Creating, 10) << QList<JobView>();
    QTest::newRow("creating since 11 days")
        << modified(Kind::Creating, 11) << QList<JobView>{JobView::DueIn3Days};
    QTest::newRow("creating since 20 days")
        << modified(Kind::Creating, 20) << QList<JobView>{JobView::DueIn3Days};
    job = modified(Kind::Creating, 20);
    job.lastModified = QDateTime();
    QTest::newRow("creating since nobody knows when") << job << QList<JobView>();
    QTest::newRow("on the way since 12 days")
        << modified(Kind::Shipping, 12) << QList<JobView>{JobView::DueIn3Days, JobView::InTransit};
    QTest::newRow("on the way since a minute less than 14 days") << [] {
        JobSummary parcel = modified(Kind::Shipping, 14);
        parcel.lastModified = parcel.lastModified.addSecs(60);
        return parcel;
    }() << QList<JobView>{JobView::DueIn3Days, JobView::InTransit};
    QTest::newRow("on the way since 15 days")
        << modified(Kind::Shipping, 15)
        << QList<JobView>{JobView::DueIn3Days, JobView::InTransit, JobView::InTransitTooLong};
    QTest::newRow("on the way") << quietJob(Kind::Shipping) << QList<JobView>{JobView::InTransit};
    QTest::newRow("finished since 89 days")
        << modified(Kind::Completed, 89) << QList<JobView>{JobView::Finished};
    QTest::newRow("closed") << quietJob(Kind::Closed) << QList<JobView>{JobView::Finished};
    QTest::newRow("canceled") << quietJob(Kind::Canceled) << QList<JobView>{JobView::Finished};
    job = quietJob(Kind::Transferring);
    job.hasReturnAddress = false;
    QTest::newRow("transferring without return address")
        << job << QList<JobView>{JobView::ReturnNotSet};
    job = quietJob(Kind::Packaging);
    job.hasReturnAddress = false;
    QTest::newRow("packaging: too late for a return address") << job << QList<JobView>();
    job = quietJob(Kind::Unknown);
    job.hasReturnAddress = false;
    QTest::newRow("an unknown state is in no view") << job << QList<JobView>();
    job = modified(Kind::Creating, 20);
    job.goneSince = now;
    QTest::newRow("archived: in no other view, not even in All jobs")
        << job << QList<JobView>{JobView::Archive};
}

void tst_JobView::matches()
{
    QFETCH(JobSummary, job);
    QFETCH(QList<JobView>, expected);
    if (!job.isArchived())
        expected.append(JobView::AllJobs);
    for (const JobView view : allJobViews())
        QCOMPARE(waybill::matches(view, job, now), expected.contains(view));
}

QTEST_GUILESS_MAIN(tst_JobView)
#include "tst_JobView.moc"
