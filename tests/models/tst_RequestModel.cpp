// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/RequestModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

/// The last requests as rows, the newest on top.
class tst_RequestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_putsTheNewestOnTop();
    void add_keepsNoMoreThanItsCapacity();
    void texts_areTheWindowsOwn();
};

namespace {

RequestTrace traceTo(const QString &target)
{
    RequestTrace trace;
    trace.target = target;
    return trace;
}

} // namespace

void tst_RequestModel::add_putsTheNewestOnTop()
{
    RequestModel model(10);
    const QAbstractItemModelTester tester(&model);
    model.add(traceTo(u"/one"_s));
    model.add(traceTo(u"/two"_s));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).target, u"/two"_s);
    QCOMPARE(model.data(model.index(1, 0), RequestModel::TraceRole).value<RequestTrace>(),
             traceTo(u"/one"_s));
}

void tst_RequestModel::add_keepsNoMoreThanItsCapacity()
{
    RequestModel model(2);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const QString &target : {u"/one"_s, u"/two"_s, u"/three"_s})
        model.add(traceTo(target));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).target, u"/three"_s);
    QCOMPARE(model.at(1).target, u"/two"_s);
    QCOMPARE(resets.size(), 0);
}

void tst_RequestModel::texts_areTheWindowsOwn()
{
    RequestModel model(10);
    const QAbstractItemModelTester tester(&model);
    model.add(traceTo(u"/one"_s));
    QVERIFY(!model.data(model.index(0, RequestModel::Request)).isValid());
    model.setTexts(
        [](RequestModel::Column column, const RequestTrace &trace) {
            return u"%1 %2"_s.arg(column).arg(trace.target);
        },
        [](RequestModel::Column column) { return u"column %1"_s.arg(column); });
    QCOMPARE(model.data(model.index(0, RequestModel::Request)).toString(), u"1 /one"_s);
    QCOMPARE(model.headerData(RequestModel::Size, Qt::Horizontal).toString(), u"column 4"_s);
}

QTEST_GUILESS_MAIN(tst_RequestModel)
#include "tst_RequestModel.moc"
