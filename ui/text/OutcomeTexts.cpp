// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/OutcomeTexts.h"

#include "service/Reachability.h"
#include "text/FieldTexts.h"
#include "text/Sentences.h"
#include "text/TimeTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

using Kind = ChangeOutcome::Kind;
using Tone = MessageBar::Tone;

namespace {

constexpr int shortIdLength = 8;

/// Enough of a request id to name it on the telephone; the whole of it is in the details.
QString shortId(const QByteArray &requestId)
{
    const QString id = QString::fromLatin1(requestId);
    return id.size() > shortIdLength ? id.left(shortIdLength) + u'…' : id;
}

} // namespace

QString OutcomeTexts::success(const ChangeOutcome &outcome)
{
    const QString time = TimeTexts::clock(outcome.time);
    const QString id = shortId(outcome.requestId);
    switch (outcome.action) {
    case JobAction::Update:
        //: %1 is a time of the day, %2 the beginning of a request id
        return id.isEmpty() ? tr("Saved %1").arg(time) : tr("Saved %1 · request %2").arg(time, id);
    case JobAction::MarkAsShipped:
        return id.isEmpty() ? tr("Marked as shipped %1").arg(time)
                            : tr("Marked as shipped %1 · request %2").arg(time, id);
    case JobAction::RequestCancellation:
        return id.isEmpty() ? tr("Cancellation requested %1").arg(time)
                            : tr("Cancellation requested %1 · request %2").arg(time, id);
    }
    Q_UNREACHABLE();
}

OutcomeTexts::Offer OutcomeTexts::offer(const ChangeOutcome &outcome, bool canSendAgain)
{
    switch (outcome.kind) {
    case Kind::DidNotArrive:
    case Kind::NeverMatches:
        return canSendAgain ? Offer::SendAgain : Offer::CheckAgain;
    case Kind::StillUnknown:
        return Offer::CheckAgain;
    default:
        return Offer::None;
    }
}

MessageBar::Message OutcomeTexts::message(const ChangeOutcome &outcome, const ErrorContext &context,
                                          bool canSendAgain)
{
    MessageBar::Message message = body(outcome, context);
    switch (offer(outcome, canSendAgain)) {
    case Offer::None:
        break;
    case Offer::SendAgain:
        if (outcome.kind == Kind::NeverMatches)
            guardByTime(message, outcome.action);
        else
            message.buttons = {tr("Send again")};
        break;
    case Offer::CheckAgain:
        message.buttons = {tr("Check again")};
        break;
    }
    return message;
}

QString OutcomeTexts::arrivedText(const ChangeOutcome &outcome)
{
    if (outcome.error && outcome.error->kind == ServiceError::Kind::PreconditionFailed)
        return tr("The service refused it only because the job holds your change already: a first "
                  "copy had come through, or somebody else made the same change. Nothing needs to "
                  "be sent again.");
    if (outcome.error && outcome.error->kind == ServiceError::Kind::Busy)
        return tr("The service answered with an error, but the job holds your change now. Nothing "
                  "needs to be sent again.");
    return tr("No answer came, but the job holds your change now. Nothing needs to be sent again.");
}

void OutcomeTexts::guardByTime(MessageBar::Message &message, JobAction action)
{
    message.text = sentences(
        {unchanged(), ErrorTexts::textIsKept(action),
         tr("It can be sent once more with the time of the job's last change as its guard "
            "(If-Unmodified-Since), in place of the version that the service does not "
            "recognize.")});
    message.buttons = {tr("Send with a time check")};
}

QString OutcomeTexts::unchanged()
{
    return tr("Waybill read the job again: nobody changed it, and nothing was changed now.");
}

void OutcomeTexts::didNotArrive(MessageBar::Message &message, const ChangeOutcome &outcome,
                                const ErrorMessage &words)
{
    message.headline = tr("It did not arrive");
    QString fact;
    QString advice;
    if (!outcome.error) {
        fact = tr("Something answered as if all were well, but the job is as it was before.");
    } else if (outcome.error->kind == ServiceError::Kind::Busy) {
        message.headline = words.headline;
        message.quote = words.quote;
        fact = tr("The change did not arrive: the job is as it was before.");
        advice = tr("Send it again in a while.");
    } else if (outcome.error->kind == ServiceError::Kind::Cancelled) {
        fact = tr("It was stopped on its way, and the job is as it was before.");
    } else {
        fact = tr("No answer came, and the job is as it was before.");
    }
    message.text = sentences({fact, ErrorTexts::textIsKept(outcome.action), advice});
}

