// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "RawClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill::practice;

namespace {

const auto someETag = "W/\"datetime'2014-04-30T00%3A23%3A52.6173161Z'\"";

} // namespace

/// Header rules, the order of the checks and the conditional headers (classic-api, 3, 4 and 10).
class tst_PracticeChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void order_theFirstFaultDecides_data();
    void order_theFirstFaultDecides();
    void headers_areChecked_data();
    void headers_areChecked();
    void resourceAndVerb_areChecked_data();
    void resourceAndVerb_areChecked();
    void conditions_data();
    void conditions();
    void combinations_onlyTwoPairsAreAllowed_data();
    void combinations_onlyTwoPairsAreAllowed();
    void listsIgnoreConditions();
    void serviceError_hasTheDocumentedShape();

private:
    PracticeService m_service;
};

void tst_PracticeChecks::initTestCase()
{
    QVERIFY(m_service.start());
}

void tst_PracticeChecks::order_theFirstFaultDecides_data()
{
    QTest::addColumn<int>("soundUpTo");
    QTest::addColumn<int>("status");
    // Each request has every fault but those up to a number.
    QTest::newRow("the certificate comes first") << 0 << 403;
    QTest::newRow("then the version header") << 1 << 400;
    QTest::newRow("then the media types") << 2 << 406;
    QTest::newRow("then the combination of conditions") << 3 << 400;
    QTest::newRow("then the existence") << 4 << 404;
    QTest::newRow("then the condition") << 5 << 412;
    QTest::newRow("then the body") << 6 << 400;
    QTest::newRow("then the rules of the state") << 7 << 409;
    QTest::newRow("and then it is done") << 8 << 200;
}

void tst_PracticeChecks::order_theFirstFaultDecides()
{
    QFETCH(const int, soundUpTo);
    QFETCH(const int, status);
    RawClient client(m_service,
                     soundUpTo >= 1 ? RawClient::Identity::Clerk : RawClient::Identity::Nobody);
    RawHeaders headers;
    headers.emplaceBack("x-ms-version", soundUpTo >= 2 ? "2014-11-01" : "2013-01-01");
    headers.emplaceBack("Accept", soundUpTo >= 3 ? "application/json" : "text/html");
    if (soundUpTo < 4)
        headers.emplaceBack("If-None-Match", "*");
    const QString name = soundUpTo >= 5 ? u"hdd-0388"_s : u"no-such-job"_s;
    const QByteArray etag = m_service.etag(u"xttest"_s, name);
    headers.emplaceBack("If-Match", soundUpTo >= 6 ? etag : QByteArray(someETag));
    const QByteArray forbidden = "{\"Properties\":{\"CancelRequested\":true}}";
    const QByteArray allowed = "{\"Properties\":{\"Metadata\":\"m\"}}";
    const QByteArray body = soundUpTo >= 8 ? allowed : soundUpTo >= 7 ? forbidden : "{oops"_ba;
    const RawReply reply = client.send("PATCH", jobPath(name), headers, body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body.startsWith('<'), soundUpTo < 2);
}

void tst_PracticeChecks::headers_areChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const auto row = [](const char *label, const QByteArray &name, const QByteArray &value,
                        int status) { QTest::newRow(label) << name << value << status; };
    row("version 2014-05-01 is served", "x-ms-version", "2014-05-01", 200);
    row("version 2014-11-01 is served", "x-ms-version", "2014-11-01", 200);
    row("version 2015-11-01 is not", "x-ms-version", "2015-11-01", 400);
    row("no version is not served", "x-ms-version", QByteArray(), 400);
    row("Accept may be missing", "Accept", QByteArray(), 200);
    row("minimal metadata", "Accept", "application/json;odata=minimalmetadata", 200);
    row("no metadata", "Accept", "application/json; odata=nometadata", 200);
    row("no metadata as the tables spell it", "Accept", "application/json;odata=nometatadata", 200);
    row("full metadata", "Accept", "application/json;odata=fullmetadata", 200);
    row("an unknown parameter", "Accept", "application/json;odata=verbose", 406);
    row("anything goes is not JSON", "Accept", "*/*", 406);
    row("XML is not offered", "Accept", "application/xml", 406);
    row("Content-Type JSON", "Content-Type", "application/json", 200);
    row("Content-Type JSON with a charset", "Content-Type", "application/json; charset=utf-8", 200);
    row("a wrong Content-Type is 406, not 415", "Content-Type", "text/plain", 406);
    row("a form is not JSON", "Content-Type", "application/x-www-form-urlencoded", 406);
    row("identity encoding", "Content-Encoding", "identity", 200);
    row("a compressed body is refused", "Content-Encoding", "gzip", 406);
    row("Accept-Language in English", "Accept-Language", "en-us", 200);
    row("another Accept-Language is ignored", "Accept-Language", "de", 200);
    row("compression of the answer is not asked for in vain", "Accept-Encoding", "gzip, br", 200);
    row("ranges are not served", "Range", "bytes=0-3", 200);
}

