// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/JobService.h"
#include "session/ConnectionOpener.h"

#include <QPointer>

#include <deque>
#include <functional>

namespace waybill::test {

/// One operation that the fake was asked for.
struct FakeRequest
{
    QByteArray operation; ///< "read", "update", "ship", "cancel", "list", "accounts", …
    JobKey key;           ///< for a list the account only
    JobChange change;
    Condition condition;
    QByteArray page;
};

/// A service that answers when and what the test says: every call stays open until it is answered.
class FakeJobService final : public JobService
{
    Q_OBJECT

public:
    using JobService::JobService;
    ~FakeJobService() override;

    /// Everything that was asked for, in order.
    QList<FakeRequest> requests;
    /// What policyFor() answers; without it everything is allowed.
    std::function<EditPolicy(const Job &)> policy;
    /// What listLocations() ends in.
    Result<QList<Location>, ServiceError> locations = QList<Location>();

    [[nodiscard]] int count(const QByteArray &operation) const;
    [[nodiscard]] bool isWaiting(const QByteArray &operation) const;

    /// Ends the oldest open call of the kind. There must be one.
    void answerRead(Result<Job, ServiceError> result);
    void answerChange(Result<ChangeReceipt, ServiceError> result);
    void answerAccounts(Result<QStringList, ServiceError> result);
    /// Ends the open list call of @p account.
    void answerList(const QString &account, Result<JobPage, ServiceError> result);
    /// The accounts whose lists are being waited for.
    [[nodiscard]] QStringList openLists() const;

    [[nodiscard]] ServiceCallPtr<QStringList> checkConnection() override;
    [[nodiscard]] ServiceCallPtr<QStringList> listStorageAccounts() override;
    [[nodiscard]] ServiceCallPtr<QList<Location>> listLocations(const QString &origin) override;
    [[nodiscard]] ServiceCallPtr<JobPage> listJobs(const QString &account, const JobQuery &query,
                                                   const QByteArray &page) override;
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
    template<typename T>
    using Open = QPointer<PromisedCall<T, ServiceError>>;

    [[nodiscard]] ServiceCallPtr<ChangeReceipt> openChange(FakeRequest request);

    std::deque<Open<Job>> m_reads;
    std::deque<Open<ChangeReceipt>> m_changes;
    std::deque<Open<QStringList>> m_accounts;
    std::deque<std::pair<QString, Open<JobPage>>> m_lists;
};

[[nodiscard]] ServiceError serviceError(ServiceError::Kind kind, int httpStatus = 0);

/// A connection to a fake, with the settings of a clerk who may edit.
struct FakeConnection
{
    explicit FakeConnection(ConnectionSettings settings = {});

    FakeJobService *service = nullptr; ///< owned by connection
    std::shared_ptr<OpenConnection> connection;
};

/// The job "hdd-0412" of account "xttest", in Creating, with return address and phone, ETag "v1".
[[nodiscard]] Job sampleJob();

} // namespace waybill::test
