// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "dialogs/RequestView.h"
#include "history/HistoryTexts.h"
#include "outbox/OutboxTexts.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

constexpr auto before = "100200300"_L1; // as sampleJob() has it
constexpr auto mine = "777200300"_L1;
constexpr auto theirs = "888200300"_L1;

/// All that @p window shows or says to a screen reader, but for the fields that are typed into.
QStringList textsIn(const QWidget *window)
{
    QStringList texts;
    for (const auto *widget : window->findChildren<QWidget *>()) {
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(edit->toPlainText());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
    }
    return texts;
}

QStringList withWholeNumber(const QWidget *window)
{
    QStringList found;
    for (const QString &text : textsIn(window)) {
        if (text.contains(before) || text.contains(mine) || text.contains(theirs))
            found.append(text);
    }
    return found;
}

Job job()
{
    return fullJob(JobState::Kind::Shipping);
}

} // namespace

/// The number of a carrier account stands whole in its own field and in what is sent, nowhere else.
class tst_EditorMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theConflict_showsTheEnd_andTellsNumbersApart();
    void theConflict_sendsTheNumberWhole();
    void thePreview_isMasked_alsoInItsCopy_andSaysSo();
    void theRequestTab_isMasked();
    void withoutAnAccount_nothingIsSaidOfMasking();
    void putBack_namesTheEndOfTheNumber();
    void outboxAndHistory_tellNumbersApart();
};

namespace {

QWidget *meetConflict(EditorBench &bench)
{
    bench.type(u"carrierAccountNumber"_s, mine);
    bench.press(u"saveButton"_s);
    bench.service().answerChange(
        failure(serviceError(ServiceError::Kind::PreconditionFailed, 412)));
    if (!QTest::qWaitFor([&] { return bench.service().isWaiting("read"); }))
        qFatal("the job was not read after the 412");
    Job now = job();
    now.etag = "W/\"bob\"";
    now.returnShipping->carrierAccountNumber = theirs;
    bench.answerRead(now);
    return bench.dialog(u"conflictDialog"_s);
}

} // namespace

void tst_EditorMasking::theConflict_showsTheEnd_andTellsNumbersApart()
{
    EditorBench bench(job());
    const QWidget *dialog = meetConflict(bench);
    QCOMPARE(withWholeNumber(dialog), QStringList());
    const QStringList texts = textsIn(dialog);
    QVERIFY(texts.contains(u"••••0300"_s));
    QVERIFY(texts.contains(u"••••0300 (another number)"_s));
    QVERIFY(texts.contains(u"••••0300 (a third number)"_s));
    QVERIFY(texts.contains(u"Carrier account number as you typed it: ••••0300 (a third number)"_s));
}

void tst_EditorMasking::theConflict_sendsTheNumberWhole()
{
    EditorBench bench(job());
    const QWidget *dialog = meetConflict(bench);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"useMineButton"_s), Qt::LeftButton);
    QCOMPARE(bench.service().count("update"), 2);
    QCOMPARE(bench.service().requests.last().change.returnShipping->carrierAccountNumber, mine);
}

void tst_EditorMasking::thePreview_isMasked_alsoInItsCopy_andSaysSo()
{
    const EditorBench bench(job());
    bench.type(u"carrierAccountNumber"_s, mine);
    bench.press(u"previewButton"_s);
    const QWidget *dialog = bench.dialog(u"previewDialog"_s);
    QCOMPARE(withWholeNumber(dialog), QStringList());
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"previewText"_s)
                ->toPlainText()
                .contains(u"••••0300"_s));
    const auto *note = dialog->findChild<QLabel *>(u"previewMaskNote"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(),
             u"The account number is masked here and in the copy. It is sent whole."_s);
    dialog->findChild<QPushButton *>(u"previewCopyButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"••••0300"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(mine));
}

void tst_EditorMasking::theRequestTab_isMasked()
{
    const EditorBench bench(job());
    bench.type(u"carrierAccountNumber"_s, mine);
    auto *tabs = bench.page->findChild<QTabBar *>();
    QVERIFY(tabs != nullptr);
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto *view = bench.find<RequestView>(u"request"_s);
    QTRY_VERIFY(view->isVisible());
    QVERIFY(
        view->findChild<QPlainTextEdit *>(u"requestText"_s)->toPlainText().contains(u"••••0300"_s));
    QCOMPARE(withWholeNumber(view), QStringList());
}

void tst_EditorMasking::withoutAnAccount_nothingIsSaidOfMasking()
{
    const EditorBench bench(job());
    bench.type(u"friendlyName"_s, u"x"_s);
    bench.press(u"previewButton"_s);
    const QWidget *dialog = bench.dialog(u"previewDialog"_s);
    QVERIFY(!dialog->findChild<QLabel *>(u"previewMaskNote"_s)->isVisible());
}

void tst_EditorMasking::putBack_namesTheEndOfTheNumber()
{
    const EditorBench bench(job());
    bench.type(u"carrierAccountNumber"_s, mine);
    QStringList tips;
    for (const auto *button : bench.page->findChildren<QAbstractButton *>())
        tips.append(button->toolTip());
    QVERIFY(tips.contains(u"Changed. Put back: ••••0300"_s));
}

void tst_EditorMasking::outboxAndHistory_tellNumbersApart()
{
    OutboxEntry waiting;
    waiting.base.carrierAccountNumber = before;
    waiting.draft.carrierAccountNumber = mine;
    const QStringList expected{u"Carrier account number: ••••0300 → ••••0300 (another number)"_s};
    QCOMPARE(OutboxTexts::changes(waiting), expected);
    HistoryEntry entry; // of it only the ends of the numbers are kept
    entry.changes = {
        {Field::CarrierAccountNumber, maskedAccountNumber(before), maskedAccountNumber(mine)}};
    QCOMPARE(HistoryTexts::changes(entry), expected);
}

QTEST_MAIN(tst_EditorMasking)
#include "tst_EditorMasking.moc"
