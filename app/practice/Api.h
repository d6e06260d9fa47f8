// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/JobStore.h"
#include "practice/Refusal.h"
#include "practice/Target.h"
#include "practice/Wire.h"

#include <QJsonObject>

#include <mutex>

namespace waybill::practice {

/// Settings of the operations that stay the same while the service runs.
struct ApiSettings
{
    QByteArray baseUrl; ///< up to and without the subscription, no slash at its end
    QString subscriptionId;
    int pageSize = 1000;
    int activeJobLimit = 20;
};

/// The operations themselves, once the front door has let a request through: existence (404),
/// condition (412), body (400), rules of state (409), in this order.
///
/// May be called from several threads; holds the mutex only while it touches the jobs.
class Api
{
public:
    Api(JobStore &jobs, std::mutex &jobsMutex, ApiSettings settings);

    /// @p target must name a resource of this service and the verb must fit it.
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Target &target);
    /// The JSON error of the service.
    [[nodiscard]] static HttpReply refuse(const Refusal &refusal);

private:
    struct Exchange;

    [[nodiscard]] HttpReply serviceDocument(const Exchange &exchange) const;
    [[nodiscard]] HttpReply metadataDocument(const Exchange &exchange) const;
    [[nodiscard]] HttpReply locations(const Exchange &exchange) const;
    [[nodiscard]] HttpReply storageAccounts(const Exchange &exchange);
    [[nodiscard]] HttpReply listJobs(const Exchange &exchange);
    [[nodiscard]] HttpReply getJob(const Exchange &exchange);
    [[nodiscard]] HttpReply putJob(const Exchange &exchange);
    [[nodiscard]] HttpReply updateJob(const Exchange &exchange);
    [[nodiscard]] HttpReply deleteJob(const Exchange &exchange);

    [[nodiscard]] QString link(const Exchange &exchange, const QString &path) const;
    [[nodiscard]] HttpReply entity(const Exchange &exchange, QJsonObject body,
                                   const QString &set) const;
    [[nodiscard]] QJsonObject annotated(const Exchange &exchange, QJsonObject item,
                                        const QString &id, const QString &path,
                                        const QString &type) const;
    [[nodiscard]] HttpReply changed(const Exchange &exchange, int status, const JobRecord &job,
                                    const QByteArray &previousETag) const;

    JobStore &m_jobs;
    std::mutex &m_mutex;
    ApiSettings m_settings;
};

} // namespace waybill::practice
