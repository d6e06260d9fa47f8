// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/FaultClient.h"

#include "backend/NetConnectionOpener.h"

#include <QFile>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waybill::test {

namespace {

using Kind = ServiceError::Kind;

const JobKey jobKey{QStringLiteral("xttest"), QStringLiteral("hdd-0412")};

template<typename T>
Ending endOf(const ServiceCallPtr<T> &call)
{
    Ending ending;
    ending.isInTime = QSignalSpy(call.get(), &CallBase::finished).wait(FaultClient::hangMs);
    if (ending.isInTime && !call->result())
        ending.error = call->result().error();
    return ending;
}

JobChange descriptionChange()
{
    JobChange change;
    change.description = u"Rack 4"_s;
    return change;
}

ChangeGuard guard()
{
    return *ChangeGuard::ifMatch("W/\"1\"");
}

QList<Operation> reads()
{
    const auto names = [](const char *member) {
        return "{\"value\":[{\"" + QByteArray(member) + "\":\"a\"}]}";
    };
    return {
        {"checkConnection", false, names("name"),
         [](JobService &service) { return endOf(service.checkConnection()); }},
        {"listStorageAccounts", false, names("Name"),
         [](JobService &service) { return endOf(service.listStorageAccounts()); }},
        {"listLocations", false, names("Name"),
         [](JobService &service) { return endOf(service.listLocations(u"West US"_s)); }},
        {"listJobs", false, names("Name"),
         [](JobService &service) { return endOf(service.listJobs(u"xttest"_s, {}, {})); }},
        {"readJob", false,
         R"({"Name":"hdd-0412","Properties":{"State":"Creating","Description":"Rack 3"}})",
         [](JobService &service) { return endOf(service.readJob(jobKey)); }},
    };
}

QList<Operation> changes()
{
    return {
        {"updateJob", true, "{}",
         [](JobService &service) {
             return endOf(service.updateJob(jobKey, descriptionChange(), guard()));
         }},
        {"markAsShipped", true, "{}",
         [](JobService &service) {
             return endOf(service.markAsShipped(jobKey, descriptionChange(), guard()));
         }},
        {"requestCancellation", true, "{}",
         [](JobService &service) { return endOf(service.requestCancellation(jobKey, guard())); }},
    };
}

HttpTimeouts shortTimeouts()
{
    HttpTimeouts timeouts;
    timeouts.connect = 1500ms;
    timeouts.firstByte = 700ms;
    timeouts.idle = 600ms;
    timeouts.total = 1500ms;
    return timeouts;
}

} // namespace

std::optional<Kind> Ending::kind() const
{
    return error ? std::optional(error->kind) : std::nullopt;
}

QByteArray Ending::text() const
{
    if (!isInTime)
        return "did not end"_ba;
    return nameOf(kind()) + (error ? " (" + error->detail.toUtf8() + ')' : QByteArray());
}

QList<Operation> allOperations()
{
    return reads() + changes();
}

QByteArray nameOf(const std::optional<Kind> &kind)
{
    static constexpr std::array names{"Offline",
                                      "HostNotFound",
                                      "ConnectionRefused",
                                      "TimedOut",
                                      "Cancelled",
                                      "ServerUntrusted",
                                      "ClientCertificateRefused",
                                      "ProxyFailed",
                                      "ProxyWantsPassword",
                                      "ConnectionLost",
                                      "Redirected",
                                      "BadRequest",
                                      "NotFound",
                                      "NotAcceptable",
                                      "Rejected",
                                      "PreconditionFailed",
                                      "Busy",
                                      "UnexpectedStatus",
                                      "BadResponse",
                                      "ResponseTooLarge",
                                      "ForeignLink",
                                      "OutcomeUnknown",
                                      "NotSent"};
    return kind ? names.at(static_cast<size_t>(*kind)) : "success";
}

FaultClient::FaultClient()
{
    const TestIdentity clerk = m_authority.issue();
    write(u"clerk.pem"_s, clerk.certificate + clerk.key);
    write(u"ca.pem"_s, m_authority.certificate());
}

void FaultClient::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's key file");
}

NastyOptions FaultClient::serverOptions() const
{
    NastyOptions options;
    options.identity = m_server;
    options.clientAuthority = m_authority.certificate();
    return options;
}

ConnectionSettings FaultClient::settings(const QUrl &endpoint) const
{
    ConnectionSettings result;
    result.name = u"Contoso Logistics"_s;
    result.endpoint = endpoint;
    result.subscriptionId = u"7f3c1a52"_s;
    result.certificate = m_folder.filePath(u"clerk.pem"_s);
    result.trustedCertificates = m_folder.filePath(u"ca.pem"_s);
    return result;
}

std::shared_ptr<OpenConnection> FaultClient::open(const QUrl &endpoint, Patience patience) const
{
    NetConnectionOpener opener(systemClock());
    RetryPolicy retry;
    retry.maxAttempts = patience == Patience::Short ? 1 : 2;
    retry.firstPause = 1ms;
    opener.setPatience(patience == Patience::Short ? shortTimeouts() : HttpTimeouts(), retry);
    const OpenCallPtr call = opener.open(settings(endpoint), {});
    if (!QSignalSpy(call.get(), &CallBase::finished).wait(hangMs))
        return nullptr;
    return call->result().value_or(nullptr);
}

qsizetype changesOf(const NastyServer &server)
{
    const auto requests = server.requests();
    return std::count_if(requests.begin(), requests.end(),
                         [](const ReceivedRequest &one) { return one.method == "PATCH"_ba; });
}

} // namespace waybill::test
