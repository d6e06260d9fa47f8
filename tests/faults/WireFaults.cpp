// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/WireFaults.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waybill::test {

namespace {

using Kind = ServiceError::Kind;
using Spoil = std::function<Handler(const QByteArray &)>;

constexpr int megabyte = 1024 * 1024;

Spoil always(const Handler &handler)
{
    return [handler](const QByteArray &) { return handler; };
}

Spoil raw(const QByteArray &bytes)
{
    return always(rawAnswer(bytes));
}

/// A success with what @p change makes of the good body.
Spoil content(const std::function<QByteArray(const QByteArray &)> &change,
              const QByteArray &type = "application/json"_ba)
{
    return [=](const QByteArray &good) {
        return answer(200, change(good), {"Content-Type: " + type});
    };
}

Spoil fixedContent(const QByteArray &body, const QByteArray &type = "application/json"_ba)
{
    return content([body](const QByteArray &) { return body; }, type);
}

/// @p start, and then @p piece again and again until the client has gone.
Spoil endless(const QByteArray &start, const QByteArray &piece,
              std::chrono::milliseconds pause = 0ms)
{
    return always([=](NastyConnection &connection, const ReceivedRequest &) {
        bool goesOn = connection.send(start);
        while (goesOn) {
            goesOn = connection.send(piece);
            if (goesOn && pause > 0ms)
                goesOn = connection.pause(pause);
        }
        connection.close();
    });
}

Spoil status(int code, const QByteArray &body = {}, const QList<QByteArray> &headerLines = {})
{
    return always(answer(code, body, headerLines));
}

WireFault redirect(int code)
{
    return {"redirected with " + QByteArray::number(code),
            status(code, {}, {"Location: https://198.51.100.7/elsewhere"}), Kind::Redirected,
            Kind::Redirected};
}

} // namespace

QList<WireFault> brokenAnswers()
{
    constexpr auto lost = Kind::ConnectionLost;
    constexpr auto unknown = Kind::OutcomeUnknown;
    const QByteArray ok("HTTP/1.1 200 OK\r\n");
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    return {
        {"closed without an answer", always(closeWithoutAnswer()), lost, unknown},
        {"reset without an answer", always(resetWithoutAnswer()), lost, unknown},
        {"half a status line", raw("HTTP/1.1 20"), lost, unknown},
        {"half a header", raw(ok + "Content-Type: applica"), lost, unknown},
        {"a header without its end", raw(ok + "Content-Length: 2\r\n"), lost, unknown},
        {"half a body", raw(ok + "Content-Length: 99\r\n\r\n{\"val"), lost, unknown},
        {"nothing of an announced body", raw(ok + "Content-Length: 99\r\n\r\n"), lost, unknown},
        {"a chunked body that is cut off", raw(chunked + "5\r\n{\"val"), lost, unknown},
        {"a chunk of no size", raw(chunked + "zz\r\n{}\r\n0\r\n\r\n"), Kind::BadResponse, success},
        {"no HTTP at all", raw("SSH-2.0-OpenSSH_9.2\r\n"), lost, unknown},
        {"a silent server", always(hang()), Kind::TimedOut, unknown, true},
        {"half a header and silence", always(hang(ok + "Content-Ty")), Kind::TimedOut, unknown,
         true},
        {"half a body and silence", always(hang(ok + "Content-Length: 9\r\n\r\n{")), Kind::TimedOut,
         unknown, true},
        {"a body that drips without an end",
         endless(ok + "Content-Length: 1000000\r\n\r\n", " ", 100ms), Kind::TimedOut, unknown,
         true},
        {"a header without an end", endless(ok, "X-More: and more\r\n", 50ms), Kind::TimedOut,
         unknown, true},
        {"a body without an end", endless(chunked, "1000\r\n" + QByteArray(4096, ' ') + "\r\n"),
         Kind::ResponseTooLarge, unknown},
        {"50 MB, announced", raw(ok + "Content-Length: 52428800\r\n\r\n{"), Kind::ResponseTooLarge,
         unknown},
        {"50 MB, not announced", always([ok](NastyConnection &connection, const ReceivedRequest &) {
             const QByteArray piece(megabyte, ' ');
             bool goesOn = connection.send(ok + "Connection: close\r\n\r\n");
             for (int i = 0; goesOn && i < 50; ++i)
                 goesOn = connection.send(piece);
             connection.close();
         }),
         Kind::ResponseTooLarge, unknown},
        {"gzip that nobody asked for",
         status(200, QByteArray::fromHex("1f8b08000000000000ffabae0500"),
                {"Content-Encoding: gzip"}),
         Kind::BadResponse, unknown},
        {"an encoding that nobody knows", status(200, "{}", {"Content-Encoding: zip-of-the-day"}),
         Kind::BadResponse, unknown},
    };
}

