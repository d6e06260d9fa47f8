// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill::practice;

namespace {

QJsonObject shippingAccount()
{
    return {{u"CarrierName"_s, u"FedEx"_s}, {u"CarrierAccountNumber"_s, u"604111987"_s}};
}

} // namespace

/// Update Job Properties (classic-api, 6.8 and 9).
class tst_PracticeUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void table_stateByProperty_data();
    void table_stateByProperty();
    void deliveryPackage_inTransferring_dependsOnTheDrives();
    void mixedRequest_changesAllOrNothing();
    void body_isReadStrictly_data();
    void body_isReadStrictly();
    void properties_areChecked_data();
    void properties_areChecked();
    void groups_areChecked_data();
    void groups_areChecked();
    void shipping_needsAddressAndPackage_data();
    void shipping_needsAddressAndPackage();
    void packageWithoutState_staysCreating();
    void properties_areMergedAtTheTopAndReplacedBelow();
    void nullClearsAText_emptyTextStays();
    void serviceOwnedAndUnknownMembers_areIgnored();
    void reply_carriesHeadersAndAnEmptyChunkedBody();
    void etags_growStrictly();
    void tunnel_takesTheRealVerb();
    void withoutABody_answersAtOnce();

private:
    void checkMembers();
    [[nodiscard]] QJsonObject properties(const QString &job) const;

    std::unique_ptr<PracticeService> m_service;
};

void tst_PracticeUpdate::init()
{
    // The tables change many jobs, but each row its own or one that it first puts into a state.
    if (m_service && QByteArray(QTest::currentDataTag()).size() > 0)
        return;
    m_service = std::make_unique<PracticeService>();
    QVERIFY(m_service->start());
}

QJsonObject tst_PracticeUpdate::properties(const QString &job) const
{
    return m_service->job(u"xttest"_s, job).value("Properties"_L1).toObject();
}

void tst_PracticeUpdate::table_stateByProperty_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("property");
    QTest::addColumn<bool>("isAllowed");
    const QStringList states{u"Creating"_s,  u"Shipping"_s,  u"Received"_s, u"Transferring"_s,
                             u"Packaging"_s, u"Completed"_s, u"Closed"_s,   u"Faulted"_s};
    struct Line
    {
        QString property;
        QByteArray allowed; // a letter for each state above: y or n
    };
    const QList<Line> lines{{u"FriendlyName"_s, "yyyyyyyy"},
                            {u"Description"_s, "yyyyyyyy"},
                            {u"Metadata"_s, "yyyyyyyy"},
                            {u"State"_s, "ynnnnnnn"},
                            {u"CancelRequested"_s, "yyyynnnn"},
                            {u"ReturnAddress"_s, "yyyynnnn"},
                            {u"ReturnShipping"_s, "yyyynnnn"},
                            {u"EnableVerboseLog"_s, "yyyynnnn"},
                            {u"BackupDriveManifest"_s, "yyyynnnn"},
                            {u"DeliveryPackage"_s, "yynnnnnn"},
                            {u"ManagementCertificate"_s, "yyyyyyyy"}};
    for (const Line &line : lines) {
        for (qsizetype i = 0; i < states.size(); ++i)
            QTest::addRow("%s in %s", qPrintable(line.property), qPrintable(states.at(i)))
                << states.at(i) << line.property << (line.allowed.at(i) == 'y');
    }
}

