// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

const auto now = QDateTime(QDate(2014, 5, 10), QTime(9, 0), Qt::UTC);

JobSummary job(const QString &name, JobState::Kind state = JobState::Kind::Creating)
{
    JobSummary summary;
    summary.key.name = name;
    summary.state = state;
    return summary;
}

QList<JobSummary> jobs(const QStringList &names)
{
    QList<JobSummary> result;
    for (const QString &name : names)
        result.append(job(name));
    return result;
}

/// A model under the fatal tester, and what it announces.
struct Watched
{
    Watched()
        : model([] { return now; })
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.summaryAt(row).key.name);
        return result;
    }

    JobTableModel model;
    QAbstractItemModelTester tester;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy changed;
    QSignalSpy reset;
};

} // namespace

class tst_JobTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergeJobs_insertsNewRowsAtOnce();
    void mergeJobs_announcesExactlyTheRowsThatDiffer();
    void mergeJobs_ofTheSame_saysNothing();
    void mergeJobs_namingAJobTwice_keepsTheLater();
    void mergeJobs_keepsTheKnownTime_whileTheStateStays();
    void sameNameInTwoAccounts_areTwoJobs();
    void jobsInParcel_haveTheNumberWithAnySuffix();
    void retain_removesOnlyWhatVanished();
    void retain_removesFromManyPlacesAtOnce();
    void mergeJobs_withChangesInManyPlaces_announcesThemAtOnce();
    void retainAccounts_removesWholeAccounts();
    void rowOf_isRightAfterRemovalsAndInsertions();
    void clear_resets();
    void roles_giveRawValues();
    void sortRole_putsWhatIsForgottenBehindWhatIsUrgent();
    void sortRole_isAbsentForWhatIsUnknown();
    void texts_areThoseThatWereInjected();
    void retranslate_announcesHeadersAndCells();
    void refreshDeadlines_announcesTheirColumnOnly();
    void kept_jobsAreAddedWhereNothingNewerIs();
    void archived_jobsTakeTheirOwnPlace_andStayThroughARefresh();
    void archived_jobsComeBackWithAList();
    void archived_jobsAreSortedBehindAllOthers_theLatestFirst();
    void removeArchived_takesNoOther();
    void findTexts_stayThroughChangesOfTheRow();
};

void tst_JobTableModel::mergeJobs_insertsNewRowsAtOnce()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(w.inserted.count(), 1);
    QCOMPARE(w.model.rowCount(), 3);
    QCOMPARE(w.model.columnCount(), 9);
    QCOMPARE(w.model.summaryAt(1).key, (JobKey{u"a"_s, u"2"_s}));
}

void tst_JobTableModel::mergeJobs_announcesExactlyTheRowsThatDiffer()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QList<JobSummary> next = jobs({u"4"_s, u"5"_s, u"1"_s, u"2"_s, u"6"_s});
    next[0].carrierName = u"DHL"_s;
    next[2].trackingNumber = u"7"_s;
    next[1].carrierName = u"UPS"_s;
    w.model.mergeJobs(u"a"_s, next);
    QCOMPARE(w.changed.count(), 2);
    QCOMPARE(w.changed.at(0).at(0).toModelIndex(), w.model.index(0, 0));
    QCOMPARE(w.changed.at(0).at(1).toModelIndex(), w.model.index(0, JobTableModel::Count - 1));
    QCOMPARE(w.changed.at(1).at(0).toModelIndex(), w.model.index(3, 0));
    QCOMPARE(w.changed.at(1).at(1).toModelIndex(), w.model.index(4, JobTableModel::Count - 1));
    QCOMPARE(w.inserted.count(), 2);
    QCOMPARE(w.reset.count(), 0);
}

void tst_JobTableModel::mergeJobs_ofTheSame_saysNothing()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s}));
    w.model.mergeJobs(u"a"_s, jobs({u"2"_s, u"1"_s}));
    QCOMPARE(w.changed.count(), 0);
    QCOMPARE(w.inserted.count(), 1);
}

void tst_JobTableModel::mergeJobs_namingAJobTwice_keepsTheLater()
{
    Watched w;
    QList<JobSummary> twice = jobs({u"1"_s, u"1"_s});
    twice[1].carrierName = u"DHL"_s;
    w.model.mergeJobs(u"a"_s, twice);
    QCOMPARE(w.model.rowCount(), 1);
    QCOMPARE(w.model.summaryAt(0).carrierName, u"DHL"_s);
}

void tst_JobTableModel::mergeJobs_keepsTheKnownTime_whileTheStateStays()
{
    Watched w;
    JobSummary read = job(u"1"_s);
    read.lastModified = now;
    w.model.mergeJobs(u"a"_s, {read});
    w.model.mergeJobs(u"a"_s, {job(u"1"_s)});
    QCOMPARE(w.model.summaryAt(0).lastModified, now);
    w.model.mergeJobs(u"a"_s, {job(u"1"_s, JobState::Kind::Shipping)});
    QVERIFY(!w.model.summaryAt(0).lastModified.isValid());
}

