// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobFilterModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
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

QList<JobSummary> sampleJobs()
{
    JobSummary first = job(u"hdd-10"_s, JobState::Kind::Shipping);
    first.carrierName = u"FedEx"_s;
    first.trackingNumber = u"786785518001-2"_s; // the second job of a parcel
    first.friendlyName = u"Server room move"_s;
    first.driveCount = 6;
    JobSummary second = job(u"hdd-9"_s);
    second.location = u"West US"_s;
    second.lastModified = now.addDays(-13);
    JobSummary third = job(u"Exp-77"_s, JobState::Kind::Completed);
    third.carrierName = u"DHL"_s;
    third.driveCount = 2;
    third.friendlyName = u"Büro Straße"_s;
    third.lastModified = now;
    third.trackingNumber = u"33 1881-0025"_s;
    third.returnTo = u"Receiving desk\nKai 7, 20357 Hamburg"_s;
    return {first, second, third};
}

/// Model and proxy, both under the fatal tester.
struct Shown
{
    Shown()
        : jobs([] { return now; })
        , jobsTester(&jobs, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        filter.setCollationLocale(QLocale(QLocale::English));
        filter.setJobs(&jobs);
        jobs.mergeJobs(u"xttest"_s, sampleJobs());
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < filter.rowCount(); ++row)
            result.append(filter.summaryAt(row).key.name);
        return result;
    }

    JobTableModel jobs;
    JobFilterModel filter;
    QAbstractItemModelTester jobsTester;
    QAbstractItemModelTester tester;
};

} // namespace

class tst_JobFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_data();
    void find();
    void find_scannedInAnyForm_findsItsJob_data();
    void find_scannedInAnyForm_findsItsJob();
    void views_limitTheRowsAndAreCounted();
    void sort_data();
    void sort();
    void sort_followsAChangedRow();
    void sort_ofEqualRows_isByNameInBothDirections();
    void aNewRow_goesToItsPlace();
    void aRowThatChangesItsView_comesAndGoes();
    void removedRows_goGranularly();
    void rowOf_isMinusOneForWhatIsHidden();
    void anotherModel_takesThePlaceOfTheFirst();
    void filter_letsThroughWhatHasOneOfEachChoice_data();
    void filter_letsThroughWhatHasOneOfEachChoice();
    void manyRowsOfManyPlaces_goAndComeWithoutAReset();
    void selection_survivesASearchThatKeepsItsJobs();
    void anyChange_leavesWhatSortingFromScratchGives();
};

void tst_JobFilterModel::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing typed")
        << QString() << QStringList{u"hdd-10"_s, u"hdd-9"_s, u"Exp-77"_s};
    QTest::newRow("part of a name") << u"hdd"_s << QStringList{u"hdd-10"_s, u"hdd-9"_s};
    QTest::newRow("in other letters") << u"EXP"_s << QStringList{u"Exp-77"_s};
    QTest::newRow("carrier") << u"dhl"_s << QStringList{u"Exp-77"_s};
    QTest::newRow("tracking number") << u"78678"_s << QStringList{u"hdd-10"_s};
    QTest::newRow("account") << u"xttest"_s << QStringList{u"hdd-10"_s, u"hdd-9"_s, u"Exp-77"_s};
    QTest::newRow("location") << u"west us"_s << QStringList{u"hdd-9"_s};
    QTest::newRow("words of different columns in any order")
        << u"  move fedex "_s << QStringList{u"hdd-10"_s};
    QTest::newRow("a word that nothing has") << u"move dhl"_s << QStringList();
    QTest::newRow("folded letters") << u"STRAßE BÜRO"_s << QStringList{u"Exp-77"_s};
    QTest::newRow("who the drives go back to") << u"receiving"_s << QStringList{u"Exp-77"_s};
    QTest::newRow("the city of the return address") << u"hamburg dhl"_s << QStringList{u"Exp-77"_s};
    QTest::newRow("a tracking number pasted with spaces")
        << u"7867 8551 8001"_s << QStringList{u"hdd-10"_s};
    QTest::newRow("a tracking number kept with spaces, typed without")
        << u"3318810025"_s << QStringList{u"Exp-77"_s};
    QTest::newRow("and with other separators") << u"331-881-0025"_s << QStringList{u"Exp-77"_s};
    QTest::newRow("the barcode of a label, which holds the number among others")
        << u"9612019 0000000 0786785518001"_s << QStringList{u"hdd-10"_s};
    QTest::newRow("a long number that holds none") << u"961201900000012345678"_s << QStringList();
    QTest::newRow("not across two columns") << u"10Server"_s << QStringList();
}

