// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/OutboxModel.h"
#include "outbox/OutboxDialog.h"
#include "session/DraftKeeper.h"
#include "support/FakeJobService.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);
}

} // namespace

/// The list of what waits, with its buttons.
class tst_OutboxDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void empty_saysWhatTheOutboxIsFor();
    void anEntry_saysWhatAndWhy();
    void withdraw_andUndo();
    void severalWithdrawn_comeBackOneAfterTheOther();
    void sendNow_readsTheJobFirst();
    void open_namesTheJob();
    void anotherConnectionsEntry_canOnlyBeWithdrawn();

private:
    void add(const std::function<void(OutboxEntry &)> &change = {});
    void show();
    [[nodiscard]] QString cell(OutboxModel::Column column) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeConnection> m_fake;
    std::unique_ptr<OutboxStore> m_store;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<OutboxSender> m_sender;
    std::unique_ptr<OutboxDialog> m_dialog;
};

void tst_OutboxDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fake = std::make_unique<FakeConnection>();
    m_store = std::make_unique<OutboxStore>(m_folder->filePath(u"outbox.sqlite"_s));
    m_outbox = std::make_unique<Outbox>(*m_store, now);
    m_sender = std::make_unique<OutboxSender>(
        OutboxDelivery::Means{m_fake->connection, *m_store, nullptr, u"clerk"_s, now});
}

void tst_OutboxDialog::cleanup()
{
    m_dialog.reset();
    m_sender.reset();
    m_outbox.reset();
    m_store.reset();
    m_fake.reset();
}

void tst_OutboxDialog::add(const std::function<void(OutboxEntry &)> &change)
{
    OutboxEntry entry;
    entry.connection = draftConnectionId(m_fake->connection->settings());
    entry.identity = outboxIdentity(*m_fake->connection);
    entry.key = sampleJob().key;
    entry.base = JobDraft::fromJob(sampleJob());
    entry.draft = entry.base;
    entry.draft.phone = u"555 0199"_s;
    entry.queuedAt = now();
    if (change)
        change(entry);
    QSignalSpy queued(m_outbox.get(), &Outbox::queued);
    m_outbox->queue(entry);
    QVERIFY(queued.wait());
}

void tst_OutboxDialog::show()
{
    m_dialog = std::make_unique<OutboxDialog>(*m_outbox, m_sender.get(), now);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

QString tst_OutboxDialog::cell(OutboxModel::Column column) const
{
    return m_dialog->findChild<QTableView *>(u"outbox"_s)
        ->model()
        ->index(0, column)
        .data()
        .toString();
}

QPushButton *tst_OutboxDialog::button(const QString &name) const
{
    auto *found = m_dialog->findChild<QPushButton *>(name);
    if (found == nullptr)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

void tst_OutboxDialog::empty_saysWhatTheOutboxIsFor()
{
    show();
    QVERIFY(m_dialog->findChild<QLabel *>(u"outboxEmpty"_s)->isVisible());
    QVERIFY(!button(u"sendNowButton"_s)->isEnabled());
    QVERIFY(!button(u"withdrawButton"_s)->isEnabled());
}

void tst_OutboxDialog::anEntry_saysWhatAndWhy()
{
    add([](OutboxEntry &entry) {
        entry.state = OutboxEntry::State::Held;
        entry.hold = OutboxEntry::Hold::Locked;
        entry.lock = LockReason::PackagingAddress;
    });
    show();
    QCOMPARE(cell(OutboxModel::Job), sampleJob().key.name);
    QVERIFY(cell(OutboxModel::Changes).endsWith(u"→ 555 0199"_s));
    QCOMPARE(cell(OutboxModel::State), u"Held"_s);
    QVERIFY(cell(OutboxModel::Reason).startsWith(u"Locked since Packaging"_s));
}

void tst_OutboxDialog::withdraw_andUndo()
{
    add();
    show();
    const OutboxEntry entry = m_outbox->entries().constFirst();
    button(u"withdrawButton"_s)->click();
    QTRY_COMPARE(m_outbox->entries().size(), 0);
    QVERIFY(button(u"undoWithdrawButton"_s)->isVisible());
    button(u"undoWithdrawButton"_s)->click();
    QTRY_COMPARE(m_outbox->entries(), QList{entry});
}

void tst_OutboxDialog::severalWithdrawn_comeBackOneAfterTheOther()
{
    add();
    add();
    show();
    const QList<OutboxEntry> entries = m_outbox->entries();
    QCOMPARE(entries.size(), 2);
    auto *undo = button(u"undoWithdrawButton"_s);
    for (int left = 1; left >= 0; --left) {
        button(u"withdrawButton"_s)->click();
        QTRY_COMPARE(m_outbox->entries().size(), left);
    }
    undo->click();
    QTRY_COMPARE(m_outbox->entries().size(), 1);
    QVERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(m_outbox->entries(), entries);
    QVERIFY(!undo->isVisible());
}

void tst_OutboxDialog::sendNow_readsTheJobFirst()
{
    add([](OutboxEntry &entry) {
        entry.state = OutboxEntry::State::Held;
        entry.hold = OutboxEntry::Hold::DidNotArrive;
    });
    show();
    button(u"sendNowButton"_s)->click();
    QTRY_VERIFY(m_fake->service->isWaiting("read"));
    QCOMPARE(m_fake->service->count("update"), 0);
    m_fake->service->answerRead(sampleJob());
    QTRY_COMPARE(m_fake->service->count("update"), 1);
    QTRY_COMPARE(cell(OutboxModel::State), u"Being sent"_s);
    QVERIFY(!button(u"withdrawButton"_s)->isEnabled());
}

void tst_OutboxDialog::open_namesTheJob()
{
    add();
    show();
    QSignalSpy opened(m_dialog.get(), &OutboxDialog::openRequested);
    button(u"openEntryButton"_s)->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<JobKey>(), sampleJob().key);
}

void tst_OutboxDialog::anotherConnectionsEntry_canOnlyBeWithdrawn()
{
    add([](OutboxEntry &entry) { entry.connection = u"another"_s; });
    show();
    QVERIFY(!button(u"openEntryButton"_s)->isEnabled());
    QVERIFY(!button(u"sendNowButton"_s)->isEnabled());
    QVERIFY(button(u"withdrawButton"_s)->isEnabled());
    QVERIFY(cell(OutboxModel::Reason).startsWith(u"Queued with another connection"_s));
}

QTEST_MAIN(tst_OutboxDialog)
#include "tst_OutboxDialog.moc"
