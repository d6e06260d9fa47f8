// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicUrls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

ClassicOptions options(const QString &endpoint = u"https://management.core.windows.net"_s)
{
    ClassicOptions result;
    result.endpoint = QUrl(endpoint);
    result.subscriptionId = u"5e6f2d1c"_s;
    return result;
}

QByteArray encoded(const QUrl &url)
{
    return url.toEncoded(QUrl::FullyEncoded);
}

constexpr auto base = "https://management.core.windows.net/5e6f2d1c/services/importexport";

} // namespace

class tst_ClassicUrls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOperation_hasItsAddress();
    void job_anyName_staysOneSegment_data();
    void job_anyName_staysOneSegment();
    void job_everyAsciiCharacter_survivesItsOwnSegment();
    void account_and_subscription_areEncodedLikewise();
    void endpoint_keepsItsPortAndPath_data();
    void endpoint_keepsItsPortAndPath();
    void jobs_eachFilter_data();
    void jobs_eachFilter();
    void format_isSentWhenAskedFor();
    void resolvePageLink_data();
    void resolvePageLink();
    void options_fromSettings_data();
    void options_fromSettings();
};

void tst_ClassicUrls::eachOperation_hasItsAddress()
{
    const ClassicUrls urls(options());
    QCOMPARE(encoded(urls.serviceDocument()), base);
    QCOMPARE(encoded(urls.storageAccounts()), QByteArray(base) + "/storageaccounts");
    QCOMPARE(encoded(urls.locations({})), QByteArray(base) + "/locations");
    QCOMPARE(encoded(urls.locations(u"West US"_s)),
             QByteArray(base) + "/locations?originlocation=West%20US");
    QCOMPARE(encoded(urls.locations(u"a&b=c+d"_s)),
             QByteArray(base) + "/locations?originlocation=a%26b%3Dc%2Bd");
    QCOMPARE(encoded(urls.jobs(u"xttest"_s, {})),
             QByteArray(base) + "/storageaccounts/xttest/jobs");
    QCOMPARE(encoded(urls.job({u"xttest"_s, u"MySampleJob"_s})),
             QByteArray(base) + "/storageaccounts/xttest/jobs/MySampleJob");
    QCOMPARE(urls.editLink(u"My Job/1"_s), QLatin1StringView(base) + u"/jobs/My%20Job%2F1"_s);
}

void tst_ClassicUrls::job_anyName_staysOneSegment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("a plain name") << u"am2_test-1"_s << "am2_test-1"_ba;
    QTest::newRow("a blank") << u"my job"_s << "my%20job"_ba;
    QTest::newRow("a slash") << u"a/b"_s << "a%2Fb"_ba;
    QTest::newRow("a way up") << u"a/../b"_s << "a%2F..%2Fb"_ba;
    QTest::newRow("a percent sign") << u"100%"_s << "100%25"_ba;
    QTest::newRow("an encoded slash as text") << u"a%2Fb"_s << "a%252Fb"_ba;
    QTest::newRow("a question mark") << u"a?b=c"_s << "a%3Fb%3Dc"_ba;
    QTest::newRow("a hash") << u"a#b"_s << "a%23b"_ba;
    QTest::newRow("a semicolon") << u"a;v=1"_s << "a%3Bv%3D1"_ba;
    QTest::newRow("a backslash") << u"a\\b"_s << "a%5Cb"_ba;
    QTest::newRow("a plus") << u"a+b"_s << "a%2Bb"_ba;
    QTest::newRow("quotes") << u"'\"`"_s << "%27%22%60"_ba;
    QTest::newRow("an umlaut") << u"größe"_s << "gr%C3%B6%C3%9Fe"_ba;
    QTest::newRow("a lorry") << u"🚚"_s << "%F0%9F%9A%9A"_ba;
    QTest::newRow("a NUL") << QString(QChar(0)) << "%00"_ba;
    QTest::newRow("a line break") << u"a\r\nX: y"_s << "a%0D%0AX%3A%20y"_ba;
    QTest::newRow("one dot") << u"."_s << "."_ba;
    QTest::newRow("two dots") << u".."_s << ".."_ba;
    QTest::newRow("three dots") << u"..."_s << "..."_ba;
}

void tst_ClassicUrls::job_anyName_staysOneSegment()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, segment);
    const QUrl url = ClassicUrls(options()).job({u"xttest"_s, name});
    QVERIFY(url.isValid());
    QCOMPARE(encoded(url), QByteArray(base) + "/storageaccounts/xttest/jobs/" + segment);
    QVERIFY(url.query().isEmpty());
    QVERIFY(url.fragment().isEmpty());
}

