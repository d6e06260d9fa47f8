// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionOpener.h"

#include <QObject>

#include <array>
#include <optional>

namespace waybill {

/// The live test of a connection in five steps (product.md, section 9). It only reads.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    enum class Step { FileOpens, CertificateInDate, ServerTrusted, CertificateAccepted, JobsFound };
    enum class State { Waiting, Running, Passed, Failed };
    static constexpr int stepCount = 5;

    /// @p opener outlives the test.
    explicit ConnectionTest(ConnectionOpener &opener, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Begins anew, letting go of a test under way. @p secrets are wiped by the caller.
    void start(const ConnectionSettings &settings, const OpenSecrets &secrets);
    /// Stops in silence; all steps wait again.
    void reset();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool hasPassed() const;
    [[nodiscard]] State state(Step step) const { return m_states.at(size_t(step)); }
    /// What the failed step met: one of the two, after finished(false).
    [[nodiscard]] const std::optional<OpenError> &openError() const { return m_openError; }
    [[nodiscard]] const std::optional<ServiceError> &serviceError() const { return m_serviceError; }
    /// The certificate that was tested; none when the file did not open.
    [[nodiscard]] std::optional<CertificateInfo> certificate() const;
    /// What was tested last, or is being tested; null before the file opened.
    [[nodiscard]] const std::shared_ptr<OpenConnection> &connection() const { return m_connection; }
    /// What happened to its requests so far.
    [[nodiscard]] QList<RequestTrace> traces() const;
    [[nodiscard]] int jobCount() const { return m_jobCount; }
    /// There are more jobs than were counted: only the first page of each account is read.
    [[nodiscard]] bool hasMoreJobs() const { return m_hasMoreJobs; }

Q_SIGNALS:
    /// The state of a step changed.
    void changed();
    /// The test ended by itself.
    void finished(bool hasPassed);

private:
    void onOpened(const Result<std::shared_ptr<OpenConnection>, OpenError> &result);
    void onChecked(const Result<QStringList, ServiceError> &result);
    void onAccounts(const Result<QStringList, ServiceError> &result);
    void listNext();
    void onJobs(const Result<JobPage, ServiceError> &result);
    void setState(Step step, State state);
    void fail(Step step, const ServiceError &error);
    void end();

    ConnectionOpener &m_opener;
    std::array<State, stepCount> m_states{};
    bool m_isRunning = false;
    std::optional<OpenError> m_openError;
    std::optional<ServiceError> m_serviceError;
    std::shared_ptr<OpenConnection> m_connection;
    QStringList m_accounts;
    int m_jobCount = 0;
    bool m_hasMoreJobs = false;
    AnyCallPtr m_call; ///< goes before the connection that it belongs to
};

} // namespace waybill
