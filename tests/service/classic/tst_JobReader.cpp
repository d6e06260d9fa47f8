// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/JobReader.h"

#include "support/FakeTransport.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

JobKey key(const QString &name = u"j"_s)
{
    return {u"xttest"_s, name};
}

Job read(const QByteArray &properties)
{
    return readJobBody("{\"Name\":\"j\",\"Properties\":"_ba + properties + '}', key())
        .value_or(Job());
}

} // namespace

class tst_JobReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importSample_isReadWhole();
    void importSample_drivesAreReadWithoutTheirKeys();
    void exportSample_isReadWhole();
    void absentMembers_areAbsent_data();
    void absentMembers_areAbsent();
    void lenientValues_data();
    void lenientValues();
    void unknownMembers_surviveAndSecretsDoNot();
    void driveList_absentAndEmpty_areToldApart();
    void unusableBodies_areRefused_data();
    void unusableBodies_areRefused();
    void aNameInOtherCase_isTheSameJob();
    void aDuplicateMember_isReadOnce();
};

void tst_JobReader::importSample_isReadWhole()
{
    const auto job = readJobBody(testData(u"classic/get-job-import.json"_s), key(u"MySampleJob"_s));
    QVERIFY(job.has_value());
    QVERIFY(job->key == key(u"MySampleJob"_s));
    QCOMPARE(job->type, JobType::Import);
    QCOMPARE(job->typeText, u"Import"_s);
    QCOMPARE(job->state.kind(), JobState::Kind::Transferring);
    QCOMPARE(job->location, u"West US"_s);
    QCOMPARE(job->friendlyName, u"Server room move"_s);
    QCOMPARE(job->description, u"Racks 1 to 4"_s);
    QCOMPARE(job->metadata, u"cost centre 7"_s);
    QVERIFY(job->deliveryPackage
            == (Package{u"FedEx"_s, u"7867855102"_s, 2, u"4/30/2014 12:25:40 AM"_s}));
    QVERIFY(job->returnPackage
            == (Package{u"UPS"_s, u"1Z5R89390357567127"_s, 2, u"5/14/2014 9:00:00 AM"_s}));
    QCOMPARE(job->returnAddress->recipientName, u"Tim"_s);
    QCOMPARE(job->returnAddress->address.text(), u"One Microsoft Way, Redmond, WA 98052"_s);
    QCOMPARE(job->returnAddress->phone, u"4255550123"_s);
    QCOMPARE(job->returnAddress->email, u"tim@example.com"_s);
    QVERIFY(job->returnShipping == (ReturnShipping{u"FedEx"_s, u"123456789"_s}));
    QCOMPARE(job->shipTo->recipientName, u"Microsoft Azure Import/Export Service"_s);
    QCOMPARE(job->shipTo->address.parts()->postalCode, u"98999"_s);
    QCOMPARE(job->cancelRequested, false);
    QCOMPARE(job->enableVerboseLog, true);
    QCOMPARE(job->backupDriveManifest, false);
    QCOMPARE(job->percentComplete, 42);
    QCOMPARE(job->statesPath, u"waimportexport"_s);
    QVERIFY(job->exportPaths.isEmpty());
    QVERIFY(job->unknownProperties.isEmpty());
}

void tst_JobReader::importSample_drivesAreReadWithoutTheirKeys()
{
    const auto job = readJobBody(testData(u"classic/get-job-import.json"_s), key(u"MySampleJob"_s));
    QCOMPARE(job->drives->size(), 2);
    const Drive first = job->drives->at(0);
    QCOMPARE(first.driveId, u"9CA995BA"_s);
    QCOMPARE(first.state, u"Completed"_s);
    QCOMPARE(first.copyStatus, u"CompletedWithErrors"_s);
    QCOMPARE(first.percentComplete, 100);
    QCOMPARE(first.manifestFile, u"\\DriveManifest.xml"_s);
    QCOMPARE(first.manifestHash, u"109B21108597EF36D5785F08303F3638"_s);
    QVERIFY(first.errorLogUri.endsWith("_error.xml"_L1));
    QVERIFY(first.verboseLogUri.endsWith("_verbose.xml"_L1));
    QVERIFY(first.manifestUri.endsWith("_manifest.xml"_L1));
    const Drive second = job->drives->at(1);
    QCOMPARE(second.driveId, u"WD-WX31A13L"_s);
    QCOMPARE(second.state, u"Specified"_s);
    QVERIFY(second.copyStatus.isEmpty());
    QVERIFY(!second.percentComplete);
}

void tst_JobReader::exportSample_isReadWhole()
{
    const auto job = readJobBody(testData(u"classic/get-job-export.json"_s),
                                 key(u"am2_test_20140429_export"_s));
    QVERIFY(job.has_value());
    QCOMPARE(job->type, JobType::Export);
    QCOMPARE(job->state.kind(), JobState::Kind::Creating);
    QVERIFY(!job->drives);
    QVERIFY(!job->friendlyName);
    QVERIFY(!job->returnAddress);
    QVERIFY(!job->deliveryPackage);
    QCOMPARE(job->statesPath, u"exportstates"_s);
    QVERIFY(job->incompleteBlobListUri.endsWith("_incomplete-blobs.xml"_L1));
    const QStringList paths{u"/pictures/animals/koala.jpg"_s, u"/vhds/"_s, u"/$root/"_s};
    QCOMPARE(job->exportPaths, paths);
}

