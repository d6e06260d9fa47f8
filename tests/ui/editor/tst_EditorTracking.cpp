// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// A job whose parcel is not known yet.
Job emptyParcel()
{
    Job job = fullJob(JobState::Kind::Creating);
    job.deliveryPackage.reset();
    return job;
}

/// Takes the place of the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

void paste(const EditorBench &bench, const QString &text)
{
    auto *line = bench.find<QLineEdit>(u"trackingNumber"_s);
    line->setFocus(Qt::OtherFocusReason);
    line->selectAll();
    line->insert(text);
}

QString shown(const EditorBench &bench, const QString &name)
{
    const auto *label = bench.find<QLabel>(name);
    return label->isVisible() ? label->text() : QString();
}

JobSummary other(const QString &name, const QString &number)
{
    JobSummary job;
    job.key = {u"xttest"_s, name};
    job.trackingNumber = number;
    return job;
}

} // namespace

/// The tracking number in the editor: tidied up, advised on, and never in the way.
class tst_EditorTracking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedBarcode_isUnwrappedAndSaysSo();
    void pastedNumber_isWrittenAsTheCarrierReadsIt();
    void typedNumber_isTidiedWhenLeft();
    void savedFromTheKeyboard_theNumberIsTidiedFirst();
    void undone_theTextStaysAsItCame();
    void untouchedNumber_isNeverTidied();
    void scan_endingInEnterPressesNothing_data();
    void scan_endingInEnterPressesNothing();
    void carrier_isFilledInWhereNoneIsChosen();
    void carrier_thatWasChosenStays();
    void carrier_isNotChosenByAKeyThatScrolls();
    void carrier_thatWasFilledInFollowsTheNumber();
    void advice_waitsUntilTheNumberIsLeft();
    void mistypedNumber_isExplainedAndMayBeSent();
    void lettersAmongDigits_canBeReplaced();
    void sameNumberPastedAgain_isTidiedAgain();
    void groundBarcode_canBeKeptWhole();
    void revertedNumber_isAdvisedOnAgain();
    void undoneCarrier_isAdvisedOnAgain();
    void numberWithoutACarrier_hasAVerdict_data();
    void numberWithoutACarrier_hasAVerdict();
    void usPost_isSlow();
    void sameNumberOfAnotherJob_offersASuffix();
    void sameNumberOfThisJob_isNoNews();
    void lockedNumber_isNotFoundFaultWith();
    void trackingPage_isShownFirstAndOpenedOnlyOnDemand();
    void trackingPage_needsAKnownCarrier();
    void adviceIsInTheDescription();
};

void tst_EditorTracking::pastedBarcode_isUnwrappedAndSaysSo()
{
    const EditorBench bench(emptyParcel());
    paste(bench, u"1001921334250001000300779017972697\r\n"_s);
    QCOMPARE(bench.text(u"trackingNumber"_s), u"779017972697"_s);
    QCOMPARE(bench.session().draft().trackingNumber, u"779017972697"_s);
    QCOMPARE(shown(bench, u"trackingNumberNote"_s),
             u"The tracking number was taken out of the scanned barcode."_s);
}

void tst_EditorTracking::pastedNumber_isWrittenAsTheCarrierReadsIt()
{
    const EditorBench bench(emptyParcel());
    paste(bench, u"1z-999-aa1-01-2345-6784"_s);
    QCOMPARE(bench.session().draft().trackingNumber, u"1Z999AA10123456784"_s);
    QVERIFY(shown(bench, u"trackingNumberNote"_s).startsWith(u"The number was written"_s));
    paste(bench, u"986578788855-2"_s);
    QCOMPARE(bench.session().draft().trackingNumber, u"986578788855-2"_s);
}

void tst_EditorTracking::typedNumber_isTidiedWhenLeft()
{
    const EditorBench bench(emptyParcel());
    bench.type(u"trackingNumber"_s, u"9865 7878 8855"_s);
    QCOMPARE(bench.text(u"trackingNumber"_s), u"9865 7878 8855"_s);
    bench.find(u"driveCount"_s)->setFocus();
    QCOMPARE(bench.session().draft().trackingNumber, u"986578788855"_s);
}

void tst_EditorTracking::savedFromTheKeyboard_theNumberIsTidiedFirst()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"trackingNumber"_s, u"9865 7878 8855"_s);
    QTest::keyClick(bench.find(u"trackingNumber"_s), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(bench.service().count("update"), 1);
    QCOMPARE(bench.service().requests.last().change.deliveryPackage->trackingNumber,
             u"986578788855"_s);
    QCOMPARE(bench.text(u"trackingNumber"_s), u"986578788855"_s);
}