QString OutcomeTexts::doubt(const ChangeOutcome &outcome, const ErrorContext &context)
{
    const bool isUnread = !outcome.readError || isUnreachable(*outcome.readError);
    const bool isCutOff = outcome.doubt == ChangeOutcome::Doubt::NotRead && isUnread;
    return sentences({doubted(outcome, context), ErrorTexts::textIsKept(outcome.action),
                      isCutOff ? tr("Check again when the network is back, before you send "
                                    "anything.")
                               : tr("Check again before you send anything.")});
}

QString OutcomeTexts::doubted(const ChangeOutcome &outcome, const ErrorContext &context)
{
    switch (outcome.doubt) {
    case ChangeOutcome::Doubt::NotRead:
        break;
    case ChangeOutcome::Doubt::NotTheJob:
        return tr(
            "Something answered that all went well, but without the service's sign, and what came "
            "in place of the job was not the job. A proxy or a sign-in page may stand in between.");
    case ChangeOutcome::Doubt::Denied:
        return denied(outcome.action);
    case ChangeOutcome::Doubt::Stopped:
        return tr("You stopped the reading that was to tell.");
    }
    if (!outcome.readError || isUnreachable(*outcome.readError))
        return tr("The job could not be read either.");
    //: %1 is a headline, such as "The service is busy"
    return tr("Waybill could not read the job to find out: “%1”.")
        .arg(ErrorTexts::describe(*outcome.readError, context).headline);
}

QString OutcomeTexts::denied(JobAction action)
{
    if (action == JobAction::RequestCancellation) {
        return tr("The service said that all went well, but the job, read after that, shows no "
                  "request for a cancellation.");
    }
    return tr("The service said that all went well, but the job, read after that, is not marked as "
              "shipped, and it is another version than before.");
}

QString OutcomeTexts::details(const ChangeOutcome &outcome)
{
    ServiceError answer;
    answer.httpStatus = outcome.tried ? outcome.tried->httpStatus : 0;
    answer.requestId = outcome.requestId;
    answer.time = outcome.time;
    QStringList parts{ErrorTexts::details(outcome.error.value_or(answer))};
    if (outcome.readError) {
        //: Above technical lines about the request that read the job, after those of the change
        parts.append(tr("Reading the job after that:"));
        parts.append(ErrorTexts::details(*outcome.readError));
    }
    return parts.join(u'\n');
}

MessageBar::Message OutcomeTexts::body(const ChangeOutcome &outcome, const ErrorContext &context)
{
    MessageBar::Message message;
    const ErrorMessage words = outcome.error ? ErrorTexts::describe(*outcome.error, context)
                                             : ErrorMessage{};
    message.details = details(outcome);
    if (outcome.error)
        message.request = outcome.error->requestId;
    else if (outcome.kind != Kind::Saved)
        message.request = outcome.requestId;
    switch (outcome.kind) {
    case Kind::Saved:
        message.tone = Tone::Success;
        message.headline = success(outcome);
        message.details = outcome.requestId.isEmpty()
            ? QString()
            : u"x-ms-request-id: %1"_s.arg(QString::fromLatin1(outcome.requestId));
        break;
    case Kind::ArrivedAnyway:
        message.tone = Tone::Success;
        message.headline = tr("It arrived");
        message.text = arrivedText(outcome);
        break;
    case Kind::DidNotArrive:
        message.tone = Tone::Warning;
        didNotArrive(message, outcome, words);
        break;
    case Kind::StillUnknown:
        message.tone = Tone::Problem;
        message.headline = tr("We do not know whether the change arrived");
        message.text = doubt(outcome, context);
        break;
    case Kind::NeverMatches:
        message.tone = Tone::Problem;
        message.headline = tr("The service says that the job changed, yet it did not");
        message.text = sentences({unchanged(), ErrorTexts::textIsKept(outcome.action),
                                  tr("Show the details to your administrator.")});
        break;
    case Kind::Gone:
    case Kind::Refused:
    case Kind::Conflict:
        message.tone = outcome.error && outcome.error->kind == ServiceError::Kind::Cancelled
            ? Tone::Information
            : Tone::Problem;
        message.headline = words.headline;
        message.text = words.text;
        message.quote = words.quote;
        message.isReport = words.isReport;
        break;
    }
    return message;
}

MessageBar::Message OutcomeTexts::checking()
{
    MessageBar::Message message;
    message.tone = Tone::Warning;
    message.headline = tr("We do not know whether the change arrived");
    message.text = tr("Checking…");
    return message;
}

QString OutcomeTexts::stranded(const QList<Field> &fields, const QString &stateName)
{
    QStringList names;
    for (const Field field : fields)
        names.append(FieldTexts::name(field));
    //: %1 is a state, %2 a list of field names
    return tr("The job moved on to %1 while you were typing. What you typed is still shown and can be copied, "
              "but it cannot be sent any more: %2.")
        .arg(stateName, QLocale().createSeparatedList(names));
}

} // namespace waybill
