// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/ConnectionOpener.h"
#include "session/DeadlineReader.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace waybill {

/// How one storage account's jobs were got.
struct AccountStatus
{
    QString account;
    int jobs = 0;
    std::optional<ServiceError> error;
};

/// All jobs of an open connection: asks for the accounts and reads their lists page by page.
///
/// Old rows stay until an account's list has been read to its end; a failure of one account never
/// hides another's. Lives in the GUI thread.
class JobBoard : public QObject
{
    Q_OBJECT

public:
    JobBoard(std::shared_ptr<OpenConnection> connection, Clock clock, QObject *parent = nullptr);
    ~JobBoard() override;

    [[nodiscard]] OpenConnection &connection() const { return *m_connection; }
    [[nodiscard]] bool isRefreshing() const;
    /// When the last refresh ended that read at least one account whole; invalid before. UTC.
    [[nodiscard]] QDateTime lastRefreshed() const { return m_lastRefreshed; }
    [[nodiscard]] const QList<AccountStatus> &accounts() const { return m_accounts; }
    /// Why the accounts themselves could not be listed, when that is what failed.
    [[nodiscard]] const std::optional<ServiceError> &error() const { return m_error; }

    /// Reads everything again. While a refresh runs it is ignored.
    void refresh();
    void cancelRefresh();
    /// Takes over what an editor has just read, without a request.
    void noteJob(const Job &job);

Q_SIGNALS:
    void refreshStarted();
    /// A page of @p account arrived: rows to add or bring up to date.
    void jobsRead(const QString &account, const QList<waybill::JobSummary> &jobs);
    /// @p account was read to its end: jobs of it that are not in @p names are gone.
    void accountCompleted(const QString &account, const QSet<QString> &names);
    void refreshFinished();

private:
    struct AccountRun;

    void onAccountsListed(const Result<QStringList, ServiceError> &result);
    void startAccounts(const QStringList &accounts);
    void startWaiting();
    void requestPage(AccountRun &run, const QByteArray &page);
    void onPage(AccountRun &run, const Result<JobPage, ServiceError> &result);
    void endAccount(AccountRun &run, std::optional<ServiceError> error);
    void finishIfDone();
    [[nodiscard]] ServiceError ownError(ServiceError::Kind kind) const;

    std::shared_ptr<OpenConnection> m_connection;
    Clock m_clock;
    DeadlineReader m_deadlines; ///< goes before the service that it reads from
    QDateTime m_lastRefreshed;
    QList<AccountStatus> m_accounts;
    std::optional<ServiceError> m_error;
    ServiceCallPtr<QStringList> m_accountsCall;
    std::vector<std::unique_ptr<AccountRun>>
        m_runs;           ///< one for each of m_accounts, while refreshing
    int m_generation = 0; ///< of m_runs; another one means that a slot ended the refresh
};

} // namespace waybill
