// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tracking/TrackingText.h"

#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

/// What is made of typed, pasted and scanned text.
class tst_TrackingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalised_data();
    void normalised();
    void normalisedTwice_staysAsItIs_data();
    void normalisedTwice_staysAsItIs();
    void scan_data();
    void scan();
    void ground96_offersTheWholeBarcodeToo();
    void grouped_data();
    void grouped();
    void grouping_losesNothing();
    void sameParcel_data();
    void sameParcel();
    void freeSuffix_data();
    void freeSuffix();
    void spreadsheetDamage_data();
    void spreadsheetDamage();
};

void tst_TrackingText::normalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", {}, {});
    row("nothing but white space", u" \t\r\n\u00A0\u3000"_s, {});
    row("nothing but hyphens", u"---"_s, {});
    row("groups with spaces", u"7867 8551 8217"_s, u"786785518217"_s);
    row("a no-break space of a web page", u"7867\u00A08551\u202F8217"_s, u"786785518217"_s);
    row("a zero-width space of a mail", u"7867\u200B85518217\uFEFF"_s, u"786785518217"_s);
    row("a direction mark", u"\u200E786785518217\u200F"_s, u"786785518217"_s);
    row("a soft hyphen", u"7867\u00AD85518217"_s, u"786785518217"_s);
    row("the end of line of a scanner", u"786785518217\r\n"_s, u"786785518217"_s);
    row("small letters", u"1z999aa10123456784"_s, u"1Z999AA10123456784"_s);
    row("digits of full width", u"７８６７８５５１８２１７"_s, u"786785518217"_s);
    row("groups with hyphens", u"7867-8551-8217"_s, u"786785518217"_s);
    row("hyphens of a word processor", u"7867\u20118551\u20138217"_s, u"786785518217"_s);
    row("a minus sign", u"78678551\u22128217"_s, u"786785518217"_s);
    row("a suffix for the second job", u"786785518217-2"_s, u"786785518217-2"_s);
    row("a suffix of two digits", u"786785518217-12"_s, u"786785518217-12"_s);
    row("a suffix after a space", u"7867 8551 8217 - 1"_s, u"786785518217-1"_s);
    row("a suffix of three digits is part of the number", u"786785518217-123"_s,
        u"786785518217123"_s);
    row("a short body has no suffix", u"1234567-1"_s, u"12345671"_s);
    row("eight characters are enough for a suffix", u"12345678-1"_s, u"12345678-1"_s);
    row("groups have no suffix", u"9865-7878-88"_s, u"9865787888"_s);
    row("a hyphen at the end", u"786785518217-"_s, u"786785518217"_s);
    row("a hyphen at the start", u"-786785518217"_s, u"786785518217"_s);
    row("leading zeros stay", u"0414 4176 0228 964"_s, u"041441760228964"_s);
    row("text that is no number", u"by courier, Mr Smith"_s, u"BYCOURIER,MRSMITH"_s);
}

void tst_TrackingText::normalised()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(normaliseTracking(text).text(), expected);
}

