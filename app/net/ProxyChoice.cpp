// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/ProxyChoice.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace waybill {

namespace {

/// The proxy that the system names for each address, without making it the whole program's default.
class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    // Asked for each request, while asking the system may go through a thread of its own and files:
    // what it said is taken for true for a while. All requests of a client go to one endpoint.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (!m_age.isValid() || m_age.hasExpired(goodForMs) || query.peerHostName() != m_host) {
            m_proxies = systemProxyForQuery(query);
            m_host = query.peerHostName();
            m_age.start();
        }
        return m_proxies;
    }

private:
    static constexpr qint64 goodForMs = 30'000;

    QElapsedTimer m_age;
    QString m_host;
    QList<QNetworkProxy> m_proxies;
};

} // namespace

void setProxy(QNetworkAccessManager &manager, const HttpOptions &options)
{
    if (options.proxy == HttpOptions::Proxy::System)
        manager.setProxyFactory(new SystemProxyFactory); // the manager takes it over
    else
        manager.setProxy(proxyFor(options));
}

QNetworkProxy proxyFor(const HttpOptions &options)
{
    switch (options.proxy) {
    case HttpOptions::Proxy::None:
        break;
    case HttpOptions::Proxy::Given:
        return options.givenProxy;
    case HttpOptions::Proxy::System: {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(
            QNetworkProxyQuery(options.endpoint));
        if (!proxies.isEmpty())
            return proxies.constFirst();
        break;
    }
    }
    return QNetworkProxy::NoProxy;
}

} // namespace waybill
