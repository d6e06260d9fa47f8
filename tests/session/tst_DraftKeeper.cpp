// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "DraftDesk.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

class tst_DraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectionId_namesSubscriptionAndHost();
    void typedText_isOnDiskWithinTwoSeconds();
    void typingWithoutAPause_isWrittenAllTheSame();
    void saveNow_writesAtOnce();
    void destroyingTheKeeper_writesWhatIsNotOnDiskYet();
    void revert_removesTheDraft();
    void aSavedChange_removesTheDraft();
    void aRefresh_movesTheStoredBase();
    void anOlderDraft_isOfferedAndRestored();
    void anOlderDraftThatTheJobHolds_isRemoved();
    void discardOffered_removesIt();
    void typingBeforeTheDecision_losesNeither();
    void restoreOffered_whileTheJobIsOnItsWay_keepsTheOffer();
    void saveNow_endsWhateverBecomesOfIt();
    void forget_removesTheDraftAndWritesNoMore();
    void forget_keepsAnOlderDraftThatIsNotDecidedOn();
    void aStoreThatFails_isReported();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_DraftKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.db"_s);
}

void tst_DraftKeeper::connectionId_namesSubscriptionAndHost()
{
    ConnectionSettings settings;
    settings.subscriptionId = u"AB-1"_s;
    settings.endpoint = QUrl(u"https://service.example/base"_s);
    QCOMPARE(draftConnectionId(settings), u"ab-1@service.example:443"_s);
}

void tst_DraftKeeper::typedText_isOnDiskWithinTwoSeconds()
{
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QSignalSpy saved(desk.keeper.get(), &DraftKeeper::draftSaved);
    QElapsedTimer clock;
    clock.start();
    desk.session.setValue(Field::Phone, u"9"_s);
    QVERIFY(saved.wait(4000));
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(desk.keeper->savedAt(), now);
    const auto stored = onDisk(m_path);
    QVERIFY(stored);
    QCOMPARE(stored->draft, sampleDraft(u"9"_s));
    QCOMPARE(stored->base, sampleDraft());
}

void tst_DraftKeeper::typingWithoutAPause_isWrittenAllTheSame()
{
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QSignalSpy saved(desk.keeper.get(), &DraftKeeper::draftSaved);
    QTimer keys;
    int pressed = 0;
    connect(&keys, &QTimer::timeout, this,
            [&] { desk.session.setValue(Field::Phone, QString::number(++pressed)); });
    keys.start(50);
    QVERIFY(saved.wait(2500));
}

void tst_DraftKeeper::saveNow_writesAtOnce()
{
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QSignalSpy saved(desk.keeper.get(), &DraftKeeper::draftSaved);
    QTRY_VERIFY(!onDisk(m_path));
    desk.session.setValue(Field::Phone, u"9"_s);
    desk.keeper->saveNow();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(onDisk(m_path)->draft.phone, u"9"_s);
}

void tst_DraftKeeper::destroyingTheKeeper_writesWhatIsNotOnDiskYet()
{
    {
        DraftDesk desk(m_path);
        QVERIFY(desk.load());
        desk.session.setValue(Field::Phone, u"9"_s);
    }
    QVERIFY(onDisk(m_path));
}

void tst_DraftKeeper::revert_removesTheDraft()
{
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    desk.session.setValue(Field::Phone, u"9"_s);
    QTRY_VERIFY(desk.keeper->savedAt().isValid());
    desk.session.revert();
    QTRY_VERIFY(!onDisk(m_path));
    QVERIFY(!desk.keeper->savedAt().isValid());
}

void tst_DraftKeeper::aSavedChange_removesTheDraft()
{
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    desk.session.setValue(Field::Phone, u"9"_s);
    QTRY_VERIFY(desk.keeper->savedAt().isValid());
    desk.session.save();
    desk.fake.service->answerChange(ChangeReceipt{});
    QTRY_VERIFY(desk.fake.service->isWaiting("read"));
    Job saved = sampleJob();
    saved.returnAddress->phone = u"9"_s;
    saved.etag = "W/\"v2\"";
    desk.fake.service->answerRead(saved);
    QTRY_VERIFY(!onDisk(m_path));
}

void tst_DraftKeeper::aRefresh_movesTheStoredBase()
{
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    desk.session.setValue(Field::Phone, u"9"_s);
    QTRY_VERIFY(desk.keeper->savedAt().isValid());
    Job moved = sampleJob();
    moved.returnAddress->email = u"office@example.com"_s;
    moved.etag = "W/\"v2\"";
    QVERIFY(desk.load(moved));
    QTRY_COMPARE(onDisk(m_path)->base.email, u"office@example.com"_s);
    QCOMPARE(onDisk(m_path)->draft.email, u"office@example.com"_s);
}

void tst_DraftKeeper::anOlderDraft_isOfferedAndRestored()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"9"_s));
    DraftDesk desk(m_path);
    QSignalSpy offered(desk.keeper.get(), &DraftKeeper::draftOffered);
    QVERIFY(desk.load());
    QTRY_COMPARE(offered.count(), 1);
    QCOMPARE(desk.keeper->offered().constFirst().savedAt, now.addDays(-1));
    QVERIFY(!desk.session.hasChanges());
    desk.keeper->restoreOffered();
    QCOMPARE(desk.session.draft().phone, u"9"_s);
    QVERIFY(desk.keeper->offered().isEmpty());
    QVERIFY(onDisk(m_path));
}

