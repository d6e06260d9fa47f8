// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/PracticeService.h"

#include "practice/Api.h"
#include "practice/Certificates.h"
#include "practice/ConnectionFiles.h"
#include "practice/FaultPlan.h"
#include "practice/FrontDoor.h"
#include "practice/JobStore.h"
#include "practice/Operator.h"
#include "practice/RequestLog.h"
#include "practice/Seed.h"
#include "practice/TlsServer.h"

#include <QSet>
#include <QUuid>

#include <mutex>
#include <utility>

// In a static library nobody else pulls the resources in; must stand outside of namespaces.
static void loadResources()
{
    Q_INIT_RESOURCE(practice);
}

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

/// A drive's copy status as it usually goes with its state.
void setDriveState(QJsonObject &drive, const QString &state)
{
    drive.insert("State"_L1, state);
    if (state == "Transferring"_L1) {
        drive.insert("CopyStatus"_L1, u"InProgress"_s);
        drive.insert("PercentComplete"_L1, drive.value("PercentComplete"_L1).toInt(0));
    } else if (state == "Completed"_L1 || state == "CompletedMoreInfo"_L1) {
        const bool isClean = state == "Completed"_L1;
        drive.insert("CopyStatus"_L1, isClean ? u"Completed"_s : u"CompletedWithWarnings"_s);
        drive.insert("PercentComplete"_L1, 100);
    } else if (state == "Specified"_L1 || state == "NeverReceived"_L1 || state == "Received"_L1) {
        drive.remove("CopyStatus"_L1);
        drive.remove("PercentComplete"_L1);
    }
}

} // namespace

class PracticeService::Private
{
public:
    Private(PracticeService &service, Options given)
        : options(std::move(given))
        , jobs(options.now)
        , desk(service)
        , server([this](const HttpRequest &request) { return serve(request); })
    {
        loadResources();
        seedJobs(jobs, options.generatedJobs);
    }

    HttpReply serve(const HttpRequest &request);
    HttpReply answer(const HttpRequest &request, const Target &target);
    HttpReply answerAtHome(const HttpRequest &request, const Target &target);
    bool isAdmitted(const HttpRequest &request, const Target &target);
    void addCommonHeaders(const HttpRequest &request, HttpReply &reply);
    static QByteArray ownAddress(const HttpRequest &request);
    void interfere(const Target &target);

    /// Runs @p change on the job, if there is one, under the lock and with a new ETag.
    template<typename Change>
    void changeJob(const QString &account, const QString &name, Change change)
    {
        const std::scoped_lock lock(jobsMutex);
        if (JobRecord *job = jobs.find(account, name)) {
            jobs.touch(*job);
            change(*job);
        }
    }

    const Options options;
    Credentials credentials; ///< set before the first request
    std::mutex jobsMutex;
    JobStore jobs; ///< guarded by jobsMutex
    std::mutex accessMutex;
    QUrl endpoint;             ///< guarded by accessMutex
    QSet<QByteArray> accepted; ///< fingerprints, guarded by accessMutex
    FaultPlan faults;
    RequestLog log;
    Operator desk;
    TlsServer server; ///< last, so that it has stopped before the rest goes
};

HttpReply PracticeService::Private::serve(const HttpRequest &request)
{
    const Target target(request.target);
    if (Operator::isAddressedBy(request))
        return isAdmitted(request, target) ? desk.answer(request) : certificateNotAccepted();
    const quint64 entry = log.add(request);
    HttpReply reply = answer(request, target);
    addCommonHeaders(request, reply);
    log.setStatus(entry, reply.delivery == HttpReply::Delivery::None ? 0 : reply.status);
    return reply;
}

