// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ConnectionTest.h"

#include <utility>

namespace waybill {

namespace {

using Step = ConnectionTest::Step;

/// The step that an error of opening belongs to; those before it have passed.
Step stepOf(OpenError::Kind kind)
{
    switch (kind) {
    case OpenError::Kind::CertificateExpired:
    case OpenError::Kind::CertificateNotYetValid:
        return Step::CertificateInDate;
    case OpenError::Kind::BadTrustedCertificates:
    case OpenError::Kind::UnknownService:
    case OpenError::Kind::BadEndpoint:
    case OpenError::Kind::ProxyPasswordNeeded:
        return Step::ServerTrusted;
    default:
        return Step::FileOpens;
    }
}

/// The same for the first request: what was the server's word, after it proved itself?
Step stepOf(ServiceError::Kind kind)
{
    switch (kind) {
    case ServiceError::Kind::ClientCertificateRefused:
    case ServiceError::Kind::BadRequest:
    case ServiceError::Kind::NotFound:
    case ServiceError::Kind::NotAcceptable:
    case ServiceError::Kind::Rejected:
    case ServiceError::Kind::Busy:
    case ServiceError::Kind::UnexpectedStatus:
        return Step::CertificateAccepted;
    default:
        return Step::ServerTrusted;
    }
}

} // namespace

ConnectionTest::ConnectionTest(ConnectionOpener &opener, QObject *parent)
    : QObject(parent)
    , m_opener(opener)
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::reset()
{
    m_call.reset();
    m_connection.reset();
    m_states.fill(State::Waiting);
    m_isRunning = false;
    m_openError.reset();
    m_serviceError.reset();
    m_accounts.clear();
    m_jobCount = 0;
    m_hasMoreJobs = false;
    Q_EMIT changed();
}

void ConnectionTest::start(const ConnectionSettings &settings, const OpenSecrets &secrets)
{
    reset();
    m_isRunning = true;
    setState(Step::FileOpens, State::Running);
    auto call = m_opener.open(settings, secrets);
    call->whenFinished(this, [this](const auto &result) { onOpened(result); });
    m_call = std::move(call);
}

bool ConnectionTest::hasPassed() const
{
    return state(Step::JobsFound) == State::Passed;
}

std::optional<CertificateInfo> ConnectionTest::certificate() const
{
    return m_connection ? std::optional(m_connection->certificate()) : std::nullopt;
}

QList<RequestTrace> ConnectionTest::traces() const
{
    return m_connection ? m_connection->traces() : QList<RequestTrace>();
}

void ConnectionTest::setState(Step step, State state)
{
    for (int before = 0; before < int(step); ++before)
        m_states.at(size_t(before)) = State::Passed;
    m_states.at(size_t(step)) = state;
    Q_EMIT changed();
}

void ConnectionTest::onOpened(const Result<std::shared_ptr<OpenConnection>, OpenError> &result)
{
    if (!result) {
        m_openError = result.error();
        setState(stepOf(result.error().kind), State::Failed);
        return end();
    }
    m_connection = *result;
    m_accounts = m_connection->settings().storageAccounts;
    setState(Step::ServerTrusted, State::Running);
    auto call = m_connection->service().checkConnection();
    call->whenFinished(this, [this](const auto &checked) { onChecked(checked); });
    m_call = std::move(call);
}

void ConnectionTest::onChecked(const Result<QStringList, ServiceError> &result)
{
    if (!result)
        return fail(stepOf(result.error().kind), result.error());
    setState(Step::JobsFound, State::Running);
    if (!m_accounts.isEmpty())
        return listNext();
    auto call = m_connection->service().listStorageAccounts();
    call->whenFinished(this, [this](const auto &accounts) { onAccounts(accounts); });
    m_call = std::move(call);
}

void ConnectionTest::onAccounts(const Result<QStringList, ServiceError> &result)
{
    if (!result)
        return fail(Step::JobsFound, result.error());
    m_accounts = *result;
    listNext();
}

void ConnectionTest::listNext()
{
    if (m_accounts.isEmpty()) {
        setState(Step::JobsFound, State::Passed);
        return end();
    }
    auto call = m_connection->service().listJobs(m_accounts.takeFirst(), {}, {});
    call->whenFinished(this, [this](const auto &page) { onJobs(page); });
    m_call = std::move(call);
}

void ConnectionTest::onJobs(const Result<JobPage, ServiceError> &result)
{
    if (!result)
        return fail(Step::JobsFound, result.error());
    m_jobCount += int(result->jobs.size());
    m_hasMoreJobs = m_hasMoreJobs || !result->nextPage.isEmpty();
    listNext();
}

void ConnectionTest::fail(Step step, const ServiceError &error)
{
    m_serviceError = error;
    setState(step, State::Failed);
    end();
}

void ConnectionTest::end()
{
    m_isRunning = false;
    m_call.reset();
    Q_EMIT finished(hasPassed());
}

} // namespace waybill
