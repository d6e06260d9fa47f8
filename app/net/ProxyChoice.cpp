// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/ProxyChoice.h"

#include "net/SystemProxy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <utility>

namespace waybill {

namespace {

/// What the system names, without making it the whole program's default. All requests of a client
/// go to one endpoint, so that the query tells nothing.
class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit SystemProxyFactory(std::shared_ptr<SystemProxy> proxy)
        : m_proxy(std::move(proxy))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        return m_proxy->proxies();
    }

private:
    std::shared_ptr<SystemProxy> m_proxy;
};

std::shared_ptr<SystemProxy> systemProxyOf(const HttpOptions &options)
{
    return options.systemProxy ? options.systemProxy
                               : std::make_shared<SystemProxy>(options.endpoint);
}

} // namespace

void setProxy(QNetworkAccessManager &manager, const HttpOptions &options)
{
    if (options.proxy == HttpOptions::Proxy::System)
        manager.setProxyFactory(new SystemProxyFactory(systemProxyOf(options))); // takes it over
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
        const auto proxies = systemProxyOf(options)->proxies();
        if (!proxies.isEmpty())
            return proxies.constFirst();
        break;
    }
    }
    return QNetworkProxy::NoProxy;
}

} // namespace waybill
