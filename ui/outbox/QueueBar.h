// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/DraftKeeper.h"
#include "session/Outbox.h"
#include "widgets/MessageBar.h"

#include <QWidget>

namespace waybill {

/// What waits to be sent of the job that a page edits: a line over the form that offers to edit or
/// withdraw it. Queues what the page hands over, and keeps the page's session in step with the
/// outbox. A draft becomes the entry when it is queued, and the entry a draft when it is edited;
/// which of the two is on disk first is such that a crash in between loses neither.
class QueueBar : public QWidget
{
    Q_OBJECT

public:
    /// All of these outlive the bar; @p keeper may be null.
    QueueBar(JobEditSession &session, Outbox &outbox, DraftKeeper *keeper, Clock clock,
             QWidget *parent = nullptr);

    /// Whether an edit that came to @p outcome, or was not sent at all, may be queued.
    [[nodiscard]] bool mayQueue(const ChangeOutcome &outcome) const;
    /// Whether what ended in @p error may go well another time, as it is.
    [[nodiscard]] static bool helpsLater(const ServiceError &error);
    /// Something of this job waits, so that what comes next has to wait behind it.
    [[nodiscard]] bool hasEntries() const { return !m_entries.isEmpty(); }
    /// Puts what @p action would do into the outbox. Ignored while that is under way.
    void queue(JobAction action);

Q_SIGNALS:
    /// It is in the outbox now, and nothing of it is unsaved any more.
    void queued();
    /// Something is worth saying.
    void announced(const QString &headline, const QString &text);
    void storageFailed(const waybill::StorageError &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showEntries();
    void onButton(int index);
    void takeBack();
    void takeOut();
    void onQueued(const OutboxEntry &entry);
    void onNotQueued(const OutboxEntry &entry);
    void onWithdrawn(const OutboxEntry &entry);
    void onNotWithdrawn(const OutboxEntry &entry);
    void onStorageFailed(const StorageError &error);
    [[nodiscard]] bool isOfThisJob(const OutboxEntry &entry) const;
    [[nodiscard]] bool canTakeBack(const OutboxEntry &entry) const;
    [[nodiscard]] MessageBar::Message messageOf(const OutboxEntry &entry) const;

    JobEditSession &m_session;
    Outbox &m_outbox;
    DraftKeeper *m_keeper;
    Clock m_clock;
    QString m_connection;
    MessageBar *m_bar = nullptr;
    QList<OutboxEntry> m_entries;
    bool m_isQueueing = false;
    std::optional<OutboxEntry> m_editing; ///< becoming a draft; goes once that is on disk
    QList<OutboxEntry> m_withdrawn;       ///< what Undo brings back, in the order of withdrawing
};

} // namespace waybill
