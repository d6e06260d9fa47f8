// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "domain/ShipDate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

/// Loading, typing, sending and what comes of it.
class tst_EditorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loading_showsEveryFieldAndMarksNothing();
    void loading_tellsTheWindow();
    void loadFailure_isExplainedAndCanBeTriedAgain();
    void typing_marksOnlyThatField();
    void textSetByAssistiveTool_countsAsTyped();
    void revertButton_ofOneFieldLeavesTheOther();
    void revertButton_canBeUndone();
    void revert_takesEverythingBack();
    void save_sendsOnlyTheChangedGroupAndSaysSo();
    void save_withoutChangesSendsNothing();
    void save_whileSendingLocksTheFieldsAndOffersCancel();
    void refusal_quotesTheServiceAndKeepsTheText();
    void outcome_thatDidNotArriveOffersSendAgain();
    void problemOfReading_goesWhenTheJobIsRead();
    void refresh_keepsWhatWasTyped();
    void jobThatMovedOn_keepsTypedTextAndSaysSo();
    void shipDate_untouchedIsSentByteForByte();
    void shipDate_typedBackIsTheOldOneByteForByte();
    void shipDate_typedIsSentInTheWireForm();
    void longText_isCounted();
    void shipDate_isWrittenOutWhenItIsLeft();
    void driveCount_mayBeEmpty();
    void driveCount_saysWhatItLeavesOut();
    void pastedTrackingNumber_losesItsSpacesAndSaysSo();
    void enterInAField_pressesNothing();
    void wheelOverACarrier_changesNothing();
    void escape_asksForBack();
};

void tst_EditorPage::loading_showsEveryFieldAndMarksNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QCOMPARE(bench.text(u"friendlyName"_s), u"Server room move"_s);
    QCOMPARE(bench.text(u"description"_s), u"Archive of the Rotterdam branch"_s);
    QCOMPARE(bench.text(u"metadata"_s), u"cost centre 4711"_s);
    QCOMPARE(bench.text(u"deliveryCarrier"_s), u"FedEx"_s);
    QCOMPARE(bench.text(u"trackingNumber"_s), u"786785518217"_s);
    QCOMPARE(bench.text(u"driveCount"_s), u"2"_s);
    QCOMPARE(bench.text(u"shipDate"_s), u"10 Mar 2026"_s);
    QCOMPARE(bench.text(u"recipientName"_s), u"Ann Clerk"_s);
    QCOMPARE(bench.text(u"address"_s), u"1 Dock Road"_s);
    QCOMPARE(bench.text(u"phone"_s), u"555 0100"_s);
    QCOMPARE(bench.text(u"email"_s), u"ann@example.com"_s);
    QCOMPARE(bench.text(u"returnCarrier"_s), u"FedEx"_s);
    QCOMPARE(bench.text(u"carrierAccountNumber"_s), u"100200300"_s);
    QVERIFY(bench.find<QCheckBox>(u"verboseLog"_s)->isChecked());
    QVERIFY(!bench.find<QCheckBox>(u"backupDriveManifest"_s)->isChecked());
    QVERIFY(!bench.session().hasChanges());
    QVERIFY(!bench.find(u"phoneRevertButton"_s)->isVisible());
    QCOMPARE(bench.find<QLabel>(u"jobName"_s)->text(), u"hdd-0412"_s);
}

void tst_EditorPage::loading_tellsTheWindow()
{
    EditorBench bench(std::nullopt);
    QSignalSpy read(bench.page.get(), &EditorPage::jobRead);
    QVERIFY(!bench.find(u"saveButton"_s)->isEnabled());
    bench.answerRead(fullJob(JobState::Kind::Creating));
    QCOMPARE(read.size(), 1);
    QVERIFY(bench.find(u"saveButton"_s)->isEnabled());
}

void tst_EditorPage::loadFailure_isExplainedAndCanBeTriedAgain()
{
    EditorBench bench(std::nullopt);
    bench.service().answerRead(failure(serviceError(ServiceError::Kind::TimedOut)));
    QTRY_VERIFY(bench.find(u"messages"_s)->isVisible());
    QCOMPARE(bench.find<MessageBar>(u"messages"_s)->message().headline,
             u"The service did not answer in time"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"messageButton0"_s), Qt::LeftButton);
    QCOMPARE(bench.service().count("read"), 2);
    bench.answerRead(fullJob(JobState::Kind::Creating));
    QVERIFY(bench.find(u"friendlyName"_s)->isVisible());
}

