// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/OutboxStore.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = StorageError::Kind;
using State = OutboxEntry::State;

namespace {

template<typename T>
Result<T, StorageError> resultOf(const StorageCallPtr<T> &call)
{
    if (!QSignalSpy(call.get(), &CallBase::finished).wait(20000))
        qFatal("the store does not answer");
    return call->result();
}

OutboxEntry fullEntry()
{
    OutboxEntry entry;
    entry.connection = u"c@host:443"_s;
    entry.identity = u"CN=Clerk"_s;
    entry.key = {u"xttest"_s, u"hdd-0412"_s};
    entry.action = JobAction::MarkAsShipped;
    entry.base.phone = u"1"_s;
    entry.draft.phone = u"2"_s;
    entry.draft.driveCount = 4;
    entry.draft.verboseLog = true;
    entry.queuedAt = QDateTime(QDate(2014, 5, 2), QTime(9, 0, 0, 123), Qt::UTC);
    entry.state = State::Held;
    entry.hold = OutboxEntry::Hold::Locked;
    entry.lock = LockReason::PackagingAddress;
    entry.jobState = u"Packaging"_s;
    entry.words = u"No, thanks ✓"_s;
    entry.triedAt = entry.queuedAt.addSecs(60);
    entry.repeats = 1;
    entry.sent = SentEdit{entry.base, entry.draft, "W/\"v1\"", entry.queuedAt};
    return entry;
}

OutboxEntry waiting(const QString &before, const QString &after)
{
    OutboxEntry entry;
    entry.connection = u"c"_s;
    entry.key = {u"a"_s, u"job"_s};
    entry.base.phone = before;
    entry.draft.phone = after;
    return entry;
}

} // namespace

class tst_OutboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEntry_comesBackAsItWas();
    void numbersAreInTheOrderOfQueueing_andNeverGivenTwice();
    void advance_ofAnEntryThatChanged_isRefused();
    void withdraw_ofWhatIsOnItsWay_isRefused();
    void withdraw_rebasesWhatComesAfter();
    void oneProgramLeads();
    void files_areTheOwnersOnly();
    void aCorruptFile_isSetAsideAndSaidOnce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_OutboxStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/outbox.sqlite"_s);
}

void tst_OutboxStore::anEntry_comesBackAsItWas()
{
    OutboxEntry entry = fullEntry();
    {
        OutboxStore store(m_path);
        entry.number = resultOf(store.add(entry))->number;
        QVERIFY(entry.number > 0);
    }
    OutboxStore store(m_path);
    QCOMPARE(*resultOf(store.list()), QList{entry});
}

void tst_OutboxStore::numbersAreInTheOrderOfQueueing_andNeverGivenTwice()
{
    OutboxStore store(m_path);
    QCOMPARE(resultOf(store.add(waiting(u"1"_s, u"2"_s)))->number, 1);
    QCOMPARE(resultOf(store.add(waiting(u"1"_s, u"2"_s)))->number, 2);
    QVERIFY(*resultOf(store.finish(2)));
    QVERIFY(!*resultOf(store.finish(2)));
    QCOMPARE(resultOf(store.add(waiting(u"1"_s, u"2"_s)))->number, 3);
}

void tst_OutboxStore::advance_ofAnEntryThatChanged_isRefused()
{
    OutboxStore store(m_path);
    const OutboxEntry entry = *resultOf(store.add(waiting(u"1"_s, u"2"_s)));
    OutboxEntry sending = entry;
    sending.state = State::Sending;
    QVERIFY(*resultOf(store.advance(entry, sending)));
    QVERIFY(!*resultOf(store.advance(entry, sending)));
    QCOMPARE(resultOf(store.list())->constFirst().state, State::Sending);
}

void tst_OutboxStore::withdraw_ofWhatIsOnItsWay_isRefused()
{
    OutboxStore store(m_path);
    OutboxEntry entry = waiting(u"1"_s, u"2"_s);
    entry.state = State::Sending;
    entry = *resultOf(store.add(entry));
    QVERIFY(!*resultOf(store.withdraw(entry.number)));
    QCOMPARE(resultOf(store.list())->size(), 1);
}

void tst_OutboxStore::withdraw_rebasesWhatComesAfter()
{
    OutboxStore store(m_path);
    const OutboxEntry first = *resultOf(store.add(waiting(u"1"_s, u"2"_s)));
    const OutboxEntry second = *resultOf(store.add(waiting(u"2"_s, u"3"_s)));
    OutboxEntry ofAnother = waiting(u"2"_s, u"3"_s);
    ofAnother.key.name = u"another"_s;
    ofAnother = *resultOf(store.add(ofAnother));
    QVERIFY(*resultOf(store.withdraw(first.number)));
    const QList<OutboxEntry> left = *resultOf(store.list());
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).base.phone, u"1"_s);
    QCOMPARE(left.at(0).draft.phone, u"3"_s);
    QCOMPARE(left.at(1), ofAnother);
}

void tst_OutboxStore::oneProgramLeads()
{
    auto first = std::make_unique<OutboxStore>(m_path);
    OutboxStore second(m_path);
    QVERIFY(resultOf(first->list()));
    QVERIFY(*resultOf(first->mayLead()));
    QVERIFY(*resultOf(first->mayLead()));
    QVERIFY(!*resultOf(second.mayLead()));
    first.reset();
    QVERIFY(*resultOf(second.mayLead()));
}

void tst_OutboxStore::files_areTheOwnersOnly()
{
    OutboxStore store(m_path);
    QVERIFY(resultOf(store.add(fullEntry())));
    QVERIFY(*resultOf(store.mayLead()));
    const auto expected = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    const QFileInfoList files = QFileInfo(m_path).dir().entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 4); // database, write-ahead log, shared memory, the leader's lock
    for (const QFileInfo &file : files)
        QCOMPARE(file.permissions(), expected);
}

void tst_OutboxStore::aCorruptFile_isSetAsideAndSaidOnce()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no database.");
    file.close();
    OutboxStore store(m_path);
    const auto listed = resultOf(store.list());
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, Kind::Corrupt);
    QCOMPARE(*resultOf(store.list()), QList<OutboxEntry>());
    QCOMPARE(QFileInfo(m_path).dir().entryList({u"outbox.sqlite.corrupt-*"_s}).size(), 1);
}

QTEST_GUILESS_MAIN(tst_OutboxStore)
#include "tst_OutboxStore.moc"