HttpReply PracticeService::Private::answer(const HttpRequest &request, const Target &target)
{
    const auto fault = faults.take(request, target);
    if (fault) {
        if (const auto instead = answerInstead(*fault, request))
            return *instead;
    }
    if (fault == Fault::ColleagueRace)
        interfere(target);
    HttpReply reply = answerAtHome(request, target);
    if (faults.takeForError(request, reply))
        reply = withObjectAzureValues(std::move(reply));
    return fault ? spoiled(*fault, std::move(reply), ownAddress(request) + request.target,
                           options.slowReplyMs)
                 : reply;
}

HttpReply PracticeService::Private::answerAtHome(const HttpRequest &request, const Target &target)
{
    if (!isAdmitted(request, target))
        return certificateNotAccepted();
    if (const auto refusal = checkAtFrontDoor(request, target))
        return *refusal;
    Api api(
        jobs, jobsMutex,
        {ownAddress(request), options.subscriptionId, options.pageSize, options.activeJobLimit});
    return api.answer(request, target);
}

bool PracticeService::Private::isAdmitted(const HttpRequest &request, const Target &target)
{
    if (!request.certificate || !request.certificate->isInForce)
        return false;
    const std::scoped_lock lock(accessMutex);
    const bool isSubscription = Operator::isAddressedBy(request)
        || target.subscriptionId().compare(options.subscriptionId, Qt::CaseInsensitive) == 0;
    return isSubscription && accepted.contains(request.certificate->fingerprint);
}

void PracticeService::Private::addCommonHeaders(const HttpRequest &request, HttpReply &reply)
{
    Instant now = 0;
    {
        const std::scoped_lock lock(jobsMutex);
        now = jobs.now();
    }
    const QByteArray version = request.header("x-ms-version");
    reply.setHeader("x-ms-request-id", QUuid::createUuid().toByteArray(QUuid::Id128));
    reply.setHeader("x-ms-version", version == "2014-05-01" ? version : "2014-11-01"_ba);
    reply.setHeader("x-ms-servedbyregion", "ussouth2");
    reply.setHeader("Date", toHttpDate(now));
    reply.setHeader("Cache-Control", "no-cache");
    reply.setHeader("Content-Language", "en-us");
    reply.setHeader("Content-Encoding", "identity");
    // The HTTP library would offer ranges by itself.
    if (request.method == "HEAD")
        reply.setHeader("Accept-Ranges", "none");
    reply.setHeader("Server", "1.0.6198.70 (rd_rdfe_stable.140426-2318) Microsoft-HTTPAPI/2.0");
}

/// The address under which this client reached the service: links to another host are refused.
QByteArray PracticeService::Private::ownAddress(const HttpRequest &request)
{
    const QByteArray host = request.header("Host");
    const bool isOwn = host.startsWith("localhost:") || host.startsWith("127.0.0.1:");
    return "https://" + (isOwn ? host : "127.0.0.1"_ba);
}

void PracticeService::Private::interfere(const Target &target)
{
    changeJob(target.account(), target.job(), [this](JobRecord &job) {
        const QString time = toDateTime(jobs.now()).toString(u"hh:mm:ss"_s);
        job.properties.insert("Metadata"_L1, u"A colleague was here at %1."_s.arg(time));
    });
}

PracticeService::PracticeService()
    : PracticeService(Options())
{
}

PracticeService::PracticeService(Options options)
    : d(std::make_unique<Private>(*this, std::move(options)))
{
}

PracticeService::~PracticeService() = default;

Result<Done, QString> PracticeService::start()
{
    auto set = makeCertificates();
    if (!set)
        return failure(set.error());
    d->server.stop();
    {
        const std::scoped_lock lock(d->accessMutex);
        d->accepted.remove(certificateFingerprint(d->credentials.clerkCertificatePem));
        d->accepted.insert(certificateFingerprint(set->credentials.clerkCertificatePem));
    }
    d->credentials = set->credentials;
    const auto port = d->server.start({d->options.port, set->serverCertificatePem,
                                       set->serverKeyPem, d->options.requireCertificate});
    if (!port)
        return failure(port.error());
    const std::scoped_lock lock(d->accessMutex);
    d->endpoint = QUrl(u"https://127.0.0.1:%1"_s.arg(*port));
    return Done{};
}

