// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ErrorBody.h"
#include "service/classic/ErrorReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using Kind = ServiceError::Kind;

namespace {

QDateTime now()
{
    return QDateTime({2014, 4, 30}, {0, 0, 0}, Qt::UTC);
}

HttpRequest request(HttpRequest::Effect effect = HttpRequest::Effect::Safe)
{
    HttpRequest result;
    result.url = QUrl(u"https://host:8443/s/jobs/a?x=1"_s);
    result.effect = effect;
    return result;
}

ServiceError errorOf(const HttpResponse &response)
{
    return serviceErrorOf(request(), response, now());
}

ErrorBody said(const QString &code, const QString &message, const QString &extendedCode = {},
               const QString &extendedInformation = {})
{
    return {code, message, extendedCode, extendedInformation};
}

} // namespace

class tst_ErrorReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_json_data();
    void body_xml_data();
    void body_other_data();
    void body_json() { compareBody(); }
    void body_xml() { compareBody(); }
    void body_other() { compareBody(); }
    void body_aLongMessage_isCutWithoutSplittingACharacter();
    void status_meansAKind_data();
    void status_meansAKind();
    void redirect_namesItsTargetWithoutSecrets_data();
    void redirect_namesItsTargetWithoutSecrets();
    void requestId_isPrintableAndShort_data();
    void requestId_isPrintableAndShort();
    void retryAfter_isReadInBothForms_data();
    void retryAfter_isReadInBothForms();
    void failure_ofARead_keepsItsKind_data();
    void failure_ofARead_keepsItsKind();
    void failure_ofAChange_isUnknownOnceItMayHaveArrived();
    void answerWithoutEnd_isToldByItsStatus();

private:
    static void addBodyColumns();
    static void compareBody();
};

void tst_ErrorReader::addBodyColumns()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorBody>("expected");
}

void tst_ErrorReader::compareBody()
{
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorBody, expected);
    const ErrorBody error = readErrorBody(body);
    QCOMPARE(error.code, expected.code);
    QCOMPARE(error.message, expected.message);
    QCOMPARE(error.extendedCode, expected.extendedCode);
    QCOMPARE(error.extendedInformation, expected.extendedInformation);
}

void tst_ErrorReader::body_json_data()
{
    addBodyColumns();
    const auto row = [](const char *name, const QByteArray &inner, const ErrorBody &expected) {
        QTest::newRow(name) << QByteArray("{\"odata.error\":{" + inner + "}}") << expected;
    };
    const QByteArray head =
        "\"code\":\"409\",\"message\":{\"lang\":\"en-US\",\"value\":\"No.\"}"_ba;
    row("as documented, two objects of one key",
        head + ",\"azure.values\":[{\"ExtendedCode\":\"X\"},{\"ExtendedInformation\":\"Y\"}]",
        said(u"409"_s, u"No."_s, u"X"_s, u"Y"_s));
    row("an array of one object",
        head + ",\"azure.values\":[{\"ExtendedCode\":\"X\",\"ExtendedInformation\":\"Y\"}]",
        said(u"409"_s, u"No."_s, u"X"_s, u"Y"_s));
    row("an object, as Microsoft's client reads it",
        head
            + ",\"azure.values\":{\"odata.type\":\"t\",\"ExtendedCode\":\"X\","
              "\"ExtendedInformation\":\"Y\"}",
        said(u"409"_s, u"No."_s, u"X"_s, u"Y"_s));
    row("no values", head, said(u"409"_s, u"No."_s));
    row("null values", head + ",\"azure.values\":null", said(u"409"_s, u"No."_s));
    row("values of no use", head + ",\"azure.values\":[null,7,[]]", said(u"409"_s, u"No."_s));
    row("a message as text", "\"code\":\"Conflict\",\"message\":\"No.\""_ba,
        said(u"Conflict"_s, u"No."_s));
    row("a code as number", "\"code\":404,\"message\":\"No.\""_ba, said(u"404"_s, u"No."_s));
    row("nothing in it", QByteArray(), {});
    QTest::newRow("the error of a sister dialect")
        << "{\"error\":{\"code\":\"JobNotFound\",\"message\":\"No.\"}}"_ba
        << said(u"JobNotFound"_s, u"No."_s);
    QTest::newRow("markup in the text stays text")
        << "{\"odata.error\":{\"message\":\"<b>No</b> <a href='x'>\"}}"_ba
        << said({}, u"<b>No</b> <a href='x'>"_s);
    QTest::newRow("control characters go, lines stay")
        << "{\"odata.error\":{\"message\":\"a\\u0000b\\u001b[1m\\nc\\td\"}}"_ba
        << said({}, u"ab[1m\nc\td"_s);
    QTest::newRow("a byte order mark in front")
        << "\xef\xbb\xbf{\"odata.error\":{\"code\":\"1\"}}"_ba << said(u"1"_s, {});
    QTest::newRow("cut off") << "{\"odata.error\":{\"code\":\"409\",\"mess"_ba << ErrorBody{};
    QTest::newRow("another object") << "{\"value\":[]}"_ba << ErrorBody{};
    QTest::newRow("an array") << "[1,2]"_ba << ErrorBody{};
}

