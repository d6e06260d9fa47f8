// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill::practice;
using Identity = RawClient::Identity;

/// The life of the service, its certificates, its seeds, its clock and its operator.
class tst_PracticeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificate_decidesWhoIsAnswered_data();
    void certificate_decidesWhoIsAnswered();
    void anotherSubscription_isForbidden();
    void registeredCertificate_isAccepted();
    void requireCertificate_endsTheConnectionWithoutOne();
    void everyReply_carriesTheCommonHeaders();
    void connectionFile_holdsWhatAClientNeeds();
    void seeds_coverEveryStateAndOddity();
    void twoServices_doNotDisturbEachOther();
    void stop_endsOpenConnectionsAndSlowRepliesAtOnce();
    void start_again_servesAgain();
    void start_onATakenPort_saysSo();
    void brokenRequest_isAnsweredAndEndsNothingElse();
    void clocks_deleteWhatIsOverdue_data();
    void clocks_deleteWhatIsOverdue();
    void update_restartsTheTwoWeeks();
    void colleague_changesPropertiesAndETag();
    void driveState_setsCopyStatus();
    void recordedRequests_keepEveryByte();
    void operator_overHttp_doesWhatTheFunctionsDo();
    void operator_refusesWebPagesAndStrangers();

private:
    PracticeService m_service;
};

void tst_PracticeService::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    const auto started = m_service.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error()));
    QCOMPARE(m_service.endpoint().host(), u"127.0.0.1"_s);
    QCOMPARE(m_service.endpoint().scheme(), u"https"_s);
    QVERIFY(m_service.endpoint().port() > 0);
    qInfo("started in %lld ms", timer.elapsed());
}

void tst_PracticeService::certificate_decidesWhoIsAnswered_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<int>("status");
    QTest::newRow("the clerk is served") << Identity::Clerk << 200;
    QTest::newRow("a stranger is forbidden") << Identity::Stranger << 403;
    QTest::newRow("nobody is forbidden") << Identity::Nobody << 403;
}

void tst_PracticeService::certificate_decidesWhoIsAnswered()
{
    QFETCH(const Identity, identity);
    QFETCH(const int, status);
    RawClient client(m_service, identity);
    const RawReply reply = client.get("");
    QCOMPARE(reply.status, status);
    if (status != 403)
        return;
    QCOMPARE(reply.code(), u"ForbiddenError"_s);
    QVERIFY(reply.header("Content-Type").startsWith("application/xml"));
    QVERIFY(reply.body.contains("xmlns=\"http://schemas.microsoft.com/windowsazure\""));
    QCOMPARE(m_service.recordedRequests().constLast().hadCertificate, identity != Identity::Nobody);
}

void tst_PracticeService::anotherSubscription_isForbidden()
{
    RawClient client(m_service);
    const RawReply reply = client.get(
        "//00000000-0000-0000-0000-000000000000/services/importexport");
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.code(), u"ForbiddenError"_s);
    QCOMPARE(client.get("//").status, 403);
}

void tst_PracticeService::registeredCertificate_isAccepted()
{
    PracticeService other;
    QVERIFY(other.start());
    other.registerCertificate(m_service.credentials().clerkCertificatePem);
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(other.credentials().caPem));
    configuration.setLocalCertificateChain(
        QSslCertificate::fromData(m_service.credentials().clerkCertificatePem));
    configuration.setPrivateKey(QSslKey(m_service.credentials().clerkKeyPem, QSsl::Rsa));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(other.endpoint().port()));
    QVERIFY(socket.waitForEncrypted());
    socket.write("GET /" + other.options().subscriptionId.toLatin1()
                 + "/services/importexport HTTP/1.1\r\nx-ms-version: 2014-05-01\r\n\r\n");
    QVERIFY(socket.waitForReadyRead());
    QCOMPARE(socket.readLine(), "HTTP/1.1 200 OK\r\n"_ba);
}

void tst_PracticeService::requireCertificate_endsTheConnectionWithoutOne()
{
    PracticeService::Options options;
    options.requireCertificate = true;
    PracticeService strict(options);
    QVERIFY(strict.start());
    RawClient nobody(strict, Identity::Nobody);
    QCOMPARE(nobody.get("").status, 0);
    RawClient clerk(strict);
    QCOMPARE(clerk.get("").status, 200);
    RawClient stranger(strict, Identity::Stranger);
    QCOMPARE(stranger.get("").status, 403);
}

