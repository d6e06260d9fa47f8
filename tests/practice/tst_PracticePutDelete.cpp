// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill::practice;

namespace {

QJsonObject drive(const QString &id)
{
    return {{u"DriveId"_s, id},
            {u"BitLockerKey"_s, u"000011-000022-000033-000044-000055-000066-000077-000088"_s},
            {u"ManifestFile"_s, u"\\DriveManifest.xml"_s},
            {u"ManifestHash"_s, u"0123456789ABCDEF0123456789abcdef"_s}};
}

QJsonObject importJob(const QString &name)
{
    return {{u"odata.type"_s, u"Microsoft.Cis.Services.ImportExport.Public.Job"_s},
            {u"Name"_s, name},
            {u"Properties"_s,
             QJsonObject{{u"Type"_s, u"Import"_s},
                         {u"Location"_s, u"West US"_s},
                         {u"StorageAccountName"_s, u"xttest"_s},
                         {u"StorageAccountKey"_s, u"secret"_s}}},
            {u"DriveList"_s, QJsonArray{drive(u"9WM35C2V"_s)}}};
}

QJsonObject exportJob(const QString &name)
{
    QJsonObject job = importJob(name);
    QJsonObject properties = job.value("Properties"_L1).toObject();
    properties.insert("Type"_L1, u"Export"_s);
    job.insert("Properties"_L1, properties);
    job.remove("DriveList"_L1);
    job.insert(
        "Export"_L1,
        QJsonObject{{u"BlobList"_s, QJsonObject{{u"BlobPathPrefix"_s, QJsonArray{u"/"_s}}}}});
    return job;
}

/// @p job with the member at @p path ("Properties.Type") changed; undefined takes it away.
QJsonObject with(QJsonObject job, const QString &path, const QJsonValue &value)
{
    const auto put = [&value](QJsonObject &object, const QString &member) {
        if (value.isUndefined())
            object.remove(member);
        else
            object.insert(member, value);
    };
    if (!path.startsWith("Properties."_L1)) {
        put(job, path);
        return job;
    }
    QJsonObject properties = job.value("Properties"_L1).toObject();
    put(properties, path.section(u'.', 1));
    job.insert("Properties"_L1, properties);
    return job;
}

} // namespace

/// Put Job and Delete Job (classic-api, 6.7 and 6.9).
class tst_PracticePutDelete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void put_createsAJobThatCanBeRead();
    void put_checksTheBody_data();
    void put_checksTheBody();
    void put_knowsWhatTheVersionKnows();
    void put_withoutLength_isRefused();
    void put_replacesOnlyInCreating();
    void put_namesAreUniqueInTheSubscription();
    void put_ifNoneMatchStar_guards();
    void put_limitsActiveJobs();
    void put_intoAnUnknownAccount_isRefused();
    void delete_isAllowedBeforeShippingAndAfterTheEnd_data();
    void delete_isAllowedBeforeShippingAndAfterTheEnd();
    void delete_isConditional();
    void delete_lastJob_hidesTheAccount();

private:
    std::unique_ptr<PracticeService> m_service;
};

void tst_PracticePutDelete::init()
{
    // Making the certificates takes time; the rows of a table do not get in each other's way.
    if (m_service && QByteArray(QTest::currentDataTag()).size() > 0)
        return;
    m_service = std::make_unique<PracticeService>();
    QVERIFY(m_service->start());
}

