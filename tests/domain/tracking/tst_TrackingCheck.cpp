// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tracking/TrackingCheck.h"

#include <QElapsedTimer>
#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

namespace {

using enum TrackingVerdict;

} // namespace

/// What is said of a number, with and without a carrier.
class tst_TrackingCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void mistyped_namesTheDigitThatBelongsThere();
    void numberOfAnotherCarrier_saysWhose_data();
    void numberOfAnotherCarrier_saysWhose();
    void lettersAmongDigits_areAskedAbout_data();
    void lettersAmongDigits_areAskedAbout();
    void suggestedCarrier_needsExactlyOneCheckDigit_data();
    void suggestedCarrier_needsExactlyOneCheckDigit();
    void matches_nameTheSurestFirst();
    void spreadsheetDamage_isTold();
    void nastyText_endsInAVerdict_data();
    void nastyText_endsInAVerdict();
    void carrierName_isUnderstood_data();
    void carrierName_isUnderstood();
    void trackingPage_holdsTheNumberEncoded();
};

void tst_TrackingCheck::verdict_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<TrackingVerdict>("expected");
    const auto row = [](const char *name, const QString &number, const QString &carrier,
                        TrackingVerdict expected) {
        QTest::newRow(name) << number << carrier << expected;
    };
    row("nothing", {}, u"FedEx"_s, Empty);
    row("only spaces", u"   "_s, {}, Empty);
    row("a FedEx number of FedEx", u"986578788855"_s, u"FedEx"_s, LooksRight);
    row("with a suffix", u"986578788855-2"_s, u"fedex"_s, LooksRight);
    row("the specification's own sample", u"999999999999"_s, u"FedEx"_s, LooksMistyped);
    row("the same without a carrier: others use twelve digits too", u"999999999999"_s, {},
        UnknownFormat);
    row("eleven digits of FedEx", u"98657878885"_s, u"FedEx"_s, UnknownFormat);
    row("a FedEx number without a carrier", u"986578788855"_s, {}, LooksRight);
    row("a UPS number without a carrier", u"1Z999AA10123456784"_s, {}, LooksRight);
    row("a mistyped UPS number without a carrier", u"1Z999AA10123456785"_s, {}, LooksMistyped);
    row("any number of a carrier that nobody knows", u"986578788855"_s, u"Smith & Sons"_s,
        UnknownFormat);
    row("eleven digits of Blue Dart, by length only", u"12345678901"_s, u"Blue Dart"_s, LooksRight);
    row("the same without a carrier proves nothing", u"12345678901"_s, {}, UnknownFormat);
    row("nine digits of TNT have no known check digit", u"567993604"_s, u"TNT"_s, LooksRight);
    row("a postal number of any post", u"RB123456785GB"_s, u"Japan Post"_s, LooksRight);
    row("a postal number of a country that is not listed", u"RB123456785TW"_s, {}, LooksRight);
    row("a DHL number of ten digits", u"3318810025"_s, u"DHL Express"_s, LooksRight);
    row("a DHL number with a wrong digit", u"3318810026"_s, u"DHL"_s, LooksMistyped);
    row("a whole USPS barcode", u"420787459400111206206406260787"_s, u"USPS"_s, LooksRight);
    row("a whole FedEx barcode", u"1001921334250001000300779017972697"_s, u"FedEx"_s, LooksRight);
}

void tst_TrackingCheck::verdict()
{
    QFETCH(QString, number);
    QFETCH(QString, carrier);
    QFETCH(TrackingVerdict, expected);
    QCOMPARE(checkTracking(number, carrier).verdict, expected);
}

void tst_TrackingCheck::mistyped_namesTheDigitThatBelongsThere()
{
    const TrackingCheck fedex = checkTracking(u"999999999999", u"FedEx");
    QCOMPARE(fedex.expected, u'3');
    QVERIFY(fedex.isLast);
    const TrackingCheck postal = checkTracking(u"RB123456784GB", u"Royal Mail");
    QCOMPARE(postal.expected, u'5');
    QVERIFY(!postal.isLast); // the country stands behind it
}