void tst_ClassicUrls::job_everyAsciiCharacter_survivesItsOwnSegment()
{
    for (char16_t c = 0; c < 0x80; ++c) {
        const QString name = u"x"_s + QChar(c) + u"y"_s;
        const QByteArray path = encoded(ClassicUrls(options()).job({u"xttest"_s, name}));
        const QByteArray segment = path.mid(path.lastIndexOf('/') + 1);
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)), name);
    }
}

void tst_ClassicUrls::account_and_subscription_areEncodedLikewise()
{
    ClassicOptions odd = options();
    odd.subscriptionId = u"a/b?c"_s;
    const ClassicUrls urls(odd);
    QCOMPARE(encoded(urls.job({u"x;y/z"_s, u"j"_s})),
             "https://management.core.windows.net/a%2Fb%3Fc/services/importexport"
             "/storageaccounts/x%3By%2Fz/jobs/j"_ba);
}

void tst_ClassicUrls::endpoint_keepsItsPortAndPath_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("a port") << u"https://127.0.0.1:8443"_s << "https://127.0.0.1:8443"_ba;
    QTest::newRow("a slash at the end") << u"https://host/"_s << "https://host"_ba;
    QTest::newRow("a path") << u"https://host/gateway/v1"_s << "https://host/gateway/v1"_ba;
    QTest::newRow("a path and slashes") << u"https://host/gateway//"_s << "https://host/gateway"_ba;
    QTest::newRow("an encoded path") << u"https://host/a%2Fb"_s << "https://host/a%2Fb"_ba;
    QTest::newRow("IPv6") << u"https://[::1]:9"_s << "https://[::1]:9"_ba;
    QTest::newRow("a query, a fragment and a user")
        << u"https://u:p@host/a?b#c"_s << "https://host/a"_ba;
    QTest::newRow("an international host")
        << u"https://bücher.example"_s << "https://xn--bcher-kva.example"_ba;
}

void tst_ClassicUrls::endpoint_keepsItsPortAndPath()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QByteArray, start);
    QCOMPARE(encoded(ClassicUrls(options(endpoint)).serviceDocument()),
             start + "/5e6f2d1c/services/importexport");
}

