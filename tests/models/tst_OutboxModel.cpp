// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/OutboxModel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

QList<OutboxEntry> numbered(const QList<qint64> &numbers)
{
    QList<OutboxEntry> entries;
    for (const qint64 number : numbers) {
        OutboxEntry entry;
        entry.number = number;
        entry.key.name = QString::number(number);
        entries.append(entry);
    }
    return entries;
}

} // namespace

class tst_OutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsFollowTheEntries_data();
    void rowsFollowTheEntries();
    void aChangedEntry_keepsItsRow();
    void textsComeFromTheWindow();

private:
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_OutboxModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<OutboxModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void tst_OutboxModel::rowsFollowTheEntries_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::newRow("the first ones") << QList<qint64>{} << QList<qint64>{1, 2};
    QTest::newRow("one more at the end") << QList<qint64>{1, 2} << QList<qint64>{1, 2, 3};
    QTest::newRow("the first was sent") << QList<qint64>{1, 2, 3} << QList<qint64>{2, 3};
    QTest::newRow("one in the middle is withdrawn")
        << QList<qint64>{1, 2, 3} << QList<qint64>{1, 3};
    QTest::newRow("and put back") << QList<qint64>{1, 3} << QList<qint64>{1, 2, 3};
    QTest::newRow("all are through") << QList<qint64>{1, 2} << QList<qint64>{};
    QTest::newRow("others altogether") << QList<qint64>{1, 2} << QList<qint64>{5, 6, 7};
}

void tst_OutboxModel::rowsFollowTheEntries()
{
    QFETCH(const QList<qint64>, before);
    QFETCH(const QList<qint64>, after);
    m_model->setEntries(numbered(before));
    m_model->setEntries(numbered(after));
    QCOMPARE(m_model->entries(), numbered(after));
    QCOMPARE(m_model->rowCount(), int(after.size()));
}

void tst_OutboxModel::aChangedEntry_keepsItsRow()
{
    m_model->setEntries(numbered({1, 2}));
    const QPersistentModelIndex second(m_model->index(1, 0));
    QList<OutboxEntry> changed = numbered({1, 2});
    changed[1].state = OutboxEntry::State::Held;
    m_model->setEntries(changed);
    QVERIFY(second.isValid());
    QCOMPARE(second.data(OutboxModel::EntryRole).value<OutboxEntry>().state,
             OutboxEntry::State::Held);
}

void tst_OutboxModel::textsComeFromTheWindow()
{
    OutboxModel::Texts texts;
    texts.cell = [](OutboxModel::Column, const OutboxEntry &entry) { return entry.key.name; };
    texts.header = [](OutboxModel::Column) { return u"h"_s; };
    m_model->setTexts(texts);
    m_model->setEntries(numbered({7}));
    QCOMPARE(m_model->index(0, OutboxModel::Job).data().toString(), u"7"_s);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"h"_s);
}

QTEST_GUILESS_MAIN(tst_OutboxModel)
#include "tst_OutboxModel.moc"