void tst_ErrorReader::body_xml_data()
{
    addBodyColumns();
    const ErrorBody forbidden = said(u"ForbiddenError"_s, u"The server failed to authenticate."_s);
    const QByteArray inner = "<Code>ForbiddenError</Code>"
                             "<Message>The server failed to authenticate.</Message></Error>"_ba;
    QTest::newRow("with its namespace")
        << QByteArray("<Error xmlns=\"http://schemas.microsoft.com/windowsazure\" "
                      "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">"
                      + inner)
        << forbidden;
    QTest::newRow("without a namespace") << QByteArray("<Error>" + inner) << forbidden;
    QTest::newRow("with a declaration and a byte order mark")
        << QByteArray("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Error>" + inner)
        << forbidden;
    QTest::newRow("with a prefix")
        << "<a:Error xmlns:a=\"u\"><a:Code>X</a:Code><a:Message>Y</a:Message></a:Error>"_ba
        << said(u"X"_s, u"Y"_s);
    QTest::newRow("unknown members between")
        << "<Error><Detail><Code>no</Code></Detail><Code>X</Code><More/></Error>"_ba
        << said(u"X"_s, {});
    QTest::newRow("entities") << "<Error><Code>a&amp;b</Code></Error>"_ba << said(u"a&b"_s, {});
    QTest::newRow("CDATA") << "<Error><Message><![CDATA[<b>]]></Message></Error>"_ba
                           << said({}, u"<b>"_s);
    QTest::newRow("cut off") << "<Error><Code>X</Code><Mess"_ba << ErrorBody{};
    QTest::newRow("another document") << "<Fault><Code>X</Code></Fault>"_ba << ErrorBody{};
    QTest::newRow("a billion laughs")
        << "<!DOCTYPE e [<!ENTITY a \"lollollollollollol\">"
           "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
           "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]>"
           "<Error><Code>&e;</Code></Error>"_ba
        << ErrorBody{};
    QTest::newRow("an external entity")
        << "<!DOCTYPE e [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Error><Code>X&x;</Code></Error>"_ba
        << said(u"X"_s, {});
}

