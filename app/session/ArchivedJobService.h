// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionOpener.h"
#include "storage/ArchiveStore.h"

namespace waybill {

/// The archive as a service that can be read and nothing else, so that the page of a job shows a
/// kept one as it shows any other: all locked, with the reason. Sends nothing to anybody.
class ArchivedJobService : public JobService
{
    Q_OBJECT

public:
    /// @p store outlives the service. @p connection is what archiveConnectionId() says.
    ArchivedJobService(ArchiveStore &store, QString connection);

    [[nodiscard]] ServiceCallPtr<QStringList> checkConnection() override;
    [[nodiscard]] ServiceCallPtr<QStringList> listStorageAccounts() override;
    [[nodiscard]] ServiceCallPtr<QList<Location>> listLocations(const QString &origin) override;
    [[nodiscard]] ServiceCallPtr<JobPage> listJobs(const QString &account, const JobQuery &query,
                                                   const QByteArray &page) override;
    /// Ends in lastKnown() of the job, or in NotFound when it was removed from the archive.
    [[nodiscard]] ServiceCallPtr<Job> readJob(const JobKey &key) override;
    [[nodiscard]] ServiceCallPtr<ChangeReceipt> updateJob(const JobKey &key,
                                                          const JobChange &change,
                                                          const ChangeGuard &guard) override;
    [[nodiscard]] ServiceCallPtr<ChangeReceipt> markAsShipped(const JobKey &key,
                                                              const JobChange &change,
                                                              const ChangeGuard &guard) override;
    [[nodiscard]] ServiceCallPtr<ChangeReceipt> requestCancellation(
        const JobKey &key, const ChangeGuard &guard) override;
    [[nodiscard]] RequestPreview preview(JobAction action, const JobKey &key,
                                         const JobChange &change,
                                         const ChangeGuard &guard) const override;
    [[nodiscard]] EditPolicy policyFor(const Job &job) const override;

private:
    ArchiveStore &m_store;
    QString m_connection;
};

/// @p connection with @p store in the place of its service, for the page of an archived job. Drafts
/// and history know it by the same name. @p store outlives it.
[[nodiscard]] std::shared_ptr<OpenConnection> archiveOf(const OpenConnection &connection,
                                                        ArchiveStore &store);

} // namespace waybill
