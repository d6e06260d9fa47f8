// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/DraftKeeper.h"
#include "support/DiskTroubles.h"
#include "support/FakeJobService.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Kind = StorageError::Kind;

namespace {

const auto now = QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);

/// An editor of the sample job that keeps its draft in the store of @p path.
struct Desk
{
    explicit Desk(const QString &path)
        : store(path)
        , session(fake.connection, sampleJob().key, [] { return now; })
        , keeper(session, store, [] { return now; })
        , failures(&keeper, &DraftKeeper::storageFailed)
        , saves(&keeper, &DraftKeeper::draftSaved)
    {
    }

    [[nodiscard]] bool load()
    {
        session.load();
        fake.service->answerRead(sampleJob());
        return QTest::qWaitFor(
            [&] { return session.activity() == JobEditSession::Activity::Idle; });
    }

    void type(const QString &text) { session.setValue(Field::Description, text); }

    [[nodiscard]] bool isFailing(Kind kind)
    {
        const auto isSaid = [&] {
            return std::any_of(failures.begin(), failures.end(), [&](const QList<QVariant> &one) {
                return one.first().value<StorageError>().kind == kind;
            });
        };
        return QTest::qWaitFor(isSaid, 20000);
    }

    FakeConnection fake;
    DraftStore store;
    JobEditSession session;
    DraftKeeper keeper;
    QSignalSpy failures;
    QSignalSpy saves;
};

/// The description of the draft on disk, seen by a store of its own.
QString onDisk(const QString &path)
{
    DraftStore store(path);
    const FakeConnection fake;
    const auto call = store.find(draftConnectionId(fake.connection->settings()), sampleJob().key);
    if (!QSignalSpy(call.get(), &CallBase::finished).wait(20000) || !call->result()
        || call->result()->isEmpty())
        return {};
    return call->result()->constFirst().draft.description;
}

} // namespace

/// A disk that does not take drafts: the person is told what is the matter, goes on typing, nothing
/// that is on disk gets worse, and once the disk is well again the draft is there.
class tst_DraftFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullDisk_isSaid_andTheDraftFollowsLater();
    void usedUpQuota_isSaid_andTheDraftFollowsLater();
    void usedUpQuotaFromTheStart_isSaid();
    void lockedByAnotherProgram_isSaid();
    void aFileInPlaceOfTheFolder_isSaid();
    void aFolderInPlaceOfTheFile_isSaid();
    void corrupt_isSetAsideAndTypingIsKept();
    void newer_isLeftAloneAndSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_DraftFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/drafts.sqlite"_s);
}

void tst_DraftFaults::fullDisk_isSaid_andTheDraftFollowsLater()
{
    SmallDisk disk(QFileInfo(m_path).path());
    if (!disk.isThere())
        QSKIP("This user may not mount a disk.");
    {
        Desk desk(m_path);
        QVERIFY(desk.load());
        desk.type(u"before"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.saves.size(), 1, 20000);
        disk.fill();
        desk.type(QString(1000, u'x'));
        QVERIFY(desk.isFailing(Kind::Full));
        QCOMPARE(onDisk(m_path), u"before"_s);
        disk.makeRoom();
        desk.type(u"goes on"_s);
        QTRY_VERIFY_WITH_TIMEOUT(onDisk(m_path) == u"goes on"_s, 20000);
    }
}

void tst_DraftFaults::usedUpQuota_isSaid_andTheDraftFollowsLater()
{
    Desk desk(m_path);
    QVERIFY(desk.load());
    desk.type(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.saves.size(), 1, 20000);
    {
        const UsedUpQuota quota(4096);
        desk.type(QString(1000, u'x'));
        QVERIFY(desk.isFailing(Kind::Failed));
        desk.type(u"goes on"_s);
        QCOMPARE(desk.session.draft().description, u"goes on"_s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.saves.size(), 2, 20000);
    QCOMPARE(onDisk(m_path), u"goes on"_s);
}

void tst_DraftFaults::usedUpQuotaFromTheStart_isSaid()
{
    Desk desk(m_path);
    {
        const UsedUpQuota quota(0);
        QVERIFY(desk.load());
        desk.type(u"typed"_s);
        QVERIFY(desk.isFailing(Kind::Failed));
        QCOMPARE(desk.session.draft().description, u"typed"_s);
    }
    desk.type(u"typed on"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.saves.isEmpty(), 20000);
    QCOMPARE(onDisk(m_path), u"typed on"_s);
}

void tst_DraftFaults::lockedByAnotherProgram_isSaid()
{
    Desk desk(m_path);
    QVERIFY(desk.load());
    desk.type(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.saves.size(), 1, 20000);
    {
        const Holder holder(m_path);
        desk.type(u"meanwhile"_s);
        QVERIFY(desk.isFailing(Kind::Locked));
        QCOMPARE(desk.session.draft().description, u"meanwhile"_s);
        desk.type(u"after"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(onDisk(m_path) == u"after"_s, 20000);
}

void tst_DraftFaults::aFileInPlaceOfTheFolder_isSaid()
{
    const QString folder = QFileInfo(m_path).path();
    overwrite(folder, "a file where the folder should be");
    Desk desk(m_path);
    QVERIFY(desk.load());
    desk.type(u"typed"_s);
    QVERIFY(desk.isFailing(Kind::CannotOpen));
    QCOMPARE(desk.session.draft().description, u"typed"_s);
    QCOMPARE(contentOf(folder), "a file where the folder should be"_ba);
}

void tst_DraftFaults::aFolderInPlaceOfTheFile_isSaid()
{
    QVERIFY(QDir().mkpath(m_path + u"/something of theirs"_s));
    Desk desk(m_path);
    QVERIFY(desk.load());
    desk.type(u"typed"_s);
    QVERIFY(desk.isFailing(Kind::CannotOpen));
    QCOMPARE(desk.session.draft().description, u"typed"_s);
    QVERIFY(QFileInfo::exists(m_path + u"/something of theirs"_s));
}

void tst_DraftFaults::corrupt_isSetAsideAndTypingIsKept()
{
    overwrite(m_path, "This is no database, whatever its name says.");
    Desk desk(m_path);
    QVERIFY(desk.load());
    desk.type(u"typed"_s);
    QVERIFY(desk.isFailing(Kind::Corrupt));
    QTRY_COMPARE_WITH_TIMEOUT(desk.saves.size(), 1, 20000);
    QCOMPARE(onDisk(m_path), u"typed"_s);
    const QDir folder = QFileInfo(m_path).dir();
    const QStringList aside = folder.entryList({u"drafts.sqlite.corrupt-*"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(folder.filePath(aside.first())),
             "This is no database, whatever its name says."_ba);
}

void tst_DraftFaults::newer_isLeftAloneAndSaid()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    makeNewer(m_path);
    const QByteArray before = contentOf(m_path);
    {
        Desk desk(m_path);
        QVERIFY(desk.load());
        desk.type(u"typed"_s);
        QVERIFY(desk.isFailing(Kind::TooNew));
        QCOMPARE(desk.session.draft().description, u"typed"_s);
    }
    QCOMPARE(contentOf(m_path), before);
}

QTEST_GUILESS_MAIN(tst_DraftFaults)
#include "tst_DraftFaults.moc"