void tst_ErrorReader::body_other_data()
{
    addBodyColumns();
    QTest::newRow("nothing") << QByteArray() << ErrorBody{};
    QTest::newRow("white space") << " \r\n\t"_ba << ErrorBody{};
    QTest::newRow("a page") << "<!DOCTYPE html><html><body><h1>503</h1></body></html>"_ba
                            << ErrorBody{};
    QTest::newRow("a page without a doctype")
        << "<html><head><title>x</title></head></html>"_ba << ErrorBody{};
    QTest::newRow("short plain text")
        << "Service Unavailable\n"_ba << said({}, u"Service Unavailable"_s);
    QTest::newRow("long plain text is cut")
        << QByteArray(3000, 'x') << said({}, QString(500, u'x'));
    QTest::newRow("bytes that are no text") << "\x89PNG\r\n\x1a\n\x00\x01"_ba << ErrorBody{};
    QTest::newRow("broken UTF-8") << "caf\xe9"_ba << ErrorBody{};
    QTest::newRow("megabytes") << QByteArray(1024 * 1024, 'x') << ErrorBody{};
    QTest::newRow("megabytes of JSON")
        << QByteArray("{\"odata.error\":{\"code\":\"" + QByteArray(1024 * 1024, 'x') + "\"}}")
        << ErrorBody{};
    QTest::newRow("deep nesting") << QByteArray(100'000, '[') << ErrorBody{};
}

void tst_ErrorReader::body_aLongMessage_isCutWithoutSplittingACharacter()
{
    const QString text = QString(3999, u'x') + u"🚚"_s + u"tail"_s;
    const ErrorBody error = readErrorBody("{\"odata.error\":{\"message\":\""_ba + text.toUtf8()
                                          + "\",\"code\":\"" + QByteArray(500, 'c') + "\"}}");
    QCOMPARE(error.message, QString(3999, u'x'));
    QCOMPARE(error.code.size(), 200);
}

void tst_ErrorReader::status_meansAKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, int status, Kind kind, const QByteArray &body = {}) {
        QTest::newRow(name) << status << body << kind;
    };
    row("300", 300, Kind::UnexpectedStatus);
    row("301", 301, Kind::Redirected);
    row("302", 302, Kind::Redirected);
    row("303", 303, Kind::Redirected);
    row("304 means an unmet condition", 304, Kind::PreconditionFailed);
    row("307", 307, Kind::Redirected);
    row("308", 308, Kind::Redirected);
    row("400", 400, Kind::BadRequest);
    row("400 of a server that wants a certificate", 400, Kind::ClientCertificateRefused,
        "<html><head><title>400 No required SSL certificate was sent</title></head></html>"_ba);
    row("400 with a word about certificates", 400, Kind::BadRequest,
        "{\"odata.error\":{\"message\":\"ssl certificate\"}}"_ba);
    row("401", 401, Kind::ClientCertificateRefused);
    row("403", 403, Kind::ClientCertificateRefused);
    row("404", 404, Kind::NotFound);
    row("406", 406, Kind::NotAcceptable);
    row("407", 407, Kind::ProxyFailed);
    row("409", 409, Kind::Rejected);
    row("410", 410, Kind::UnexpectedStatus);
    row("412", 412, Kind::PreconditionFailed);
    row("418", 418, Kind::UnexpectedStatus);
    row("429", 429, Kind::Busy);
    row("496", 496, Kind::ClientCertificateRefused);
    row("500", 500, Kind::Busy);
    row("503", 503, Kind::Busy);
    row("599", 599, Kind::Busy);
    row("600", 600, Kind::UnexpectedStatus);
    row("101", 101, Kind::UnexpectedStatus);
}

void tst_ErrorReader::status_meansAKind()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    const ServiceError error = errorOf({status, {}, body});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.time, now());
    QVERIFY(!error.detail.isEmpty());
}

void tst_ErrorReader::redirect_namesItsTargetWithoutSecrets_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QUrl>("target");
    QTest::newRow("elsewhere") << "https://other.example/a"_ba
                               << QUrl(u"https://other.example/a"_s);
    QTest::newRow("relative") << "/b"_ba << QUrl(u"https://host:8443/b"_s);
    QTest::newRow("with a user, a query and a fragment")
        << "https://u:p@other.example/a?sig=secret#f"_ba << QUrl(u"https://other.example/a"_s);
    QTest::newRow("nowhere") << QByteArray() << QUrl();
}

void tst_ErrorReader::redirect_namesItsTargetWithoutSecrets()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QUrl, target);
    QCOMPARE(errorOf({307, {{"Location"_ba, location}}, {}}).redirectTarget, target);
    QVERIFY(errorOf({404, {{"Location"_ba, location}}, {}}).redirectTarget.isEmpty());
}

void tst_ErrorReader::requestId_isPrintableAndShort_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("as in the samples") << "8d21cb4a5d1e4c0f9f7d5a3c2b1a0f9e"_ba
                                       << "8d21cb4a5d1e4c0f9f7d5a3c2b1a0f9e"_ba;
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("control characters and others") << "a\x1b[1m\xc3\xa9\x7f z "_ba
                                                   << "a[1m z"_ba;
    QTest::newRow("too long") << QByteArray(4000, 'a') << QByteArray(128, 'a');
}

void tst_ErrorReader::requestId_isPrintableAndShort()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, kept);
    QCOMPARE(errorOf({500, {{"X-MS-Request-ID"_ba, sent}}, {}}).requestId, kept);
}

void tst_ErrorReader::retryAfter_isReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("seconds") << "120"_ba << 120;
    QTest::newRow("at once") << "0"_ba << 0;
    QTest::newRow("a date to come") << "Wed, 30 Apr 2014 00:01:30 GMT"_ba << 90;
    QTest::newRow("a date gone by") << "Tue, 29 Apr 2014 00:00:00 GMT"_ba << 0;
    QTest::newRow("more than a day") << "99999999"_ba << 86400;
    QTest::newRow("more than any number") << "99999999999999999999999"_ba << 86400;
    QTest::newRow("a date in years") << "Wed, 30 Apr 2044 00:00:00 GMT"_ba << 86400;
    QTest::newRow("before now") << "-5"_ba << -1;
    QTest::newRow("a fraction") << "1.5"_ba << -1;
    QTest::newRow("words") << "soon"_ba << -1;
}