void tst_JobReader::absentMembers_areAbsent_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::newRow("nothing at all") << "{}"_ba;
    QTest::newRow("null everywhere")
        << "{\"FriendlyName\":null,\"DeliveryPackage\":null,\"ReturnAddress\":null,"
           "\"PercentComplete\":null,\"CancelRequested\":null,\"State\":null,\"Type\":null}"_ba;
    QTest::newRow("another type everywhere")
        << "{\"FriendlyName\":7,\"DeliveryPackage\":\"x\",\"ReturnAddress\":[],"
           "\"PercentComplete\":{},\"CancelRequested\":3,\"State\":{},\"Type\":[1]}"_ba;
}

void tst_JobReader::absentMembers_areAbsent()
{
    QFETCH(const QByteArray, properties);
    const Job job = read(properties);
    QCOMPARE(job.key.name, u"j"_s);
    QVERIFY(!job.friendlyName);
    QVERIFY(!job.deliveryPackage);
    QVERIFY(!job.returnAddress);
    QVERIFY(!job.percentComplete);
    QVERIFY(!job.cancelRequested);
    QVERIFY(!job.state.isKnown());
    QVERIFY(job.state.text().isEmpty());
    QCOMPARE(job.type, JobType::Unknown);
}

void tst_JobReader::lenientValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("percent");
    QTest::newRow("a number") << "42"_ba << 42;
    QTest::newRow("a number as text") << "\"42\""_ba << 42;
    QTest::newRow("a number as text with blanks") << "\" 42 \""_ba << 42;
    QTest::newRow("a whole fraction") << "42.0"_ba << 42;
    QTest::newRow("a negative number") << "-1"_ba << -1;
    QTest::newRow("a fraction") << "42.5"_ba << -999;
    QTest::newRow("more than an int32") << "4294967296"_ba << -999;
    QTest::newRow("far too much") << "1e300"_ba << -999;
    QTest::newRow("words") << "\"many\""_ba << -999;
    QTest::newRow("a truth") << "true"_ba << -999;
}

void tst_JobReader::lenientValues()
{
    QFETCH(const QByteArray, value);
    QFETCH(const int, percent);
    QCOMPARE(read("{\"PercentComplete\":"_ba + value + '}').percentComplete.value_or(-999),
             percent);
    QCOMPARE(read("{\"CancelRequested\":\"True\"}"_ba).cancelRequested, true);
    QCOMPARE(read("{\"Type\":\"export\"}"_ba).type, JobType::Export);
}

void tst_JobReader::unknownMembers_surviveAndSecretsDoNot()
{
    const Job job = read("{\"NewText\":\"a\",\"NewObject\":{\"deep\":[{\"BitLockerKey\":\"k\","
                         "\"x\":1}]},\"StorageAccountKey\":\"s\",\"ContainerSas\":\"s\","
                         "\"containersas\":\"s\",\"ManagementCertificate\":\"s\","
                         "\"State\":\"Creating\"}"_ba);
    const QByteArray kept = QJsonDocument(job.unknownProperties).toJson(QJsonDocument::Compact);
    QCOMPARE(kept, "{\"NewObject\":{\"deep\":[{\"x\":1}]},\"NewText\":\"a\"}"_ba);
}

void tst_JobReader::driveList_absentAndEmpty_areToldApart()
{
    const auto drives = [](const QByteArray &member) {
        return readJobBody("{\"Name\":\"j\",\"Properties\":{}"_ba + member + '}', key())->drives;
    };
    QVERIFY(!drives({}));
    QVERIFY(!drives(",\"DriveList\":null"_ba));
    QVERIFY(!drives(",\"DriveList\":\"x\""_ba));
    QCOMPARE(drives(",\"DriveList\":[]"_ba)->size(), 0);
    QCOMPARE(drives(",\"DriveList\":[null,7,{\"DriveId\":\"A\"},{}]"_ba)->size(), 2);
}

void tst_JobReader::unusableBodies_areRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no Name") << "{\"Properties\":{}}"_ba;
    QTest::newRow("an empty Name") << "{\"Name\":\"\",\"Properties\":{}}"_ba;
    QTest::newRow("a number for a Name") << "{\"Name\":7,\"Properties\":{}}"_ba;
    QTest::newRow("no Properties") << "{\"Name\":\"j\"}"_ba;
    QTest::newRow("null for Properties") << "{\"Name\":\"j\",\"Properties\":null}"_ba;
    QTest::newRow("a list for Properties") << "{\"Name\":\"j\",\"Properties\":[]}"_ba;
    QTest::newRow("another job") << "{\"Name\":\"k\",\"Properties\":{}}"_ba;
    QTest::newRow("a list of jobs") << "[{\"Name\":\"j\",\"Properties\":{}}]"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << "<html><body>Sign in</body></html>"_ba;
    QTest::newRow("half a job") << "{\"Name\":\"j\",\"Prop"_ba;
}

void tst_JobReader::unusableBodies_areRefused()
{
    QFETCH(const QByteArray, body);
    const auto job = readJobBody(body, key());
    QVERIFY(!job);
    QVERIFY(!job.error().isEmpty());
}

void tst_JobReader::aNameInOtherCase_isTheSameJob()
{
    const auto job = readJobBody("{\"Name\":\"MYJOB\",\"Properties\":{}}"_ba, key(u"myjob"_s));
    QVERIFY(job.has_value());
    QCOMPARE(job->key.name, u"myjob"_s);
}

void tst_JobReader::aDuplicateMember_isReadOnce()
{
    const Job job = read("{\"State\":\"Creating\",\"State\":\"Shipping\"}"_ba);
    QVERIFY(job.state.isKnown());
    QVERIFY(job.unknownProperties.isEmpty());
}

QTEST_GUILESS_MAIN(tst_JobReader)
#include "tst_JobReader.moc"
