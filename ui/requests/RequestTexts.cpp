// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "requests/RequestTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QString headerLines(const RequestTrace::Headers &headers)
{
    QString lines;
    for (const auto &[name, value] : headers)
        lines += u"  %1: %2\n"_s.arg(QString::fromLatin1(name), QString::fromLatin1(value));
    return lines;
}

} // namespace

QString RequestTexts::milliseconds(const RequestTrace::Moment &moment)
{
    //: %1 is a number of milliseconds
    return moment ? tr("%1 ms").arg(QLocale().toString(*moment)) : QString();
}

QString RequestTexts::outcome(const RequestTrace &trace)
{
    const QString kind = trace.error.section(u':', 0, 0);
    if (trace.status == 0)
        return kind.isEmpty() ? tr("no answer") : kind;
    const QString status = QString::number(trace.status);
    return kind.isEmpty() ? status : u"%1, %2"_s.arg(status, kind);
}

QString RequestTexts::cell(RequestModel::Column column, const RequestTrace &trace)
{
    switch (column) {
    case RequestModel::Time:
        return trace.time.toLocalTime().time().toString(u"HH:mm:ss.zzz"_s);
    case RequestModel::Request:
        return u"%1 %2"_s.arg(QString::fromLatin1(trace.method), trace.target);
    case RequestModel::Outcome:
        return outcome(trace);
    case RequestModel::Duration:
        return milliseconds(trace.ended);
    case RequestModel::Size:
        return QLocale().formattedDataSize(trace.bytesReceived);
    case RequestModel::Count:
        break;
    }
    return {};
}

QString RequestTexts::header(RequestModel::Column column)
{
    switch (column) {
    case RequestModel::Time:
        return tr("Time");
    case RequestModel::Request:
        return tr("Request");
    case RequestModel::Outcome:
        return tr("Outcome");
    case RequestModel::Duration:
        return tr("Took");
    case RequestModel::Size:
        return tr("Size");
    case RequestModel::Count:
        break;
    }
    return {};
}

RequestTexts::Step RequestTexts::way(const RequestTrace &trace, const ProxySettings &proxy)
{
    if (!trace.connecting) {
        const bool isReused = trace.sent || trace.answered;
        return {{},
                isReused ? tr("A connection that stood already was used")
                         : tr("No connection was begun"),
                {}};
    }
    QString way = tr("By the proxy that the system names, if it names one");
    if (proxy.mode == ProxySettings::Mode::None)
        way = tr("Without a proxy");
    else if (proxy.mode == ProxySettings::Mode::Manual)
        //: %1 is a computer's name, %2 a number
        way = tr("By the proxy %1, port %2").arg(proxy.host, QString::number(proxy.port));
    //: %1 is a computer's name
    return {milliseconds(trace.connecting), tr("A connection to %1 was begun").arg(trace.host),
            way};
}

RequestTexts::Step RequestTexts::name(const RequestTrace &trace)
{
    if (trace.error.startsWith("HostNotFound"_L1))
        return {{}, tr("The name was not found"), {}};
    if (!trace.connecting)
        return {};
    if (trace.secured || trace.sent)
        return {{},
                tr("The name was found and the connection stood"),
                tr("When exactly is not known: Qt does not tell.")};
    return {{}, tr("Whether the name was found is not known"), {}};
}

RequestTexts::Step RequestTexts::secured(const RequestTrace &trace)
{
    if (trace.tlsVersion.isEmpty() && !trace.secured)
        return {{}, tr("The connection was not secured, or it is not known"), {}};
    const QString what = trace.secured ? tr("The connection was secured")
                                       : tr("The connection had been secured before");
    //: %1 is such as "TLSv1.3", %2 the name of a cipher
    const QString more = trace.tlsVersion.isEmpty()
        ? tr("By which version of TLS is not known.")
        : tr("%1, %2").arg(trace.tlsVersion, trace.cipher);
    return {milliseconds(trace.secured), what, more};
}

RequestTexts::Step RequestTexts::certificate(const RequestTrace &trace,
                                             const CertificateInfo &certificate)
{
    if (!trace.secured && trace.tlsVersion.isEmpty())
        return {{}, tr("Your certificate was not shown, or it is not known"), {}};
    return {{},
            //: %1 is the subject of a certificate
            tr("Your certificate was ready: %1").arg(certificate.subject),
            tr("Thumbprint %1. Whether the server asked for it is not known: Qt does not tell.")
                .arg(certificate.thumbprint)};
}

QList<RequestTexts::Step> RequestTexts::steps(const RequestTrace &trace,
                                              const OpenConnection &connection)
{
    QList<Step> steps;
    if (trace.waited > 0) {
        steps.append({{},
                      trace.attempt > 1 ? tr("It had waited since the attempt before")
                                        : tr("It had waited for its turn"),
                      milliseconds(trace.waited)});
    }
    steps.append({milliseconds(0), tr("Handed to the network"),
                  //: %1 counts from one
                  trace.attempt > 1 ? tr("Attempt %1").arg(trace.attempt) : QString()});
    steps.append(way(trace, connection.settings().proxy));
    if (const Step found = name(trace); !found.what.isEmpty())
        steps.append(found);
    steps.append(secured(trace));
    steps.append(certificate(trace, connection.certificate()));
    steps.append({milliseconds(trace.sent),
                  trace.sent ? tr("The request had left") : tr("The request did not leave"),
                  //: %1 is such as "312 bytes"
                  trace.bytesSent > 0
                      ? tr("With a body of %1").arg(QLocale().formattedDataSize(trace.bytesSent))
                      : tr("Without a body")});
    steps.append({milliseconds(trace.answered),
                  trace.answered ? tr("The answer began") : tr("No answer began"),
                  trace.status > 0 ? tr("Status %1").arg(trace.status) : QString()});
    steps.append(
        {milliseconds(trace.ended),
         trace.error.isEmpty() ? tr("The answer was complete")
                               : tr("It ended without a "
                                    "complete answer"),
         trace.error.isEmpty() ? QLocale().formattedDataSize(trace.bytesReceived) : trace.error});
    return steps;
}

QString RequestTexts::report(const RequestTrace &trace, const OpenConnection &connection)
{
    QString text = u"Waybill %1\n%2 %3 %4\n"_s.arg(QCoreApplication::applicationVersion(),
                                                   trace.time.toUTC().toString(Qt::ISODateWithMs),
                                                   QString::fromLatin1(trace.method), trace.target);
    text += u"%1 %2\n"_s.arg(trace.host, QString::fromLatin1(trace.requestId));
    const QList<Step> all = steps(trace, connection);
    for (const Step &step : all) {
        const QString when = step.when.isEmpty() ? u"–"_s : step.when;
        text += u"%1  %2"_s.arg(when, 10).arg(step.what);
        text += step.more.isEmpty() ? u"\n"_s : u" (%1)\n"_s.arg(step.more);
    }
    text += tr("Headers of the request:") + u'\n' + headerLines(trace.requestHeaders);
    return text + tr("Headers of the answer:") + u'\n' + headerLines(trace.answerHeaders);
}

} // namespace waybill
