// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/Api.h"

#include "practice/Conditions.h"
#include "practice/JobList.h"
#include "practice/Locations.h"
#include "practice/PutRules.h"
#include "practice/UpdateRules.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

const auto schema = "Microsoft.Cis.Services.ImportExport.Public."_L1;

QByteArray toBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString encoded(const QString &segment)
{
    return QString::fromLatin1(segment.toUtf8().toPercentEncoding());
}

Refusal noSuchJob(const Target &target)
{
    return {404, u"JobNotFound"_s, u"The specified job does not exist."_s,
            u"Storage account: %1; job: %2."_s.arg(target.account(), target.job())};
}

Refusal noSuchAccount(const QString &account)
{
    return {404, u"StorageAccountNotFound"_s, u"The subscription has no such storage account."_s,
            u"Storage account: "_s + account};
}

/// minimalmetadata, nometadata or fullmetadata; the front door has checked the spelling.
QString odataLevel(const HttpRequest &request, const Target &target)
{
    const QString asked = target.option(u"format"_s)
                              .value_or(QString::fromLatin1(request.header("Accept")))
                              .toLower();
    if (asked.contains("odata=nomet"_L1))
        return u"nometadata"_s;
    return asked.contains("odata=fullmetadata"_L1) ? u"fullmetadata"_s : u"minimalmetadata"_s;
}

} // namespace

struct Api::Exchange
{
    const HttpRequest &request;
    const Target &target;
    QString base;  ///< of this subscription's service, as this client reaches it
    QString level; ///< of OData annotations
};

Api::Api(JobStore &jobs, std::mutex &jobsMutex, ApiSettings settings)
    : m_jobs(jobs)
    , m_mutex(jobsMutex)
    , m_settings(std::move(settings))
{
}

HttpReply Api::answer(const HttpRequest &request, const Target &target)
{
    const QByteArray verb = request.verb();
    const Exchange exchange{request, target,
                            QString::fromLatin1(m_settings.baseUrl) + u'/' + target.subscriptionId()
                                + u"/services/importexport"_s,
                            odataLevel(request, target)};
    switch (target.resource()) {
    case Resource::ServiceDocument:
        return serviceDocument(exchange);
    case Resource::Metadata:
        return metadataDocument(exchange);
    case Resource::Locations:
        return locations(exchange);
    case Resource::StorageAccounts:
        return storageAccounts(exchange);
    case Resource::Jobs:
        return listJobs(exchange);
    case Resource::Job:
        if (verb == "PUT")
            return putJob(exchange);
        if (verb == "PATCH")
            return updateJob(exchange);
        return verb == "DELETE" ? deleteJob(exchange) : getJob(exchange);
    case Resource::Unknown:
        break;
    }
    return refuse({404, u"ResourceNotFound"_s, u"The resource does not exist."_s, {}});
}

HttpReply Api::refuse(const Refusal &refusal)
{
    const QJsonArray values{QJsonObject{{u"ExtendedCode"_s, refusal.code}},
                            QJsonObject{{u"ExtendedInformation"_s, refusal.information}}};
    const QJsonObject error{
        {u"code"_s, QString::number(refusal.status)},
        {u"message"_s, QJsonObject{{u"lang"_s, u"en-US"_s}, {u"value"_s, refusal.message}}},
        {u"azure.values"_s, values}};
    HttpReply reply;
    reply.status = refusal.status;
    reply.setHeader("Content-Type", "application/json");
    reply.body = toBytes({{u"odata.error"_s, error}});
    return reply;
}

QString Api::link(const Exchange &exchange, const QString &path) const
{
    return exchange.base + u'/' + path;
}

HttpReply Api::entity(const Exchange &exchange, QJsonObject body, const QString &set) const
{
    if (exchange.level != "nometadata"_L1) {
        const QString fragment = set.isEmpty() ? QString()
                                               : u"#%1ImportExportData.%2"_s.arg(schema, set);
        body.insert("odata.metadata"_L1, link(exchange, u"$metadata"_s + fragment));
    }
    HttpReply reply;
    reply.setHeader("Content-Type",
                    "application/json;odata=" + exchange.level.toLatin1()
                        + ";streaming=true;charset=utf-8");
    reply.setHeader("DataServiceVersion", "3.0;");
    reply.body = toBytes(body);
    return reply;
}

