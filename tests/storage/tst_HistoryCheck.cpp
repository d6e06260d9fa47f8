// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/HistoryStore.h"
#include "support/DiskTroubles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

template<typename T>
Result<T, StorageError> resultOf(const StorageCallPtr<T> &call)
{
    if (!QTest::qWaitFor([&] { return call->isFinished(); }, 20000))
        qFatal("the store does not answer");
    return call->result();
}

HistoryEntry entry()
{
    HistoryEntry entry;
    entry.person = u"clerk"_s;
    entry.time = QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);
    entry.job = {u"c"_s, {u"xttest"_s, u"hdd-1"_s}};
    entry.changes = {{Field::Phone, u"555 0100"_s, u"555 0199"_s}};
    return entry;
}

} // namespace

/// The check reads, and nothing else: it neither waits for somebody who writes nor makes anybody wait.
class tst_HistoryCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_whileAnotherProgramWrites_isMade();
};

void tst_HistoryCheck::check_whileAnotherProgramWrites_isMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    HistoryStore store(path);
    for (int i = 0; i < 3; ++i)
        QVERIFY(resultOf(store.append(entry())));
    const Holder writing(path);
    const auto check = resultOf(store.verify());
    QVERIFY2(check, check ? "" : qPrintable(check.error().detail));
    QCOMPARE(check->fault, HistoryCheck::Fault::None);
    QCOMPARE(check->entries, 3);
}

QTEST_GUILESS_MAIN(tst_HistoryCheck)
#include "tst_HistoryCheck.moc"
