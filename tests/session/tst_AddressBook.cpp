// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/AddressBook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = StorageError::Kind;

namespace {

AddressEntry entryOf(const QString &recipient, const QString &phone = u"040 5550100"_s)
{
    AddressEntry entry;
    entry.recipientName = recipient;
    entry.address = PostalAddress::fromText(u"1 Dock Road"_s);
    entry.phone = phone;
    entry.email = u"dock@contoso.example"_s;
    return entry;
}

JobDraft draftOf(const AddressEntry &entry)
{
    JobDraft draft;
    for (const auto &[field, value] : fieldsFilledBy(entry))
        draft.setValue(field, value);
    return draft;
}

/// A book on a file.
struct Desk
{
    explicit Desk(const QString &path)
        : store(path)
        , book(store, [this] { return now; })
        , failures(&book, &AddressBook::storageFailed)
    {
        book.load();
        if (!QTest::qWaitFor([this] { return book.isLoaded(); }, 20000))
            qFatal("the book is not read");
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const AddressEntry &entry : book.addresses())
            names.append(entry.recipientName);
        names.sort();
        return names;
    }

    [[nodiscard]] QList<Duplicate> duplicates() const
    {
        QList<Duplicate> pairs;
        const DuplicatesCallPtr call = book.findDuplicates();
        call->whenFinished(&book, [&pairs](const auto &found) { pairs = found.value(); });
        if (!QTest::qWaitFor([&call] { return call->isFinished(); }, 20000))
            qFatal("the search for duplicates does not end");
        return pairs;
    }

    [[nodiscard]] AddressEntry only() const { return book.addresses().constFirst(); }

    QDateTime now{QDate(2026, 3, 12), QTime(9, 0), Qt::UTC};
    BookStore store;
    AddressBook book;
    QSignalSpy failures;
};

} // namespace

class tst_AddressBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entries_areThereAfterARestart();
    void everyAct_canBeUndone();
    void merged_isOneEntry();
    void keptApart_isNotAskedAgain();
    void learn_keepsANewAddressOnce();
    void learn_ofAKnownAddress_countsAsAUse();
    void learn_canBeSwitchedOff();
    void learn_ofWhatWasRemoved_doesNotComeBack();
    void learn_ofHalfAnAddress_isNothing();
    void many_areRemovedAfterAMoment_andNotLearnedAgain();
    void duplicates_canBeStopped();
    void accounts_areFoundByCarrierAndNumber();
    void changesBeforeTheBookWasRead_areKept();
    void aFullDisk_isSaid_andTheChangeFollowsLater();
    void aChangeThatFailed_doesNotUndoALaterOne();
    void aDamagedFile_isSaid_andTheBookWorks();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_AddressBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/book.sqlite"_s);
}

void tst_AddressBook::entries_areThereAfterARestart()
{
    {
        Desk desk(m_path);
        desk.book.put(entryOf(u"Ann"_s));
        desk.book.put(entryOf(u"Bert"_s));
        AddressEntry changed = desk.only();
        changed.phone = u"1"_s;
        desk.book.put(changed);
        QCOMPARE(desk.book.addresses().size(), 2);
    }
    const Desk desk(m_path);
    QCOMPARE(desk.names(), (QStringList{u"Ann"_s, u"Bert"_s}));
    const auto &all = desk.book.addresses();
    QCOMPARE(
        std::count_if(all.cbegin(), all.cend(), [](const auto &e) { return e.phone == u"1"_s; }),
        1);
}

void tst_AddressBook::everyAct_canBeUndone()
{
    Desk desk(m_path);
    QVERIFY(!desk.book.lastStep());
    desk.book.put(entryOf(u"Ann"_s));
    QCOMPARE(desk.book.lastStep()->act, AddressBook::Act::Add);
    const AddressEntry ann = desk.only();
    AddressEntry changed = ann;
    changed.recipientName = u"Anna"_s;
    desk.book.put(changed);
    QCOMPARE(desk.book.lastStep()->act, AddressBook::Act::Edit);
    desk.book.removeAddresses({ann.id});
    QCOMPARE(desk.book.lastStep()->act, AddressBook::Act::Remove);
    QVERIFY(desk.book.addresses().isEmpty());
    desk.book.undo();
    QCOMPARE(desk.only(), changed);
    desk.book.undo();
    QCOMPARE(desk.only(), ann);
    desk.book.undo();
    QVERIFY(desk.book.addresses().isEmpty());
    QVERIFY(!desk.book.lastStep());
    desk.book.undo(); // nothing is left to undo
    QVERIFY(desk.book.addresses().isEmpty());
}

