// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/JobEditSession.h"
#include "storage/DraftStore.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace waybill {

/// What names a connection in the draft store: the subscription and the endpoint's host and port.
[[nodiscard]] QString draftConnectionId(const ConnectionSettings &settings);

/// Keeps the draft of one edit session on disk: within two seconds of the last change, removed when
/// nothing is left to send; and finds an older one after the first read of the job. What could not
/// be written is tried again by itself, after pauses that grow.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p session and @p store outlive the keeper.
    DraftKeeper(JobEditSession &session, DraftStore &store, Clock clock, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// A draft of an earlier time that differs from the job as it is now, waiting for a decision.
    [[nodiscard]] const std::optional<StoredDraft> &offered() const { return m_offered; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    /// A draft is on its way to the disk; draftSaved() or notSaved() ends that.
    [[nodiscard]] bool isSaving() const { return m_isSaving || m_isWriteDue; }

    /// Does nothing while the job is on its way to the service: the offer stays.
    void restoreOffered();
    void discardOffered();
    /// Writes at once what is not on disk yet: before a page closes with "Keep as draft".
    void saveNow();
    /// Removes the draft from disk: "Discard". One that is still offered stays as it was.
    void forget();

Q_SIGNALS:
    void draftOffered();
    void draftSaved();
    /// A draft is not on disk, for a while or for good.
    void notSaved(const waybill::StorageError &error);
    /// Like notSaved() and of all else that the store could not do, but each kind once.
    void storageFailed(const waybill::StorageError &error);

private:
    void onSessionChanged();
    void lookForDraft();
    void onFound(const Result<std::optional<StoredDraft>, StorageError> &result);
    void takeUp(const StoredDraft &found);
    void writeSoon();
    void onNotWritten(const StorageError &error);
    void write();
    void store(const StoredDraft &draft);
    void remove();
    [[nodiscard]] StoredDraft currentDraft() const;
    [[nodiscard]] bool isWorthOffering(const StoredDraft &stored) const;

    JobEditSession &m_session;
    DraftStore &m_store;
    Clock m_clock;
    QString m_connection;
    QTimer m_timer;
    std::optional<StoredDraft> m_found; ///< until the job is there to compare it with
    bool m_isWriteDue = false;          ///< the time was up while the store was still looking
    bool m_isSaving = false;
    std::chrono::milliseconds m_retryDelay{0};
    std::optional<StorageError::Kind> m_saidFailure; ///< said once, until a write succeeds
    std::optional<StoredDraft> m_offered;
    std::optional<StoredDraft> m_onDisk; ///< what was handed to the store last
    QDateTime m_savedAt;
    StorageCallPtr<std::optional<StoredDraft>> m_findCall;
    StorageCallPtr<Done> m_writeCall;
};

} // namespace waybill