void tst_PracticeUpdate::table_stateByProperty()
{
    QFETCH(const QString, state);
    QFETCH(const QString, property);
    QFETCH(const bool, isAllowed);
    const QJsonObject values{{u"FriendlyName"_s, u"n"_s},
                             {u"Description"_s, u"d"_s},
                             {u"Metadata"_s, u"m"_s},
                             {u"State"_s, u"Shipping"_s},
                             {u"CancelRequested"_s, true},
                             {u"ReturnAddress"_s, returnAddress()},
                             {u"ReturnShipping"_s, shippingAccount()},
                             {u"EnableVerboseLog"_s, true},
                             {u"BackupDriveManifest"_s, true},
                             {u"DeliveryPackage"_s, parcel()},
                             {u"ManagementCertificate"_s, u"ignored"_s}};
    // All six drives of this job have arrived; address and package are set.
    for (int drive = 1; drive <= 6; ++drive)
        m_service->setDriveState(u"xttest"_s, u"hdd-0409"_s, u"Z1D04090%1"_s.arg(drive),
                                 u"Received"_s);
    m_service->setJobState(u"xttest"_s, u"hdd-0409"_s, state);
    const QByteArray before = m_service->etag(u"xttest"_s, u"hdd-0409"_s);
    RawClient client(*m_service);
    const RawReply reply = client.patch(
        jobPath(u"hdd-0409"_s), {{property, values.value(property)}}, {{"If-Match", before}});
    QCOMPARE(reply.status, isAllowed ? 200 : 409);
    QCOMPARE(m_service->etag(u"xttest"_s, u"hdd-0409"_s) == before, !isAllowed);
    if (!isAllowed)
        QCOMPARE(reply.code(),
                 property == "State"_L1 ? u"InvalidJobState"_s : u"PropertyNotUpdatable"_s);
    else if (property != "ManagementCertificate"_L1)
        QCOMPARE(properties(u"hdd-0409"_s).value(property), values.value(property));
}

void tst_PracticeUpdate::deliveryPackage_inTransferring_dependsOnTheDrives()
{
    RawClient client(*m_service);
    const auto status = [&client](const QString &job, const QString &account) {
        return client.patch(jobPath(job, account), {{u"DeliveryPackage"_s, parcel()}}).status;
    };
    // One of four drives is still Specified.
    QCOMPARE(status(u"hdd-0401"_s, u"xttest"_s), 200);
    m_service->setDriveState(u"xttest"_s, u"hdd-0401"_s, u"PK0401-4"_s, u"Received"_s);
    QCOMPARE(status(u"hdd-0401"_s, u"xttest"_s), 409);
    // Export drives never count.
    m_service->setDriveState(u"contosoarchive"_s, u"exp-0077"_s, u"EX0077-3"_s, u"Specified"_s);
    QCOMPARE(status(u"exp-0077"_s, u"contosoarchive"_s), 409);
}

void tst_PracticeUpdate::mixedRequest_changesAllOrNothing()
{
    RawClient client(*m_service);
    const QJsonObject before = properties(u"hdd-0388"_s);
    const RawReply reply = client.patch(
        jobPath(u"hdd-0388"_s),
        {{u"FriendlyName"_s, u"allowed"_s}, {u"ReturnAddress"_s, returnAddress()}});
    QCOMPARE(reply.status, 409);
    QCOMPARE(properties(u"hdd-0388"_s), before);
}

void tst_PracticeUpdate::body_isReadStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *label, const QByteArray &body, int status) {
        QTest::newRow(label) << body << status;
    };
    row("only Properties", R"({"Properties":{}})", 200);
    row("the envelope of the sample",
        R"({"odata.type":"Microsoft.Cis.Services.ImportExport.Public.Job","odata.id":"hdd-0413",)"
        R"("odata.editLink":"http://elsewhere.example/jobs/hdd-0413","Properties":{}})",
        200);
    row("with its name", R"({"Name":"hdd-0413","Properties":{}})", 200);
    row("another name", R"({"Name":"hdd-0412","Properties":{}})", 400);
    row("another id", R"({"odata.id":"hdd-0412","Properties":{}})", 400);
    row("no Properties", R"({"Name":"hdd-0413"})", 400);
    row("Properties as a list", R"({"Properties":[]})", 400);
    row("a list", R"([{"Properties":{}}])", 400);
    row("nothing at all", " ", 400);
    row("the missing comma of the template",
        R"({"Properties":{"DeliveryPackage":{"CarrierName":"a" "TrackingNumber":"b"}}})", 400);
    row("a comma too many", R"({"Properties":{"FriendlyName":"a",}})", 400);
    row("single quotes", R"({'Properties':{}})", 400);
    row("something behind it", R"({"Properties":{}} x)", 400);
    row("bytes that are not UTF-8", "{\"Properties\":{\"FriendlyName\":\"\xff\xfe\"}}", 400);
}

