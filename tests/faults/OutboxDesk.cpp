// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/OutboxDesk.h"

#include "backend/NetConnectionOpener.h"
#include "service/classic/JobReader.h"
#include "session/ConnectionFile.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waybill::test {

namespace {

/// Pauses as long that a test alone decides when something is sent.
constexpr OutboxSender::Pauses patient{1h, 1h};

void require(bool isGood, const char *what)
{
    if (!isGood)
        qFatal("%s", what);
}

} // namespace

PracticeJob::PracticeJob()
{
    require(service.start().has_value(), "the practice service did not start");
    const auto file = service.writeConnectionFile(folder.path());
    require(file.has_value(), "no connection file");
    connectionFile = *file;
    key.account = service.accounts().constFirst();
    key.name = service.jobNames(key.account).constFirst();
    const QJsonObject address{{u"Name"_s, u"n"_s},
                              {u"Address"_s, u"a"_s},
                              {u"Phone"_s, u"1"_s},
                              {u"Email"_s, u"e@example.com"_s}};
    const QJsonObject carrier{{u"CarrierName"_s, u"c"_s}, {u"CarrierAccountNumber"_s, u"2"_s}};
    const QJsonObject parcel{{u"CarrierName"_s, u"d"_s},
                             {u"TrackingNumber"_s, u"3"_s},
                             {u"DriveCount"_s, 4},
                             {u"ShipDate"_s, u"4/30/2014 12:25:40 AM"_s}};
    service.colleagueChanges(key.account, key.name,
                             {{u"State"_s, u"Creating"_s},
                              {u"Description"_s, u"as it was"_s},
                              {u"CancelRequested"_s, false},
                              {u"ReturnAddress"_s, address},
                              {u"ReturnShipping"_s, carrier},
                              {u"DeliveryPackage"_s, parcel}});
}

std::shared_ptr<OpenConnection> PracticeJob::open(bool viewOnly)
{
    auto settings = readConnectionFile(connectionFile);
    require(settings.has_value(), "the connection file cannot be read");
    settings->viewOnly = viewOnly;
    NetConnectionOpener opener(systemClock());
    HttpTimeouts timeouts;
    RetryPolicy retry;
    retry.maxAttempts = 1;
    opener.setPatience(timeouts, retry);
    const auto call = opener.open(*settings, ""_ba);
    require(QSignalSpy(call.get(), &CallBase::finished).wait(), "the connection did not open");
    require(call->result().has_value(), "the connection could not be opened");
    return *call->result();
}

void PracticeJob::colleague(const QString &group, const QString &member, const QString &value)
{
    if (group.isEmpty())
        return service.colleagueChanges(key.account, key.name, {{member, value}});
    const QJsonObject job = service.job(key.account, key.name);
    QJsonObject whole = job.value("Properties"_L1).toObject().value(group).toObject();
    whole.insert(member, value);
    service.colleagueChanges(key.account, key.name, {{group, whole}});
}

JobDraft PracticeJob::held() const
{
    const auto job = readJobBody(QJsonDocument(service.job(key.account, key.name)).toJson(), key);
    return job ? JobDraft::fromJob(*job) : JobDraft();
}

QList<practice::RecordedRequest> PracticeJob::changes() const
{
    QList<practice::RecordedRequest> requests = service.recordedRequests();
    requests.removeIf([](const auto &request) { return request.method != "PATCH"; });
    return requests;
}

int PracticeJob::taken() const
{
    const auto requests = changes();
    return int(std::count_if(requests.cbegin(), requests.cend(), [](const auto &request) {
        return request.answeredStatus >= 200 && request.answeredStatus < 300;
    }));
}

bool PracticeJob::areAllGuarded() const
{
    const auto requests = changes();
    return std::all_of(requests.cbegin(), requests.cend(), [](const auto &request) {
        return std::any_of(request.headers.cbegin(), request.headers.cend(),
                           [](const auto &header) {
                               return header.first.compare("If-Match", Qt::CaseInsensitive) == 0
                                   && !header.second.isEmpty() && header.second != "*";
                           });
    });
}

OutboxDesk::OutboxDesk(const QString &folder, std::shared_ptr<OpenConnection> open)
    : connection(std::move(open))
    , store(QDir(folder).filePath(u"outbox.sqlite"_s))
    , history(QDir(folder).filePath(u"history.sqlite"_s))
    , outbox(store, systemClock())
    , sender({connection, store, &history, u"clerk"_s, systemClock()}, patient)
{
    QObject::connect(&sender, &OutboxSender::delivered, &sender,
                     [this](const DeliveryEnd &end) { ends.append(end); });
    const auto listed = store.list();
    require(QSignalSpy(listed.get(), &CallBase::finished).wait(), "the outbox was not read");
}

std::unique_ptr<JobEditSession> OutboxDesk::editor(const JobKey &key) const
{
    auto session = std::make_unique<JobEditSession>(connection, key, systemClock());
    session->load();
    require(QTest::qWaitFor([&] { return session->job().has_value(); }, 20000),
            "the job was not read");
    return session;
}

void OutboxDesk::queue(const JobKey &key, const std::function<void(JobEditSession &)> &edit,
                       JobAction action)
{
    const auto session = editor(key);
    // As the window does: what waits already is what is shown, and what is typed comes on top.
    for (const OutboxEntry &entry :
         outbox.entriesOf(outbox.entryOf(*session, action).connection, key))
        session->applyDraft(entry.base, entry.draft);
    edit(*session);
    QSignalSpy queued(&outbox, &Outbox::queued);
    outbox.queue(outbox.entryOf(*session, action));
    require(queued.wait(20000), "the edit was not queued");
}

void OutboxDesk::send()
{
    ends.clear();
    sender.sendNow();
    require(QTest::qWaitFor([this] { return !sender.isSending(); }, 60000),
            "the sender did not come to an end");
    const auto listed = store.list(); // behind all that it wrote
    require(QSignalSpy(listed.get(), &CallBase::finished).wait(20000), "the outbox was not read");
    require(listed->result().has_value(), "the outbox cannot be read");
    require(QTest::qWaitFor([&] { return outbox.entries() == *listed->result(); }, 20000),
            "the outbox in memory is not the one on disk");
}

QList<HistoryEntry> OutboxDesk::record()
{
    const auto call = history.list();
    require(QSignalSpy(call.get(), &CallBase::finished).wait(20000), "the history was not read");
    return call->result().value_or(QList<HistoryEntry>());
}

} // namespace waybill::test