void tst_JobTableModel::sameNameInTwoAccounts_areTwoJobs()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s}));
    w.model.mergeJobs(u"b"_s, jobs({u"1"_s}));
    QCOMPARE(w.model.rowCount(), 2);
    w.model.retain(u"b"_s, {});
    QCOMPARE(w.model.rowCount(), 1);
    QCOMPARE(w.model.summaryAt(0).key.account, u"a"_s);
}

void tst_JobTableModel::jobsInParcel_haveTheNumberWithAnySuffix()
{
    Watched w;
    QList<JobSummary> all = jobs({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    all[0].trackingNumber = u"9865 7878 8855"_s;
    all[1].trackingNumber = u"986578788855-2"_s;
    all[2].trackingNumber = u"986578788856"_s;
    w.model.mergeJobs(u"x"_s, all);
    QStringList names;
    for (const JobSummary &each : w.model.jobsInParcel(u"986578788855-1"_s))
        names.append(each.key.name);
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(w.model.jobsInParcel(QString()).isEmpty());
}

void tst_JobTableModel::retain_removesOnlyWhatVanished()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
    w.model.mergeJobs(u"b"_s, jobs({u"2"_s}));
    w.model.retain(u"a"_s, {u"1"_s, u"4"_s, u"6"_s});
    QCOMPARE(w.names(), (QStringList{u"1"_s, u"4"_s, u"6"_s, u"2"_s}));
    QCOMPARE(w.removed.count(), 2);
    QCOMPARE(w.removed.at(0).at(1).toInt(), 4);
    QCOMPARE(w.removed.at(1).at(1).toInt(), 1);
    QCOMPARE(w.removed.at(1).at(2).toInt(), 2);
    QCOMPARE(w.reset.count(), 0);
}

void tst_JobTableModel::retain_removesFromManyPlacesAtOnce()
{
    Watched w;
    QStringList all;
    QSet<QString> odd;
    for (int i = 0; i < 60; ++i) {
        all.append(QString::number(i));
        if (i % 2 == 1)
            odd.insert(all.last());
    }
    w.model.mergeJobs(u"a"_s, jobs(all));
    const QPersistentModelIndex stays(w.model.index(31, 0));
    const QPersistentModelIndex goes(w.model.index(30, 0));
    w.model.retain(u"a"_s, odd);
    QCOMPARE(w.removed.count(), 1);
    QCOMPARE(w.reset.count(), 0);
    QCOMPARE(w.model.rowCount(), 30);
    QCOMPARE(w.names().constFirst(), u"1"_s);
    QCOMPARE(w.names().constLast(), u"59"_s);
    QCOMPARE(stays.row(), 15);
    QVERIFY(!goes.isValid());
    QCOMPARE(w.model.rowOf({u"a"_s, u"31"_s}), 15);
    QVERIFY(w.model.index(15, 0).data(JobTableModel::SearchRole).toString().startsWith(u"31"_s));
}

void tst_JobTableModel::mergeJobs_withChangesInManyPlaces_announcesThemAtOnce()
{
    Watched w;
    QStringList all;
    for (int i = 0; i < 60; ++i)
        all.append(QString::number(i));
    w.model.mergeJobs(u"a"_s, jobs(all));
    QList<JobSummary> next = jobs(all);
    for (int i = 1; i < 60; i += 2)
        next[i].carrierName = u"DHL"_s;
    w.model.mergeJobs(u"a"_s, next);
    QCOMPARE(w.changed.count(), 1);
    QCOMPARE(w.changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(w.changed.first().at(1).toModelIndex().row(), 59);
}

void tst_JobTableModel::retainAccounts_removesWholeAccounts()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s}));
    w.model.mergeJobs(u"b"_s, jobs({u"3"_s}));
    w.model.retainAccounts({u"b"_s});
    QCOMPARE(w.names(), QStringList{u"3"_s});
}

void tst_JobTableModel::rowOf_isRightAfterRemovalsAndInsertions()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    w.model.retain(u"a"_s, {u"2"_s, u"4"_s});
    w.model.mergeJobs(u"a"_s, jobs({u"5"_s}));
    QCOMPARE(w.model.rowOf({u"a"_s, u"2"_s}), 0);
    QCOMPARE(w.model.rowOf({u"a"_s, u"4"_s}), 1);
    QCOMPARE(w.model.rowOf({u"a"_s, u"5"_s}), 2);
    QCOMPARE(w.model.rowOf({u"a"_s, u"1"_s}), -1);
    QCOMPARE(w.model.rowOf({u"b"_s, u"2"_s}), -1);
}