void tst_PracticeUpdate::body_isReadStrictly()
{
    QFETCH(const QByteArray, body);
    RawClient client(*m_service);
    QTEST(client.send("PATCH", jobPath(u"hdd-0413"_s), {}, body).status, "status");
}

void tst_PracticeUpdate::properties_areChecked_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("status");
    const auto row = [](const char *label, const QByteArray &members, int status) {
        QTest::newRow(label) << members << status;
    };
    const QByteArray full(1024, 'x');
    row("a name in Unicode", R"("FriendlyName":"Bücher 東京 📦")", 200);
    row("a name that is a number", R"("FriendlyName":5)", 400);
    row("a description of 1024 characters", "\"Description\":\"" + full + '"', 200);
    row("a description of 1025 characters", "\"Description\":\"x" + full + '"', 400);
    row("metadata of 1024 characters", "\"Metadata\":\"" + full + '"', 200);
    row("metadata of 1025 characters", "\"Metadata\":\"x" + full + '"', 400);
    row("another state than Shipping", R"("State":"Transferring")", 400);
    row("the present state", R"("State":"Creating")", 400);
    row("Shipping in lower case", R"("State":"shipping")", 400);
    row("no state", R"("State":null)", 400);
    row("a cancellation withdrawn", R"("CancelRequested":false)", 400);
    row("a cancellation as a text", R"("CancelRequested":"true")", 400);
    row("an option as a number", R"("EnableVerboseLog":1)", 400);
    row("an option as null", R"("BackupDriveManifest":null)", 400);
    row("an option switched off", R"("BackupDriveManifest":false)", 200);
}

void tst_PracticeUpdate::properties_areChecked()
{
    checkMembers();
}

void tst_PracticeUpdate::groups_areChecked_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<int>("status");
    const auto row = [](const char *label, const QByteArray &members, int status) {
        QTest::newRow(label) << members << status;
    };
    row("an address without phone", R"("ReturnAddress":{"Name":"a","Address":"b","Email":"c"})",
        400);
    row("an address without e-mail", R"("ReturnAddress":{"Name":"a","Address":"b","Phone":"c"})",
        400);
    row("an address without name", R"("ReturnAddress":{"Address":"b","Phone":"c","Email":"d"})",
        400);
    row("an address without address", R"("ReturnAddress":{"Name":"b","Phone":"c","Email":"d"})",
        400);
    row("an address with an empty phone",
        R"("ReturnAddress":{"Name":"a","Address":"b","Phone":" ","Email":"d"})", 400);
    row("a whole address", R"("ReturnAddress":{"Name":"a","Address":"b","Phone":"c","Email":"d"})",
        200);
    row("no address", R"("ReturnAddress":null)", 400);
    row("an address as a text", R"("ReturnAddress":"here")", 400);
    row("return shipping without account", R"("ReturnShipping":{"CarrierName":"a"})", 400);
    row("return shipping without carrier", R"("ReturnShipping":{"CarrierAccountNumber":"a"})", 400);
    row("whole return shipping",
        R"("ReturnShipping":{"CarrierName":"a","CarrierAccountNumber":"b"})", 200);
    row("a package without tracking number", R"("DeliveryPackage":{"CarrierName":"a"})", 400);
    row("a package without carrier", R"("DeliveryPackage":{"TrackingNumber":"a"})", 400);
    row("a package without count and date",
        R"("DeliveryPackage":{"CarrierName":"a","TrackingNumber":"b"})", 200);
    row("a package with null count and date",
        R"("DeliveryPackage":{"CarrierName":"a","TrackingNumber":"b","DriveCount":null,"ShipDate":null})",
        200);
    row("any whole number of drives",
        R"("DeliveryPackage":{"CarrierName":"a","TrackingNumber":"b","DriveCount":-1})", 200);
    row("half a drive",
        R"("DeliveryPackage":{"CarrierName":"a","TrackingNumber":"b","DriveCount":1.5})", 400);
    row("more drives than 32 bits",
        R"("DeliveryPackage":{"CarrierName":"a","TrackingNumber":"b","DriveCount":2147483648})",
        400);
    row("the drives as a text",
        R"("DeliveryPackage":{"CarrierName":"a","TrackingNumber":"b","DriveCount":"2"})", 400);
    row("a ship date of any kind",
        R"("DeliveryPackage":{"CarrierName":"a","TrackingNumber":"b","ShipDate":"soon"})", 200);
    row("a ship date as a number",
        R"("DeliveryPackage":{"CarrierName":"a","TrackingNumber":"b","ShipDate":1})", 400);
    row("a carrier that the location does not name",
        R"("DeliveryPackage":{"CarrierName":"Pigeon","TrackingNumber":"1"})", 200);
}

