// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/address/AddressParts.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

using Country = std::optional<QLocale::Territory>;

/// Every sign, but for what may stand between the parts.
QString signsOf(const QString &text)
{
    QString signs;
    for (const QChar character : text) {
        if (!character.isSpace() && character != u',' && character != u';' && character != u'-')
            signs += character;
    }
    std::sort(signs.begin(), signs.end());
    return signs;
}

} // namespace

class tst_AddressParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_tellsThePartsApart_data();
    void read_tellsThePartsApart();
    void compose_writesInTheOrderOfTheCountry_data();
    void compose_writesInTheOrderOfTheCountry();
    void compose_losesNoPart_inAnyCountry();
    void anyText_keepsEverySign_data();
    void anyText_keepsEverySign();
    void anyMixture_keepsEverySign_data();
    void anyMixture_keepsEverySign();
};

void tst_AddressParts::read_tellsThePartsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Country>("country");
    QTest::addColumn<QString>("street");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("postalCode");

    const auto row = [](const char *name, const QString &text, Country country,
                        const QString &street, const QString &city, const QString &state,
                        const QString &postalCode) {
        QTest::newRow(name) << text << country << street << city << state << postalCode;
    };
    row("US in lines", u"1 Microsoft Way\nRedmond, WA 98052\nUSA"_s, QLocale::UnitedStates,
        u"1 Microsoft Way"_s, u"Redmond"_s, u"WA"_s, u"98052"_s);
    row("US without a country", u"1 Microsoft Way\nDock 4\nRedmond WA 98052-1234"_s,
        QLocale::UnitedStates, u"1 Microsoft Way\nDock 4"_s, u"Redmond"_s, u"WA"_s,
        u"98052-1234"_s);
    row("US in one line", u"1 Microsoft Way, Redmond, WA 98052, USA"_s, QLocale::UnitedStates,
        u"1 Microsoft Way"_s, u"Redmond"_s, u"WA"_s, u"98052"_s);
    row("Canada", u"1 Main St\nMontreal QC H3Z 2Y7\nCanada"_s, QLocale::Canada, u"1 Main St"_s,
        u"Montreal"_s, u"QC"_s, u"H3Z 2Y7"_s);
    row("Germany", u"Hafenstraße 7\n20457 Hamburg\nGermany"_s, QLocale::Germany, u"Hafenstraße 7"_s,
        u"Hamburg"_s, QString(), u"20457"_s);
    row("United Kingdom", u"1 Dock Road\nLondon\nEC1Y 8SY\nUnited Kingdom"_s,
        QLocale::UnitedKingdom, u"1 Dock Road"_s, u"London"_s, QString(), u"EC1Y 8SY"_s);
    row("Ireland with a county", u"Dock 4\nNaas\nCo. Kildare\nW91 X2C3\nIreland"_s,
        QLocale::Ireland, u"Dock 4"_s, u"Naas"_s, u"Co. Kildare"_s, u"W91 X2C3"_s);
    row("Netherlands", u"Kade 1\n1234 AB Rotterdam\nNetherlands"_s, QLocale::Netherlands,
        u"Kade 1"_s, u"Rotterdam"_s, QString(), u"1234 AB"_s);
    row("Brazil", u"Rua A 1\nSão Paulo-SP\n01310-100\nBrazil"_s, QLocale::Brazil, u"Rua A 1"_s,
        u"São Paulo"_s, u"SP"_s, u"01310-100"_s);
    row("Italy", u"Via Roma 1\n00144 Roma RM\nItaly"_s, QLocale::Italy, u"Via Roma 1"_s, u"Roma"_s,
        u"RM"_s, u"00144"_s);
    row("Japan in its own script", u"〒154-0023\n東京都世田谷区\n若林4-31-18\nJapan"_s,
        QLocale::Japan, u"若林4-31-18"_s, u"世田谷区"_s, u"東京都"_s, u"〒154-0023"_s);
    row("China in its own script", u"266033\n山东省青岛市\n香港路1号\nChina"_s, QLocale::China,
        u"香港路1号"_s, u"青岛市"_s, u"山东省"_s, u"266033"_s);
    row("Hong Kong has no postal codes",
        u"12/F Acacia Building\nWan Chai\nHong Kong Island\nHong Kong"_s, QLocale::HongKong,
        u"12/F Acacia Building"_s, u"Wan Chai"_s, u"Hong Kong Island"_s, QString());
    row("Singapore", u"1 Harbour Drive\nSingapore 546080\nSingapore"_s, QLocale::Singapore,
        u"1 Harbour Drive"_s, u"Singapore"_s, QString(), u"546080"_s);
    row("Australia", u"1 Wharf Rd\nSydney NSW 2060\nAustralia"_s, QLocale::Australia,
        u"1 Wharf Rd"_s, u"Sydney"_s, u"NSW"_s, u"2060"_s);
    row("a ship-to address with semicolons", u"123 Main Street;Dock 4;Dublin;;D02 XY;Ireland"_s,
        QLocale::Ireland, u"123 Main Street\nDock 4"_s, u"Dublin"_s, QString(), u"D02 XY"_s);
    row("without a postal code", u"Hafenstraße 7\nHamburg\nGermany"_s, QLocale::Germany,
        u"Hafenstraße 7\nHamburg"_s, QString(), QString(), QString());
    row("what cannot be told apart", u"behind the church\nask for Ann"_s, Country(),
        u"behind the church\nask for Ann"_s, QString(), QString(), QString());
    row("nothing", u" \n "_s, Country(), QString(), QString(), QString(), QString());
}

