// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill::practice;

/// The documentation's sample exchange, spoken by curl: a client that is nobody's here.
class tst_PracticeCurl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleUpdate_isAnsweredAsDocumented();
    void pkcs12_worksForCurlToo();
    void manyUpdatesAtOnce_allArrive();

private:
    [[nodiscard]] QByteArray curl(const QStringList &arguments) const;
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString url(const QString &path) const;

    PracticeService m_service;
    QTemporaryDir m_folder;
};

void tst_PracticeCurl::initTestCase()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed");
    QVERIFY(m_service.start());
    QVERIFY(m_service.writeConnectionFile(m_folder.path()));
}

QByteArray tst_PracticeCurl::curl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"curl"_s,
                  QStringList{u"--silent"_s, u"--show-error"_s, u"--http1.1"_s,
                              u"--no-progress-meter"_s, u"--cacert"_s,
                              m_folder.filePath(u"ca.pem"_s)}
                      + arguments);
    if (!process.waitForFinished(60'000))
        return "curl did not end";
    return process.readAllStandardOutput() + process.readAllStandardError();
}

QString tst_PracticeCurl::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

QString tst_PracticeCurl::url(const QString &path) const
{
    return m_service.endpoint().toString() + u'/' + m_service.options().subscriptionId
        + u"/services/importexport"_s + path;
}

void tst_PracticeCurl::sampleUpdate_isAnsweredAsDocumented()
{
    const QString body = write(u"sample.json"_s, R"({
  "odata.type":"Microsoft.Cis.Services.ImportExport.Public.Job",
  "odata.id":"am2_test_20140429_export",
  "odata.editLink":"https:\/\/management.core.windows.net\/sub\/services\/importexport\/jobs\/am2_test_20140429_export",
  "Properties":{
    "ReturnAddress":{"Name":"Test Name","Address":"One Microsoft Way, Redmond, WA 98052",
                     "Phone":"4251234567","Email":"test@contoso.example"},
    "ReturnShipping":{"CarrierName":"FedEx","CarrierAccountNumber":"9999999"},
    "DeliveryPackage":{"CarrierName":"FedEx","TrackingNumber":"999999999999",
                       "DriveCount":1,"ShipDate":"4\/30\/2014 12:25:40 AM"}}})");
    const QString job = url(
        u"/storageaccounts/xttest/jobs/am2_test_20140429_export?timeout=3600"_s);
    const QStringList common{u"--cert"_s,   m_folder.filePath(u"clerk.pem"_s),
                             u"--key"_s,    m_folder.filePath(u"clerk.key"_s),
                             u"--header"_s, u"x-ms-version: 2014-05-01"_s,
                             u"--header"_s, u"Accept: application/json;odata=minimalmetadata"_s};
    const QByteArray reply = curl(common
                                  + QStringList{u"--include"_s, u"--request"_s, u"PATCH"_s,
                                                u"--header"_s, u"Content-Type: application/json"_s,
                                                u"--header"_s, u"DataServiceVersion: 3.0;"_s,
                                                u"--header"_s, u"Expect: 100-continue"_s,
                                                u"--data-binary"_s, u'@' + body, job});
    QVERIFY2(reply.contains("HTTP/1.1 200 OK\r\n"), reply.constData());
    for (const QByteArray &header :
         {"\r\nTransfer-Encoding: chunked\r\n"_ba, "\r\nCache-Control: no-cache\r\n"_ba,
          "\r\nContent-Language: en-us\r\n"_ba, "\r\nx-ms-version: 2014-05-01\r\n"_ba,
          "\r\nETag: W/\"datetime'"_ba, "\r\nx-ms-servedbyregion: ussouth2\r\n"_ba})
        QVERIFY2(reply.contains(header), header.constData());
    QVERIFY(reply.endsWith("\r\n\r\n"));

    const QJsonObject properties = QJsonDocument::fromJson(curl(common + QStringList{job}))
                                       .object()
                                       .value("Properties"_L1)
                                       .toObject();
    // The sample forgets State, so its job stays as it was.
    QCOMPARE(properties.value("State"_L1).toString(), u"Creating"_s);
    const QJsonObject package = properties.value("DeliveryPackage"_L1).toObject();
    QCOMPARE(package.value("ShipDate"_L1).toString(), u"4/30/2014 12:25:40 AM"_s);
    QCOMPARE(package.value("TrackingNumber"_L1).toString(), u"999999999999"_s);
    QCOMPARE(properties.value("ReturnAddress"_L1).toObject().value("Phone"_L1).toString(),
             u"4251234567"_s);
}

void tst_PracticeCurl::pkcs12_worksForCurlToo()
{
    const QByteArray reply = curl(
        {u"--cert-type"_s, u"P12"_s, u"--cert"_s, m_folder.filePath(u"clerk.p12"_s) + u':',
         u"--header"_s, u"x-ms-version: 2014-11-01"_s, u"--header"_s, u"Accept:"_s, url({})});
    QVERIFY2(reply.contains("\"StorageAccounts\""), reply.constData());
}

void tst_PracticeCurl::manyUpdatesAtOnce_allArrive()
{
    // 1,000 updates over six connections, each to the same job without a condition.
    const QByteArray target = url(u"/storageaccounts/xttest/jobs/hdd-0409"_s).toUtf8();
    QByteArray plan;
    for (int i = 0; i < 1000; ++i)
        plan += "url = \"" + target + "\"\n";
    const QString list = write(u"plan.txt"_s, plan);
    m_service.clearRecordedRequests();
    const QByteArray reply = curl(
        {u"--cert"_s, m_folder.filePath(u"clerk.pem"_s), u"--key"_s,
         m_folder.filePath(u"clerk.key"_s), u"--parallel"_s, u"--parallel-max"_s, u"6"_s,
         u"--request"_s, u"PATCH"_s, u"--header"_s, u"x-ms-version: 2014-11-01"_s, u"--header"_s,
         u"Accept: application/json"_s, u"--header"_s, u"Content-Type: application/json"_s,
         u"--data"_s, uR"({"Properties":{"Metadata":"bulk"}})"_s, u"--config"_s, list});
    QVERIFY2(reply.isEmpty(), reply.constData());
    const auto requests = m_service.recordedRequests();
    QCOMPARE(requests.size(), 1000);
    for (const RecordedRequest &request : requests)
        QCOMPARE(request.answeredStatus, 200);
}

QTEST_GUILESS_MAIN(tst_PracticeCurl)
#include "tst_PracticeCurl.moc"
