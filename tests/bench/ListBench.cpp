// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/Benches.h"

#include "models/JobFilterModel.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill::bench {

namespace {

constexpr int jobsOfTheList = 100'000;
constexpr int accounts = 20;
constexpr int rounds = 11;
constexpr int referenceRounds = 3;

/// A number of up to six digits that looks drawn, yet is the same in every run.
int scattered(int number)
{
    return int((qint64{number} * 7919 + 13) % 999'983);
}

QList<JobSummary> jobsOf(int account)
{
    const QStringList carriers{u"FedEx"_s, u"DHL"_s, u"UPS"_s, u"Blue Dart"_s, QString()};
    const QDateTime now = systemClock()();
    QList<JobSummary> jobs;
    for (int i = account; i < jobsOfTheList; i += accounts) {
        JobSummary job;
        job.key.name = u"hdd-%1"_s.arg(scattered(i));
        job.type = i % 3 == 0 ? JobType::Export : JobType::Import;
        job.state = JobState(JobState::Kind(i % 8));
        job.friendlyName = u"Server room move, rack %1"_s.arg(i);
        job.location = u"West US"_s;
        job.carrierName = carriers.at(i % carriers.size());
        if (!job.carrierName.isEmpty())
            job.trackingNumber = QString::number(779'017'000'000 + scattered(i + 1));
        job.driveCount = i % 11;
        job.hasReturnAddress = true;
        job.returnTo = u"Receiving desk %1\nLagerstraße %1, 20357 Hamburg, Germany"_s.arg(i);
        job.lastModified = now.addSecs(-i);
        jobs.append(job);
    }
    return jobs;
}

QList<KeptJob> keptJobsOf(const QString &account, const QList<JobSummary> &jobs, bool areGone)
{
    QList<KeptJob> kept;
    for (JobSummary job : jobs) {
        job.key.account = account;
        if (areGone)
            job.goneSince = job.lastModified;
        kept.append({job,
                     u"%1A995BB\nQ%2C77\nNight shift, cost centre %3"_s.arg(
                         QString::number(scattered(int(kept.size()))), job.key.name,
                         QString::number(kept.size() % 97))});
    }
    return kept;
}

QList<SavedView> savedViews()
{
    SavedView dhl{u"DHL"_s, JobView::InTransit, u"hamburg"_s, {}, {}};
    dhl.filter.carriers = {u"DHL"_s};
    return {dhl, {u"Night"_s, JobView::AllJobs, u"night shift 42"_s, {}, {}}};
}

/// What is typed, key by key, and taken back; a word that all have, one that few have, none.
QStringList keyStrokes()
{
    QStringList texts;
    for (const QString &word : {u"hamburg"_s, u"fedex rack 99"_s, u"779017004"_s, u"zzz"_s,
                                u"us hdd west"_s, u"a995bb centre 42"_s}) {
        for (qsizetype i = 1; i <= word.size(); ++i)
            texts.append(word.left(i));
        texts.append(QString());
    }
    return texts;
}

void fill(QStandardItemModel &items, const JobTableModel &jobs)
{
    items.setColumnCount(JobTableModel::Count);
    for (int row = 0; row < jobs.rowCount(); ++row) {
        const JobSummary &job = jobs.summaryAt(row);
        QList<QStandardItem *> cells;
        for (const QString &text :
             {job.key.name, QString::number(int(job.type)), job.state.text(),
              job.lastModified.toString(Qt::ISODate), job.carrierName, job.trackingNumber,
              QString::number(job.driveCount.value_or(0)), job.returnTo, job.key.account})
            cells.append(new QStandardItem(text));
        items.appendRow(cells);
    }
}

/// The longest of @p texts for @p type, each measured @p times, without what else the computer did.
template<typename Type>
double longestKeyStroke(const QStringList &texts, int times, const Type &type)
{
    QList<QList<double>> measured(texts.size());
    for (int round = 0; round < times; ++round) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            measured[i].append(milliseconds([&] { type(texts.at(i)); }));
    }
    double longest = 0;
    for (const QList<double> &each : std::as_const(measured))
        longest = std::max(longest, best(each));
    return longest;
}

/// The slowest column for @p model, each measured @p times in turns with the others.
double slowestColumn(QAbstractItemModel &model, int times)
{
    QList<QList<double>> measured(JobTableModel::Count);
    for (int round = 0; round < times; ++round) {
        for (int column = 0; column < JobTableModel::Count; ++column)
            measured[column].append(milliseconds([&] { model.sort(column); }));
    }
    double slowest = 0;
    for (const QList<double> &each : std::as_const(measured))
        slowest = std::max(slowest, best(each));
    return slowest;
}

} // namespace

QList<Row> listRows()
{
    JobTableModel jobs(systemClock());
    JobFilterModel ours;
    ours.setJobs(&jobs);
    QTableView ourView;
    ourView.setModel(&ours);
    ourView.show();
    // With all that a day brings: a quarter archived, drives and notes known, views of one's own.
    ours.setSavedViews(savedViews());
    for (int account = 0; account < accounts; ++account) {
        const QString name = u"account%1"_s.arg(account);
        const QList<KeptJob> kept = keptJobsOf(name, jobsOf(account), account % 4 == 0);
        jobs.addKept(kept);
    }

    QStandardItemModel items;
    fill(items, jobs);
    QSortFilterProxyModel theirs;
    theirs.setSourceModel(&items);
    theirs.setFilterKeyColumn(-1);
    theirs.setFilterCaseSensitivity(Qt::CaseInsensitive);
    theirs.setSortLocaleAware(true);
    QTableView theirView;
    theirView.setModel(&theirs);
    theirView.show();

    const double ourSort = slowestColumn(ours, rounds);
    const double theirSort = slowestColumn(theirs, 1);
    const QStringList texts = keyStrokes();
    const double ourFind = longestKeyStroke(texts, rounds,
                                            [&](const QString &text) { ours.setFindText(text); });
    const double theirFind = longestKeyStroke(
        texts, referenceRounds, [&](const QString &text) { theirs.setFilterFixedString(text); });
    const QString reference = u"QSortFilterProxyModel over QStandardItemModel"_s;
    return {
        {u"longest key stroke in Find, 100,000 jobs"_s, reference, ourFind, theirFind, u"ms"_s,
         0.1},
        {u"the same, in milliseconds"_s, u"a frame: 16 ms"_s, ourFind, 0, u"ms"_s, 16},
        {u"sorting by the slowest column, 100,000 jobs"_s, reference, ourSort, theirSort, u"ms"_s,
         0.25},
        {u"the same, in milliseconds"_s, u"nothing: 200 ms"_s, ourSort, 0, u"ms"_s, 200},
    };
}

} // namespace waybill::bench