void tst_JobTableModel::clear_resets()
{
    Watched w;
    w.model.clear();
    QCOMPARE(w.reset.count(), 0);
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s}));
    w.model.clear();
    QCOMPARE(w.reset.count(), 1);
    QCOMPARE(w.model.rowOf({u"a"_s, u"1"_s}), -1);
    w.model.mergeJobs(u"a"_s, jobs({u"2"_s, u"1"_s}));
    QCOMPARE(w.model.rowOf({u"a"_s, u"1"_s}), 1);
}

void tst_JobTableModel::roles_giveRawValues()
{
    Watched w;
    JobSummary summary = job(u"hdd-1"_s);
    summary.state = JobState::fromText(u"Foo"_s);
    summary.friendlyName = u"SERVER Straße"_s;
    w.model.mergeJobs(u"a"_s, {summary});
    const QModelIndex index = w.model.index(0, JobTableModel::State);
    QCOMPARE(index.data(JobTableModel::StateTextRole).toString(), u"Foo"_s);
    QCOMPARE(index.data(JobTableModel::StateRole).toInt(),
             static_cast<int>(JobState::Kind::Unknown));
    QCOMPARE(index.data(JobTableModel::JobKeyRole).value<JobKey>(), (JobKey{u"a"_s, u"hdd-1"_s}));
    QCOMPARE(index.data(JobTableModel::SummaryRole).value<JobSummary>(), w.model.summaryAt(0));
    QVERIFY(index.data(JobTableModel::SearchRole).toString().contains(u"server straße"_s));
    QVERIFY(!index.data(JobTableModel::DeadlineRole).toDateTime().isValid());
}

void tst_JobTableModel::sortRole_putsWhatIsForgottenBehindWhatIsUrgent()
{
    Watched w;
    JobSummary finished = job(u"1"_s, JobState::Kind::Completed);
    finished.lastModified = now.addDays(-89); // forgotten tomorrow
    JobSummary urgent = job(u"2"_s);
    urgent.lastModified = now; // 14 days left
    w.model.mergeJobs(u"a"_s, {finished, urgent});
    QVERIFY(w.model.sortValue(JobTableModel::Deadline, 0).toLongLong()
            > w.model.sortValue(JobTableModel::Deadline, 1).toLongLong());
}

void tst_JobTableModel::sortRole_isAbsentForWhatIsUnknown()
{
    Watched w;
    JobSummary known = job(u"1"_s);
    known.lastModified = now;
    known.driveCount = 6;
    known.carrierName = u"DHL"_s;
    w.model.mergeJobs(u"a"_s, {known, job(u"2"_s)});
    const auto sortValue = [&](int row, JobTableModel::Column column) {
        return w.model.index(row, column).data(JobTableModel::SortRole);
    };
    QCOMPARE(sortValue(0, JobTableModel::Drives).toLongLong(), 6);
    QCOMPARE(sortValue(0, JobTableModel::Deadline).toLongLong(),
             now.addDays(14).toMSecsSinceEpoch());
    for (const auto column :
         {JobTableModel::Drives, JobTableModel::Deadline, JobTableModel::Carrier})
        QVERIFY(!sortValue(1, column).isValid());
}

void tst_JobTableModel::texts_areThoseThatWereInjected()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s}));
    const QModelIndex cell = w.model.index(0, JobTableModel::Job);
    QVERIFY(!cell.data().isValid());
    w.model.setTexts(
        {.cell =
             [](JobTableModel::Column column, const JobSummary &summary, const QDateTime &time) {
                 return u"%1 %2 %3"_s.arg(column).arg(summary.key.name, time.toString(Qt::ISODate));
             },
         .accessibleCell = {},
         .accessibleDescription = {},
         .toolTip = {},
         .header = [](JobTableModel::Column column) { return u"H%1"_s.arg(column); },
         .headerToolTip = {}});
    QCOMPARE(cell.data().toString(), u"0 1 2014-05-10T09:00:00Z"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole), cell.data());
    QCOMPARE(w.model.headerData(2, Qt::Horizontal).toString(), u"H2"_s);
    QVERIFY(!w.model.headerData(0, Qt::Vertical).isValid());
}

void tst_JobTableModel::retranslate_announcesHeadersAndCells()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s}));
    QSignalSpy headers(&w.model, &QAbstractItemModel::headerDataChanged);
    w.model.retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(w.changed.count(), 1);
}

void tst_JobTableModel::refreshDeadlines_announcesTheirColumnOnly()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s}));
    w.model.refreshDeadlines();
    QCOMPARE(w.changed.count(), 1);
    QCOMPARE(w.changed.first().at(0).toModelIndex(), w.model.index(0, JobTableModel::Deadline));
    QCOMPARE(w.changed.first().at(1).toModelIndex(), w.model.index(1, JobTableModel::Deadline));
}