void tst_ErrorReader::retryAfter_isReadInBothForms()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, seconds);
    QCOMPARE(errorOf({503, {{"Retry-After"_ba, text}}, {}}).retryAfterSeconds, seconds);
}

void tst_ErrorReader::failure_ofARead_keepsItsKind_data()
{
    QTest::addColumn<HttpError::Kind>("failure");
    QTest::addColumn<Kind>("kind");
    using F = HttpError::Kind;
    QTest::newRow("offline") << F::Offline << Kind::Offline;
    QTest::newRow("host not found") << F::HostNotFound << Kind::HostNotFound;
    QTest::newRow("refused") << F::ConnectionRefused << Kind::ConnectionRefused;
    QTest::newRow("timed out") << F::TimedOut << Kind::TimedOut;
    QTest::newRow("cancelled") << F::Cancelled << Kind::Cancelled;
    QTest::newRow("untrusted") << F::ServerUntrusted << Kind::ServerUntrusted;
    QTest::newRow("no common TLS") << F::TlsFailed << Kind::ServerUntrusted;
    QTest::newRow("our certificate")
        << F::ClientCertificateRefused << Kind::ClientCertificateRefused;
    QTest::newRow("proxy") << F::ProxyFailed << Kind::ProxyFailed;
    QTest::newRow("lost") << F::ConnectionLost << Kind::ConnectionLost;
    QTest::newRow("not HTTP") << F::BadResponse << Kind::BadResponse;
    QTest::newRow("too large") << F::ResponseTooLarge << Kind::ResponseTooLarge;
    QTest::newRow("foreign host") << F::ForeignHost << Kind::ForeignLink;
}

void tst_ErrorReader::failure_ofARead_keepsItsKind()
{
    QFETCH(const HttpError::Kind, failure);
    QFETCH(const Kind, kind);
    // A read may have arrived as often as it likes.
    for (const bool mayHaveArrived : {false, true}) {
        const ServiceError error = serviceErrorOf(
            request(), HttpError{failure, mayHaveArrived, u"detail"_s, 200}, now());
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.detail, u"detail"_s);
        QCOMPARE(error.httpStatus, 200);
    }
}

void tst_ErrorReader::failure_ofAChange_isUnknownOnceItMayHaveArrived()
{
    const HttpRequest change = request(HttpRequest::Effect::Changing);
    for (const auto kind : {HttpError::Kind::ConnectionLost, HttpError::Kind::TimedOut,
                            HttpError::Kind::Cancelled, HttpError::Kind::ResponseTooLarge,
                            HttpError::Kind::BadResponse, HttpError::Kind::ProxyFailed}) {
        QCOMPARE(serviceErrorOf(change, HttpError{kind, true, {}, 0}, now()).kind,
                 Kind::OutcomeUnknown);
        QVERIFY(serviceErrorOf(change, HttpError{kind, false, {}, 0}, now()).kind
                != Kind::OutcomeUnknown);
    }
}

void tst_ErrorReader::answerWithoutEnd_isToldByItsStatus()
{
    using F = HttpError::Kind;
    const auto kindOf = [](HttpRequest::Effect effect, F failure, int status) {
        return serviceErrorOf(request(effect), HttpError{failure, true, {}, status}, now()).kind;
    };
    for (const auto effect : {HttpRequest::Effect::Safe, HttpRequest::Effect::Changing}) {
        QCOMPARE(kindOf(effect, F::ResponseTooLarge, 500), Kind::Busy);
        QCOMPARE(kindOf(effect, F::ResponseTooLarge, 429), Kind::Busy);
    }
    QCOMPARE(kindOf(HttpRequest::Effect::Safe, F::ResponseTooLarge, 200), Kind::ResponseTooLarge);
    QCOMPARE(kindOf(HttpRequest::Effect::Changing, F::ResponseTooLarge, 200), Kind::OutcomeUnknown);
    // The answer was not given up by Waybill: whatever stood in its rest is lost.
    QCOMPARE(kindOf(HttpRequest::Effect::Changing, F::ConnectionLost, 500), Kind::OutcomeUnknown);
}

QTEST_GUILESS_MAIN(tst_ErrorReader)
#include "tst_ErrorReader.moc"
