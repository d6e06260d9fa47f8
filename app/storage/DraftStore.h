// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"
#include "domain/JobDraft.h"

#include <QObject>

#include <memory>

namespace waybill {

/// What a person typed into a job and has not sent.
struct StoredDraft
{
    QString connection; ///< subscription id and endpoint, see DraftKeeper
    JobKey key;
    JobDraft base; ///< the job as it was when the typing began
    JobDraft draft;
    QDateTime savedAt; ///< UTC
};

/// Drafts in an SQLite file (WAL, mode 0600), worked on in a thread of its own. The functions are
/// for the GUI thread and return at once. A corrupt file is set aside, never deleted; a newer one is
/// left alone.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    /// @p path is the database file; its folder is made if it is not there. Opened at the first use.
    explicit DraftStore(const QString &path, QObject *parent = nullptr);
    /// Waits for writes under way, so that nothing handed over is lost.
    ~DraftStore() override;

    [[nodiscard]] StorageCallPtr<std::optional<StoredDraft>> find(const QString &connection,
                                                                  const JobKey &key);
    [[nodiscard]] StorageCallPtr<QList<StoredDraft>> list(const QString &connection);
    /// Replaces the draft of the same connection and job.
    [[nodiscard]] StorageCallPtr<Done> save(const StoredDraft &draft);
    [[nodiscard]] StorageCallPtr<Done> remove(const QString &connection, const JobKey &key);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace waybill