void tst_EditorTracking::undone_theTextStaysAsItCame()
{
    const EditorBench bench(emptyParcel());
    paste(bench, u"ab-12/x 99"_s);
    QCOMPARE(bench.text(u"trackingNumber"_s), u"AB12/X99"_s);
    auto *line = bench.find<QLineEdit>(u"trackingNumber"_s);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), u"ab-12/x 99"_s);
    bench.find(u"driveCount"_s)->setFocus();
    QCOMPARE(bench.session().draft().trackingNumber, u"ab-12/x 99"_s);
}

void tst_EditorTracking::untouchedNumber_isNeverTidied()
{
    Job job = fullJob(JobState::Kind::Shipping);
    job.deliveryPackage->trackingNumber = u" 9865-7878-8855 "_s;
    const EditorBench bench(job);
    bench.find(u"trackingNumber"_s)->setFocus();
    QTest::keyClick(bench.find(u"trackingNumber"_s), Qt::Key_Return);
    bench.find(u"driveCount"_s)->setFocus();
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorTracking::scan_endingInEnterPressesNothing_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter of the number pad") << Qt::Key_Enter;
    QTest::newRow("Tab") << Qt::Key_Tab;
}

void tst_EditorTracking::scan_endingInEnterPressesNothing()
{
    QFETCH(Qt::Key, key);

    const EditorBench bench(emptyParcel());
    bench.type(u"trackingNumber"_s, u"420787459400111206206406260787"_s);
    QTest::keyClick(bench.find(u"trackingNumber"_s), key);
    QCOMPARE(bench.session().draft().trackingNumber, u"9400111206206406260787"_s);
    QCOMPARE(bench.session().draft().deliveryCarrier, u"USPS"_s);
    QCOMPARE(bench.service().requests.size(), 1); // only the job was read
    QVERIFY(bench.page->findChildren<QDialog *>().isEmpty());
}

void tst_EditorTracking::carrier_isFilledInWhereNoneIsChosen()
{
    const EditorBench bench(emptyParcel());
    paste(bench, u"1Z999AA10123456784"_s);
    QCOMPARE(bench.session().draft().deliveryCarrier, u"UPS"_s);
    QVERIFY(shown(bench, u"deliveryCarrierNote"_s).startsWith(u"Filled in from"_s));
    bench.type(u"deliveryCarrier"_s, u"x"_s);
    QCOMPARE(shown(bench, u"deliveryCarrierNote"_s), QString());
}

void tst_EditorTracking::carrier_thatWasChosenStays()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    paste(bench, u"1Z999AA10123456784"_s);
    QCOMPARE(bench.session().draft().deliveryCarrier, u"FedEx"_s);
    QCOMPARE(shown(bench, u"trackingVerdict"_s),
             u"This looks like a number of UPS, but the delivery carrier is FedEx."_s);
    bench.type(u"deliveryCarrier"_s, u"UPS"_s);
    QCOMPARE(shown(bench, u"trackingVerdict"_s), u"Looks right for UPS: 1Z 999 AA1 01 2345 6784"_s);
}

void tst_EditorTracking::carrier_thatWasFilledInFollowsTheNumber()
{
    const EditorBench bench(emptyParcel());
    const auto carrier = [&bench] { return bench.session().draft().deliveryCarrier; };
    paste(bench, u"986578788855"_s);
    QCOMPARE(carrier(), u"FedEx"_s);
    paste(bench, u"1Z999AA10123456784"_s);
    QCOMPARE(carrier(), u"UPS"_s);
    QVERIFY(shown(bench, u"deliveryCarrierNote"_s).startsWith(u"Filled in from"_s));
    paste(bench, u"no number at all"_s);
    QCOMPARE(carrier(), QString());
    QCOMPARE(shown(bench, u"deliveryCarrierNote"_s), QString());
    bench.type(u"deliveryCarrier"_s, u"DHL"_s); // from here on it is the person's
    paste(bench, u"1Z999AA10123456784"_s);
    QCOMPARE(carrier(), u"DHL"_s);
}

void tst_EditorTracking::advice_waitsUntilTheNumberIsLeft()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"trackingNumber"_s, u"999999999999"_s);
    QCOMPARE(shown(bench, u"trackingVerdict"_s), QString());
    bench.find(u"driveCount"_s)->setFocus();
    QVERIFY(!shown(bench, u"trackingVerdict"_s).isEmpty());
    bench.type(u"trackingNumber"_s, u"9"_s);
    QCOMPARE(shown(bench, u"trackingVerdict"_s), QString());
}