void tst_PracticePutDelete::put_createsAJobThatCanBeRead()
{
    RawClient client(*m_service);
    const RawReply reply = client.send("PUT", jobPath(u"MyNewJob"_s), {},
                                       toJson(importJob(u"MyNewJob"_s)));
    QCOMPARE(reply.status, 201);
    QVERIFY(reply.body.isEmpty());
    const RawReply job = client.get(jobPath(u"mynewjob"_s));
    QCOMPARE(job.header("ETag"), reply.header("ETag"));
    QCOMPARE(job.header("Last-Modified"), reply.header("Last-Modified"));
    QCOMPARE(job.json().value("Name"_L1).toString(), u"MyNewJob"_s);
    const QJsonObject expected{
        {u"Type"_s, u"Import"_s},
        {u"State"_s, u"Creating"_s},
        {u"Location"_s, u"West US"_s},
        {u"CancelRequested"_s, false},
        {u"EnableVerboseLog"_s, false},
        {u"BackupDriveManifest"_s, false},
        {u"ImportExportStatesPath"_s, u"waimportexport"_s},
        {u"ShippingInformation"_s,
         QJsonObject{{u"Name"_s, u"Import Export, West US"_s},
                     {u"Address"_s, u"1111 First Ave;;Any City;WA;98999;USA"_s}}}};
    QCOMPARE(job.json().value("Properties"_L1).toObject(), expected);
    QJsonObject expectedDrive = drive(u"9WM35C2V"_s);
    expectedDrive.insert("State"_L1, u"Specified"_s);
    QCOMPARE(job.json().value("DriveList"_L1).toArray(), QJsonArray{expectedDrive});
}

void tst_PracticePutDelete::put_checksTheBody_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const QJsonObject in = importJob(u"new"_s);
    const QJsonObject out = exportJob(u"new"_s);
    const QJsonValue none = QJsonValue::Undefined;
    const auto row = [](const char *label, const QJsonObject &body, int status) {
        QTest::newRow(label) << body << status;
    };
    row("an import", in, 201);
    row("an export", out, 201);
    row("no name", with(in, u"Name"_s, none), 400);
    row("another name", with(in, u"Name"_s, u"other"_s), 400);
    row("no location", with(in, u"Properties.Location"_s, none), 400);
    row("an unknown location", with(in, u"Properties.Location"_s, u"Mars"_s), 400);
    row("no type", with(in, u"Properties.Type"_s, none), 400);
    row("a type in lower case", with(in, u"Properties.Type"_s, u"import"_s), 400);
    row("no key", with(in, u"Properties.StorageAccountKey"_s, none), 400);
    row("no account name", with(in, u"Properties.StorageAccountName"_s, none), 201);
    row("another account name", with(in, u"Properties.StorageAccountName"_s, u"other"_s), 400);
    row("no drives", with(in, u"DriveList"_s, none), 400);
    row("an empty list of drives", with(in, u"DriveList"_s, QJsonArray()), 400);
    row("a drive without a key",
        with(in, u"DriveList"_s, QJsonArray{QJsonObject{{u"DriveId"_s, u"a"_s}}}), 400);
    row("the same drive twice", with(in, u"DriveList"_s, QJsonArray{drive(u"a"_s), drive(u"a"_s)}),
        400);
    row("a drive with a space in its number", with(in, u"DriveList"_s, QJsonArray{drive(u"a b"_s)}),
        400);
    QJsonArray many;
    for (int i = 0; i < 10; ++i)
        many.append(drive(u"d%1"_s.arg(i)));
    row("ten drives", with(in, u"DriveList"_s, many), 201);
    many.append(drive(u"d10"_s));
    row("eleven drives", with(in, u"DriveList"_s, many), 400);
    row("an export of nothing", with(out, u"Export"_s, none), 400);
    row("an export by a list blob",
        with(out, u"Export"_s, QJsonObject{{u"BlobListBlobPath"_s, u"x/list.xml"_s}}), 201);
    const QJsonObject noSlash{{u"BlobList"_s, QJsonObject{{u"BlobPath"_s, QJsonArray{u"a"_s}}}}};
    row("a blob without a slash", with(out, u"Export"_s, noSlash), 400);
    row("a whole return address", with(in, u"Properties.ReturnAddress"_s, returnAddress()), 201);
    row("half a return address",
        with(in, u"Properties.ReturnAddress"_s, QJsonObject{{u"Name"_s, u"a"_s}}), 400);
    row("a description that is too long",
        with(in, u"Properties.Description"_s, QString(1025, u'x')), 400);
}

