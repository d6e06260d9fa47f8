// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/HistoryKeeper.h"
#include "session/JobEditSession.h"
#include "storage/OutboxStore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace waybill {

/// What one attempt to deliver an entry of the outbox came to.
struct DeliveryEnd
{
    enum class Kind {
        Sent,        ///< it is on the service, and out of the outbox
        NothingLeft, ///< the service holds it already, by another hand; out of the outbox
        Held,        ///< a person has to decide
        Later,       ///< the connection does not serve now, see error
        Elsewhere,   ///< somebody took or changed the entry meanwhile
        NotStored,   ///< the outbox's own file cannot be written: nothing was sent
    };

    Kind kind = Kind::Later;
    OutboxEntry entry; ///< as it stands now
    std::optional<ServiceError> error;
    std::optional<StorageError> storageError;
};

/// One attempt to send one entry: the job is read, the edit merged with it three ways, and what is
/// left of it sent under the ETag that was read; by an edit session, so that a queued edit is
/// guarded and proved like any other. Before anything leaves, what leaves is written down: an entry
/// that is found so later is one whose fate is not known, and is looked for before it is sent again.
class OutboxDelivery : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        std::shared_ptr<OpenConnection> connection;
        OutboxStore &store;
        HistoryStore *history = nullptr; ///< none: nothing is recorded
        QString person;
        Clock clock;
    };

    /// What @p means names outlives the delivery.
    OutboxDelivery(OutboxEntry entry, Means means, QObject *parent = nullptr);
    ~OutboxDelivery() override;

    void start();

Q_SIGNALS:
    void finished(const waybill::DeliveryEnd &end);
    void historyFailed(const waybill::StorageError &error);

private:
    void openSession();
    void onJobChanged();
    void onLoadFailed(const ServiceError &error);
    void proceed();
    [[nodiscard]] std::optional<LockReason> lockOfAction() const;
    [[nodiscard]] std::optional<LockReason> lockOfFields() const;
    [[nodiscard]] bool isThereAlready() const;
    void send(const SentChange &next);
    void act();
    void onOutcome(const ChangeOutcome &outcome);
    void onDidNotArrive(const ChangeOutcome &outcome);
    void onConflict(const ChangeOutcome &outcome);
    void onRefused(const ChangeOutcome &outcome);
    void holdUnsent(OutboxEntry::Hold hold, LockReason lock = LockReason::None);
    void record(ChangeOutcome::Kind kind, int httpStatus);
    void hold(OutboxEntry::Hold hold, LockReason lock = LockReason::None,
              const std::optional<ServiceError> &error = {});
    void waitOn(OutboxEntry::State state, const std::optional<ServiceError> &error);
    void advance(const OutboxEntry &after, std::function<void()> then);
    void remove(DeliveryEnd::Kind kind);
    void end(DeliveryEnd::Kind kind, const std::optional<ServiceError> &error = {});
    void endUnstored(const StorageError &error);

    OutboxEntry m_entry;
    Means m_means;
    std::unique_ptr<JobEditSession> m_session;
    std::unique_ptr<HistoryKeeper> m_history; ///< after the session: it goes first
    StorageCallPtr<bool> m_storeCall;
    bool m_isReading = false;  ///< the read before anything is sent
    bool m_isResuming = false; ///< finds out what became of an earlier attempt
    int m_rounds = 0;
};

} // namespace waybill
