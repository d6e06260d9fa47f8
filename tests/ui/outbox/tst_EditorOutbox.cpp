// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "session/Outbox.h"
#include "widgets/MessageBar.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// An editor of a job in Shipping on folders of its own, whose service cannot be reached any more.
struct OfflineBench
{
    explicit OfflineBench(const QString &folder, JobState::Kind state = JobState::Kind::Shipping)
        : drafts(folder + u"/drafts.sqlite"_s)
        , store(folder + u"/outbox.sqlite"_s)
        , outbox(store, [] { return QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC); })
        , bench(fullJob(state), &drafts)
    {
        bench.page->setOutbox(outbox);
    }

    void loseNetwork()
    {
        bench.page->refresh();
        bench.service().answerRead(failure(serviceError(ServiceError::Kind::Offline)));
        if (!QTest::qWaitFor([this] { return bench.session().isOffline(); }))
            qFatal("still online");
    }

    [[nodiscard]] MessageBar *bar() const
    {
        return bench.page->findChild<MessageBar *>(u"queueBar"_s);
    }

    void pressInBar(const QString &text) const
    {
        QPushButton *found = nullptr;
        const auto isThere = [&] { // new buttons are shown by the event loop
            const auto buttons = bar()->findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->text() == text && button->isVisible())
                    found = button;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(isThere))
            qFatal("there is no button %s", qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    [[nodiscard]] std::optional<StoredDraft> draftOnDisk()
    {
        const auto call = drafts.find(draftConnectionId(bench.connection.connection->settings()),
                                      bench.page->key());
        if (!QSignalSpy(call.get(), &CallBase::finished).wait(20000))
            qFatal("no answer");
        const QList<StoredDraft> found = call->result().value_or(QList<StoredDraft>());
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    }

    DraftStore drafts;
    OutboxStore store;
    Outbox outbox;
    EditorBench bench;
};

} // namespace

/// Queueing, from the page of a job: the draft becomes the entry, and the entry a draft again.
class tst_EditorOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void online_nothingIsOffered();
    void offline_theEditIsQueuedAndShownLocked();
    void edit_makesADraftOfItAgain();
    void withdraw_canBeUndone();
    void aChangeThatCouldNotLeave_offersToQueueIt();
    void markAsShipped_isQueuedAfterItsSheet();
    void closing_queuesInsteadOfSaving();
    void openedAgain_theJobShowsWhatWaits();
    void sent_thePageFollows();
    void typedSinceItDidNotArrive_goesAsShown();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_EditorOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_EditorOutbox::online_nothingIsOffered()
{
    OfflineBench desk(m_folder->path());
    desk.bench.type(u"phone"_s, u"555 0199"_s);
    QVERIFY(desk.bench.find(u"queueButton"_s)->isHidden());
    QVERIFY(desk.bar()->isHidden());
}

void tst_EditorOutbox::offline_theEditIsQueuedAndShownLocked()
{
    OfflineBench desk(m_folder->path());
    desk.bench.type(u"phone"_s, u"555 0199"_s);
    QTRY_VERIFY(desk.draftOnDisk());
    desk.loseNetwork();
    desk.bench.find(u"phone"_s)->setFocus();
    QTest::keySequence(desk.bench.find(u"phone"_s), QKeySequence(u"Ctrl+Shift+S"_s));
    QTRY_COMPARE(desk.outbox.entries().size(), 1);
    QTRY_VERIFY(desk.bench.session().isQueued());
    QCOMPARE(desk.bench.text(u"phone"_s), u"555 0199"_s);
    // The keyboard is at what tells why the field is locked, and not at whatever comes next.
    QVERIFY(desk.bench.page->focusWidget()->accessibleName().startsWith(u"Why is this locked?"_s));
    QVERIFY(!desk.bench.find(u"phoneRevertButton"_s)->isEnabled());
    QCOMPARE(desk.bench.find<QLabel>(u"summary"_s)->text(), u"Waits to be sent"_s);
    QVERIFY(!desk.bench.find(u"phone"_s)->isEnabled());
    QVERIFY(desk.bar()->message().headline.startsWith(u"Waiting to be sent since"_s));
    QVERIFY(!desk.bench.session().hasChanges());
    QTRY_VERIFY(!desk.draftOnDisk());
    QCOMPARE(desk.bench.service().count("update"), 0);
}

void tst_EditorOutbox::edit_makesADraftOfItAgain()
{
    OfflineBench desk(m_folder->path());
    desk.bench.type(u"phone"_s, u"555 0199"_s);
    desk.loseNetwork();
    desk.bench.press(u"queueButton"_s);
    QTRY_VERIFY(desk.bench.session().isQueued());
    desk.pressInBar(u"Edit"_s);
    QTRY_COMPARE(desk.outbox.entries().size(), 0);
    QVERIFY(desk.draftOnDisk());
    QVERIFY(desk.bench.find(u"phone"_s)->isEnabled());
    QCOMPARE(desk.bench.session().changedFields(), QList{Field::Phone});
    desk.bench.type(u"phone"_s, u"555 0200"_s);
    desk.bench.press(u"queueButton"_s);
    QTRY_COMPARE(desk.outbox.entries().size(), 1);
    QCOMPARE(desk.outbox.entries().constFirst().draft.phone, u"555 0200"_s);
}

