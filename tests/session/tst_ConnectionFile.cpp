// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ConnectionFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = ConnectionFileError::Kind;

namespace {

const char productSample[] = R"({ "name": "Contoso Logistics", "service": "classic",
  "endpoint": "https://management.core.windows.net", "subscriptionId": "sub-1",
  "storageAccounts": ["xttest"], "apiVersion": "2014-11-01",
  "certificate": "clerk.pem", "privateKey": "clerk.key", "trustedCertificates": "ca.pem" })";

QJsonObject minimal()
{
    return {{u"endpoint"_s, u"https://service.example"_s},
            {u"subscriptionId"_s, u"sub-1"_s},
            {u"certificate"_s, u"clerk.p12"_s}};
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject object = minimal();
    if (value.isUndefined())
        object.remove(member);
    else
        object.insert(member, value);
    return object;
}

Result<ConnectionSettings, ConnectionFileError> parse(const QJsonObject &object)
{
    return parseConnectionFile(QJsonDocument(object).toJson(), u"/etc/waybill"_s);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
}

} // namespace

class tst_ConnectionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleOfTheManual_isRead();
    void onlyTheNeededMembers_takeTheDefaults();
    void unknownMembers_areIgnored();
    void aByteOrderMark_isTolerated();
    void absolutePaths_stay();
    void aNameWithAColon_isAFileAndNoResource();
    void aWrongMember_isNamed_data();
    void aWrongMember_isNamed();
    void aSecret_isRefused_data();
    void aSecret_isRefused();
    void notJson_isSaid_data();
    void notJson_isSaid();
    void anEndpointWithAPassword_isNotRepeated();
    void read_findsTheFilesBesideIt();
    void read_saysWhatIsMissing();
    void read_refusesAHugeFileAndAFolder();
    void write_comesBackTheSame();
    void proxy_byHand_comesBackTheSame();
    void proxy_withItsPassword_isRefused();
    void write_ofWaybillsOwnCopy_leavesItOut();
};

void tst_ConnectionFile::theSampleOfTheManual_isRead()
{
    ConnectionSettings expected;
    expected.name = u"Contoso Logistics"_s;
    expected.endpoint = QUrl(u"https://management.core.windows.net"_s);
    expected.subscriptionId = u"sub-1"_s;
    expected.storageAccounts = QStringList{u"xttest"_s};
    expected.certificate = u"/etc/waybill/clerk.pem"_s;
    expected.privateKey = u"/etc/waybill/clerk.key"_s;
    expected.trustedCertificates = u"/etc/waybill/ca.pem"_s;
    const auto settings = parseConnectionFile(productSample, u"/etc/waybill"_s);
    QVERIFY(settings);
    QCOMPARE(*settings, expected);
}

void tst_ConnectionFile::onlyTheNeededMembers_takeTheDefaults()
{
    const auto settings = parse(minimal());
    QVERIFY(settings);
    QCOMPARE(settings->name, u"service.example"_s);
    QCOMPARE(settings->service, u"classic"_s);
    QCOMPARE(settings->apiVersion, u"2014-11-01"_s);
    QVERIFY(settings->storageAccounts.isEmpty());
    QVERIFY(settings->privateKey.isEmpty() && settings->trustedCertificates.isEmpty());
    QVERIFY(!settings->tunnelPatch && !settings->viewOnly);
}

void tst_ConnectionFile::unknownMembers_areIgnored()
{
    QVERIFY(parse(with(u"comment"_s, u"for Ann"_s)));
}

void tst_ConnectionFile::aByteOrderMark_isTolerated()
{
    QVERIFY(parseConnectionFile("\xEF\xBB\xBF" + QByteArray(productSample), u"/"_s));
}

void tst_ConnectionFile::absolutePaths_stay()
{
    QCOMPARE(parse(with(u"certificate"_s, u"/keys/../keys/a.p12"_s))->certificate,
             u"/keys/a.p12"_s);
    QCOMPARE(parse(with(u"certificate"_s, u"../a.p12"_s))->certificate, u"/etc/a.p12"_s);
    // A PKCS#12 file brings its own key.
    QVERIFY(parse(with(u"privateKey"_s, u"clerk.key"_s))->privateKey.isEmpty());
}