void tst_DraftKeeper::anOlderDraftThatTheJobHolds_isRemoved()
{
    putOnDisk(m_path, sampleDraft(u"1"_s), sampleDraft());
    DraftDesk desk(m_path);
    QSignalSpy offered(desk.keeper.get(), &DraftKeeper::draftOffered);
    QVERIFY(desk.load());
    QTRY_VERIFY(!onDisk(m_path));
    QCOMPARE(offered.count(), 0);
}

void tst_DraftKeeper::discardOffered_removesIt()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"9"_s));
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_VERIFY(!desk.keeper->offered().isEmpty());
    desk.keeper->discardOffered();
    QTRY_VERIFY(!onDisk(m_path));
    QVERIFY(!desk.session.hasChanges());
}

void tst_DraftKeeper::typingBeforeTheDecision_losesNeither()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"9"_s));
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_VERIFY(!desk.keeper->offered().isEmpty());
    desk.session.setValue(Field::Description, u"new"_s);
    desk.keeper->saveNow();
    QTRY_COMPARE(allOnDisk(m_path).size(), 2);
    QCOMPARE(onDisk(m_path)->draft.description, u"new"_s);
    QCOMPARE(allOnDisk(m_path).constLast().draft, sampleDraft(u"9"_s));
    desk.keeper->restoreOffered();
    QCOMPARE(desk.session.draft().phone, u"9"_s);
    QCOMPARE(desk.session.draft().description, u"new"_s);
    QTRY_COMPARE(allOnDisk(m_path).size(), 1);
    QCOMPARE(onDisk(m_path)->draft.phone, u"9"_s);
    QCOMPARE(onDisk(m_path)->draft.description, u"new"_s);
}

void tst_DraftKeeper::saveNow_endsWhateverBecomesOfIt()
{
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QSignalSpy saved(desk.keeper.get(), &DraftKeeper::draftSaved);
    desk.session.setValue(Field::Phone, u"9"_s);
    desk.keeper->saveNow();
    QVERIFY(desk.keeper->isSaving());
    desk.session.revert(); // before the disk has answered
    desk.keeper->saveNow();
    QTRY_VERIFY(!saved.isEmpty());
    QVERIFY(!desk.keeper->isSaving());
    QTRY_VERIFY(!onDisk(m_path));
}

void tst_DraftKeeper::forget_removesTheDraftAndWritesNoMore()
{
    {
        DraftDesk desk(m_path);
        QVERIFY(desk.load());
        desk.session.setValue(Field::Phone, u"9"_s);
        desk.keeper->saveNow();
        QTRY_VERIFY(desk.keeper->savedAt().isValid());
        desk.session.setValue(Field::Phone, u"99"_s);
        desk.keeper->forget();
    }
    QVERIFY(!onDisk(m_path));
}

void tst_DraftKeeper::restoreOffered_whileTheJobIsOnItsWay_keepsTheOffer()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"9"_s));
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_VERIFY(!desk.keeper->offered().isEmpty());
    desk.session.setValue(Field::Description, u"new"_s);
    desk.session.save();
    QCOMPARE(desk.session.activity(), JobEditSession::Activity::Sending);
    desk.keeper->restoreOffered();
    QVERIFY(!desk.keeper->offered().isEmpty());
    QCOMPARE(desk.session.draft().phone, u"555 0100"_s);
    desk.keeper->saveNow();
    QTRY_COMPARE(allOnDisk(m_path).size(), 2);
    QCOMPARE(allOnDisk(m_path).constLast().draft.phone, u"9"_s);
}

void tst_DraftKeeper::forget_keepsAnOlderDraftThatIsNotDecidedOn()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"9"_s));
    {
        DraftDesk desk(m_path);
        QVERIFY(desk.load());
        QTRY_VERIFY(!desk.keeper->offered().isEmpty());
        desk.session.setValue(Field::Description, u"a slip of the finger"_s);
        desk.keeper->saveNow();
        desk.session.revert(); // as the page does before it
        desk.keeper->forget();
    }
    const auto stored = onDisk(m_path);
    QVERIFY(stored);
    QCOMPARE(stored->draft, sampleDraft(u"9"_s));
    QCOMPARE(stored->savedAt, now.addDays(-1)); // offered again with its own age
}

void tst_DraftKeeper::aStoreThatFails_isReported()
{
    DraftDesk desk(u"/proc/waybill/drafts.db"_s);
    QSignalSpy failed(desk.keeper.get(), &DraftKeeper::storageFailed);
    QVERIFY(desk.load());
    QTRY_COMPARE(failed.count(), 1);
    desk.session.setValue(Field::Phone, u"9"_s);
    desk.keeper->saveNow();
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(!desk.keeper->savedAt().isValid());
}

QTEST_GUILESS_MAIN(tst_DraftKeeper)
#include "tst_DraftKeeper.moc"
