// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/RequestTrace.h"
#include "net/Http.h"
#include "net/HttpOptions.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <optional>

class QNetworkAccessManager;

namespace waybill {

class OneShotBody;

/// One copy of a request on the wire, from the moment it is handed to the network to its outcome.
/// Emits ended() exactly once, unless it is destroyed before; within cancel() when that ends it.
class HttpAttempt final : public QObject
{
    Q_OBJECT

public:
    /// Starts at once. @p wasEverAnswered: the identity has had an answer before.
    HttpAttempt(QNetworkAccessManager &manager, const QNetworkRequest &prepared,
                const HttpRequest &request, const HttpOptions &options, bool wasEverAnswered,
                QObject *parent);
    ~HttpAttempt() override;

    void cancel();

    /// Only to be asked for after ended().
    [[nodiscard]] const HttpCall::Outcome &outcome() const { return *m_outcome; }
    /// It was ended by us while the connection was still being made. Qt goes on making it, and would
    /// give it to the next request, which would then wait for what this one waited for in vain.
    [[nodiscard]] bool leftConnecting() const { return m_leftConnecting; }
    /// Moments, TLS and the answer's headers; the rest is for others to fill in.
    [[nodiscard]] const RequestTrace &trace() const { return m_trace; }
    [[nodiscard]] qint64 milliseconds() const { return m_clock.elapsed(); }
    [[nodiscard]] qint64 bytesReceived() const { return m_response.body.size(); }

Q_SIGNALS:
    void ended();
    void progressed(qint64 received, qint64 total);

private:
    enum class Phase { Connecting, Waiting, Receiving };
    enum class EndReason { Reply, Cancelled, TimedOut, TooLarge, Encoded };

    void dispatch(QNetworkAccessManager &manager, QNetworkRequest prepared,
                  const HttpRequest &request);
    void setupReply();
    void enter(Phase phase);
    void note(RequestTrace::Moment RequestTrace::*moment);
    void noteTls();
    void end(EndReason reason);

    void onRequestLeaves();
    void onHeaders();
    void onBytes();
    void onFinished();

    [[nodiscard]] bool mayHaveArrived() const;
    [[nodiscard]] HttpCall::Outcome collectOutcome();
    [[nodiscard]] HttpError ownError() const;
    [[nodiscard]] HttpError networkError() const;

    const HttpTimeouts m_timeouts;
    const qint64 m_maxBodyBytes;
    const HttpRequest::Effect m_effect;
    const bool m_wasEverAnswered;
    const bool m_isProxyGiven;

    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body; ///< of a change; belongs to the reply
    QTimer m_phaseTimer;
    QTimer m_totalTimer;
    QElapsedTimer m_clock;

    Phase m_phase = Phase::Connecting;
    EndReason m_reason = EndReason::Reply;
    bool m_wasEncrypted = false;
    bool m_leftConnecting = false;
    QList<QSslError> m_tlsErrors;
    HttpResponse m_response;
    RequestTrace m_trace;
    std::optional<HttpCall::Outcome> m_outcome;
};

} // namespace waybill
