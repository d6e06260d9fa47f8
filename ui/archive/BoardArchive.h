// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobTableModel.h"
#include "session/ArchiveKeeper.h"

#include <QObject>

class QWidget;

namespace waybill {

/// The archive of a board: brings what is kept into its rows, and takes out what a person removes.
class BoardArchive : public QObject
{
    Q_OBJECT

public:
    /// Changes rows by a function that leaves those in sight where they are.
    using InPlace = std::function<void(const std::function<void()> &change)>;

    /// @p store, @p board and @p jobs outlive this.
    BoardArchive(ArchiveStore &store, JobBoard &board, JobTableModel &jobs, Clock clock,
                 InPlace inPlace, QObject *parent = nullptr);

    [[nodiscard]] ArchiveKeeper &keeper() { return m_keeper; }
    void start() { m_keeper.start(); }
    [[nodiscard]] bool isLoading() const { return m_keeper.isLoading(); }
    /// Asks over @p parent which archived jobs to remove, of which @p selected are chosen.
    void askForPurge(const QList<JobKey> &selected, QWidget *parent);

Q_SIGNALS:
    void loadingFinished();
    void purged(qint64 count);
    void storageFailed(const waybill::StorageError &error);

private:
    void purge(const ArchivePurgeScope &scope);

    JobTableModel &m_jobs;
    Clock m_clock;
    InPlace m_inPlace;
    ArchiveKeeper m_keeper;
    StorageCallPtr<ArchivePurgePreview> m_purgeCall;
};

} // namespace waybill
