// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "dialogs/PreviewDialog.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto precondition = ServiceError::Kind::PreconditionFailed;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QPushButton *button(const QWidget *dialog, const QString &text)
{
    for (auto *candidate : dialog->findChildren<QPushButton *>()) {
        if (withoutMnemonic(candidate->text()) == text && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

/// Somebody else saved first: the page shows the comparison.
QWidget *meetConflict(EditorBench &bench, const Job &theirs)
{
    bench.press(u"saveButton"_s);
    bench.service().answerChange(failure(serviceError(precondition, 412)));
    if (!QTest::qWaitFor([&] { return bench.service().isWaiting("read"); }))
        qFatal("the job was not read after the 412");
    bench.answerRead(theirs);
    return bench.dialog(u"conflictDialog"_s);
}

Job changedByBob()
{
    Job job = fullJob(JobState::Kind::Shipping);
    job.etag = "W/\"bob\"";
    job.returnAddress->phone = u"555 0777"_s;
    return job;
}

/// Somebody else saved first, and the cancellation is refused for it.
void askToCancelTooLate(EditorBench &bench, const Job &theirs)
{
    bench.press(u"requestCancellationButton"_s);
    QTest::mouseClick(button(bench.dialog(u"cancellationDialog"_s), u"Request cancellation"_s),
                      Qt::LeftButton);
    bench.service().answerChange(failure(serviceError(precondition, 412)));
    if (!QTest::qWaitFor([&] { return bench.service().isWaiting("read"); }))
        qFatal("the job was not read after the 412");
    bench.answerRead(theirs);
}

} // namespace

/// The questions that the editor asks.
class tst_EditorDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markAsShipped_needsTheTickAndSendsOnce();
    void markAsShipped_notYetSendsNothing();
    void markAsShipped_enterNeverTriggersIt();
    void markAsShipped_canBeStartedBeforeTheJobIsThere();
    void cancellation_sendsItAndNothingElse();
    void cancellation_enterKeepsTheJob();
    void conflict_inDifferentFieldsSavesBoth();
    void conflict_inTheSameFieldMustBeDecided_data();
    void conflict_inTheSameFieldMustBeDecided();
    void conflict_canBeChosenFieldByField();
    void conflict_leftAloneKeepsEverythingTyped();
    void conflict_ofACancellationAsksAgain();
    void conflict_ofACancellationThatCameTooLate_offersNone();
    void conflict_tellsThatTheJobMovedOn();
    void closing_withoutChangesAsksNothing();
    void closing_asksWithTheFourWords();
    void closing_stayKeepsThePage();
    void closing_discardLetsGo();
    void closing_saveGoesOnceItIsSaved();
    void preview_showsTheRequestAndSendsNothing();
};

void tst_EditorDialogs::markAsShipped_needsTheTickAndSendsOnce()
{
    EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"trackingNumber"_s, u"794612345678"_s);
    bench.press(u"markAsShippedButton"_s);
    const QWidget *dialog = bench.dialog(u"markAsShippedDialog"_s);
    auto *send = button(dialog, u"Mark as shipped"_s);
    QVERIFY(send != nullptr && !send->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"parcelText"_s)->text().contains(u"794612345678"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"shipToText"_s)->text().contains(u"Dublin"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"returnText"_s)->text().contains(u"1 Dock Road"_s));
    auto *tick = dialog->findChild<QCheckBox *>(u"drivesHaveLeftTick"_s);
    QCOMPARE(withoutMnemonic(tick->text()), u"The drives have left for the address above"_s);
    tick->click();
    QVERIFY(send->isEnabled());
    QTest::mouseClick(send, Qt::LeftButton);
    QCOMPARE(bench.service().count("ship"), 1);
    const JobChange sent = bench.service().requests.last().change;
    QVERIFY(sent.deliveryPackage.has_value() && !sent.returnAddress.has_value());
    Job after = fullJob(JobState::Kind::Shipping);
    after.deliveryPackage->trackingNumber = u"794612345678"_s;
    bench.answerChange(after);
    QVERIFY(bench.find<MessageBar>(u"messages"_s)
                ->message()
                .headline.startsWith(u"Marked as shipped 16:05"_s));
    QVERIFY(!bench.find(u"markAsShippedButton"_s)->isEnabled());
}

void tst_EditorDialogs::markAsShipped_notYetSendsNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.press(u"markAsShippedButton"_s);
    const QPointer<QWidget> dialog = bench.dialog(u"markAsShippedDialog"_s);
    QTest::mouseClick(button(dialog, u"Not yet"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(bench.service().count("ship"), 0);
}

void tst_EditorDialogs::markAsShipped_enterNeverTriggersIt()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.press(u"markAsShippedButton"_s);
    QWidget *dialog = bench.dialog(u"markAsShippedDialog"_s);
    dialog->findChild<QCheckBox *>(u"drivesHaveLeftTick"_s)->setChecked(true);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *send = button(dialog, u"Mark as shipped"_s);
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Enter);
    QVERIFY(dialog->isVisible());
    QCOMPARE(bench.service().count("ship"), 0);
}