void tst_AddressParts::read_tellsThePartsApart()
{
    QFETCH(QString, text);
    const AddressParts parts = readAddress(text);
    QTEST(parts.country, "country");
    QTEST(parts.street, "street");
    QTEST(parts.city, "city");
    QTEST(parts.state, "state");
    QTEST(parts.postalCode, "postalCode");
    QCOMPARE(signsOf(composeAddress(parts)), signsOf(text));
}

void tst_AddressParts::compose_writesInTheOrderOfTheCountry_data()
{
    QTest::addColumn<Country>("country");
    QTest::addColumn<QString>("expected");
    QTest::newRow("United States") << Country(QLocale::UnitedStates) << u"Road 1|Town, ST 123"_s;
    QTest::newRow("Canada") << Country(QLocale::Canada) << u"Road 1|Town ST 123"_s;
    QTest::newRow("Germany puts what it does not know into the street")
        << Country(QLocale::Germany) << u"Road 1|ST|123 Town"_s;
    QTest::newRow("United Kingdom") << Country(QLocale::UnitedKingdom) << u"Road 1|ST|Town|123"_s;
    QTest::newRow("Brazil") << Country(QLocale::Brazil) << u"Road 1|Town-ST|123"_s;
    QTest::newRow("Ireland") << Country(QLocale::Ireland) << u"Road 1|Town|ST|123"_s;
    QTest::newRow("Japan") << Country(QLocale::Japan) << u"123|ST Town|Road 1"_s;
    QTest::newRow("South Korea") << Country(QLocale::SouthKorea) << u"ST Town|Road 1|123"_s;
    QTest::newRow("India") << Country(QLocale::India) << u"Road 1|Town 123|ST"_s;
    QTest::newRow("Mexico") << Country(QLocale::Mexico) << u"Road 1|123 Town, ST"_s;
    QTest::newRow("a country that Waybill knows nothing of")
        << Country(QLocale::Norway) << u"Road 1|123 Town|ST"_s;
}

void tst_AddressParts::compose_writesInTheOrderOfTheCountry()
{
    QFETCH(Country, country);
    QFETCH(QString, expected);
    const AddressParts parts{country, u"Land"_s, u"Road 1"_s, u"Town"_s, u"ST"_s, u"123"_s};
    QCOMPARE(composeAddress(parts), expected.replace(u'|', u'\n') + u"\nLand"_s);
}

