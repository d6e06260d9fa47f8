// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/Benches.h"

#include "models/JobFilterModel.h"
#include "storage/ArchiveDatabase.h"

#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill::bench {

namespace {

constexpr int jobsOfTheArchive = 100'000;
constexpr int jobsOfAPage = 1000;

const QString connection = u"bench"_s;

QList<JobSummary> pageOfJobs(int start)
{
    QList<JobSummary> jobs;
    for (int i = start; i < start + jobsOfAPage; ++i) {
        JobSummary job;
        job.key = {u"account"_s, u"hdd-%1"_s.arg(qint64{i} * 7919 % 999'983)};
        job.type = JobType::Import;
        job.state = JobState(JobState::Kind::Completed);
        job.friendlyName = u"Server room move, rack %1"_s.arg(i);
        job.carrierName = u"FedEx"_s;
        job.trackingNumber = QString::number(779'017'000'000 + i);
        job.hasReturnAddress = true;
        job.returnTo = u"Receiving desk %1\nLagerstraße %1, 20357 Hamburg, Germany"_s.arg(i);
        job.lastModified = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, Qt::UTC);
        jobs.append(job);
    }
    return jobs;
}

/// Milliseconds for all lists to be noted.
double noteAll(ArchiveDatabase &store, const QDateTime &time)
{
    return milliseconds([&] {
        for (int start = 0; start < jobsOfTheArchive; start += jobsOfAPage) {
            if (!store.noteListed(connection, pageOfJobs(start), time))
                qCritical("The archive could not be written.");
        }
    });
}

/// Streams all that is kept into a board that shows it; gives the longest time that the window was
/// held up by a page.
double longestPage(ArchiveDatabase &store)
{
    JobTableModel jobs(systemClock());
    JobFilterModel shown;
    shown.setJobs(&jobs);
    shown.setView(JobView::Archive);
    shown.sort(JobTableModel::Job);
    QTableView view;
    view.setModel(&shown);
    view.show();
    double longest = 0;
    std::optional<ArchivePage::Cursor> next = ArchivePage::Cursor();
    while (next) {
        const auto page = store.load(connection, *next);
        if (!page) {
            qCritical("The archive could not be read.");
            break;
        }
        next = page->next;
        longest = std::max(longest, milliseconds([&] { jobs.addKept(page->jobs); }));
    }
    if (shown.rowCount() != jobsOfTheArchive)
        qCritical("The archive was not read whole.");
    return longest;
}

} // namespace

QList<Row> archiveRows()
{
    const QTemporaryDir folder;
    ArchiveDatabase store(folder.filePath(u"archive.sqlite"_s));
    const QDateTime now = systemClock()();
    const double writing = noteAll(store, now);
    const double nothingNew = noteAll(store, now);
    if (!store.noteComplete(connection, u"account"_s, {}, now))
        qCritical("The archive could not be written.");
    double longest = longestPage(store);
    for (int i = 0; i < 2; ++i)
        longest = std::min(longest, longestPage(store));
    const double loading = milliseconds([&] { (void)longestPage(store); });
    return {
        {u"archive: a page of 1,000 of 100,000 comes in, the longest"_s, u"three frames: 50 ms"_s,
         longest, 0, u"ms"_s, 50},
        {u"archive: 100,000 jobs from the file into the window"_s, u"beside it: 10 s"_s, loading, 0,
         u"ms"_s, 10'000},
        {u"archive: 100,000 jobs written, in its thread"_s, u"a first refresh: 60 s"_s, writing, 0,
         u"ms"_s, 60'000},
        {u"archive: a refresh of 100,000 jobs that tells nothing new"_s, u"in its thread: 10 s"_s,
         nothingNew, 0, u"ms"_s, 10'000},
    };
}

} // namespace waybill::bench
