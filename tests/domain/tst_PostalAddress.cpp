// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/PostalAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using Parts = PostalAddress::Parts;

class tst_PostalAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromSemicolonText_readsSixParts_data();
    void fromSemicolonText_readsSixParts();
    void fromSemicolonText_keepsOtherTextWhole_data();
    void fromSemicolonText_keepsOtherTextWhole();
    void fromText_neverSplits();
    void fromParts_hasItsLinesAsText();
    void lines_areWhatALabelShows_data();
    void lines_areWhatALabelShows();
    void isBlank_seesOnlyWhiteSpace();
};

void tst_PostalAddress::fromSemicolonText_readsSixParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("sample in the USA")
        << u"1111 First Ave;;Any City;WA;98999;USA"_s
        << Parts{u"1111 First Ave"_s, {}, u"Any City"_s, u"WA"_s, u"98999"_s, u"USA"_s}
        << QStringList{u"1111 First Ave"_s, u"Any City"_s, u"WA"_s, u"98999"_s, u"USA"_s};
    QTest::newRow("sample in the Netherlands, without a province")
        << u"Tupolevlaan 101;;Schiphol-Rijk;;1119 PA;Netherlands (NL)"_s
        << Parts{u"Tupolevlaan 101"_s, {}, u"Schiphol-Rijk"_s, {}, u"1119 PA"_s,
                 u"Netherlands (NL)"_s}
        << QStringList{u"Tupolevlaan 101"_s, u"Schiphol-Rijk"_s, u"1119 PA"_s,
                       u"Netherlands (NL)"_s};
    QTest::newRow("nothing in any part") << u";;;;;"_s << Parts{} << QStringList{};
    QTest::newRow("blanks around a part")
        << u" a ;b;c;d;e;f"_s << Parts{u" a "_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}
        << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
}

void tst_PostalAddress::fromSemicolonText_readsSixParts()
{
    QFETCH(const QString, text);
    QFETCH(const Parts, parts);
    QFETCH(const QStringList, lines);
    const PostalAddress address = PostalAddress::fromSemicolonText(text);
    QVERIFY(address.parts().has_value());
    QVERIFY(*address.parts() == parts);
    QCOMPARE(address.text(), text);
    QCOMPARE(address.lines(), lines);
}

void tst_PostalAddress::fromSemicolonText_keepsOtherTextWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("four semicolons") << u"a;b;c;d;e"_s;
    QTest::newRow("six semicolons") << u"a;b;c;d;e;f;g"_s;
    QTest::newRow("commas") << u"One Microsoft Way, Redmond, WA 98052"_s;
    QTest::newRow("no text") << QString();
}

void tst_PostalAddress::fromSemicolonText_keepsOtherTextWhole()
{
    QFETCH(const QString, text);
    const PostalAddress address = PostalAddress::fromSemicolonText(text);
    QVERIFY(!address.parts());
    QCOMPARE(address.text(), text);
}

void tst_PostalAddress::fromText_neverSplits()
{
    const PostalAddress address = PostalAddress::fromText(u"a;b;c;d;e;f"_s);
    QVERIFY(!address.parts());
    QCOMPARE(address.lines(), QStringList{u"a;b;c;d;e;f"_s});
}

void tst_PostalAddress::fromParts_hasItsLinesAsText()
{
    const PostalAddress address = PostalAddress::fromParts(
        {u"12345 Ave NW; Dock 3"_s, {}, u"Quincy"_s, u"WA"_s, u"98848"_s, u"USA"_s});
    QCOMPARE(address.text(), u"12345 Ave NW; Dock 3\nQuincy\nWA\n98848\nUSA"_s);
    QCOMPARE(address.parts()->street1, u"12345 Ave NW; Dock 3"_s);
}

void tst_PostalAddress::lines_areWhatALabelShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("one line") << u"a, b"_s << QStringList{u"a, b"_s};
    QTest::newRow("Unix lines") << u"a\nb\n"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Windows lines") << u"a\r\n\r\nb"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("old Macintosh lines") << u"a\rb"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("white space only") << u" \n\t\n"_s << QStringList{};
}

void tst_PostalAddress::lines_areWhatALabelShows()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QCOMPARE(PostalAddress::fromText(text).lines(), lines);
    QCOMPARE(PostalAddress::fromText(text).text(), text);
}

void tst_PostalAddress::isBlank_seesOnlyWhiteSpace()
{
    QVERIFY(PostalAddress().isBlank());
    QVERIFY(PostalAddress::fromText(u" \n "_s).isBlank());
    QVERIFY(!PostalAddress::fromText(u"."_s).isBlank());
}

QTEST_GUILESS_MAIN(tst_PostalAddress)
#include "tst_PostalAddress.moc"
