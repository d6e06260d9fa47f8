// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ChangedJob.h"
#include "session/HistoryKeeper.h"
#include "session/OsUser.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using ErrorKind = ServiceError::Kind;
using Outcome = HistoryEntry::Outcome;

namespace {

/// The editor of ChangedJob with a record of its own.
struct Desk
{
    explicit Desk(const QString &path)
        : store(path)
        , keeper(editor.session, store, u"clerk"_s)
    {
    }

    [[nodiscard]] QList<HistoryEntry> entries()
    {
        const auto call = store.list();
        if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000) || !call->result())
            qFatal("the record cannot be read");
        return *call->result();
    }

    ChangedJob editor;
    HistoryStore store;
    HistoryKeeper keeper;
};

const HistoryFieldChange phoneChange{Field::Phone, u"555 0100"_s, u"555 0199"_s};

} // namespace

class tst_HistoryKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSavedChange_isRecorded();
    void everyRefusal_isRecorded_data();
    void everyRefusal_isRecorded();
    void anUnknownOutcome_isRecorded_andWhatItTurnsOutToBe();
    void aConflict_isRecorded();
    void aLostChangeThatMetAnother_isRecordedAsWhatIsKnown_data();
    void aLostChangeThatMetAnother_isRecordedAsWhatIsKnown();
    void aConflictThatARefreshFound_isNoChangeTried();
    void aConflictFoundBeforeSending_isRecordedAsTried();
    void markAsShipped_recordsItsAction();
    void aCancellation_hasNoFields();
    void aChangeThatCouldNotBeReadBack_hasTheStatusOfItsOwnAnswer();
    void aStoreThatFails_isReportedAndTriedAgain();
    void osUser_hasAName();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_HistoryKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"history.sqlite"_s);
}

void tst_HistoryKeeper::aSavedChange_isRecorded()
{
    Desk desk(m_path);
    desk.editor.session.save();
    QVERIFY(desk.editor.answerChange(receipt()));
    QVERIFY(desk.editor.answerRead(withMyPhone()));
    const QList<HistoryEntry> entries = desk.entries();
    QCOMPARE(entries.size(), 1);
    const HistoryEntry &entry = entries.first();
    QCOMPARE(entry.person, u"clerk"_s);
    QCOMPARE(entry.time, fixedNow());
    QVERIFY(entry.job == (HistoryJob{u"sub-1@service.example:8443"_s, sampleJob().key}));
    QCOMPARE(entry.action, HistoryEntry::Action::Update);
    QVERIFY(entry.changes == QList<HistoryFieldChange>{phoneChange});
    QCOMPARE(entry.outcome, Outcome::Saved);
    QCOMPARE(entry.httpStatus, 200);
    QCOMPARE(entry.requestId, "8d21cb4a"_ba);
}

void tst_HistoryKeeper::everyRefusal_isRecorded_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("400") << ErrorKind::BadRequest << 400 << Outcome::Refused;
    QTest::newRow("403") << ErrorKind::ClientCertificateRefused << 403 << Outcome::Refused;
    QTest::newRow("404") << ErrorKind::NotFound << 404 << Outcome::Gone;
    QTest::newRow("409") << ErrorKind::Rejected << 409 << Outcome::Refused;
    QTest::newRow("no network") << ErrorKind::Offline << 0 << Outcome::Refused;
    QTest::newRow("an untrusted server") << ErrorKind::ServerUntrusted << 0 << Outcome::Refused;
}

void tst_HistoryKeeper::everyRefusal_isRecorded()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    Desk desk(m_path);
    desk.editor.session.save();
    QVERIFY(desk.editor.answerChange(failure(serviceError(kind, status))));
    QTRY_COMPARE(desk.editor.outcomes.size(), 1);
    const QList<HistoryEntry> entries = desk.entries();
    QCOMPARE(entries.size(), 1);
    QTEST(entries.first().outcome, "outcome");
    QCOMPARE(entries.first().httpStatus, status);
    QVERIFY(entries.first().changes == QList<HistoryFieldChange>{phoneChange});
}

void tst_HistoryKeeper::anUnknownOutcome_isRecorded_andWhatItTurnsOutToBe()
{
    Desk desk(m_path);
    desk.editor.session.save();
    QVERIFY(desk.editor.answerChange(failure(serviceError(ErrorKind::OutcomeUnknown))));
    QVERIFY(desk.editor.answerRead(failure(serviceError(ErrorKind::TimedOut))));
    QCOMPARE(desk.entries().constFirst().outcome, Outcome::StillUnknown);
    desk.editor.session.load();
    QVERIFY(desk.editor.answerRead(withMyPhone()));
    const QList<HistoryEntry> entries = desk.entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().outcome, Outcome::ArrivedAnyway);
    QVERIFY(entries.first().changes == QList<HistoryFieldChange>{phoneChange});
}

void tst_HistoryKeeper::aConflict_isRecorded()
{
    Desk desk(m_path);
    desk.editor.session.save();
    QVERIFY(desk.editor.answerChange(failure(serviceError(ErrorKind::PreconditionFailed, 412))));
    QVERIFY(desk.editor.answerRead(withTheirEmail()));
    const QList<HistoryEntry> entries = desk.entries();
    QCOMPARE(entries.first().outcome, Outcome::Conflict);
    QCOMPARE(entries.first().httpStatus, 412);
    QVERIFY(entries.first().changes == QList<HistoryFieldChange>{phoneChange});
}

