// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/HttpAttempt.h"

#include "net/HttpFailure.h"
#include "net/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

bool isAnyNetworkUp()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        constexpr auto up = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
        return (one.flags() & up) == up && !one.flags().testFlag(QNetworkInterface::IsLoopBack);
    });
}

} // namespace

HttpAttempt::HttpAttempt(QNetworkAccessManager &manager, const QNetworkRequest &prepared,
                         const HttpRequest &request, const HttpOptions &options,
                         bool wasEverAnswered, QObject *parent)
    : QObject(parent)
    , m_timeouts(options.timeouts)
    , m_maxBodyBytes(options.maxBodyBytes)
    , m_effect(request.effect)
    , m_wasEverAnswered(wasEverAnswered)
    , m_isProxyGiven(options.proxy == HttpOptions::Proxy::Given)
{
    m_clock.start();
    for (QTimer *timer : {&m_phaseTimer, &m_totalTimer}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { end(EndReason::TimedOut); });
    }
    dispatch(manager, prepared, request);
    setupReply();
    m_totalTimer.start(m_timeouts.total);
    enter(Phase::Connecting);
}

HttpAttempt::~HttpAttempt()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this); // abort() tells its end at once
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpAttempt::dispatch(QNetworkAccessManager &manager, QNetworkRequest prepared,
                           const HttpRequest &request)
{
    if (m_effect == HttpRequest::Effect::Changing) {
        // See OneShotBody. An empty one too: without a body Qt would feel free to send again.
        const QByteArray bytes = request.body.value_or(QByteArray());
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        auto body = std::make_unique<OneShotBody>(bytes);
        m_reply = manager.sendCustomRequest(prepared, request.method, body.get());
        m_body = body.get();
        body.release()->setParent(m_reply); // it must live as long as the reply
    } else if (request.body) {
        m_reply = manager.sendCustomRequest(prepared, request.method, *request.body);
    } else if (request.method == "HEAD") {
        m_reply = manager.head(prepared);
    } else if (request.method == "GET") {
        m_reply = manager.get(prepared);
    } else {
        m_reply = manager.sendCustomRequest(prepared, request.method);
    }
}

void HttpAttempt::setupReply()
{
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { note(&RequestTrace::connecting); });
    connect(reply, &QNetworkReply::encrypted, this, [this] {
        m_wasEncrypted = true;
        note(&RequestTrace::secured);
        onRequestLeaves();
    });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        note(&RequestTrace::sent);
        onRequestLeaves();
    });
    connect(reply, &QNetworkReply::uploadProgress, this, &HttpAttempt::onRequestLeaves);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpAttempt::onBytes);
    connect(reply, &QNetworkReply::finished, this, &HttpAttempt::onFinished);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

void HttpAttempt::note(RequestTrace::Moment RequestTrace::*moment)
{
    if (!(m_trace.*moment))
        m_trace.*moment = m_clock.elapsed();
}

void HttpAttempt::noteTls()
{
    m_trace.ended = m_clock.elapsed();
    if (!m_reply || (!m_wasEncrypted && !m_trace.answered))
        return;
    const QSslCipher cipher = m_reply->sslConfiguration().sessionCipher();
    m_trace.tlsVersion = cipher.protocolString();
    m_trace.cipher = cipher.name();
}

void HttpAttempt::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Connecting:
        m_phaseTimer.start(m_timeouts.connect);
        break;
    case Phase::Waiting:
        m_phaseTimer.start(m_timeouts.firstByte);
        break;
    case Phase::Receiving:
        m_phaseTimer.start(m_timeouts.idle);
        break;
    }
}

void HttpAttempt::cancel()
{
    end(EndReason::Cancelled);
}

void HttpAttempt::end(EndReason reason)
{
    if (m_outcome || m_reason != EndReason::Reply)
        return;
    m_reason = reason; // before abort(), which re-enters onFinished() at once
    if (m_reply)
        m_reply->abort();
    if (!m_outcome) // the manager took the reply with it, or it had ended without a word
        onFinished();
}