QJsonObject Api::annotated(const Exchange &exchange, QJsonObject item, const QString &id,
                           const QString &path, const QString &type) const
{
    if (exchange.level == "nometadata"_L1)
        return item;
    item.insert("odata.id"_L1, id);
    item.insert("odata.editLink"_L1, link(exchange, path + u'/' + encoded(id)));
    if (exchange.level == "fullmetadata"_L1)
        item.insert("odata.type"_L1, QString(schema) + type);
    return item;
}

HttpReply Api::serviceDocument(const Exchange &exchange) const
{
    QJsonArray sets;
    for (const QString &name : {u"StorageAccounts"_s, u"Jobs"_s, u"Locations"_s})
        sets.append(QJsonObject{{u"name"_s, name}, {u"url"_s, name.toLower()}});
    return entity(exchange, {{u"value"_s, sets}}, {});
}

HttpReply Api::metadataDocument(const Exchange &exchange) const
{
    QFile file(u":/waybill/practice/metadata.xml"_s);
    HttpReply reply;
    if (file.open(QIODevice::ReadOnly))
        reply.body = file.readAll();
    if (exchange.request.header("x-ms-version") == "2014-05-01") {
        // The older model knows no ContainerSas and has another name for the states path.
        reply.body.replace("        <Property Name=\"ContainerSas\" Type=\"Edm.String\" />\n", "");
        reply.body.replace("ImportExportStatesPath", "ImportExportStatesContainer");
    }
    reply.setHeader("Content-Type", "application/xml;charset=utf-8");
    reply.setHeader("DataServiceVersion", "3.0;");
    return reply;
}

HttpReply Api::locations(const Exchange &exchange) const
{
    const auto origin = exchange.target.option(u"originlocation"_s);
    QJsonArray items;
    for (const Location &location : allLocations()) {
        if (!origin || origin->isEmpty() || location.serves(*origin))
            items.append(annotated(exchange, location.toJson(), location.name, u"locations"_s,
                                   u"Location"_s));
    }
    return entity(exchange,
                  {{u"odata.count"_s, QString::number(items.size())}, {u"value"_s, items}},
                  u"Locations"_s);
}

HttpReply Api::storageAccounts(const Exchange &exchange)
{
    QStringList accounts;
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.sweep();
        accounts = m_jobs.accountsWithJobs();
    }
    QJsonArray items;
    for (const QString &account : std::as_const(accounts))
        items.append(annotated(exchange, {{u"Name"_s, account}}, account, u"storageaccounts"_s,
                               u"StorageAccount"_s));
    return entity(exchange,
                  {{u"odata.count"_s, QString::number(items.size())}, {u"value"_s, items}},
                  u"StorageAccounts"_s);
}

HttpReply Api::listJobs(const Exchange &exchange)
{
    const auto query = readJobListQuery(exchange.target, m_settings.pageSize);
    if (!query)
        return refuse(query.error());
    QMap<QString, JobRecord> jobs;
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.sweep();
        if (!m_jobs.hasAccount(exchange.target.account()))
            return refuse(noSuchAccount(exchange.target.account()));
        jobs = m_jobs.jobs(exchange.target.account());
    }
    const JobListPage page = selectJobs(jobs, *query);
    QJsonArray items;
    for (const JobRecord &job : page.jobs)
        items.append(annotated(exchange, listItem(job), job.name, u"jobs"_s, u"Job"_s));
    QJsonObject body{{u"odata.count"_s, QString::number(items.size())}, {u"value"_s, items}};
    if (!page.nextQuery.isEmpty()) {
        const QString path = u"storageaccounts/%1/jobs?"_s.arg(encoded(exchange.target.account()));
        body.insert("odata.nextlink"_L1,
                    link(exchange, path + QString::fromLatin1(page.nextQuery)));
    }
    return entity(exchange, std::move(body), u"Jobs"_s);
}

HttpReply Api::getJob(const Exchange &exchange)
{
    JobRecord job;
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.sweep();
        const JobRecord *found = m_jobs.find(exchange.target.account(), exchange.target.job());
        if (found == nullptr)
            return refuse(noSuchJob(exchange.target));
        job = *found;
    }
    if (const auto refusal = checkCondition(exchange.request, &job))
        return refuse(*refusal);
    HttpReply reply = entity(exchange,
                             annotated(exchange, job.toJson(), job.name, u"jobs"_s, u"Job"_s),
                             u"Jobs/@Element"_s);
    reply.setHeader("ETag", job.etag());
    reply.setHeader("Last-Modified", toHttpDate(job.modified));
    return reply;
}

