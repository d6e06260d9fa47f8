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
    return std::any_of(own.begin(), own.end(), [&](const char *header) {
        return name.compare(header, Qt::CaseInsensitive) == 0;
    });
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

QNetworkRequest commonRequest(const HttpOptions &options, const QSslConfiguration &tls)
{
    QNetworkRequest common;
    common.setSslConfiguration(tls);
    common.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    common.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    common.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    common.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    common.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    common.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    common.setRawHeader("User-Agent"_ba, options.userAgent);
    // Said aloud, Qt neither asks for compression nor unpacks: a small answer cannot become huge.
    common.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    // The default of Qt would be the computer's language, and the service knows only English.
    common.setRawHeader("Accept-Language"_ba, "en-us"_ba);
    return common;
}

QNetworkRequest prepare(const HttpRequest &request, QNetworkRequest common)
{
    QUrl url = request.url;
    url.setUserInfo({});
    url.setFragment({});
    common.setUrl(url);
    for (const auto &[name, value] : request.headers) {
        if (!isOwnHeader(name))
            common.setRawHeader(name, onOneLine(value));
    }
    return common;
}

} // namespace waybill