void PracticeService::stop()
{
    d->server.stop();
}

QUrl PracticeService::endpoint() const
{
    const std::scoped_lock lock(d->accessMutex);
    return d->endpoint;
}

QUrl PracticeService::operatorEndpoint() const
{
    const QUrl service = endpoint();
    return service.isEmpty() ? QUrl() : service.resolved(QUrl(u"/operator"_s));
}

const PracticeService::Options &PracticeService::options() const
{
    return d->options;
}

const Credentials &PracticeService::credentials() const
{
    return d->credentials;
}

Result<QString, QString> PracticeService::writeConnectionFile(const QString &folder) const
{
    return writeConnectionFiles(folder, d->credentials, endpoint(), d->options.subscriptionId);
}

void PracticeService::registerCertificate(const QByteArray &pem)
{
    const std::scoped_lock lock(d->accessMutex);
    d->accepted.insert(certificateFingerprint(pem));
}

QDateTime PracticeService::now() const
{
    const std::scoped_lock lock(d->jobsMutex);
    return toDateTime(d->jobs.now());
}

void PracticeService::advanceDays(int days)
{
    const std::scoped_lock lock(d->jobsMutex);
    d->jobs.advance(days);
}

QStringList PracticeService::accounts() const
{
    const std::scoped_lock lock(d->jobsMutex);
    return d->jobs.accountsWithJobs();
}

QStringList PracticeService::jobNames(const QString &account) const
{
    const std::scoped_lock lock(d->jobsMutex);
    QStringList names;
    const auto jobs = d->jobs.jobs(account);
    for (const JobRecord &job : jobs)
        names.append(job.name);
    return names;
}

QJsonObject PracticeService::job(const QString &account, const QString &name) const
{
    const std::scoped_lock lock(d->jobsMutex);
    const JobRecord *job = d->jobs.find(account, name);
    return job != nullptr ? job->toJson() : QJsonObject();
}

QByteArray PracticeService::etag(const QString &account, const QString &name) const
{
    const std::scoped_lock lock(d->jobsMutex);
    const JobRecord *job = d->jobs.find(account, name);
    return job != nullptr ? job->etag() : QByteArray();
}

void PracticeService::setJobState(const QString &account, const QString &name, const QString &state)
{
    d->changeJob(account, name, [&](JobRecord &job) { d->jobs.setState(job, state); });
}

void PracticeService::setDriveState(const QString &account, const QString &name,
                                    const QString &driveId, const QString &state)
{
    d->changeJob(account, name, [&](JobRecord &job) {
        for (qsizetype i = 0; i < job.drives.size(); ++i) {
            QJsonObject drive = job.drives.at(i).toObject();
            if (drive.value("DriveId"_L1).toString() != driveId)
                continue;
            practice::setDriveState(drive, state);
            job.drives.replace(i, drive);
        }
    });
}

void PracticeService::colleagueChanges(const QString &account, const QString &name,
                                       const QJsonObject &properties)
{
    d->changeJob(account, name, [&](JobRecord &job) {
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if (it.key() == "State"_L1)
                d->jobs.setState(job, it.value().toString());
            else if (it.value().isNull())
                job.properties.remove(it.key());
            else
                job.properties.insert(it.key(), it.value());
        }
    });
}

void PracticeService::removeJob(const QString &account, const QString &name)
{
    const std::scoped_lock lock(d->jobsMutex);
    d->jobs.remove(account, name);
}

void PracticeService::injectFault(Fault fault, const QByteArray &method, int times)
{
    d->faults.add(fault, method, times);
}

void PracticeService::clearFaults()
{
    d->faults.clear();
}

QList<RecordedRequest> PracticeService::recordedRequests() const
{
    return d->log.requests();
}

void PracticeService::clearRecordedRequests()
{
    d->log.clear();
}

} // namespace waybill::practice