void tst_EditorTracking::mistypedNumber_isExplainedAndMayBeSent()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"trackingNumber"_s, u"999999999999"_s);
    bench.find(u"driveCount"_s)->setFocus();
    QVERIFY(shown(bench, u"trackingVerdict"_s)
                .startsWith(u"This looks mistyped: the last digit should be 3 for FedEx."_s));
    QVERIFY(!bench.find(u"trackingNumberProblem"_s)->isVisible());
    bench.press(u"saveButton"_s);
    QCOMPARE(bench.service().count("update"), 1);
    QCOMPARE(bench.service().requests.last().change.deliveryPackage->trackingNumber,
             u"999999999999"_s);
}

void tst_EditorTracking::lettersAmongDigits_canBeReplaced()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    paste(bench, u"98657878885S"_s);
    QVERIFY(shown(bench, u"trackingVerdict"_s).startsWith(u"Did you mean 9865 7878 8855?"_s));
    bench.press(u"trackingVerdictButton"_s);
    QCOMPARE(bench.session().draft().trackingNumber, u"986578788855"_s);
    QVERIFY(bench.find(u"trackingNumber"_s)->hasFocus());
    QCOMPARE(shown(bench, u"trackingVerdict"_s), u"Looks right for FedEx: 9865 7878 8855"_s);
}

void tst_EditorTracking::sameNumberPastedAgain_isTidiedAgain()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    for (int time = 0; time < 2; ++time) {
        paste(bench, u"9865 7878 8855"_s);
        QCOMPARE(bench.session().draft().trackingNumber, u"986578788855"_s);
        QVERIFY(bench.find(u"trackingNumberNote"_s)->isVisible());
        bench.session().revertField(Field::TrackingNumber);
    }
}

void tst_EditorTracking::groundBarcode_canBeKeptWhole()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    paste(bench, u"9611020987654312345672"_s);
    QCOMPARE(bench.session().draft().trackingNumber, u"987654312345672"_s);
    bench.press(u"trackingBarcodeButton"_s);
    QCOMPARE(bench.session().draft().trackingNumber, u"9611020987654312345672"_s);
    QVERIFY(shown(bench, u"trackingVerdict"_s).startsWith(u"Looks right for FedEx"_s));
}

void tst_EditorTracking::revertedNumber_isAdvisedOnAgain()
{
    Job job = fullJob(JobState::Kind::Creating);
    job.deliveryPackage->trackingNumber = u"986578788855"_s;
    const EditorBench bench(job);
    paste(bench, u"999999999999"_s);
    QVERIFY(shown(bench, u"trackingVerdict"_s).startsWith(u"This looks mistyped"_s));
    bench.find(u"driveCount"_s)->setFocus();
    bench.press(u"revertButton"_s);
    QCOMPARE(shown(bench, u"trackingVerdict"_s), u"Looks right for FedEx: 9865 7878 8855"_s);
}

void tst_EditorTracking::numberWithoutACarrier_hasAVerdict_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("twelve nines") << u"999999999999"_s;
    QTest::newRow("fourteen digits") << u"60120172242323"_s;
    QTest::newRow("letters that no carrier uses") << u"QQQ-1"_s;
    QTest::newRow("one of several carriers") << u"1234567890"_s;
}

void tst_EditorTracking::numberWithoutACarrier_hasAVerdict()
{
    QFETCH(QString, number);
    const EditorBench bench(emptyParcel());
    bench.type(u"trackingNumber"_s, number);
    bench.find(u"driveCount"_s)->setFocus();
    QVERIFY(!shown(bench, u"trackingVerdict"_s).isEmpty());
}

void tst_EditorTracking::usPost_isSlow()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QCOMPARE(shown(bench, u"trackingPost"_s), QString());
    bench.type(u"deliveryCarrier"_s, u"US Postal Service"_s);
    QVERIFY(shown(bench, u"trackingPost"_s).contains(u"nearest post office"_s));
}

void tst_EditorTracking::sameNumberOfAnotherJob_offersASuffix()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.page->setParcelLookup([](const QString &) {
        return QList<JobSummary>{other(u"hdd-0409"_s, u"9865 7878 8855"_s),
                                 other(u"hdd-0410"_s, u"986578788855-1"_s)};
    });
    paste(bench, u"986578788855"_s);
    QVERIFY(shown(bench, u"trackingOthers"_s).startsWith(u"hdd-0409 has the same number."_s));
    auto *offer = bench.find<QPushButton>(u"trackingOthersButton"_s);
    QCOMPARE(offer->text(), u"Use 986578788855-2"_s);
    bench.press(u"trackingOthersButton"_s);
    QCOMPARE(bench.session().draft().trackingNumber, u"986578788855-2"_s);
    QCOMPARE(shown(bench, u"trackingOthers"_s), QString());
}

