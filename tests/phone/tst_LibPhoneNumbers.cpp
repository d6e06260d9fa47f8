// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "phone/LibPhoneNumbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = PhoneFinding::Kind;

class tst_LibPhoneNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void look_finds_data();
    void look_finds();
    void whatIsOffered_looksRight_data();
    void whatIsOffered_looksRight();
};

void tst_LibPhoneNumbers::look_finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<QLocale::Territory>>("country");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("formatted");

    const std::optional<QLocale::Territory> nowhere;
    const std::optional<QLocale::Territory> us = QLocale::UnitedStates;
    const std::optional<QLocale::Territory> de = QLocale::Germany;
    const std::optional<QLocale::Territory> gb = QLocale::UnitedKingdom;
    const std::optional<QLocale::Territory> jp = QLocale::Japan;
    QTest::newRow("nothing typed") << u"  "_s << us << Kind::Nothing << QString();
    QTest::newRow("the sample of the specification, in the US")
        << u"4250000000"_s << us << Kind::CountryCodeMissing << u"+1 425-000-0000"_s;
    QTest::newRow("the sample, and no country in the address")
        << u"4250000000"_s << nowhere << Kind::CountryCodeMissing << QString();
    QTest::newRow("without a country code, in Germany")
        << u"030 123456"_s << de << Kind::CountryCodeMissing << u"+49 30 123456"_s;
    QTest::newRow("with brackets and dots")
        << u"(0)30.1234-56"_s << de << Kind::CountryCodeMissing << u"+49 30 123456"_s;
    QTest::newRow("written as is usual")
        << u"+49 30 123456"_s << de << Kind::LooksRight << QString();
    QTest::newRow("the same, run together")
        << u"+4930123456"_s << nowhere << Kind::LooksRight << u"+49 30 123456"_s;
    QTest::newRow("dialled out with 00")
        << u"0049 30 123456"_s << de << Kind::LooksRight << u"+49 30 123456"_s;
    QTest::newRow("of another country than the address")
        << u"+44 20 7946 0958"_s << us << Kind::LooksRight << QString();
    QTest::newRow("with an extension")
        << u"+44 20 7946 0958 ext 12"_s << gb << Kind::LooksRight << u"+44 20 7946 0958 x12"_s;
    QTest::newRow("full-width digits of a Japanese keyboard")
        << u"０３-３２１３-１１１１"_s << jp << Kind::CountryCodeMissing << u"+81 3-3213-1111"_s;
    QTest::newRow("too short for the country")
        << u"+1 425 000"_s << nowhere << Kind::TooShort << QString();
    QTest::newRow("only the local part") << u"555 0100"_s << us << Kind::TooShort << QString();
    QTest::newRow("too long for the country")
        << u"+1 425 000 0000 00"_s << nowhere << Kind::TooLong << QString();
    QTest::newRow("a country code that no country has")
        << u"+999 123 4567"_s << us << Kind::UnknownCountryCode << QString();
    QTest::newRow("possible, but not given out")
        << u"+1 425 000 0000"_s << us << Kind::NotKnown << u"+1 425-000-0000"_s;
    QTest::newRow("words") << u"ask Ann"_s << us << Kind::NoNumber << QString();
}

void tst_LibPhoneNumbers::look_finds()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<QLocale::Territory>, country);
    const PhoneFinding found = LibPhoneNumbers().look(typed, country);
    QTEST(found.kind, "kind");
    QTEST(found.formatted, "formatted");
}

void tst_LibPhoneNumbers::whatIsOffered_looksRight_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QLocale::Territory>("country");
    QTest::newRow("Germany") << u"030/901820"_s << QLocale::Germany;
    QTest::newRow("United Kingdom") << u"02079460958"_s << QLocale::UnitedKingdom;
    QTest::newRow("France") << u"01 42 68 53 00"_s << QLocale::France;
    QTest::newRow("India") << u"022 2778 2183"_s << QLocale::India;
    QTest::newRow("Brazil") << u"(11) 2096-2000"_s << QLocale::Brazil;
    QTest::newRow("Australia") << u"02 9374 4000"_s << QLocale::Australia;
}

void tst_LibPhoneNumbers::whatIsOffered_looksRight()
{
    QFETCH(QString, typed);
    QFETCH(QLocale::Territory, country);
    const LibPhoneNumbers numbers;
    const PhoneFinding found = numbers.look(typed, country);
    QCOMPARE(found.kind, Kind::CountryCodeMissing);
    QCOMPARE(found.country, std::optional(country));
    const PhoneFinding again = numbers.look(found.formatted, std::nullopt);
    QCOMPARE(again.kind, Kind::LooksRight);
    QCOMPARE(again.country, std::optional(country));
    QCOMPARE(again.countryCode, found.countryCode);
    QVERIFY(again.formatted.isEmpty());
}

QTEST_GUILESS_MAIN(tst_LibPhoneNumbers)
#include "tst_LibPhoneNumbers.moc"