void tst_JobFilterModel::find()
{
    QFETCH(QString, text);
    Shown s;
    s.filter.setFindText(text);
    QTEST(s.names(), "expected");
}

void tst_JobFilterModel::find_scannedInAnyForm_findsItsJob_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("scanned");
    // What carriers.md, section 2, says of barcodes and of what is pasted.
    QTest::newRow("FedEx, 34 digits")
        << u"779017972697"_s << u"1001921334250001000300779017972697"_s;
    QTest::newRow("FedEx Ground, 34 digits from 96")
        << u"776632517510"_s << u"9622001900000000000000776632517510"_s;
    QTest::newRow("FedEx of old, 32 digits")
        << u"784917580286"_s << u"32971514560102447849175802862014"_s;
    QTest::newRow("FedEx Ground 96, the short form kept")
        << u"987654312345672"_s << u"9611020987654312345672"_s;
    QTest::newRow("FedEx Ground 96, the whole barcode kept")
        << u"9611020987654312345672"_s << u"9611020987654312345672"_s;
    QTest::newRow("USPS behind a ZIP code")
        << u"9400111206206406260787"_s << u"420787459400111206206406260787"_s;
    QTest::newRow("USPS behind a ZIP code of nine")
        << u"9200190132607600833457"_s << u"4201002334249200190132607600833457"_s;
    QTest::newRow("with the signs that a scanner puts in")
        << u"9400111206206406260787"_s
        << u"\x1d"
           "420787459400111206206406260787\x1d"_s;
    QTest::newRow("full-width digits") << u"986578788855"_s << u"９８６５７８７８８８５５"_s;
    QTest::newRow("in groups") << u"1Z999AA10123456784"_s << u"1Z 999 AA1 01 2345 6784"_s;
    QTest::newRow("in small letters") << u"1Z5R89390357567127"_s << u"1z5r89390357567127"_s;
    QTest::newRow("of one job of a parcel") << u"986578788855-1"_s << u"986578788855"_s;
}

void tst_JobFilterModel::find_scannedInAnyForm_findsItsJob()
{
    QFETCH(QString, number);
    QFETCH(QString, scanned);
    Shown s;
    JobSummary scannedJob = job(u"the one"_s);
    scannedJob.trackingNumber = number;
    s.jobs.mergeJobs(u"xttest"_s, {scannedJob});
    s.filter.setFindText(scanned);
    QCOMPARE(s.names(), QStringList{u"the one"_s});
}

void tst_JobFilterModel::views_limitTheRowsAndAreCounted()
{
    Shown s;
    s.filter.setView(JobView::Finished);
    QCOMPARE(s.names(), QStringList{u"Exp-77"_s});
    s.filter.setFindText(u"hdd"_s);
    QCOMPARE(s.names(), QStringList());
    QCOMPARE(s.filter.countOf(JobView::Finished), 1);
    QCOMPARE(s.filter.countOf(JobView::AllJobs), 3);
    QCOMPARE(s.filter.countOf(JobView::NeedsTracking), 1);
}

