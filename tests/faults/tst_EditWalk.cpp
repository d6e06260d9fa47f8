// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"
#include "practice/PracticeService.h"
#include "service/classic/JobReader.h"
#include "session/ConnectionFile.h"
#include "session/JobEditSession.h"

#include <QHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waybill;
using practice::Fault;
using practice::RecordedRequest;

using Activity = JobEditSession::Activity;
using Outcome = ChangeOutcome::Kind;

namespace {

const QList<Field> walkedFields{
    Field::Description,     Field::Metadata,      Field::RecipientName, Field::Address,
    Field::Phone,           Field::Email,         Field::ReturnCarrier, Field::CarrierAccountNumber,
    Field::DeliveryCarrier, Field::TrackingNumber};

/// Where @p field stands in the properties of a job: its group (empty: none) and its member.
QPair<QString, QString> placeOf(Field field)
{
    switch (field) {
    case Field::Description:
        return {{}, u"Description"_s};
    case Field::Metadata:
        return {{}, u"Metadata"_s};
    case Field::RecipientName:
        return {u"ReturnAddress"_s, u"Name"_s};
    case Field::Address:
        return {u"ReturnAddress"_s, u"Address"_s};
    case Field::Phone:
        return {u"ReturnAddress"_s, u"Phone"_s};
    case Field::Email:
        return {u"ReturnAddress"_s, u"Email"_s};
    case Field::ReturnCarrier:
        return {u"ReturnShipping"_s, u"CarrierName"_s};
    case Field::CarrierAccountNumber:
        return {u"ReturnShipping"_s, u"CarrierAccountNumber"_s};
    case Field::DeliveryCarrier:
        return {u"DeliveryPackage"_s, u"CarrierName"_s};
    default:
        return {u"DeliveryPackage"_s, u"TrackingNumber"_s};
    }
}

} // namespace

/// One clerk, a colleague and a bad network, at random from a seed, against the practice service and
/// its own record of requests. After every step: no PATCH was unconditional, a click sent at most one
/// change, nothing of the colleague's was overwritten that the clerk had not seen, and what the clerk
/// typed is in the draft. WAYBILL_WALK_STEPS and WAYBILL_WALK_SEED lengthen and vary the walk.
class tst_EditWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walk();

private:
    [[nodiscard]] JobDraft onService() const;
    [[nodiscard]] Field anyField();
    [[nodiscard]] QString newText(const QString &who);
    void step();
    void type();
    void revertOne();
    void colleague();
    void injectFault();
    void send(const std::function<void()> &click);
    void decide();
    void waitUntilIdle();
    void checkSent(const JobDraft &before, const JobDraft &base, const JobDraft &draft);
    void checkDraft();
    void onOutcome(const ChangeOutcome &outcome);

    QRandomGenerator m_random;
    int m_texts = 0;
    practice::PracticeService m_service;
    JobKey m_key; ///< an import job that has just been made, with all groups
    QTemporaryDir m_folder;
    std::shared_ptr<OpenConnection> m_connection;
    std::unique_ptr<JobEditSession> m_session;
    QHash<Field, QString> m_typed; ///< what the clerk wants and has not been told arrived
    QHash<Outcome, int> m_outcomes;
    int m_patches = 0;
};

void tst_EditWalk::initTestCase()
{
    QVERIFY(m_service.start());
    const auto file = m_service.writeConnectionFile(m_folder.path());
    QVERIFY(file);
    const auto settings = readConnectionFile(*file);
    QVERIFY(settings);
    m_key.account = m_service.accounts().constFirst();
    m_key.name = m_service.jobNames(m_key.account).constFirst();
    const QJsonObject address{{u"Name"_s, u"n"_s},
                              {u"Address"_s, u"a"_s},
                              {u"Phone"_s, u"1"_s},
                              {u"Email"_s, u"e@example.com"_s}};
    const QJsonObject carrier{{u"CarrierName"_s, u"c"_s}, {u"CarrierAccountNumber"_s, u"2"_s}};
    const QJsonObject parcel{{u"CarrierName"_s, u"d"_s},
                             {u"TrackingNumber"_s, u"3"_s},
                             {u"DriveCount"_s, 4},
                             {u"ShipDate"_s, u"4/30/2014 12:25:40 AM"_s}};
    m_service.colleagueChanges(m_key.account, m_key.name,
                               {{u"State"_s, u"Creating"_s},
                                {u"CancelRequested"_s, false},
                                {u"ReturnAddress"_s, address},
                                {u"ReturnShipping"_s, carrier},
                                {u"DeliveryPackage"_s, parcel}});

    NetConnectionOpener opener(systemClock());
    RetryPolicy retry;
    retry.maxAttempts = 2;
    retry.firstPause = 1ms;
    opener.setPatience({}, retry);
    const auto call = opener.open(*settings, ""_ba);
    QVERIFY(QSignalSpy(call.get(), &CallBase::finished).wait());
    QVERIFY(call->result().has_value());
    m_connection = *call->result();
}

