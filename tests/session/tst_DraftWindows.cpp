// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "DraftDesk.h"
#include "support/DiskTroubles.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

const auto one = u"{6b1e7a52-1c07-4b5e-9d0c-0d6a3c1f0001}"_s;
const auto two = u"{6b1e7a52-1c07-4b5e-9d0c-0d6a3c1f0002}"_s;

JobDraft described(const QString &text)
{
    JobDraft draft = sampleDraft();
    draft.description = text;
    return draft;
}

/// The phones of the drafts on disk, the newest first.
QStringList phonesOnDisk(const QString &path)
{
    QStringList phones;
    const QList<StoredDraft> all = allOnDisk(path);
    for (const StoredDraft &draft : all)
        phones.append(draft.draft.phone);
    return phones;
}

} // namespace

/// The same job open in several windows, of one program or of several on one data folder: what is
/// typed in one is never lost by what is done in another.
class tst_DraftWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoWindows_keepADraftEach();
    void aSaveInOne_leavesTheDraftOfTheOther();
    void aRevertInOne_leavesTheDraftOfTheOther();
    void aDiscardInOne_leavesTheDraftOfTheOther();
    void aDraftThatIsOpenElsewhere_isNotOffered();
    void twoWindowsOfOneProgram_areTwoWriters();
    void oneThatWasLeft_isOfferedInTheNext();
    void severalThatWereLeft_areOfferedOneAfterTheOther();
    void discardingOne_leavesTheNext();
    void restoringOne_replacesItOnDiskInOneStep();
    void aRestoredTextThatCannotBeWritten_staysWhereItWas();
    void oneThatHoldsNothingMore_isRemoved_andTheOtherOffered();
    void restoringOne_settlesAnotherWithTheSameText();
    void whatIsOffered_survivesASaveOfSomethingElse();
    void aLookUpThatFailed_overwritesNothing_andIsMadeAgain();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_DraftWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"drafts.sqlite"_s);
}

void tst_DraftWindows::twoWindows_keepADraftEach()
{
    {
        DraftDesk here(m_path);
        DraftDesk there(m_path, now.addSecs(60));
        QVERIFY(here.load());
        QVERIFY(there.load());
        QVERIFY(here.typeAndKeep(Field::Phone, u"1"_s));
        QVERIFY(there.typeAndKeep(Field::Phone, u"2"_s));
        QVERIFY(here.typeAndKeep(Field::Phone, u"11"_s));
    }
    QCOMPARE(phonesOnDisk(m_path), QStringList({u"2"_s, u"11"_s}));
}

void tst_DraftWindows::aSaveInOne_leavesTheDraftOfTheOther()
{
    DraftDesk here(m_path);
    DraftDesk there(m_path);
    QVERIFY(here.load());
    QVERIFY(there.load());
    QVERIFY(here.typeAndKeep(Field::Phone, u"1"_s));
    QVERIFY(there.typeAndKeep(Field::Phone, u"2"_s));
    here.session.save();
    here.fake.service->answerChange(ChangeReceipt{});
    QTRY_VERIFY(here.fake.service->isWaiting("read"));
    Job saved = sampleJob();
    saved.returnAddress->phone = u"1"_s;
    saved.etag = "W/\"v2\"";
    here.fake.service->answerRead(saved);
    QTRY_COMPARE(phonesOnDisk(m_path), QStringList(u"2"_s));
}

void tst_DraftWindows::aRevertInOne_leavesTheDraftOfTheOther()
{
    DraftDesk here(m_path);
    DraftDesk there(m_path);
    QVERIFY(here.load());
    QVERIFY(there.load());
    QVERIFY(here.typeAndKeep(Field::Phone, u"1"_s));
    QVERIFY(there.typeAndKeep(Field::Phone, u"2"_s));
    here.session.revert();
    QTRY_COMPARE(phonesOnDisk(m_path), QStringList(u"2"_s));
}

void tst_DraftWindows::aDiscardInOne_leavesTheDraftOfTheOther()
{
    DraftDesk there(m_path);
    QVERIFY(there.load());
    QVERIFY(there.typeAndKeep(Field::Phone, u"2"_s));
    {
        DraftDesk here(m_path);
        QVERIFY(here.load());
        QVERIFY(here.typeAndKeep(Field::Phone, u"1"_s));
        here.session.revert();
        here.keeper->forget();
    }
    QCOMPARE(phonesOnDisk(m_path), QStringList(u"2"_s));
}