void tst_JobFilterModel::sort_data()
{
    QTest::addColumn<JobTableModel::Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");
    const QString h9 = u"hdd-9"_s;
    const QString h10 = u"hdd-10"_s;
    const QString e77 = u"Exp-77"_s;
    QTest::newRow("names as people count")
        << JobTableModel::Job << Qt::AscendingOrder << QStringList{e77, h9, h10};
    QTest::newRow("names backwards")
        << JobTableModel::Job << Qt::DescendingOrder << QStringList{h10, h9, e77};
    QTest::newRow("carriers, none last")
        << JobTableModel::Carrier << Qt::AscendingOrder << QStringList{e77, h10, h9};
    QTest::newRow("carriers backwards, none still last")
        << JobTableModel::Carrier << Qt::DescendingOrder << QStringList{h10, e77, h9};
    QTest::newRow("drives by number")
        << JobTableModel::Drives << Qt::AscendingOrder << QStringList{e77, h10, h9};
    QTest::newRow("the most urgent first")
        << JobTableModel::Deadline << Qt::AscendingOrder << QStringList{h9, e77, h10};
    QTest::newRow("states in their order")
        << JobTableModel::State << Qt::AscendingOrder << QStringList{h9, h10, e77};
}

void tst_JobFilterModel::sort()
{
    QFETCH(JobTableModel::Column, column);
    QFETCH(Qt::SortOrder, order);
    Shown s;
    s.filter.sort(JobTableModel::Tracking); // keys of another column must not linger
    s.filter.sort(column, order);
    QTEST(s.names(), "expected");
}

void tst_JobFilterModel::sort_followsAChangedRow()
{
    Shown s;
    s.filter.sort(JobTableModel::Drives);
    JobSummary changed = sampleJobs().at(0);
    changed.driveCount = 1;
    s.jobs.mergeJobs(u"xttest"_s, {changed});
    QCOMPARE(s.names(), (QStringList{u"hdd-10"_s, u"Exp-77"_s, u"hdd-9"_s}));
}

void tst_JobFilterModel::sort_ofEqualRows_isByNameInBothDirections()
{
    Shown s;
    s.jobs.clear();
    s.jobs.mergeJobs(u"a"_s, {job(u"c"_s), job(u"a"_s), job(u"b"_s)});
    const QStringList byName{u"a"_s, u"b"_s, u"c"_s};
    s.filter.sort(JobTableModel::State, Qt::AscendingOrder);
    QCOMPARE(s.names(), byName);
    s.filter.sort(JobTableModel::State, Qt::DescendingOrder);
    QCOMPARE(s.names(), byName);
    s.filter.sort(JobTableModel::Carrier, Qt::DescendingOrder);
    QCOMPARE(s.names(), byName);
}

void tst_JobFilterModel::aNewRow_goesToItsPlace()
{
    Shown s;
    s.filter.sort(JobTableModel::Job);
    s.jobs.mergeJobs(u"xttest"_s, {job(u"hdd-9b"_s), job(u"aaa"_s)});
    QCOMPARE(s.names(), (QStringList{u"aaa"_s, u"Exp-77"_s, u"hdd-9"_s, u"hdd-9b"_s, u"hdd-10"_s}));
}

void tst_JobFilterModel::aRowThatChangesItsView_comesAndGoes()
{
    Shown s;
    s.filter.sort(JobTableModel::Job);
    s.filter.setView(JobView::InTransit);
    QSignalSpy reset(&s.filter, &QAbstractItemModel::modelReset);
    QCOMPARE(s.names(), QStringList{u"hdd-10"_s});
    s.jobs.mergeJobs(u"xttest"_s, {job(u"hdd-9"_s, JobState::Kind::Shipping)});
    QCOMPARE(s.names(), (QStringList{u"hdd-9"_s, u"hdd-10"_s}));
    s.jobs.mergeJobs(u"xttest"_s, {job(u"hdd-10"_s, JobState::Kind::Transferring)});
    QCOMPARE(s.names(), QStringList{u"hdd-9"_s});
    QCOMPARE(reset.count(), 0);
}

void tst_JobFilterModel::removedRows_goGranularly()
{
    Shown s;
    s.filter.sort(JobTableModel::Job);
    QSignalSpy removed(&s.filter, &QAbstractItemModel::rowsRemoved);
    s.jobs.retain(u"xttest"_s, {u"hdd-9"_s, u"Exp-77"_s});
    QCOMPARE(removed.count(), 1);
    s.jobs.mergeJobs(u"xttest"_s, {job(u"b"_s)});
    QCOMPARE(s.names(), (QStringList{u"b"_s, u"Exp-77"_s, u"hdd-9"_s}));
}

