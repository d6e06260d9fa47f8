// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/ServerText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

/// Text of the service's within sentences of ours.
class tst_ServerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_inASentence_data();
    void text_inASentence();
    void longText_endsInTime_data();
    void longText_endsInTime();
};

void tst_ServerText::text_inASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a usual name stays as it is") << u"hdd-0412"_s << u"hdd-0412"_s;
    QTest::newRow("so does a name in Greek") << u"Δίσκος 7"_s << u"Δίσκος 7"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("an override goes") << u"\u202Eabc"_s << u"abc"_s;
    QTest::newRow("so does one that is ended") << u"a\u202Db\u202Cc"_s << u"abc"_s;
    QTest::newRow("an isolate that is not ended") << u"\u2067abc"_s << u"abc"_s;
    QTest::newRow("marks go") << u"a\u200Eb\u200Fc\u061C"_s << u"abc"_s;
    QTest::newRow("a name in Hebrew stands for itself") << u"דיסק 7"_s << u"\u2068דיסק 7\u2069"_s;
    QTest::newRow("one in Arabic, too") << u"قرص"_s << u"\u2068قرص\u2069"_s;
    QTest::newRow("its own end of an isolate does not end ours")
        << u"א\u2069b"_s << u"\u2068אb\u2069"_s;
    QTest::newRow("line breaks are spaces") << u"a\nb\u2028c\td"_s << u"a b c d"_s;
    QTest::newRow("a NUL is a space") << u"a"_s + QChar(0) + u'b' << u"a b"_s;
}

void tst_ServerText::text_inASentence()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(inSentence(text), expected);
}

void tst_ServerText::longText_endsInTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString full(100, u'x');
    QTest::newRow("100 letters") << full << full;
    QTest::newRow("101 letters") << full + u'y' << full + u'…';
    QTest::newRow("4,000 letters") << QString(4000, u'x') << full + u'…';
    const QString parcel = u"\U0001F4E6"_s;
    QTest::newRow("a letter of two halves is not cut in two")
        << full.chopped(1) + parcel + u'y' << u"\u2068"_s + full.chopped(1) + parcel + u"…\u2069"_s;
}

void tst_ServerText::longText_endsInTime()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(inSentence(text), expected);
}

QTEST_GUILESS_MAIN(tst_ServerText)
#include "tst_ServerText.moc"
