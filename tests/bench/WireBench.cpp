// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/Benches.h"

#include "backend/NetConnectionOpener.h"
#include "bench/PatchSenders.h"
#include "session/ConnectionFile.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

using namespace Qt::StringLiterals;

namespace waybill::bench {

namespace {

constexpr int serialPatches = 300;
constexpr int patchesInFlight = 1000;
constexpr int rounds = 5;
constexpr int deadlineMs = 60'000;

const JobKey benchJob{u"xttest"_s, u"hdd-0409"_s};

/// A condition that every version of the job meets, so that no ETag has to be read in between.
ChangeGuard alwaysMet()
{
    return *ChangeGuard::ifUnmodifiedSince(QDateTime::currentDateTimeUtc().addYears(1));
}

JobChange measuredChange()
{
    JobChange change;
    change.description = u"measured"_s;
    return change;
}

/// The practice service as a process of its own, so that it takes no time of either contestant.
class Server
{
public:
    explicit Server(const QString &program)
    {
        m_process.start(program, {u"--practice-service"_s, u"--data-dir"_s, m_folder.path()});
        while (m_file.isEmpty() && m_process.waitForReadyRead(deadlineMs)) {
            while (m_process.canReadLine())
                noteLine(QString::fromUtf8(m_process.readLine()).trimmed());
        }
    }

    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished(deadlineMs);
    }

    [[nodiscard]] QString connectionFile() const { return m_file; }

private:
    void noteLine(const QString &line)
    {
        if (line.endsWith(".waybill"_L1))
            m_file = line.section(u' ', -1);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_file;
};

/// Our side: the service class over the real client, all of it.
class OurPatches
{
public:
    OurPatches(JobService &service, JobKey key)
        : m_service(service)
        , m_key(std::move(key))
        , m_guard(alwaysMet())
        , m_change(measuredChange())
    {
    }

    /// Sends @p count changes with at most @p together of them handed over, and waits for the end.
    double run(int count, int together)
    {
        m_left = count;
        m_open = 0;
        m_calls.clear();
        return milliseconds([this, together] {
            for (int i = 0; i < together; ++i)
                sendNext();
            QCoreApplication::exec();
        });
    }

    [[nodiscard]] int failures() const { return m_failures; }

private:
    void sendNext()
    {
        if (m_left == 0)
            return;
        --m_left;
        ++m_open;
        m_calls.push_back(m_service.updateJob(m_key, m_change, m_guard));
        m_calls.back()->whenFinished(QCoreApplication::instance(), [this](const auto &result) {
            onFinished(result.has_value());
        });
    }

    void onFinished(bool succeeded)
    {
        m_failures += succeeded ? 0 : 1;
        --m_open;
        sendNext();
        if (m_open == 0)
            QCoreApplication::quit();
    }

    JobService &m_service;
    JobKey m_key;
    ChangeGuard m_guard;
    JobChange m_change;
    std::vector<ServiceCallPtr<ChangeReceipt>> m_calls;
    int m_left = 0;
    int m_open = 0;
    int m_failures = 0;
};

std::shared_ptr<OpenConnection> openConnection(const ConnectionSettings &settings)
{
    NetConnectionOpener opener(systemClock());
    std::shared_ptr<OpenConnection> connection;
    const OpenCallPtr call = opener.open(settings, {});
    call->whenFinished(QCoreApplication::instance(), [&](const auto &result) {
        connection = result.value_or(nullptr);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return connection;
}

JobKey findJob(JobService &service)
{
    JobKey key = benchJob;
    const auto call = service.listStorageAccounts();
    std::vector<ServiceCallPtr<Job>> reads;
    call->whenFinished(QCoreApplication::instance(), [&](const auto &accounts) {
        for (const QString &account : accounts.value_or(QStringList())) {
            reads.push_back(service.readJob({account, benchJob.name}));
            reads.back()->whenFinished(QCoreApplication::instance(), [&](const auto &job) {
                if (!job)
                    return;
                key = job->key;
                QCoreApplication::quit();
            });
        }
    });
    QCoreApplication::exec();
    return key;
}

} // namespace

QList<Row> wireRows(const QString &program)
{
    const Server server(program);
    const auto settings = readConnectionFile(server.connectionFile());
    if (!settings)
        return {};
    const auto connection = openConnection(*settings);
    if (!connection)
        return {};
    const JobKey key = findJob(connection->service());
    OurPatches ours(connection->service(), key);
    const RequestPreview patch = connection->service().preview(JobAction::Update, key,
                                                               measuredChange(), alwaysMet());
    CurlPatches curl(*settings, patch);
    QtPatches bare(*settings, patch);
    ours.run(10, 1); // the connections are warm from here on
    bare.run(10, 1);

    QList<double> serialOurs;
    QList<double> serialQt;
    QList<double> serialCurl;
    QList<double> flightOurs;
    QList<double> flightQt;
    QList<double> flightCurl;
    for (int i = 0; i < rounds; ++i) {
        serialCurl.append(curl.run(serialPatches, false) / serialPatches);
        serialQt.append(bare.run(serialPatches, 1) / serialPatches);
        serialOurs.append(ours.run(serialPatches, 1) / serialPatches);
        flightCurl.append(curl.run(patchesInFlight, true));
        flightQt.append(bare.run(patchesInFlight, patchesInFlight));
        flightOurs.append(ours.run(patchesInFlight, patchesInFlight));
    }
    if (ours.failures() + bare.failures() + curl.failures() > 0) {
        qCritical("Not accepted: %d PATCHes of ours, %d of Qt alone, %d of curl. "
                  "The figures compare different things.",
                  ours.failures(), bare.failures(), curl.failures());
    }
    return {{u"a PATCH, one after another, warm connection"_s, u"curl with one connection"_s,
             best(serialOurs), best(serialCurl), u"ms"_s, 2.5, best(serialQt)},
            {u"1,000 PATCHes in flight"_s, u"curl --parallel --parallel-max 6"_s, best(flightOurs),
             best(flightCurl), u"ms"_s, 3, best(flightQt)}};
}

} // namespace waybill::bench
