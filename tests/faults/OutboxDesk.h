// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/PracticeService.h"
#include "session/ConnectionOpener.h"
#include "session/Outbox.h"
#include "session/OutboxSender.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace waybill::test {

/// The practice service with one job that holds every group, and what opens connections to it over
/// real mutual TLS.
class PracticeJob
{
public:
    PracticeJob();

    [[nodiscard]] std::shared_ptr<OpenConnection> open(bool viewOnly = false);
    /// Somebody else changes @p member of @p group (empty: of the job itself).
    void colleague(const QString &group, const QString &member, const QString &value);
    /// What the service holds.
    [[nodiscard]] JobDraft held() const;
    /// The changes that the service was sent, as it noted them.
    [[nodiscard]] QList<practice::RecordedRequest> changes() const;
    /// How many of them it took.
    [[nodiscard]] int taken() const;
    /// All of them came under a condition.
    [[nodiscard]] bool areAllGuarded() const;

    practice::PracticeService service;
    QTemporaryDir folder;
    QString connectionFile;
    JobKey key;
};

/// A Waybill without a window: an outbox, its sender and the history on a data folder.
struct OutboxDesk
{
    OutboxDesk(const QString &folder, std::shared_ptr<OpenConnection> open);

    /// An editor that has read the job.
    [[nodiscard]] std::unique_ptr<JobEditSession> editor(const JobKey &key) const;
    /// Queues what @p edit types into a fresh editor of the job, and waits until it is on disk.
    void queue(const JobKey &key, const std::function<void(JobEditSession &)> &edit,
               JobAction action = JobAction::Update);
    /// Lets the sender go through the outbox, and waits until it has.
    void send();
    [[nodiscard]] QList<HistoryEntry> record();
    [[nodiscard]] const OutboxEntry &first() const { return outbox.entries().constFirst(); }

    std::shared_ptr<OpenConnection> connection;
    OutboxStore store;
    HistoryStore history;
    Outbox outbox;
    OutboxSender sender;
    QList<DeliveryEnd> ends;
};

} // namespace waybill::test