namespace {

KeptJob kept(const QString &name, const QDateTime &goneSince = {}, const QString &findText = {})
{
    KeptJob result{job(name, JobState::Kind::Completed), findText};
    result.summary.key.account = u"a"_s;
    result.summary.goneSince = goneSince;
    return result;
}

} // namespace

void tst_JobTableModel::kept_jobsAreAddedWhereNothingNewerIs()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s}));
    w.model.addKept({kept(u"1"_s), kept(u"2"_s), kept(u"3"_s, now), kept(u"3"_s, now.addDays(1)),
                     kept(u"3"_s, now.addDays(-1))});
    QCOMPARE(w.names(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(w.model.summaryAt(0).state.kind(), JobState::Kind::Creating);
    QCOMPARE(w.model.summaryAt(2).goneSince, now.addDays(1)); // of two that went, the later
    w.model.addKept({kept(u"3"_s, now.addDays(2)), kept(u"3"_s), kept(u"1"_s, now)});
    QCOMPARE(w.model.summaryAt(2).goneSince, now.addDays(2));
    QVERIFY(!w.model.summaryAt(0).isArchived());
    // What was noted of a job that a list has brought meanwhile is not lost.
    w.model.addKept({kept(u"1"_s, {}, u"9CA995BB"_s)});
    QVERIFY(w.model.isFound(0, JobFind(u"9ca995bb"_s)));
    QCOMPARE(w.reset.count(), 0);
}

void tst_JobTableModel::archived_jobsTakeTheirOwnPlace_andStayThroughARefresh()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s}));
    w.model.archive({kept(u"1"_s, now), kept(u"0"_s, now)});
    QCOMPARE(w.names(), QStringList({u"1"_s, u"2"_s, u"0"_s}));
    QVERIFY(w.model.summaryAt(0).isArchived());
    w.model.retain(u"a"_s, {});
    QCOMPARE(w.names(), QStringList({u"1"_s, u"0"_s}));
    w.model.retainAccounts({});
    QCOMPARE(w.names(), QStringList({u"1"_s, u"0"_s}));
}

void tst_JobTableModel::archived_jobsComeBackWithAList()
{
    Watched w;
    w.model.archive({kept(u"1"_s, now)});
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s}));
    QVERIFY(!w.model.summaryAt(0).isArchived());
    QCOMPARE(w.changed.count(), 1);
}

void tst_JobTableModel::archived_jobsAreSortedBehindAllOthers_theLatestFirst()
{
    Watched w;
    JobSummary finished = job(u"finished"_s, JobState::Kind::Completed);
    finished.lastModified = now;
    w.model.mergeJobs(u"a"_s, {finished});
    w.model.archive({kept(u"old"_s, now.addDays(-9)), kept(u"new"_s, now)});
    const auto value = [&](int row) {
        return w.model.sortValue(JobTableModel::Deadline, row).toLongLong();
    };
    QVERIFY(value(0) < value(2));
    QVERIFY(value(2) < value(1));
}

void tst_JobTableModel::removeArchived_takesNoOther()
{
    Watched w;
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s, u"2"_s}));
    w.model.archive({kept(u"2"_s, now), kept(u"3"_s, now)});
    w.model.removeArchived([](const JobSummary &) { return true; });
    QCOMPARE(w.names(), QStringList({u"1"_s}));
}

void tst_JobTableModel::findTexts_stayThroughChangesOfTheRow()
{
    Watched w;
    w.model.addKept({kept(u"1"_s, {}, u"9CA995BB\nFor the Night"_s)});
    const JobFind find(u"night 9ca9"_s);
    QVERIFY(w.model.isFound(0, find));
    w.model.mergeJobs(u"a"_s, jobs({u"1"_s})); // another state
    QVERIFY(w.model.isFound(0, find));
    w.changed.clear();
    w.model.setFindText({u"a"_s, u"1"_s}, u"9CA995BB\nFor the Night"_s);
    QCOMPARE(w.changed.count(), 0);
    w.model.setFindText({u"a"_s, u"1"_s}, u"0000"_s);
    QCOMPARE(w.changed.count(), 1);
    QVERIFY(!w.model.isFound(0, find));
    QVERIFY(w.model.isFound(0, JobFind(u"0000"_s)));
    w.model.setFindText({u"a"_s, u"nobody"_s}, u"x"_s); // no such job: nothing happens
    w.model.mergeJobs(u"a"_s, jobs({u"2"_s, u"3"_s}));
    w.model.retain(u"a"_s, {u"1"_s, u"3"_s});
    QVERIFY(w.model.isFound(0, JobFind(u"0000"_s)));
    QVERIFY(!w.model.isFound(1, JobFind(u"0000"_s)));
}

QTEST_GUILESS_MAIN(tst_JobTableModel)
#include "tst_JobTableModel.moc"
