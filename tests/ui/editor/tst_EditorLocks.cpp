// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "editor/LockLine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

const QString r1 =
    u"Already marked as shipped. Correct the package details below if they are wrong."_s;
const QString r2 = u"Too late to cancel: the drives are being packed for return."_s;
const QString r2b =
    u"Cancellation was requested. The service tries its best, but cannot promise it; "
    "drives already being copied will be finished."_s;
const QString r3 = u"This job is finished; there is nothing to cancel."_s;
const QString r4 = u"Locked since Packaging: your drives are being sent back to this address. "
                   "Call support if it is wrong."_s;
const QString r4b = u"Locked: this job is finished."_s;
const QString r4c = u"Locked since Packaging: copying is over, so this option has no effect."_s;
const QString r5 = u"Locked: all drives have arrived at the data centre."_s;
const QString r9 =
    u"Waybill does not know the state 'Quarantined'. To be safe only name, description and "
    "metadata can be changed."_s;

const QStringList jobFields{u"friendlyName"_s, u"description"_s, u"metadata"_s};
const QStringList packageFields{u"deliveryCarrier"_s, u"trackingNumber"_s, u"driveCount"_s,
                                u"shipDate"_s};
const QStringList returnFields{u"recipientName"_s, u"address"_s,       u"phone"_s,
                               u"email"_s,         u"returnCarrier"_s, u"carrierAccountNumber"_s};
const QStringList optionFields{u"verboseLog"_s, u"backupDriveManifest"_s};

} // namespace

/// The table of product.md, section 3, as a person meets it.
class tst_EditorLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_followTheStateTable_data();
    void fields_followTheStateTable();
    void actions_followTheStateTable_data();
    void actions_followTheStateTable();
    void cancellation_alreadyRequested_saysSo();
    void package_transferringWithMissingDrive_isEditable();
    void package_transferringWithoutDriveList_isEditableWithNote();
    void lockedValue_isShownAndCanBeCopied();
    void lockedCheckBox_offersItsValueToo();
    void padlock_isReachableAndCarriesTheReason();
    void viewOnlyConnection_locksEverything();
};

void tst_EditorLocks::fields_followTheStateTable_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("packageReason");
    QTest::addColumn<QString>("returnReason");
    QTest::addColumn<QString>("optionReason");

    const QString open;
    QTest::newRow("Creating locks nothing") << u"Creating"_s << open << open << open;
    QTest::newRow("Shipping locks nothing") << u"Shipping"_s << open << open << open;
    QTest::newRow("Received locks the package") << u"Received"_s << r5 << open << open;
    QTest::newRow("Packaging locks package, return and options")
        << u"Packaging"_s << r5 << r4 << r4c;
    QTest::newRow("Completed locks all but the words") << u"Completed"_s << r5 << r4b << r4b;
    QTest::newRow("Closed locks all but the words") << u"Closed"_s << r5 << r4b << r4b;
    QTest::newRow("Canceled locks all but the words") << u"Canceled"_s << r5 << r4b << r4b;
    QTest::newRow("an unknown state locks all but the words") << u"Quarantined"_s << r9 << r9 << r9;
}

void tst_EditorLocks::fields_followTheStateTable()
{
    QFETCH(QString, state);
    QFETCH(QString, packageReason);
    QFETCH(QString, returnReason);
    QFETCH(QString, optionReason);

    const EditorBench bench(fullJob(JobState::fromText(state)));
    const auto check = [&](const QStringList &names, const QString &reason) {
        for (const QString &name : names) {
            QCOMPARE(bench.find(name)->isEnabled(), reason.isEmpty());
            QCOMPARE(bench.find(name)->accessibleDescription().contains(reason), true);
        }
    };
    check(jobFields, {});
    check(packageFields, packageReason);
    check(returnFields, returnReason);
    check(optionFields, optionReason);

    QStringList shown;
    for (const auto *line : bench.page->findChildren<LockLine *>(u"sectionLock"_s)) {
        if (line->isVisible())
            shown.append(line->reason());
    }
    QStringList expected;
    for (const QString &reason : {packageReason, returnReason, returnReason, optionReason}) {
        if (!reason.isEmpty())
            expected.append(reason);
    }
    shown.sort();
    expected.sort();
    QCOMPARE(shown, expected);
}

void tst_EditorLocks::actions_followTheStateTable_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("shippedReason");
    QTest::addColumn<QString>("cancelReason");

    const QString open;
    QTest::newRow("Creating: both") << u"Creating"_s << open << open;
    QTest::newRow("Shipping: cancel only") << u"Shipping"_s << r1 << open;
    QTest::newRow("Received: cancel only") << u"Received"_s << r1 << open;
    QTest::newRow("Transferring: cancel only") << u"Transferring"_s << r1 << open;
    QTest::newRow("Packaging: too late") << u"Packaging"_s << r1 << r2;
    QTest::newRow("Completed: nothing to cancel") << u"Completed"_s << r1 << r3;
    QTest::newRow("Closed: nothing to cancel") << u"Closed"_s << r1 << r3;
}