void tst_EditorTracking::sameNumberOfThisJob_isNoNews()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.page->setParcelLookup([](const QString &number) {
        return QList<JobSummary>{other(sampleJob().key.name, number)};
    });
    paste(bench, u"986578788855"_s);
    QCOMPARE(shown(bench, u"trackingOthers"_s), QString());
}

void tst_EditorTracking::lockedNumber_isNotFoundFaultWith()
{
    Job job = fullJob(JobState::Kind::Packaging);
    job.deliveryPackage->trackingNumber = u"999999999999"_s;
    const EditorBench bench(job);
    QCOMPARE(shown(bench, u"trackingVerdict"_s), QString());
    QVERIFY(bench.find(u"trackingPageButton"_s)->isVisible());
}

void tst_EditorTracking::trackingPage_isShownFirstAndOpenedOnlyOnDemand()
{
    Browser browser;
    Job job = fullJob(JobState::Kind::Shipping);
    job.deliveryPackage->trackingNumber = u"986578788855-2"_s;
    const EditorBench bench(job);
    bench.press(u"trackingPageButton"_s);
    const QPointer<QWidget> dialog = bench.dialog(u"trackingPageDialog"_s);
    const QString address = u"https://www.fedex.com/apps/fedextrack/?tracknumbers=986578788855"_s;
    QCOMPARE(dialog->findChild<QLabel *>(u"trackingPageAddress"_s)->text(), address);
    QVERIFY(browser.opened.isEmpty());
    auto *open = dialog->findChild<QPushButton *>(u"openTrackingPageButton"_s);
    QTest::keyClick(open, Qt::Key_Return); // Enter triggers nothing
    QVERIFY(browser.opened.isEmpty());
    dialog->findChild<QPushButton *>(u"copyAddressButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(address)});
    QTRY_VERIFY(dialog.isNull());
}

void tst_EditorTracking::trackingPage_needsAKnownCarrier()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QVERIFY(bench.find(u"trackingPageButton"_s)->isVisible());
    bench.type(u"deliveryCarrier"_s, u"Smith & Sons"_s);
    QVERIFY(!bench.find(u"trackingPageButton"_s)->isVisible());
}

void tst_EditorTracking::adviceIsInTheDescription()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    paste(bench, u"999999999999"_s);
    QVERIFY(bench.find(u"trackingNumber"_s)
                ->accessibleDescription()
                .contains(u"the last digit should be 3"_s));
    bench.type(u"trackingNumber"_s, u"9"_s);
    QVERIFY(!bench.find(u"trackingNumber"_s)->accessibleDescription().contains(u"mistyped"_s));
}

void tst_EditorTracking::undoneCarrier_isAdvisedOnAgain()
{
    Job job = fullJob(JobState::Kind::Shipping);
    job.deliveryPackage->carrierName = u"FedEx"_s;
    job.deliveryPackage->trackingNumber = u"986578788855"_s;
    const EditorBench bench(job);
    const QString before = shown(bench, u"trackingVerdict"_s);
    bench.type(u"deliveryCarrier"_s, u"UPS"_s);
    bench.find(u"driveCount"_s)->setFocus();
    QVERIFY(shown(bench, u"trackingVerdict"_s) != before);
    auto *undo = bench.find<QAction>(u"undoAction"_s);
    while (undo->isEnabled()) // the old text went in one step, and the new one came in another
        undo->trigger();
    QCOMPARE(bench.session().draft().deliveryCarrier, u"FedEx"_s);
    QCOMPARE(shown(bench, u"trackingVerdict"_s), before);
}

void tst_EditorTracking::carrier_isNotChosenByAKeyThatScrolls()
{
    const EditorBench bench(emptyParcel());
    auto *carrier = bench.find<QComboBox>(u"deliveryCarrier"_s);
    carrier->setFocus();
    for (const Qt::KeyboardModifiers held : {Qt::NoModifier, Qt::AltModifier}) {
        for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp})
            QTest::keyClick(carrier, key, held);
    }
    QCOMPARE(carrier->currentText(), QString());
    QVERIFY(!bench.session().hasChanges());
}

QTEST_MAIN(tst_EditorTracking)
#include "tst_EditorTracking.moc"