void tst_EditorDialogs::markAsShipped_canBeStartedBeforeTheJobIsThere()
{
    EditorBench bench(std::nullopt);
    bench.page->startMarkAsShipped();
    bench.answerRead(fullJob(JobState::Kind::Creating));
    QVERIFY(bench.dialog(u"markAsShippedDialog"_s)->isVisible());
}

void tst_EditorDialogs::cancellation_sendsItAndNothingElse()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    bench.press(u"requestCancellationButton"_s);
    QTest::mouseClick(button(bench.dialog(u"cancellationDialog"_s), u"Request cancellation"_s),
                      Qt::LeftButton);
    QCOMPARE(bench.service().count("cancel"), 1);
    QVERIFY(bench.service().requests.last().change.isEmpty());
    Job after = fullJob(JobState::Kind::Shipping);
    after.cancelRequested = true;
    bench.answerChange(after);
    QCOMPARE(bench.text(u"phone"_s), u"1"_s);
    QVERIFY(!bench.find(u"requestCancellationButton"_s)->isEnabled());
}

void tst_EditorDialogs::cancellation_enterKeepsTheJob()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.press(u"requestCancellationButton"_s);
    const QPointer<QWidget> dialog = bench.dialog(u"cancellationDialog"_s);
    QVERIFY(button(dialog, u"Keep job"_s)->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(bench.service().count("cancel"), 0);
}

void tst_EditorDialogs::conflict_inDifferentFieldsSavesBoth()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"email"_s, u"dock@example.com"_s);
    const QWidget *dialog = meetConflict(bench, changedByBob());
    QVERIFY(button(dialog, u"Use mine"_s) == nullptr);
    QCOMPARE(dialog->focusWidget(), button(dialog, u"Save both changes"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // Enter sends nothing
    QCOMPARE(bench.service().count("update"), 1);
    QTest::mouseClick(button(dialog, u"Save both changes"_s), Qt::LeftButton);
    QCOMPARE(bench.service().count("update"), 2);
    const auto sent = bench.service().requests.last();
    QCOMPARE(sent.change.returnAddress->phone, u"555 0777"_s);
    QCOMPARE(sent.change.returnAddress->email, u"dock@example.com"_s);
    QCOMPARE(sent.condition, Condition::ifMatch("W/\"bob\""));
}

void tst_EditorDialogs::conflict_inTheSameFieldMustBeDecided_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<int>("requests");
    QTest::newRow("mine is sent") << u"Use mine"_s << u"1"_s << 2;
    QTest::newRow("the service's stays and nothing is sent")
        << u"Use the service's"_s << u"555 0777"_s << 1;
}

void tst_EditorDialogs::conflict_inTheSameFieldMustBeDecided()
{
    QFETCH(QString, answer);
    QFETCH(QString, phone);
    QFETCH(int, requests);

    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    const QWidget *dialog = meetConflict(bench, changedByBob());
    QVERIFY(!button(dialog, u"Save both changes"_s)->isEnabled());
    QTest::mouseClick(button(dialog, answer), Qt::LeftButton);
    QCOMPARE(bench.text(u"phone"_s), phone);
    QCOMPARE(bench.service().count("update"), requests);
}

void tst_EditorDialogs::conflict_canBeChosenFieldByField()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    bench.type(u"email"_s, u"mine@example.com"_s);
    Job theirs = changedByBob();
    theirs.returnAddress->email = u"bob@example.com"_s;
    const QWidget *dialog = meetConflict(bench, theirs);
    const auto choose = [&](const QString &side, Field field) {
        dialog->findChild<QRadioButton *>(u"choice%1%2"_s.arg(side).arg(static_cast<int>(field)))
            ->click();
    };
    choose(u"Theirs"_s, Field::Phone);
    QVERIFY(!button(dialog, u"Save both changes"_s)->isEnabled());
    choose(u"Mine"_s, Field::Email);
    QTest::mouseClick(button(dialog, u"Save both changes"_s), Qt::LeftButton);
    const auto sent = bench.service().requests.last().change;
    QCOMPARE(sent.returnAddress->phone, u"555 0777"_s);
    QCOMPARE(sent.returnAddress->email, u"mine@example.com"_s);
}

void tst_EditorDialogs::conflict_leftAloneKeepsEverythingTyped()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    const QPointer<QWidget> dialog = meetConflict(bench, changedByBob());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(bench.text(u"phone"_s), u"1"_s);
    QCOMPARE(bench.service().count("update"), 1);
}