void tst_TrackingCheck::numberOfAnotherCarrier_saysWhose_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<std::optional<Carrier>>("expected");
    QTest::newRow("a UPS number of FedEx")
        << u"1Z999AA10123456784"_s << u"FedEx"_s << std::optional(Carrier::Ups);
    QTest::newRow("a UPS number of a carrier that nobody knows")
        << u"1Z999AA10123456784"_s << u"Smith & Sons"_s << std::optional(Carrier::Ups);
    QTest::newRow("a UPS number of UPS")
        << u"1Z999AA10123456784"_s << u"UPS"_s << std::optional<Carrier>();
    QTest::newRow("twelve digits may be anybody's")
        << u"986578788855"_s << u"UPS"_s << std::optional<Carrier>();
    QTest::newRow("without a carrier there is no other one")
        << u"1Z999AA10123456784"_s << QString() << std::optional<Carrier>();
}

void tst_TrackingCheck::numberOfAnotherCarrier_saysWhose()
{
    QFETCH(QString, number);
    QFETCH(QString, carrier);
    QFETCH(std::optional<Carrier>, expected);
    QVERIFY(checkTracking(number, carrier).looksLike == expected);
}

void tst_TrackingCheck::lettersAmongDigits_areAskedAbout_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *name, const QString &number, const QString &carrier,
                        const QString &suggestion) {
        QTest::newRow(name) << number << carrier << suggestion;
    };
    row("O for 0", u"O12345678983"_s, u"FedEx"_s, u"012345678983"_s);
    row("I for 1", u"47717908I230"_s, u"FedEx"_s, u"477179081230"_s);
    row("l for 1", u"47717908l230"_s, u"FedEx"_s, u"477179081230"_s);
    row("S for 5", u"98657878885S"_s, u"FedEx"_s, u"986578788855"_s);
    row("B for 8", u"9B6578788855"_s, u"FedEx"_s, u"986578788855"_s);
    row("two at once", u"9B657878B855"_s, u"FedEx"_s, u"986578788855"_s);
    row("only the wrong letter of many", u"RB12345678SGB"_s, {}, u"RB123456785GB"_s);
    row("I for the 1 of UPS", u"IZ999AA10123456784"_s, {}, u"1Z999AA10123456784"_s);
    row("the suffix stays", u"98657878885S-2"_s, u"FedEx"_s, u"986578788855-2"_s);
    row("nothing that passes", u"99999999999O"_s, u"FedEx"_s, {});
    row("a number that is right is left alone", u"1Z879E930346834440"_s, {}, {});
    row("too many letters for a slip", u"OOOOOOOOOOOO"_s, u"FedEx"_s, {});
}

void tst_TrackingCheck::lettersAmongDigits_areAskedAbout()
{
    QFETCH(QString, number);
    QFETCH(QString, carrier);
    QFETCH(QString, suggestion);
    QCOMPARE(checkTracking(number, carrier).suggestion, suggestion);
}

void tst_TrackingCheck::suggestedCarrier_needsExactlyOneCheckDigit_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("carrier"); // empty: none
    const auto row = [](const char *name, const QString &number, const QString &carrier) {
        QTest::newRow(name) << number << carrier;
    };
    row("UPS", u"1Z999AA10123456784"_s, u"UPS"_s);
    row("FedEx, whatever has no check digit", u"986578788855"_s, u"FedEx"_s);
    row("FedEx and Yamato both accept it", u"000000000000"_s, {});
    row("length only", u"567993604"_s, {});
    row("a wrong check digit", u"1Z999AA10123456785"_s, {});
    row("Royal Mail by its country", u"RB123456785GB"_s, u"Royal Mail"_s);
    row("a post that is not listed", u"RB123456785TW"_s, {});
    row("TNT, not a post", u"GD123456785WW"_s, u"TNT"_s);
    row("USPS", u"9400111206206406260787"_s, u"USPS"_s);
    row("a FedEx label leaves no doubt", u"1001921334250001000300779017972697"_s, u"FedEx"_s);
    row("nothing", {}, {});
}

void tst_TrackingCheck::suggestedCarrier_needsExactlyOneCheckDigit()
{
    QFETCH(QString, number);
    QFETCH(QString, carrier);
    QCOMPARE(suggestedCarrier(number).value_or(QString()), carrier);
}

void tst_TrackingCheck::matches_nameTheSurestFirst()
{
    const QList<Carrier> expected{Carrier::FedEx, Carrier::Aramex};
    QCOMPARE(checkTracking(u"986578788855").matches, expected);
}

