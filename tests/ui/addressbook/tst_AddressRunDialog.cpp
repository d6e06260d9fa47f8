// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressRunDialog.h"
#include "BookBench.h"
#include "service/classic/ClassicPolicy.h"
#include "support/FakeJobService.h"

#include <QProgressBar>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

Job jobOf(const QString &name, JobState::Kind state = JobState::Kind::Creating)
{
    Job job = sampleJob();
    job.key.name = name;
    job.state = state;
    return job;
}

/// The dialog over two jobs that may be changed and one that is locked.
struct Bench
{
    Bench()
    {
        fake.service->policy = classicPolicyFor;
        window.resize(1024, 640);
        window.show();
        const QList<JobKey> keys{
            {u"xttest"_s, u"one"_s}, {u"xttest"_s, u"two"_s}, {u"xttest"_s, u"late"_s}};
        auto run = std::make_unique<AddressRun>(
            fake.connection, keys, bookEntry(u"Contoso Dock"_s, u"9 Harbour Street"_s),
            [] { return QDateTime(QDate(2026, 3, 12), QTime(16, 5), Qt::UTC); });
        dialog = new AddressRunDialog(std::move(run), &window);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog did not become active");
    }

    void review()
    {
        fake.service->answerRead(jobOf(u"one"_s));
        fake.service->answerRead(jobOf(u"two"_s));
        fake.service->answerRead(jobOf(u"late"_s, JobState::Kind::Packaging));
        if (!QTest::qWaitFor([this] { return dialog->run().phase() == AddressRun::Phase::Review; }))
            qFatal("the jobs are not read");
    }

    [[nodiscard]] QStringList fates() const
    {
        const auto *model = dialog->findChild<QTableView *>(u"runJobs"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 3).data().toString());
        return texts;
    }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }

    [[nodiscard]] QString headline() const
    {
        return dialog->findChild<QLabel *>(u"runHeadline"_s)->text();
    }

    FakeConnection fake;
    QWidget window;
    AddressRunDialog *dialog = nullptr;
};

Job atTheDock(Job job)
{
    job.returnAddress = ReturnAddress{u"Contoso Dock"_s,
                                      PostalAddress::fromText(u"9 Harbour Street"_s),
                                      u"+49 40 5550100"_s, u"dock@contoso.example"_s};
    job.etag = "W/\"new\"";
    return job;
}

} // namespace

class tst_AddressRunDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void review_saysWhichJobsChange_andWhyOthersDoNot();
    void unticked_isCountedOut();
    void sent_reportsEachJobInWords();
    void escape_whileSending_stopsInsteadOfClosing();
    void whatFailed_canBeTriedAgain();
    void enter_sendsNothing();
    void everything_hasANameAndAMnemonicOfItsOwn();
};

void tst_AddressRunDialog::review_saysWhichJobsChange_andWhyOthersDoNot()
{
    Bench bench;
    QCOMPARE(bench.headline(), u"Reading 3 job(s)…"_s);
    QVERIFY(bench.dialog->findChild<QProgressBar *>()->isVisible());
    bench.review();
    QCOMPARE(bench.headline(), u"Review: nothing was changed yet"_s);
    QCOMPARE(bench.fates().at(0), u"will be changed"_s);
    QVERIFY(bench.fates().at(2).startsWith(u"Locked since Packaging"_s));
    QVERIFY(!bench.dialog->findChild<QProgressBar *>()->isVisible());
    QVERIFY(bench.dialog->findChild<QLabel *>(u"runAddress"_s)
                ->text()
                .contains(u"Contoso Dock, 9 Harbour Street"_s));
    QCOMPARE(bench.fake.service->count("update"), 0);
}

