// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/ErrorTexts.h"
#include "text/LockTexts.h"
#include "text/OutcomeTexts.h"
#include "text/ProblemTexts.h"
#include "text/StateTexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace waybill;
using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;
using Task = ErrorContext::Task;

namespace {

const QList<Task> allTasks{Task::Connect, Task::ListJobs,      Task::ReadJob,
                           Task::Save,    Task::MarkAsShipped, Task::RequestCancellation};

QList<Kind> allKinds()
{
    QList<Kind> kinds;
    for (int kind = static_cast<int>(Kind::Offline); kind <= static_cast<int>(Kind::NotSent);
         ++kind)
        kinds.append(static_cast<Kind>(kind));
    return kinds;
}

ErrorContext context(Task task)
{
    ErrorContext made;
    made.task = task;
    made.state = JobState(JobState::Kind::Packaging);
    made.certificate = CertificateInfo{
        u"CN=clerk"_s, u"CN=ca"_s, {}, QDateTime(QDate(2027, 3, 2), QTime(12, 0), Qt::UTC), {},
        false};
    made.subscriptionId = u"sub-1"_s;
    made.host = u"service.example"_s;
    return made;
}

/// No blame, no bare codes, nothing that only a programmer would say.
void checkWords(const QString &text)
{
    for (const QString &word : {u"invalid"_s, u"illegal"_s, u"failed"_s, u"fatal"_s, u"exception"_s,
                                u"null"_s, u"HTTP"_s, u"abort"_s, u"%1"_s, u"%n"_s})
        QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
    static const QRegularExpression bareCode(u"\\b[45][0-9][0-9]\\b"_s);
    QVERIFY2(!bareCode.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(!text.contains(u'<'), qPrintable(text));
}

} // namespace

/// The words of product.md, sections 3 and 6.
class tst_ErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headline_isTheOneOfTheTable_data();
    void headline_isTheOneOfTheTable();
    void everyError_hasWordsForEveryTask();
    void everyReason_hasTheWordsOfTheTable_data();
    void everyReason_hasTheWordsOfTheTable();
    void everyProblem_saysWhatToDo();
    void everyState_hasAWordAndASentence();
    void certificateRefused_namesCertificateAndSubscription();
    void refusal_explainsTheStateAndSaysThatNothingChanged();
    void busyService_isNotAskedAgainForAChange();
    void redirect_namesItsTarget();
    void serviceOutOfReach_saysThatTheDraftIsKept();
    void details_holdEverythingForTheAdministrator();
    void success_namesTimeAndRequest();
    void serverText_isOnlyQuoted();
};

void tst_ErrorTexts::headline_isTheOneOfTheTable_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("headline");
    QTest::newRow("412") << Kind::PreconditionFailed
                         << u"Someone changed this job while you were editing"_s;
    QTest::newRow("404") << Kind::NotFound << u"This job is no longer on the service"_s;
    QTest::newRow("403") << Kind::ClientCertificateRefused
                         << u"The service did not accept this certificate"_s;
    QTest::newRow("400") << Kind::BadRequest << u"The service refused the change"_s;
    QTest::newRow("409") << Kind::Rejected << u"The service refused the change"_s;
    QTest::newRow("406") << Kind::NotAcceptable
                         << u"Waybill sent something this service does not accept"_s;
    QTest::newRow("429 and 5xx") << Kind::Busy << u"The service is busy"_s;
    QTest::newRow("lost answer") << Kind::OutcomeUnknown
                                 << u"We do not know whether the change arrived"_s;
    QTest::newRow("server not trusted")
        << Kind::ServerUntrusted << u"The server could not prove who it is"_s;
    QTest::newRow("offline") << Kind::Offline << u"You are offline"_s;
}

void tst_ErrorTexts::headline_isTheOneOfTheTable()
{
    QFETCH(Kind, kind);
    QFETCH(QString, headline);
    ServiceError error;
    error.kind = kind;
    QCOMPARE(ErrorTexts::describe(error, context(Task::Save)).headline, headline);
}

