// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ChangeWriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

QString editLink()
{
    return u"https://host/s/services/importexport/jobs/MySampleJob"_s;
}

QByteArray bodyOf(JobAction action, const JobChange &change)
{
    return writeChange(action, u"MySampleJob"_s, editLink(), change);
}

QByteArray envelope(const QByteArray &properties)
{
    return "{\"odata.type\":\"Microsoft.Cis.Services.ImportExport.Public.Job\","
           "\"odata.id\":\"MySampleJob\","
           "\"odata.editLink\":\"https://host/s/services/importexport/jobs/MySampleJob\","
           "\"Name\":\"MySampleJob\",\"Properties\":"_ba
        + properties + '}';
}

JobChange fullChange()
{
    JobChange change;
    change.friendlyName = u"Server room move"_s;
    change.description = u"Racks 1 to 4"_s;
    change.metadata = u"cost centre 7"_s;
    change.returnAddress = ReturnAddress{
        u"Tim"_s, PostalAddress::fromText(u"One Microsoft Way, Redmond, WA 98052"_s),
        u"4255550123"_s, u"tim@example.com"_s};
    change.returnShipping = ReturnShipping{u"FedEx"_s, u"123456789"_s};
    change.deliveryPackage = Package{u"FedEx"_s, u"7867855102"_s, 1234567,
                                     u"4/30/2014 12:25:40 AM"_s};
    change.enableVerboseLog = true;
    change.backupDriveManifest = false;
    return change;
}

QByteArray fullProperties()
{
    return "{\"FriendlyName\":\"Server room move\",\"Description\":\"Racks 1 to 4\","
           "\"Metadata\":\"cost centre 7\",\"State\":\"Shipping\","
           "\"ReturnAddress\":{\"Name\":\"Tim\","
           "\"Address\":\"One Microsoft Way, Redmond, WA 98052\","
           "\"Phone\":\"4255550123\",\"Email\":\"tim@example.com\"},"
           "\"ReturnShipping\":{\"CarrierName\":\"FedEx\",\"CarrierAccountNumber\":\"123456789\"},"
           "\"DeliveryPackage\":{\"CarrierName\":\"FedEx\",\"TrackingNumber\":\"7867855102\","
           "\"DriveCount\":1234567,\"ShipDate\":\"4/30/2014 12:25:40 AM\"},"
           "\"EnableVerboseLog\":true,\"BackupDriveManifest\":false}"_ba;
}

} // namespace

class tst_ChangeWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_standsInTheOrderOfTheTemplate();
    void oneGroup_isAllThatIsSent_data();
    void oneGroup_isAllThatIsSent();
    void markAsShipped_alone_isTheStateAlone();
    void cancellation_isTrueAndNothingElse();
    void update_neverHoldsStateOrCancelRequested();
    void anyText_comesBackAsItWas_data();
    void anyText_comesBackAsItWas();
    void bytes_areEqualUnderEveryLocale_data();
    void bytes_areEqualUnderEveryLocale();
    void missingMember_namesTheFirstGap_data();
    void missingMember_namesTheFirstGap();
};

void tst_ChangeWriter::everything_standsInTheOrderOfTheTemplate()
{
    QCOMPARE(bodyOf(JobAction::MarkAsShipped, fullChange()), envelope(fullProperties()));
}

void tst_ChangeWriter::oneGroup_isAllThatIsSent_data()
{
    QTest::addColumn<JobChange>("change");
    QTest::addColumn<QByteArray>("properties");
    JobChange change;
    change.friendlyName = QString();
    QTest::newRow("a cleared name") << change << "{\"FriendlyName\":\"\"}"_ba;
    change = {};
    change.deliveryPackage = Package{u"DHL"_s, u"33188"_s, {}, {}};
    QTest::newRow("a parcel without drive count and ship date")
        << change
        << "{\"DeliveryPackage\":{\"CarrierName\":\"DHL\",\"TrackingNumber\":\"33188\"}}"_ba;
    change = {};
    change.deliveryPackage = Package{u"DHL"_s, u"33188"_s, {}, u" 30. April "_s};
    QTest::newRow("a ship date that nobody can read goes as it is")
        << change
        << "{\"DeliveryPackage\":{\"CarrierName\":\"DHL\",\"TrackingNumber\":\"33188\","
           "\"ShipDate\":\" 30. April \"}}"_ba;
    change = {};
    change.backupDriveManifest = true;
    QTest::newRow("an option") << change << "{\"BackupDriveManifest\":true}"_ba;
    QTest::newRow("nothing") << JobChange{} << "{}"_ba;
}

void tst_ChangeWriter::oneGroup_isAllThatIsSent()
{
    QFETCH(const JobChange, change);
    QFETCH(const QByteArray, properties);
    QCOMPARE(bodyOf(JobAction::Update, change), envelope(properties));
}