void tst_ConnectionFile::aNameWithAColon_isAFileAndNoResource()
{
    QCOMPARE(parse(with(u"certificate"_s, u":clerk.p12"_s))->certificate,
             parse(with(u"certificate"_s, u"./:clerk.p12"_s))->certificate);
    QVERIFY(parse(with(u"certificate"_s, u":clerk.p12"_s))->certificate.endsWith(u"/:clerk.p12"_s));
    QVERIFY(parse(with(u"certificate"_s, u":clerk.p12"_s))->certificate.startsWith(u'/'));
}

void tst_ConnectionFile::aWrongMember_isNamed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Kind>("expected");

    const QJsonValue gone(QJsonValue::Undefined);
    QTest::newRow("no endpoint") << u"endpoint"_s << gone << Kind::MissingMember;
    QTest::newRow("no subscription") << u"subscriptionId"_s << gone << Kind::MissingMember;
    QTest::newRow("an empty subscription")
        << u"subscriptionId"_s << QJsonValue(u" "_s) << Kind::MissingMember;
    QTest::newRow("no certificate") << u"certificate"_s << gone << Kind::MissingMember;
    QTest::newRow("a number for a name") << u"name"_s << QJsonValue(7) << Kind::WrongType;
    QTest::newRow("one account that is no list")
        << u"storageAccounts"_s << QJsonValue(u"a"_s) << Kind::WrongType;
    QTest::newRow("a number in the accounts")
        << u"storageAccounts"_s << QJsonValue(QJsonArray{1}) << Kind::WrongType;
    QTest::newRow("a text for a switch")
        << u"viewOnly"_s << QJsonValue(u"yes"_s) << Kind::WrongType;
    QTest::newRow("a proxy that is no object")
        << u"proxy"_s << QJsonValue(u"proxy.example:8080"_s) << Kind::WrongType;
    QTest::newRow("another service")
        << u"service"_s << QJsonValue(u"databox"_s) << Kind::UnknownService;
    QTest::newRow("another version")
        << u"apiVersion"_s << QJsonValue(u"2012-01-01"_s) << Kind::BadApiVersion;
    QTest::newRow("http") << u"endpoint"_s << QJsonValue(u"http://service.example"_s)
                          << Kind::BadEndpoint;
    QTest::newRow("no host") << u"endpoint"_s << QJsonValue(u"https:///path"_s)
                             << Kind::BadEndpoint;
    QTest::newRow("no scheme") << u"endpoint"_s << QJsonValue(u"service.example"_s)
                               << Kind::BadEndpoint;
    QTest::newRow("a query") << u"endpoint"_s << QJsonValue(u"https://service.example?a=b"_s)
                             << Kind::BadEndpoint;
    QTest::newRow("a fragment") << u"endpoint"_s << QJsonValue(u"https://service.example#a"_s)
                                << Kind::BadEndpoint;
    QTest::newRow("a user") << u"endpoint"_s << QJsonValue(u"https://ann@service.example"_s)
                            << Kind::BadEndpoint;
}

void tst_ConnectionFile::aWrongMember_isNamed()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const auto settings = parse(with(member, value));
    QVERIFY(!settings);
    QTEST(settings.error().kind, "expected");
    QCOMPARE(settings.error().member, member);
}

void tst_ConnectionFile::aSecret_isRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("passphrase") << u"passphrase"_s << u"pw"_s;
    QTest::newRow("in other letters") << u"PassWord"_s << u"pw"_s;
    QTest::newRow("a key in its own member") << u"privateKeyPem"_s << u"x"_s;
    QTest::newRow("a key where a path is due")
        << u"privateKey"_s << u"-----BEGIN PRIVATE KEY-----\nMIIE"_s;
}

void tst_ConnectionFile::aSecret_isRefused()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    const auto settings = parse(with(member, value));
    QVERIFY(!settings);
    QCOMPARE(settings.error(), (ConnectionFileError{Kind::HoldsSecret, member, {}}));
}

void tst_ConnectionFile::notJson_isSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << "[1]"_ba;
    QTest::newRow("cut off") << QByteArray(productSample).chopped(4);
    QTest::newRow("not text at all") << "\x00\xff\x10"_ba;
}

void tst_ConnectionFile::notJson_isSaid()
{
    QFETCH(QByteArray, content);
    const auto settings = parseConnectionFile(content, u"/"_s);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, Kind::NotJson);
}