void tst_JobFilterModel::rowOf_isMinusOneForWhatIsHidden()
{
    Shown s;
    s.filter.sort(JobTableModel::Job);
    QCOMPARE(s.filter.rowOf({u"xttest"_s, u"hdd-10"_s}), 2);
    s.filter.setFindText(u"exp"_s);
    QCOMPARE(s.filter.rowOf({u"xttest"_s, u"hdd-10"_s}), -1);
    QCOMPARE(s.filter.rowOf({u"xttest"_s, u"nothing"_s}), -1);
}

void tst_JobFilterModel::anotherModel_takesThePlaceOfTheFirst()
{
    Shown s;
    s.filter.sort(JobTableModel::Job);
    JobTableModel other([] { return now; });
    other.mergeJobs(u"b"_s, {job(u"z"_s), job(u"y"_s)});
    s.filter.setJobs(&other);
    QCOMPARE(s.names(), (QStringList{u"y"_s, u"z"_s}));
    s.jobs.clear();
    QCOMPARE(s.filter.rowCount(), 2);
    s.filter.setJobs(nullptr);
    QCOMPARE(s.filter.rowCount(), 0);
    QCOMPARE(s.filter.countOf(JobView::AllJobs), 0);
}

void tst_JobFilterModel::filter_letsThroughWhatHasOneOfEachChoice_data()
{
    using Kind = JobState::Kind;
    QTest::addColumn<JobFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing chosen")
        << JobFilter() << QStringList{u"hdd-10"_s, u"hdd-9"_s, u"Exp-77"_s};
    QTest::newRow("two states") << JobFilter{{Kind::Creating, Kind::Completed}, {}, {}, {}}
                                << QStringList{u"hdd-9"_s, u"Exp-77"_s};
    QTest::newRow("a state and a carrier that no job has together")
        << JobFilter{{Kind::Creating}, {}, {u"FedEx"_s}, {}} << QStringList();
    QTest::newRow("one carrier or none at all")
        << JobFilter{{}, {}, {u"FedEx"_s, u""_s}, {}} << QStringList{u"hdd-10"_s, u"hdd-9"_s};
    QTest::newRow("an account that no job is in")
        << JobFilter{{}, {}, {}, {u"other"_s}} << QStringList();
    QTest::newRow("a type") << JobFilter{{}, {JobType::Export}, {}, {}} << QStringList();
}

void tst_JobFilterModel::filter_letsThroughWhatHasOneOfEachChoice()
{
    QFETCH(JobFilter, filter);
    Shown s;
    s.filter.setFilter(filter);
    QTEST(s.names(), "expected");
    QCOMPARE(s.filter.countOf(JobView::AllJobs), 3);
}

