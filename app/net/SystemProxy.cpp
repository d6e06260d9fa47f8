// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/SystemProxy.h"

#include <QThreadPool>

#include <utility>

namespace waybill {

SystemProxy::SystemProxy(QUrl endpoint, Source source, std::chrono::milliseconds goodFor)
    : m_endpoint(std::move(endpoint))
    , m_source(std::move(source))
    , m_goodFor(goodFor)
{
}

void SystemProxy::ask()
{
    const auto answer = m_source(QNetworkProxyQuery(m_endpoint));
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
    } else if (m_age.hasExpired(m_goodFor.count()) && !std::exchange(m_isAsking, true)) {
        QThreadPool::globalInstance()->start([self = shared_from_this()] { self->ask(); });
    }
    return m_answer;
}

} // namespace waybill
