// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace waybill::practice;

/// The reading operations (classic-api, 6.1 to 6.6).
class tst_PracticeReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serviceDocument_namesTheSets();
    void metadataDocument_isEdmxOfTheVersion();
    void locations_byOrigin_data();
    void locations_byOrigin();
    void locations_haveEveryMember();
    void storageAccounts_areThoseWithJobs();
    void jobs_areFiltered_data();
    void jobs_areFiltered();
    void jobs_byCreationTime_bothBoundsInclusive();
    void jobs_badOptions_areRefused_data();
    void jobs_badOptions_areRefused();
    void jobs_arePartial();
    void jobs_ofAccountsWithoutJobs();
    void paging_visitsEveryJobOnce_data();
    void paging_visitsEveryJobOnce();
    void links_leadBackToTheHostThatWasAsked();
    void annotations_dependOnTheLevel();
    void job_hasTagAndTimesThatFit();
    void job_missingOptionalMembers_areLeftOut();
    void exportJob_hidesKeysUntilShippedBack();
    void head_isGetWithoutABody();

private:
    QStringList names(const RawReply &reply) const;

    PracticeService m_service;
};

void tst_PracticeReads::initTestCase()
{
    QVERIFY(m_service.start());
}

QStringList tst_PracticeReads::names(const RawReply &reply) const
{
    QStringList result;
    const QJsonArray items = reply.json().value("value"_L1).toArray();
    for (const QJsonValue &item : items)
        result.append(item.toObject().value("Name"_L1).toString());
    return result;
}

void tst_PracticeReads::serviceDocument_namesTheSets()
{
    RawClient client(m_service);
    const RawReply reply = client.get("");
    QCOMPARE(reply.header("Content-Type"),
             "application/json;odata=minimalmetadata;streaming=true;charset=utf-8"_ba);
    QCOMPARE(reply.header("DataServiceVersion"), "3.0;"_ba);
    const QByteArray expected =
        R"([{"name":"StorageAccounts","url":"storageaccounts"},)"
        R"({"name":"Jobs","url":"jobs"},{"name":"Locations","url":"locations"}])";
    QCOMPARE(reply.json().value("value"_L1).toArray(), QJsonDocument::fromJson(expected).array());
    QVERIFY(
        reply.json().value("odata.metadata"_L1).toString().endsWith("/importexport/$metadata"_L1));
}

void tst_PracticeReads::metadataDocument_isEdmxOfTheVersion()
{
    RawClient client(m_service);
    QCOMPARE(client.get("/$metadata").status, 406);
    const RawReply reply = client.get("/$metadata", {{"Accept", "application/xml"}});
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Content-Type").startsWith("application/xml"));
    QXmlStreamReader xml(reply.body);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"Edmx"_s);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(reply.body.contains("Namespace=\"Microsoft.Cis.Services.ImportExport.Public\""));
    QVERIFY(reply.body.contains("\"ContainerSas\""));
    const RawReply older = client.get("/$metadata",
                                      {{"Accept", {}}, {"x-ms-version", "2014-05-01"}});
    QCOMPARE(older.status, 200);
    QVERIFY(!older.body.contains("ContainerSas"));
    QVERIFY(older.body.contains("ImportExportStatesContainer"));
    QVERIFY(!older.body.contains("ImportExportStatesPath"));
}

void tst_PracticeReads::locations_byOrigin_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << ""_ba
                         << QStringList{u"West US"_s, u"East US"_s, u"North Europe"_s,
                                        u"West Europe"_s, u"Japan East"_s};
    QTest::newRow("a region of its own")
        << "?originlocation=West%20US"_ba << QStringList{u"West US"_s};
    QTest::newRow("a region served from elsewhere")
        << "?originlocation=Japan%20West"_ba << QStringList{u"Japan East"_s};
    QTest::newRow("a region that is not served") << "?originlocation=Mars"_ba << QStringList();
}

void tst_PracticeReads::locations_byOrigin()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QStringList, expected);
    RawClient client(m_service);
    const RawReply reply = client.get("/locations" + query);
    QCOMPARE(names(reply), expected);
    QCOMPARE(reply.json().value("odata.count"_L1), QJsonValue(QString::number(expected.size())));
    QCOMPARE(client.send("HEAD", "/Locations" + query).status, 200);
}