void tst_EditorPage::typing_marksOnlyThatField()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"phone"_s, u"+353 1 555 0199"_s);
    QCOMPARE(bench.session().changedFields(), QList<Field>{Field::Phone});
    QVERIFY(bench.find(u"phoneRevertButton"_s)->isVisible());
    QVERIFY(bench.find(u"phone"_s)->accessibleDescription().contains(u"changed"_s));
    QVERIFY(!bench.find(u"email"_s)->accessibleDescription().contains(u"changed"_s));
    QVERIFY(!bench.find(u"emailRevertButton"_s)->isVisible());
}

void tst_EditorPage::textSetByAssistiveTool_countsAsTyped()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.find<QLineEdit>(u"phone"_s)->setText(u"1"_s);
    bench.find<QComboBox>(u"returnCarrier"_s)->lineEdit()->setText(u"DHL"_s);
    bench.find<QPlainTextEdit>(u"address"_s)->setPlainText(u"2 Dock Road"_s);
    QCOMPARE(bench.session().changedFields(),
             (QList<Field>{Field::Address, Field::Phone, Field::ReturnCarrier}));
}

void tst_EditorPage::revertButton_ofOneFieldLeavesTheOther()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"phone"_s, u"1"_s);
    bench.type(u"email"_s, u"b@example.com"_s);
    bench.press(u"phoneRevertButton"_s);
    QCOMPARE(bench.text(u"phone"_s), u"555 0100"_s);
    QCOMPARE(bench.session().changedFields(), QList<Field>{Field::Email});
}

void tst_EditorPage::revertButton_canBeUndone()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"phone"_s, u"123"_s);
    bench.press(u"phoneRevertButton"_s);
    QTest::keySequence(bench.find(u"phone"_s), QKeySequence::Undo);
    QCOMPARE(bench.text(u"phone"_s), u"123"_s);
    QCOMPARE(bench.session().changedFields(), QList<Field>{Field::Phone});
}

void tst_EditorPage::revert_takesEverythingBack()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QVERIFY(!bench.find(u"revertButton"_s)->isEnabled());
    bench.type(u"phone"_s, u"1"_s);
    bench.find<QCheckBox>(u"verboseLog"_s)->click();
    bench.press(u"revertButton"_s);
    QVERIFY(!bench.session().hasChanges());
    QCOMPARE(bench.text(u"phone"_s), u"555 0100"_s);
    QVERIFY(bench.find<QCheckBox>(u"verboseLog"_s)->isChecked());
}

void tst_EditorPage::save_sendsOnlyTheChangedGroupAndSaysSo()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"+353 1 555 0199"_s);
    bench.press(u"saveButton"_s);
    QCOMPARE(bench.service().count("update"), 1);
    const JobChange sent = bench.service().requests.last().change;
    QVERIFY(sent.returnAddress.has_value());
    QCOMPARE(sent.returnAddress->phone, u"+353 1 555 0199"_s);
    QCOMPARE(sent.returnAddress->email, u"ann@example.com"_s);
    QVERIFY(!sent.deliveryPackage && !sent.returnShipping && !sent.friendlyName);

    Job after = fullJob(JobState::Kind::Shipping);
    after.returnAddress->phone = u"+353 1 555 0199"_s;
    after.etag = "W/\"v2\"";
    bench.answerChange(after);
    QCOMPARE(bench.find<MessageBar>(u"messages"_s)->message().headline,
             u"Saved 16:05 · request 8d21cb4a…"_s);
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorPage::save_withoutChangesSendsNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.press(u"saveButton"_s);
    QCOMPARE(bench.service().requests.size(), 1); // the first read
    QCOMPARE(bench.find<MessageBar>(u"messages"_s)->message().headline, u"Nothing to save"_s);
}

