// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/Csv.h"
#include "base/CsvReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = csv::FileError::Kind;

class tst_CsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areRead_data();
    void rows_areRead();
    void separator_isFound_data();
    void separator_isFound();
    void encodings_areRead_data();
    void encodings_areRead();
    void lines_areCountedAsAnEditorDoes();
    void textBehindAQuote_isKeptAndDoubtful();
    void whatCannotBeRead_saysWhereAndWhy_data();
    void whatCannotBeRead_saysWhereAndWhy();
    void tooManyRows_areRefused();
    void formulas_comeBackAsTheyWere_data();
    void formulas_comeBackAsTheyWere();
};

void tst_CsvReader::rows_areRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<QStringList>>("expected");
    using Rows = QList<QStringList>;
    QTest::newRow("two rows, CRLF")
        << "a,b\r\n1,2\r\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("LF, and no end of the last line")
        << "a,b\n1,2"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CR alone") << "a,b\r1,2\r"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quotes, doubled quotes, a separator and a line break inside")
        << "\"x \"\"y\"\"\",\"a,b\r\nc\"\r\n"_ba << Rows{{u"x \"y\""_s, u"a,b\r\nc"_s}};
    QTest::newRow("empty cells at both ends") << ",m,\n"_ba << Rows{{u""_s, u"m"_s, u""_s}};
    QTest::newRow("an empty cell at the end of the file") << "a,"_ba << Rows{{u"a"_s, u""_s}};
    QTest::newRow("blank lines and lines of separators alone are passed over")
        << "\n\na,b\n,\n \n1,2\n\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a quote inside a cell that has none around it")
        << "5\" disk,b\n"_ba << Rows{{u"5\" disk"_s, u"b"_s}};
    QTest::newRow("an empty quoted cell") << "\"\",b\n"_ba << Rows{{u""_s, u"b"_s}};
    QTest::newRow("blanks belong to the cell") << " a , b\n"_ba << Rows{{u" a "_s, u" b"_s}};
}

void tst_CsvReader::rows_areRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<QStringList>, expected);
    const auto table = csv::readTable(content);
    QVERIFY(table);
    QList<QStringList> cells;
    for (const csv::Row &row : table->rows) {
        cells.append(row.cells);
        QVERIFY(!row.isDoubtful);
    }
    QCOMPARE(cells, expected);
}

void tst_CsvReader::separator_isFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("commas") << "a,b,c\n1;2,3,4\n"_ba << QChar(u',');
    QTest::newRow("semicolons, with commas in the rows") << "a;b\n1,5;2,5\n"_ba << QChar(u';');
    QTest::newRow("tabs") << "a\tb, c\td\n"_ba << QChar(u'\t');
    QTest::newRow("what is in quotes does not count") << "\"a,b,c\";d\n"_ba << QChar(u';');
    QTest::newRow("a spreadsheet says it") << "sep=;\r\na,b,c;d\r\n"_ba << QChar(u';');
    QTest::newRow("one column") << "name\nAnn\n"_ba << QChar(u',');
    QTest::newRow("a name that begins like it") << "sep=arate,b\n"_ba << QChar(u',');
}

void tst_CsvReader::separator_isFound()
{
    QFETCH(QByteArray, content);
    QFETCH(QChar, separator);
    const auto table = csv::readTable(content);
    QVERIFY(table);
    QCOMPARE(table->separator, separator);
}

void tst_CsvReader::encodings_areRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("UTF-8") << "M\xC3\xBCller,\xE6\x9D\xB1\xE4\xBA\xAC\n"_ba;
    QTest::newRow("UTF-8 with a byte order mark")
        << "\xEF\xBB\xBFM\xC3\xBCller,\xE6\x9D\xB1\xE4\xBA\xAC\n"_ba;
    QTest::newRow("UTF-16, little end first")
        << QByteArray("\xFF\xFEM\0\xFC\0l\0l\0e\0r\0,\0\x71\x67\xAC\x4E\n\0", 22);
    QTest::newRow("UTF-16, big end first")
        << QByteArray("\xFE\xFF\0M\0\xFC\0l\0l\0e\0r\0,\x67\x71\x4E\xAC\0\n", 22);
}

void tst_CsvReader::encodings_areRead()
{
    QFETCH(QByteArray, content);
    const auto table = csv::readTable(content);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.first().cells, (QStringList{u"Müller"_s, u"東京"_s}));
}

void tst_CsvReader::lines_areCountedAsAnEditorDoes()
{
    const auto table = csv::readTable("h\n\n\"a\nb\nc\"\nd\r\ne\n"_ba);
    QVERIFY(table);
    QList<int> lines;
    for (const csv::Row &row : table->rows)
        lines.append(row.line);
    QCOMPARE(lines, (QList<int>{1, 3, 6, 7}));
}

void tst_CsvReader::textBehindAQuote_isKeptAndDoubtful()
{
    const auto table = csv::readTable("a,b\n\"x\"y,z\n\"x\" ,z\n"_ba);
    QVERIFY(table);
    QCOMPARE(table->rows.at(1).cells, (QStringList{u"xy"_s, u"z"_s}));
    QVERIFY(table->rows.at(1).isDoubtful);
    QVERIFY(!table->rows.at(2).isDoubtful);
}

void tst_CsvReader::whatCannotBeRead_saysWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << ""_ba << Kind::Empty << 0;
    QTest::newRow("blank lines alone") << "\n  \r\n,,\n"_ba << Kind::Empty << 0;
    QTest::newRow("a byte order mark alone") << "\xEF\xBB\xBF"_ba << Kind::Empty << 0;
    QTest::newRow("a zero character") << QByteArray("a,b\n1,\0002\n", 9) << Kind::NotText << 2;
    QTest::newRow("Latin-1") << "a\nb\nM\xFCller\n"_ba << Kind::NotUtf8 << 3;
    QTest::newRow("half a character in UTF-16")
        << QByteArray::fromHex("fffe61000a0000d86200") << Kind::NotUtf8 << 0;
    QTest::newRow("a quote that is never closed") << "a,b\n1,\"2\n3,4\n"_ba << Kind::OpenQuote << 2;
    QTest::newRow("an Excel workbook") << "PK\x03\x04whatever"_ba << Kind::Spreadsheet << 0;
    QTest::newRow("more than can be held")
        << QByteArray(csv::maxFileSize + 1, 'x') << Kind::TooLarge << 0;
}

void tst_CsvReader::whatCannotBeRead_saysWhereAndWhy()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    const auto table = csv::readTable(content);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, kind);
    QCOMPARE(table.error().line, line);
}

void tst_CsvReader::tooManyRows_areRefused()
{
    QVERIFY(csv::readTable(QByteArray("a\n").repeated(csv::maxRows)));
    const auto table = csv::readTable(QByteArray("a\n").repeated(csv::maxRows + 1));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Kind::TooLarge);
}

void tst_CsvReader::formulas_comeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a phone number") << u"+49 40 5550100"_s;
    QTest::newRow("a formula") << u"=HYPERLINK(\"x\")"_s;
    QTest::newRow("plain") << u"Ann Clerk"_s;
    QTest::newRow("an apostrophe of its own") << u"'s-Hertogenbosch"_s;
    QTest::newRow("empty") << QString();
}

void tst_CsvReader::formulas_comeBackAsTheyWere()
{
    QFETCH(QString, text);
    QCOMPARE(csv::withFormula(csv::withoutFormula(text)), text);
}

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_CsvReader.moc"
