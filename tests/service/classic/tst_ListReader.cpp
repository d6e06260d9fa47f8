// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ListReader.h"

#include "support/FakeTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

JobListBody readList(const QByteArray &body)
{
    return readJobList(body, u"xttest"_s).value_or(JobListBody{{}, u"(refused)"_s, -1});
}

} // namespace

class tst_ListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobs_sample_isReadWhole();
    void jobs_equalPlacesAndCarriers_shareTheirText();
    void jobs_entriesWithoutAName_areCounted();
    void jobs_nextLink_isReadInEverySpelling_data();
    void jobs_nextLink_isReadInEverySpelling();
    void jobs_unusableBodies_areRefused_data();
    void jobs_unusableBodies_areRefused();
    void jobs_theCount_isNeverNeeded_data();
    void jobs_theCount_isNeverNeeded();
    void locations_sample_isReadWhole();
    void storageAccounts_sample_isReadWhole();
    void entitySets_sample_isReadWhole();
    void accounts_thatGoOnElsewhere_areNoWholeList();
    void names_entriesWithoutOne_areLeftOut();
};

void tst_ListReader::jobs_sample_isReadWhole()
{
    const JobListBody list = readList(testData(u"classic/list-jobs.json"_s));
    QCOMPARE(list.jobs.size(), 3);
    QCOMPARE(list.unreadable, 0);
    QVERIFY(list.nextLink.isEmpty());

    JobSummary first;
    first.key = {u"xttest"_s, u"MySampleJob"_s};
    first.type = JobType::Import;
    first.state = JobState::Kind::Shipping;
    first.friendlyName = u"Server room move"_s;
    first.location = u"West US"_s;
    first.carrierName = u"FedEx"_s;
    first.trackingNumber = u"7867855102"_s;
    first.driveCount = 2;
    first.percentComplete = 17;
    first.hasReturnAddress = true;
    first.returnTo = u"Tim\nOne Microsoft Way, Redmond, WA 98052"_s;
    first.cancelRequested = true;
    QVERIFY(list.jobs.at(0) == first);

    JobSummary second;
    second.key = {u"xttest"_s, u"am2_test_20140429_export"_s};
    second.type = JobType::Export;
    second.state = JobState::fromText(u"Faulted"_s);
    second.location = u"West US"_s;
    QVERIFY(list.jobs.at(1) == second);

    JobSummary bare;
    bare.key = {u"xttest"_s, u"bare"_s};
    QVERIFY(list.jobs.at(2) == bare);
}

void tst_ListReader::jobs_equalPlacesAndCarriers_shareTheirText()
{
    const JobListBody list = readList(testData(u"classic/list-jobs.json"_s));
    QCOMPARE(list.jobs.at(0).location.constData(), list.jobs.at(1).location.constData());
    QCOMPARE(list.jobs.at(0).key.account.constData(), list.jobs.at(1).key.account.constData());
}

void tst_ListReader::jobs_entriesWithoutAName_areCounted()
{
    const JobListBody list = readList(
        "{\"value\":[{\"Name\":\"a\"},null,7,\"x\",[],{},{\"Name\":\"\"},{\"Name\":5},"
        "{\"Name\":\"b\",\"Properties\":[]}]}"_ba);
    QCOMPARE(list.jobs.size(), 2);
    QCOMPARE(list.unreadable, 7);
}

void tst_ListReader::jobs_nextLink_isReadInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("link");
    QTest::newRow("the page's spelling") << ",\"odata.nextlink\":\"?a\""_ba << u"?a"_s;
    QTest::newRow("OData's spelling") << ",\"odata.nextLink\":\"?a\""_ba << u"?a"_s;
    QTest::newRow("the swagger file's spelling") << ",\"next-link\":\"?a\""_ba << u"?a"_s;
    QTest::newRow("null in one, a link in another")
        << ",\"odata.nextlink\":null,\"next-link\":\"?a\""_ba << u"?a"_s;
    QTest::newRow("empty in one, a link in another")
        << ",\"odata.nextlink\":\"\",\"next-link\":\"?a\""_ba << u"?a"_s;
    QTest::newRow("escaped slashes")
        << ",\"odata.nextlink\":\"https:\\/\\/h\\/x\""_ba << u"https://h/x"_s;
    QTest::newRow("null") << ",\"odata.nextlink\":null"_ba << QString();
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("no text") << ",\"odata.nextlink\":{\"url\":1}"_ba << u"(refused)"_s;
}