void tst_PracticeReads::locations_haveEveryMember()
{
    RawClient client(m_service);
    const RawReply reply = client.get("/locations?originlocation=East+US");
    const QJsonObject location = reply.json().value("value"_L1).toArray().at(0).toObject();
    for (const QString &member :
         {u"Name"_s, u"RecipientName"_s, u"StreetAddress1"_s, u"StreetAddress2"_s, u"City"_s,
          u"StateOrProvince"_s, u"PostalCode"_s, u"CountryOrRegion"_s, u"odata.id"_s})
        QVERIFY2(location.value(member).isString(), qPrintable(member));
    QCOMPARE(location.value("SupportedCarriers"_L1).toArray(), QJsonArray{u"FedEx"_s});
    QVERIFY(location.value("odata.editLink"_L1).toString().endsWith("/locations/East%20US"_L1));
}

void tst_PracticeReads::storageAccounts_areThoseWithJobs()
{
    RawClient client(m_service);
    const RawReply reply = client.get("/storageaccounts");
    QCOMPARE(names(reply), (QStringList{u"contosoarchive"_s, u"contosomedia"_s, u"xttest"_s}));
    QCOMPARE(reply.json().value("odata.count"_L1).toString(), u"3"_s);
    QCOMPARE(client.send("HEAD", "/storageaccounts").status, 200);
}

void tst_PracticeReads::jobs_areFiltered_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("expected");
    const QStringList exports{u"am2_test_20140429_export"_s};
    QTest::newRow("exports") << "?type=export"_ba << exports;
    QTest::newRow("exports, as the sample client writes it") << "?type=Export"_ba << exports;
    QTest::newRow("one state") << "?states=Packaging"_ba << QStringList{u"hdd-0388"_s};
    QTest::newRow("two states") << "?states=Packaging,Shipping"_ba
                                << QStringList{u"hdd-0388"_s, u"hdd-0409"_s};
    QTest::newRow("two states with an encoded comma")
        << "?states=Packaging%2CShipping"_ba << QStringList{u"hdd-0388"_s, u"hdd-0409"_s};
    QTest::newRow("type and state together")
        << "?type=import&states=Closed"_ba << QStringList{u"hdd-0341"_s};
    QTest::newRow("nothing fits") << "?type=export&states=Packaging"_ba << QStringList();
    QTest::newRow("the first two")
        << "?$top=2"_ba << QStringList{u"am2_test_20140429_export"_s, u"hdd-0341"_s};
    QTest::newRow("the first two, without the dollar")
        << "?top=2"_ba << QStringList{u"am2_test_20140429_export"_s, u"hdd-0341"_s};
    QTest::newRow("the first none") << "?$top=0"_ba << QStringList();
    QTest::newRow("the first two imports")
        << "?%24top=2&type=import"_ba << QStringList{u"hdd-0341"_s, u"hdd-0366"_s};
    QTest::newRow("long ago") << "?to=2014-05-01T00:00:00.0000000Z"_ba << QStringList();
}

void tst_PracticeReads::jobs_areFiltered()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QStringList, expected);
    RawClient client(m_service);
    const RawReply reply = client.get("/storageaccounts/xttest/jobs" + query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(names(reply), expected);
    QCOMPARE(reply.json().value("odata.count"_L1), QJsonValue(QString::number(expected.size())));
    QVERIFY(!reply.json().contains("odata.nextlink"_L1));
}

void tst_PracticeReads::jobs_byCreationTime_bothBoundsInclusive()
{
    PracticeService::Options options;
    options.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    PracticeService service(options);
    QVERIFY(service.start());
    RawClient client(service);
    // hdd-0413 was created 0.2 days before the start, all others of the account days earlier.
    const auto list = [&](const QByteArray &query) {
        return names(client.get("/storageaccounts/xttest/jobs?" + query));
    };
    QCOMPARE(list("from=2026-03-01T07:00:00.0000000Z"), QStringList{u"hdd-0413"_s});
    QCOMPARE(list("from=2026-03-01T07:00:00Z&to=2026-03-01T07:11:00Z"), QStringList());
    QCOMPARE(list("from=2026-03-01T08:00:00%2B01:00"), QStringList{u"hdd-0413"_s});
    QCOMPARE(list("to=2026-03-01T07:00:00Z&type=export").size(), 1);
    // A new job's creation time is its last-modified time, which its ETag tells to 100 ns.
    const QByteArray body = R"({"Name":"new","Properties":{"Type":"Export","Location":"West US",)"
                            R"("StorageAccountKey":"k"},"Export":{"BlobListBlobPath":"x"}})";
    const RawReply created = client.send("PUT", jobPath(u"new"_s), {}, body);
    QCOMPARE(created.status, 201);
    const QByteArray tag = QByteArray::fromPercentEncoding(created.header("ETag"));
    const QByteArray time = tag.mid(tag.indexOf('\'') + 1, 28);
    QCOMPARE(list("from=" + time + "&to=" + time), QStringList{u"new"_s});
}