void tst_TrackingCheck::spreadsheetDamage_isTold()
{
    QVERIFY(checkTracking(u"9.86579E+11", u"FedEx").isSpreadsheetDamage);
    QVERIFY(!checkTracking(u"986578788855", u"FedEx").isSpreadsheetDamage);
}

void tst_TrackingCheck::nastyText_endsInAVerdict_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("half a million digits") << QString(500'000, u'1');
    QTest::newRow("half a million letters O") << QString(500'000, u'O');
    QTest::newRow("half a million spaces") << QString(500'000, u' ');
    QTest::newRow("half a surrogate pair") << QString(QChar(0xDC00));
    QTest::newRow("digits of another script") << u"٧٨٦٧٨٥٥١٨٢١٧"_s;
    QTest::newRow("a null character") << u"AB345678"_s + QChar(u'\0') + u"CD"_s;
    QTest::newRow("markup") << u"<script>alert(1)</script>"_s;
    QTest::newRow("only a suffix") << u"-1"_s;
    QTest::newRow("only a symbology identifier") << u"]C1"_s;
    QTest::newRow("a percent sign") << u"%s%n%1"_s;
    QTest::newRow("420 and nothing else") << u"420"_s;
    QTest::newRow("a capital sharp s") << u"1Zẞẞẞẞẞẞ0123456784"_s;
}

void tst_TrackingCheck::nastyText_endsInAVerdict()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    for (const QString &carrier : {QString(), u"FedEx"_s, text}) {
        const TrackingCheck check = checkTracking(text, carrier);
        QVERIFY(check.verdict == Empty || check.verdict == UnknownFormat);
        QVERIFY(check.suggestion.isEmpty());
    }
    QVERIFY(!suggestedCarrier(text));
    QVERIFY2(timer.elapsed() < 5000, "the time must grow with the length only");
}

void tst_TrackingCheck::carrierName_isUnderstood_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<Carrier>>("expected");
    const auto row = [](const char *name, const QString &text, std::optional<Carrier> expected) {
        QTest::newRow(name) << text << expected;
    };
    row("as usual", u"FedEx"_s, Carrier::FedEx);
    row("in small letters", u"fedex"_s, Carrier::FedEx);
    row("with its service", u"FedEx International Priority"_s, Carrier::FedEx);
    row("in two words", u"Fed Ex"_s, Carrier::FedEx);
    row("by its full name", u"United Parcel Service"_s, Carrier::Ups);
    row("DHL Express", u"DHL Express"_s, Carrier::Dhl);
    row("in one word", u"BlueDart"_s, Carrier::BlueDart);
    row("the US post with dots", u"U.S. Postal Service"_s, Carrier::Usps);
    row("the US post in full", u"United States Postal Service"_s, Carrier::Usps);
    row("with spaces around", u"  tnt  "_s, Carrier::Tnt);
    row("a word that only begins alike", u"Upstream Logistics"_s, std::nullopt);
    row("another company", u"Smith & Sons"_s, std::nullopt);
    row("nothing", {}, std::nullopt);
}

void tst_TrackingCheck::carrierName_isUnderstood()
{
    QFETCH(QString, name);
    QFETCH(std::optional<Carrier>, expected);
    QVERIFY(carrierNamed(name) == expected);
}

void tst_TrackingCheck::trackingPage_holdsTheNumberEncoded()
{
    QCOMPARE(trackingPage(Carrier::FedEx, u"986578788855"_s)->toString(),
             u"https://www.fedex.com/apps/fedextrack/?tracknumbers=986578788855"_s);
    QCOMPARE(trackingPage(Carrier::Ups, u"1Z&x=1#y"_s)->toEncoded(),
             "https://wwwapps.ups.com/WebTracking/track?track=yes&trackNums=1Z%26x%3D1%23y"_ba);
    for (const Carrier carrier : {Carrier::FedEx, Carrier::Ups, Carrier::Dhl, Carrier::Usps})
        QCOMPARE(trackingPage(carrier, u"1"_s)->scheme(), u"https"_s);
    QVERIFY(!trackingPage(Carrier::Aramex, u"1"_s));
    QVERIFY(!trackingPage(Carrier::FedEx, QString()));
}

QTEST_GUILESS_MAIN(tst_TrackingCheck)
#include "tst_TrackingCheck.moc"
