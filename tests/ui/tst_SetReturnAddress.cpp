// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressRunDialog.h"
#include "ui/WindowFixture.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// The whole window with its jobs and a filled book; several jobs are selected, and one address is
/// chosen for them.
struct Bench : WindowFixture
{
    void choose(const QString &find)
    {
        if (!openBoard())
            qFatal("the board does not come");
        fillBook();
        board.opener.service->takesReturnAddresses = true;
        board.find<QTableView>(u"jobsTable"_s)->selectAll();
        board.find<QAction>(u"setReturnAddressAction"_s)->trigger();
        if (!dialog(u"addressBookDialog"_s))
            qFatal("the address book does not come");
        QTest::keyClicks(board.find<QLineEdit>(u"addressesFind"_s), find);
        QTest::keyClick(board.find<QLineEdit>(u"addressesFind"_s), Qt::Key_Return);
        QTest::keyClick(board.find<QTableView>(u"addresses"_s), Qt::Key_Return);
        run = qobject_cast<AddressRunDialog *>(dialog(u"addressRunDialog"_s));
        if (!run || !reaches(AddressRun::Phase::Review))
            qFatal("the review does not come");
    }

    [[nodiscard]] bool reaches(AddressRun::Phase phase) const
    {
        return QTest::qWaitFor([&] { return run->run().phase() == phase; });
    }

    AddressRunDialog *run = nullptr;
};

} // namespace

/// From the board to the jobs: one address for all that are selected.
class tst_SetReturnAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectedJobs_areReviewed_thenChanged();
    void cancelledReview_changesNothing();
    void withoutAConnection_thereIsNothingToSet();
};

void tst_SetReturnAddress::selectedJobs_areReviewed_thenChanged()
{
    Bench bench;
    bench.choose(u"fabrikam"_s);
    const int jobs = static_cast<int>(bench.run->run().items().size());
    QVERIFY(jobs > 3);
    const int ready = bench.run->run().countOf(AddressRun::State::Ready);
    QVERIFY(ready > 0);
    QVERIFY(bench.run->run().countOf(AddressRun::State::Locked) > 0);
    QTest::mouseClick(bench.run->findChild<QPushButton *>(u"sendRunButton"_s), Qt::LeftButton);
    QVERIFY(bench.reaches(AddressRun::Phase::Done));
    for (const AddressRun::Item &item : bench.run->run().items()) {
        if (item.state != AddressRun::State::Finished)
            continue;
        QCOMPARE(item.outcome->kind, ChangeOutcome::Kind::Saved);
        const Job changed = bench.board.opener.service->details.value(item.key.name);
        QCOMPARE(changed.returnAddress->recipientName, u"Fabrikam Médias"_s);
    }
    QCOMPARE(bench.run->run().countOf(AddressRun::State::Finished), ready);
    const auto &entries = bench.book.addresses();
    const auto fabrikam = std::find_if(entries.cbegin(), entries.cend(), [](const AddressEntry &e) {
        return e.recipientName == u"Fabrikam Médias"_s;
    });
    QCOMPARE(fabrikam->useCount, 1 + ready);
}

void tst_SetReturnAddress::cancelledReview_changesNothing()
{
    Bench bench;
    bench.choose(u"fabrikam"_s);
    const QHash<QString, Job> before = bench.board.opener.service->details;
    QTest::mouseClick(bench.run->findChild<QPushButton *>(u"closeRunButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!bench.board.find<QWidget>(u"addressRunDialog"_s));
    QCOMPARE(bench.board.opener.service->details, before);
}

void tst_SetReturnAddress::withoutAConnection_thereIsNothingToSet()
{
    WindowFixture window;
    QVERIFY(!window.board.find<QAction>(u"setReturnAddressAction"_s)->isEnabled());
    QVERIFY(window.board.find<QAction>(u"addressBookAction"_s)->isVisible());
}

QTEST_MAIN(tst_SetReturnAddress)
#include "tst_SetReturnAddress.moc"