void tst_PracticeService::everyReply_carriesTheCommonHeaders()
{
    RawClient client(m_service);
    const QList<RawReply> replies{client.get(""), client.get(jobPath(u"nothing"_s)),
                                  client.get("", {{"x-ms-version", {}}})};
    const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    QStringList ids;
    for (const RawReply &reply : replies) {
        ids.append(QString::fromLatin1(reply.header("x-ms-request-id")));
        QVERIFY(id.match(ids.constLast()).hasMatch());
        QCOMPARE(reply.header("x-ms-version"), "2014-11-01"_ba);
        QVERIFY(reply.header("Date").endsWith(" GMT"));
        QVERIFY(reply.header("Server").endsWith("Microsoft-HTTPAPI/2.0"));
        QCOMPARE(reply.header("Cache-Control"), "no-cache"_ba);
        QCOMPARE(reply.header("Content-Language"), "en-us"_ba);
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(client.get("", {{"x-ms-version", "2014-05-01"}}).header("x-ms-version"),
             "2014-05-01"_ba);
}

void tst_PracticeService::connectionFile_holdsWhatAClientNeeds()
{
    const QTemporaryDir folder;
    const auto path = m_service.writeConnectionFile(folder.path());
    QVERIFY(path);
    for (const QString &name :
         {u"ca.pem"_s, u"clerk.p12"_s, u"clerk.pem"_s, u"clerk.key"_s, u"practice.waybill"_s}) {
        const QFileInfo info(folder.filePath(name));
        QVERIFY2(info.exists(), qPrintable(name));
        QCOMPARE(info.permissions() & QFileDevice::Permissions(0x7077),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected{{u"name"_s, u"Practice service"_s},
                               {u"service"_s, u"classic"_s},
                               {u"endpoint"_s, m_service.endpoint().toString()},
                               {u"subscriptionId"_s, u"7f3c1a52-9d0e-4b6a-8c57-2e4d90b1f6a3"_s},
                               {u"storageAccounts"_s, QJsonArray()},
                               {u"apiVersion"_s, u"2014-11-01"_s},
                               {u"certificate"_s, u"clerk.p12"_s},
                               {u"trustedCertificates"_s, u"ca.pem"_s}};
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), expected);
}

void tst_PracticeService::seeds_coverEveryStateAndOddity()
{
    QStringList states;
    QStringList driveStates;
    QString everything;
    int jobs = 0;
    PracticeService fresh;
    QCOMPARE(fresh.accounts(), (QStringList{u"contosoarchive"_s, u"contosomedia"_s, u"xttest"_s}));
    for (const QString &account : fresh.accounts()) {
        for (const QString &name : fresh.jobNames(account)) {
            const QJsonObject job = fresh.job(account, name);
            states.append(job.value("Properties"_L1).toObject().value("State"_L1).toString());
            const QJsonArray drives = job.value("DriveList"_L1).toArray();
            for (const QJsonValue &drive : drives)
                driveStates.append(drive.toObject().value("State"_L1).toString());
            everything += QString::fromUtf8(toJson(job));
            ++jobs;
        }
    }
    QVERIFY(jobs >= 30);
    for (const QString &state : {u"Creating"_s, u"Shipping"_s, u"Received"_s, u"Transferring"_s,
                                 u"Packaging"_s, u"Completed"_s, u"Closed"_s, u"Faulted"_s})
        QVERIFY2(states.contains(state), qPrintable(state));
    for (const QString &state :
         {u"Specified"_s, u"Received"_s, u"Transferring"_s, u"Completed"_s, u"CompletedMoreInfo"_s,
          u"ShippedBack"_s, u"NeverReceived"_s, u"Faulted"_s})
        QVERIFY2(driveStates.contains(state), qPrintable(state));
    for (const QString &text : {u"東京"_s, u"📦"_s, u"<b>"_s, u"Données"_s, u"ארכיון"_s})
        QVERIFY2(everything.contains(text), qPrintable(text));
    QVERIFY(!everything.contains(u"\"@"_s));
}

void tst_PracticeService::twoServices_doNotDisturbEachOther()
{
    PracticeService other;
    QVERIFY(other.start());
    QVERIFY(other.endpoint() != m_service.endpoint());
    RawClient client(other);
    QCOMPARE(client.patch(jobPath(u"hdd-0413"_s), {{u"FriendlyName"_s, u"Other"_s}}).status, 200);
    QCOMPARE(m_service.job(u"xttest"_s, u"hdd-0413"_s)
                 .value("Properties"_L1)
                 .toObject()
                 .value("FriendlyName"_L1)
                 .toString(),
             u"Laptops of the sales team"_s);
    QCOMPARE(other.recordedRequests().size(), 1);
}

void tst_PracticeService::stop_endsOpenConnectionsAndSlowRepliesAtOnce()
{
    PracticeService service;
    QVERIFY(service.start());
    RawClient idle(service);
    QCOMPARE(idle.get("").status, 200);
    RawClient silent(service);
    QVERIFY(silent.connectNow());
    RawClient waiting(service);
    QVERIFY(waiting.connectNow());
    service.injectFault(Fault::SlowReply);
    waiting.socket().write("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(waiting.socket().waitForBytesWritten());
    QTRY_COMPARE(service.recordedRequests().size(), 2);
    QElapsedTimer timer;
    timer.start();
    service.stop();
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(idle.socket().waitForDisconnected());
}

void tst_PracticeService::start_again_servesAgain()
{
    PracticeService service;
    QVERIFY(service.start());
    service.stop();
    service.stop();
    QVERIFY(service.start());
    RawClient client(service);
    QCOMPARE(client.get("").status, 200);
}

void tst_PracticeService::start_onATakenPort_saysSo()
{
    PracticeService::Options options;
    options.port = quint16(m_service.endpoint().port());
    PracticeService second(options);
    const auto started = second.start();
    QVERIFY(!started);
    QVERIFY(started.error().endsWith(u'.'));
    QVERIFY(second.endpoint().isEmpty());
}

void tst_PracticeService::brokenRequest_isAnsweredAndEndsNothingElse()
{
    RawClient broken(m_service);
    QVERIFY(broken.connectNow());
    broken.socket().write("NONSENSE\r\n\r\n");
    QVERIFY(broken.socket().waitForReadyRead());
    QCOMPARE(broken.socket().readLine(), "HTTP/1.1 400 Bad Request\r\n"_ba);
    RawClient client(m_service);
    QCOMPARE(client.get("").status, 200);
}

void tst_PracticeService::clocks_deleteWhatIsOverdue_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("job");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("Creating since 13 days is still there")
        << u"xttest"_s << u"hdd-0412"_s << 0 << true;
    QTest::newRow("Creating since 14 days is gone") << u"xttest"_s << u"hdd-0412"_s << 1 << false;
    QTest::newRow("the last update counts, not the creation")
        << u"xttest"_s << u"hdd-0410"_s << 12 << true;
    QTest::newRow("Completed since 89 days is still there")
        << u"contosoarchive"_s << u"hdd-0329"_s << 1 << true;
    QTest::newRow("Completed since 90 days is gone")
        << u"contosoarchive"_s << u"hdd-0329"_s << 2 << false;
    QTest::newRow("Closed since 90 days is gone")
        << u"contosoarchive"_s << u"exp-0059"_s << 20 << false;
    QTest::newRow("no clock runs for Packaging") << u"xttest"_s << u"hdd-0388"_s << 400 << true;
}

void tst_PracticeService::clocks_deleteWhatIsOverdue()
{
    QFETCH(const QString, account);
    QFETCH(const QString, job);
    PracticeService service;
    const QDateTime before = service.now();
    QFETCH(const int, days);
    service.advanceDays(days);
    QCOMPARE(before.daysTo(service.now()), days);
    QTEST(!service.job(account, job).isEmpty(), "isThere");
    QCOMPARE(service.jobNames(account).contains(job), !service.job(account, job).isEmpty());
}

void tst_PracticeService::update_restartsTheTwoWeeks()
{
    PracticeService service;
    QVERIFY(service.start());
    RawClient client(service);
    QCOMPARE(client.patch(jobPath(u"hdd-0412"_s), {}).status, 200);
    service.advanceDays(13);
    QCOMPARE(client.get(jobPath(u"hdd-0412"_s)).status, 200);
    service.advanceDays(1);
    QCOMPARE(client.get(jobPath(u"hdd-0412"_s)).status, 404);
}

void tst_PracticeService::colleague_changesPropertiesAndETag()
{
    const QByteArray before = m_service.etag(u"xttest"_s, u"hdd-0405"_s);
    m_service.colleagueChanges(u"xttest"_s, u"hdd-0405"_s,
                               {{u"Description"_s, u"theirs"_s}, {u"Metadata"_s, QJsonValue()}});
    const QByteArray after = m_service.etag(u"xttest"_s, u"hdd-0405"_s);
    QVERIFY(before != after);
    RawClient client(m_service);
    const RawReply reply = client.get(jobPath(u"hdd-0405"_s));
    QCOMPARE(reply.header("ETag"), after);
    const QJsonObject properties = reply.json().value("Properties"_L1).toObject();
    QCOMPARE(properties.value("Description"_L1).toString(), u"theirs"_s);
    QCOMPARE(properties.value("State"_L1).toString(), u"Received"_s);
}

void tst_PracticeService::driveState_setsCopyStatus()
{
    const auto drive = [this] {
        return m_service.job(u"xttest"_s, u"hdd-0410"_s)
            .value("DriveList"_L1)
            .toArray()
            .at(0)
            .toObject();
    };
    QVERIFY(!drive().contains("CopyStatus"_L1));
    m_service.setDriveState(u"xttest"_s, u"hdd-0410"_s, u"5YD041001"_s, u"Transferring"_s);
    QCOMPARE(drive().value("CopyStatus"_L1).toString(), u"InProgress"_s);
    m_service.setDriveState(u"xttest"_s, u"hdd-0410"_s, u"5YD041001"_s, u"Completed"_s);
    QCOMPARE(drive().value("PercentComplete"_L1).toInt(), 100);
    m_service.setDriveState(u"xttest"_s, u"hdd-0410"_s, u"5YD041001"_s, u"Specified"_s);
    QVERIFY(!drive().contains("CopyStatus"_L1));
}

void tst_PracticeService::recordedRequests_keepEveryByte()
{
    RawClient client(m_service);
    m_service.clearRecordedRequests();
    const QByteArray etag = "W/\"datetime'2014-04-30T00%3A23%3A52.6173161Z'\"";
    const RawReply reply = client.send("PATCH", jobPath(u"hdd-0405"_s) + "?timeout=3600&x=%41",
                                       {{"If-Match", etag}, {"X-Odd", "a%20b"}}, "{ \"x\" : 1}");
    QCOMPARE(reply.status, 412);
    const RecordedRequest request = m_service.recordedRequests().constLast();
    QCOMPARE(m_service.recordedRequests().size(), 1);
    QCOMPARE(request.method, "PATCH"_ba);
    QVERIFY(request.target.endsWith("/hdd-0405?timeout=3600&x=%41"));
    QCOMPARE(request.headers.at(1), qMakePair("If-Match"_ba, etag));
    QCOMPARE(request.headers.at(2), qMakePair("X-Odd"_ba, "a%20b"_ba));
    QCOMPARE(request.body, "{ \"x\" : 1}"_ba);
    QCOMPARE(request.answeredStatus, 412);
}

void tst_PracticeService::operator_overHttp_doesWhatTheFunctionsDo()
{
    PracticeService service;
    QVERIFY(service.start());
    QCOMPARE(service.operatorEndpoint().path(), u"/operator"_s);
    RawClient client(service);
    const auto order = [&client](const QByteArray &what, const QJsonObject &body) {
        return client.send("POST", "//operator/" + what, {}, toJson(body)).status;
    };
    const QJsonObject target{{u"account"_s, u"xttest"_s}, {u"job"_s, u"hdd-0410"_s}};
    const auto with = [&target](const QString &key, const QJsonValue &value) {
        QJsonObject result = target;
        result.insert(key, value);
        return result;
    };
    QCOMPARE(order("state", with(u"state"_s, u"Packaging"_s)), 200);
    QCOMPARE(order("colleague", with(u"properties"_s, QJsonObject{{u"Metadata"_s, u"m"_s}})), 200);
    const QJsonObject properties =
        service.job(u"xttest"_s, u"hdd-0410"_s).value("Properties"_L1).toObject();
    QCOMPARE(properties.value("State"_L1).toString(), u"Packaging"_s);
    QCOMPARE(properties.value("Metadata"_L1).toString(), u"m"_s);
    QCOMPARE(order("fault", {{u"fault"_s, u"ServerBusy"_s}}), 200);
    QCOMPARE(client.get("").status, 503);
    QCOMPARE(order("fault", {{u"fault"_s, u"Earthquake"_s}}), 400);
    QCOMPARE(order("state", {{u"account"_s, u"xttest"_s}, {u"job"_s, u"none"_s}}), 404);
    QCOMPARE(order("remove", target), 200);
    QVERIFY(service.job(u"xttest"_s, u"hdd-0410"_s).isEmpty());
    QCOMPARE(order("advance", {{u"days"_s, 2}}), 200);
    QVERIFY(service.job(u"xttest"_s, u"hdd-0412"_s).isEmpty());
    const RawReply requests = client.get("//operator/requests");
    QCOMPARE(QJsonDocument::fromJson(requests.body).array().size(), 1);
    QCOMPARE(client.send("DELETE", "//operator/requests").status, 200);
    QVERIFY(service.recordedRequests().isEmpty());
    QVERIFY(client.get("//operator").json().contains("faults"_L1));
    QVERIFY(!QJsonDocument::fromJson(client.get("//operator/jobs").body).array().isEmpty());
}

void tst_PracticeService::operator_refusesWebPagesAndStrangers()
{
    RawClient clerk(m_service);
    QCOMPARE(clerk.get("//operator", {{"Origin", "https://evil.example"}}).status, 403);
    RawClient stranger(m_service, Identity::Stranger);
    QCOMPARE(stranger.get("//operator").status, 403);
    RawClient nobody(m_service, Identity::Nobody);
    QCOMPARE(nobody.get("//operator").status, 403);
}

QTEST_GUILESS_MAIN(tst_PracticeService)
#include "tst_PracticeService.moc"