void tst_PracticeReads::jobs_badOptions_areRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("an unknown type") << "type=move"_ba;
    QTest::newRow("a state in lower case") << "states=creating"_ba;
    QTest::newRow("a space after the comma") << "states=Creating,%20Shipping"_ba;
    QTest::newRow("a date without a time") << "from=2014-05-01"_ba;
    QTest::newRow("no date at all") << "to=yesterday"_ba;
    QTest::newRow("a negative number") << "$top=-1"_ba;
    QTest::newRow("not a number") << "$top=many"_ba;
    QTest::newRow("a token of somebody else") << "$skiptoken=%3D%3D!"_ba;
}

void tst_PracticeReads::jobs_badOptions_areRefused()
{
    QFETCH(const QByteArray, query);
    RawClient client(m_service);
    const RawReply reply = client.get("/storageaccounts/xttest/jobs?" + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"InvalidQueryParameterValue"_s);
}

void tst_PracticeReads::jobs_arePartial()
{
    RawClient client(m_service);
    const QJsonArray items = client.get("/storageaccounts/contosoarchive/jobs?states=Transferring")
                                 .json()
                                 .value("value"_L1)
                                 .toArray();
    QCOMPARE(items.size(), 2);
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        QVERIFY(!item.contains("DriveList"_L1));
        QVERIFY(!item.contains("Export"_L1));
        QVERIFY(!item.value("Properties"_L1).toObject().contains("ReturnShipping"_L1));
        QVERIFY(item.value("Properties"_L1).toObject().contains("ReturnAddress"_L1));
        QVERIFY(item.contains("odata.id"_L1) && item.contains("odata.editLink"_L1));
    }
}

void tst_PracticeReads::jobs_ofAccountsWithoutJobs()
{
    RawClient client(m_service);
    const RawReply empty = client.get("/storageaccounts/contosoempty/jobs");
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.json().value("odata.count"_L1).toString(), u"0"_s);
    const RawReply unknown = client.get("/storageaccounts/somebodyelse/jobs");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), u"StorageAccountNotFound"_s);
}

void tst_PracticeReads::paging_visitsEveryJobOnce_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("jobs");
    QTest::newRow("all on one page") << 1000 << ""_ba << 1 << 13;
    QTest::newRow("exactly full pages") << 13 << ""_ba << 1 << 13;
    QTest::newRow("five on a page") << 5 << ""_ba << 3 << 13;
    QTest::newRow("one on a page") << 1 << ""_ba << 13 << 13;
    QTest::newRow("the filter goes along") << 2 << "?type=import&states=Creating"_ba << 2 << 3;
    QTest::newRow("no more than the first seven") << 5 << "?$top=7"_ba << 2 << 7;
    QTest::newRow("as many as there are") << 5 << "?$top=13"_ba << 3 << 13;
}

void tst_PracticeReads::paging_visitsEveryJobOnce()
{
    QFETCH(const int, pageSize);
    QFETCH(const QByteArray, query);
    QFETCH(const int, pages);
    PracticeService::Options options;
    options.pageSize = pageSize;
    PracticeService service(options);
    QVERIFY(service.start());
    RawClient client(service);
    QByteArray path = "/storageaccounts/xttest/jobs" + query;
    QStringList seen;
    int count = 0;
    while (!path.isEmpty()) {
        const RawReply reply = client.get(path);
        QCOMPARE(reply.status, 200);
        QVERIFY(names(reply).size() <= pageSize);
        seen += names(reply);
        ++count;
        const QUrl next(reply.json().value("odata.nextlink"_L1).toString());
        QVERIFY(next.isEmpty() || next.authority() == service.endpoint().authority());
        path = next.isEmpty() ? QByteArray()
                              : '/' + next.path(QUrl::FullyEncoded).toLatin1() + '?'
                + next.query(QUrl::FullyEncoded).toLatin1();
    }
    QCOMPARE(count, pages);
    QTEST(int(seen.size()), "jobs");
    QCOMPARE(seen.removeDuplicates(), 0);
}

void tst_PracticeReads::links_leadBackToTheHostThatWasAsked()
{
    RawClient client(m_service);
    const QByteArray port = QByteArray::number(m_service.endpoint().port());
    const auto metadata = [&](const QByteArray &host) {
        return QUrl(client.get("", {{"Host", host}}).json().value("odata.metadata"_L1).toString())
            .host();
    };
    QCOMPARE(metadata("localhost:" + port), u"localhost"_s);
    QCOMPARE(metadata("evil.example:" + port), u"127.0.0.1"_s);
}

