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
    /// The edit session that wrote it, a QUuid as text; empty: of a Waybill that did not tell them
    /// apart.
    QString writer = {};
    /// Its edit session lives, in this program or another one. Told by find() and list().
    bool isHeld = false;
};

/// Drafts in an SQLite file (WAL, mode 0600), worked on in a thread of its own. The functions are
/// for the GUI thread and return at once. A corrupt file is set aside, never deleted; a newer one is
/// left alone.
///
/// A job has a draft for each edit session that typed into it, so that the same job in two windows
/// or two programs keeps both texts. Whoever writes a draft holds it until release() or the end of
/// its program, in whatever way that ends.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    /// @p path is the database file; its folder is made if it is not there. Opened at the first use.
    explicit DraftStore(const QString &path, QObject *parent = nullptr);
    /// Waits for writes under way, so that nothing handed over is lost.
    ~DraftStore() override;

    /// Every draft of a job, the newest first.
    [[nodiscard]] StorageCallPtr<QList<StoredDraft>> find(const QString &connection,
                                                          const JobKey &key);
    [[nodiscard]] StorageCallPtr<QList<StoredDraft>> list(const QString &connection);
    /// Replaces the draft of the same connection, job and writer, and in the same step those of the
    /// writers of @p replaced, which it takes the place of.
    [[nodiscard]] StorageCallPtr<Done> save(const StoredDraft &draft,
                                            const QStringList &replaced = {});
    [[nodiscard]] StorageCallPtr<Done> remove(const QString &connection, const JobKey &key,
                                              const QStringList &writers);
    /// @p writer writes no more: what it left is anybody's.
    void release(const QString &writer);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace waybill
