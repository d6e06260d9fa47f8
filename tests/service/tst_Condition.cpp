// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/HttpDate.h"
#include "service/Condition.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using Headers = QList<QPair<QByteArray, QByteArray>>;

namespace {

QByteArray etag()
{
    return "W/\"datetime'2014-04-30T00%3A23%3A52.6173161Z'\""_ba;
}

QByteArray dateText()
{
    return "Sun, 06 Nov 1994 08:49:37 GMT"_ba;
}

QDateTime date()
{
    return QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC);
}

} // namespace

class tst_Condition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void eachCondition_hasExactlyTheHeadersThatTheServiceAllows_data();
    void eachCondition_hasExactlyTheHeadersThatTheServiceAllows();
    void aPairWithoutATime_isTheEtagAlone();
    void aGuard_takesAnEtagByteForByte();
    void aGuard_isNotMadeOutOfNothing_data();
    void aGuard_isNotMadeOutOfNothing();
    void aGuard_ofATime_isIfUnmodifiedSince();
    void httpDate_isTheSameUnderEveryLocaleAndZone();
    void parseHttpDate_readsEachForm_data();
    void parseHttpDate_readsEachForm();
    void parseHttpDate_refusesTheRest_data();
    void parseHttpDate_refusesTheRest();
};

void tst_Condition::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void tst_Condition::eachCondition_hasExactlyTheHeadersThatTheServiceAllows_data()
{
    QTest::addColumn<Headers>("sent");
    QTest::addColumn<Headers>("expected");
    const QDateTime since = date();
    QTest::newRow("none") << Condition().headers() << Headers{};
    QTest::newRow("If-Match") << Condition::ifMatch(etag()).headers()
                              << Headers{{"If-Match"_ba, etag()}};
    QTest::newRow("If-Match and If-Unmodified-Since")
        << Condition::ifMatchAndUnmodifiedSince(etag(), since).headers()
        << Headers{{"If-Match"_ba, etag()}, {"If-Unmodified-Since"_ba, dateText()}};
    QTest::newRow("If-Unmodified-Since") << Condition::ifUnmodifiedSince(since).headers()
                                         << Headers{{"If-Unmodified-Since"_ba, dateText()}};
    QTest::newRow("If-None-Match")
        << Condition::ifNoneMatch(etag()).headers() << Headers{{"If-None-Match"_ba, etag()}};
    QTest::newRow("If-None-Match and If-Modified-Since")
        << Condition::ifNoneMatchAndModifiedSince(etag(), since).headers()
        << Headers{{"If-None-Match"_ba, etag()}, {"If-Modified-Since"_ba, dateText()}};
    QTest::newRow("If-Modified-Since") << Condition::ifModifiedSince(since).headers()
                                       << Headers{{"If-Modified-Since"_ba, dateText()}};
    QTest::newRow("not there yet")
        << Condition::ifAbsent().headers() << Headers{{"If-None-Match"_ba, "*"_ba}};
}

void tst_Condition::eachCondition_hasExactlyTheHeadersThatTheServiceAllows()
{
    QFETCH(const Headers, sent);
    QFETCH(const Headers, expected);
    QCOMPARE(sent, expected);
}

void tst_Condition::aPairWithoutATime_isTheEtagAlone()
{
    QVERIFY(Condition::ifMatchAndUnmodifiedSince(etag(), {}) == Condition::ifMatch(etag()));
    QVERIFY(Condition::ifNoneMatchAndModifiedSince(etag(), {}) == Condition::ifNoneMatch(etag()));
}

void tst_Condition::aGuard_takesAnEtagByteForByte()
{
    const QByteArray odd = " W/\"\xc3\xa9 'x'%2C\" "_ba;
    const auto guard = ChangeGuard::ifMatch(odd);
    QVERIFY(guard.has_value());
    QCOMPARE(guard->condition().headers(), (Headers{{"If-Match"_ba, odd}}));
}

void tst_Condition::aGuard_isNotMadeOutOfNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << "  "_ba;
    QTest::newRow("a line break") << "\"a\r\nX-Evil: 1\""_ba;
    QTest::newRow("a lone line feed") << "\"a\n\""_ba;
    QTest::newRow("a NUL") << QByteArray("\"a\0\"", 4);
    QTest::newRow("anything goes") << "*"_ba;
    QTest::newRow("anything goes, with blanks") << " * "_ba;
}

void tst_Condition::aGuard_isNotMadeOutOfNothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!ChangeGuard::ifMatch(text));
}

void tst_Condition::aGuard_ofATime_isIfUnmodifiedSince()
{
    QVERIFY(!ChangeGuard::ifUnmodifiedSince({}));
    const auto guard = ChangeGuard::ifUnmodifiedSince(date());
    QCOMPARE(guard->condition().headers(), (Headers{{"If-Unmodified-Since"_ba, dateText()}}));
}

void tst_Condition::httpDate_isTheSameUnderEveryLocaleAndZone()
{
    for (const auto language : {QLocale::C, QLocale::German, QLocale::Arabic, QLocale::Persian}) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(httpDate(date()), dateText());
        QCOMPARE(httpDate(date().toOffsetFromUtc(7200)), dateText());
    }
}

void tst_Condition::parseHttpDate_readsEachForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("RFC 1123") << dateText() << date();
    QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << date();
    QTest::newRow("RFC 850 of this century")
        << "Wednesday, 30-Apr-14 00:25:42 GMT"_ba << QDateTime({2014, 4, 30}, {0, 25, 42}, Qt::UTC);
    QTest::newRow("asctime()") << "Sun Nov  6 08:49:37 1994"_ba << date();
    QTest::newRow("asctime(), two digits")
        << "Wed Apr 30 00:25:42 2014"_ba << QDateTime({2014, 4, 30}, {0, 25, 42}, Qt::UTC);
    QTest::newRow("blanks around") << "  Sun, 06 Nov 1994 08:49:37 GMT "_ba << date();
    QTest::newRow("wrong weekday") << "Mon, 06 Nov 1994 08:49:37 GMT"_ba << date();
}

void tst_Condition::parseHttpDate_readsEachForm()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QDateTime, time);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(parseHttpDate(text), time);
    QCOMPARE(parseHttpDate(text).timeSpec(), Qt::UTC);
}

void tst_Condition::parseHttpDate_refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("ISO 8601") << "1994-11-06T08:49:37Z"_ba;
    QTest::newRow("a month nobody knows") << "Sun, 06 Nov. 1994 08:49:37 GMT"_ba;
    QTest::newRow("a German month") << "Sun, 06 Okt 1994 08:49:37 GMT"_ba;
    QTest::newRow("hour 25") << "Sun, 06 Nov 1994 25:49:37 GMT"_ba;
    QTest::newRow("day 31 of November") << "Sun, 31 Nov 1994 08:49:37 GMT"_ba;
    QTest::newRow("another zone") << "Sun, 06 Nov 1994 08:49:37 CET"_ba;
    QTest::newRow("words") << "yesterday"_ba;
}

void tst_Condition::parseHttpDate_refusesTheRest()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseHttpDate(text).isValid());
}

QTEST_GUILESS_MAIN(tst_Condition)
#include "tst_Condition.moc"