void tst_EditorOutbox::withdraw_canBeUndone()
{
    OfflineBench desk(m_folder->path());
    const QString before = desk.bench.text(u"phone"_s);
    desk.bench.type(u"phone"_s, u"555 0199"_s);
    desk.loseNetwork();
    desk.bench.press(u"queueButton"_s);
    QTRY_VERIFY(desk.bench.session().isQueued());
    desk.pressInBar(u"Withdraw"_s);
    QTRY_COMPARE(desk.bench.text(u"phone"_s), before);
    QCOMPARE(desk.bar()->message().headline, u"Withdrawn"_s);
    desk.pressInBar(u"Undo"_s);
    QTRY_COMPARE(desk.outbox.entries().size(), 1);
    QTRY_COMPARE(desk.bench.text(u"phone"_s), u"555 0199"_s);
}

void tst_EditorOutbox::aChangeThatCouldNotLeave_offersToQueueIt()
{
    OfflineBench desk(m_folder->path());
    desk.bench.type(u"phone"_s, u"555 0199"_s);
    desk.bench.press(u"saveButton"_s);
    desk.bench.service().answerChange(failure(serviceError(ServiceError::Kind::ConnectionRefused)));
    auto *messages = desk.bench.find<MessageBar>(u"messages"_s);
    QTRY_COMPARE(messages->message().buttons, QStringList{u"Send when online"_s});
    Q_EMIT messages->buttonPressed(0);
    QTRY_COMPARE(desk.outbox.entries().size(), 1);
}

void tst_EditorOutbox::markAsShipped_isQueuedAfterItsSheet()
{
    OfflineBench desk(m_folder->path(), JobState::Kind::Creating);
    desk.loseNetwork();
    desk.bench.type(u"trackingNumber"_s, u"1Z5R89390357567127"_s);
    desk.bench.press(u"markAsShippedButton"_s);
    auto *sheet = qobject_cast<QDialog *>(desk.bench.dialog(u"markAsShippedDialog"_s));
    QVERIFY(sheet);
    sheet->accept();
    QTRY_COMPARE(desk.outbox.entries().size(), 1);
    QCOMPARE(desk.outbox.entries().constFirst().action, JobAction::MarkAsShipped);
    QCOMPARE(desk.bench.service().count("ship"), 0);
}

void tst_EditorOutbox::closing_queuesInsteadOfSaving()
{
    OfflineBench desk(m_folder->path());
    desk.bench.type(u"phone"_s, u"555 0199"_s);
    desk.loseNetwork();
    std::optional<bool> mayGo;
    desk.bench.page->requestClose([&](bool may) { mayGo = may; });
    QVERIFY(desk.bench.dialog(u"unsavedDialog"_s));
    auto *save = desk.bench.find<QPushButton>(u"unsavedSaveButton"_s);
    QCOMPARE(save->text(), u"Send when &online"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(mayGo.has_value());
    QVERIFY(*mayGo);
    QCOMPARE(desk.outbox.entries().size(), 1);
}

void tst_EditorOutbox::openedAgain_theJobShowsWhatWaits()
{
    {
        OfflineBench desk(m_folder->path());
        desk.bench.type(u"phone"_s, u"555 0199"_s);
        desk.loseNetwork();
        desk.bench.press(u"queueButton"_s);
        QTRY_COMPARE(desk.outbox.entries().size(), 1);
    }
    const OfflineBench desk(m_folder->path());
    QTRY_VERIFY(desk.bench.session().isQueued());
    QCOMPARE(desk.bench.text(u"phone"_s), u"555 0199"_s);
    QVERIFY(!desk.bar()->isHidden());
    QVERIFY(desk.bench.find(u"draftOffer"_s)->isHidden());
}

void tst_EditorOutbox::sent_thePageFollows()
{
    OfflineBench desk(m_folder->path());
    desk.bench.type(u"phone"_s, u"555 0199"_s);
    desk.loseNetwork();
    desk.bench.press(u"queueButton"_s);
    QTRY_VERIFY(desk.bench.session().isQueued());
    const auto finished = desk.store.finish(desk.outbox.entries().constFirst().number);
    QTRY_VERIFY(!desk.bench.session().isQueued());
    Job after = fullJob(JobState::Kind::Shipping);
    after.returnAddress->phone = u"555 0199"_s;
    after.etag = "W/\"v2\"";
    desk.bench.answerRead(after);
    QCOMPARE(desk.bench.text(u"phone"_s), u"555 0199"_s);
    QVERIFY(desk.bar()->isHidden());
    QVERIFY(desk.bench.find(u"phone"_s)->isEnabled());
}

void tst_EditorOutbox::typedSinceItDidNotArrive_goesAsShown()
{
    OfflineBench desk(m_folder->path());
    desk.bench.type(u"phone"_s, u"555 0199"_s);
    desk.bench.press(u"saveButton"_s);
    desk.bench.service().answerChange(failure(serviceError(ServiceError::Kind::OutcomeUnknown)));
    QTRY_VERIFY(desk.bench.service().isWaiting("read"));
    desk.bench.answerRead(fullJob(JobState::Kind::Shipping));
    auto *messages = desk.bench.find<MessageBar>(u"messages"_s);
    QTRY_COMPARE(messages->message().headline, u"It did not arrive"_s);
    desk.bench.type(u"phone"_s, u"555 0200"_s);
    Q_EMIT messages->buttonPressed(0);
    QCOMPARE(desk.bench.service().requests.last().change.returnAddress->phone, u"555 0200"_s);
}

QTEST_MAIN(tst_EditorOutbox)
#include "tst_EditorOutbox.moc"
