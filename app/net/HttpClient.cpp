// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpClient.h"

#include "net/HttpExchange.h"
#include "net/PreparedRequest.h"
#include "net/ProxyChoice.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace waybill {

HttpClient::HttpClient(const ClientIdentity &identity, HttpOptions options, QObject *parent)
    : HttpTransport(parent)
    , m_options(std::move(options))
    , m_common(commonRequest(m_options, tlsConfiguration(identity, m_options)))
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setAutoDeleteReplies(false);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setProxy(*m_manager, m_options);
}

HttpClient::~HttpClient()
{
    const auto exchanges = m_exchanges;
    for (HttpExchange *exchange : exchanges) {
        exchange->disconnect(this);
        exchange->cancel();
        delete exchange;
    }
}

HttpCallPtr HttpClient::send(const HttpRequest &request)
{
    if (isForeign(request.url, m_options.endpoint))
        return refuse(request);
    auto *call = new HttpExchange::Call;
    auto *exchange = new HttpExchange(request, m_options, call, this);
    m_exchanges.append(exchange);
    setupExchange(exchange);
    enqueue(exchange);
    return HttpCallPtr(call);
}

HttpCallPtr HttpClient::refuse(const HttpRequest &request)
{
    RequestLogEntry entry;
    entry.time = m_options.clock();
    entry.method = request.method;
    entry.url = request.url;
    entry.error = HttpError::Kind::ForeignHost;
    log(entry);
    const QString target = request.url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath
                                                | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return finishedCall<HttpResponse, HttpError>(
        failure(HttpError{HttpError::Kind::ForeignHost, false, target, 0}));
}

void HttpClient::setupExchange(HttpExchange *exchange)
{
    connect(exchange, &HttpExchange::wantsTurn, this, [this, exchange] { enqueue(exchange); });
    connect(exchange, &HttpExchange::attemptLogged, this, &HttpClient::log);
    connect(exchange, &HttpExchange::connectionStalled, this,
            [this] { m_hasStalledConnection = true; });
    connect(exchange, &HttpExchange::turnEnded, this, [this](bool wasAnswered) {
        --m_inFlight;
        m_wasEverAnswered = m_wasEverAnswered || wasAnswered;
        // From the event loop, since Qt may be in the midst of ending the request just now.
        if (m_hasStalledConnection && m_inFlight == 0)
            QMetaObject::invokeMethod(this, &HttpClient::renewConnections, Qt::QueuedConnection);
        dispatchNext();
    });
    connect(exchange, &HttpExchange::ended, this, [this, exchange] {
        m_waiting.removeOne(exchange);
        m_exchanges.removeOne(exchange);
        exchange->deleteLater();
    });
}

void HttpClient::enqueue(HttpExchange *exchange)
{
    m_waiting.append(exchange);
    dispatchNext();
}

void HttpClient::renewConnections()
{
    m_hasStalledConnection = false;
    m_manager->clearConnectionCache(); // ends all of them, so only while nothing is in flight
    dispatchNext();
}

void HttpClient::dispatchNext()
{
    if (m_hasStalledConnection && m_inFlight == 0)
        return; // until renewConnections(), which is on its way
    while (!m_waiting.isEmpty() && m_inFlight < m_options.maxInFlight) {
        HttpExchange *next = m_waiting.takeFirst();
        ++m_inFlight;
        next->takeTurn(*m_manager, prepare(next->request(), m_common), m_wasEverAnswered);
    }
}

void HttpClient::log(const RequestLogEntry &entry)
{
    if (m_log)
        m_log->add(entry);
}

} // namespace waybill
