// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/Call.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;

namespace {

using IntCall = PromisedCall<int, QString>;
using IntCallPtr = std::unique_ptr<IntCall, CallDeleter>;

IntCallPtr makeCall()
{
    return IntCallPtr(new IntCall);
}

} // namespace

class tst_Call : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finish_fromWithinTheStarter_emitsOnlyAfterControlReturned();
    void finish_twice_keepsTheFirstOutcomeAndEmitsOnce();
    void cancel_asksTheOperationOnce();
    void cancel_afterFinish_isIgnored();
    void destroying_aRunningCall_cancelsItSilently();
    void destroying_aCallInItsOwnSlot_isSafe();
    void whenFinished_afterTheContextDied_doesNothing();
};

void tst_Call::finish_fromWithinTheStarter_emitsOnlyAfterControlReturned()
{
    const auto call = finishedCall<int, QString>(7);
    QSignalSpy spy(call.get(), &CallBase::finished);
    QVERIFY(!call->isFinished());
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(call->isFinished());
    QCOMPARE(call->result().value(), 7);
}

void tst_Call::finish_twice_keepsTheFirstOutcomeAndEmitsOnce()
{
    const auto call = makeCall();
    QSignalSpy spy(call.get(), &CallBase::finished);
    call->finish(1);
    call->finish(failure(QStringLiteral("late")));
    QTRY_COMPARE(spy.count(), 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(call->result().value(), 1);
}

void tst_Call::cancel_asksTheOperationOnce()
{
    const auto call = makeCall();
    int asked = 0;
    call->onCancel = [&] {
        ++asked;
        call->finish(failure(QStringLiteral("cancelled")));
    };
    QSignalSpy spy(call.get(), &CallBase::finished);
    call->cancel();
    call->cancel();
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(asked, 1);
    QCOMPARE(call->result().error(), QStringLiteral("cancelled"));
}

void tst_Call::cancel_afterFinish_isIgnored()
{
    const auto call = makeCall();
    int asked = 0;
    call->onCancel = [&] { ++asked; };
    call->finish(3);
    call->cancel();
    QCOMPARE(asked, 0);
}

void tst_Call::destroying_aRunningCall_cancelsItSilently()
{
    auto call = makeCall();
    bool asked = false;
    bool heard = false;
    call->onCancel = [&, raw = call.get()] {
        asked = true;
        raw->finish(failure(QStringLiteral("cancelled")));
    };
    connect(call.get(), &CallBase::finished, this, [&] { heard = true; });
    const QPointer<CallBase> alive(call.get());
    call.reset();
    QVERIFY(asked);
    QTRY_VERIFY(alive.isNull());
    QVERIFY(!heard);
}

void tst_Call::destroying_aCallInItsOwnSlot_isSafe()
{
    auto call = finishedCall<int, QString>(5);
    int seen = 0;
    call->whenFinished(this, [&](const Result<int, QString> &result) {
        call.reset();
        seen = *result;
    });
    QTRY_COMPARE(seen, 5);
}

void tst_Call::whenFinished_afterTheContextDied_doesNothing()
{
    const auto call = makeCall();
    auto context = std::make_unique<QObject>();
    bool heard = false;
    call->whenFinished(context.get(), [&](const Result<int, QString> &) { heard = true; });
    context.reset();
    QSignalSpy spy(call.get(), &CallBase::finished);
    call->finish(1);
    QTRY_COMPARE(spy.count(), 1);
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(tst_Call)
#include "tst_Call.moc"
