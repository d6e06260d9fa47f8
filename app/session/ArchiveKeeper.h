// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/JobBoard.h"
#include "storage/ArchiveStore.h"

#include <QTimer>

#include <vector>

namespace waybill {

/// What names a connection in the archive: the subscription and the host. On this computer the port
/// is left out: the practice service has another one in every run.
[[nodiscard]] QString archiveConnectionId(const ConnectionSettings &settings);

/// Keeps what a board reads in the archive, and gives the board what was kept before.
///
/// Makes no request. A job is gone when the list of its account was read to its end, every entry
/// of it, and did not name it, or when the service no longer lists the account; what failed or was
/// read in part tells nothing. A job that comes back is taken out of the archive.
class ArchiveKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p board and @p store outlive the keeper.
    ArchiveKeeper(JobBoard &board, ArchiveStore &store, Clock clock, QObject *parent = nullptr);
    ~ArchiveKeeper() override;

    /// Begins to read what is kept, page by page.
    void start();
    [[nodiscard]] bool isLoading() const { return m_loadCall != nullptr; }
    [[nodiscard]] StorageCallPtr<std::optional<ArchivedJob>> find(const JobKey &key) const;
    [[nodiscard]] StorageCallPtr<ArchivePurgePreview> previewPurge(
        const ArchivePurgeScope &scope) const;
    [[nodiscard]] StorageCallPtr<ArchivePurgePreview> purge(const ArchivePurgeScope &scope) const;
    /// See ArchiveStore::takeEvents(); counts what was read until now.
    [[nodiscard]] StorageCallPtr<QList<JobEvent>> takeEvents(const QDateTime &soon);

Q_SIGNALS:
    /// Some of what is kept: jobs that the service had when it was last asked, and archived ones.
    void loaded(const QList<waybill::KeptJob> &jobs);
    void loadingFinished();
    /// These have gone from the service just now.
    void gone(const QList<waybill::KeptJob> &jobs);
    void storageFailed(const waybill::StorageError &error);

private:
    void load(const ArchivePage::Cursor &from);
    void onLoaded(const Result<ArchivePage, StorageError> &result);
    void onListed(const QList<JobSummary> &jobs);
    void onRead(const Job &job, bool isSeen);
    void onAccountCompleted(const QString &account, const QSet<QString> &names);
    void onAccountsListed(const QStringList &accounts);
    void writeReads();
    void watch(StorageCallPtr<Done> call);
    void watchGone(StorageCallPtr<QList<KeptJob>> call);
    void forgetEnded();

    JobBoard &m_board;
    ArchiveStore &m_store;
    Clock m_clock;
    QString m_connection;
    QList<ReadJob> m_reads; ///< not handed to the store yet
    QTimer m_readTimer;
    bool m_wasSetAside = false;
    StorageCallPtr<ArchivePage> m_loadCall;
    std::vector<AnyCallPtr> m_calls; ///< under way
};

} // namespace waybill