HttpReply Api::changed(const Exchange &exchange, int status, const JobRecord &job,
                       const QByteArray &previousETag) const
{
    HttpReply reply;
    reply.status = status;
    reply.previousETag = previousETag;
    reply.delivery = HttpReply::Delivery::Chunked;
    reply.setHeader("Content-Type", "application/json;odata=minimalmetadata;charset=utf-8");
    reply.setHeader("ETag", job.etag());
    reply.setHeader("Last-Modified", toHttpDate(job.modified));
    // The documentation's sample lacks the part with the account, and so does this.
    reply.setHeader("DataServiceId", link(exchange, u"jobs/"_s + encoded(job.name)).toLatin1());
    return reply;
}

HttpReply Api::putJob(const Exchange &exchange)
{
    const Target &target = exchange.target;
    const auto body = readNewJob(exchange.request, target);
    const std::scoped_lock lock(m_mutex);
    m_jobs.sweep();
    if (!m_jobs.hasAccount(target.account()))
        return refuse(noSuchAccount(target.account()));
    const JobRecord *namesake = m_jobs.findAnywhere(target.job());
    const JobRecord *present = m_jobs.find(target.account(), target.job());
    if (const auto refusal = checkCondition(exchange.request, present))
        return refuse(*refusal);
    if (!body)
        return refuse(body.error());
    if (namesake != nullptr && (namesake != present || namesake->state() != "Creating"_L1))
        return refuse({409, u"JobAlreadyExists"_s,
                       u"A job of that name exists already and can no longer be replaced."_s,
                       u"Job: %1; state: %2."_s.arg(namesake->name, namesake->state())});
    if (present == nullptr && m_jobs.activeJobs() >= m_settings.activeJobLimit)
        return refuse({409, u"ActiveJobLimitExceeded"_s,
                       u"The subscription has as many active jobs as it may have."_s,
                       u"Limit: %1."_s.arg(m_settings.activeJobLimit)});
    const QByteArray previous = present != nullptr ? present->etag() : QByteArray();
    JobRecord job = *body;
    job.name = present != nullptr ? present->name : job.name;
    m_jobs.touch(job);
    job.created = present != nullptr ? present->created : job.modified;
    job.stateSince = job.modified;
    return changed(exchange, 201, m_jobs.insert(std::move(job)), previous);
}

HttpReply Api::updateJob(const Exchange &exchange)
{
    const auto update = readUpdate(exchange.request.body, exchange.target.job());
    const std::scoped_lock lock(m_mutex);
    m_jobs.sweep();
    JobRecord *job = m_jobs.find(exchange.target.account(), exchange.target.job());
    if (job == nullptr)
        return refuse(noSuchJob(exchange.target));
    if (const auto refusal = checkCondition(exchange.request, job))
        return refuse(*refusal);
    if (!update)
        return refuse(update.error());
    if (const auto refusal = checkUpdate(*update, *job))
        return refuse(*refusal);
    const QByteArray previous = job->etag();
    applyUpdate(*update, *job, m_jobs);
    return changed(exchange, 200, *job, previous);
}

HttpReply Api::deleteJob(const Exchange &exchange)
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.sweep();
    const JobRecord *job = m_jobs.find(exchange.target.account(), exchange.target.job());
    if (job == nullptr)
        return refuse(noSuchJob(exchange.target));
    if (const auto refusal = checkCondition(exchange.request, job))
        return refuse(*refusal);
    const QString state = job->state();
    if (state != "Creating"_L1 && state != "Completed"_L1 && state != "Closed"_L1)
        return refuse(
            {409, u"InvalidJobState"_s,
             u"A job can be deleted only before its drives are shipped or after the end."_s,
             u"State: %1."_s.arg(state)});
    m_jobs.remove(exchange.target.account(), exchange.target.job());
    HttpReply reply;
    reply.delivery = HttpReply::Delivery::Chunked;
    reply.setHeader("Content-Type", "application/json;odata=minimalmetadata;charset=utf-8");
    return reply;
}

} // namespace waybill::practice
