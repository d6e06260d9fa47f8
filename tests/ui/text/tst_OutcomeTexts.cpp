// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/OutcomeTexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Doubt = ChangeOutcome::Doubt;
using Kind = ServiceError::Kind;

/// What a person is told where it is not known whether a change arrived: why not, as it was.
class tst_OutcomeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubt_isSaidAsItWas_data();
    void doubt_isSaidAsItWas();
    void successThatWasNone_hasDetails();
    void unreadJob_isInTheDetailsToo();
    void faultOfOurs_isAReport();
    void answer_isNotCalledLostWhereThereWasOne();
    void typedText_isSpokenOfWhereSomeWasSent_data();
    void typedText_isSpokenOfWhereSomeWasSent();
};

void tst_OutcomeTexts::doubt_isSaidAsItWas_data()
{
    QTest::addColumn<JobAction>("action");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<std::optional<Kind>>("readError");
    QTest::addColumn<QString>("why");
    const auto nothing = std::optional<Kind>();
    QTest::newRow("no answer, and no network to read the job")
        << JobAction::Update << Doubt::NotRead << std::optional(Kind::Offline)
        << u"The job could not be read either."_s;
    QTest::newRow("no answer, and the service is busy when it is asked for the job")
        << JobAction::Update << Doubt::NotRead << std::optional(Kind::Busy)
        << u"could not read the job to find out: “The service is busy”."_s;
    QTest::newRow("no answer, and then the certificate is refused")
        << JobAction::MarkAsShipped << Doubt::NotRead
        << std::optional(Kind::ClientCertificateRefused)
        << u"“The service did not accept this certificate”"_s;
    QTest::newRow("a success of something in between")
        << JobAction::Update << Doubt::NotTheJob << std::optional(Kind::BadResponse)
        << u"what came in place of the job was not the job"_s;
    QTest::newRow("success, but the job is not shipped")
        << JobAction::MarkAsShipped << Doubt::Denied << nothing << u"is not marked as shipped"_s;
    QTest::newRow("success, but no cancellation is requested")
        << JobAction::RequestCancellation << Doubt::Denied << nothing
        << u"shows no request for a cancellation"_s;
    QTest::newRow("the person stopped the reading")
        << JobAction::Update << Doubt::Stopped << nothing << u"You stopped the reading"_s;
}

void tst_OutcomeTexts::doubt_isSaidAsItWas()
{
    QFETCH(JobAction, action);
    QFETCH(Doubt, doubt);
    QFETCH(std::optional<Kind>, readError);
    QFETCH(QString, why);
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::StillUnknown;
    outcome.action = action;
    outcome.doubt = doubt;
    outcome.error.emplace();
    outcome.error->kind = Kind::OutcomeUnknown;
    if (readError) {
        outcome.readError.emplace();
        outcome.readError->kind = *readError;
    }
    ErrorContext context;
    context.task = ErrorContext::taskOf(action);
    const MessageBar::Message message = OutcomeTexts::message(outcome, context, false);
    QCOMPARE(message.headline, u"We do not know whether the change arrived"_s);
    QVERIFY2(message.text.contains(why), qPrintable(message.text));
    QVERIFY(message.text.contains(u"before you send anything."_s));
    const bool wasUnreadable = doubt == Doubt::NotRead && readError == Kind::Offline;
    QCOMPARE(message.text.contains(u"could not be read either"_s), wasUnreadable);
    QCOMPARE(message.buttons, QStringList{u"Check again"_s});
}

void tst_OutcomeTexts::successThatWasNone_hasDetails()
{
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::DidNotArrive;
    outcome.time = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    outcome.tried.emplace();
    outcome.tried->httpStatus = 200;
    const MessageBar::Message message = OutcomeTexts::message(outcome, {}, true);
    QCOMPARE(message.headline, u"It did not arrive"_s);
    QVERIFY2(message.details.startsWith(u"HTTP status: 200\nTime: "_s),
             qPrintable(message.details));
    QVERIFY(!message.details.contains(u"x-ms-request-id"_s)); // there was none

    outcome.kind = ChangeOutcome::Kind::StillUnknown;
    outcome.doubt = Doubt::Denied;
    outcome.requestId = "0a1b"_ba;
    const MessageBar::Message denied = OutcomeTexts::message(outcome, {}, false);
    QVERIFY2(denied.details.startsWith(u"HTTP status: 200\nx-ms-request-id: 0a1b\nTime: "_s),
             qPrintable(denied.details));
    QCOMPARE(denied.request, std::optional("0a1b"_ba));
}

