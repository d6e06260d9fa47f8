// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/AnswerProbe.h"
#include "net/Http.h"
#include "net/HttpAttempt.h"
#include "net/HttpOptions.h"
#include "net/RequestLog.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace waybill {

/// One logical request: its attempts, the pauses between them, and the call that waits for the
/// outcome. Belongs to an HttpClient, which gives it a turn after wantsTurn().
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    using Call = PromisedCall<HttpResponse, HttpError>;

    /// @p options must live as long: they are the client's.
    HttpExchange(HttpRequest request, const HttpOptions &options, Call *call, QObject *parent);
    ~HttpExchange() override;

    [[nodiscard]] const HttpRequest &request() const { return m_request; }

    /// Hands the request to the network.
    void takeTurn(QNetworkAccessManager &manager, const QNetworkRequest &prepared,
                  bool wasEverAnswered);
    void cancel();

Q_SIGNALS:
    void wantsTurn();
    /// A connection is in the making that no further request should wait for. Before turnEnded().
    void connectionStalled();
    /// The turn is over; @p wasAnswered tells whether any HTTP answer came.
    void turnEnded(bool wasAnswered);
    void attemptLogged(const waybill::RequestLogEntry &entry);
    /// The call has its outcome. Comes last.
    void ended();

private:
    void onAttemptEnded();
    void probe(const HttpCall::Outcome &outcome);
    void endTurn(const HttpCall::Outcome &outcome);
    void conclude(HttpCall::Outcome outcome);
    void report(const HttpCall::Outcome &outcome);

    const HttpRequest m_request;
    const HttpOptions &m_options;
    QPointer<Call> m_call;
    QPointer<HttpAttempt> m_attempt; ///< the one on the wire; a child
    QPointer<AnswerProbe> m_probe;   ///< after an attempt that may have been refused; a child
    QSslConfiguration m_tls;
    QTimer m_pause;
    QElapsedTimer m_sinceFirst;
    QElapsedTimer m_sinceWaiting; ///< for its turn, or for the end of a pause
    qint64 m_waited = 0;
    QDateTime m_attemptTime;
    int m_attempts = 0;
    bool m_ended = false;
};

} // namespace waybill