void tst_PracticePutDelete::put_checksTheBody()
{
    QFETCH(const QJsonObject, body);
    m_service->removeJob(u"xttest"_s, u"new"_s);
    RawClient client(*m_service);
    const RawReply reply = client.send("PUT", jobPath(u"new"_s), {}, toJson(body));
    QTEST(reply.status, "status");
    QCOMPARE(m_service->job(u"xttest"_s, u"new"_s).isEmpty(), reply.status != 201);
}

void tst_PracticePutDelete::put_knowsWhatTheVersionKnows()
{
    RawClient client(*m_service);
    QJsonObject body = with(importJob(u"new"_s), u"Properties.StorageAccountKey"_s,
                            QJsonValue::Undefined);
    body = with(body, u"Properties.ContainerSas"_s, u"container?sv=2014-02-14"_s);
    body = with(body, u"Properties.ImportExportStatesContainer"_s, u"states"_s);
    const RawHeaders older{{"x-ms-version", "2014-05-01"}};
    QCOMPARE(client.send("PUT", jobPath(u"new"_s), older, toJson(body)).status, 400);
    QCOMPARE(client.send("PUT", jobPath(u"new"_s), {}, toJson(body)).status, 201);
    body = with(body, u"Properties.StorageAccountKey"_s, u"secret"_s);
    QCOMPARE(client.send("PUT", jobPath(u"new"_s), older, toJson(body)).status, 201);
    const QJsonObject properties =
        m_service->job(u"xttest"_s, u"new"_s).value("Properties"_L1).toObject();
    QCOMPARE(properties.value("ImportExportStatesPath"_L1).toString(), u"states"_s);
    QVERIFY(!properties.contains("ContainerSas"_L1)
            && !properties.contains("StorageAccountKey"_L1));
}

void tst_PracticePutDelete::put_withoutLength_isRefused()
{
    RawClient client(*m_service);
    const RawReply reply = client.send("PUT", jobPath(u"new"_s),
                                       {{"Content-Length", {}}, {"Transfer-Encoding", "chunked"}},
                                       "2\r\n{}\r\n0\r\n\r\n");
    QCOMPARE(reply.status, 411);
}

void tst_PracticePutDelete::put_replacesOnlyInCreating()
{
    RawClient client(*m_service);
    const auto put = [&client](const QString &name) {
        return client.send("PUT", jobPath(name), {}, toJson(importJob(name)));
    };
    QCOMPARE(put(u"hdd-0412"_s).status, 201);
    QVERIFY(!m_service->job(u"xttest"_s, u"hdd-0412"_s)
                 .value("Properties"_L1)
                 .toObject()
                 .contains("FriendlyName"_L1));
    for (const QString &name : {u"hdd-0409"_s, u"hdd-0388"_s, u"hdd-0366"_s, u"hdd-0341"_s}) {
        const RawReply reply = put(name);
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"JobAlreadyExists"_s);
    }
    const QByteArray etag = m_service->etag(u"xttest"_s, u"hdd-0409"_s);
    QCOMPARE(client
                 .send("PUT", jobPath(u"hdd-0409"_s), {{"If-Match", etag}},
                       toJson(importJob(u"hdd-0409"_s)))
                 .status,
             409);
}

void tst_PracticePutDelete::put_namesAreUniqueInTheSubscription()
{
    RawClient client(*m_service);
    const RawReply reply = client.send("PUT", jobPath(u"PARTY-photos"_s), {},
                                       toJson(importJob(u"PARTY-photos"_s)));
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.code(), u"JobAlreadyExists"_s);
}

void tst_PracticePutDelete::put_ifNoneMatchStar_guards()
{
    RawClient client(*m_service);
    const RawHeaders guard{{"If-None-Match", "*"}};
    const QByteArray path = jobPath(u"new"_s);
    QCOMPARE(client.send("PUT", path, guard, toJson(importJob(u"new"_s))).status, 201);
    QCOMPARE(client.send("PUT", path, guard, toJson(importJob(u"new"_s))).status, 412);
    QCOMPARE(
        client.send("PUT", jobPath(u"other"_s), {{"If-Match", "*"}}, toJson(importJob(u"other"_s)))
            .status,
        412);
}

