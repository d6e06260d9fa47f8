// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/HistoryEntry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_HistoryEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_areTheFieldsThatDiffer();
    void accountNumber_showsItsLastFourCharacters_data();
    void accountNumber_showsItsLastFourCharacters();
};

void tst_HistoryEntry::changes_areTheFieldsThatDiffer()
{
    JobDraft before;
    before.phone = u"555 0100"_s;
    before.email = u"office@example.com"_s;
    JobDraft after = before;
    after.phone = u"555 0199"_s;
    after.driveCount = 4;
    const QList<HistoryFieldChange> expected{{Field::DriveCount, QVariant(), 4},
                                             {Field::Phone, u"555 0100"_s, u"555 0199"_s}};
    QVERIFY(historyChanges(before, after) == expected);
    QVERIFY(historyChanges(before, before).isEmpty());
}

void tst_HistoryEntry::accountNumber_showsItsLastFourCharacters_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a long one") << u"774411220033"_s << u"••••0033"_s;
    QTest::newRow("five characters") << u"12345"_s << u"••••2345"_s;
    QTest::newRow("four characters, which would be all of it") << u"1234"_s << u"••••"_s;
    QTest::newRow("one character") << u"1"_s << u"••••"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("one that is hidden already") << u"••••0033"_s << u"••••0033"_s;
    QTest::newRow("a short one that is hidden already") << u"••••"_s << u"••••"_s;
}

void tst_HistoryEntry::accountNumber_showsItsLastFourCharacters()
{
    QFETCH(QString, number);
    QTEST(maskedAccountNumber(number), "shown");
}

QTEST_GUILESS_MAIN(tst_HistoryEntry)
#include "tst_HistoryEntry.moc"
