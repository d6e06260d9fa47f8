// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/OutboxEntry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

OutboxEntry entry(const QString &before, const QString &after)
{
    OutboxEntry made;
    made.base.phone = before;
    made.draft.phone = after;
    return made;
}

} // namespace

class tst_OutboxEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuedValues_areTheLatestOfEachField();
    void without_goesBackToWhatWasThereBefore();
    void without_ofAnotherField_changesNothing();
};

void tst_OutboxEntry::queuedValues_areTheLatestOfEachField()
{
    OutboxEntry second = entry(u"2"_s, u"3"_s);
    second.draft.email = u"e"_s;
    const auto values = queuedValues({entry(u"1"_s, u"2"_s), second});
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.value(Field::Phone).toString(), u"3"_s);
    QCOMPARE(values.value(Field::Email).toString(), u"e"_s);
}

void tst_OutboxEntry::without_goesBackToWhatWasThereBefore()
{
    const OutboxEntry first = entry(u"1"_s, u"2"_s);
    QCOMPARE(without(first, entry(u"2"_s, u"3"_s)), entry(u"1"_s, u"3"_s));
    QCOMPARE(without(first, entry(u"2"_s, u"2"_s)), entry(u"1"_s, u"1"_s));
}

void tst_OutboxEntry::without_ofAnotherField_changesNothing()
{
    OutboxEntry first;
    first.draft.email = u"e"_s;
    QCOMPARE(without(first, entry(u"2"_s, u"3"_s)), entry(u"2"_s, u"3"_s));
}

QTEST_GUILESS_MAIN(tst_OutboxEntry)
#include "tst_OutboxEntry.moc"
