// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/HttpDate.h"
#include "net/RetryPolicy.h"

#include <QTest>

using namespace waybill;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Effect = HttpRequest::Effect;
using Kind = HttpError::Kind;

/// Which reads are tried again, and after which pause.
class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_worthAnotherTry_data();
    void errors_worthAnotherTry();
    void change_isNeverWorthAnotherTry();
    void pauses_growUpToTheLongest();
    void chance_onlyShortensAPause();
    void attempts_areLimited();
    void total_isLimited();
    void retryAfter_isRespected_data();
    void retryAfter_isRespected();
    void retryAfter_isRead_data();
    void retryAfter_isRead();
};

namespace {

const QDateTime noon({2026, 11, 23}, {12, 0}, Qt::UTC);

HttpRequest makeRequest(Effect effect)
{
    HttpRequest request;
    request.effect = effect;
    return request;
}

HttpCall::Outcome busy(const QByteArray &retryAfter = {})
{
    HttpResponse response;
    response.status = 503;
    if (!retryAfter.isEmpty())
        response.headers.emplaceBack("Retry-After"_ba, retryAfter);
    return response;
}

RetryPolicy::Progress after(int attempts, std::chrono::milliseconds spent = 0ms,
                            double chance = 0.0)
{
    return {attempts, spent, noon, chance};
}

} // namespace

void tst_RetryPolicy::errors_worthAnotherTry_data()
{
    QTest::addColumn<HttpError::Kind>("kind");
    QTest::addColumn<bool>("expected");
    QTest::newRow("offline") << Kind::Offline << false;
    QTest::newRow("host not found") << Kind::HostNotFound << false;
    QTest::newRow("connection refused") << Kind::ConnectionRefused << false;
    QTest::newRow("timed out") << Kind::TimedOut << true;
    QTest::newRow("cancelled") << Kind::Cancelled << false;
    QTest::newRow("server untrusted") << Kind::ServerUntrusted << false;
    QTest::newRow("certificate refused") << Kind::ClientCertificateRefused << false;
    QTest::newRow("TLS failed") << Kind::TlsFailed << false;
    QTest::newRow("proxy failed") << Kind::ProxyFailed << false;
    QTest::newRow("connection lost") << Kind::ConnectionLost << true;
    QTest::newRow("bad response") << Kind::BadResponse << false;
    QTest::newRow("too large") << Kind::ResponseTooLarge << false;
    QTest::newRow("foreign host") << Kind::ForeignHost << false;
}

void tst_RetryPolicy::errors_worthAnotherTry()
{
    QFETCH(HttpError::Kind, kind);
    QFETCH(bool, expected);
    const HttpCall::Outcome outcome = failure(HttpError{kind, true, {}, 0});
    const auto pause = RetryPolicy().pauseAfter(makeRequest(Effect::Safe), outcome, after(1));
    QCOMPARE(pause.has_value(), expected);
}

void tst_RetryPolicy::change_isNeverWorthAnotherTry()
{
    const auto request = makeRequest(Effect::Changing);
    QVERIFY(!RetryPolicy().pauseAfter(request, busy("0"), after(1)));
    const HttpCall::Outcome lost = failure(HttpError{Kind::ConnectionLost, false, {}, 0});
    QVERIFY(!RetryPolicy().pauseAfter(request, lost, after(1)));
}

void tst_RetryPolicy::pauses_growUpToTheLongest()
{
    RetryPolicy policy;
    policy.maxAttempts = 10;
    const auto request = makeRequest(Effect::Safe);
    const QList<std::chrono::milliseconds> expected{500ms, 1s, 2s, 4s, 8s, 8s};
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(policy.pauseAfter(request, busy(), after(i + 1)), expected.at(i));
}

void tst_RetryPolicy::chance_onlyShortensAPause()
{
    const auto request = makeRequest(Effect::Safe);
    QCOMPARE(RetryPolicy().pauseAfter(request, busy(), after(2, 0ms, 0.5)), 875ms);
    QCOMPARE(RetryPolicy().pauseAfter(request, busy(), after(2, 0ms, 1.0)), 750ms);
}

void tst_RetryPolicy::attempts_areLimited()
{
    const auto request = makeRequest(Effect::Safe);
    QVERIFY(RetryPolicy().pauseAfter(request, busy(), after(3)));
    QVERIFY(!RetryPolicy().pauseAfter(request, busy(), after(4)));
    RetryPolicy never;
    never.maxAttempts = 1;
    QVERIFY(!never.pauseAfter(request, busy(), after(1)));
}

void tst_RetryPolicy::total_isLimited()
{
    const auto request = makeRequest(Effect::Safe);
    QVERIFY(RetryPolicy().pauseAfter(request, busy(), after(1, 59500ms)));
    QVERIFY(!RetryPolicy().pauseAfter(request, busy(), after(1, 59501ms)));
}

void tst_RetryPolicy::retryAfter_isRespected_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("pause"); // ms; -1: not tried again
    QTest::newRow("shorter than the pause") << "0"_ba << 500;
    QTest::newRow("longer than the pause") << "7"_ba << 7000;
    QTest::newRow("a date") << "Mon, 23 Nov 2026 12:00:20 GMT"_ba << 20000;
    QTest::newRow("a date in the past") << "Mon, 23 Nov 2026 11:00:00 GMT"_ba << 500;
    QTest::newRow("the longest that is waited for") << "30"_ba << 30000;
    QTest::newRow("longer than anyone waits") << "31"_ba << -1;
    QTest::newRow("a year") << "31536000"_ba << -1;
    QTest::newRow("nonsense") << "soon"_ba << 500;
    QTest::newRow("negative") << "-5"_ba << 500;
}

void tst_RetryPolicy::retryAfter_isRespected()
{
    QFETCH(QByteArray, value);
    QFETCH(int, pause);
    const auto got = RetryPolicy().pauseAfter(makeRequest(Effect::Safe), busy(value), after(1));
    QCOMPARE(got ? got->count() : -1, pause);
}

void tst_RetryPolicy::retryAfter_isRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds"); // -1: neither number nor date
    QTest::newRow("seconds") << "120"_ba << 120000LL;
    QTest::newRow("seconds with blanks") << " 3 "_ba << 3000LL;
    QTest::newRow("a year and more") << "4294967295"_ba << 31536000000LL;
    QTest::newRow("more than any number holds") << "99999999999999999999"_ba << 31536000000LL;
    QTest::newRow("a date") << "Mon, 23 Nov 2026 12:02:00 GMT"_ba << 120000LL;
    QTest::newRow("a date of RFC 850") << "Monday, 23-Nov-26 12:02:00 GMT"_ba << 120000LL;
    QTest::newRow("a date of asctime()") << "Mon Nov 23 12:02:00 2026"_ba << 120000LL;
    QTest::newRow("a date that is over") << "Mon, 23 Nov 2026 11:00:00 GMT"_ba << 0LL;
    QTest::newRow("empty") << ""_ba << -1LL;
    QTest::newRow("a fraction") << "1.5"_ba << -1LL;
}

void tst_RetryPolicy::retryAfter_isRead()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, milliseconds);
    const auto got = retryAfter(value, noon);
    QCOMPARE(got ? got->count() : -1, milliseconds);
}

QTEST_GUILESS_MAIN(tst_RetryPolicy)
#include "tst_RetryPolicy.moc"
