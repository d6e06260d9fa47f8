// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/DriveTexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_DriveTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedState_hasWords_data();
    void everyDocumentedState_hasWords();
    void everyDocumentedCopyStatus_hasWords_data();
    void everyDocumentedCopyStatus_hasWords();
    void whatIsNotDocumented_isShownAsSent();
    void problem_isWhereSomethingWentWrong();
};

// "Get Job", drive states.
void tst_DriveTexts::everyDocumentedState_hasWords_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"Specified", "Received", "NeverReceived", "Transferring", "Completed",
                              "CompletedMoreInfo", "ShippedBack", "Faulted"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void tst_DriveTexts::everyDocumentedState_hasWords()
{
    QFETCH(QString, value);
    QVERIFY(DriveTexts::state(value) != value);
    QVERIFY(DriveTexts::stateMeaning(value).endsWith(u'.'));
    QCOMPARE(DriveTexts::state(value.toLower()), DriveTexts::state(value));
}

// "Get Job", CopyStatus.
void tst_DriveTexts::everyDocumentedCopyStatus_hasWords_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"None",
                              "InProgress",
                              "Completed",
                              "CompletedWithWarnings",
                              "CompletedWithErrors",
                              "InternalError",
                              "ManifestCorrupted",
                              "ManifestNameInvalid",
                              "ManifestNameTooLong",
                              "ManifestNotFound",
                              "ManifestAccessDenied",
                              "ManifestFormatInvalid",
                              "ReadManifestFailed",
                              "ManifestDriveIdMismatch",
                              "BlobListFormatInvalid",
                              "DiskNotFound",
                              "VolumeNotNtfs",
                              "DiskOperationFailed",
                              "BitLockerNotActivated",
                              "BitLockerProtectorNotFound",
                              "BitLockerKeyInvalid",
                              "BitLockerUnlockVolumeFailed",
                              "BitLockerFailed"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void tst_DriveTexts::everyDocumentedCopyStatus_hasWords()
{
    QFETCH(QString, value);
    QVERIFY(DriveTexts::copyStatus(value) != value);
    QVERIFY(DriveTexts::copyMeaning(value).endsWith(u'.'));
}

void tst_DriveTexts::whatIsNotDocumented_isShownAsSent()
{
    QCOMPARE(DriveTexts::state(u"Levitating"_s), u"Levitating"_s);
    QCOMPARE(DriveTexts::copyStatus(u"Odd"_s), u"Odd"_s);
    QCOMPARE(DriveTexts::stateMeaning(u"Levitating"_s), QString());
    QCOMPARE(DriveTexts::copyMeaning(u"Odd"_s), QString());
    QCOMPARE(DriveTexts::state(QString()), u"–"_s);
    QCOMPARE(DriveTexts::copyStatus(QString()), u"–"_s);
}

void tst_DriveTexts::problem_isWhereSomethingWentWrong()
{
    Drive drive;
    drive.state = u"Transferring"_s;
    drive.copyStatus = u"InProgress"_s;
    QVERIFY(!DriveTexts::isProblem(drive));
    drive.copyStatus = u"BitLockerKeyInvalid"_s;
    QVERIFY(DriveTexts::isProblem(drive));
    drive.copyStatus.clear();
    drive.state = u"NeverReceived"_s;
    QVERIFY(DriveTexts::isProblem(drive));
    drive.state = u"Levitating"_s;
    QVERIFY(!DriveTexts::isProblem(drive));
}

QTEST_GUILESS_MAIN(tst_DriveTexts)
#include "tst_DriveTexts.moc"
