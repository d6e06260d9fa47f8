// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/ImportPlan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

AddressFile read(const QByteArray &rows)
{
    return *addressesFromTable(*csv::readTable("name,address,phone,email\n" + rows));
}

AddressEntry contoso()
{
    AddressEntry entry;
    entry.id = u"1"_s;
    entry.recipientName = u"Contoso"_s;
    entry.address = PostalAddress::fromText(u"1 Dock Road"_s);
    entry.phone = u"040 5550100"_s;
    entry.useCount = 4;
    return entry;
}

} // namespace

class tst_ImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areComparedWithWhatIsThere_data();
    void rows_areComparedWithWhatIsThere();
    void rowsOfTheFile_areComparedWithEachOther();
    void completed_keepsWhatIsThere();
    void change_isOfTheChosenRowsAlone();
};

void tst_ImportPlan::rows_areComparedWithWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<RowFate>("fate");
    QTest::newRow("new") << "Fabrikam,5 Mill Lane,1,\n"_ba << RowFate::Add;
    QTest::newRow("the same") << "CONTOSO,1 Dock Road,040/5550100,\n"_ba << RowFate::Same;
    QTest::newRow("says less") << "Contoso,1 Dock Road,,\n"_ba << RowFate::Same;
    QTest::newRow("says more") << "Contoso,1 Dock Road,,a@b.example\n"_ba << RowFate::Complete;
    QTest::newRow("says something else")
        << "Contoso,1 Dock Road,040 7770200,\n"_ba << RowFate::AddAlike;
    QTest::newRow("bad") << ",1 Dock Road,,\n"_ba << RowFate::Bad;
}

void tst_ImportPlan::rows_areComparedWithWhatIsThere()
{
    QFETCH(QByteArray, row);
    QFETCH(RowFate, fate);
    const QList<PlannedRow> plan = planImport(read(row), {contoso()});
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan.first().fate, fate);
    QCOMPARE(plan.first().isChosen, fate != RowFate::Same && fate != RowFate::Bad);
}

void tst_ImportPlan::rowsOfTheFile_areComparedWithEachOther()
{
    const QList<PlannedRow> plan = planImport(
        read(
            "Fabrikam,5 Mill Lane,1234567,\nFabrikam,5 Mill Lane,,x@y.example\nfabrikam,5 mill lane,,\n"),
        {});
    QCOMPARE(plan.at(0).fate, RowFate::Add);
    QCOMPARE(plan.at(1).fate, RowFate::Complete);
    QCOMPARE(plan.at(1).result.id, plan.at(0).result.id);
    QCOMPARE(plan.at(1).result.phone, u"1234567"_s);
    QCOMPARE(plan.at(2).fate, RowFate::Same);
    BookContent content;
    std::ignore = applyChange(content, changeOf(plan));
    QCOMPARE(content.addresses.size(), 1);
    QCOMPARE(content.addresses.first().email, u"x@y.example"_s);
}

void tst_ImportPlan::completed_keepsWhatIsThere()
{
    const QList<PlannedRow> plan = planImport(
        *addressesFromTable(
            *csv::readTable("name,address,email,uses\nCONTOSO,1 Dock Road,a@b.example,9\n")),
        {contoso()});
    AddressEntry expected = contoso();
    expected.email = u"a@b.example"_s;
    QCOMPARE(plan.first().result, expected);
}

void tst_ImportPlan::change_isOfTheChosenRowsAlone()
{
    QList<PlannedRow> plan = planImport(
        read("Fabrikam,5 Mill Lane,1,\nAdatum,7 Hill Road,2,\n,bad,,\nContoso,1 Dock Road,,\n"),
        {contoso()});
    plan[0].isChosen = false;
    const BookChange change = changeOf(plan);
    QCOMPARE(change.addresses.size(), 1);
    QCOMPARE(change.addresses.first().recipientName, u"Adatum"_s);
    QVERIFY(change.removedAddresses.isEmpty());
}

QTEST_APPLESS_MAIN(tst_ImportPlan)
#include "tst_ImportPlan.moc"
