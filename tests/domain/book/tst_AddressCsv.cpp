// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/AddressCsv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

AddressFile read(const QByteArray &content)
{
    const auto table = csv::readTable(content);
    if (!table)
        qFatal("the test's file cannot be read");
    const auto file = addressesFromTable(*table);
    if (!file)
        qFatal("no column is known");
    return *file;
}

} // namespace

class tst_AddressCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void export_comesBackAsItWas_data();
    void export_comesBackAsItWas();
    void export_holdsNoFormula();
    void headers_areKnown_data();
    void headers_areKnown();
    void addressLists_ofOthersAreRead_data();
    void addressLists_ofOthersAreRead();
    void unknownColumns_areNamed();
    void badRows_areNamedAndKept_data();
    void badRows_areNamedAndKept();
    void aFileWithoutHeadings_isNone();
};

void tst_AddressCsv::export_comesBackAsItWas_data()
{
    QTest::addColumn<AddressEntry>("entry");
    AddressEntry entry;
    entry.recipientName = u"Ann \"the dock\" Clerk; Contoso, Ltd"_s;
    entry.address = PostalAddress::fromText(u"1 Dock Road\n20457 Hamburg\nGermany"_s);
    entry.phone = u"+49 40 5550100"_s;
    entry.email = u"ann@contoso.example"_s;
    QTest::newRow("free text, a phone number with a plus") << entry;
    entry.label = u"=cmd|' /C calc'!A0"_s;
    entry.useCount = 12;
    entry.lastUsed = QDateTime(QDate(2026, 3, 12), QTime(16, 5, 1), Qt::UTC);
    QTest::newRow("a label that looks like a formula, and uses") << entry;
    entry.address = PostalAddress::fromParts(
        {u"1 Dock Road"_s, u"Gate 4"_s, u"Hamburg"_s, {}, u"01234"_s, u"Germany"_s});
    QTest::newRow("an address in parts, with a zero in front") << entry;
    entry.recipientName = u"山田 📦 שלום"_s;
    QTest::newRow("other scripts") << entry;
}

void tst_AddressCsv::export_comesBackAsItWas()
{
    QFETCH(AddressEntry, entry);
    const AddressFile file = read(addressesToCsv({entry}));
    QVERIFY(file.unknownColumns.isEmpty());
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows.first().problem, RowProblem::None);
    QCOMPARE(file.rows.first().entry, entry);
}

void tst_AddressCsv::export_holdsNoFormula()
{
    AddressEntry entry;
    entry.recipientName = u"=1+1"_s;
    entry.phone = u"+49"_s;
    entry.email = u"@SUM(A1)"_s;
    const QByteArray content = addressesToCsv({entry});
    QVERIFY(content.startsWith("\xEF\xBB\xBF"));
    QVERIFY(content.contains(",'=1+1,"));
    QVERIFY(content.contains(",'+49,'@SUM(A1),"));
}

void tst_AddressCsv::headers_areKnown_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<std::optional<BookColumn>>("column");
    using Column = std::optional<BookColumn>;
    QTest::newRow("our own") << u"recipient name"_s << Column(BookColumn::Recipient);
    QTest::newRow("case and blanks") << u" E-Mail "_s << Column(BookColumn::Email);
    QTest::newRow("German") << u"Straße"_s << Column(BookColumn::Street1);
    QTest::newRow("German, umlaut") << u"Empfänger"_s << Column(BookColumn::Recipient);
    QTest::newRow("with signs") << u"ZIP/Code"_s << Column(BookColumn::PostalCode);
    QTest::newRow("another") << u"Fax"_s << Column();
    QTest::newRow("empty") << u""_s << Column();
}

void tst_AddressCsv::headers_areKnown()
{
    QFETCH(QString, header);
    QFETCH(std::optional<BookColumn>, column);
    QCOMPARE(bookColumnNamed(header), column);
}