void tst_ErrorTexts::everyError_hasWordsForEveryTask()
{
    for (const Kind kind : allKinds()) {
        for (const Task task : allTasks) {
            ServiceError error;
            error.kind = kind;
            error.httpStatus = 409;
            const ErrorMessage message = ErrorTexts::describe(error, context(task));
            QVERIFY(!message.headline.isEmpty());
            QVERIFY(!message.text.isEmpty());
            checkWords(message.headline);
            checkWords(message.text);
        }
    }
}

void tst_ErrorTexts::everyReason_hasTheWordsOfTheTable_data()
{
    QTest::addColumn<LockReason>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("R1")
        << LockReason::AlreadyShipped
        << u"Already marked as shipped. Correct the package details below if they are wrong."_s;
    QTest::newRow("R2") << LockReason::TooLateToCancel
                        << u"Too late to cancel: the drives are being packed for return."_s;
    QTest::newRow("R2b")
        << LockReason::CancellationRequested
        << u"Cancellation was requested. The service tries its best, but cannot promise it; "
           "drives already being copied will be finished."_s;
    QTest::newRow("R3") << LockReason::NothingToCancel
                        << u"This job is finished; there is nothing to cancel."_s;
    QTest::newRow("R4")
        << LockReason::PackagingAddress
        << u"Locked since Packaging: your drives are being sent back to this address. "
           "Call support if it is wrong."_s;
    QTest::newRow("R4b") << LockReason::JobFinished << u"Locked: this job is finished."_s;
    QTest::newRow("R4c")
        << LockReason::PackagingOption
        << u"Locked since Packaging: copying is over, so this option has no effect."_s;
    QTest::newRow("R5") << LockReason::DrivesArrived
                        << u"Locked: all drives have arrived at the data centre."_s;
    QTest::newRow("R6") << LockReason::Offline
                        << u"You are offline. Changes are kept as a draft."_s;
    QTest::newRow("R7") << LockReason::ViewOnly << u"This connection is view-only."_s;
    QTest::newRow("R8") << LockReason::Sending << u"Sending…"_s;
    QTest::newRow("R9")
        << LockReason::UnknownState
        << u"Waybill does not know the state 'Foo'. To be safe only name, description and metadata "
           "can be changed."_s;
}

void tst_ErrorTexts::everyReason_hasTheWordsOfTheTable()
{
    QFETCH(LockReason, reason);
    QFETCH(QString, text);
    QCOMPARE(LockTexts::reason(reason, u"Foo"_s), text);
}

void tst_ErrorTexts::everyProblem_saysWhatToDo()
{
    for (const Field field : allFields()) {
        for (int kind = 0; kind <= static_cast<int>(ProblemKind::ControlCharacters); ++kind) {
            const QString text = ProblemTexts::text({field, static_cast<ProblemKind>(kind)});
            QVERIFY(text.endsWith(u'.'));
            checkWords(text);
        }
    }
}

void tst_ErrorTexts::everyState_hasAWordAndASentence()
{
    for (int kind = 0; kind <= static_cast<int>(JobState::Kind::Unknown); ++kind) {
        const JobState state(static_cast<JobState::Kind>(kind));
        QVERIFY(!StateTexts::name(state).isEmpty());
        QVERIFY(StateTexts::explanation(state).endsWith(u'.'));
        checkWords(StateTexts::explanation(state));
    }
    QCOMPARE(StateTexts::name(JobState::fromText(u"Quarantined"_s)), u"Quarantined"_s);
    QCOMPARE(StateTexts::explanation(JobState::Kind::Transferring),
             u"Data is being copied. Return details can still be corrected."_s);
}

void tst_ErrorTexts::certificateRefused_namesCertificateAndSubscription()
{
    ServiceError error;
    error.kind = Kind::ClientCertificateRefused;
    const QString text = ErrorTexts::describe(error, context(Task::ListJobs)).text;
    QVERIFY(text.contains(u"CN=clerk"_s));
    QVERIFY(text.contains(u"2027"_s));
    QVERIFY(text.contains(u"sub-1"_s));
}

