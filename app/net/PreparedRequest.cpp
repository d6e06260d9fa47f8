// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/PreparedRequest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int httpsPort = 443;

/// Headers that belong to the client, whoever else would like to set them.
bool isOwnHeader(const QByteArray &name)
{
    static constexpr std::array own{"host",   "connection",      "content-length",   "user-agent",
                                    "cookie", "accept-encoding", "transfer-encoding"};
    const QByteArray lower = name.toLower();
    return std::any_of(own.begin(), own.end(), [&](const char *header) { return lower == header; });
}

/// A value that cannot end its line and begin another header.
QByteArray onOneLine(QByteArray value)
{
    return value.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
}

} // namespace

bool isForeign(const QUrl &url, const QUrl &endpoint)
{
    return url.scheme() != "https"_L1 || endpoint.scheme() != "https"_L1 || url.host().isEmpty()
        || url.host() != endpoint.host() || url.port(httpsPort) != endpoint.port(httpsPort);
}

QSslConfiguration tlsConfiguration(const ClientIdentity &identity, const HttpOptions &options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(options.maxTls == HttpOptions::MaxTls::Tls12 ? QSsl::TlsV1_2
                                                                 : QSsl::TlsV1_2OrLater);
    if (options.trust == HttpOptions::Trust::AddedOnly)
        tls.setCaCertificates(options.addedAuthorities);
    else if (!options.addedAuthorities.isEmpty())
        tls.addCaCertificates(options.addedAuthorities);
    if (!identity.isNull()) {
        tls.setLocalCertificateChain(QList{identity.leaf} + identity.chain);
        tls.setPrivateKey(identity.key);
    }
    return tls;
}

QNetworkRequest prepare(const HttpRequest &request, const HttpOptions &options,
                        const QSslConfiguration &tls)
{
    QUrl url = request.url;
    url.setUserInfo({});
    url.setFragment({});
    QNetworkRequest prepared(url);
    prepared.setSslConfiguration(tls);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);

    // The default of Qt would be the computer's language, and the service knows only English.
    prepared.setRawHeader("Accept-Language"_ba, "en-us"_ba);
    for (const auto &[name, value] : request.headers) {
        if (!isOwnHeader(name))
            prepared.setRawHeader(name, onOneLine(value));
    }
    prepared.setRawHeader("User-Agent"_ba, options.userAgent);
    // Said aloud, Qt neither asks for compression nor unpacks: a small answer cannot become huge.
    prepared.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    return prepared;
}

} // namespace waybill