void tst_EditorPage::save_whileSendingLocksTheFieldsAndOffersCancel()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    QVERIFY(!bench.find(u"cancelButton"_s)->isVisible());
    bench.type(u"phone"_s, u"1"_s);
    QTest::keySequence(bench.find(u"phone"_s), QKeySequence::Save);
    QCOMPARE(bench.service().count("update"), 1);
    QVERIFY(!bench.find(u"phone"_s)->isEnabled());
    QVERIFY(bench.find(u"phone"_s)->accessibleDescription().contains(u"Sending…"_s));
    QVERIFY(!bench.find(u"saveButton"_s)->isEnabled());
    QVERIFY(bench.find(u"cancelButton"_s)->isVisible());
    QCOMPARE(bench.find<QLabel>(u"summary"_s)->text(), u"Sending…"_s);
    Job after = fullJob(JobState::Kind::Shipping);
    after.returnAddress->phone = u"1"_s;
    bench.answerChange(after);
    QTRY_VERIFY(bench.find(u"phone"_s)->hasFocus());
}

void tst_EditorPage::refusal_quotesTheServiceAndKeepsTheText()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    bench.press(u"saveButton"_s);
    ServiceError error = serviceError(ServiceError::Kind::Rejected, 409);
    error.serverText = u"<b>The job</b> is busy."_s;
    bench.service().answerChange(failure(error));
    QTRY_COMPARE(bench.find<MessageBar>(u"messages"_s)->message().headline,
                 u"The service refused the change"_s);
    QCOMPARE(bench.find<MessageBar>(u"messages"_s)->message().quote, u"<b>The job</b> is busy."_s);
    for (const auto *label : bench.find(u"messages"_s)->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QCOMPARE(bench.text(u"phone"_s), u"1"_s);
    QVERIFY(bench.session().hasChanges());
}

void tst_EditorPage::outcome_thatDidNotArriveOffersSendAgain()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    bench.press(u"saveButton"_s);
    // The session may send once more by itself, when the read proves that the first did not arrive.
    while (bench.find<MessageBar>(u"messages"_s)->message().headline != u"It did not arrive"_s) {
        QTRY_VERIFY(bench.service().isWaiting("update"));
        bench.service().answerChange(failure(serviceError(ServiceError::Kind::OutcomeUnknown)));
        QTRY_VERIFY(bench.service().isWaiting("read"));
        QCOMPARE(bench.find<MessageBar>(u"messages"_s)->message().text, u"Checking…"_s);
        bench.service().answerRead(fullJob(JobState::Kind::Shipping));
        QTRY_VERIFY(!bench.service().isWaiting("read"));
        QTRY_VERIFY(bench.session().activity() == JobEditSession::Activity::Idle
                    || bench.service().isWaiting("update"));
        QVERIFY(bench.service().count("update") <= 2);
    }
    const int sent = bench.service().count("update");
    QCOMPARE(bench.find<QPushButton>(u"messageButton0"_s)->text(), u"Send again"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"messageButton0"_s), Qt::LeftButton);
    QCOMPARE(bench.service().count("update"), sent + 1);
}

void tst_EditorPage::refresh_keepsWhatWasTyped()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    bench.page->refresh();
    Job news = fullJob(JobState::Kind::Shipping);
    news.friendlyName = u"Changed by Bob"_s;
    news.etag = "W/\"v2\"";
    bench.answerRead(news);
    QCOMPARE(bench.text(u"phone"_s), u"1"_s);
    QCOMPARE(bench.text(u"friendlyName"_s), u"Changed by Bob"_s);
    QCOMPARE(bench.session().changedFields(), QList<Field>{Field::Phone});
}

void tst_EditorPage::jobThatMovedOn_keepsTypedTextAndSaysSo()
{
    EditorBench bench(fullJob(JobState::Kind::Transferring));
    bench.type(u"phone"_s, u"1"_s);
    QVERIFY(!bench.find(u"strandedNotice"_s)->isVisible());
    bench.page->refresh();
    bench.answerRead(fullJob(JobState::Kind::Packaging));
    QVERIFY(!bench.find(u"phone"_s)->isEnabled());
    QCOMPARE(bench.text(u"phone"_s), u"1"_s);
    QVERIFY(bench.find(u"strandedNotice"_s)->isVisible());
    QVERIFY(bench.find<MessageBar>(u"strandedNotice"_s)->message().text.contains(u"Phone"_s));
    bench.press(u"phoneRevertButton"_s);
    QCOMPARE(bench.text(u"phone"_s), u"555 0100"_s);
    QVERIFY(!bench.find(u"strandedNotice"_s)->isVisible());
}