void tst_ClassicUrls::jobs_eachFilter_data()
{
    QTest::addColumn<JobQuery>("query");
    QTest::addColumn<QByteArray>("expected");
    using Kind = JobState::Kind;
    const QDateTime from(QDate(2013, 9, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2014, 5, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("nothing") << JobQuery{} << QByteArray();
    QTest::newRow("import jobs") << JobQuery{JobType::Import, {}, {}, {}, 0} << "?type=import"_ba;
    QTest::newRow("export jobs") << JobQuery{JobType::Export, {}, {}, {}, 0} << "?type=export"_ba;
    QTest::newRow("a span of time")
        << JobQuery{{}, from, to, {}, 0}
        << "?from=2013-09-01T00:00:00.0000000Z&to=2014-05-01T00:00:00.0000000Z"_ba;
    QTest::newRow("a time in another zone, with milliseconds")
        << JobQuery{{}, from.addMSecs(5).toOffsetFromUtc(3600), {}, {}, 0}
        << "?from=2013-09-01T00:00:00.0050000Z"_ba;
    QTest::newRow("one state") << JobQuery{{}, {}, {}, {Kind::Creating}, 0}
                               << "?states=Creating"_ba;
    QTest::newRow("all active states")
        << JobQuery{{},
                    {},
                    {},
                    {Kind::Creating, Kind::Shipping, Kind::Transferring, Kind::Packaging},
                    0}
        << "?states=Creating,Shipping,Transferring,Packaging"_ba;
    QTest::newRow("ten jobs") << JobQuery{{}, {}, {}, {}, 10} << "?$top=10"_ba;
    QTest::newRow("all of it")
        << JobQuery{JobType::Import, from, {}, {Kind::Completed}, 7}
        << "?type=import&from=2013-09-01T00:00:00.0000000Z&states=Completed&$top=7"_ba;
}

void tst_ClassicUrls::jobs_eachFilter()
{
    QFETCH(const JobQuery, query);
    QFETCH(const QByteArray, expected);
    QCOMPARE(encoded(ClassicUrls(options()).jobs(u"xttest"_s, query)),
             QByteArray(base) + "/storageaccounts/xttest/jobs" + expected);
}

void tst_ClassicUrls::format_isSentWhenAskedFor()
{
    ClassicOptions withFormat = options();
    withFormat.sendFormat = true;
    withFormat.metadata = MetadataLevel::Full;
    const ClassicUrls urls(withFormat);
    QCOMPARE(encoded(urls.serviceDocument()),
             QByteArray(base) + "?$format=application/json;odata=fullmetadata");
    QCOMPARE(encoded(urls.jobs(u"x"_s, {{}, {}, {}, {}, 5})),
             QByteArray(base)
                 + "/storageaccounts/x/jobs?$top=5&$format=application/json;odata=fullmetadata");
}

void tst_ClassicUrls::resolvePageLink_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<PageLink::Kind>("kind");
    QTest::addColumn<QByteArray>("url");
    using Kind = PageLink::Kind;
    const auto row = [](const char *name, const QString &link, Kind kind,
                        const QByteArray &url = {}) { QTest::newRow(name) << link << kind << url; };
    row("absolute", u"https://host:8443/s/jobs?$skiptoken=a%2Fb"_s, Kind::Page,
        "https://host:8443/s/jobs?$skiptoken=a%2Fb"_ba);
    row("absolute, host in capitals", u"HTTPS://HOST:8443/s/jobs?$skiptoken=2"_s, Kind::Page,
        "https://host:8443/s/jobs?$skiptoken=2"_ba);
    row("query alone", u"?$skiptoken=2"_s, Kind::Page, "https://host:8443/s/jobs?$skiptoken=2"_ba);
    row("last segment", u"jobs?$skiptoken=2"_s, Kind::Page,
        "https://host:8443/s/jobs?$skiptoken=2"_ba);
    row("path", u"/s/jobs?$skiptoken=2"_s, Kind::Page, "https://host:8443/s/jobs?$skiptoken=2"_ba);
    row("blanks in the token", u"?$skiptoken=a b"_s, Kind::Page,
        "https://host:8443/s/jobs?$skiptoken=a%20b"_ba);
    row("a fragment", u"?$skiptoken=2#top"_s, Kind::Page,
        "https://host:8443/s/jobs?$skiptoken=2"_ba);
    row("another host", u"https://evil.example:8443/s/jobs?$skiptoken=2"_s, Kind::Foreign);
    row("another host without a scheme", u"//evil.example/s/jobs"_s, Kind::Foreign);
    row("another port", u"https://host/s/jobs?$skiptoken=2"_s, Kind::Foreign);
    row("without TLS", u"http://host:8443/s/jobs?$skiptoken=2"_s, Kind::Foreign);
    row("our host as a user's name", u"https://host:8443@evil.example/"_s, Kind::Foreign);
    row("a user at our host", u"https://u:p@host:8443/s/jobs?$skiptoken=2"_s, Kind::Foreign);
    row("a longer host", u"https://host.evil.example:8443/"_s, Kind::Foreign);
    row("the page itself", u"https://host:8443/s/jobs?type=import"_s, Kind::Unusable);
    row("the page itself, relative", u"?type=import"_s, Kind::Unusable);
    row("the page itself, with a fragment", u"#again"_s, Kind::Unusable);
    row("a file", u"file:///etc/passwd"_s, Kind::Unusable);
    row("no host", u"https:///s/jobs"_s, Kind::Unusable);
    row("backslashes", u"https:\\\\evil.example\\s"_s, Kind::Unusable);
    row("a broken port", u"https://host:x/"_s, Kind::Unusable);
}

void tst_ClassicUrls::resolvePageLink()
{
    QFETCH(const QString, link);
    QFETCH(const PageLink::Kind, kind);
    QFETCH(const QByteArray, url);
    const PageLink resolved = waybill::resolvePageLink(
        QUrl(u"https://host:8443/s/jobs?type=import"_s), link);
    QCOMPARE(resolved.kind, kind);
    if (kind == PageLink::Kind::Page)
        QCOMPARE(encoded(resolved.url), url);
}

void tst_ClassicUrls::options_fromSettings_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("usable");
    const QString endpoint = u"https://host"_s;
    QTest::newRow("the newer version") << endpoint << u"s"_s << u"2014-11-01"_s << true;
    QTest::newRow("the older version") << endpoint << u"s"_s << u"2014-05-01"_s << true;
    QTest::newRow("a typing error of one page") << endpoint << u"s"_s << u"2015-11-01"_s << false;
    QTest::newRow("no version") << endpoint << u"s"_s << QString() << false;
    QTest::newRow("no subscription") << endpoint << QString() << u"2014-11-01"_s << false;
    QTest::newRow("no TLS") << u"http://host"_s << u"s"_s << u"2014-11-01"_s << false;
    QTest::newRow("no host") << u"https://"_s << u"s"_s << u"2014-11-01"_s << false;
}

void tst_ClassicUrls::options_fromSettings()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, subscription);
    QFETCH(const QString, version);
    QFETCH(const bool, usable);
    ConnectionSettings settings;
    settings.endpoint = QUrl(endpoint);
    settings.subscriptionId = subscription;
    settings.apiVersion = version;
    settings.tunnelPatch = true;
    const auto result = ClassicOptions::fromSettings(settings);
    QCOMPARE(result.has_value(), usable);
    if (result) {
        QCOMPARE(classicVersionText(result->version), version.toLatin1());
        QVERIFY(result->tunnelPatch);
    }
}

QTEST_GUILESS_MAIN(tst_ClassicUrls)
#include "tst_ClassicUrls.moc"
