// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <functional>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// A job that every check finds good, once the carriers of its data centre are known.
Job goodJob()
{
    Job job = fullJob(JobState::Kind::Creating);
    job.location = u"West Europe"_s;
    job.deliveryPackage->trackingNumber = u"986578788855"_s;
    job.returnShipping = ReturnShipping{u"DHL"_s, u"123456789"_s};
    return job;
}

QList<Location> locations()
{
    return {{u"West US"_s, {}, {}, {u"UPS"_s}}, {u"west europe"_s, {}, {}, {u"FedEx"_s, u"DHL"_s}}};
}

/// Opens the sheet; what was asked for has been answered.
QWidget *openSheet(const EditorBench &bench)
{
    bench.press(u"markAsShippedButton"_s);
    QWidget *dialog = bench.dialog(u"markAsShippedDialog"_s);
    return dialog;
}

/// The visible sentences of the sheet, each with its grade before it.
QStringList findings(const QWidget *dialog)
{
    QStringList signs;
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        if (label->objectName() == "preflightSign"_L1)
            signs.append(label->accessibleName());
        else if (label->objectName() == "preflightText"_L1)
            texts.append(label->text());
    }
    QStringList found;
    for (qsizetype index = 0; index < signs.size() && index < texts.size(); ++index)
        found.append(signs.at(index) + u": "_s + texts.at(index));
    return found;
}

QStringList notGood(const QWidget *dialog)
{
    QStringList found = findings(dialog);
    found.removeIf([](const QString &text) { return text.startsWith(u"Good: "_s); });
    return found;
}

QPushButton *link(const QWidget *dialog)
{
    for (auto *button : dialog->findChildren<QPushButton *>(u"preflightLink"_s)) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

using Change = std::function<void(Job &)>;

} // namespace

/// The preflight list of the sheet "Mark as shipped".
class tst_EditorPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodJob_isGreenThroughout();
    void finding_isSaidInASentence_data();
    void finding_isSaidInASentence();
    void amber_neverBlocks();
    void link_closesTheSheetAndGoesToTheField();
    void carriers_areAskedForOnceAPage();
    void carriers_thatCannotBeReadAreNotKnown();
    void adviceOfOtherKinds_isListedToo();
};

void tst_EditorPreflight::goodJob_isGreenThroughout()
{
    const EditorBench bench(goodJob());
    bench.service().locations = locations();
    const QWidget *dialog = openSheet(bench);
    QTRY_COMPARE(notGood(dialog), QStringList());
    QCOMPARE(findings(dialog).size(), 8);
    QVERIFY(link(dialog) == nullptr);
}

void tst_EditorPreflight::finding_isSaidInASentence_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Change change, const QString &expected) {
        QTest::newRow(name) << std::move(change) << expected;
    };
    row(
        "a mistyped number",
        [](Job &job) { job.deliveryPackage->trackingNumber = u"999999999999"_s; },
        u"Please look: This looks mistyped: the last digit should be 3 for FedEx. Please compare it "
        "with the label; it can be sent all the same."_s);
    row(
        "a carrier that is not served", [](Job &job) { job.location = u"West US"_s; },
        u"Please look: The data centre does not name FedEx among its carriers: UPS. Please check "
        "before you ship."_s);
    row(
        "no return carrier", [](Job &job) { job.returnShipping.reset(); },
        u"Please look: No return carrier is set yet. You can enter it later, until Packaging."_s);
    row(
        "another number of drives", [](Job &job) { job.deliveryPackage->driveCount = 3; },
        u"Please look: The job lists 2 drive(s), but the package says 3. Please count again."_s);
    row(
        "a ship date in the future",
        [](Job &job) { job.deliveryPackage->shipDate = u"3/10/2027 12:00:00 AM"_s; },
        u"Please look: The ship date 10 Mar 2027 is in the future. Please check it."_s);
    row(
        "no address to ship to", [](Job &job) { job.shipTo.reset(); },
        u"Please look: The service sent no address for this job. Please ask where to ship to."_s);
    row(
        "no ship date", [](Job &job) { job.deliveryPackage->shipDate.reset(); },
        u"Not known: No ship date is given. The service does not need one."_s);
}

void tst_EditorPreflight::finding_isSaidInASentence()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);

    Job job = goodJob();
    change(job);
    const EditorBench bench(job);
    bench.service().locations = locations();
    const QWidget *dialog = openSheet(bench);
    QTRY_COMPARE(notGood(dialog), QStringList{expected});
}

void tst_EditorPreflight::amber_neverBlocks()
{
    Job job = goodJob();
    job.deliveryPackage->trackingNumber = u"999999999999"_s;
    job.returnShipping.reset();
    job.shipTo.reset();
    const EditorBench bench(job);
    const QWidget *dialog = openSheet(bench);
    QVERIFY(notGood(dialog).size() >= 3);
    dialog->findChild<QCheckBox *>(u"drivesHaveLeftTick"_s)->click();
    auto *send = dialog->findChild<QPushButton *>(u"markAsShippedConfirmButton"_s);
    QVERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QCOMPARE(bench.service().count("ship"), 1);
}

void tst_EditorPreflight::link_closesTheSheetAndGoesToTheField()
{
    Job job = goodJob();
    job.deliveryPackage->driveCount = 3;
    const EditorBench bench(job);
    bench.service().locations = locations();
    const QPointer<QWidget> dialog = openSheet(bench);
    QTRY_COMPARE(notGood(dialog).size(), 1);
    QPushButton *toDrives = link(dialog);
    QCOMPARE(toDrives->text(), u"Go to Number of drives"_s);
    QTest::keyClick(toDrives, Qt::Key_Return); // a scanner's Enter presses nothing
    QVERIFY(dialog->isVisible());
    QTest::mouseClick(toDrives, Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(bench.page->focusWidget(), bench.find(u"driveCount"_s));
    QCOMPARE(bench.service().count("ship"), 0);
}

void tst_EditorPreflight::carriers_areAskedForOnceAPage()
{
    const EditorBench bench(goodJob());
    QCOMPARE(bench.service().count("locations"), 0); // a look at a job costs no more than the job
    bench.service().locations = locations();
    for (int time = 0; time < 2; ++time) {
        const QPointer<QWidget> dialog = openSheet(bench);
        QTRY_COMPARE(notGood(dialog), QStringList());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"notYetButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
    }
    QCOMPARE(bench.service().count("locations"), 1);
}

void tst_EditorPreflight::carriers_thatCannotBeReadAreNotKnown()
{
    const EditorBench bench(goodJob());
    bench.service().locations = failure(serviceError(ServiceError::Kind::Offline));
    const QWidget *dialog = openSheet(bench);
    QTRY_COMPARE(bench.service().count("locations"), 1);
    QCOMPARE(
        notGood(dialog),
        QStringList{u"Not known: It is not known which carriers the data centre works with."_s});
    QVERIFY(bench.find<MessageBar>(u"messages"_s)->isHidden());
}

void tst_EditorPreflight::adviceOfOtherKinds_isListedToo()
{
    const EditorBench bench(goodJob());
    bench.service().locations = locations();
    bench.type(u"email"_s, u"nobody"_s);
    const QWidget *dialog = openSheet(bench);
    QTRY_COMPARE(
        notGood(dialog),
        QStringList{
            u"Please look: Email: This does not look like an e-mail address. Please check it."_s});
}

QTEST_MAIN(tst_EditorPreflight)
#include "tst_EditorPreflight.moc"