void tst_ListReader::jobs_nextLink_isReadInEverySpelling()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, link);
    QCOMPARE(readList("{\"value\":[]"_ba + members + '}').nextLink, link);
}

void tst_ListReader::jobs_unusableBodies_areRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no value") << "{}"_ba;
    QTest::newRow("null for value") << "{\"value\":null}"_ba;
    QTest::newRow("an object for value") << "{\"value\":{}}"_ba;
    QTest::newRow("a bare list") << "[]"_ba;
    QTest::newRow("a page") << "<!DOCTYPE html><html></html>"_ba;
    QTest::newRow("half a list") << "{\"value\":[{\"Name\":\"a\"}"_ba;
}

void tst_ListReader::jobs_unusableBodies_areRefused()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!readJobList(body, u"xttest"_s));
    QVERIFY(!readLocations(body));
    QVERIFY(!readStorageAccounts(body));
    QVERIFY(!readEntitySets(body));
}

void tst_ListReader::jobs_theCount_isNeverNeeded_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::newRow("text") << "\"1\""_ba;
    QTest::newRow("number") << "1"_ba;
    QTest::newRow("wrong") << "\"99\""_ba;
    QTest::newRow("nonsense") << "[]"_ba;
}

void tst_ListReader::jobs_theCount_isNeverNeeded()
{
    QFETCH(const QByteArray, count);
    QCOMPARE(
        readList("{\"odata.count\":"_ba + count + ",\"value\":[{\"Name\":\"a\"}]}").jobs.size(), 1);
}

void tst_ListReader::locations_sample_isReadWhole()
{
    const auto locations = readLocations(testData(u"classic/list-locations.json"_s));
    QVERIFY(locations.has_value());
    QCOMPARE(locations->size(), 2);
    const Location west = locations->at(0);
    QCOMPARE(west.name, u"West US"_s);
    QCOMPARE(west.recipientName, u"Microsoft Azure Import/Export Service"_s);
    QVERIFY(west.address.parts()->street2.isEmpty());
    QCOMPARE(west.address.parts()->postalCode, u"98999"_s);
    QCOMPARE(west.address.lines(),
             (QStringList{u"1111 First Ave"_s, u"Any City"_s, u"WA"_s, u"98999"_s, u"USA"_s}));
    QCOMPARE(west.supportedCarriers, (QStringList{u"FedEx"_s, u"DHL"_s}));
    const Location europe = locations->at(1);
    QCOMPARE(europe.address.parts()->street2, u"Dock 3"_s);
    QVERIFY(europe.address.parts()->stateOrProvince.isEmpty());
    QCOMPARE(europe.address.parts()->country, u"Netherlands (NL)"_s);
    QCOMPARE(europe.supportedCarriers, QStringList{u"DHL"_s});
}

void tst_ListReader::storageAccounts_sample_isReadWhole()
{
    QCOMPARE(readStorageAccounts(testData(u"classic/list-storage-accounts.json"_s)).value(),
             (QStringList{u"xttest"_s, u"contosoarchive"_s}));
}

void tst_ListReader::entitySets_sample_isReadWhole()
{
    QCOMPARE(readEntitySets(testData(u"classic/service-document.json"_s)).value(),
             (QStringList{u"StorageAccounts"_s, u"Jobs"_s, u"Locations"_s}));
}

void tst_ListReader::accounts_thatGoOnElsewhere_areNoWholeList()
{
    const auto accounts = readStorageAccounts(
        "{\"value\":[{\"Name\":\"a\"}],\"odata.nextLink\":\"https://service.example/?page=2\"}"_ba);
    QVERIFY(!accounts); // else the jobs of the other accounts would be taken for gone
}

void tst_ListReader::names_entriesWithoutOne_areLeftOut()
{
    QCOMPARE(readStorageAccounts("{\"value\":[{},null,{\"Name\":3},{\"Name\":\"a\"}]}"_ba).value(),
             QStringList{u"a"_s});
    QCOMPARE(readLocations("{\"value\":[{},7,{\"Name\":\"a\"}]}"_ba)->size(), 1);
}

QTEST_GUILESS_MAIN(tst_ListReader)
#include "tst_ListReader.moc"
