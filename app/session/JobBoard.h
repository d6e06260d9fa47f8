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
    int unreadable = 0; ///< entries of the list that tell no job
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
    /// When the last refresh ended that read at least one account whole, in this run or, as far as
    /// that was noted, in one before; else invalid. UTC.
    [[nodiscard]] QDateTime lastRefreshed() const { return m_lastRefreshed; }
    /// What is shown until the first refresh ends is a list of @p time.
    void noteLastRefreshed(const QDateTime &time);
    /// These are known from a run before, with their times.
    void noteKnown(const QList<JobSummary> &jobs) { m_deadlines.know(jobs); }
    [[nodiscard]] const QList<AccountStatus> &accounts() const { return m_accounts; }
    /// Why the accounts themselves could not be listed, when that is what failed.
    [[nodiscard]] const std::optional<ServiceError> &error() const { return m_error; }

    /// Nothing could be read for want of a way to the service. Where one account was read, there is
    /// one.
    [[nodiscard]] bool isOffline() const;

    /// Reads everything again. While a refresh runs it is ignored.
    void refresh();
    void cancelRefresh();
    /// Takes over what a page has just read for a person to see. It needs no request of its own; but
    /// where the board was cut off, there is a way to the service again, and it refreshes.
    void noteJob(const Job &job);
    /// The service has answered somebody else: where the board was cut off, it refreshes.
    void noteOnline();
    /// Somebody else found no way to the service: where the board has not seen that yet, it refreshes.
    void noteOffline();

Q_SIGNALS:
    void refreshStarted();
    /// The service was asked for its accounts, and these are all of them.
    void accountsListed(const QStringList &accounts);
    /// A page of a list arrived; jobsRead() follows.
    void pageRead(const QList<waybill::JobSummary> &jobs);
    /// A job was read whole; jobsRead() follows. @p isSeen: for a person who looks at it.
    void jobRead(const waybill::Job &job, bool isSeen);
    /// A page of @p account arrived: rows to add or bring up to date.
    void jobsRead(const QString &account, const QList<waybill::JobSummary> &jobs);
    /// @p account was read to its end: jobs of it that are not in @p names are gone.
    void accountCompleted(const QString &account, const QSet<QString> &names);
    /// The service no longer lists @p account, which was not read: its jobs are gone.
    void accountLeft(const QString &account);
    void refreshFinished();

private:
    struct AccountRun;

    void onAccountsListed(const Result<QStringList, ServiceError> &result);
    void startAccounts(const QStringList &accounts);
    void startWaiting();
    void requestPage(AccountRun &run, const QByteArray &page);
    void onPage(AccountRun &run, const Result<JobPage, ServiceError> &result);
    void takeOver(const Job &job, bool isSeen);
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