void tst_AddressBook::merged_isOneEntry()
{
    Desk desk(m_path);
    desk.book.put(entryOf(u"Contoso"_s));
    desk.book.put(entryOf(u"CONTOSO"_s));
    const QList<Duplicate> found = desk.duplicates();
    QCOMPARE(found.size(), 1);
    desk.book.merge(mergedEntry(found.first().second, found.first().first), found.first());
    QCOMPARE(desk.book.addresses().size(), 1);
    QCOMPARE(desk.only().id, found.first().second.id);
    desk.book.undo();
    QCOMPARE(desk.names(), (QStringList{u"CONTOSO"_s, u"Contoso"_s}));
}

void tst_AddressBook::keptApart_isNotAskedAgain()
{
    {
        Desk desk(m_path);
        desk.book.put(entryOf(u"Contoso"_s));
        desk.book.put(entryOf(u"CONTOSO"_s));
        desk.book.keepApart(desk.duplicates().first());
        QVERIFY(desk.duplicates().isEmpty());
    }
    const Desk desk(m_path);
    QVERIFY(desk.duplicates().isEmpty());
    QCOMPARE(desk.book.addresses().size(), 2);
}

void tst_AddressBook::learn_keepsANewAddressOnce()
{
    Desk desk(m_path);
    const auto kept = desk.book.learn(draftOf(entryOf(u"Ann"_s)));
    QVERIFY(kept);
    QCOMPARE(desk.only().recipientName, u"Ann"_s);
    QCOMPARE(desk.only().useCount, 1);
    QCOMPARE(desk.only().lastUsed, desk.now);
    desk.book.undo();
    QVERIFY(desk.book.addresses().isEmpty());
    QVERIFY(!desk.book.learn(draftOf(entryOf(u"Ann"_s)))); // it was taken back
    QVERIFY(desk.book.addresses().isEmpty());
}

void tst_AddressBook::learn_ofAKnownAddress_countsAsAUse()
{
    Desk desk(m_path);
    desk.book.put(entryOf(u"Ann"_s));
    QVERIFY(!desk.book.learn(draftOf(entryOf(u"ANN"_s))));
    QCOMPARE(desk.book.addresses().size(), 1);
    QCOMPARE(desk.only().recipientName, u"Ann"_s);
    QCOMPARE(desk.only().useCount, 1);
    QCOMPARE(desk.only().lastUsed, desk.now);
}

void tst_AddressBook::learn_canBeSwitchedOff()
{
    {
        Desk desk(m_path);
        QVERIFY(desk.book.learns());
        desk.book.setLearns(false);
        QVERIFY(!desk.book.learn(draftOf(entryOf(u"Ann"_s))));
    }
    Desk desk(m_path);
    QVERIFY(!desk.book.learns());
    QVERIFY(desk.book.addresses().isEmpty());
    desk.book.setLearns(true);
    QVERIFY(desk.book.learn(draftOf(entryOf(u"Ann"_s))));
}

void tst_AddressBook::learn_ofWhatWasRemoved_doesNotComeBack()
{
    Desk desk(m_path);
    desk.book.put(entryOf(u"Ann"_s));
    desk.book.removeAddresses({desk.only().id});
    QVERIFY(!desk.book.learn(draftOf(entryOf(u"Ann"_s))));
    desk.book.put(entryOf(u"Ann"_s)); // but a person may bring it back
    QCOMPARE(desk.book.addresses().size(), 1);
}

void tst_AddressBook::learn_ofHalfAnAddress_isNothing()
{
    Desk desk(m_path);
    AddressEntry half = entryOf(u"Ann"_s);
    half.address = {};
    QVERIFY(!desk.book.learn(draftOf(half)));
    QVERIFY(!desk.book.learn(JobDraft()));
    QVERIFY(desk.book.addresses().isEmpty());
}

void tst_AddressBook::many_areRemovedAfterAMoment_andNotLearnedAgain()
{
    Desk desk(m_path);
    BookChange many;
    for (int i = 0; i < 1000; ++i) {
        AddressEntry entry = entryOf(u"Branch %1"_s.arg(i));
        entry.id = QString::number(i);
        many.addresses.append(entry);
    }
    desk.book.import(many);
    desk.book.put(entryOf(u"Ann"_s));
    QStringList ids;
    for (const AddressEntry &entry : std::as_const(many.addresses))
        ids.append(entry.id);
    desk.book.removeAddresses(ids);
    desk.book.put(entryOf(u"Bert"_s)); // meanwhile
    QTRY_COMPARE_WITH_TIMEOUT(desk.names(), (QStringList{u"Ann"_s, u"Bert"_s}), 20000);
    QCOMPARE(desk.book.lastStep()->act, AddressBook::Act::Remove);
    QCOMPARE(desk.book.lastStep()->count, 1000);
    QVERIFY(!desk.book.learn(draftOf(many.addresses.at(234))));
    desk.book.undo();
    QCOMPARE(desk.book.addresses().size(), 1002);
}

