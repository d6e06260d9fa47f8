// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/JobService.h"
#include "session/ConnectionOpener.h"
#include "support/NastyServer.h"
#include "support/TestCertificates.h"

#include <QTemporaryDir>

#include <functional>

namespace waybill::test {

/// How an operation of the service ended.
struct Ending
{
    bool isInTime = false;
    std::optional<ServiceError> error;

    [[nodiscard]] std::optional<ServiceError::Kind> kind() const;
    /// For the message of a test that did not expect it.
    [[nodiscard]] QByteArray text() const;
};

/// One operation of the service, as a test runs it to its end.
struct Operation
{
    QByteArray name;
    bool isChange = false;
    QByteArray goodBody; ///< of the answer that it would like to have
    std::function<Ending(JobService &)> run;
};

/// Every operation that a service offers, reads first.
[[nodiscard]] QList<Operation> allOperations();

/// The name of @p kind, or "success" for none, for messages.
[[nodiscard]] QByteArray nameOf(const std::optional<ServiceError::Kind> &kind);

/// The client's half of a test of faults: certificates and key files of its own, and connections
/// built by the program's own opener, over real mutual TLS.
class FaultClient
{
public:
    /// How long a request may take.
    enum class Patience { Long, Short };

    FaultClient();

    [[nodiscard]] NastyOptions serverOptions() const;
    [[nodiscard]] const TestAuthority &authority() const { return m_authority; }
    [[nodiscard]] const TestAuthority &stranger() const { return m_stranger; }
    [[nodiscard]] ConnectionSettings settings(const QUrl &endpoint) const;
    /// Null when it could not be opened.
    [[nodiscard]] std::shared_ptr<OpenConnection> open(const QUrl &endpoint,
                                                       Patience patience = Patience::Long) const;

    /// The longest that an operation may take before a test calls it a hang.
    static constexpr int hangMs = 40000;

private:
    void write(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestAuthority m_stranger{"Another CA"};
    TestIdentity m_server = m_authority.issueServer();
};

/// How many changes (PATCH) @p server was sent.
[[nodiscard]] qsizetype changesOf(const NastyServer &server);

} // namespace waybill::test
