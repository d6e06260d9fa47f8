// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ConnectionOpener.h"

#include "base/Secret.h"

#include <utility>

namespace waybill {

void OpenSecrets::wipe()
{
    waybill::wipe(passphrase);
    waybill::wipe(proxyPassword);
}

OpenSecrets OpenSecrets::ownCopy() const
{
    return {waybill::ownCopy(passphrase), waybill::ownCopy(proxyPassword)};
}

OpenConnection::OpenConnection(ConnectionSettings settings, CertificateInfo certificate,
                               std::unique_ptr<JobService> service)
    : m_settings(std::move(settings))
    , m_certificate(std::move(certificate))
    , m_service(std::move(service))
{
    Q_ASSERT(m_service);
}

OpenConnection::~OpenConnection() = default;

void OpenConnection::addTrace(const RequestTrace &trace)
{
    if (m_traces.size() >= keptTraces)
        m_traces.removeFirst();
    m_traces.append(trace);
    Q_EMIT requestTraced(trace);
}

} // namespace waybill
