// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ErrorReader.h"

#include "base/HttpDate.h"
#include "service/classic/ClassicUrls.h"
#include "service/classic/ErrorBody.h"

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceError::Kind;

constexpr qsizetype maxRequestIdLength = 128;
// Longer pauses are as good as "not today", and must not overflow.
constexpr qint64 maxRetryAfterSeconds = 24 * 60 * 60;

// nginx and its kin refuse a client without a certificate with 400 and a page that says so, or
// with their own 495 and 496.
bool asksForCertificate(const HttpResponse &response)
{
    if (response.status == 495 || response.status == 496)
        return true;
    return response.status == 400 && response.body.trimmed().startsWith("<")
        && response.body.left(4096).toLower().contains("ssl certificate");
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Kind kindOfStatus(const HttpResponse &response)
{
    if (asksForCertificate(response))
        return Kind::ClientCertificateRefused;
    if (isRedirect(response.status))
        return Kind::Redirected;
    switch (response.status) {
    case 304: // ordinary HTTP's word for an unmet condition of a read (quirk 12)
    case 412:
        return Kind::PreconditionFailed;
    case 400:
        return Kind::BadRequest;
    case 401:
    case 403:
        return Kind::ClientCertificateRefused;
    case 404:
        return Kind::NotFound;
    case 406:
        return Kind::NotAcceptable;
    case 407:
        return Kind::ProxyFailed;
    case 409:
        return Kind::Rejected;
    case 429:
        return Kind::Busy;
    default:
        return response.status >= 500 && response.status <= 599 ? Kind::Busy
                                                                : Kind::UnexpectedStatus;
    }
}

/// The service said that it cannot, in a status that was read before Waybill stopped reading.
bool saysBusy(const HttpError &failure)
{
    const int status = failure.httpStatus;
    return failure.kind == HttpError::Kind::ResponseTooLarge
        && (status == 429 || (status >= 500 && status <= 599));
}

Kind kindOfFailure(HttpError::Kind kind)
{
    switch (kind) {
    case HttpError::Kind::Offline:
        return Kind::Offline;
    case HttpError::Kind::HostNotFound:
        return Kind::HostNotFound;
    case HttpError::Kind::ConnectionRefused:
        return Kind::ConnectionRefused;
    case HttpError::Kind::TimedOut:
        return Kind::TimedOut;
    case HttpError::Kind::Cancelled:
        return Kind::Cancelled;
    case HttpError::Kind::ServerUntrusted:
    case HttpError::Kind::TlsFailed:
        return Kind::ServerUntrusted;
    case HttpError::Kind::ClientCertificateRefused:
        return Kind::ClientCertificateRefused;
    case HttpError::Kind::ProxyFailed:
        return Kind::ProxyFailed;
    case HttpError::Kind::ProxyWantsPassword:
        return Kind::ProxyWantsPassword;
    case HttpError::Kind::ConnectionLost:
        return Kind::ConnectionLost;
    case HttpError::Kind::BadResponse:
        return Kind::BadResponse;
    case HttpError::Kind::ResponseTooLarge:
        return Kind::ResponseTooLarge;
    case HttpError::Kind::ForeignHost:
        return Kind::ForeignLink;
    }
    Q_UNREACHABLE();
}

ServiceError errorOf(Kind kind, const HttpResponse &response, const QDateTime &now)
{
    ServiceError error;
    error.kind = kind;
    error.httpStatus = response.status;
    error.requestId = requestIdOf(response);
    error.time = now;
    return error;
}

QUrl redirectTarget(const HttpRequest &request, const HttpResponse &response)
{
    const QByteArray location = response.header("Location"_ba);
    if (location.isEmpty())
        return {};
    return withoutSecrets(request.url.resolved(QUrl::fromEncoded(location)));
}

} // namespace

ServiceError serviceErrorOf(const HttpRequest &request, const HttpResponse &response,
                            const QDateTime &now)
{
    ServiceError error = errorOf(kindOfStatus(response), response, now);
    const ErrorBody body = readErrorBody(response.body);
    error.code = body.code;
    error.serverText = body.message;
    error.extendedCode = body.extendedCode;
    error.extendedInformation = body.extendedInformation;
    error.detail = u"HTTP status %1, %2 bytes"_s.arg(QString::number(response.status),
                                                     QString::number(response.body.size()));
    error.retryAfterSeconds = retryAfterOf(response, now);
    if (error.kind == Kind::Redirected)
        error.redirectTarget = redirectTarget(request, response);
    return error;
}

ServiceError serviceErrorOf(const HttpRequest &request, const HttpError &failure,
                            const QDateTime &now)
{
    const bool isUnknown = request.effect == HttpRequest::Effect::Changing
        && failure.mayHaveArrived;
    ServiceError error;
    if (saysBusy(failure))
        error.kind = Kind::Busy;
    else
        error.kind = isUnknown ? Kind::OutcomeUnknown : kindOfFailure(failure.kind);
    error.httpStatus = failure.httpStatus;
    error.time = now;
    error.detail = failure.detail;
    error.distrust = failure.distrust;
    return error;
}

ServiceError contentError(ServiceError::Kind kind, const HttpResponse &response,
                          const QString &detail, const QDateTime &now)
{
    ServiceError error = errorOf(kind, response, now);
    error.detail = detail;
    return error;
}

QByteArray requestIdOf(const HttpResponse &response)
{
    QByteArray id;
    const QByteArray sent = response.header("x-ms-request-id"_ba).trimmed();
    for (const char c : sent) {
        if (id.size() < maxRequestIdLength && c >= 0x20 && c <= 0x7e)
            id.append(c);
    }
    return id;
}

int retryAfterOf(const HttpResponse &response, const QDateTime &now)
{
    const auto asked = retryAfter(response.header("Retry-After"_ba), now);
    if (!asked)
        return -1;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*asked).count();
    return static_cast<int>(std::min<qint64>(seconds, maxRetryAfterSeconds));
}

} // namespace waybill