void tst_EditorPage::shipDate_untouchedIsSentByteForByte()
{
    Job job = fullJob(JobState::Kind::Shipping);
    job.deliveryPackage->shipDate = u"4/30/2014 12:25:40 AM"_s;
    const EditorBench bench(job);
    QCOMPARE(bench.text(u"shipDate"_s), u"30 Apr 2014"_s);
    bench.type(u"trackingNumber"_s, u"1"_s);
    bench.press(u"saveButton"_s);
    QCOMPARE(bench.service().requests.last().change.deliveryPackage->shipDate,
             u"4/30/2014 12:25:40 AM"_s);
}

void tst_EditorPage::shipDate_typedBackIsTheOldOneByteForByte()
{
    Job job = fullJob(JobState::Kind::Shipping);
    job.deliveryPackage->shipDate = u"4/30/2014 12:25:40 AM"_s;
    const EditorBench bench(job);
    bench.type(u"shipDate"_s, u"1 May 2014"_s);
    QVERIFY(bench.session().hasChanges());
    bench.type(u"shipDate"_s, u"30 Apr 2014"_s);
    QCOMPARE(bench.session().draft().shipDate, u"4/30/2014 12:25:40 AM"_s);
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorPage::shipDate_typedIsSentInTheWireForm()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"shipDate"_s, u"9 Mar 2026"_s);
    QCOMPARE(bench.session().draft().shipDate, u"3/9/2026 12:00:00 AM"_s);
    QCOMPARE(bench.text(u"shipDate"_s), u"9 Mar 2026"_s);
    bench.type(u"shipDate"_s, u"2026-03-08"_s);
    QCOMPARE(bench.session().draft().shipDate, u"3/8/2026 12:00:00 AM"_s);
    bench.type(u"shipDate"_s, QString());
    QCOMPARE(bench.session().draft().shipDate, QString());
}

void tst_EditorPage::longText_isCounted()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    auto *text = bench.find<QPlainTextEdit>(u"description"_s);
    const auto says = [&](const QString &count) {
        const auto labels = text->parentWidget()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == count;
        });
    };
    text->setPlainText(QString(921, u'x'));
    QVERIFY(!says(u"921 of 1,024 characters"_s));
    text->setPlainText(QString(1000, u'x'));
    QVERIFY(says(u"1,000 of 1,024 characters"_s));
    QVERIFY(text->accessibleDescription().contains(u"1,000 of 1,024 characters"_s));
    text->setPlainText(QString(5000, u'x'));
    QVERIFY(says(u"5,000 of 1,024 characters"_s));
    text->setPlainText(u"short"_s);
    QVERIFY(!says(u"5 of 1,024 characters"_s));
}

void tst_EditorPage::shipDate_isWrittenOutWhenItIsLeft()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"shipDate"_s, u"04/05/2026"_s);
    QCOMPARE(bench.text(u"shipDate"_s), u"04/05/2026"_s); // nothing jumps under the fingers
    bench.find(u"friendlyName"_s)->setFocus();
    QCOMPARE(bench.text(u"shipDate"_s), u"5 Apr 2026"_s); // so that nobody means the fourth of May
    QCOMPARE(bench.session().draft().shipDate, u"4/5/2026 12:00:00 AM"_s);
    QCOMPARE(bench.session().changedFields(), QList{Field::ShipDate});
    bench.type(u"shipDate"_s, u"some day"_s);
    bench.find(u"friendlyName"_s)->setFocus();
    QCOMPARE(bench.text(u"shipDate"_s), u"some day"_s);
}

