// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/SelfTest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int stepDeadlineMs = 30'000;

// Jobs of the practice service that the steps need: in Creating, Shipping, Transferring.
const QLatin1StringView creatingJob("hdd-0412");
const QLatin1StringView shippingJob("hdd-0409");
const QLatin1StringView transferringJob("exp-0077");

QJsonObject section(const QJsonObject &job, QLatin1StringView name)
{
    return job["Properties"_L1].toObject().value(name).toObject();
}

} // namespace

SelfTest::SelfTest(practice::PracticeService &practice, ConnectionOpener &opener,
                   ConnectionSettings settings, QTextStream &out, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_opener(opener)
    , m_settings(std::move(settings))
    , m_out(out)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(stepDeadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(u"no end after 30 seconds"_s); });
}

SelfTest::~SelfTest() = default;

const std::vector<SelfTest::Step> &SelfTest::steps()
{
    static const std::vector<Step> all{
        {"Connect with the certificate", &SelfTest::connectToService},
        {"List the jobs of every storage account", &SelfTest::listJobs},
        {"Open a job", &SelfTest::openJob},
        {"Correct the return address", &SelfTest::correctReturnAddress},
        {"Mark it as shipped", &SelfTest::markAsShipped},
        {"Read back what the service holds", &SelfTest::readBack},
        {"Request a cancellation", &SelfTest::cancelAJob},
        {"Meet a colleague's change", &SelfTest::meetAConflict},
        {"Save both changes", &SelfTest::saveBothChanges},
        {"Lose the answer to a change", &SelfTest::loseAnAnswer},
    };
    return all;
}

void SelfTest::start()
{
    m_practice.clearRecordedRequests();
    runNextStep();
}

void SelfTest::runNextStep()
{
    if (m_failed || m_next == steps().size()) {
        m_ended = true;
        m_deadline.stop();
        m_out << (m_failed ? "\nSelf test: something is wrong.\n" : "\nSelf test: all is well.\n");
        m_out.flush();
        Q_EMIT finished(!m_failed);
        return;
    }
    const Step &step = steps()[m_next++];
    m_out << '\n' << m_next << ". " << step.title << '\n';
    m_out.flush();
    m_deadline.start();
    (this->*step.run)();
}

void SelfTest::pass(const QString &what)
{
    if (m_ended)
        return;
    m_deadline.stop();
    printWire();
    m_out << "   " << (m_failed ? "WRONG: " : "ok: ") << what << '\n';
    // From the event loop, so that the object that reported the end can leave its own signal.
    QTimer::singleShot(0, this, &SelfTest::runNextStep);
}

void SelfTest::fail(const QString &why)
{
    m_failed = true;
    pass(why);
}

void SelfTest::expect(bool holds, const QString &what)
{
    if (holds)
        return;
    m_failed = true;
    m_out << "   WRONG: expected " << what << '\n';
}

void SelfTest::printWire()
{
    for (const practice::RecordedRequest &request : m_practice.recordedRequests()) {
        m_out << "   > " << request.method << ' ' << request.target << '\n';
        for (const auto &[name, value] : request.headers) {
            if (name.compare("If-Match", Qt::CaseInsensitive) == 0)
                m_out << "   > If-Match: " << value << '\n';
        }
        if (!request.body.isEmpty())
            m_out << "   > " << request.body << '\n';
        if (request.answeredStatus == 0)
            m_out << "   < no answer\n";
        else
            m_out << "   < " << request.answeredStatus << '\n';
    }
    m_practice.clearRecordedRequests();
}

QJsonObject SelfTest::held(const QString &name) const
{
    return m_practice.job(m_accountOf.value(name), name);
}

int SelfTest::patchesSeen() const
{
    const auto requests = m_practice.recordedRequests();
    return int(std::count_if(requests.cbegin(), requests.cend(),
                             [](const auto &request) { return request.method == "PATCH"; }));
}

JobKey SelfTest::keyOf(const QString &name) const
{
    return {m_accountOf.value(name), name};
}

void SelfTest::connectToService()
{
    m_openCall = m_opener.open(m_settings, {});
    m_openCall->whenFinished(this, [this](const OpenCallPtr::element_type::Outcome &result) {
        if (!result)
            return fail(u"the key file did not open"_s);
        m_connection = *result;
        pass(u"certificate %1"_s.arg(m_connection->certificate().subject));
    });
}

void SelfTest::listJobs()
{
    m_board = std::make_unique<JobBoard>(m_connection, systemClock());
    connect(m_board.get(), &JobBoard::jobsRead, this,
            [this](const QString &account, const QList<JobSummary> &jobs) {
                for (const JobSummary &job : jobs)
                    m_accountOf.insert(job.key.name, account);
            });
    connect(m_board.get(), &JobBoard::refreshFinished, this, [this] {
        expect(m_accountOf.contains(creatingJob), u"a job named hdd-0412"_s);
        pass(u"%1 jobs in %2 storage accounts"_s.arg(m_accountOf.size())
                 .arg(m_board->accounts().size()));
        m_board->disconnect(this);
    });
    m_board->refresh();
}

void SelfTest::edit(const QString &name, std::function<void()> then)
{
    m_session = std::make_unique<JobEditSession>(m_connection, keyOf(name), systemClock());
    connect(m_session.get(), &JobEditSession::loadFailed, this,
            [this, name] { fail(u"%1 could not be read"_s.arg(name)); });
    // Once: later reads, after a change, are the change's business.
    connect(m_session.get(), &JobEditSession::jobChanged, this, std::move(then),
            Qt::SingleShotConnection);
    m_session->load();
}