QList<WireFault> otherStatuses()
{
    const QByteArray odata(R"({"odata.error":{"code":"400","message":{"value":"No."}}})");
    const QByteArray frontDoor(
        "<Error xmlns=\"http://schemas.microsoft.com/windowsazure\"><Code>ForbiddenError</Code>"
        "<Message>The server failed to authenticate the request.</Message></Error>");
    QList<WireFault> faults;
    for (const int code : {301, 302, 303, 307, 308})
        faults.append(redirect(code));
    const auto both = [&](const QByteArray &name, const Spoil &spoil, Kind kind) {
        faults.append({name, spoil, kind, kind});
    };
    both("301 without a target", status(301), Kind::Redirected);
    both("304", raw("HTTP/1.1 304 Not Modified\r\n\r\n"), Kind::PreconditionFailed);
    both("400 with OData", status(400, odata), Kind::BadRequest);
    both("400 with half of OData", status(400, odata.left(20)), Kind::BadRequest);
    both("400 that asks for a certificate",
         status(400, "<html>400 No required SSL certificate was sent</html>"),
         Kind::ClientCertificateRefused);
    both("401", status(401, {}, {"WWW-Authenticate: Basic realm=\"x\""}),
         Kind::ClientCertificateRefused);
    both("403 with the front door's XML", status(403, frontDoor), Kind::ClientCertificateRefused);
    both("403 without a word", status(403), Kind::ClientCertificateRefused);
    both("404", status(404), Kind::NotFound);
    both("405", status(405), Kind::UnexpectedStatus);
    both("406", status(406), Kind::NotAcceptable);
    both("407", status(407, {}, {"Proxy-Authenticate: Basic realm=\"x\""}),
         Kind::ProxyWantsPassword);
    both("409", status(409, odata), Kind::Rejected);
    both("410", status(410), Kind::UnexpectedStatus);
    both("412", status(412), Kind::PreconditionFailed);
    both("413", status(413), Kind::UnexpectedStatus);
    both("418", status(418), Kind::UnexpectedStatus);
    both("429", status(429), Kind::Busy);
    both("429 with Retry-After", status(429, {}, {"Retry-After: 0"}), Kind::Busy);
    both("429 with a Retry-After of years", status(429, {}, {"Retry-After: 99999999999"}),
         Kind::Busy);
    both("500", status(500), Kind::Busy);
    both("502 with a web page", status(502, "<html>Bad gateway</html>"), Kind::Busy);
    both("503", status(503), Kind::Busy);
    both("503 with Retry-After as a date",
         status(503, {}, {"Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"}), Kind::Busy);
    both("504", status(504), Kind::Busy);
    both("599", status(599), Kind::Busy);
    both("999", status(999), Kind::UnexpectedStatus);
    return faults;
}

QList<WireFault> oddContents()
{
    constexpr auto bad = Kind::BadResponse;
    const auto insert = [](const QByteArray &members) {
        return content([members](const QByteArray &good) { return "{" + members + good.mid(1); });
    };
    const auto append = [](const QByteArray &bytes) {
        return content([bytes](const QByteArray &good) { return good + bytes; });
    };
    const QByteArray deep = "{\"a\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
    return {
        {"a web page", fixedContent("<html>Sign in to the network</html>", "text/html"), bad,
         success},
        {"no content", fixedContent({}), bad, success},
        {"204", raw("HTTP/1.1 204 No Content\r\n\r\n"), bad, success},
        {"JSON cut off", content([](const QByteArray &good) { return good.left(good.size() - 1); }),
         bad, success},
        {"JSON of another shape", fixedContent(R"({"value":{"Name":"a"},"Name":["hdd-0412"]})"),
         bad, success},
        {"an array instead of an object", fixedContent("[]"), bad, success},
        {"null", fixedContent("null"), bad, success},
        {"brackets in brackets", fixedContent(deep), bad, success},
        {"invalid UTF-8", insert("\"a\":\"\xc3\x28\","), bad, success},
        {"a NUL behind the end", append(QByteArray(1, '\0')), bad, success},
        {"a second value behind the end", append("{}"), bad, success},
        {"a NUL in a text", insert(R"("a":"\u0000",)"), success, success},
        {"half a character in a text", insert(R"("a":"\ud800",)"), success, success},
        {"a key twice", insert(R"("a":1,"a":2,)"), success, success},
        {"numbers as text",
         insert(R"("DriveCount":"4","Properties":{"DeliveryPackage":{"DriveCount":"4"}},)"),
         success, success},
        {"a number beyond all numbers", insert("\"a\":1e999,"), bad, success},
        {"a byte order mark", content([](const QByteArray &good) { return "\xef\xbb\xbf" + good; }),
         success, success},
        {"another content type", content([](const QByteArray &good) { return good; }, "image/png"),
         success, success},
        {"a date of yesterday",
         [](const QByteArray &good) {
             return answer(200, good, {"Date: Sun, 06 Nov 1994 08:49:37 GMT"});
         },
         success, success},
        {"HTTP/1.0",
         [](const QByteArray &good) { return rawAnswer("HTTP/1.0 200 OK\r\n\r\n" + good); },
         success, success},
        {"100 first",
         [](const QByteArray &good) {
             return rawAnswer("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: "
                              + QByteArray::number(good.size()) + "\r\n\r\n" + good);
         },
         success, success},
    };
}

} // namespace waybill::test