void tst_PracticeChecks::headers_areChecked()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    RawClient client(m_service);
    const RawReply reply = client.get(jobPath(u"hdd-0366"_s), {{name, value}});
    QTEST(reply.status, "status");
    QCOMPARE(reply.header("Content-Encoding"), "identity"_ba);
    QVERIFY(reply.isComplete);
    QVERIFY(reply.body.endsWith('}') || reply.body.endsWith('>'));
    if (reply.status == 400)
        QCOMPARE(reply.code(), u"MissingOrIncorrectVersionHeader"_s);
}

void tst_PracticeChecks::resourceAndVerb_areChecked_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *label, const QByteArray &method, const QByteArray &path,
                        int status, const QString &code) {
        QTest::newRow(label) << method << path << status << code;
    };
    const QByteArray jobs = "/storageaccounts/xttest/jobs";
    row("a misspelt collection", "GET", "/storageacounts/xttest/jobs", 404, u"ResourceNotFound"_s);
    row("no such collection", "GET", "/jobs/hdd-0412", 404, u"ResourceNotFound"_s);
    row("collections in other case", "GET", "/StorageAccounts/XTTEST/JOBS", 200, {});
    row("a job in other case", "GET", jobs + "/HDD-0366", 200, {});
    row("an encoded job name", "GET", jobs + "/%68dd-0366", 200, {});
    row("a job in another account", "GET", "/storageaccounts/contosomedia/jobs/hdd-0366", 404,
        u"JobNotFound"_s);
    row("POST to the jobs", "POST", jobs, 400, u"InvalidHttpVerb"_s);
    row("DELETE of all jobs", "DELETE", jobs, 400, u"InvalidHttpVerb"_s);
    row("HEAD of the jobs", "HEAD", jobs, 400, {});
    row("PATCH of the service document", "PATCH", "", 400, u"InvalidHttpVerb"_s);
    row("OPTIONS", "OPTIONS", jobs, 400, u"InvalidHttpVerb"_s);
    row("unknown query parameters", "GET", jobs + "?timeout=3600&foo=bar", 200, {});
    row("$format overrides", "GET", jobs + "?$format=application/json;odata=nometadata", 200, {});
    row("$format without the dollar", "GET", "/storageaccounts?format=text/xml", 406,
        u"NotAcceptable"_s);
    row("an unknown $format", "GET", jobs + "?$format=application/atom%2Bxml", 406,
        u"NotAcceptable"_s);
}

void tst_PracticeChecks::resourceAndVerb_areChecked()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    RawClient client(m_service);
    const RawReply reply = client.send(method, path);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
}

void tst_PracticeChecks::conditions_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // NOW and OLD stand for the job's own values
    QTest::addColumn<bool>("isMet");
    const auto row = [](const char *label, const QByteArray &name, const QByteArray &value,
                        bool isMet) { QTest::newRow(label) << name << value << isMet; };
    row("If-Match with the ETag", "If-Match", "NOW", true);
    row("If-Match with another", "If-Match", someETag, false);
    row("If-Match with a star", "If-Match", "*", true);
    row("If-None-Match with the ETag", "If-None-Match", "NOW", false);
    row("If-None-Match with another", "If-None-Match", someETag, true);
    row("If-None-Match with a star", "If-None-Match", "*", false);
    row("If-Modified-Since before", "If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT", true);
    row("If-Modified-Since the same second", "If-Modified-Since", "LAST", false);
    row("If-Modified-Since later", "If-Modified-Since", "Sat, 06 Nov 2094 08:49:37 GMT", false);
    row("If-Unmodified-Since before", "If-Unmodified-Since", "Sun, 06 Nov 1994 08:49:37 GMT",
        false);
    row("If-Unmodified-Since the same second", "If-Unmodified-Since", "LAST", true);
    row("If-Unmodified-Since later", "If-Unmodified-Since", "Sat, 06 Nov 2094 08:49:37 GMT", true);
    row("the RFC 850 form", "If-Modified-Since", "Sunday, 06-Nov-94 08:49:37 GMT", true);
}