void tst_PracticePutDelete::put_limitsActiveJobs()
{
    PracticeService::Options options;
    options.generatedJobs = 100;
    PracticeService service(options);
    QVERIFY(service.start());
    RawClient client(service);
    int created = 0;
    RawReply reply;
    do {
        const QString name = u"new-%1"_s.arg(created);
        reply = client.send("PUT", jobPath(name), {}, toJson(importJob(name)));
        created += reply.status == 201 ? 1 : 0;
    } while (reply.status == 201 && created < 30);
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.code(), u"ActiveJobLimitExceeded"_s);
    // 17 of the seeds are active; replacing one of them is no further job.
    QCOMPARE(created, 3);
    QCOMPARE(
        client.send("PUT", jobPath(u"hdd-0412"_s), {}, toJson(importJob(u"hdd-0412"_s))).status,
        201);
}

void tst_PracticePutDelete::put_intoAnUnknownAccount_isRefused()
{
    RawClient client(*m_service);
    const QJsonObject body = with(importJob(u"new"_s), u"Properties.StorageAccountName"_s,
                                  QJsonValue::Undefined);
    QCOMPARE(client.send("PUT", jobPath(u"new"_s, u"nobodys"_s), {}, toJson(body)).status, 404);
    QCOMPARE(client.send("PUT", jobPath(u"new"_s, u"contosoempty"_s), {}, toJson(body)).status,
             201);
    QVERIFY(m_service->accounts().contains(u"contosoempty"_s));
}

void tst_PracticePutDelete::delete_isAllowedBeforeShippingAndAfterTheEnd_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<int>("status");
    QTest::newRow("Creating") << u"hdd-0412"_s << 200;
    QTest::newRow("Shipping") << u"hdd-0409"_s << 409;
    QTest::newRow("Received") << u"hdd-0405"_s << 409;
    QTest::newRow("Transferring") << u"hdd-0401"_s << 409;
    QTest::newRow("Packaging") << u"hdd-0388"_s << 409;
    QTest::newRow("Completed") << u"hdd-0366"_s << 200;
    QTest::newRow("Closed") << u"hdd-0341"_s << 200;
    QTest::newRow("Faulted") << u"hdd-0391"_s << 409;
    QTest::newRow("no such job") << u"nothing"_s << 404;
}

void tst_PracticePutDelete::delete_isAllowedBeforeShippingAndAfterTheEnd()
{
    QFETCH(const QString, job);
    QFETCH(const int, status);
    RawClient client(*m_service);
    const RawReply reply = client.send("DELETE", jobPath(job));
    QCOMPARE(reply.status, status);
    QCOMPARE(client.get(jobPath(job)).status, status == 409 ? 200 : 404);
}

void tst_PracticePutDelete::delete_isConditional()
{
    RawClient client(*m_service);
    QCOMPARE(client.send("DELETE", jobPath(u"hdd-0412"_s), {{"If-Match", "W/\"x\""}}).status, 412);
    const QByteArray etag = m_service->etag(u"xttest"_s, u"hdd-0412"_s);
    QCOMPARE(client.send("DELETE", jobPath(u"hdd-0412"_s), {{"If-Match", etag}}).status, 200);
}

void tst_PracticePutDelete::delete_lastJob_hidesTheAccount()
{
    for (const QString &name : m_service->jobNames(u"contosomedia"_s))
        m_service->removeJob(u"contosomedia"_s, name);
    RawClient client(*m_service);
    QCOMPARE(client.get("/storageaccounts").json().value("odata.count"_L1).toString(), u"2"_s);
    QCOMPARE(client.get("/storageaccounts/contosomedia/jobs").status, 200);
}

QTEST_GUILESS_MAIN(tst_PracticePutDelete)
#include "tst_PracticePutDelete.moc"