void tst_PracticeUpdate::groups_areChecked()
{
    checkMembers();
}

void tst_PracticeUpdate::checkMembers()
{
    QFETCH(const QByteArray, members);
    QFETCH(const int, status);
    RawClient client(*m_service);
    const QByteArray before = m_service->etag(u"xttest"_s, u"hdd-0413"_s);
    const RawReply reply = client.send("PATCH", jobPath(u"hdd-0413"_s), {},
                                       "{\"Properties\":{" + members + "}}");
    QCOMPARE(reply.status, status);
    QCOMPARE(m_service->etag(u"xttest"_s, u"hdd-0413"_s) == before, status == 400);
    if (status == 400)
        QCOMPARE(reply.code(), u"InvalidPropertyValue"_s);
}

void tst_PracticeUpdate::shipping_needsAddressAndPackage_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<bool>("sendsAddress");
    QTest::addColumn<bool>("sendsPackage");
    QTest::addColumn<QString>("code"); // empty: it succeeds
    QTest::newRow("neither set nor sent")
        << u"party-photos"_s << false << false << u"MissingReturnAddress"_s;
    QTest::newRow("only the address sent")
        << u"party-photos"_s << true << false << u"MissingDeliveryPackage"_s;
    QTest::newRow("only the package sent")
        << u"party-photos"_s << false << true << u"MissingReturnAddress"_s;
    QTest::newRow("both sent") << u"party-photos"_s << true << true << QString();
    QTest::newRow("address set before, package sent")
        << u"hdd-0412"_s << false << true << QString();
    QTest::newRow("both set before") << u"hdd-0410"_s << false << false << QString();
}

void tst_PracticeUpdate::shipping_needsAddressAndPackage()
{
    QFETCH(const QString, job);
    QFETCH(const bool, sendsAddress);
    QFETCH(const bool, sendsPackage);
    QFETCH(const QString, code);
    const QString account = job == "party-photos"_L1 ? u"contosomedia"_s : u"xttest"_s;
    QJsonObject update{{u"State"_s, u"Shipping"_s}};
    if (sendsAddress)
        update.insert("ReturnAddress"_L1, returnAddress());
    if (sendsPackage)
        update.insert("DeliveryPackage"_L1, parcel());
    RawClient client(*m_service);
    const RawReply reply = client.patch(jobPath(job, account), update);
    QCOMPARE(reply.status, code.isEmpty() ? 200 : 400);
    QCOMPARE(reply.code(), code);
    const QJsonObject after = m_service->job(account, job).value("Properties"_L1).toObject();
    QCOMPARE(after.value("State"_L1).toString(), code.isEmpty() ? u"Shipping"_s : u"Creating"_s);
}

void tst_PracticeUpdate::packageWithoutState_staysCreating()
{
    RawClient client(*m_service);
    QCOMPARE(client.patch(jobPath(u"hdd-0412"_s), {{u"DeliveryPackage"_s, parcel()}}).status, 200);
    QCOMPARE(properties(u"hdd-0412"_s).value("State"_L1).toString(), u"Creating"_s);
}

void tst_PracticeUpdate::properties_areMergedAtTheTopAndReplacedBelow()
{
    RawClient client(*m_service);
    const QJsonObject before = properties(u"hdd-0409"_s);
    const QJsonObject small{
        {u"CarrierName"_s, u"UPS"_s}, {u"TrackingNumber"_s, u"1Z"_s}, {u"Colour"_s, u"red"_s}};
    QCOMPARE(client.patch(jobPath(u"hdd-0409"_s), {{u"DeliveryPackage"_s, small}}).status, 200);
    QJsonObject expected = before;
    expected.insert("DeliveryPackage"_L1,
                    QJsonObject{{u"CarrierName"_s, u"UPS"_s}, {u"TrackingNumber"_s, u"1Z"_s}});
    QCOMPARE(properties(u"hdd-0409"_s), expected);
}

