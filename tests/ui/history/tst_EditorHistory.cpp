// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "session/HistoryKeeper.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// What row @p row of the history says, from person to request.
QStringList rowOf(const QTableView *table, int row)
{
    QStringList texts;
    for (int column = 1; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column))
            texts.append(table->model()->index(row, column).data().toString());
    }
    return texts;
}

Job withPhone(const QString &phone)
{
    Job job = fullJob(JobState::Kind::Shipping);
    job.returnAddress->phone = phone;
    job.etag = "W/\"v2\"";
    return job;
}

} // namespace

/// The record of one job, in its editor.
class tst_EditorHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aJobWithoutChanges_saysSo();
    void aSavedChange_isListed();
    void aRefusedChange_isListedAbove();
    void anotherJob_hasItsOwn();
    void aRecordThatCannotBeWritten_isSaidAndTheEditGoesOn();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_EditorHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_EditorHistory::aJobWithoutChanges_saysSo()
{
    HistoryStore store(m_folder->filePath(u"history.sqlite"_s));
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.page->setHistory(store, u"clerk"_s);
    auto *table = bench.find<QTableView>(u"history"_s);
    QCOMPARE(table->accessibleName(), u"History"_s);
    QVERIFY(table->isHidden()); // titles over nothing say nothing
    const auto labels = bench.find(u"jobHistory"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == u"Nothing was changed from this computer yet."_s;
    }));
}

void tst_EditorHistory::aSavedChange_isListed()
{
    HistoryStore store(m_folder->filePath(u"history.sqlite"_s));
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.page->setHistory(store, u"clerk"_s);
    bench.type(u"phone"_s, u"555 0199"_s);
    bench.press(u"saveButton"_s);
    bench.answerChange(withPhone(u"555 0199"_s));
    auto *table = bench.find<QTableView>(u"history"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!table->isHidden());
    const QStringList expected{u"clerk"_s, u"Save"_s, u"Phone: 555 0100 → 555 0199"_s, u"Saved"_s,
                               u"8d21cb4a00112233445566778899aabb"_s};
    QCOMPARE(rowOf(table, 0), expected);
}

void tst_EditorHistory::aRefusedChange_isListedAbove()
{
    HistoryStore store(m_folder->filePath(u"history.sqlite"_s));
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.page->setHistory(store, u"clerk"_s);
    bench.type(u"phone"_s, u"555 0199"_s);
    bench.press(u"saveButton"_s);
    bench.answerChange(withPhone(u"555 0199"_s));
    bench.type(u"phone"_s, u"555 0200"_s);
    bench.press(u"saveButton"_s);
    bench.service().answerChange(failure(serviceError(ServiceError::Kind::Rejected, 409)));
    auto *table = bench.find<QTableView>(u"history"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const QStringList expected{u"clerk"_s, u"Save"_s, u"Phone: 555 0199 → 555 0200"_s,
                               u"The service refused it"_s, u"request-of-error"_s};
    QCOMPARE(rowOf(table, 0), expected);
    QCOMPARE(rowOf(table, 1).at(3), u"Saved"_s);
}

void tst_EditorHistory::anotherJob_hasItsOwn()
{
    HistoryStore store(m_folder->filePath(u"history.sqlite"_s));
    HistoryEntry other;
    other.job = {u"elsewhere@service.example:443"_s, sampleJob().key};
    const auto call = store.append(other);
    QTRY_VERIFY(call->isFinished());
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.page->setHistory(store, u"clerk"_s);
    const auto read = store.list(); // behind the card's own
    QTRY_VERIFY(read->isFinished());
    QCOMPARE(bench.find<QTableView>(u"history"_s)->model()->rowCount(), 0);
}

void tst_EditorHistory::aRecordThatCannotBeWritten_isSaidAndTheEditGoesOn()
{
    QFile obstacle(m_folder->filePath(u"data"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    HistoryStore store(m_folder->filePath(u"data/history.sqlite"_s));
    EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.page->setHistory(store, u"clerk"_s);
    bench.type(u"phone"_s, u"555 0199"_s);
    bench.press(u"saveButton"_s);
    bench.answerChange(withPhone(u"555 0199"_s));
    auto *notice = bench.find<MessageBar>(u"historyNotice"_s);
    QTRY_VERIFY(!notice->isHidden());
    QCOMPARE(notice->message().headline, u"The last change could not be recorded in the history"_s);
    QVERIFY(bench.find<MessageBar>(u"messages"_s)->message().headline.startsWith(u"Saved "_s));
    QVERIFY(!bench.session().hasChanges());
}

QTEST_MAIN(tst_EditorHistory)
#include "tst_EditorHistory.moc"