void tst_PracticeReads::annotations_dependOnTheLevel()
{
    RawClient client(m_service);
    const auto job = [&client](const QByteArray &level) {
        return client.get(jobPath(u"hdd-0409"_s), {{"Accept", "application/json;odata=" + level}})
            .json();
    };
    QVERIFY(job("minimalmetadata").contains("odata.id"_L1));
    QVERIFY(!job("minimalmetadata").contains("odata.type"_L1));
    QCOMPARE(job("fullmetadata").value("odata.type"_L1).toString(),
             u"Microsoft.Cis.Services.ImportExport.Public.Job"_s);
    for (const QString &key : job("nometadata").keys())
        QVERIFY(!key.startsWith("odata."_L1));
    const QJsonObject list = client
                                 .get("/storageaccounts/xttest/jobs",
                                      {{"Accept", "application/json;odata=nometatadata"}})
                                 .json();
    QCOMPARE(list.keys(), (QStringList{u"odata.count"_s, u"value"_s}));
}

void tst_PracticeReads::job_hasTagAndTimesThatFit()
{
    RawClient client(m_service);
    const RawReply reply = client.get(jobPath(u"hdd-0409"_s));
    const QString tag = QString::fromLatin1(reply.header("ETag"));
    const QRegularExpression shape(
        uR"(^W/"datetime'\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d\.\d{7}Z'"$)"_s);
    QVERIFY2(shape.match(tag).hasMatch(), qPrintable(tag));
    const QDateTime tagTime = QDateTime::fromString(tag.mid(12, 23).replace(u"%3A"_s, u":"_s),
                                                    u"yyyy-MM-ddThh:mm:ss"_s);
    const QDateTime modified = QLocale::c().toDateTime(
        QString::fromLatin1(reply.header("Last-Modified")), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    QVERIFY(modified.isValid());
    QCOMPARE(modified, tagTime);
    QCOMPARE(reply.json().value("odata.id"_L1).toString(), u"hdd-0409"_s);
    QVERIFY(
        reply.json()
            .value("odata.metadata"_L1)
            .toString()
            .endsWith(
                "#Microsoft.Cis.Services.ImportExport.Public.ImportExportData.Jobs/@Element"_L1));
    QVERIFY(reply.json()
                .value("odata.editLink"_L1)
                .toString()
                .endsWith("/services/importexport/jobs/hdd-0409"_L1));
}

void tst_PracticeReads::job_missingOptionalMembers_areLeftOut()
{
    RawClient client(m_service);
    const QJsonObject bare = client.get(jobPath(u"bare-minimum"_s, u"contosomedia"_s))
                                 .json()
                                 .value("Properties"_L1)
                                 .toObject();
    QCOMPARE(bare.keys(),
             (QStringList{u"BackupDriveManifest"_s, u"CancelRequested"_s, u"EnableVerboseLog"_s,
                          u"ImportExportStatesPath"_s, u"Location"_s, u"ShippingInformation"_s,
                          u"State"_s, u"Type"_s}));
    const QJsonObject fresh = client.get(jobPath(u"exp-0081"_s, u"contosoarchive"_s)).json();
    QVERIFY(!fresh.contains("DriveList"_L1));
    QVERIFY(fresh.contains("Export"_L1));
    const RawReply unicode = client.get(jobPath(u"eizo-東京-02"_s, u"contosomedia"_s));
    QCOMPARE(unicode.json().value("Name"_L1).toString(), u"eizo-東京-02"_s);
}

void tst_PracticeReads::exportJob_hidesKeysUntilShippedBack()
{
    RawClient client(m_service);
    const auto hasKey = [&client](const QString &name, const QString &account) {
        return client.get(jobPath(name, account))
            .json()
            .value("DriveList"_L1)
            .toArray()
            .at(0)
            .toObject()
            .contains("BitLockerKey"_L1);
    };
    QVERIFY(!hasKey(u"exp-0077"_s, u"contosoarchive"_s));
    QVERIFY(hasKey(u"exp-0070"_s, u"contosoarchive"_s));
    QVERIFY(hasKey(u"hdd-0412"_s, u"xttest"_s));
}

void tst_PracticeReads::head_isGetWithoutABody()
{
    RawClient client(m_service);
    const RawReply get = client.get(jobPath(u"hdd-0388"_s));
    const RawReply head = client.send("HEAD", jobPath(u"hdd-0388"_s));
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("ETag"), get.header("ETag"));
    QCOMPARE(head.header("Last-Modified"), get.header("Last-Modified"));
    QVERIFY(head.received.endsWith("\r\n\r\n"));
    // The connection is still in step.
    QCOMPARE(client.get("").status, 200);
    QCOMPARE(client.send("HEAD", jobPath(u"nothing"_s)).status, 404);
}

QTEST_GUILESS_MAIN(tst_PracticeReads)
#include "tst_PracticeReads.moc"
