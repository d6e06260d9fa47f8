// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/ArchiveKeeper.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace waybill {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Single reads come one after the other, and each write waits for the disk.
constexpr auto readDelay = 500ms;
constexpr int mostReads = 50;

constexpr int defaultHttpsPort = 443;

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

QString archiveConnectionId(const ConnectionSettings &settings)
{
    const QString host = settings.endpoint.host();
    const QString id = settings.subscriptionId.toLower() + u'@' + host;
    return isThisComputer(host)
        ? id
        : id + u':' + QString::number(settings.endpoint.port(defaultHttpsPort));
}

ArchiveKeeper::ArchiveKeeper(JobBoard &board, ArchiveStore &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_connection(archiveConnectionId(board.connection().settings()))
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &ArchiveKeeper::writeReads);
    connect(&m_board, &JobBoard::pageRead, this, &ArchiveKeeper::onListed);
    connect(&m_board, &JobBoard::jobRead, this, &ArchiveKeeper::onRead);
    connect(&m_board, &JobBoard::accountsListed, this, &ArchiveKeeper::onAccountsListed);
    connect(&m_board, &JobBoard::accountCompleted, this, &ArchiveKeeper::onAccountCompleted);
}

ArchiveKeeper::~ArchiveKeeper()
{
    writeReads(); // the store does what was handed over; nobody is left to hear about it
}

void ArchiveKeeper::start()
{
    if (!isLoading())
        load({});
}

void ArchiveKeeper::load(const ArchivePage::Cursor &from)
{
    m_loadCall = m_store.load(m_connection, from);
    m_loadCall->whenFinished(this, [this](const Result<ArchivePage, StorageError> &result) {
        const auto call = std::move(m_loadCall);
        onLoaded(result);
    });
}

void ArchiveKeeper::onLoaded(const Result<ArchivePage, StorageError> &result)
{
    if (!result) {
        // Set aside, a corrupt file has made room for a new one.
        const bool isSetAside = result.error().kind == StorageError::Kind::Corrupt;
        if (isSetAside && !std::exchange(m_wasSetAside, true))
            load({});
        Q_EMIT storageFailed(result.error());
        if (!isLoading())
            Q_EMIT loadingFinished();
        return;
    }
    m_board.noteLastRefreshed(result->lastRead);
    QList<JobSummary> present;
    for (const KeptJob &job : result->jobs) {
        if (!job.summary.isArchived())
            present.append(job.summary);
    }
    m_board.noteKnown(present);
    // The next page is read while this one is shown.
    if (result->next)
        load(*result->next);
    if (!result->jobs.isEmpty())
        Q_EMIT loaded(result->jobs);
    if (!result->next)
        Q_EMIT loadingFinished();
}

StorageCallPtr<std::optional<ArchivedJob>> ArchiveKeeper::find(const JobKey &key) const
{
    return m_store.find(m_connection, key);
}

StorageCallPtr<ArchivePurgePreview> ArchiveKeeper::previewPurge(
    const ArchivePurgeScope &scope) const
{
    return m_store.preview(m_connection, scope);
}

StorageCallPtr<ArchivePurgePreview> ArchiveKeeper::purge(const ArchivePurgeScope &scope) const
{
    return m_store.purge(m_connection, scope);
}

StorageCallPtr<QList<JobEvent>> ArchiveKeeper::takeEvents(const QDateTime &soon)
{
    writeReads();
    return m_store.takeEvents(m_connection, soon);
}

void ArchiveKeeper::onListed(const QList<JobSummary> &jobs)
{
    watch(m_store.noteListed(m_connection, jobs, m_clock()));
}

void ArchiveKeeper::onRead(const Job &job, bool isSeen)
{
    m_reads.append({job, m_clock(), isSeen});
    if (m_reads.size() >= mostReads)
        writeReads();
    else if (!m_readTimer.isActive())
        m_readTimer.start();
}

void ArchiveKeeper::writeReads()
{
    m_readTimer.stop();
    if (!m_reads.isEmpty())
        watch(m_store.noteRead(m_connection, std::exchange(m_reads, {})));
}

void ArchiveKeeper::onAccountCompleted(const QString &account, const QSet<QString> &names)
{
    const QList<AccountStatus> &all = m_board.accounts();
    const auto status = std::find_if(all.cbegin(), all.cend(), [&](const AccountStatus &each) {
        return each.account == account;
    });
    // Who could not be read may be among those that seem to be missing.
    if (status != all.cend() && status->unreadable > 0)
        return;
    writeReads();
    watchGone(m_store.noteComplete(m_connection, account, names, m_clock()));
}

void ArchiveKeeper::onAccountsListed(const QStringList &accounts)
{
    writeReads();
    watchGone(m_store.noteAccounts(m_connection, accounts, m_clock()));
}

void ArchiveKeeper::watch(StorageCallPtr<Done> call)
{
    forgetEnded();
    call->whenFinished(this, [this](const Result<Done, StorageError> &result) {
        if (!result)
            Q_EMIT storageFailed(result.error());
    });
    m_calls.emplace_back(call.release());
}

void ArchiveKeeper::watchGone(StorageCallPtr<QList<KeptJob>> call)
{
    forgetEnded();
    call->whenFinished(this, [this](const Result<QList<KeptJob>, StorageError> &result) {
        if (!result)
            Q_EMIT storageFailed(result.error());
        else if (!result->isEmpty())
            Q_EMIT gone(*result);
    });
    m_calls.emplace_back(call.release());
}

void ArchiveKeeper::forgetEnded()
{
    std::erase_if(m_calls, [](const auto &call) { return call->isFinished(); });
}

} // namespace waybill