void tst_DraftWindows::aDraftThatIsOpenElsewhere_isNotOffered()
{
    DraftDesk there(m_path);
    QVERIFY(there.load());
    QVERIFY(there.typeAndKeep(Field::Phone, u"2"_s));
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"left"_s), one);
    DraftDesk here(m_path);
    QVERIFY(here.load());
    QTRY_VERIFY(!here.keeper->offered().isEmpty()); // it has looked
    QCOMPARE(here.keeper->offered().size(), 1);
    QCOMPARE(here.keeper->offered().constFirst().draft.phone, u"left"_s);
}

void tst_DraftWindows::twoWindowsOfOneProgram_areTwoWriters()
{
    DraftDesk here(m_path);
    QVERIFY(here.load());
    {
        DraftKeeper second(here.session, here.store, [] { return now; });
        QVERIFY(here.typeAndKeep(Field::Phone, u"1"_s));
        second.saveNow();
        QTRY_COMPARE(phonesOnDisk(m_path).size(), 2);
    }
    // The second was closed while the program runs on: what it left is anybody's, as soon as the
    // store has let go of it.
    const auto held = [this] {
        const QList<StoredDraft> all = allOnDisk(m_path);
        return std::count_if(all.begin(), all.end(),
                             [](const StoredDraft &draft) { return draft.isHeld; });
    };
    QTRY_COMPARE(held(), 1);
    DraftDesk next(m_path);
    QVERIFY(next.load());
    QTRY_COMPARE(next.keeper->offered().size(), 1);
}

void tst_DraftWindows::oneThatWasLeft_isOfferedInTheNext()
{
    {
        DraftDesk there(m_path);
        QVERIFY(there.load());
        QVERIFY(there.typeAndKeep(Field::Phone, u"2"_s));
    }
    DraftDesk here(m_path);
    QVERIFY(here.load());
    QTRY_COMPARE(here.keeper->offered().size(), 1);
    here.keeper->restoreOffered();
    QCOMPARE(here.session.draft().phone, u"2"_s);
}

void tst_DraftWindows::severalThatWereLeft_areOfferedOneAfterTheOther()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"older"_s), one, now.addDays(-2));
    putOnDisk(m_path, sampleDraft(), described(u"newer"_s), two, now.addDays(-1));
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"oldest"_s), {}, now.addDays(-3));
    DraftDesk desk(m_path);
    QSignalSpy offered(desk.keeper.get(), &DraftKeeper::draftOffered);
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.keeper->offered().size(), 3);
    QCOMPARE(offered.count(), 1);
    QCOMPARE(desk.keeper->offered().constFirst().savedAt, now.addDays(-1));
    desk.keeper->restoreOffered();
    QCOMPARE(desk.session.draft().description, u"newer"_s);
    QCOMPARE(offered.count(), 2);
    QCOMPARE(desk.keeper->offered().constFirst().savedAt, now.addDays(-2));
    desk.keeper->restoreOffered();
    QCOMPARE(offered.count(), 3);
    QCOMPARE(desk.keeper->offered().constFirst().savedAt, now.addDays(-3));
    desk.keeper->discardOffered();
    QCOMPARE(offered.count(), 3);
    QCOMPARE(desk.session.draft().description, u"newer"_s);
    QCOMPARE(desk.session.draft().phone, u"older"_s);
    QTRY_COMPARE(phonesOnDisk(m_path), QStringList(u"older"_s));
    QCOMPARE(onDisk(m_path)->draft.description, u"newer"_s);
}

void tst_DraftWindows::discardingOne_leavesTheNext()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"1"_s), one, now.addDays(-1));
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"2"_s), two, now.addDays(-2));
    {
        DraftDesk desk(m_path);
        QVERIFY(desk.load());
        QTRY_COMPARE(desk.keeper->offered().size(), 2);
        desk.keeper->discardOffered();
    }
    QCOMPARE(phonesOnDisk(m_path), QStringList(u"2"_s));
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.keeper->offered().size(), 1); // undecided, so offered again, with its age
    QCOMPARE(desk.keeper->offered().constFirst().savedAt, now.addDays(-2));
}