void tst_ConnectionFile::anEndpointWithAPassword_isNotRepeated()
{
    const auto settings = parse(with(u"endpoint"_s, u"https://ann:hunter2@service.example"_s));
    QVERIFY(!settings);
    QVERIFY(!settings.error().detail.contains(u"hunter2"_s));
}

void tst_ConnectionFile::read_findsTheFilesBesideIt()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"clerk.pem"_s, u"clerk.key"_s, u"ca.pem"_s})
        writeFile(folder.filePath(name), "x");
    writeFile(folder.filePath(u"contoso.waybill"_s), productSample);
    const auto settings = readConnectionFile(folder.filePath(u"contoso.waybill"_s));
    QVERIFY(settings);
    QCOMPARE(settings->certificate, folder.filePath(u"clerk.pem"_s));
}

void tst_ConnectionFile::read_saysWhatIsMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"contoso.waybill"_s);
    QCOMPARE(readConnectionFile(path).error(), (ConnectionFileError{Kind::NotFound, {}, path}));
    writeFile(folder.filePath(u"clerk.pem"_s), "x");
    writeFile(path, productSample);
    const ConnectionFileError expected{Kind::CertificateMissing, u"privateKey"_s,
                                       folder.filePath(u"clerk.key"_s)};
    QCOMPARE(readConnectionFile(path).error(), expected);
}

void tst_ConnectionFile::read_refusesAHugeFileAndAFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.waybill"_s);
    writeFile(path, QByteArray(1024 * 1024 + 1, ' '));
    QCOMPARE(readConnectionFile(path).error().kind, Kind::TooLarge);
    QCOMPARE(readConnectionFile(folder.path()).error().kind, Kind::Unreadable);
}

void tst_ConnectionFile::proxy_byHand_comesBackTheSame()
{
    ConnectionSettings settings = *parseConnectionFile(productSample, u"/folder"_s);
    settings.proxy = {ProxySettings::Mode::Manual, u"proxy.example"_s, 3128, u"clerk"_s};
    const QByteArray json = connectionFileJson(settings, u"/folder"_s, false);
    QCOMPARE(*parseConnectionFile(json, u"/folder"_s), settings);
    QVERIFY(!json.contains("withoutProxy"));
    settings.proxy.mode = ProxySettings::Mode::None;
    QVERIFY(connectionFileJson(settings, u"/folder"_s, false).contains("\"withoutProxy\": true"));
}

void tst_ConnectionFile::proxy_withItsPassword_isRefused()
{
    QByteArray json = productSample;
    json.replace("\"name\"", R"("proxy": {"host": "p", "password": "hush"}, "name")");
    const auto settings = parseConnectionFile(json, u"/folder"_s);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, Kind::HoldsSecret);
    QCOMPARE(settings.error().member, u"proxy.password"_s);
}

void tst_ConnectionFile::write_comesBackTheSame()
{
    const QTemporaryDir folder;
    ConnectionSettings settings = *parseConnectionFile(productSample, folder.path());
    settings.tunnelPatch = true;
    settings.viewOnly = true;
    settings.proxy.mode = ProxySettings::Mode::None;
    settings.tls12AtMost = true;
    settings.trustedCertificates = u"/etc/ca.pem"_s; // not below the folder: stays absolute
    const QByteArray json = connectionFileJson(settings, folder.path(), false);
    QVERIFY(json.contains("\"clerk.pem\""));
    QCOMPARE(*parseConnectionFile(json, folder.path()), settings);
    QVERIFY(writeConnectionFile(folder.filePath(u"a.waybill"_s), settings, false));
    QCOMPARE(
        writeConnectionFile(folder.filePath(u"gone/a.waybill"_s), settings, false).error().kind,
        Kind::Unreadable);
}

void tst_ConnectionFile::write_ofWaybillsOwnCopy_leavesItOut()
{
    ConnectionSettings settings = *parseConnectionFile(productSample, u"/private"_s);
    const QByteArray json = connectionFileJson(settings, u"/usb"_s, true);
    QVERIFY(!json.contains("clerk"));
    QCOMPARE(parseConnectionFile(json, u"/usb"_s)->certificate, u"/usb/certificate.p12"_s);
}

QTEST_GUILESS_MAIN(tst_ConnectionFile)
#include "tst_ConnectionFile.moc"
