// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "net/Http.h"
#include "service/classic/ClassicOptions.h"
#include "service/classic/ClassicUrls.h"
#include "service/JobService.h"

namespace waybill {

/// The classic dialect, API versions 2014-05-01 and 2014-11-01, over one transport.
///
/// Holds nothing between two calls. Reads leave as Safe requests, which the transport may repeat;
/// a change leaves once. The transport must live longer than the service and its calls.
class ClassicJobService final : public JobService
{
    Q_OBJECT

public:
    ClassicJobService(HttpTransport &transport, const ClassicOptions &options, Clock clock,
                      QObject *parent = nullptr);

    [[nodiscard]] ServiceCallPtr<QStringList> checkConnection() override;
    [[nodiscard]] ServiceCallPtr<QStringList> listStorageAccounts() override;
    [[nodiscard]] ServiceCallPtr<QList<Location>> listLocations(const QString &origin) override;
    [[nodiscard]] ServiceCallPtr<JobPage> listJobs(const QString &account, const JobQuery &query,
                                                   const QByteArray &page) override;
    [[nodiscard]] ServiceCallPtr<Job> readJob(const JobKey &key) override;
    /// A read that is answered only while @p condition is met; unmet it ends in PreconditionFailed.
    [[nodiscard]] ServiceCallPtr<Job> readJobIf(const JobKey &key, const Condition &condition);

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
    [[nodiscard]] HttpRequest readRequest(const QUrl &url) const;
    [[nodiscard]] HttpRequest changeRequest(JobAction action, const JobKey &key,
                                            const JobChange &change,
                                            const ChangeGuard &guard) const;
    [[nodiscard]] ServiceCallPtr<ChangeReceipt> sendChange(JobAction action, const JobKey &key,
                                                           const JobChange &change,
                                                           const ChangeGuard &guard);
    [[nodiscard]] ServiceError notSent(ServiceError::Kind kind, const QString &detail) const;

    template<typename T, typename Reader>
    [[nodiscard]] ServiceCallPtr<T> send(const HttpRequest &request, Reader reader);

    HttpTransport &m_transport;
    ClassicOptions m_options;
    ClassicUrls m_urls;
    Clock m_clock;
};

} // namespace waybill