void tst_ChangeWriter::markAsShipped_alone_isTheStateAlone()
{
    QCOMPARE(bodyOf(JobAction::MarkAsShipped, {}), envelope("{\"State\":\"Shipping\"}"_ba));
}

void tst_ChangeWriter::cancellation_isTrueAndNothingElse()
{
    const QByteArray expected = envelope("{\"CancelRequested\":true}"_ba);
    QCOMPARE(bodyOf(JobAction::RequestCancellation, {}), expected);
    QCOMPARE(bodyOf(JobAction::RequestCancellation, fullChange()), expected);
}

void tst_ChangeWriter::update_neverHoldsStateOrCancelRequested()
{
    const QByteArray body = bodyOf(JobAction::Update, fullChange());
    QVERIFY(!body.contains("\"State\""));
    QVERIFY(!body.contains("CancelRequested"));
    QVERIFY(!body.contains("ManagementCertificate"));
}

void tst_ChangeWriter::anyText_comesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"a\"b\\c/d'e"_s;
    QTest::newRow("an attempt to add a member") << u"x\",\"CancelRequested\":true,\"y\":\""_s;
    QTest::newRow("lines") << u"a\r\nb\tc"_s;
    QTest::newRow("a NUL") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("control characters") << u"\u0001\u001f\u007f\u0085"_s;
    QTest::newRow("scripts") << u"größe 北京 Ελλάδα עברית"_s;
    QTest::newRow("beyond the first plane") << u"🚚📦"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
}

void tst_ChangeWriter::anyText_comesBackAsItWas()
{
    QFETCH(const QString, text);
    JobChange change;
    change.description = text;
    const QByteArray body = writeChange(JobAction::Update, text, text, change);
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(body, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(root.value("Name"_L1).toString(), text);
    const QJsonObject properties = root.value("Properties"_L1).toObject();
    QCOMPARE(properties.keys(), QStringList{u"Description"_s});
    QCOMPARE(properties.value("Description"_L1).toString(), text);
}

void tst_ChangeWriter::bytes_areEqualUnderEveryLocale_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"C", "de_DE", "fa_IR", "ar_EG", "tr_TR", "hi_IN", "th_TH", "zh_CN"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_ChangeWriter::bytes_areEqualUnderEveryLocale()
{
    QFETCH(const QByteArray, name);
    QLocale::setDefault(QLocale(QString::fromLatin1(name)));
    // Where the machine lacks the locale, this changes nothing and Qt's own default still counts.
    std::setlocale(LC_ALL, (name + ".UTF-8").constData());
    const QByteArray body = bodyOf(JobAction::MarkAsShipped, fullChange());
    std::setlocale(LC_ALL, "C");
    QLocale::setDefault(QLocale::c());
    QCOMPARE(body, envelope(fullProperties()));
}

void tst_ChangeWriter::missingMember_namesTheFirstGap_data()
{
    QTest::addColumn<JobChange>("change");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *name, const auto &spoil, const QString &member) {
        JobChange change = fullChange();
        spoil(change);
        QTest::newRow(name) << change << member;
    };
    QTest::newRow("nothing to send") << JobChange{} << QString();
    row("complete", [](JobChange &) {}, {});
    row(
        "no recipient", [](JobChange &c) { c.returnAddress->recipientName.clear(); },
        u"ReturnAddress.Name"_s);
    row(
        "no address", [](JobChange &c) { c.returnAddress->address = {}; },
        u"ReturnAddress.Address"_s);
    row(
        "no phone", [](JobChange &c) { c.returnAddress->phone.reset(); }, u"ReturnAddress.Phone"_s);
    row(
        "blank e-mail", [](JobChange &c) { c.returnAddress->email = u" "_s; },
        u"ReturnAddress.Email"_s);
    row(
        "no return carrier", [](JobChange &c) { c.returnShipping->carrierName.clear(); },
        u"ReturnShipping.CarrierName"_s);
    row(
        "no account", [](JobChange &c) { c.returnShipping->carrierAccountNumber.clear(); },
        u"ReturnShipping.CarrierAccountNumber"_s);
    row(
        "no carrier", [](JobChange &c) { c.deliveryPackage->carrierName.clear(); },
        u"DeliveryPackage.CarrierName"_s);
    row(
        "no tracking number", [](JobChange &c) { c.deliveryPackage->trackingNumber.clear(); },
        u"DeliveryPackage.TrackingNumber"_s);
    row("no drive count, no ship date",
        [](JobChange &c) {
            c.deliveryPackage->driveCount.reset();
            c.deliveryPackage->shipDate.reset();
        },
        {});
}

void tst_ChangeWriter::missingMember_namesTheFirstGap()
{
    QFETCH(const JobChange, change);
    QFETCH(const QString, member);
    QCOMPARE(missingMember(change), member);
}

QTEST_GUILESS_MAIN(tst_ChangeWriter)
#include "tst_ChangeWriter.moc"