void tst_JobFilterModel::manyRowsOfManyPlaces_goAndComeWithoutAReset()
{
    Shown s;
    QList<JobSummary> many;
    for (int i = 0; i < 300; ++i)
        many.append(job(u"job-%1-%2"_s.arg(i).arg(i % 2 ? u"odd"_s : u"even"_s)));
    s.jobs.mergeJobs(u"many"_s, many);
    s.filter.sort(JobTableModel::Job);
    const QStringList before = s.names();
    QSignalSpy reset(&s.filter, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&s.filter, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&s.filter, &QAbstractItemModel::rowsInserted);
    s.filter.setFindText(u"odd"_s);
    QCOMPARE(s.filter.rowCount(), 150);
    QCOMPARE(s.names().mid(0, 3), (QStringList{u"job-1-odd"_s, u"job-3-odd"_s, u"job-5-odd"_s}));
    QCOMPARE(removed.count(), 1);
    s.filter.setFindText(QString());
    QCOMPARE(s.names(), before);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void tst_JobFilterModel::selection_survivesASearchThatKeepsItsJobs()
{
    Shown s;
    QList<JobSummary> many;
    for (int i = 0; i < 300; ++i)
        many.append(job(u"job-%1-%2"_s.arg(i).arg(i % 2 ? u"odd"_s : u"even"_s)));
    s.jobs.mergeJobs(u"many"_s, many);
    s.filter.sort(JobTableModel::Job);
    QItemSelectionModel selection(&s.filter);
    const auto rowFlags = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    for (const auto &name : {u"job-7-odd"_s, u"job-8-even"_s, u"job-201-odd"_s})
        selection.select(s.filter.index(s.filter.rowOf({u"many"_s, name}), 0), rowFlags);
    s.filter.setFindText(u"odd"_s);
    QStringList selected;
    for (const QModelIndex &row : selection.selectedRows())
        selected.append(row.data(JobTableModel::JobKeyRole).value<JobKey>().name);
    selected.sort();
    QCOMPARE(selected, (QStringList{u"job-201-odd"_s, u"job-7-odd"_s}));
}

void tst_JobFilterModel::anyChange_leavesWhatSortingFromScratchGives()
{
    Shown s;
    QRandomGenerator random(20140510); // the same in every run
    const QStringList texts{QString(), u"1"_s, u"dhl"_s, u"dhl 2"_s, u"zzz"_s};
    QList<SavedView> saved{{u"a"_s, JobView::AllJobs, u"dhl 1"_s, {}, {}},
                           {u"b"_s, JobView::Archive, u"note7"_s, {}, {}}};
    saved[0].filter.states = {JobState::Kind::Shipping, JobState::Kind::Creating};
    for (int step = 0; step < 150; ++step) {
        QList<JobSummary> jobs;
        QSet<QString> names;
        for (int i = 0; i < 90; ++i) {
            JobSummary each = job(u"j%1"_s.arg(random.bounded(200)),
                                  JobState::Kind(random.bounded(9)));
            each.carrierName = random.bounded(2) ? u"DHL"_s : QString();
            each.driveCount = random.bounded(5);
            names.insert(each.key.name);
            jobs.append(each);
        }
        s.jobs.mergeJobs(u"a"_s, jobs);
        if (step % 3 == 0)
            s.jobs.retain(u"a"_s, names);
        if (step % 7 == 0) {
            KeptJob gone{jobs.constFirst(), u"note%1"_s.arg(random.bounded(9))};
            gone.summary.key.account = u"a"_s;
            gone.summary.goneSince = now;
            s.jobs.archive({gone});
        }
        s.jobs.setFindText({u"a"_s, jobs.at(1).key.name}, u"note%1"_s.arg(random.bounded(9)));
        if (step == 20)
            s.filter.setSavedViews(saved);
        s.filter.setFindText(texts.at(random.bounded(int(texts.size()))));
        s.filter.setView(allJobViews().at(random.bounded(int(allJobViews().size()))));
        if (step % 5 == 0)
            s.filter.sort(random.bounded(int(JobTableModel::Count) + 1) - 1,
                          Qt::SortOrder(random.bounded(2)));
        JobFilterModel fresh;
        fresh.setCollationLocale(QLocale(QLocale::English));
        fresh.sort(s.filter.sortColumn(), s.filter.sortOrder());
        fresh.setFindText(s.filter.findText());
        fresh.setView(s.filter.view());
        fresh.setSavedViews(saved);
        fresh.setJobs(&s.jobs);
        for (int i = 0; step >= 20 && i < saved.size(); ++i)
            QCOMPARE(s.filter.countOfSaved(i), fresh.countOfSaved(i));
        QStringList expected;
        for (int row = 0; row < fresh.rowCount(); ++row)
            expected.append(fresh.summaryAt(row).key.name);
        QCOMPARE(s.names(), expected);
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(s.filter.rowOf(fresh.summaryAt(row).key), row);
    }
}

QTEST_GUILESS_MAIN(tst_JobFilterModel)
#include "tst_JobFilterModel.moc"
