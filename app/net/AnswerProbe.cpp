// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/AnswerProbe.h"

#include "net/ProxyChoice.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr quint16 httpsPort = 443;
constexpr auto httpBegins = "HTTP/1.";
constexpr qsizetype httpBeginsLength = 7;

} // namespace

AnswerProbe::AnswerProbe(const QUrl &url, const QSslConfiguration &tls, const HttpOptions &options,
                         QObject *parent)
    : QObject(parent)
    , m_url(url)
{
    connect(&m_socket, &QSslSocket::encrypted, this, &AnswerProbe::ask);
    connect(&m_socket, &QSslSocket::readyRead, this, &AnswerProbe::look);
    connect(&m_socket, &QSslSocket::disconnected, this, &AnswerProbe::end);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &AnswerProbe::end);
    connect(&m_timer, &QTimer::timeout, this, &AnswerProbe::end);
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(proxyFor(options)); // the way that the request went
    m_socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(httpsPort)));
    m_timer.setSingleShot(true);
    m_timer.start(options.timeouts.connect);
}

AnswerProbe::~AnswerProbe()
{
    m_socket.disconnect(this); // going away, it would tell of its end
}

void AnswerProbe::ask()
{
    const QByteArray target = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority
                                              | QUrl::RemoveFragment);
    const QUrl plain = m_url.adjusted(QUrl::RemoveUserInfo);
    const QByteArray host = plain.authority(QUrl::FullyEncoded).toLatin1();
    m_socket.write("GET " + (target.isEmpty() ? "/"_ba : target) + " HTTP/1.1\r\nHost: " + host
                   + "\r\nConnection: close\r\n\r\n");
}

void AnswerProbe::look()
{
    m_bytes += m_socket.read(httpBeginsLength);
    if (m_bytes.size() >= httpBeginsLength)
        end();
}

void AnswerProbe::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    m_bytes += m_socket.read(httpBeginsLength);
    if (m_bytes.isEmpty())
        Q_EMIT ended(Finding::Silence);
    else
        Q_EMIT ended(m_bytes.startsWith(httpBegins) ? Finding::Http : Finding::Nonsense);
}

} // namespace waybill
