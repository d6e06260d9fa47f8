// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/OutboxDelivery.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace waybill {

/// Sends what waits in the outbox for one open connection, one entry at a time: the entries of a
/// job in their order, and none of a job past one that is held. Entries of other connections or
/// certificates are left alone; a view-only connection sends nothing.
///
/// It tries when it hears that the service answers, and by itself after pauses that grow. Where
/// several programs share the store, one of them sends.
class OutboxSender : public QObject
{
    Q_OBJECT

public:
    struct Pauses
    {
        std::chrono::milliseconds first = std::chrono::seconds(15);
        std::chrono::milliseconds longest = std::chrono::minutes(10);
    };

    /// What @p means names outlives the sender.
    explicit OutboxSender(OutboxDelivery::Means means, QObject *parent = nullptr);
    OutboxSender(OutboxDelivery::Means means, Pauses pauses, QObject *parent = nullptr);
    ~OutboxSender() override;

    [[nodiscard]] const OpenConnection &connection() const { return *m_means.connection; }
    [[nodiscard]] bool isSending() const { return m_isRunning; }
    /// Why the last pass did not get through, until one does.
    [[nodiscard]] const std::optional<ServiceError> &trouble() const { return m_trouble; }
    /// Whether @p entry is for this connection and its certificate.
    [[nodiscard]] bool isOurs(const OutboxEntry &entry) const;
    /// When it tries next by itself; invalid: nothing waits, or it is at it.
    [[nodiscard]] QDateTime nextTry() const { return m_nextTry; }

    /// Goes through what waits now. Ignored while it is at it.
    void sendNow();
    /// The service has just answered somebody else.
    void noteOnline();

Q_SIGNALS:
    void delivered(const waybill::DeliveryEnd &end);
    /// A pass began or ended.
    void activityChanged();
    void storageFailed(const waybill::StorageError &error);
    void historyFailed(const waybill::StorageError &error);

private:
    void askToLead();
    void onMayLead(const Result<bool, StorageError> &result);
    void listEntries();
    void onListed(const Result<QList<OutboxEntry>, StorageError> &result);
    void deliver(const OutboxEntry &entry);
    void onDelivered(const DeliveryEnd &end);
    void endPass(bool hasWork);
    void watch();

    OutboxDelivery::Means m_means;
    Pauses m_pauses;
    QString m_connectionId;
    QTimer m_timer;
    std::chrono::milliseconds m_pause;
    QDateTime m_nextTry;
    QDateTime m_notBefore; ///< what a Retry-After asked for
    bool m_isRunning = false;
    bool m_isAskedAgain = false; ///< somebody asked while a pass ran
    QSet<JobKey> m_passed;       ///< jobs that are done with in this pass
    std::optional<ServiceError> m_trouble;
    StorageCallPtr<bool> m_leadCall;
    StorageCallPtr<QList<OutboxEntry>> m_listCall;
    std::unique_ptr<OutboxDelivery> m_delivery;
};

} // namespace waybill
