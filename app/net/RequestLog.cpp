// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/RequestLog.h"

#include <QMetaMethod>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr auto mask = "***"_L1;

bool isSecretQueryItem(const QString &key)
{
    static constexpr std::array secrets{"sig"_L1,           "signature"_L1, "token"_L1,
                                        "access_token"_L1,  "id_token"_L1,  "code"_L1,
                                        "password"_L1,      "pwd"_L1,       "secret"_L1,
                                        "client_secret"_L1, "key"_L1,       "apikey"_L1,
                                        "api_key"_L1,       "api-key"_L1,   "sas"_L1,
                                        "refresh_token"_L1, "assertion"_L1, "subscription-key"_L1};
    return std::any_of(secrets.begin(), secrets.end(), [&](QLatin1StringView secret) {
        return key.compare(secret, Qt::CaseInsensitive) == 0;
    });
}

/// A server's word, cut and made harmless, so that it can neither break nor forge a line.
QString harmless(const QByteArray &text)
{
    QString shown = QString::fromLatin1(text.left(64));
    std::replace_if(
        shown.begin(), shown.end(),
        [](QChar c) { return c.unicode() <= 0x20 || c.unicode() >= 0x7f; }, u'?');
    return shown;
}

} // namespace

RequestLog::RequestLog(qsizetype capacity, QObject *parent)
    : QObject(parent)
    , m_capacity(std::max<qsizetype>(capacity, 1))
{
}

void RequestLog::add(const RequestLogEntry &entry)
{
    const QString line = logLine(entry);
    if (m_lines.size() >= m_capacity)
        m_lines.removeFirst();
    m_lines.append(line);
    Q_EMIT lineAdded(line);
    if (isSignalConnected(QMetaMethod::fromSignal(&RequestLog::traced)))
        Q_EMIT traced(traceOf(entry));
}

/// Scheme, host and path of @p value, which are what a person looks for; every value of a query or a
/// fragment may be a secret.
QByteArray redactedAddress(const QByteArray &value)
{
    const qsizetype end = std::min(value.indexOf('?') < 0 ? value.size() : value.indexOf('?'),
                                   value.indexOf('#') < 0 ? value.size() : value.indexOf('#'));
    const QUrl url = QUrl::fromEncoded(value.first(end));
    QByteArray shown = url.isValid() ? url.toEncoded(QUrl::RemoveUserInfo) : QByteArray();
    if (end < value.size())
        shown += value.at(end) + QByteArray(mask.data(), mask.size());
    return shown;
}

RequestTrace traceOf(const RequestLogEntry &entry)
{
    RequestTrace trace = entry.trace;
    trace.time = entry.time;
    trace.method = harmless(entry.method).toLatin1();
    trace.host = entry.url.authority(QUrl::FullyEncoded).section(u'@', -1);
    trace.target = redactedTarget(entry.url);
    trace.attempt = entry.attempt;
    trace.status = entry.status;
    if (entry.error && trace.error.isEmpty())
        trace.error = name(*entry.error);
    else if (entry.error)
        trace.error = u"%1: %2"_s.arg(name(*entry.error), trace.error);
    trace.bytesSent = entry.bytesSent;
    trace.bytesReceived = entry.bytesReceived;
    trace.requestId = harmless(entry.requestId).toLatin1();
    for (auto *headers : {&trace.requestHeaders, &trace.answerHeaders}) {
        for (auto &[name, value] : *headers)
            value = redactedHeader(name, value);
    }
    return trace;
}

QString logLine(const RequestLogEntry &entry)
{
    QString line = entry.time.toUTC().toString(Qt::ISODateWithMs) + u' ' + harmless(entry.method)
        + u' ' + redactedTarget(entry.url);
    if (entry.status != 0)
        line += u' ' + QString::number(entry.status);
    if (entry.error)
        line += u' ' + name(*entry.error);
    line += u' ' + QString::number(entry.milliseconds) + " ms sent "_L1
        + QString::number(entry.bytesSent) + " received "_L1 + QString::number(entry.bytesReceived);
    if (entry.attempt > 1)
        line += " attempt "_L1 + QString::number(entry.attempt);
    if (!entry.requestId.isEmpty())
        line += " id "_L1 + harmless(entry.requestId);
    return line;
}

QString redactedTarget(const QUrl &url)
{
    QString target = url.path(QUrl::FullyEncoded);
    if (!url.hasQuery())
        return target;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    QChar separator = u'?';
    for (const auto &item : items) {
        target += separator + item.first;
        if (isSecretQueryItem(QUrl::fromPercentEncoding(item.first.toLatin1())))
            target += u'=' + mask;
        else if (!item.second.isEmpty())
            target += u'=' + item.second;
        separator = u'&';
    }
    return target;
}

QByteArray redactedHeader(const QByteArray &name, const QByteArray &value)
{
    static constexpr std::array secrets{"authorization", "proxy-authorization", "cookie",
                                        "set-cookie",    "x-api-key",           "x-ms-token"};
    const QByteArray lower = name.toLower();
    const bool isSecret = std::any_of(secrets.begin(), secrets.end(),
                                      [&](const char *secret) { return lower == secret; });
    if (isSecret)
        return QByteArray(mask.data(), mask.size());
    // A sign-in page puts its codes into the address that it sends one to.
    const bool isAddress = lower == "location" || lower == "content-location";
    return isAddress ? redactedAddress(value) : value;
}

QLatin1StringView name(HttpError::Kind kind)
{
    switch (kind) {
    case HttpError::Kind::Offline:
        return "Offline"_L1;
    case HttpError::Kind::HostNotFound:
        return "HostNotFound"_L1;
    case HttpError::Kind::ConnectionRefused:
        return "ConnectionRefused"_L1;
    case HttpError::Kind::TimedOut:
        return "TimedOut"_L1;
    case HttpError::Kind::Cancelled:
        return "Cancelled"_L1;
    case HttpError::Kind::ServerUntrusted:
        return "ServerUntrusted"_L1;
    case HttpError::Kind::ClientCertificateRefused:
        return "ClientCertificateRefused"_L1;
    case HttpError::Kind::TlsFailed:
        return "TlsFailed"_L1;
    case HttpError::Kind::ProxyFailed:
        return "ProxyFailed"_L1;
    case HttpError::Kind::ProxyWantsPassword:
        return "ProxyWantsPassword"_L1;
    case HttpError::Kind::ConnectionLost:
        return "ConnectionLost"_L1;
    case HttpError::Kind::BadResponse:
        return "BadResponse"_L1;
    case HttpError::Kind::ResponseTooLarge:
        return "ResponseTooLarge"_L1;
    case HttpError::Kind::ForeignHost:
        return "ForeignHost"_L1;
    }
    return {};
}

} // namespace waybill