void tst_EditorLocks::actions_followTheStateTable()
{
    QFETCH(QString, state);
    QFETCH(QString, shippedReason);
    QFETCH(QString, cancelReason);

    const EditorBench bench(fullJob(JobState::fromText(state)));
    const auto check = [&](const QString &button, const QString &lock, const QString &reason) {
        QCOMPARE(bench.find(button)->isEnabled(), reason.isEmpty());
        QCOMPARE(bench.find(lock)->isVisible(), !reason.isEmpty());
        QCOMPARE(bench.find<LockLine>(lock)->reason(), reason);
    };
    check(u"markAsShippedButton"_s, u"markAsShippedLock"_s, shippedReason);
    check(u"requestCancellationButton"_s, u"requestCancellationLock"_s, cancelReason);
}

void tst_EditorLocks::cancellation_alreadyRequested_saysSo()
{
    Job job = fullJob(JobState::Kind::Shipping);
    job.cancelRequested = true;
    const EditorBench bench(job);
    QVERIFY(!bench.find(u"requestCancellationButton"_s)->isEnabled());
    QCOMPARE(bench.find<LockLine>(u"requestCancellationLock"_s)->reason(), r2b);
}

void tst_EditorLocks::package_transferringWithMissingDrive_isEditable()
{
    Job job = fullJob(JobState::Kind::Transferring);
    (*job.drives)[1].state = u"Specified"_s;
    const EditorBench bench(job);
    QVERIFY(bench.find(u"trackingNumber"_s)->isEnabled());
}

void tst_EditorLocks::package_transferringWithoutDriveList_isEditableWithNote()
{
    Job job = fullJob(JobState::Kind::Transferring);
    job.drives.reset();
    const EditorBench bench(job);
    QVERIFY(bench.find(u"trackingNumber"_s)->isEnabled());
    QStringList notes;
    for (const auto *note : bench.page->findChildren<QLabel *>(u"sectionNote"_s)) {
        if (note->isVisible())
            notes.append(note->text());
    }
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first().contains(u"may refuse"_s));
}

void tst_EditorLocks::lockedValue_isShownAndCanBeCopied()
{
    const EditorBench bench(fullJob(JobState::Kind::Packaging));
    QCOMPARE(bench.text(u"recipientName"_s), u"Ann Clerk"_s);
    const LockLine *line = nullptr;
    for (const auto *candidate : bench.page->findChildren<LockLine *>(u"sectionLock"_s)) {
        if (candidate->reason() == r4 && line == nullptr)
            line = candidate;
    }
    QVERIFY(line != nullptr);
    QTest::mouseClick(line->findChild<QPushButton *>(u"lockButton"_s), Qt::LeftButton);
    auto *menu = line->findChild<QMenu *>(u"lockMenu"_s);
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Copy value: Recipient name"_s)
            action->trigger();
    }
    menu->close();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Ann Clerk"_s);
}

void tst_EditorLocks::lockedCheckBox_offersItsValueToo()
{
    Job job = fullJob(JobState::Kind::Packaging);
    job.enableVerboseLog = true;
    job.backupDriveManifest = false;
    const EditorBench bench(job);
    bench.press(u"verboseLogCopyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"yes"_s);
    bench.press(u"backupDriveManifestCopyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"no"_s);
    QVERIFY(bench.find(u"verboseLogCopyButton"_s)->isVisible());
    const EditorBench open(fullJob(JobState::Kind::Creating));
    QVERIFY(!open.find(u"verboseLogCopyButton"_s)->isVisible());
}

void tst_EditorLocks::padlock_isReachableAndCarriesTheReason()
{
    const EditorBench bench(fullJob(JobState::Kind::Packaging));
    const auto *button =
        bench.find(u"requestCancellationLock"_s)->findChild<QPushButton *>(u"lockButton"_s);
    QVERIFY(button->isEnabled());
    QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
    QCOMPARE(button->accessibleName(), u"Why is this locked?"_s);
    QCOMPARE(button->accessibleDescription(), r2);
    QCOMPARE(button->toolTip(), r2);
    QCOMPARE(bench.find(u"requestCancellationLock"_s)->findChild<QLabel *>(u"lockReason"_s)->text(),
             r2);
}

void tst_EditorLocks::viewOnlyConnection_locksEverything()
{
    ConnectionSettings settings;
    settings.viewOnly = true;
    FakeConnection connection(settings);
    const Clock clock = [] { return QDateTime(QDate(2026, 3, 12), QTime(16, 5), Qt::UTC); };
    EditorPage page(std::make_unique<JobEditSession>(connection.connection, sampleJob().key, clock),
                    nullptr, clock);
    page.show();
    connection.service->answerRead(fullJob(JobState::Kind::Creating));
    QTRY_VERIFY(page.session().job().has_value());
    QVERIFY(!page.findChild<QWidget *>(u"friendlyName"_s)->isEnabled());
    QVERIFY(!page.findChild<QWidget *>(u"markAsShippedButton"_s)->isEnabled());
    QCOMPARE(page.findChild<LockLine *>(u"markAsShippedLock"_s)->reason(),
             u"This connection is view-only."_s);
}

QTEST_MAIN(tst_EditorLocks)
#include "tst_EditorLocks.moc"
