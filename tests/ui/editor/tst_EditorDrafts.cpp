// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "widgets/MessageBar.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget *widget, const QString &text)
{
    for (auto *candidate : widget->findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

/// A draft of the bench's job with @p phone, left behind some hours ago.
void leaveDraft(const QString &path, const QString &writer, const QString &phone, int hours)
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    StoredDraft draft;
    draft.connection = draftConnectionId(bench.session().connection().settings());
    draft.key = bench.page->key();
    draft.base = bench.session().base();
    draft.draft = draft.base;
    draft.draft.phone = phone;
    draft.savedAt = bench.now.addSecs(-3600 * hours);
    draft.writer = writer;
    DraftStore store(path);
    const auto call = store.save(draft);
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000) || !call->result())
        qFatal("the draft is not on disk");
}

} // namespace

/// What was typed and not sent, at the page: kept, offered, restored, discarded.
class tst_EditorDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draft_isKeptAndOfferedAgain();
    void severalDrafts_areOfferedOneAfterTheOther();
    void draftOffer_saysWhatRestoringReplaces();
    void draftThatCannotBeWritten_keepsThePage();
};

void tst_EditorDrafts::draft_isKeptAndOfferedAgain()
{
    QTemporaryDir folder;
    DraftStore store(folder.filePath(u"drafts.sqlite"_s));
    {
        EditorBench bench(fullJob(JobState::Kind::Shipping), &store);
        bench.type(u"phone"_s, u"+353 1 555 0199"_s);
        std::optional<bool> answer;
        bench.page->requestClose([&](bool mayGo) { answer = mayGo; });
        QTest::mouseClick(button(bench.dialog(u"unsavedDialog"_s), u"Keep as draft"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(answer, true);
    }
    EditorBench bench(fullJob(JobState::Kind::Shipping), &store);
    QTRY_VERIFY(bench.find(u"draftOffer"_s)->isVisible());
    QCOMPARE(bench.text(u"phone"_s), u"555 0100"_s);
    QVERIFY(button(bench.find(u"draftOffer"_s), u"Discard draft"_s) != nullptr);
    QTest::mouseClick(button(bench.find(u"draftOffer"_s), u"Restore draft"_s), Qt::LeftButton);
    QCOMPARE(bench.text(u"phone"_s), u"+353 1 555 0199"_s);
    QVERIFY(!bench.find(u"draftOffer"_s)->isVisible());
}

void tst_EditorDrafts::severalDrafts_areOfferedOneAfterTheOther()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.sqlite"_s);
    leaveDraft(path, u"{6b1e7a52-1c07-4b5e-9d0c-0d6a3c1f0001}"_s, u"+353 1 555 0001"_s, 2);
    leaveDraft(path, u"{6b1e7a52-1c07-4b5e-9d0c-0d6a3c1f0002}"_s, u"+353 1 555 0002"_s, 1);
    DraftStore store(path);
    EditorBench bench(fullJob(JobState::Kind::Shipping), &store);
    auto *offer = bench.find<MessageBar>(u"draftOffer"_s);
    QTRY_VERIFY(offer->isVisible());
    QCOMPARE(offer->message().headline, u"There is a draft of this job, saved 1 hour(s) ago"_s);
    QVERIFY(offer->message().text.contains(
        u"1 older draft(s) of this job will be offered after this one."_s));
    QCOMPARE(offer->message().details, u"Phone: 555 0100 → +353 1 555 0002"_s);
    QTest::mouseClick(button(offer, u"Restore draft"_s), Qt::LeftButton);
    QCOMPARE(bench.text(u"phone"_s), u"+353 1 555 0002"_s);
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->message().headline, u"There is a draft of this job, saved 2 hour(s) ago"_s);
    QVERIFY(!offer->message().text.contains(u"older draft"_s));
    QVERIFY(offer->message().text.contains(
        u"Restoring it replaces what you typed into Phone. \"Undo\" brings that back."_s));
    QTRY_VERIFY(button(offer, u"Discard draft"_s) != nullptr);
    QTest::mouseClick(button(offer, u"Discard draft"_s), Qt::LeftButton);
    QVERIFY(!offer->isVisible());
    QCOMPARE(bench.text(u"phone"_s), u"+353 1 555 0002"_s);
}

void tst_EditorDrafts::draftOffer_saysWhatRestoringReplaces()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts.sqlite"_s);
    leaveDraft(path, {}, u"+353 1 555 0001"_s, 1);
    DraftStore store(path);
    EditorBench bench(fullJob(JobState::Kind::Shipping), &store);
    auto *offer = bench.find<MessageBar>(u"draftOffer"_s);
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(!offer->message().text.contains(u"replaces"_s));
    bench.type(u"phone"_s, u"12"_s);
    QVERIFY(offer->message().text.contains(u"replaces what you typed into Phone"_s));
    QTRY_VERIFY(button(offer, u"Restore draft"_s) != nullptr);
    QTest::mouseClick(button(offer, u"Restore draft"_s), Qt::LeftButton);
    QCOMPARE(bench.text(u"phone"_s), u"+353 1 555 0001"_s);
    bench.session().undo();
    QCOMPARE(bench.text(u"phone"_s), u"12"_s);
}

void tst_EditorDrafts::draftThatCannotBeWritten_keepsThePage()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"drafts"_s)); // a file where a folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DraftStore store(folder.filePath(u"drafts/drafts.sqlite"_s));
    EditorBench bench(fullJob(JobState::Kind::Shipping), &store);
    bench.type(u"phone"_s, u"+353 1 555 0199"_s);
    std::optional<bool> answer;
    bench.page->requestClose([&](bool mayGo) { answer = mayGo; });
    QTest::mouseClick(button(bench.dialog(u"unsavedDialog"_s), u"Keep as draft"_s), Qt::LeftButton);
    QTRY_COMPARE(answer, false);
    QCOMPARE(bench.text(u"phone"_s), u"+353 1 555 0199"_s);
    QVERIFY(bench.find(u"messages"_s)->isVisible());
}

QTEST_MAIN(tst_EditorDrafts)
#include "tst_EditorDrafts.moc"
