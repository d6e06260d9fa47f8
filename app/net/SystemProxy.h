// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QMutex>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace waybill {

/// What the system names as the proxy of one endpoint. Asking it may take seconds (automatic proxies
/// are found by DNS and HTTP), so that it is asked in a thread beside the window: once before the
/// first request, and from time to time again, while the last answer holds. Thread safe.
class SystemProxy : public std::enable_shared_from_this<SystemProxy>
{
public:
    using Source = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    /// @p source may be called in any thread; an answer is good for @p goodFor.
    explicit SystemProxy(QUrl endpoint, Source source = &QNetworkProxyFactory::systemProxyForQuery,
                         std::chrono::milliseconds goodFor = std::chrono::seconds(30));

    /// Asks, and takes its time.
    void ask();
    /// The last answer; asks where there is none yet.
    [[nodiscard]] QList<QNetworkProxy> proxies();

private:
    const QUrl m_endpoint;
    const Source m_source;
    const std::chrono::milliseconds m_goodFor;
    QMutex m_mutex; ///< for all below
    QList<QNetworkProxy> m_answer;
    QElapsedTimer m_age; ///< invalid: never asked
    bool m_isAsking = false;
};

} // namespace waybill
