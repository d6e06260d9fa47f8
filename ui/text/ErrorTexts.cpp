// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/ErrorTexts.h"

#include "text/Sentences.h"
#include "text/StateTexts.h"
#include "text/TimeTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

using Kind = ServiceError::Kind;

namespace {

QString longDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

bool ErrorContext::isChange() const
{
    return task == Task::Save || task == Task::MarkAsShipped || task == Task::RequestCancellation;
}

ErrorContext::Task ErrorContext::taskOf(JobAction action)
{
    switch (action) {
    case JobAction::Update:
        return Task::Save;
    case JobAction::MarkAsShipped:
        return Task::MarkAsShipped;
    case JobAction::RequestCancellation:
        return Task::RequestCancellation;
    }
    Q_UNREACHABLE();
}

ErrorMessage ErrorTexts::describe(const ServiceError &error, const ErrorContext &context)
{
    return {headline(error, context), explanation(error, context), error.serverText, details(error),
            error.kind == Kind::NotAcceptable};
}

MessageBar::Message ErrorTexts::message(const ServiceError &error, const ErrorContext &context)
{
    const ErrorMessage words = describe(error, context);
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Problem;
    message.headline = words.headline;
    message.text = words.text;
    message.quote = words.quote;
    message.details = words.details;
    message.request = error.requestId;
    message.isReport = words.isReport;
    return message;
}

QString ErrorTexts::headline(const ServiceError &error, const ErrorContext &context)
{
    switch (error.kind) {
    case Kind::Offline:
        return tr("You are offline");
    case Kind::HostNotFound:
        return tr("The service was not found");
    case Kind::ConnectionRefused:
        return tr("Nothing answers at the service's address");
    case Kind::TimedOut:
        return tr("The service did not answer in time");
    case Kind::Cancelled:
        return tr("Cancelled");
    case Kind::ServerUntrusted:
        return distrustHeadline(error.distrust);
    case Kind::ClientCertificateRefused:
        return tr("The service did not accept this certificate");
    case Kind::ProxyFailed:
        return tr("The proxy did not let the request through");
    case Kind::ProxyWantsPassword:
        return tr("The proxy asks for a user name and a password");
    case Kind::ConnectionLost:
        return tr("The connection broke off");
    case Kind::Redirected:
        return tr("The service points to another address");
    case Kind::BadRequest:
    case Kind::Rejected:
        return context.isChange() ? tr("The service refused the change")
                                  : tr("The service refused the request");
    case Kind::NotFound:
        return context.task == ErrorContext::Task::Connect
                || context.task == ErrorContext::Task::ListJobs
            ? tr("The service does not know this address")
            : tr("This job is no longer on the service");
    case Kind::NotAcceptable:
        return tr("Waybill sent something this service does not accept");
    case Kind::PreconditionFailed:
        return tr("Someone changed this job while you were editing");
    case Kind::Busy:
        return tr("The service is busy");
    case Kind::UnexpectedStatus:
        return tr("The service gave an answer that Waybill does not know");
    case Kind::BadResponse:
        return context.task == ErrorContext::Task::Connect
            ? tr("Something else answered in place of the service")
            : tr("The service's answer cannot be read");
    case Kind::ResponseTooLarge:
        return tr("The service's answer is too large");
    case Kind::ForeignLink:
        return tr("The list continues on another server");
    case Kind::OutcomeUnknown:
        return tr("We do not know whether the change arrived");
    case Kind::NotSent:
        return tr("Nothing was sent");
    }
    Q_UNREACHABLE();
}

QString ErrorTexts::explanation(const ServiceError &error, const ErrorContext &context)
{
    switch (error.kind) {
    case Kind::Offline:
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::TimedOut:
    case Kind::Cancelled:
    case Kind::ServerUntrusted:
    case Kind::ProxyFailed:
    case Kind::ProxyWantsPassword:
    case Kind::ConnectionLost:
    case Kind::OutcomeUnknown:
        return networkExplanation(error, context);
    default:
        return answerExplanation(error, context);
    }
}

QString ErrorTexts::networkExplanation(const ServiceError &error, const ErrorContext &context)
{
    switch (error.kind) {
    case Kind::Offline:
        return offlineExplanation(error, context);
    case Kind::HostNotFound:
        return withDraft(
            tr("The name %1 is not known in this network. Check the connection's address, or whether "
               "you need your company's VPN.")
                .arg(context.host),
            context);
    case Kind::ConnectionRefused:
        return withDraft(tr("The computer %1 is there but does not take connections. Check the "
                            "connection's address, or try again later.")
                             .arg(context.host),
                         context);
    case Kind::TimedOut:
        return sentences({textIsKept(context),
                          tr("The network may be slow or the service busy. Try again in a "
                             "while.")});
    case Kind::Cancelled:
        return tr("You stopped this before it was done.");
    case Kind::ServerUntrusted:
        return distrustExplanation(error.distrust, context.host);
    case Kind::ProxyFailed:
    case Kind::ProxyWantsPassword:
        return proxyExplanation(error);
    case Kind::ConnectionLost:
        return tr("The service or the network ended the connection before the answer was complete. "
                  "Try again.");
    default:
        return tr(
            "The connection broke off after the change had left. Waybill reads the job to find out; "
            "it does not send the change a second time on its own.");
    }
}

QString ErrorTexts::offlineExplanation(const ServiceError &error, const ErrorContext &context)
{
    if (context.task == ErrorContext::Task::Connect) {
        //: %1 is a host
        return tr("There is no way from this computer to %1 now. Check the network cable, the Wi-Fi "
                  "and, if your company has one, the VPN; then run the test again.")
            .arg(context.host);
    }
    if (!context.listTime.isValid())
        return tr("Changes wait as drafts until the network is back.");
    const QDateTime now = error.time.isValid() ? error.time : context.listTime;
    //: %1 is a time of the day
    return tr("The list is from %1. Changes wait as drafts until the network is back.")
        .arg(TimeTexts::shortMoment(context.listTime, now));
}

QString ErrorTexts::distrustHeadline(const ServerDistrust &distrust)
{
    switch (distrust.reason) {
    case ServerDistrust::Reason::Issuer:
        break;
    case ServerDistrust::Reason::OtherHost:
        return tr("The server that answered is another one than was asked for");
    case ServerDistrust::Reason::Ended:
        //: %1 is a date
        return tr("The server's certificate ended on %1").arg(longDate(distrust.time));
    case ServerDistrust::Reason::NotYetBegun:
        //: %1 is a date
        return tr("The server's certificate begins on %1").arg(longDate(distrust.time));
    case ServerDistrust::Reason::NoTls:
        return tr("What answers at this address does not encrypt");
    }
    return tr("The server could not prove who it is");
}

QString ErrorTexts::distrustExplanation(const ServerDistrust &distrust, const QString &host)
{
    switch (distrust.reason) {
    case ServerDistrust::Reason::Issuer:
        break;
    case ServerDistrust::Reason::OtherHost:
        //: %1 is the host that was asked for, %2 one or more hosts
        return tr("Its certificate is for %2, not for %1. Waybill sent it nothing. Check the service "
                  "address for a typing mistake. If it is right, your network leads to another "
                  "server: ask your administrator.")
            .arg(host, distrust.names.isEmpty() ? tr("no host at all") : distrust.names);
    case ServerDistrust::Reason::Ended:
        return tr("Waybill sent nothing to %1. Check that the date of this computer is right. If it "
                  "is, the service has to renew its certificate: tell your administrator, and try "
                  "again later.")
            .arg(host);
    case ServerDistrust::Reason::NotYetBegun:
        return tr("Waybill sent nothing to %1. As a rule the date of this computer is wrong: check "
                  "it, and ask your administrator if it is right.")
            .arg(host);
    case ServerDistrust::Reason::NoTls:
        return tr("The server at %1 does not speak TLS, by which Waybill knows the service and keeps "
                  "everything secret on its way. As a rule the port in the service address is "
                  "wrong, or something stands in between. Waybill sent it nothing, neither your "
                  "certificate nor your text. Check the service address; if it is right, ask your "
                  "administrator.")
            .arg(host);
    }
    return tr("Waybill sent nothing to %1, neither your certificate nor your text. Ask your "
              "administrator whether the connection needs a trusted certificate of its own; the "
              "details name the issuer and the reason.")
        .arg(host);
}

QString ErrorTexts::proxyExplanation(const ServiceError &error)
{
    if (error.kind == Kind::ProxyWantsPassword) {
        return tr(
            "The proxy on the way to the service lets nobody through without them, or did not "
            "accept those it was given. Nothing was sent to the service. Enter them in the "
            "connection's settings under “Proxy”; your administrator knows them.");
    }
    return tr("Your network sends requests through a proxy, and that one stopped this request. Ask "
              "your administrator about the proxy's settings.");
}

QString ErrorTexts::answerExplanation(const ServiceError &error, const ErrorContext &context)
{
    switch (error.kind) {
    case Kind::ClientCertificateRefused:
        return certificateExplanation(context);
    case Kind::Redirected:
        return tr("It names %1. Waybill does not follow, so that your certificate and your change go only "
                  "to the address of this connection. Ask your administrator for the right address.")
            .arg(error.redirectTarget.toDisplayString());
    case Kind::BadRequest:
    case Kind::Rejected:
        return refusalExplanation(context);
    case Kind::NotFound:
        return context.task == ErrorContext::Task::Connect
                || context.task == ErrorContext::Task::ListJobs
            ? tr("Check the subscription and the storage accounts of this connection.")
            : tr(
                "Jobs not shipped in two weeks and jobs finished 90 days ago are deleted. Your text is "
                "kept as a draft.");
    case Kind::NotAcceptable:
        return sentences({textIsKept(context),
                          tr("This is a fault in Waybill. Please copy the report and send it to "
                             "whoever looks after Waybill for you.")});
    case Kind::PreconditionFailed:
        return tr("Nothing was changed. Compare what you typed with what is on the service now.");
    case Kind::Busy:
        return busyExplanation(error, context);
    case Kind::UnexpectedStatus:
        return tr("The details hold the answer. Try again; if it stays, show the details to your "
                  "administrator.");
    case Kind::BadResponse:
        if (context.task == ErrorContext::Task::Connect) {
            return tr(
                "As a rule that is the sign-in page of a network, such as a hotel's or a "
                "guest network. Open any web page in your browser and sign in there, then run "
                "the test again. If it stays, show the details to your administrator.");
        }
        return tr(
            "It may come from a proxy or a sign-in page in between. Try again; if it stays, show "
            "the details to your administrator.");
    case Kind::ResponseTooLarge:
        return tr(
            "Waybill stopped reading to protect this computer. Show the details to your administrator.");
    case Kind::ForeignLink:
        return tr(
            "Waybill does not follow to another server, so the list may be incomplete. Show the "
            "details to your administrator.");
    default:
        return tr(
            "Waybill's own rules stopped this request before it left. Refresh the job and try again.");
    }
}

QString ErrorTexts::certificateExplanation(const ErrorContext &context)
{
    const QString advice = context.task == ErrorContext::Task::Connect
        ? tr("Compare the subscription ID first: a wrong one gets the same answer. If it is right, "
             "ask your administrator to add the certificate to the subscription, or choose another "
             "one.")
        : tr("Ask your administrator to add it to the subscription, or choose another one.");
    if (!context.certificate)
        return advice;
    const QString validUntil = QLocale().toString(
        context.certificate->validUntil.toLocalTime().date(), QLocale::LongFormat);
    //: %1 is the certificate's subject, %2 a date, %3 a subscription id, %4 a sentence of advice
    return tr("Certificate %1, valid until %2, for subscription %3. %4")
        .arg(context.certificate->subject, validUntil, context.subscriptionId, advice);
}

QString ErrorTexts::refusalExplanation(const ErrorContext &context)
{
    if (!context.isChange())
        return tr(
            "Check the settings of this connection; the service's words say what it did not like.");
    QString state;
    if (context.state) {
        //: %1 is a state, %2 a sentence that explains it
        state = tr("The job is in the state %1: %2")
                    .arg(StateTexts::name(*context.state), StateTexts::explanation(*context.state));
    }
    return sentences({tr("Nothing was changed."), textIsKept(context), state});
}

QString ErrorTexts::busyExplanation(const ServiceError &error, const ErrorContext &context)
{
    if (context.isChange())
        return sentences({tr("Waybill does not repeat a change by itself."), textIsKept(context),
                          tr("Send it again in a while.")});
    if (context.task == ErrorContext::Task::Connect)
        return tr("It has nothing to do with the connection's settings. Run the test again in a "
                  "while.");
    if (error.retryAfterSeconds > 0)
        return tr("It asks to be left alone for %n second(s). Try again after that.", nullptr,
                  error.retryAfterSeconds);
    return tr("Waybill tried again by itself, with growing pauses. Try once more in a while.");
}

QString ErrorTexts::textIsKept(JobAction action)
{
    return action == JobAction::RequestCancellation ? QString() : tr("Your text is still here.");
}

QString ErrorTexts::textIsKept(const ErrorContext &context)
{
    return context.isChange() && context.task != ErrorContext::Task::RequestCancellation
        ? textIsKept(JobAction::Update)
        : QString();
}

QString ErrorTexts::withDraft(const QString &text, const ErrorContext &context)
{
    if (!context.isChange() || context.task == ErrorContext::Task::RequestCancellation)
        return text;
    //: %1 is a sentence that explains what happened
    return tr("%1 Nothing was sent. What you typed is kept as a draft.").arg(text);
}

QString ErrorTexts::details(const ServiceError &error)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    add(tr("HTTP status"),
        error.httpStatus > 0 ? QString::number(error.httpStatus) : tr("no answer"));
    add(u"code"_s, error.code);
    add(u"message"_s, error.serverText);
    add(u"ExtendedCode"_s, error.extendedCode);
    add(u"ExtendedInformation"_s, error.extendedInformation);
    add(u"x-ms-request-id"_s, QString::fromLatin1(error.requestId));
    add(u"Retry-After"_s,
        error.retryAfterSeconds >= 0 ? QString::number(error.retryAfterSeconds) : QString());
    add(u"Location"_s, error.redirectTarget.toDisplayString());
    add(tr("Time"), error.time.isValid() ? TimeTexts::exact(error.time) : QString());
    add(tr("More"), error.detail);
    return lines.join(u'\n');
}

} // namespace waybill