void tst_PracticeUpdate::nullClearsAText_emptyTextStays()
{
    RawClient client(*m_service);
    QCOMPARE(client
                 .patch(jobPath(u"hdd-0409"_s),
                        {{u"FriendlyName"_s, u""_s}, {u"Description"_s, QJsonValue::Null}})
                 .status,
             200);
    QVERIFY(properties(u"hdd-0409"_s).value("FriendlyName"_L1).isString());
    QVERIFY(!properties(u"hdd-0409"_s).contains("Description"_L1));
}

void tst_PracticeUpdate::serviceOwnedAndUnknownMembers_areIgnored()
{
    RawClient client(*m_service);
    const QJsonObject before = properties(u"hdd-0409"_s);
    const RawReply reply = client.patch(jobPath(u"hdd-0409"_s),
                                        {{u"Type"_s, u"Export"_s},
                                         {u"Location"_s, u"Mars"_s},
                                         {u"PercentComplete"_s, 99},
                                         {u"ImportExportStatesPath"_s, u"x"_s},
                                         {u"ShippingInformation"_s, u"x"_s},
                                         {u"ManagementCertificate"_s, 5},
                                         {u"Whatever"_s, QJsonArray{1, 2}}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(properties(u"hdd-0409"_s), before);
}

void tst_PracticeUpdate::reply_carriesHeadersAndAnEmptyChunkedBody()
{
    RawClient client(*m_service);
    const RawReply reply = client.patch(jobPath(u"hdd-0409"_s), {{u"Metadata"_s, u"m"_s}});
    QCOMPARE(reply.header("ETag"), m_service->etag(u"xttest"_s, u"hdd-0409"_s));
    QVERIFY(reply.header("Last-Modified").endsWith(" GMT"));
    QVERIFY(reply.header("DataServiceId").endsWith("/services/importexport/jobs/hdd-0409"));
    QCOMPARE(reply.header("Transfer-Encoding"), "chunked"_ba);
    QVERIFY(reply.received.endsWith("\r\n\r\n0\r\n\r\n"));
}

void tst_PracticeUpdate::etags_growStrictly()
{
    RawClient client(*m_service);
    QByteArray last;
    for (int i = 0; i < 200; ++i) {
        const QByteArray etag = client.patch(jobPath(u"hdd-0409"_s), {}).header("ETag");
        QVERIFY2(etag > last, etag.constData());
        last = etag;
    }
}

void tst_PracticeUpdate::tunnel_takesTheRealVerb()
{
    RawClient client(*m_service);
    const QByteArray body = R"({"Properties":{"FriendlyName":"tunnelled"}})";
    QCOMPARE(client.send("GET", jobPath(u"hdd-0409"_s), {{"X-HTTP-Method", "PATCH"}}, body).status,
             200);
    QCOMPARE(properties(u"hdd-0409"_s).value("FriendlyName"_L1).toString(), u"tunnelled"_s);
    QCOMPARE(m_service->recordedRequests().constLast().body, body);
    QCOMPARE(client.send("POST", jobPath(u"hdd-0409"_s), {{"X-HTTP-Method", "PATCH"}}, body).status,
             400);
    QCOMPARE(
        client.send("PATCH", jobPath(u"hdd-0409"_s), {{"X-HTTP-Method", "DELETE"}}, body).status,
        400);
    QCOMPARE(client.send("GET", jobPath(u"hdd-0409"_s), {{"X-HTTP-Method", "MERGE"}}, body).status,
             400);
    QCOMPARE(client.send("GET", jobPath(u"hdd-0412"_s), {{"X-HTTP-Method", "DELETE"}}).status, 200);
    QVERIFY(properties(u"hdd-0412"_s).isEmpty());
}

void tst_PracticeUpdate::withoutABody_answersAtOnce()
{
    RawClient client(*m_service);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.send("PATCH", jobPath(u"hdd-0409"_s)).status, 400);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(client.get("").status, 200);
}

QTEST_GUILESS_MAIN(tst_PracticeUpdate)
#include "tst_PracticeUpdate.moc"
