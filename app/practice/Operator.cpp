// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/Operator.h"

#include "practice/FaultPlan.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

HttpReply jsonReply(const QJsonDocument &document, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.setHeader("Content-Type", "application/json");
    reply.body = document.toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply done()
{
    return jsonReply(QJsonDocument(QJsonObject{{u"done"_s, true}}));
}

HttpReply refused(int status, const QString &why)
{
    return jsonReply(QJsonDocument(QJsonObject{{u"error"_s, why}}), status);
}

QByteArray pathOf(const HttpRequest &request)
{
    return request.target.split('?').constFirst();
}

QJsonObject toJson(const RecordedRequest &request)
{
    QJsonArray headers;
    for (const auto &[name, value] : request.headers)
        headers.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return {{u"method"_s, QString::fromUtf8(request.method)},
            {u"target"_s, QString::fromUtf8(request.target)},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromUtf8(request.body)},
            {u"hadCertificate"_s, request.hadCertificate},
            {u"answeredStatus"_s, request.answeredStatus}};
}

QJsonArray jobTable(const PracticeService &service)
{
    QJsonArray result;
    const QStringList accounts = service.accounts();
    for (const QString &account : accounts) {
        const QStringList names = service.jobNames(account);
        for (const QString &name : names) {
            const QJsonObject properties =
                service.job(account, name).value("Properties"_L1).toObject();
            result.append(
                QJsonObject{{u"account"_s, account},
                            {u"name"_s, name},
                            {u"state"_s, properties.value("State"_L1)},
                            {u"etag"_s, QString::fromLatin1(service.etag(account, name))}});
        }
    }
    return result;
}

QJsonObject overview(const PracticeService &service)
{
    QJsonArray faults;
    for (const auto &[fault, name] : faultNames())
        faults.append(name);
    QJsonObject accounts;
    const QStringList names = service.accounts();
    for (const QString &account : names)
        accounts.insert(account, QJsonArray::fromStringList(service.jobNames(account)));
    return {{u"now"_s, service.now().toString(Qt::ISODateWithMs)},
            {u"accounts"_s, accounts},
            {u"faults"_s, faults}};
}

} // namespace

Operator::Operator(PracticeService &service)
    : m_service(service)
{
}

bool Operator::isAddressedBy(const HttpRequest &request)
{
    const QByteArray path = pathOf(request);
    return path == "/operator" || path.startsWith("/operator/");
}

HttpReply Operator::answer(const HttpRequest &request)
{
    if (request.hasHeader("Origin"))
        return refused(403, u"Requests from web pages are not taken."_s);
    const QByteArray what = pathOf(request).mid(qsizetype(sizeof("/operator/")) - 1);
    if (request.method == "GET")
        return show(what);
    if (request.method == "DELETE")
        return clear(what);
    if (request.method != "POST")
        return refused(400, u"Only GET, POST and DELETE are taken here."_s);
    const QJsonDocument order = QJsonDocument::fromJson(request.body);
    if (!order.isObject())
        return refused(400, u"The body must be a JSON object."_s);
    return act(what, order.object());
}

HttpReply Operator::show(const QByteArray &what) const
{
    if (what.isEmpty())
        return jsonReply(QJsonDocument(overview(m_service)));
    if (what == "jobs")
        return jsonReply(QJsonDocument(jobTable(m_service)));
    if (what != "requests")
        return refused(404, u"There is nothing of that name to show."_s);
    QJsonArray requests;
    const QList<RecordedRequest> recorded = m_service.recordedRequests();
    for (const RecordedRequest &request : recorded)
        requests.append(toJson(request));
    return jsonReply(QJsonDocument(requests));
}

HttpReply Operator::clear(const QByteArray &what)
{
    if (what == "requests")
        m_service.clearRecordedRequests();
    else if (what == "faults")
        m_service.clearFaults();
    else
        return refused(404, u"There is nothing of that name to clear."_s);
    return done();
}

HttpReply Operator::act(const QByteArray &what, const QJsonObject &order)
{
    if (what == "fault")
        return injectFault(order);
    if (what != "advance")
        return actOnJob(what, order);
    const int days = order.value("days"_L1).toInt(-1);
    if (days < 0)
        return refused(400, u"\"days\" must be a number that is not negative."_s);
    m_service.advanceDays(days);
    return done();
}

HttpReply Operator::actOnJob(const QByteArray &what, const QJsonObject &order)
{
    const QString account = order.value("account"_L1).toString();
    const QString job = order.value("job"_L1).toString();
    const QString state = order.value("state"_L1).toString();
    if (m_service.job(account, job).isEmpty())
        return refused(404, u"There is no such job."_s);
    if (what == "remove")
        m_service.removeJob(account, job);
    else if (what == "colleague")
        m_service.colleagueChanges(account, job, order.value("properties"_L1).toObject());
    else if (what == "state" && !state.isEmpty())
        m_service.setJobState(account, job, state);
    else if (what == "drive" && !state.isEmpty())
        m_service.setDriveState(account, job, order.value("drive"_L1).toString(), state);
    else
        return refused(400, u"There is no such order, or it lacks \"state\"."_s);
    return done();
}

HttpReply Operator::injectFault(const QJsonObject &order)
{
    const QString wanted = order.value("fault"_L1).toString();
    for (const auto &[fault, name] : faultNames()) {
        if (name == wanted) {
            m_service.injectFault(fault, order.value("method"_L1).toString().toLatin1(),
                                  order.value("times"_L1).toInt(1));
            return done();
        }
    }
    return refused(400, u"There is no fault of that name."_s);
}

} // namespace waybill::practice