void tst_HistoryKeeper::aLostChangeThatMetAnother_isRecordedAsWhatIsKnown_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<Outcome>("expected");
    QTest::newRow("as before") << sampleJob().returnAddress->phone.value_or(QString())
                               << Outcome::DidNotArrive;
    QTest::newRow("as nobody knows") << u"555 0777"_s << Outcome::StillUnknown;
}

void tst_HistoryKeeper::aLostChangeThatMetAnother_isRecordedAsWhatIsKnown()
{
    QFETCH(const QString, phone);
    Desk desk(m_path);
    desk.editor.session.save();
    QVERIFY(desk.editor.answerChange(failure(serviceError(ErrorKind::OutcomeUnknown))));
    Job theirs = withTheirEmail();
    theirs.returnAddress->phone = phone;
    QVERIFY(desk.editor.answerRead(theirs));
    QCOMPARE(desk.editor.last().kind, ChangeOutcome::Kind::Conflict);
    QTEST(desk.entries().first().outcome, "expected");
}

void tst_HistoryKeeper::aConflictThatARefreshFound_isNoChangeTried()
{
    Desk desk(m_path);
    Job theirs = sampleJob();
    theirs.returnAddress->phone = u"555 0777"_s;
    theirs.etag = "W/\"v2\"";
    desk.editor.session.load();
    QVERIFY(desk.editor.answerRead(theirs));
    QCOMPARE(desk.editor.last().kind, ChangeOutcome::Kind::Conflict);
    QVERIFY(desk.entries().isEmpty());
}

void tst_HistoryKeeper::aConflictFoundBeforeSending_isRecordedAsTried()
{
    Desk desk(m_path);
    Job theirs = sampleJob();
    theirs.returnAddress->phone = u"555 0777"_s;
    theirs.etag = "W/\"v2\"";
    desk.editor.session.load();
    QVERIFY(desk.editor.answerRead(theirs));
    desk.editor.session.save();
    QTRY_COMPARE(desk.editor.outcomes.size(), 2);
    const QList<HistoryEntry> entries = desk.entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().outcome, Outcome::Conflict);
    QCOMPARE(entries.first().httpStatus, 0);
    const HistoryFieldChange change{Field::Phone, u"555 0777"_s, u"555 0199"_s};
    QVERIFY(entries.first().changes == QList<HistoryFieldChange>{change});
}

void tst_HistoryKeeper::markAsShipped_recordsItsAction()
{
    Desk desk(m_path);
    desk.editor.session.markAsShipped();
    QVERIFY(desk.editor.answerChange(receipt()));
    Job shipped = withMyPhone();
    shipped.state = JobState::Kind::Shipping;
    QVERIFY(desk.editor.answerRead(shipped));
    const QList<HistoryEntry> entries = desk.entries();
    QCOMPARE(entries.first().action, HistoryEntry::Action::MarkAsShipped);
    QVERIFY(entries.first().changes == QList<HistoryFieldChange>{phoneChange});
}

void tst_HistoryKeeper::aCancellation_hasNoFields()
{
    Desk desk(m_path);
    desk.editor.session.requestCancellation();
    QVERIFY(desk.editor.answerChange(receipt()));
    Job cancelled = sampleJob();
    cancelled.cancelRequested = true;
    cancelled.etag = "W/\"v2\"";
    QVERIFY(desk.editor.answerRead(cancelled));
    const QList<HistoryEntry> entries = desk.entries();
    QCOMPARE(entries.first().action, HistoryEntry::Action::RequestCancellation);
    QVERIFY(entries.first().changes.isEmpty());
}

void tst_HistoryKeeper::aChangeThatCouldNotBeReadBack_hasTheStatusOfItsOwnAnswer()
{
    Desk desk(m_path);
    desk.editor.session.save();
    QVERIFY(desk.editor.answerChange(receipt()));
    QVERIFY(desk.editor.answerRead(failure(serviceError(ErrorKind::Busy, 503))));
    QCOMPARE(desk.entries().constFirst().outcome, Outcome::Saved);
    QCOMPARE(desk.entries().constFirst().httpStatus, 200);
}

void tst_HistoryKeeper::aStoreThatFails_isReportedAndTriedAgain()
{
    // A file where the folder should be.
    const QString folder = m_folder->filePath(u"data"_s);
    QFile obstacle(folder);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    Desk desk(folder + u"/history.sqlite"_s);
    QSignalSpy failed(&desk.keeper, &HistoryKeeper::storageFailed);
    desk.editor.session.save();
    QVERIFY(desk.editor.answerChange(failure(serviceError(ErrorKind::Rejected, 409))));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(desk.editor.session.hasChanges()); // nothing that was typed is lost
    QVERIFY(QFile::remove(folder));
    desk.editor.session.save();
    QVERIFY(desk.editor.answerChange(receipt()));
    QVERIFY(desk.editor.answerRead(withMyPhone()));
    const QList<HistoryEntry> entries = desk.entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).outcome, Outcome::Saved);
    QCOMPARE(entries.at(1).outcome, Outcome::Refused);
    QCOMPARE(failed.count(), 1);
}

void tst_HistoryKeeper::osUser_hasAName()
{
    QVERIFY(!osUserName().isEmpty());
}

QTEST_GUILESS_MAIN(tst_HistoryKeeper)
#include "tst_HistoryKeeper.moc"