void tst_AddressRunDialog::unticked_isCountedOut()
{
    Bench bench;
    bench.review();
    QVERIFY(bench.button(u"sendRunButton"_s)->text().contains(u"2"_s));
    auto *model = bench.dialog->findChild<QTableView *>(u"runJobs"_s)->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(bench.button(u"sendRunButton"_s)->text().contains(u"1"_s));
    QCOMPARE(bench.fates().at(0), u"stays as it is"_s);
    QVERIFY(!model->setData(model->index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QTest::mouseClick(bench.button(u"sendRunButton"_s), Qt::LeftButton);
    QTRY_VERIFY(bench.fake.service->isWaiting("update"));
    QCOMPARE(bench.fake.service->requests.last().key.name, u"two"_s);
}

void tst_AddressRunDialog::sent_reportsEachJobInWords()
{
    Bench bench;
    bench.review();
    QTest::mouseClick(bench.button(u"sendRunButton"_s), Qt::LeftButton);
    QCOMPARE(bench.fates().at(0), u"is being sent…"_s);
    ServiceError refused = serviceError(ServiceError::Kind::Rejected, 400);
    refused.serverText = u"Not today."_s;
    bench.fake.service->answerChange(failure(refused));
    QTRY_VERIFY(bench.fates().at(0).startsWith(u"not saved: "_s));
    QVERIFY(bench.fates().at(0).contains(u"Not today."_s));
    auto *table = bench.dialog->findChild<QTableView *>(u"runJobs"_s);
    const auto *current = bench.dialog->findChild<QLabel *>(u"runCurrent"_s);
    table->selectRow(0); // whole, below the table that may cut it
    QCOMPARE(current->text(), u"one: "_s + bench.fates().at(0));
    table->selectRow(1);
    QCOMPARE(current->text(), u"two: is being sent…"_s);
    QTRY_VERIFY(bench.fake.service->isWaiting("update"));
    bench.fake.service->answerChange(ChangeReceipt{200, "id"_ba, {}});
    QTRY_VERIFY(bench.fake.service->isWaiting("read"));
    bench.fake.service->answerRead(atTheDock(jobOf(u"two"_s)));
    QTRY_COMPARE(bench.fates().at(1), u"saved"_s);
    QCOMPARE(current->text(), u"two: saved"_s);
    QCOMPARE(bench.headline(), u"Done: 1 job(s) changed, 1 not changed"_s);
    QVERIFY(bench.button(u"closeRunButton"_s)->isVisible());
    QVERIFY(!bench.button(u"sendRunButton"_s)->isVisible());
}

void tst_AddressRunDialog::escape_whileSending_stopsInsteadOfClosing()
{
    Bench bench;
    bench.review();
    QTest::mouseClick(bench.button(u"sendRunButton"_s), Qt::LeftButton);
    QTest::keyClick(bench.dialog, Qt::Key_Escape);
    QVERIFY(bench.dialog->isVisible());
    bench.fake.service->answerChange(ChangeReceipt{200, "id"_ba, {}});
    QTRY_VERIFY(bench.fake.service->isWaiting("read"));
    bench.fake.service->answerRead(atTheDock(jobOf(u"one"_s)));
    QTRY_COMPARE(bench.fates().at(1), u"not sent: you stopped before it"_s);
    QCOMPARE(bench.fake.service->count("update"), 1);
    QPointer<QDialog> dialog = bench.dialog;
    QTest::keyClick(bench.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void tst_AddressRunDialog::whatFailed_canBeTriedAgain()
{
    Bench bench;
    bench.review();
    QVERIFY(!bench.button(u"retryRunButton"_s)->isVisible());
    QTest::mouseClick(bench.button(u"sendRunButton"_s), Qt::LeftButton);
    bench.fake.service->answerChange(failure(serviceError(ServiceError::Kind::Rejected, 409)));
    QTRY_VERIFY(bench.fake.service->isWaiting("update"));
    bench.fake.service->answerChange(ChangeReceipt{200, "id"_ba, {}});
    QTRY_VERIFY(bench.fake.service->isWaiting("read"));
    bench.fake.service->answerRead(atTheDock(jobOf(u"two"_s)));
    auto *retry = bench.button(u"retryRunButton"_s);
    QTRY_VERIFY(retry->isVisible());
    QCOMPARE(retry->text(), u"Try &again with 1 job(s)"_s);
    QCOMPARE(accessFault(bench.dialog), QString());
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(bench.headline(), u"Reading 1 job(s)…"_s);
    QVERIFY(!retry->isVisible());
    bench.fake.service->answerRead(jobOf(u"one"_s));
    QTRY_COMPARE(bench.fates().at(0), u"will be changed"_s);
    QCOMPARE(bench.fates().at(1), u"saved"_s);
    QTest::mouseClick(bench.button(u"sendRunButton"_s), Qt::LeftButton);
    bench.fake.service->answerChange(ChangeReceipt{200, "id"_ba, {}});
    QTRY_VERIFY(bench.fake.service->isWaiting("read"));
    bench.fake.service->answerRead(atTheDock(jobOf(u"one"_s)));
    QTRY_COMPARE(bench.headline(), u"Done: 2 job(s) changed"_s);
    QVERIFY(!retry->isVisible());
}

void tst_AddressRunDialog::enter_sendsNothing()
{
    Bench bench;
    bench.review();
    QTest::keyClick(bench.dialog, Qt::Key_Return);
    QTest::keyClick(bench.dialog->findChild<QTableView *>(u"runJobs"_s), Qt::Key_Return);
    QCOMPARE(bench.dialog->run().phase(), AddressRun::Phase::Review);
    QCOMPARE(bench.fake.service->count("update"), 0);
}

void tst_AddressRunDialog::everything_hasANameAndAMnemonicOfItsOwn()
{
    Bench bench;
    QCOMPARE(accessFault(bench.dialog), QString());
    bench.review();
    QCOMPARE(accessFault(bench.dialog), QString());
    QVERIFY(bench.dialog->minimumSizeHint().width() <= 1024);
}

QTEST_MAIN(tst_AddressRunDialog)
#include "tst_AddressRunDialog.moc"