void tst_TrackingText::normalisedTwice_staysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("a sharp s, whose capital is two letters", u"straße-1"_s);
    row("a ligature", u"ﬁﬂ12345678-1"_s);
    row("a letter with an apostrophe", u"ŉ12345678"_s);
    row("half a pair of surrogates", u"1234"_s + QChar(0xD83D) + u"5678"_s);
    row("an emoji", u"📦786785518217📦"_s);
    row("Arabic digits", u"٧٨٦٧٨٥٥١٨٢١٧"_s);
    row("combining marks", u"e\u0301e\u0301e\u030112345678"_s);
    row("a null character", u"1234\u0000005678"_s);
    row("group separators of a barcode", u"\u001D420787459400111206206406260787\u001D"_s);
    row("many suffixes", u"12345678-1-2-3"_s);
    row("markup", u"<b>786785518217</b>"_s);
    row("a fraction, which is no slash any more", u"½12345678"_s);
    row("a web address", u"https://example.com/?n=1Z999AA10123456784&x=1"_s);
    row("half a million characters", QString(500'000, u'7') + u"-1"_s);
    row("a hundred thousand hyphens", QString(100'000, u'-'));
}

void tst_TrackingText::normalisedTwice_staysAsItIs()
{
    QFETCH(QString, text);
    const TrackingNumber once = normaliseTracking(text);
    QVERIFY(normaliseTracking(once.text()) == once);
    const UnwrappedScan scan = unwrapScan(text);
    QVERIFY(normaliseTracking(scan.number.text()) == scan.number);
    QVERIFY(!groupedForReading(text).contains(u"  "_s));
}

void tst_TrackingText::scan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<ScanKind>("kind");
    const auto row = [](const char *name, const QString &text, const QString &number,
                        ScanKind kind = ScanKind::Plain) {
        QTest::newRow(name) << text << number << kind;
    };
    using enum ScanKind;
    row("a FedEx Express label", u"1001921334250001000300779017972697"_s, u"779017972697"_s,
        FedExLabel);
    row("a FedEx Ground label", u"9622001900000000000000776632517510"_s, u"776632517510"_s,
        FedExLabel);
    row("an old FedEx label", u"32971514560102447849175802862014"_s, u"784917580286"_s, FedExLabel);
    row("a FedEx barcode of 22 digits", u"9611020987654312345672"_s, u"987654312345672"_s,
        FedExGround);
    row("a USPS label with ZIP", u"420787459400111206206406260787"_s, u"9400111206206406260787"_s,
        PostalRouting);
    row("a USPS label with ZIP+4", u"4201002334249200190132607600833457"_s,
        u"9200190132607600833457"_s, PostalRouting);
    row("with the control characters of a GS1 symbol",
        u"\u001D42078745\u001D9400111206206406260787\r"_s, u"9400111206206406260787"_s,
        PostalRouting);
    row("with the scanner's name of the symbol", u"]C1420787459400111206206406260787"_s,
        u"9400111206206406260787"_s, PostalRouting);
    row("a suffix stays", u"1001921334250001000300779017972697-2"_s, u"779017972697-2"_s,
        FedExLabel);
    row("a FedEx label with a wrong digit stays whole", u"1001921334250001000300779017972698"_s,
        u"1001921334250001000300779017972698"_s);
    row("a plain FedEx number", u"9865 7878 8855\t"_s, u"986578788855"_s);
    row("a plain UPS number", u"1z999aa10123456784"_s, u"1Z999AA10123456784"_s);
    row("420 with too little behind it", u"42078745940011120620"_s, u"42078745940011120620"_s);
    row("nothing", {}, {});
}

void tst_TrackingText::scan()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(ScanKind, kind);
    const UnwrappedScan scanned = unwrapScan(text);
    QCOMPARE(scanned.number.text(), number);
    QCOMPARE(scanned.kind, kind);
    QCOMPARE(scanned.carrier.has_value(), kind != ScanKind::Plain);
}

void tst_TrackingText::ground96_offersTheWholeBarcodeToo()
{
    QCOMPARE(unwrapScan(u"9611020987654312345672").alternative, u"9611020987654312345672"_s);
    QVERIFY(unwrapScan(u"1001921334250001000300779017972697").alternative.isEmpty());
}

void tst_TrackingText::grouped_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("FedEx") << u"986578788855"_s << u"9865 7878 8855"_s;
    QTest::newRow("FedEx Ground") << u"041441760228964"_s << u"0414 4176 0228 964"_s;
    QTest::newRow("UPS") << u"1Z999AA10123456784"_s << u"1Z 999 AA1 01 2345 6784"_s;
    QTest::newRow("DHL") << u"3318810025"_s << u"3318 810 025"_s;
    QTest::newRow("S10") << u"RB123456785GB"_s << u"RB 123 456 785 GB"_s;
    QTest::newRow("USPS") << u"9400111206206406260787"_s << u"9400 1112 0620 6406 2607 87"_s;
    QTest::newRow("with a suffix") << u"986578788855-2"_s << u"9865 7878 8855 -2"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_TrackingText::grouped()
{
    QFETCH(QString, number);
    QFETCH(QString, expected);
    QCOMPARE(groupedForReading(number), expected);
}

void tst_TrackingText::grouping_losesNothing()
{
    for (const QString &number :
         {u"1Z999AA10123456784"_s, u"123456789-1"_s, u"JJD0002257639032011"_s, u"12345"_s})
        QCOMPARE(normaliseTracking(groupedForReading(number)).text(), number);
}

void tst_TrackingText::sameParcel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same number") << u"1Z999AA10123456784"_s << true;
    QTest::newRow("in groups and small letters") << u" 1z 999 AA1 01 2345 6784"_s << true;
    QTest::newRow("of another job in the parcel") << u"1Z999AA10123456784-2"_s << true;
    QTest::newRow("in full-width characters") << u"１Z999AA10123456784"_s << true;
    QTest::newRow("with a hyphen first") << u"-1Z999AA10123456784"_s << true;
    QTest::newRow("another number") << u"1Z999AA10123456785"_s << false;
    QTest::newRow("another beginning") << u"2Z999AA10123456784"_s << false;
    QTest::newRow("only its beginning") << u"1Z"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_TrackingText::sameParcel()
{
    QFETCH(QString, text);
    QFETCH(bool, isSame);
    QCOMPARE(isSameParcel(text, normaliseTracking(u"1Z999AA10123456784-1")), isSame);
    QVERIFY(!isSameParcel(text, {}));
}

void tst_TrackingText::freeSuffix_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the number itself is taken")
        << QStringList{u"986578788855"_s} << u"986578788855-1"_s;
    QTest::newRow("so is the first suffix")
        << QStringList{u"986578788855"_s, u"9865 7878 8855-1"_s} << u"986578788855-2"_s;
    QTest::newRow("a gap is used") << QStringList{u"986578788855-2"_s} << u"986578788855-1"_s;
    QStringList all;
    for (int suffix = 1; suffix < 100; ++suffix)
        all.append(u"986578788855-%1"_s.arg(suffix));
    QTest::newRow("none is left") << all << QString();
}

void tst_TrackingText::freeSuffix()
{
    QFETCH(QStringList, taken);
    QFETCH(QString, expected);
    QCOMPARE(withFreeSuffix(u"986578788855"_s, taken), expected);
}

void tst_TrackingText::spreadsheetDamage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("an exponent") << u"9.86579E+11"_s << true;
    QTest::newRow("an exponent with a comma") << u"9,86579E+11"_s << true;
    QTest::newRow("a decimal point") << u"986578788855.0"_s << true;
    QTest::newRow("rounded to fifteen digits") << u"9400111206206400000000"_s << true;
    QTest::newRow("one zero at the end means nothing") << u"0073938000549290"_s << false;
    QTest::newRow("a FedEx number") << u"986578788855"_s << false;
    QTest::newRow("a UPS number with an E") << u"1Z879E930346834440"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_TrackingText::spreadsheetDamage()
{
    QFETCH(QString, text);
    QFETCH(bool, isDamaged);
    QCOMPARE(looksSpreadsheetDamaged(text), isDamaged);
}

QTEST_GUILESS_MAIN(tst_TrackingText)
#include "tst_TrackingText.moc"
