// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include <QLabel>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

Job unshippedJob()
{
    Job job = fullJob(JobState::Kind::Creating);
    job.deliveryPackage.reset();
    return job;
}

} // namespace

/// Problems: when they appear, when they go, and how to get to them.
class tst_EditorProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problem_appearsOnLeavingAndGoesWhileFixing();
    void problem_isHiddenWhileFixingEvenIfItIsStillThere();
    void problem_standsInTheSummaryWithALink();
    void save_withAProblemSendsNothingAndJumpsThere();
    void markAsShipped_listsWhatIsMissingAndFocusesTheFirst();
    void keyF8_goesFromProblemToProblem();
    void advice_blocksNothing();
    void summary_countsChangesAndMissingFields();
};

void tst_EditorProblems::problem_appearsOnLeavingAndGoesWhileFixing()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"trackingNumber"_s, QString());
    QVERIFY(!bench.find(u"trackingNumberProblem"_s)->isVisible());
    bench.find(u"phone"_s)->setFocus();
    QVERIFY(bench.find(u"trackingNumberProblem"_s)->isVisible());
    QVERIFY(bench.find(u"trackingNumber"_s)
                ->accessibleDescription()
                .contains(u"Enter the tracking number"_s));
    bench.type(u"trackingNumber"_s, u"1"_s);
    QVERIFY(!bench.find(u"trackingNumberProblem"_s)->isVisible());
}

void tst_EditorProblems::problem_isHiddenWhileFixingEvenIfItIsStillThere()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"email"_s, u"ann"_s);
    bench.find(u"phone"_s)->setFocus();
    QVERIFY(bench.find(u"emailProblem"_s)->isVisible());
    bench.type(u"email"_s, u"ann at"_s);
    QVERIFY(!bench.find(u"emailProblem"_s)->isVisible());
    bench.find(u"phone"_s)->setFocus();
    QVERIFY(bench.find(u"emailProblem"_s)->isVisible());
}

void tst_EditorProblems::problem_standsInTheSummaryWithALink()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    QVERIFY(!bench.find(u"problemSummary"_s)->isVisible());
    bench.type(u"trackingNumber"_s, QString());
    bench.find(u"phone"_s)->setFocus();
    QVERIFY(bench.find(u"problemSummary"_s)->isVisible());
    const auto *link = bench.find(u"problemSummary"_s)->findChild<QPushButton *>(u"problemLink"_s);
    QVERIFY(link->text().startsWith(u"Tracking number"_s));
    bench.press(u"problemLink"_s);
    QVERIFY(bench.find(u"trackingNumber"_s)->hasFocus());
}

void tst_EditorProblems::save_withAProblemSendsNothingAndJumpsThere()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"email"_s, QString());
    bench.find(u"metadata"_s)->setFocus();
    bench.press(u"saveButton"_s);
    QCOMPARE(bench.service().count("update"), 0);
    QVERIFY(bench.find(u"email"_s)->hasFocus());
    QVERIFY(bench.find(u"emailProblem"_s)->isVisible());
}

void tst_EditorProblems::markAsShipped_listsWhatIsMissingAndFocusesTheFirst()
{
    const EditorBench bench(unshippedJob());
    QVERIFY(bench.find(u"markAsShippedButton"_s)->isEnabled());
    QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.page->findChild<QWidget *>(u"markAsShippedDialog"_s) == nullptr);
    QVERIFY(bench.find(u"deliveryCarrierProblem"_s)->isVisible());
    QVERIFY(bench.find(u"trackingNumberProblem"_s)->isVisible());
    QVERIFY(bench.find(u"deliveryCarrier"_s)->hasFocus());
    QCOMPARE(bench.find(u"problemSummary"_s)->findChildren<QPushButton *>(u"problemLink"_s).size(),
             2);
    QCOMPARE(bench.service().count("ship"), 0);
}

void tst_EditorProblems::keyF8_goesFromProblemToProblem()
{
    const EditorBench bench(unshippedJob());
    bench.press(u"markAsShippedButton"_s);
    QVERIFY(bench.find(u"deliveryCarrier"_s)->hasFocus());
    QTest::keyClick(bench.page.get(), Qt::Key_F8);
    QVERIFY(bench.find(u"trackingNumber"_s)->hasFocus());
    QTest::keyClick(bench.page.get(), Qt::Key_F8);
    QVERIFY(bench.find(u"deliveryCarrier"_s)->hasFocus());
    QTest::keyClick(bench.page.get(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(bench.find(u"trackingNumber"_s)->hasFocus());
}

void tst_EditorProblems::advice_blocksNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"email"_s, u"ann at example"_s);
    bench.find(u"phone"_s)->setFocus();
    QVERIFY(bench.find(u"emailProblem"_s)->isVisible());
    bench.press(u"saveButton"_s);
    QCOMPARE(bench.service().count("update"), 1);
}

void tst_EditorProblems::summary_countsChangesAndMissingFields()
{
    const EditorBench bench(unshippedJob());
    const auto *summary = bench.find<QLabel>(u"summary"_s);
    QCOMPARE(summary->text(), u"No changes, 2 field(s) missing before shipping"_s);
    bench.type(u"deliveryCarrier"_s, u"DHL"_s);
    bench.type(u"trackingNumber"_s, u"1234567890"_s);
    QCOMPARE(summary->text(), u"2 change(s), nothing missing"_s);
}

QTEST_MAIN(tst_EditorProblems)
#include "tst_EditorProblems.moc"