void tst_AddressParts::compose_losesNoPart_inAnyCountry()
{
    for (int code = QLocale::AnyTerritory; code <= QLocale::LastTerritory; ++code) {
        AddressParts parts;
        parts.country = static_cast<QLocale::Territory>(code);
        parts.street = u"Stra\nsse"_s;
        parts.city = u"Ort"_s;
        parts.state = u"Land"_s;
        parts.postalCode = u"4711"_s;
        parts.countryName = u"Staat"_s;
        QCOMPARE(signsOf(composeAddress(parts)), signsOf(u"StrasseOrtLand4711Staat"_s));
    }
}

void tst_AddressParts::anyText_keepsEverySign_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("commas and semicolons mixed") << u"a, b; c\nd, e"_s;
    QTest::newRow("old line ends") << u"a\rb\r\nc"_s;
    QTest::newRow("seven parts with semicolons") << u"a;b;c;d;e;f;g"_s;
    QTest::newRow("six empty parts") << u";;;;;"_s;
    QTest::newRow("six parts of an unknown country") << u"a;b;c;d;e;Freedonia"_s;
    QTest::newRow("only a country") << u"Germany"_s;
    QTest::newRow("a country twice") << u"Germany\nGermany"_s;
    QTest::newRow("only a postal code") << u"98052"_s;
    QTest::newRow("two postal codes") << u"Road\n20457 Hamburg\n20457 Hamburg\nGermany"_s;
    QTest::newRow("hyphens in a city") << u"1 rue A\n63000 Clermont-Ferrand\nFrance"_s;
    QTest::newRow("signs of every kind") << u"§$%&/()=?`´+*#'_:<>|\n“quoted” – dash—\nUK"_s;
    QTest::newRow("right to left") << u"شارع ١\nدبي\nUnited Arab Emirates"_s;
    QTest::newRow("Korean") << u"서울특별시 종로구\n세종대로 209\n03171\nSouth Korea"_s;
    QTest::newRow("Taiwan") << u"106\n臺北市大安區\n信義路1號\nTaiwan"_s;
}

void tst_AddressParts::anyText_keepsEverySign()
{
    QFETCH(QString, text);
    const AddressParts parts = readAddress(text);
    const QString composed = composeAddress(parts);
    QCOMPARE(signsOf(composed), signsOf(text));
    // Once written by the helper, it is read and written the same for ever.
    const QString again = composeAddress(readAddress(composed));
    QCOMPARE(composeAddress(readAddress(again)), again);
}

void tst_AddressParts::anyMixture_keepsEverySign_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("mixture %u", seed) << seed;
}

void tst_AddressParts::anyMixture_keepsEverySign()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList pieces{u"1 Main St"_s, u"Dock 4"_s,     u"Redmond"_s,  u"WA"_s,
                             u"98052"_s,     u"H3Z 2Y7"_s,    u"Germany"_s,  u"Japan"_s,
                             u"東京都"_s,    u"Brazil"_s,     u"154-0023"_s, u"EC1Y 8SY"_s,
                             u"São Paulo"_s, u"SP"_s,         u"USA"_s,      u"Hong Kong"_s,
                             u"India"_s,     u"c/o Ann"_s,    u""_s,         u"-"_s,
                             u"Rua A, 1"_s,  u"(Madrid)"_s,   u"Spain"_s,    u"Dubai"_s,
                             u"Ireland"_s,   u"Co. Kildare"_s};
    const QStringList between{u"\n"_s, u", "_s, u" "_s, u";"_s, u"\r\n"_s, u"-"_s};
    for (int round = 0; round < 100; ++round) {
        QString text;
        for (int count = random.bounded(1, 8); count > 0; --count) {
            text += pieces.at(random.bounded(int(pieces.size())));
            text += between.at(random.bounded(int(between.size())));
        }
        const QString composed = composeAddress(readAddress(text));
        QVERIFY2(signsOf(composed) == signsOf(text), qPrintable(text + u"\n→\n"_s + composed));
    }
}

QTEST_GUILESS_MAIN(tst_AddressParts)
#include "tst_AddressParts.moc"