void tst_DraftWindows::restoringOne_replacesItOnDiskInOneStep()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"1"_s), one);
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.keeper->offered().size(), 1);
    desk.keeper->restoreOffered();
    QCOMPARE(phonesOnDisk(m_path), QStringList(u"1"_s)); // not gone before the other is there
    QCOMPARE(onDisk(m_path)->writer, one);
    QTRY_VERIFY(onDisk(m_path)->writer != one);
    QCOMPARE(phonesOnDisk(m_path), QStringList(u"1"_s));
}

void tst_DraftWindows::aRestoredTextThatCannotBeWritten_staysWhereItWas()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"1"_s), one);
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.keeper->offered().size(), 1);
    QSignalSpy notSaved(desk.keeper.get(), &DraftKeeper::notSaved);
    {
        const Holder holder(m_path);
        desk.keeper->restoreOffered();
        desk.keeper->saveNow();
        QVERIFY(notSaved.wait(20000));
        QCOMPARE(onDisk(m_path)->writer, one);
    }
    QTRY_VERIFY_WITH_TIMEOUT(onDisk(m_path)->writer != one, 20000);
    QCOMPARE(phonesOnDisk(m_path), QStringList(u"1"_s));
}

void tst_DraftWindows::oneThatHoldsNothingMore_isRemoved_andTheOtherOffered()
{
    putOnDisk(m_path, sampleDraft(u"before"_s), sampleDraft(), one, now.addDays(-1));
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"2"_s), two, now.addDays(-2));
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.keeper->offered().size(), 1);
    QTRY_COMPARE(phonesOnDisk(m_path), QStringList(u"2"_s));
    QVERIFY(!desk.session.hasChanges());
}

void tst_DraftWindows::restoringOne_settlesAnotherWithTheSameText()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"1"_s), one, now.addDays(-1));
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"1"_s), two, now.addDays(-2));
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.keeper->offered().size(), 2);
    desk.keeper->restoreOffered();
    QVERIFY(desk.keeper->offered().isEmpty());
    QTRY_COMPARE(phonesOnDisk(m_path).size(), 1);
    QVERIFY(onDisk(m_path)->writer != one && onDisk(m_path)->writer != two);
}

void tst_DraftWindows::whatIsOffered_survivesASaveOfSomethingElse()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"1"_s), one);
    DraftDesk desk(m_path);
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.keeper->offered().size(), 1);
    QVERIFY(desk.typeAndKeep(Field::Description, u"new"_s));
    desk.session.save();
    desk.fake.service->answerChange(ChangeReceipt{});
    QTRY_VERIFY(desk.fake.service->isWaiting("read"));
    Job saved = sampleJob();
    saved.description = u"new"_s;
    saved.etag = "W/\"v2\"";
    desk.fake.service->answerRead(saved);
    QTRY_COMPARE(allOnDisk(m_path).size(), 1);
    QCOMPARE(onDisk(m_path)->writer, one);
    QCOMPARE(desk.keeper->offered().size(), 1);
}

void tst_DraftWindows::aLookUpThatFailed_overwritesNothing_andIsMadeAgain()
{
    putOnDisk(m_path, sampleDraft(), sampleDraft(u"never shown"_s), one);
    const QByteArray whole = contentOf(m_path);
    QVERIFY(!whole.isEmpty());
    QVERIFY(QFile::rename(m_path, m_path + u".away"_s));
    QVERIFY(QDir().mkpath(m_path)); // a folder in its place: nothing can be read
    DraftDesk desk(m_path);
    QSignalSpy failed(desk.keeper.get(), &DraftKeeper::storageFailed);
    QVERIFY(desk.load());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(QDir().rmdir(m_path)); // and now it can, before the look-up is made again
    QVERIFY(QFile::rename(m_path + u".away"_s, m_path));
    QVERIFY(desk.typeAndKeep(Field::Phone, u"2"_s));
    QCOMPARE(phonesOnDisk(m_path), QStringList({u"2"_s, u"never shown"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(desk.keeper->offered().size(), 1, 20000);
    QCOMPARE(desk.keeper->offered().constFirst().draft.phone, u"never shown"_s);
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(tst_DraftWindows)
#include "tst_DraftWindows.moc"
