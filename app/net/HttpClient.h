// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/ClientIdentity.h"
#include "net/Http.h"
#include "net/HttpOptions.h"
#include "net/RequestLog.h"

#include <QList>
#include <QNetworkRequest>
#include <QPointer>

#include <memory>

class QNetworkAccessManager;

namespace waybill {

class HttpExchange;

/// The way to one service with one client identity. Another identity needs another client, since a
/// connection that stands keeps the certificate it began with (architecture.md 3, fact 3).
///
/// Sends at most HttpOptions::maxInFlight requests at a time, the others wait their turn, and the
/// time in which they do is not held against them. A change leaves exactly once; a read is tried
/// again as the retry policy says. Redirects come back as answers and are never followed.
/// Nothing is ever sent to another host than that of HttpOptions::endpoint.
/// When the client goes, calls under way end in Cancelled.
class HttpClient final : public HttpTransport
{
    Q_OBJECT

public:
    HttpClient(const ClientIdentity &identity, HttpOptions options, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] HttpCallPtr send(const HttpRequest &request) override;

    /// Where each attempt leaves a line; not owned, may be shared by several clients.
    void setLog(RequestLog *log) { m_log = log; }

private:
    [[nodiscard]] HttpCallPtr refuse(const HttpRequest &request);
    void setupExchange(HttpExchange *exchange);
    void enqueue(HttpExchange *exchange);
    void dispatchNext();
    void renewConnections();
    void log(const RequestLogEntry &entry);

    const HttpOptions m_options;
    const QNetworkRequest m_common; ///< what all requests share, TLS among it
    QPointer<RequestLog> m_log;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QList<HttpExchange *> m_exchanges; ///< all that have not ended; children
    QList<HttpExchange *> m_waiting;   ///< those of them that wait for their turn
    int m_inFlight = 0;
    bool m_wasEverAnswered = false;
    bool m_hasStalledConnection = false; ///< to be dropped as soon as nothing is in flight
};

} // namespace waybill
