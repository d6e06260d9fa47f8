// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/SystemProxy.h"

#include <QNetworkProxyFactory>
#include <QThreadPool>

#include <utility>

namespace waybill {

namespace {

constexpr qint64 goodForMs = 30'000;

} // namespace

SystemProxy::SystemProxy(QUrl endpoint)
    : m_endpoint(std::move(endpoint))
{
}

void SystemProxy::ask()
{
    const auto answer = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_endpoint));
    const QMutexLocker locker(&m_mutex);
    m_answer = answer;
    m_age.start();
    m_isAsking = false;
}

QList<QNetworkProxy> SystemProxy::proxies()
{
    QMutexLocker locker(&m_mutex);
    if (!m_age.isValid()) {
        locker.unlock();
        ask();
        locker.relock();
    } else if (m_age.hasExpired(goodForMs) && !std::exchange(m_isAsking, true)) {
        QThreadPool::globalInstance()->start([self = shared_from_this()] { self->ask(); });
    }
    return m_answer;
}

} // namespace waybill