JobDraft tst_EditWalk::onService() const
{
    const QJsonDocument json(m_service.job(m_key.account, m_key.name));
    const auto job = readJobBody(json.toJson(), m_key);
    return job ? JobDraft::fromJob(*job) : JobDraft();
}

Field tst_EditWalk::anyField()
{
    return walkedFields.at(m_random.bounded(int(walkedFields.size())));
}

QString tst_EditWalk::newText(const QString &who)
{
    return u"%1 %2"_s.arg(who).arg(++m_texts);
}

void tst_EditWalk::type()
{
    const Field field = anyField();
    const QString text = newText(u"clerk"_s);
    m_session->setValue(field, text);
    if (m_session->draft().value(field) == text)
        m_typed.insert(field, text);
}

void tst_EditWalk::revertOne()
{
    const Field field = anyField();
    m_session->revertField(field);
    m_typed.remove(field);
}

void tst_EditWalk::colleague()
{
    const auto [group, member] = placeOf(anyField());
    const QString text = newText(u"colleague"_s);
    if (group.isEmpty()) {
        m_service.colleagueChanges(m_key.account, m_key.name, {{member, text}});
        return;
    }
    const QJsonObject job = m_service.job(m_key.account, m_key.name);
    QJsonObject whole = job.value("Properties"_L1).toObject().value(group).toObject();
    whole.insert(member, text);
    m_service.colleagueChanges(m_key.account, m_key.name, {{group, whole}});
}

void tst_EditWalk::injectFault()
{
    static constexpr std::array forChanges{
        Fault::DropBeforeProcessing, Fault::DropAfterProcessing, Fault::HalfBody,
        Fault::InternalError,        Fault::ServerBusy,          Fault::TooManyRequests,
        Fault::TemporaryRedirect,    Fault::MovedPermanently,    Fault::Forbidden,
        Fault::ColleagueRace,        Fault::HtmlSuccess,         Fault::EmptyBody,
        Fault::TruncatedJson,        Fault::StaleETag,           Fault::NoContent};
    static constexpr std::array forReads{
        Fault::DropBeforeProcessing, Fault::HalfBody,  Fault::InternalError,
        Fault::HtmlSuccess,          Fault::EmptyBody, Fault::TruncatedJson};
    if (m_random.bounded(3) > 0)
        m_service.injectFault(forChanges.at(m_random.bounded(quint32(forChanges.size()))), "PATCH");
    else
        m_service.injectFault(forReads.at(m_random.bounded(quint32(forReads.size()))), "GET",
                              1 + m_random.bounded(3));
}

void tst_EditWalk::onOutcome(const ChangeOutcome &outcome)
{
    ++m_outcomes[outcome.kind];
    if (outcome.kind != Outcome::Saved && outcome.kind != Outcome::ArrivedAnyway)
        return;
    const QList<Field> changed = m_session->changedFields();
    m_typed.removeIf([&](const auto &typed) { return !changed.contains(typed.key()); });
}

void tst_EditWalk::waitUntilIdle()
{
    QSignalSpy changes(m_session.get(), &JobEditSession::activityChanged);
    while (m_session->activity() != Activity::Idle)
        QVERIFY(changes.wait(60000));
    QCoreApplication::sendPostedEvents(); // outcomes that were reached without a request
}

void tst_EditWalk::send(const std::function<void()> &click)
{
    const JobDraft before = onService();
    const JobDraft base = m_session->base();
    const JobDraft draft = m_session->draft();
    m_service.clearRecordedRequests();
    click();
    if (m_random.bounded(12) == 0)
        m_session->cancelActivity();
    waitUntilIdle();
    checkSent(before, base, draft);
}

