// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/JobBoard.h"

#include "service/Reachability.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// So many lists are read at once: more would only queue up at the service, which throttles.
constexpr int maxAccountsAtOnce = 4;

/// So many pages may bring nothing new, as a filter of the service's may do, before it is a list that
/// never ends.
constexpr int maxPagesWithoutNews = 20;

} // namespace

/// The reading of one account's list.
struct JobBoard::AccountRun
{
    enum class State { Waiting, Running, Ended };

    qsizetype index = 0; ///< in m_accounts
    State state = State::Waiting;
    ServiceCallPtr<JobPage> call;
    QSet<QString> names;
    QSet<QByteArray> pages;   ///< asked for so far, so that a list that leads to itself ends
    int pagesWithoutNews = 0; ///< in a row
};

JobBoard::JobBoard(std::shared_ptr<OpenConnection> connection, Clock clock, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_clock(std::move(clock))
    , m_deadlines(m_connection->service())
{
    connect(&m_deadlines, &DeadlineReader::jobRead, this,
            [this](const Job &job) { takeOver(job, false); });
}

JobBoard::~JobBoard() = default;

bool JobBoard::isRefreshing() const
{
    return m_accountsCall || !m_runs.empty();
}

void JobBoard::refresh()
{
    if (isRefreshing())
        return;
    m_error.reset();
    m_deadlines.stop();
    QStringList configured = m_connection->settings().storageAccounts;
    configured.removeDuplicates();
    if (!configured.isEmpty()) {
        startAccounts(configured);
        return;
    }
    m_accountsCall = m_connection->service().listStorageAccounts();
    m_accountsCall->whenFinished(this, [this](const Result<QStringList, ServiceError> &result) {
        const auto call = std::move(m_accountsCall);
        onAccountsListed(result);
    });
    Q_EMIT refreshStarted();
}

void JobBoard::onAccountsListed(const Result<QStringList, ServiceError> &result)
{
    if (!result) {
        m_error = result.error();
        Q_EMIT refreshFinished();
        return;
    }
    QStringList accounts = *result;
    accounts.removeDuplicates();
    const QList<AccountStatus> before = m_accounts;
    const QPointer<JobBoard> alive(this);
    Q_EMIT accountsListed(accounts);
    if (!alive)
        return;
    startAccounts(accounts);
    for (const AccountStatus &status : before) {
        if (alive && !accounts.contains(status.account))
            Q_EMIT accountLeft(status.account);
    }
}

void JobBoard::startAccounts(const QStringList &accounts)
{
    m_accounts.clear();
    for (const QString &account : accounts) {
        auto run = std::make_unique<AccountRun>();
        run->index = m_accounts.size();
        m_runs.push_back(std::move(run));
        m_accounts.append(AccountStatus{account, 0, 0, std::nullopt});
    }
    startWaiting();
    const QPointer<JobBoard> alive(this);
    // Asked of the service, the accounts are the second step of a refresh that has begun.
    if (!m_connection->settings().storageAccounts.isEmpty())
        Q_EMIT refreshStarted();
    if (alive && accounts.isEmpty())
        finishIfDone();
}

void JobBoard::startWaiting()
{
    auto running = std::count_if(m_runs.cbegin(), m_runs.cend(), [](const auto &run) {
        return run->state == AccountRun::State::Running;
    });
    for (const auto &run : m_runs) {
        if (running >= maxAccountsAtOnce)
            return;
        if (run->state != AccountRun::State::Waiting)
            continue;
        run->state = AccountRun::State::Running;
        ++running;
        requestPage(*run, {});
    }
}

void JobBoard::requestPage(AccountRun &run, const QByteArray &page)
{
    run.pages.insert(page);
    const QString &account = m_accounts.at(run.index).account;
    run.call = m_connection->service().listJobs(account, JobQuery(), page);
    run.call->whenFinished(this, [this, &run](const Result<JobPage, ServiceError> &result) {
        const auto call = std::move(run.call);
        onPage(run, result);
    });
}

void JobBoard::onPage(AccountRun &run, const Result<JobPage, ServiceError> &result)
{
    if (!result) {
        endAccount(run, result.error());
        return;
    }
    const JobPage &page = *result;
    const auto namesBefore = run.names.size();
    for (const JobSummary &job : page.jobs)
        run.names.insert(job.key.name);
    run.pagesWithoutNews = run.names.size() > namesBefore ? 0 : run.pagesWithoutNews + 1;
    m_deadlines.want(page.jobs);
    AccountStatus &status = m_accounts[run.index];
    status.jobs = static_cast<int>(run.names.size());
    status.unreadable += page.unreadable;
    const QString account = status.account;
    const QPointer<JobBoard> alive(this);
    const int generation = m_generation;
    const bool isLoop = run.pages.contains(page.nextPage)
        || run.pagesWithoutNews > maxPagesWithoutNews;
    // The next request leaves before the rows are shown, so that neither waits for the other.
    if (!page.nextPage.isEmpty() && !isLoop)
        requestPage(run, page.nextPage);
    if (!page.jobs.isEmpty()) {
        Q_EMIT pageRead(page.jobs);
        if (alive)
            Q_EMIT jobsRead(account, page.jobs);
    }
    if (!alive || m_generation != generation || run.call)
        return;
    if (page.nextPage.isEmpty())
        endAccount(run, std::nullopt);
    else
        endAccount(run, ownError(ServiceError::Kind::BadResponse));
}

void JobBoard::endAccount(AccountRun &run, std::optional<ServiceError> error)
{
    run.state = AccountRun::State::Ended;
    const QString account = m_accounts.at(run.index).account;
    const QSet<QString> names = run.names;
    const bool isWhole = !error;
    m_accounts[run.index].error = std::move(error);
    if (isWhole)
        m_lastRefreshed = m_clock();
    startWaiting();
    const QPointer<JobBoard> alive(this);
    const int generation = m_generation;
    if (isWhole)
        Q_EMIT accountCompleted(account, names);
    if (alive && m_generation == generation)
        finishIfDone();
}

void JobBoard::finishIfDone()
{
    const bool isDone = std::all_of(m_runs.cbegin(), m_runs.cend(), [](const auto &run) {
        return run->state == AccountRun::State::Ended;
    });
    if (!isDone)
        return;
    m_runs.clear();
    ++m_generation;
    m_deadlines.start();
    Q_EMIT refreshFinished();
}

void JobBoard::cancelRefresh()
{
    if (!isRefreshing())
        return;
    m_accountsCall.reset();
    for (const auto &run : m_runs) {
        if (run->state != AccountRun::State::Ended)
            m_accounts[run->index].error = ownError(ServiceError::Kind::Cancelled);
    }
    m_runs.clear();
    ++m_generation;
    Q_EMIT refreshFinished();
}

void JobBoard::noteLastRefreshed(const QDateTime &time)
{
    if (!m_lastRefreshed.isValid())
        m_lastRefreshed = time;
}

void JobBoard::noteJob(const Job &job)
{
    const QPointer<JobBoard> alive(this);
    takeOver(job, true);
    if (alive)
        noteOnline();
}

void JobBoard::noteOnline()
{
    if (isOffline())
        refresh();
}

void JobBoard::noteOffline()
{
    if (!isOffline())
        refresh();
}

bool JobBoard::isOffline() const
{
    if (m_error)
        return isUnreachable(*m_error);
    const auto isCutOff = [](const AccountStatus &status) {
        return status.error && isUnreachable(*status.error);
    };
    const auto isFine = [](const AccountStatus &status) { return !status.error; };
    return std::any_of(m_accounts.cbegin(), m_accounts.cend(), isCutOff)
        && std::none_of(m_accounts.cbegin(), m_accounts.cend(), isFine);
}

void JobBoard::takeOver(const Job &job, bool isSeen)
{
    const QPointer<JobBoard> alive(this);
    Q_EMIT jobRead(job, isSeen);
    if (alive)
        Q_EMIT jobsRead(job.key.account, {summaryOf(job)});
}

ServiceError JobBoard::ownError(ServiceError::Kind kind) const
{
    ServiceError error;
    error.kind = kind;
    error.time = m_clock();
    return error;
}

} // namespace waybill