void HttpAttempt::onRequestLeaves()
{
    if (m_phase != Phase::Receiving)
        enter(Phase::Waiting);
}

void HttpAttempt::onHeaders()
{
    if (m_outcome || m_reason != EndReason::Reply)
        return;
    note(&RequestTrace::answered);
    enter(Phase::Receiving);
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding"_ba).trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return end(EndReason::Encoded);
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length"_ba).trimmed().toLongLong(&isNumber);
    const bool hasBody = m_reply->operation() != QNetworkAccessManager::HeadOperation;
    if (isNumber && hasBody && length > m_maxBodyBytes)
        end(EndReason::TooLarge);
}

void HttpAttempt::onBytes()
{
    if (m_outcome || m_reason != EndReason::Reply)
        return;
    enter(Phase::Receiving);
    m_response.body += m_reply->readAll();
    if (m_response.body.size() > m_maxBodyBytes)
        return end(EndReason::TooLarge);
    const qint64 total = m_reply->rawHeader("Content-Length"_ba).toLongLong();
    Q_EMIT progressed(m_response.body.size(), total);
}

void HttpAttempt::onFinished()
{
    if (m_outcome)
        return;
    m_phaseTimer.stop();
    m_totalTimer.stop();
    noteTls();
    m_outcome = collectOutcome();
    m_leftConnecting = m_reason != EndReason::Reply && !mayHaveArrived();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT ended();
}

HttpCall::Outcome HttpAttempt::collectOutcome()
{
    if (!m_reply || m_reason != EndReason::Reply)
        return failure(ownError());
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_response.body += m_reply->readAll();
    if (m_response.body.size() > m_maxBodyBytes) {
        m_reason = EndReason::TooLarge;
        return failure(ownError());
    }
    if (!isStatusOnly(m_reply->error(), m_response.status))
        return failure(networkError());
    m_response.headers = m_reply->rawHeaderPairs();
    return m_response;
}

bool HttpAttempt::mayHaveArrived() const
{
    if (m_body && m_body->size() > 0)
        return m_body->wasTouched(); // Qt asks for the body once it has written the header
    return m_effect == HttpRequest::Effect::Changing || m_phase != Phase::Connecting;
}

HttpError HttpAttempt::ownError() const
{
    const int status = m_reply
        ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
        : 0;
    switch (m_reason) {
    case EndReason::TimedOut:
        return {HttpError::Kind::TimedOut, mayHaveArrived(), u"no answer in time"_s, status};
    case EndReason::TooLarge:
        return {HttpError::Kind::ResponseTooLarge, mayHaveArrived(),
                u"more than %1 bytes"_s.arg(m_maxBodyBytes), status};
    case EndReason::Encoded:
        return {HttpError::Kind::BadResponse, mayHaveArrived(),
                u"the answer is compressed, although that was not asked for"_s, status};
    case EndReason::Reply:
    case EndReason::Cancelled:
        break;
    }
    return {HttpError::Kind::Cancelled, mayHaveArrived(), {}, status};
}

HttpError HttpAttempt::networkError() const
{
    FailureEvidence evidence;
    evidence.error = m_reply->error();
    evidence.text = m_reply->errorString();
    evidence.tlsErrors = m_tlsErrors;
    evidence.isChanging = m_effect == HttpRequest::Effect::Changing;
    evidence.isNetworkUp = isAnyNetworkUp();
    evidence.wasEncrypted = m_wasEncrypted;
    evidence.wasEverAnswered = m_wasEverAnswered;
    evidence.isProxyGiven = m_isProxyGiven;
    evidence.mayHaveArrived = mayHaveArrived();
    evidence.httpStatus = m_response.status;
    return httpErrorFrom(evidence);
}

} // namespace waybill
