// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/BookText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_BookText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldedText_forgetsCaseAndAccents_data();
    void foldedText_forgetsCaseAndAccents();
    void compactText_keepsLettersAndDigitsAlone();
    void saysTheSame_isWhatCompactTextSays_data();
    void saysTheSame_isWhatCompactTextSays();
    void wordFind_findsEveryWordAnywhere_data();
    void wordFind_findsEveryWordAnywhere();
};

void tst_BookText::foldedText_forgetsCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"Contoso LTD"_s << u"contoso ltd"_s;
    QTest::newRow("umlauts, composed") << u"Müller"_s << u"muller"_s;
    QTest::newRow("umlauts, uncomposed") << u"Mu\u0308ller"_s << u"muller"_s;
    QTest::newRow("sharp s") << u"Große Straße"_s << u"grosse strasse"_s;
    QTest::newRow("letters that do not come apart") << u"Łódź Ærø"_s << u"lodz aero"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
    QTest::newRow("blanks") << u"  a \t b\nc "_s << u"a b c"_s;
    QTest::newRow("zero width and directions") << u"a\u200Bb\u202Ec"_s << u"abc"_s;
    QTest::newRow("another script") << u"東京都"_s << u"東京都"_s;
}

void tst_BookText::foldedText_forgetsCaseAndAccents()
{
    QFETCH(QString, text);
    QTEST(foldedText(text), "folded");
}

void tst_BookText::compactText_keepsLettersAndDigitsAlone()
{
    QCOMPARE(compactText(u" +49 (40) 123-45 "_s), u"494012345"_s);
    QCOMPARE(compactText(u"Contoso, Ltd."_s), u"contosoltd"_s);
    QCOMPARE(compactText(u"𝒜 – 📦"_s).isEmpty(), false);
}

void tst_BookText::saysTheSame_isWhatCompactTextSays_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("nothing") << u""_s << u" .,"_s << true;
    QTest::newRow("case and punctuation") << u"Contoso, Ltd."_s << u"CONTOSO LTD"_s << true;
    QTest::newRow("another letter") << u"Contoso Ltd"_s << u"Contosa Ltd"_s << false;
    QTest::newRow("the beginning of the other") << u"Dock 1"_s << u"Dock 12"_s << false;
    QTest::newRow("an accent") << u"Müller"_s << u"muller"_s << true;
    QTest::newRow("an accent of its own") << u"Mu\u0308ller"_s << u"Müller"_s << true;
    QTest::newRow("an accent, and another letter") << u"Müller"_s << u"Miller"_s << false;
    QTest::newRow("two letters for one") << u"Lagerstraße 1"_s << u"lagerstrasse-1"_s << true;
    QTest::newRow("a sign that is no letter") << u"Dock – 1"_s << u"Dock 1"_s << true;
    QTest::newRow("full width") << u"ＡＢ 1"_s << u"ab1"_s << true;
    QTest::newRow("one goes on behind an accent") << u"Zoë"_s << u"Zoe Ltd"_s << false;
}

void tst_BookText::saysTheSame_isWhatCompactTextSays()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(saysTheSame(a, b), "same");
    QTEST(saysTheSame(b, a), "same");
    QTEST(compactText(a) == compactText(b), "same");
}

void tst_BookText::wordFind_findsEveryWordAnywhere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nothing typed") << u"  "_s << true;
    QTest::newRow("one word") << u"muller"_s << true;
    QTest::newRow("with its accent") << u"MÜLLER"_s << true;
    QTest::newRow("in any order") << u"hamburg ann"_s << true;
    QTest::newRow("parts of words") << u"mbur ull"_s << true;
    QTest::newRow("one of them is missing") << u"ann berlin"_s << false;
}

void tst_BookText::wordFind_findsEveryWordAnywhere()
{
    QFETCH(QString, words);
    QTEST(WordFind(words).finds(foldedText(u"Ann Müller\nDock 4, Hamburg"_s)), "isFound");
}

QTEST_APPLESS_MAIN(tst_BookText)
#include "tst_BookText.moc"