void tst_AddressCsv::addressLists_ofOthersAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("German, semicolons, parts")
        << "Firma;Stra\xC3\x9F"
           "e;PLZ;Ort;Land;Telefon\r\nContoso;Dock 1;20457;Hamburg;Germany;040 1\r\n"_ba;
    QTest::newRow("tabs, the street under \"Address\"")
        << "Name\tAddress\tCity\tPostcode\tCountry\tPhone\nContoso\tDock 1\tHamburg\t20457\tGermany\t040 1\n"_ba;
    QTest::newRow("columns in another order")
        << "phone,country,zip,town,street,company\n040 1,Germany,20457,Hamburg,Dock 1,Contoso\n"_ba;
}

void tst_AddressCsv::addressLists_ofOthersAreRead()
{
    QFETCH(QByteArray, content);
    const AddressFile file = read(content);
    QCOMPARE(file.rows.size(), 1);
    const AddressEntry entry = file.rows.first().entry;
    QCOMPARE(file.rows.first().problem, RowProblem::None);
    QCOMPARE(entry.recipientName, u"Contoso"_s);
    QCOMPARE(entry.address.lines(),
             (QStringList{u"Dock 1"_s, u"Hamburg"_s, u"20457"_s, u"Germany"_s}));
    QVERIFY(entry.address.parts());
    QCOMPARE(entry.phone, u"040 1"_s);
}

void tst_AddressCsv::unknownColumns_areNamed()
{
    const AddressFile file = read("name,Fax,address,phone,Second phone,tel\nA,1,B,2,3,4\n");
    QCOMPARE(file.unknownColumns, (QStringList{u"Fax"_s, u"Second phone"_s, u"tel"_s}));
    QCOMPARE(file.rows.first().entry.phone, u"2"_s);
}

void tst_AddressCsv::badRows_areNamedAndKept_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<RowProblem>("problem");
    QTest::newRow("good") << "Ann,Dock 1,1"_ba << RowProblem::None;
    QTest::newRow("fewer cells than headings") << "Ann,Dock 1"_ba << RowProblem::None;
    QTest::newRow("no recipient") << ",Dock 1,1"_ba << RowProblem::NoRecipient;
    QTest::newRow("a name alone") << "Ann,,"_ba << RowProblem::NothingElse;
    QTest::newRow("a cell too many") << "Ann,Dock 1,1,lost"_ba << RowProblem::TooManyCells;
    QTest::newRow("an empty cell too many") << "Ann,Dock 1,1,"_ba << RowProblem::None;
    QTest::newRow("text behind a quote") << "Ann,\"Dock\" 1,1"_ba << RowProblem::BehindQuote;
    QTest::newRow("a control character") << "Ann,Dock 1,\x1B[31m"_ba << RowProblem::Control;
    QTest::newRow("a very long cell")
        << "Ann,"_ba + QByteArray(longestCell + 1, 'x') + ",1" << RowProblem::TooLong;
}

void tst_AddressCsv::badRows_areNamedAndKept()
{
    QFETCH(QByteArray, row);
    QFETCH(RowProblem, problem);
    const AddressFile file = read("name,address,phone\nBert,Dock 2,2\n" + row
                                  + "\nCarl,Dock 3,3\n");
    QCOMPARE(file.rows.size(), 3);
    QCOMPARE(file.rows.at(1).line, 3);
    QCOMPARE(file.rows.at(1).problem, problem);
    QVERIFY(file.rows.at(1).cells.join(u',').contains(u"Ann"_s)
            || problem == RowProblem::NoRecipient);
    QCOMPARE(file.rows.at(2).entry.recipientName, u"Carl"_s);
}

void tst_AddressCsv::aFileWithoutHeadings_isNone()
{
    QVERIFY(!addressesFromTable(*csv::readTable("Ann,Dock 1,040 1\n")));
    QVERIFY(!addressesFromTable(*csv::readTable("phone,email\n1,2\n")));
    const auto empty = addressesFromTable(*csv::readTable("name,phone\n"));
    QVERIFY(empty);
    QVERIFY(empty->rows.isEmpty());
}

QTEST_APPLESS_MAIN(tst_AddressCsv)
#include "tst_AddressCsv.moc"
