// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobFilterModel.h"
#include "models/SavedView.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = JobState::Kind;

namespace {

const auto now = QDateTime(QDate(2026, 1, 2), QTime(9, 0), Qt::UTC);

SavedView sample()
{
    SavedView saved;
    saved.name = u"Köln & Bonn"_s;
    saved.view = JobView::InTransitTooLong;
    saved.findText = u"köln \"x\""_s;
    saved.filter.states = {Kind::Creating, Kind::Unknown};
    saved.filter.types = {JobType::Export};
    saved.filter.carriers = {u""_s, u"DHL"_s};
    saved.filter.accounts = {u"xttest"_s};
    saved.columns = QByteArray("\x00\xff\x01", 3);
    return saved;
}

JobSummary job(const QString &name, const QString &carrier, Kind state = Kind::Shipping)
{
    JobSummary summary;
    summary.key = {u"a"_s, name};
    summary.state = JobState(state);
    summary.carrierName = carrier;
    return summary;
}

} // namespace

class tst_SavedView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void views_comeBackAsTheyWere();
    void whatIsNoList_givesNoViews_data();
    void whatIsNoList_givesNoViews();
    void whatIsUnknown_isPassedOver();
    void theNumberOfViews_isLimited();
    void counts_followSearchFilterAndView();
};

void tst_SavedView::views_comeBackAsTheyWere()
{
    QList<SavedView> views{sample()};
    for (const JobView view : allJobViews())
        views.append({JobState(Kind(int(view))).text() + u" x"_s, view, {}, {}, {}});
    QCOMPARE(savedViewsFromJson(savedViewsToJson(views)), views);
}

void tst_SavedView::whatIsNoList_givesNoViews_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("half a list") << QByteArray("[{\"name\":\"a\"");
    QTest::newRow("other things") << QByteArray("[1,null,\"a\",[],{}]");
    QTest::newRow("no name") << QByteArray("[{\"name\":\"  \",\"view\":\"archive\"}]");
}

void tst_SavedView::whatIsNoList_givesNoViews()
{
    QFETCH(QByteArray, json);
    QCOMPARE(savedViewsFromJson(json), QList<SavedView>());
}

void tst_SavedView::whatIsUnknown_isPassedOver()
{
    const auto views = savedViewsFromJson(
        R"([{"name":"a","view":"later","filter":{"states":["Later","Shipping"],"types":["x"]}}])");
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first().view, JobView::AllJobs);
    QCOMPARE(views.first().filter.states, QSet<Kind>({Kind::Shipping}));
    QVERIFY(views.first().filter.types.isEmpty());
}

void tst_SavedView::theNumberOfViews_isLimited()
{
    QList<SavedView> views;
    for (int i = 0; i < mostSavedViews + 5; ++i)
        views.append({QString::number(i), JobView::AllJobs, {}, {}, {}});
    QCOMPARE(savedViewsFromJson(savedViewsToJson(views)).size(), mostSavedViews);
    JobTableModel jobs([] { return now; });
    JobFilterModel shown;
    shown.setJobs(&jobs);
    shown.setSavedViews(views);
    jobs.mergeJobs(u"a"_s, {job(u"1"_s, {})});
    QCOMPARE(shown.countOfSaved(mostSavedViews - 1), 1);
    QCOMPARE(shown.countOfSaved(mostSavedViews), 0);
    QCOMPARE(shown.countOfSaved(-1), 0);
}

void tst_SavedView::counts_followSearchFilterAndView()
{
    JobTableModel jobs([] { return now; });
    JobFilterModel shown;
    shown.setJobs(&jobs);
    SavedView dhl{u"DHL"_s, JobView::InTransit, u"hdd"_s, {}, {}};
    dhl.filter.carriers = {u"DHL"_s};
    shown.setSavedViews({dhl});
    jobs.mergeJobs(u"a"_s,
                   {job(u"hdd-1"_s, u"DHL"_s), job(u"hdd-2"_s, u"UPS"_s), job(u"exp-1"_s, u"DHL"_s),
                    job(u"hdd-3"_s, u"DHL"_s, Kind::Completed)});
    QCOMPARE(shown.countOfSaved(0), 1);
    shown.setFindText(u"nothing"_s); // what is shown now is another matter
    QCOMPARE(shown.countOfSaved(0), 1);
    jobs.mergeJobs(u"a"_s, {job(u"hdd-2"_s, u"DHL"_s)});
    QCOMPARE(shown.countOfSaved(0), 2);
    jobs.retain(u"a"_s, {u"hdd-1"_s});
    QCOMPARE(shown.countOfSaved(0), 1);
}

QTEST_GUILESS_MAIN(tst_SavedView)
#include "tst_SavedView.moc"
