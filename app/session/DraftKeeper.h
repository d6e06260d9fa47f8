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
/// nothing is left to send; and finds, after the first read of the job, the drafts of it that nobody
/// holds any more. What could not be written or looked up is tried again by itself, after pauses
/// that grow.
///
/// It writes a draft of its own and touches no other, but for those that a person decided on and
/// those that hold nothing beyond what is shown. So the same job in two windows keeps both texts.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p session and @p store outlive the keeper.
    DraftKeeper(JobEditSession &session, DraftStore &store, Clock clock, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// Drafts of an earlier time that differ from what is shown, the newest first. The first one
    /// waits for a decision, then the next.
    [[nodiscard]] const QList<StoredDraft> &offered() const { return m_offered; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    /// A draft is on its way to the disk; draftSaved() or notSaved() ends that.
    [[nodiscard]] bool isSaving() const { return m_isSaving; }

    /// Takes the first one over. It leaves the disk in the step that writes this session's own draft
    /// with its text. Does nothing while the job is on its way to the service: the offer stays.
    void restoreOffered();
    /// Removes the first one, and no other.
    void discardOffered();
    /// Writes at once what is not on disk yet: before a page closes with "Keep as draft".
    void saveNow();
    /// Removes this session's draft from disk: "Discard". Those that are still offered stay.
    void forget();

Q_SIGNALS:
    /// The first one of offered() is another one now.
    void draftOffered();
    void draftSaved();
    /// A draft is not on disk, for a while or for good.
    void notSaved(const waybill::StorageError &error);
    /// Like notSaved() and of all else that the store could not do, but each kind once.
    void storageFailed(const waybill::StorageError &error);

private:
    void onSessionChanged();
    void lookForDrafts();
    void onFound(const Result<QList<StoredDraft>, StorageError> &result);
    void onNotFound(const StorageError &error);
    void takeUp(const QList<StoredDraft> &found);
    void offerNext();
    void writeSoon();
    void onNotWritten(const StorageError &error);
    void write();
    void store(const StoredDraft &draft);
    void remove();
    void onRemoved(const QStringList &writers, bool wasSaving,
                   const Result<Done, StorageError> &result);
    void noteGone(const QStringList &writers);
    [[nodiscard]] StoredDraft currentDraft() const;
    [[nodiscard]] bool isWorthOffering(const StoredDraft &stored) const;

    JobEditSession &m_session;
    DraftStore &m_store;
    Clock m_clock;
    QString m_connection;
    QString m_writer; ///< this session's own name, never given twice
    QTimer m_timer;
    QTimer m_lookTimer;         ///< after a look-up that failed
    QList<StoredDraft> m_found; ///< until the job is there to compare them with
    bool m_isSaving = false;
    std::chrono::milliseconds m_retryDelay{0};
    std::chrono::milliseconds m_lookDelay{0};
    std::optional<StorageError::Kind> m_saidFailure;     ///< said once, until a write succeeds
    std::optional<StorageError::Kind> m_saidLookFailure; ///< said once
    QList<StoredDraft> m_offered;
    QStringList m_settled; ///< writers of drafts that hold nothing beyond this session's
    std::optional<StoredDraft> m_onDisk; ///< what was handed to the store last
    bool m_isRowThere = false;           ///< of this session, as far as is known
    QDateTime m_savedAt;
    StorageCallPtr<QList<StoredDraft>> m_findCall;
    StorageCallPtr<Done> m_writeCall;
    StorageCallPtr<Done> m_discardCall;
};

} // namespace waybill