void tst_EditWalk::checkSent(const JobDraft &before, const JobDraft &base, const JobDraft &draft)
{
    int patches = 0;
    bool wasRefusedByGuard = false;
    const auto requests = m_service.recordedRequests();
    for (const RecordedRequest &request : requests) {
        if (request.method != "PATCH")
            continue;
        ++patches;
        wasRefusedByGuard = wasRefusedByGuard || request.answeredStatus == 412;
        const bool isGuarded = std::any_of(
            request.headers.begin(), request.headers.end(), [](const auto &header) {
                return (header.first.compare("If-Match", Qt::CaseInsensitive) == 0
                        || header.first.compare("If-Unmodified-Since", Qt::CaseInsensitive) == 0)
                    && !header.second.isEmpty() && header.second != "*";
            });
        QVERIFY2(isGuarded, request.body.constData());
    }
    QVERIFY2(patches <= 1, "a click sent more than one change");
    m_patches += patches;
    if (wasRefusedByGuard)
        return; // what changed meanwhile is the colleague's
    const QList<Field> changed = differingFields(before, onService());
    for (const Field field : changed) {
        // The clerk's own word, as it stands in the form: also where it is sent again.
        const QString now = onService().value(field).toString();
        QVERIFY2(now == draft.value(field).toString(), qPrintable(now));
        QCOMPARE(base.value(field), before.value(field)); // written over what was seen
    }
}

void tst_EditWalk::decide()
{
    if (!m_session->merge())
        return;
    if (m_random.bounded(4) == 0)
        return m_session->dismissConflict();
    JobDraft decided = m_session->draft();
    const JobDraft theirs = m_session->merge()->theirs();
    for (const Field field : differingFields(theirs, decided)) {
        if (m_random.bounded(3) > 0)
            continue;
        decided.setValue(field, theirs.value(field));
        m_typed.remove(field);
    }
    m_session->resolveConflict(decided);
}

void tst_EditWalk::checkDraft()
{
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it)
        QCOMPARE(m_session->draft().value(it.key()).toString(), it.value());
}

void tst_EditWalk::step()
{
    const int choice = m_random.bounded(100);
    if (choice < 35)
        type();
    else if (choice < 40)
        revertOne();
    else if (choice < 52)
        colleague();
    else if (choice < 67)
        injectFault();
    else if (choice < 78)
        send([this] { m_session->load(); });
    else if (choice < 95)
        send([this] { m_session->save(); });
    else
        send([this] { m_session->sendAgain(); });
    decide();
}

void tst_EditWalk::walk()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("WAYBILL_WALK_STEPS", &isSet);
    const int steps = isSet ? wanted : 2000;
    const uint seed = qEnvironmentVariableIsSet("WAYBILL_WALK_SEED")
        ? uint(qEnvironmentVariableIntValue("WAYBILL_WALK_SEED"))
        : 4U;
    m_random.seed(seed);

    m_session = std::make_unique<JobEditSession>(m_connection, m_key, systemClock());
    connect(m_session.get(), &JobEditSession::changeFinished, this, &tst_EditWalk::onOutcome);
    m_session->load();
    waitUntilIdle();
    QVERIFY(m_session->job());
    for (int i = 1; i <= steps; ++i) {
        step();
        checkDraft();
        if (QTest::currentTestFailed()) {
            qWarning("seed %u, step %d", seed, i);
            return;
        }
    }
    m_service.clearFaults();
    qInfo("%d steps, %d changes sent, %d saved, %d arrived anyway, %d did not arrive, "
          "%d still unknown, %d conflicts, %d refused",
          steps, m_patches, m_outcomes[Outcome::Saved], m_outcomes[Outcome::ArrivedAnyway],
          m_outcomes[Outcome::DidNotArrive], m_outcomes[Outcome::StillUnknown],
          m_outcomes[Outcome::Conflict], m_outcomes[Outcome::Refused]);
    QVERIFY(m_patches > steps / 20);
}

QTEST_GUILESS_MAIN(tst_EditWalk)
#include "tst_EditWalk.moc"
