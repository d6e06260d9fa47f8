// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ConnectionOpener.h"

#include <utility>

namespace waybill {

OpenConnection::OpenConnection(ConnectionSettings settings, CertificateInfo certificate,
                               std::unique_ptr<JobService> service)
    : m_settings(std::move(settings))
    , m_certificate(std::move(certificate))
    , m_service(std::move(service))
{
    Q_ASSERT(m_service);
}

OpenConnection::~OpenConnection() = default;

} // namespace waybill