void tst_AddressBook::duplicates_canBeStopped()
{
    Desk desk(m_path);
    BookChange many;
    for (int i = 0; i < 4000; ++i) {
        AddressEntry entry = entryOf(u"Branch %1"_s.arg(i));
        entry.id = QString::number(i);
        many.addresses.append(entry);
    }
    desk.book.import(many);
    const DuplicatesCallPtr call = desk.book.findDuplicates();
    call->cancel();
    QTRY_VERIFY(call->isFinished());
    QVERIFY(!call->result());
}

void tst_AddressBook::accounts_areFoundByCarrierAndNumber()
{
    Desk desk(m_path);
    desk.book.put(CarrierAccount{{}, u"Head office"_s, u"FedEx"_s, u"1234-56789"_s, {}, 0});
    QVERIFY(desk.book.accountOf(u"fedex"_s, u"123456789"_s));
    QVERIFY(!desk.book.accountOf(u"UPS"_s, u"123456789"_s));
    QVERIFY(!desk.book.accountOf(u"FedEx"_s, u""_s));
    JobDraft saved;
    saved.returnCarrier = u"FedEx"_s;
    saved.carrierAccountNumber = u"123456789"_s;
    desk.book.noteShippingSaved(saved);
    QCOMPARE(desk.book.accounts().first().useCount, 1);
    desk.book.removeAccounts({desk.book.accounts().first().id});
    QVERIFY(desk.book.accounts().isEmpty());
    desk.book.undo();
    QCOMPARE(desk.book.accounts().size(), 1);
}

void tst_AddressBook::changesBeforeTheBookWasRead_areKept()
{
    {
        Desk desk(m_path);
        desk.book.put(entryOf(u"Ann"_s));
    }
    {
        BookStore store(m_path);
        AddressBook book(store, systemClock());
        book.put(entryOf(u"Bert"_s));
        book.load();
        QVERIFY(!book.isLoaded());
        QTRY_VERIFY(book.isLoaded());
        QCOMPARE(book.addresses().size(), 2);
    }
    const Desk desk(m_path);
    QCOMPARE(desk.names(), (QStringList{u"Ann"_s, u"Bert"_s}));
}

void tst_AddressBook::aFullDisk_isSaid_andTheChangeFollowsLater()
{
    const QString folder = QFileInfo(m_path).path();
    {
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
    }
    Desk desk(m_path);
    QCOMPARE(desk.failures.size(), 1);
    QVERIFY(desk.book.trouble());
    desk.book.put(entryOf(u"Ann"_s));
    QTRY_COMPARE(desk.failures.size(), 2);
    QCOMPARE(desk.only().recipientName, u"Ann"_s); // it is here, if not on disk
    QVERIFY(QFile::remove(folder));
    desk.book.put(entryOf(u"Bert"_s));
    QTRY_VERIFY(!desk.book.trouble());
    const Desk other(m_path);
    QCOMPARE(other.names(), (QStringList{u"Ann"_s, u"Bert"_s}));
}

void tst_AddressBook::aChangeThatFailed_doesNotUndoALaterOne()
{
    const QString folder = QFileInfo(m_path).path();
    {
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    }
    {
        Desk desk(m_path);
        AddressEntry entry = entryOf(u"Ann"_s);
        entry.id = u"one"_s;
        desk.book.put(entry);
        entry.phone = u"second"_s;
        desk.book.put(entry); // handed over before it is known that the first one failed
        QTRY_VERIFY(desk.failures.size() >= 2);
        QVERIFY(QFile::remove(folder));
        desk.book.put(entryOf(u"Bert"_s));
        QTRY_VERIFY(!desk.book.trouble());
    }
    const Desk other(m_path);
    QCOMPARE(other.names(), (QStringList{u"Ann"_s, u"Bert"_s}));
    QCOMPARE(other.book.address(u"one"_s)->phone, u"second"_s);
}

void tst_AddressBook::aDamagedFile_isSaid_andTheBookWorks()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is no database.");
    }
    Desk desk(m_path);
    QCOMPARE(desk.failures.size(), 1);
    QCOMPARE(desk.failures.first().first().value<StorageError>().kind, Kind::Corrupt);
    QVERIFY(!desk.book.trouble());
    desk.book.put(entryOf(u"Ann"_s));
    QTRY_COMPARE(Desk(m_path).names(), QStringList{u"Ann"_s});
}

QTEST_GUILESS_MAIN(tst_AddressBook)
#include "tst_AddressBook.moc"