void tst_PracticeChecks::conditions()
{
    QFETCH(const QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(const bool, isMet);
    RawClient client(m_service);
    const QByteArray path = jobPath(u"hdd-0413"_s);
    const RawReply before = client.get(path);
    if (value == "NOW")
        value = before.header("ETag");
    if (value == "LAST")
        value = before.header("Last-Modified");
    QCOMPARE(client.get(path, {{name, value}}).status, isMet ? 200 : 412);
    QCOMPARE(client.send("HEAD", path, {{name, value}}).status, isMet ? 200 : 412);
    const RawReply patched = client.patch(path, {}, {{name, value}});
    QCOMPARE(patched.status, isMet ? 200 : 412);
    QCOMPARE(client.get(path).header("ETag") == before.header("ETag"), !isMet);
    if (!isMet)
        QCOMPARE(patched.code(), u"ConditionNotMet"_s);
}

void tst_PracticeChecks::combinations_onlyTwoPairsAreAllowed_data()
{
    QTest::addColumn<int>(
        "set"); // 1 If-Match, 2 If-None-Match, 4 If-Modified-, 8 If-Unmodified-Since
    for (int set = 0; set < 16; ++set)
        QTest::addRow("combination %d", set) << set;
}

void tst_PracticeChecks::combinations_onlyTwoPairsAreAllowed()
{
    QFETCH(const int, set);
    RawClient client(m_service);
    const QByteArray path = jobPath(u"hdd-0366"_s);
    // In the two pairs the dates would not be met: they must not count.
    RawHeaders headers;
    if (set & 1)
        headers.emplaceBack("If-Match", client.get(path).header("ETag"));
    if (set & 2)
        headers.emplaceBack("If-None-Match", someETag);
    if (set & 4)
        headers.emplaceBack("If-Modified-Since",
                            set & 2 ? "Sat, 06 Nov 2094 08:49:37 GMT"
                                    : "Sun, 06 Nov 1994 08:49:37 GMT");
    if (set & 8)
        headers.emplaceBack("If-Unmodified-Since",
                            set & 1 ? "Sun, 06 Nov 1994 08:49:37 GMT"
                                    : "Sat, 06 Nov 2094 08:49:37 GMT");
    const QList<int> allowed{0, 1, 2, 4, 8, 2 + 4, 1 + 8};
    QCOMPARE(client.get(path, headers).status, allowed.contains(set) ? 200 : 400);
}

void tst_PracticeChecks::listsIgnoreConditions()
{
    RawClient client(m_service);
    QCOMPARE(client.get("/storageaccounts", {{"If-Match", "x"}, {"If-None-Match", "y"}}).status,
             200);
    QCOMPARE(client.get(jobPath(u"hdd-0366"_s), {{"If-Modified-Since", "yesterday"}}).status, 400);
}

void tst_PracticeChecks::serviceError_hasTheDocumentedShape()
{
    RawClient client(m_service);
    const RawReply reply = client.get(jobPath(u"nothing"_s));
    QCOMPARE(reply.header("Content-Type"), "application/json"_ba);
    QCOMPARE(reply.body,
             "{\"odata.error\":{\"azure.values\":[{\"ExtendedCode\":\"JobNotFound\"},"
             "{\"ExtendedInformation\":\"Storage account: xttest; job: nothing.\"}],"
             "\"code\":\"404\",\"message\":{\"lang\":\"en-US\","
             "\"value\":\"The specified job does not exist.\"}}}"_ba);
}

QTEST_GUILESS_MAIN(tst_PracticeChecks)
#include "tst_PracticeChecks.moc"