void tst_ErrorTexts::refusal_explainsTheStateAndSaysThatNothingChanged()
{
    ServiceError error;
    error.kind = Kind::Rejected;
    error.serverText = u"Not in this state."_s;
    const ErrorMessage message = ErrorTexts::describe(error, context(Task::Save));
    QVERIFY(message.text.contains(u"Nothing was changed"_s));
    QVERIFY(message.text.contains(u"Packaging"_s));
    QCOMPARE(message.quote, u"Not in this state."_s);
}

void tst_ErrorTexts::busyService_isNotAskedAgainForAChange()
{
    ServiceError error;
    error.kind = Kind::Busy;
    QVERIFY(ErrorTexts::describe(error, context(Task::Save))
                .text.contains(u"does not repeat a change"_s));
    QVERIFY(ErrorTexts::describe(error, context(Task::ReadJob))
                .text.contains(u"tried again by itself"_s));
}

void tst_ErrorTexts::redirect_namesItsTarget()
{
    ServiceError error;
    error.kind = Kind::Redirected;
    error.redirectTarget = QUrl(u"https://elsewhere.example/x"_s);
    QVERIFY(ErrorTexts::describe(error, context(Task::Save))
                .text.contains(u"https://elsewhere.example/x"_s));
}

void tst_ErrorTexts::serviceOutOfReach_saysThatTheDraftIsKept()
{
    for (const Kind kind : {Kind::HostNotFound, Kind::ConnectionRefused}) {
        ServiceError error;
        error.kind = kind;
        QVERIFY(ErrorTexts::describe(error, context(Task::Save))
                    .text.endsWith(u"Nothing was sent. What you typed is kept as a draft."_s));
        QVERIFY(!ErrorTexts::describe(error, context(Task::ReadJob)).text.contains(u"draft"_s));
    }
}

void tst_ErrorTexts::details_holdEverythingForTheAdministrator()
{
    ServiceError error;
    error.kind = Kind::Rejected;
    error.httpStatus = 409;
    error.code = u"Conflict"_s;
    error.extendedCode = u"JobStateMismatch"_s;
    error.extendedInformation = u"more"_s;
    error.requestId = "8d21cb4a0011";
    error.time = QDateTime(QDate(2026, 3, 12), QTime(16, 5), Qt::UTC);
    QCOMPARE(
        ErrorTexts::details(error),
        u"HTTP status: 409\ncode: Conflict\nExtendedCode: JobStateMismatch\nExtendedInformation: more\n"
        "x-ms-request-id: 8d21cb4a0011\nTime: 2026-03-12T16:05:00.000Z"_s);
}

void tst_ErrorTexts::success_namesTimeAndRequest()
{
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::Saved;
    outcome.requestId = "8d21cb4a00112233";
    outcome.time = QDateTime(QDate(2026, 3, 12), QTime(16, 5), Qt::UTC);
    QCOMPARE(OutcomeTexts::message(outcome, context(Task::Save), false).headline,
             u"Saved 16:05 · request 8d21cb4a…"_s);
    outcome.requestId.clear();
    QCOMPARE(OutcomeTexts::message(outcome, context(Task::Save), false).headline, u"Saved 16:05"_s);
}

void tst_ErrorTexts::serverText_isOnlyQuoted()
{
    ServiceError error;
    error.serverText = u"<script>Server</script>"_s;
    for (const Kind kind : allKinds()) {
        error.kind = kind;
        const ErrorMessage message = ErrorTexts::describe(error, context(Task::Save));
        QVERIFY(!message.text.contains(u"Server</script>"_s)
                && !message.headline.contains(u"Server</script>"_s));
        QCOMPARE(message.quote, error.serverText);
    }
}

QTEST_MAIN(tst_ErrorTexts)
#include "tst_ErrorTexts.moc"
