// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpExchange.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// A certificate seems to be refused, but all that is known is that the server hung up on a read.
bool isGuess(const HttpCall::Outcome &outcome)
{
    return !outcome && outcome.error().kind == HttpError::Kind::ClientCertificateRefused
        && outcome.error().mayHaveArrived;
}

HttpError errorAfter(AnswerProbe::Finding finding, HttpError error)
{
    switch (finding) {
    case AnswerProbe::Finding::Silence:
        break;
    case AnswerProbe::Finding::Http:
        error.kind = HttpError::Kind::ConnectionLost;
        break;
    case AnswerProbe::Finding::Nonsense:
        error.kind = HttpError::Kind::BadResponse;
        error.detail = u"the server does not speak HTTP"_s;
        break;
    }
    return error;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, const HttpOptions &options, Call *call,
                           QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_options(options)
    , m_call(call)
{
    m_sinceWaiting.start();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpExchange::wantsTurn);
    call->onCancel = [guard = QPointer(this)] {
        if (guard)
            guard->cancel();
    };
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::takeTurn(QNetworkAccessManager &manager, const QNetworkRequest &prepared,
                            bool wasEverAnswered)
{
    if (m_attempts == 0)
        m_sinceFirst.start();
    ++m_attempts;
    m_waited = m_sinceWaiting.elapsed();
    m_attemptTime = m_options.clock();
    m_tls = prepared.sslConfiguration();
    m_attempt = new HttpAttempt(manager, prepared, m_request, m_options, wasEverAnswered, this);
    connect(m_attempt, &HttpAttempt::ended, this, &HttpExchange::onAttemptEnded);
    if (m_call)
        connect(m_attempt, &HttpAttempt::progressed, m_call, &CallBase::progressed);
}

void HttpExchange::cancel()
{
    if (m_ended)
        return;
    if (m_attempt)
        return m_attempt->cancel();
    m_pause.stop();
    if (m_probe) {
        delete m_probe;
        Q_EMIT turnEnded(false);
    }
    // Waiting for its turn: an earlier attempt may have arrived, a first one cannot have.
    conclude(failure(HttpError{HttpError::Kind::Cancelled, m_attempts > 0, {}, 0}));
}

void HttpExchange::onAttemptEnded()
{
    const HttpCall::Outcome outcome = m_attempt->outcome();
    report(outcome);
    if (m_attempt->leftConnecting())
        Q_EMIT connectionStalled();
    m_attempt->deleteLater();
    m_attempt = nullptr;
    if (isGuess(outcome) && m_request.effect == HttpRequest::Effect::Safe)
        probe(outcome);
    else
        endTurn(outcome);
}

void HttpExchange::probe(const HttpCall::Outcome &outcome)
{
    m_probe = new AnswerProbe(m_request.url, m_tls, m_options, this);
    connect(m_probe, &AnswerProbe::ended, this, [this, error = outcome.error()](auto finding) {
        m_probe->deleteLater();
        m_probe = nullptr;
        endTurn(failure(errorAfter(finding, error)));
    });
}

void HttpExchange::endTurn(const HttpCall::Outcome &outcome)
{
    RetryPolicy::Progress progress;
    progress.attempts = m_attempts;
    progress.spent = std::chrono::milliseconds(m_sinceFirst.elapsed());
    progress.now = m_options.clock();
    progress.chance = m_options.chance ? m_options.chance()
                                       : QRandomGenerator::global()->generateDouble();
    m_sinceWaiting.start();
    const auto pause = m_options.retry.pauseAfter(m_request, outcome, progress);
    if (pause)
        m_pause.start(*pause);
    Q_EMIT turnEnded(outcome.has_value() || outcome.error().httpStatus != 0);
    if (!pause)
        conclude(outcome);
}

void HttpExchange::conclude(HttpCall::Outcome outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    if (m_call)
        m_call->finish(std::move(outcome));
    Q_EMIT ended();
}

void HttpExchange::report(const HttpCall::Outcome &outcome)
{
    RequestLogEntry entry;
    entry.time = m_attemptTime;
    entry.method = m_request.method;
    entry.url = m_request.url;
    entry.attempt = m_attempts;
    entry.milliseconds = m_attempt->milliseconds();
    entry.bytesSent = m_request.body ? m_request.body->size() : 0;
    entry.bytesReceived = m_attempt->bytesReceived();
    entry.trace = m_attempt->trace();
    entry.trace.waited = m_waited;
    entry.trace.requestHeaders = m_request.headers;
    if (outcome) {
        entry.status = outcome->status;
        entry.trace.answerHeaders = outcome->headers;
        entry.requestId = outcome->header("x-ms-request-id"_ba);
    } else {
        entry.status = outcome.error().httpStatus;
        entry.error = outcome.error().kind;
        entry.trace.error = outcome.error().detail;
    }
    Q_EMIT attemptLogged(entry);
}

} // namespace waybill