void tst_OutcomeTexts::unreadJob_isInTheDetailsToo()
{
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::StillUnknown;
    outcome.error.emplace();
    outcome.error->kind = Kind::OutcomeUnknown;
    outcome.readError.emplace();
    outcome.readError->kind = Kind::Busy;
    outcome.readError->httpStatus = 503;
    const MessageBar::Message message = OutcomeTexts::message(outcome, {}, false);
    QCOMPARE(message.details,
             u"HTTP status: no answer\nReading the job after that:\nHTTP status: 503"_s);
}

void tst_OutcomeTexts::faultOfOurs_isAReport()
{
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::Refused;
    outcome.error.emplace();
    outcome.error->kind = Kind::NotAcceptable;
    outcome.error->httpStatus = 406;
    QVERIFY(OutcomeTexts::message(outcome, {}, false).isReport);
    outcome.error->kind = Kind::BadRequest;
    QVERIFY(!OutcomeTexts::message(outcome, {}, false).isReport);
}

void tst_OutcomeTexts::answer_isNotCalledLostWhereThereWasOne()
{
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::ArrivedAnyway;
    outcome.error.emplace();
    outcome.error->kind = Kind::Busy;
    outcome.error->httpStatus = 503;
    QCOMPARE(
        OutcomeTexts::message(outcome, {}, false).text,
        u"The service answered with an error, but the job holds your change now. Nothing needs "
        "to be sent again."_s);
    outcome.error->kind = Kind::OutcomeUnknown;
    QCOMPARE(
        OutcomeTexts::message(outcome, {}, false).text,
        u"No answer came, but the job holds your change now. Nothing needs to be sent again."_s);
    outcome.kind = ChangeOutcome::Kind::DidNotArrive;
    QCOMPARE(OutcomeTexts::message(outcome, {}, true).text,
             u"No answer came, and the job is as it was before. Your text is still here."_s);
}

void tst_OutcomeTexts::typedText_isSpokenOfWhereSomeWasSent_data()
{
    using Outcome = ChangeOutcome::Kind;
    QTest::addColumn<Outcome>("kind");
    QTest::addColumn<std::optional<Kind>>("error");
    QTest::addColumn<Doubt>("doubt");
    const auto none = std::optional<Kind>();
    const auto row = [](const char *name, Outcome kind, std::optional<Kind> error,
                        Doubt doubt = Doubt::NotRead) {
        QTest::newRow(name) << kind << error << doubt;
    };
    row("no answer, and it did not arrive", Outcome::DidNotArrive, Kind::OutcomeUnknown);
    row("busy, and it did not arrive", Outcome::DidNotArrive, Kind::Busy);
    row("stopped, and it did not arrive", Outcome::DidNotArrive, Kind::Cancelled);
    row("a success that was none", Outcome::DidNotArrive, none);
    row("not known, and not read", Outcome::StillUnknown, Kind::OutcomeUnknown);
    row("not known, for a proxy answered", Outcome::StillUnknown, none, Doubt::NotTheJob);
    row("not known, for the job shows nothing", Outcome::StillUnknown, none, Doubt::Denied);
    row("not known, for the reading was stopped", Outcome::StillUnknown, Kind::OutcomeUnknown,
        Doubt::Stopped);
    row("a version that never matches", Outcome::NeverMatches, Kind::PreconditionFailed);
    row("refused", Outcome::Refused, Kind::BadRequest);
    row("busy", Outcome::Refused, Kind::Busy);
    row("a fault of ours", Outcome::Refused, Kind::NotAcceptable);
    row("no answer in time", Outcome::Refused, Kind::TimedOut);
}

void tst_OutcomeTexts::typedText_isSpokenOfWhereSomeWasSent()
{
    QFETCH(ChangeOutcome::Kind, kind);
    QFETCH(std::optional<Kind>, error);
    QFETCH(Doubt, doubt);
    for (const JobAction action :
         {JobAction::Update, JobAction::MarkAsShipped, JobAction::RequestCancellation}) {
        for (const bool canSendAgain : {false, true}) {
            ChangeOutcome outcome;
            outcome.kind = kind;
            outcome.action = action;
            outcome.doubt = doubt;
            if (error) {
                outcome.error.emplace();
                outcome.error->kind = *error;
            }
            ErrorContext context;
            context.task = ErrorContext::taskOf(action);
            context.state = JobState(JobState::Kind::Creating);
            const QString text = OutcomeTexts::message(outcome, context, canSendAgain).text;
            QVERIFY2(text.contains(u"Your text is still here."_s)
                         == (action != JobAction::RequestCancellation),
                     qPrintable(text));
            QVERIFY2(!text.startsWith(u' ') && !text.contains(u"  "_s) && !text.contains(u".."_s),
                     qPrintable(text));
        }
    }
}

QTEST_MAIN(tst_OutcomeTexts)
#include "tst_OutcomeTexts.moc"