void SelfTest::whenChanged(std::function<void(const ChangeOutcome &)> then)
{
    connect(m_session.get(), &JobEditSession::changeFinished, this, std::move(then),
            Qt::SingleShotConnection);
}

void SelfTest::openJob()
{
    edit(creatingJob, [this] {
        expect(m_session->job()->state.kind() == JobState::Kind::Creating, u"state Creating"_s);
        pass(u"%1 is %2"_s.arg(m_session->key().name, m_session->job()->state.text()));
    });
}

void SelfTest::correctReturnAddress()
{
    m_session->setValue(Field::Phone, u"+49 40 5550 0142"_s);
    whenChanged([this](const ChangeOutcome &outcome) {
        expect(outcome.kind == ChangeOutcome::Kind::Saved, u"a saved change"_s);
        expect(patchesSeen() == 1, u"exactly one PATCH"_s);
        expect(section(held(creatingJob), "ReturnAddress"_L1)["Phone"_L1] == "+49 40 5550 0142"_L1,
               u"the new phone number on the service"_s);
        pass(u"saved, request %1"_s.arg(QString::fromLatin1(outcome.requestId)));
    });
    m_session->save();
}

void SelfTest::markAsShipped()
{
    m_session->setValue(Field::DeliveryCarrier, u"FedEx"_s);
    m_session->setValue(Field::TrackingNumber, u"779017972697"_s);
    m_session->setValue(Field::DriveCount, 2);
    expect(!hasErrors(m_session->shippingProblems()), u"nothing missing for shipping"_s);
    whenChanged([this](const ChangeOutcome &outcome) {
        expect(outcome.kind == ChangeOutcome::Kind::Saved, u"a saved change"_s);
        expect(patchesSeen() == 1, u"exactly one PATCH"_s);
        pass(u"%1 is %2"_s.arg(m_session->key().name, m_session->job()->state.text()));
    });
    m_session->markAsShipped();
}

void SelfTest::readBack()
{
    edit(creatingJob, [this] {
        expect(m_session->job()->state.kind() == JobState::Kind::Shipping, u"state Shipping"_s);
        expect(m_session->draft().trackingNumber == "779017972697"_L1, u"the tracking number"_s);
        expect(m_session->draft().phone == "+49 40 5550 0142"_L1, u"the phone number"_s);
        pass(u"carrier %1, tracking number %2"_s.arg(m_session->draft().deliveryCarrier,
                                                     m_session->draft().trackingNumber));
    });
}

void SelfTest::cancelAJob()
{
    edit(shippingJob, [this] {
        whenChanged([this](const ChangeOutcome &outcome) {
            expect(outcome.kind == ChangeOutcome::Kind::Saved, u"an accepted request"_s);
            expect(held(shippingJob)["Properties"_L1]["CancelRequested"_L1].toBool(),
                   u"CancelRequested on the service"_s);
            pass(u"cancellation of %1 requested"_s.arg(m_session->key().name));
        });
        m_session->requestCancellation();
    });
}

void SelfTest::meetAConflict()
{
    edit(transferringJob, [this] {
        QJsonObject address = section(held(transferringJob), "ReturnAddress"_L1);
        address["Phone"_L1] = u"+31 20 555 0199"_s;
        m_practice.colleagueChanges(m_accountOf.value(transferringJob), transferringJob,
                                    {{u"ReturnAddress"_s, address}});
        m_session->setValue(Field::Email, u"returns@contoso.example"_s);
        whenChanged([this](const ChangeOutcome &outcome) { onConflict(outcome); });
        m_session->save();
    });
}

void SelfTest::onConflict(const ChangeOutcome &outcome)
{
    if (outcome.kind != ChangeOutcome::Kind::Conflict || !m_session->merge())
        return fail(u"the colleague's change was not noticed"_s);
    expect(!m_session->merge()->hasConflicts(), u"changes of different fields"_s);
    expect(m_session->draft().email == "returns@contoso.example"_L1, u"my e-mail kept"_s);
    pass(u"the service said 412, and nothing was overwritten"_s);
}

void SelfTest::saveBothChanges()
{
    m_session->resolveConflict(m_session->merge()->merged());
    whenChanged([this](const ChangeOutcome &outcome) { checkMerged(outcome); });
    m_session->save();
}

void SelfTest::checkMerged(const ChangeOutcome &outcome)
{
    const QJsonObject address = section(held(transferringJob), "ReturnAddress"_L1);
    expect(outcome.kind == ChangeOutcome::Kind::Saved, u"a saved change"_s);
    expect(address["Phone"_L1] == "+31 20 555 0199"_L1, u"the colleague's phone number"_s);
    expect(address["Email"_L1] == "returns@contoso.example"_L1, u"my e-mail"_s);
    pass(u"the service holds the colleague's phone number and my e-mail"_s);
}

void SelfTest::loseAnAnswer()
{
    m_practice.injectFault(practice::Fault::DropAfterProcessing, "PATCH");
    m_session->setValue(Field::Description, u"Answered into the void"_s);
    whenChanged([this](const ChangeOutcome &outcome) {
        expect(outcome.kind == ChangeOutcome::Kind::ArrivedAnyway,
               u"the change found on the service"_s);
        expect(patchesSeen() == 1, u"exactly one PATCH"_s);
        pass(u"no answer came; a read showed that the change arrived"_s);
    });
    m_session->save();
}

} // namespace waybill