void tst_EditorPage::driveCount_saysWhatItLeavesOut()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    const auto *note = bench.find<QLabel>(u"driveCountNote"_s);
    bench.type(u"driveCount"_s, u"12"_s);
    QVERIFY(!note->isVisible());
    bench.type(u"driveCount"_s, u"5.5"_s); // which is 55 now, and nobody meant that
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"look at the number"_s));
    bench.type(u"driveCount"_s, u"-1"_s);
    QCOMPARE(bench.session().draft().driveCount, std::optional(1));
    bench.type(u"driveCount"_s, u"4"_s);
    QVERIFY(!note->isVisible());
}

void tst_EditorPage::driveCount_mayBeEmpty()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"driveCount"_s, QString());
    QCOMPARE(bench.session().draft().driveCount, std::nullopt);
    bench.type(u"driveCount"_s, u"x7"_s);
    QCOMPARE(bench.session().draft().driveCount, 7);
}

void tst_EditorPage::pastedTrackingNumber_losesItsSpacesAndSaysSo()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    auto *line = bench.find<QLineEdit>(u"trackingNumber"_s);
    line->selectAll();
    line->insert(u" 7867 8551 8217\r\n"_s);
    QCOMPARE(line->text(), u"786785518217"_s);
    QVERIFY(!bench.session().hasChanges());
    QVERIFY(bench.find(u"trackingNumberNote"_s)->isVisible());
    bench.type(u"trackingNumber"_s, u"1"_s);
    QVERIFY(!bench.find(u"trackingNumberNote"_s)->isVisible());
}

void tst_EditorPage::enterInAField_pressesNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"trackingNumber"_s, u"794612345678"_s);
    QTest::keyClick(bench.find(u"trackingNumber"_s), Qt::Key_Return);
    QTest::keyClick(bench.find(u"trackingNumber"_s), Qt::Key_Enter);
    QCOMPARE(bench.service().requests.size(), 1);
    QVERIFY(bench.page->findChildren<QDialog *>().isEmpty());
    for (const auto *button : bench.page->findChildren<QPushButton *>())
        QVERIFY(!button->autoDefault() && !button->isDefault());
}

void tst_EditorPage::wheelOverACarrier_changesNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    auto *combo = bench.find<QComboBox>(u"deliveryCarrier"_s);
    combo->setFocus();
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(combo, &wheel);
    QCOMPARE(combo->currentText(), u"FedEx"_s);
}

void tst_EditorPage::escape_asksForBack()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QSignalSpy back(bench.page.get(), &EditorPage::backRequested);
    bench.find(u"phone"_s)->setFocus();
    QTest::keyClick(bench.find(u"phone"_s), Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    bench.press(u"backButton"_s);
    QCOMPARE(back.size(), 2);
}

void tst_EditorPage::problemOfReading_goesWhenTheJobIsRead()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    const auto *messages = bench.find<MessageBar>(u"messages"_s);
    QSignalSpy outOfReach(bench.page.get(), &EditorPage::outOfReach);
    bench.page->refresh();
    bench.service().answerRead(failure(serviceError(ServiceError::Kind::ConnectionLost)));
    QTRY_VERIFY(!messages->isHidden());
    QCOMPARE(outOfReach.count(), 1);
    bench.page->refresh();
    bench.answerRead(fullJob(JobState::Kind::Shipping));
    QTRY_VERIFY(messages->isHidden());

    // Likewise of a change that never left.
    bench.type(u"phone"_s, u"1"_s);
    bench.press(u"saveButton"_s);
    bench.service().answerChange(failure(serviceError(ServiceError::Kind::ConnectionRefused)));
    QTRY_VERIFY(!messages->isHidden());
    QCOMPARE(outOfReach.count(), 2);
    bench.page->refresh();
    bench.answerRead(fullJob(JobState::Kind::Shipping));
    QTRY_VERIFY(messages->isHidden());

    // What the service said of a change is news until the person has seen it.
    bench.press(u"saveButton"_s);
    bench.service().answerChange(failure(serviceError(ServiceError::Kind::BadRequest, 400)));
    QTRY_VERIFY(!messages->isHidden());
    bench.page->refresh();
    bench.answerRead(fullJob(JobState::Kind::Shipping));
    QVERIFY(!messages->isHidden());
}

QTEST_MAIN(tst_EditorPage)
#include "tst_EditorPage.moc"
