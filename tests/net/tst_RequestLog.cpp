// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/RequestLog.h"

#include <QSignalSpy>
#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

/// The log tells what happened, and no secret.
class tst_RequestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_tellsOfAnAnswer();
    void line_tellsOfAnError();
    void line_cannotBeForgedByTheServer();
    void target_isRedacted_data();
    void target_isRedacted();
    void header_isRedacted_data();
    void header_isRedacted();
    void addressesOfOtherPlaces_loseTheirQuery_data();
    void addressesOfOtherPlaces_loseTheirQuery();
    void lines_areLimited();
};

namespace {

RequestLogEntry makeEntry()
{
    RequestLogEntry entry;
    entry.time = QDateTime({2026, 11, 23}, {16, 5, 7, 89}, Qt::UTC);
    entry.method = "PATCH";
    entry.url = QUrl(u"https://localhost:8443/sub/jobs/a%20b?api-version=2014-11-01"_s);
    entry.milliseconds = 45;
    entry.bytesSent = 312;
    return entry;
}

} // namespace

void tst_RequestLog::line_tellsOfAnAnswer()
{
    auto entry = makeEntry();
    entry.status = 200;
    entry.bytesReceived = 7;
    entry.requestId = "8d21cb4a";
    QCOMPARE(logLine(entry),
             u"2026-11-23T16:05:07.089Z PATCH /sub/jobs/a%20b?api-version=2014-11-01 200 45 ms "
             "sent 312 received 7 id 8d21cb4a"_s);
}

void tst_RequestLog::line_tellsOfAnError()
{
    auto entry = makeEntry();
    entry.error = HttpError::Kind::ConnectionLost;
    QCOMPARE(logLine(entry),
             u"2026-11-23T16:05:07.089Z PATCH /sub/jobs/a%20b?api-version=2014-11-01 "
             "ConnectionLost 45 ms sent 312 received 0"_s);
}

void tst_RequestLog::line_cannotBeForgedByTheServer()
{
    auto entry = makeEntry();
    entry.requestId = "x\r\n2026 PATCH \x1b[31m" + QByteArray(1000, 'y');
    const QString line = logLine(entry);
    QVERIFY(!line.contains(u'\n') && !line.contains(u'\r') && !line.contains(u'\x1b'));
    QVERIFY(line.size() < 250);
}

void tst_RequestLog::target_isRedacted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no query") << u"https://h/a/b"_s << u"/a/b"_s;
    QTest::newRow("harmless query") << u"https://h/a?x=1&$top=5"_s << u"/a?x=1&$top=5"_s;
    QTest::newRow("paging mark") << u"https://h/a?NextPartitionKey=1!8!ab"_s
                                 << u"/a?NextPartitionKey=1!8!ab"_s;
    QTest::newRow("signature") << u"https://h/a?sv=1&sig=abc%3D"_s << u"/a?sv=1&sig=***"_s;
    QTest::newRow("mixed case") << u"https://h/a?Access_Token=abc"_s << u"/a?Access_Token=***"_s;
    QTest::newRow("name in disguise") << u"https://h/a?%73ig=abc"_s << u"/a?sig=***"_s;
    QTest::newRow("user data") << u"https://me:word@h/a"_s << u"/a"_s;
    QTest::newRow("fragment") << u"https://h/a#token=abc"_s << u"/a"_s;
}

void tst_RequestLog::target_isRedacted()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(redactedTarget(QUrl(url)), expected);
}

void tst_RequestLog::header_isRedacted_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("authorization") << "Authorization"_ba << true;
    QTest::newRow("proxy authorization") << "proxy-authorization"_ba << true;
    QTest::newRow("cookie") << "COOKIE"_ba << true;
    QTest::newRow("set cookie") << "Set-Cookie"_ba << true;
    QTest::newRow("ETag") << "ETag"_ba << false;
    QTest::newRow("request id") << "x-ms-request-id"_ba << false;
}

void tst_RequestLog::header_isRedacted()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isSecret);
    QCOMPARE(redactedHeader(name, "value"), isSecret ? "***"_ba : "value"_ba);
}

void tst_RequestLog::addressesOfOtherPlaces_loseTheirQuery_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("no query") << "https://login.example/start"_ba
                              << "https://login.example/start"_ba;
    QTest::newRow("a code in the query") << "https://login.example/start?code=s3cret&state=x"_ba
                                         << "https://login.example/start?***"_ba;
    QTest::newRow("a token in the fragment") << "https://login.example/#access_token=s3cret"_ba
                                             << "https://login.example/#***"_ba;
    QTest::newRow("a password before the host") << "https://me:s3cret@login.example/a"_ba
                                                << "https://login.example/a"_ba;
    QTest::newRow("a path alone") << "/sign-in?sig=s3cret"_ba
                                  << "/sign-in?***"_ba;
    QTest::newRow("no address at all") << "http://[s3cret"_ba
                                       << ""_ba;
}

void tst_RequestLog::addressesOfOtherPlaces_loseTheirQuery()
{
    QFETCH(QByteArray, value);
    for (const char *header : {"Location", "content-location"})
        QTEST(redactedHeader(header, value), "shown");
}

void tst_RequestLog::lines_areLimited()
{
    RequestLog log(3);
    QSignalSpy spy(&log, &RequestLog::lineAdded);
    auto entry = makeEntry();
    for (entry.status = 201; entry.status <= 205; ++entry.status)
        log.add(entry);
    QCOMPARE(spy.count(), 5);
    QCOMPARE(log.lines().size(), 3);
    QVERIFY(log.lines().constFirst().contains(u" 203 "_s));
    QVERIFY(log.lines().constLast().contains(u" 205 "_s));
}

QTEST_GUILESS_MAIN(tst_RequestLog)
#include "tst_RequestLog.moc"