void tst_EditorDialogs::conflict_ofACancellationAsksAgain()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    askToCancelTooLate(bench, changedByBob());
    const QWidget *dialog = bench.dialog(u"conflictDialog"_s);
    QTest::mouseClick(button(dialog, u"Request cancellation"_s), Qt::LeftButton);
    QCOMPARE(bench.service().count("cancel"), 2);
    QCOMPARE(bench.service().requests.last().condition, Condition::ifMatch("W/\"bob\""));
}

void tst_EditorDialogs::conflict_ofACancellationThatCameTooLate_offersNone()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    Job packed = fullJob(JobState::Kind::Packaging);
    packed.etag = "W/\"packed\"";
    askToCancelTooLate(bench, packed);
    QVERIFY(!bench.page->findChild<QWidget *>(u"conflictDialog"_s));
    const auto *bar = bench.find<MessageBar>(u"messages"_s);
    QCOMPARE(bar->message().text,
             u"The job moved on meanwhile. Too late to cancel: the drives are "
             "being packed for return."_s);
    QCOMPARE(bench.service().count("cancel"), 1);
}

void tst_EditorDialogs::conflict_tellsThatTheJobMovedOn()
{
    EditorBench bench(fullJob(JobState::Kind::Creating));
    Job shipped = fullJob(JobState::Kind::Shipping);
    shipped.etag = "W/\"shipped\"";
    askToCancelTooLate(bench, shipped);
    QStringList texts;
    for (const auto *label : bench.dialog(u"conflictDialog"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    const auto row = texts.indexOf(u"State"_s);
    QVERIFY2(row >= 0, qPrintable(texts.join(u'|')));
    QVERIFY(texts.contains(u"Creating"_s) && texts.contains(u"Shipping"_s));
}

void tst_EditorDialogs::closing_withoutChangesAsksNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    std::optional<bool> answer;
    bench.page->requestClose([&](bool mayGo) { answer = mayGo; });
    QCOMPARE(answer, true);
}

void tst_EditorDialogs::closing_asksWithTheFourWords()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    bench.page->requestClose([](bool) {});
    const QWidget *dialog = bench.dialog(u"unsavedDialog"_s);
    QStringList words;
    for (const auto *candidate : dialog->findChildren<QPushButton *>())
        words.append(withoutMnemonic(candidate->text()));
    words.sort();
    QCOMPARE(words, (QStringList{u"Discard"_s, u"Keep as draft"_s, u"Save"_s, u"Stay"_s}));
}

void tst_EditorDialogs::closing_stayKeepsThePage()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    std::optional<bool> answer;
    bench.page->requestClose([&](bool mayGo) { answer = mayGo; });
    QTest::keyClick(bench.dialog(u"unsavedDialog"_s), Qt::Key_Escape);
    QTRY_COMPARE(answer, false);
    QCOMPARE(bench.text(u"phone"_s), u"1"_s);
}

void tst_EditorDialogs::closing_discardLetsGo()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    std::optional<bool> answer;
    bench.page->requestClose([&](bool mayGo) { answer = mayGo; });
    QTest::mouseClick(button(bench.dialog(u"unsavedDialog"_s), u"Discard"_s), Qt::LeftButton);
    QTRY_COMPARE(answer, true);
    QCOMPARE(bench.service().count("update"), 0);
}

void tst_EditorDialogs::closing_saveGoesOnceItIsSaved()
{
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"phone"_s, u"1"_s);
    std::optional<bool> answer;
    bench.page->requestClose([&](bool mayGo) { answer = mayGo; });
    QTest::mouseClick(button(bench.dialog(u"unsavedDialog"_s), u"Save"_s), Qt::LeftButton);
    QCOMPARE(bench.service().count("update"), 1);
    QCOMPARE(answer, std::nullopt);
    Job after = fullJob(JobState::Kind::Shipping);
    after.returnAddress->phone = u"1"_s;
    bench.answerChange(after);
    QTRY_COMPARE(answer, true);
}

void tst_EditorDialogs::preview_showsTheRequestAndSendsNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.press(u"previewButton"_s);
    const QWidget *dialog = bench.dialog(u"previewDialog"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"previewText"_s)->toPlainText(),
             u"Nothing was changed, so nothing would be sent."_s);
    QCOMPARE(bench.service().requests.size(), 1);

    RequestPreview request;
    request.method = "PATCH";
    request.url = QUrl(u"https://service.example/jobs/a%2Fb"_s);
    request.headers = {{"If-Match", "W/\"v1\""}};
    request.body = R"({"Properties":{"FriendlyName":"x"}})";
    QCOMPARE(RequestView::requestText(request),
             u"PATCH https://service.example/jobs/a%2Fb\nIf-Match: W/\"v1\"\n\n"
             "{\n    \"Properties\": {\n        \"FriendlyName\": \"x\"\n    }\n}\n"_s);
}

QTEST_MAIN(tst_EditorDialogs)
#include "tst_EditorDialogs.moc"
