// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/FaultPlan.h"

#include "practice/FrontDoor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

constexpr qsizetype hugeSize = 50 * 1024 * 1024;
/// A name that never resolves (RFC 2606).
constexpr auto otherHost = "https://elsewhere.example";

/// Whether the request is of the kind that the fault waits for.
bool isMet(Fault fault, const QByteArray &verb, Resource resource)
{
    const bool changes = verb == "PUT" || verb == "PATCH" || verb == "DELETE";
    switch (fault) {
    case Fault::ForeignNextLink:
    case Fault::LoopingNextLink:
        return resource == Resource::Jobs;
    case Fault::ColleagueRace:
        return resource == Resource::Job && changes;
    case Fault::StaleETag:
        return verb == "PUT" || verb == "PATCH";
    case Fault::NoContent:
        return verb == "PATCH" || verb == "DELETE";
    case Fault::ObjectAzureValues:
        return false;
    default:
        return true;
    }
}

HttpReply redirect(int status, const QByteArray &target)
{
    HttpReply reply = frontDoorError(status, "TemporaryRedirect",
                                     "The request must be sent to another address.");
    reply.setHeader("Location", otherHost + target);
    return reply;
}

HttpReply webPage()
{
    HttpReply reply;
    reply.setHeader("Content-Type", "text/html; charset=utf-8");
    reply.body = "<!DOCTYPE html><html><head><title>Guest network</title></head><body>"
                 "<h1>Welcome</h1><p>Please accept the terms of use to go on.</p></body></html>";
    return reply;
}

/// 200 with a body of JSON, whatever the reply was.
void setJsonBody(HttpReply &reply, const QByteArray &body)
{
    reply.status = 200;
    reply.delivery = HttpReply::Delivery::Whole;
    reply.setHeader("Content-Type", "application/json;odata=minimalmetadata;charset=utf-8");
    reply.body = body;
}

void setNextLink(HttpReply &reply, const QByteArray &link)
{
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    if (!body.contains("value"_L1))
        return;
    body.insert("odata.nextlink"_L1, QString::fromLatin1(link));
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

void FaultPlan::add(Fault fault, const QByteArray &method, int times)
{
    const std::scoped_lock lock(m_mutex);
    if (times > 0)
        m_entries.append({fault, method.toUpper(), times});
}

void FaultPlan::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
}

std::optional<Fault> FaultPlan::take(const HttpRequest &request, const Target &target)
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray verb = request.verb();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if ((!entry.method.isEmpty() && entry.method != verb)
            || !isMet(entry.fault, verb, target.resource()))
            continue;
        const Fault fault = entry.fault;
        if (--entry.times == 0)
            m_entries.removeAt(i);
        return fault;
    }
    return {};
}

bool FaultPlan::takeForError(const HttpRequest &request, const HttpReply &reply)
{
    if (reply.status < 400 || reply.header("Content-Type") != "application/json")
        return false;
    const std::scoped_lock lock(m_mutex);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if (entry.fault != Fault::ObjectAzureValues
            || (!entry.method.isEmpty() && entry.method != request.verb()))
            continue;
        if (--entry.times == 0)
            m_entries.removeAt(i);
        return true;
    }
    return false;
}

std::optional<HttpReply> answerInstead(Fault fault, const HttpRequest &request)
{
    HttpReply reply;
    switch (fault) {
    case Fault::DropBeforeProcessing:
        reply.delivery = HttpReply::Delivery::None;
        return reply;
    case Fault::InternalError:
        return frontDoorError(500, "InternalError", "The server encountered an internal error.");
    case Fault::ServerBusy:
        reply = frontDoorError(503, "ServerBusy", "The server is busy. Please retry the request.");
        reply.setHeader("Retry-After", "1");
        return reply;
    case Fault::TooManyRequests:
        return frontDoorError(429, "TooManyRequests", "There were too many requests.");
    case Fault::TemporaryRedirect:
        return redirect(307, request.target);
    case Fault::MovedPermanently:
        return redirect(301, request.target);
    case Fault::Forbidden:
        return certificateNotAccepted();
    case Fault::HtmlSuccess:
        return webPage();
    default:
        return {};
    }
}

HttpReply spoiled(Fault fault, HttpReply reply, const QByteArray &ownLink, int slowReplyMs)
{
    switch (fault) {
    case Fault::DropAfterProcessing:
        reply.delivery = HttpReply::Delivery::None;
        break;
    case Fault::HalfBody:
        reply.delivery = HttpReply::Delivery::Half;
        break;
    case Fault::SlowReply:
        reply.delayMs = slowReplyMs;
        break;
    case Fault::EmptyBody:
        setJsonBody(reply, {});
        break;
    case Fault::TruncatedJson:
        setJsonBody(reply,
                    reply.body.size() > 1 ? reply.body.left(reply.body.size() / 2)
                                          : QByteArray("{\"odata.metad"));
        break;
    case Fault::HugeBody:
        setJsonBody(reply, "{\"value\":\"" + QByteArray(hugeSize, 'x') + "\"}");
        break;
    case Fault::StaleETag:
        if (!reply.previousETag.isEmpty())
            reply.setHeader("ETag", reply.previousETag);
        break;
    case Fault::NoContent:
        if (reply.status == 200) {
            reply.status = 204;
            reply.delivery = HttpReply::Delivery::Whole;
        }
        break;
    case Fault::ForeignNextLink:
        setNextLink(reply, otherHost + QByteArray("/services/importexport/jobs?$skiptoken=bmV4dA"));
        break;
    case Fault::LoopingNextLink:
        setNextLink(reply, ownLink);
        break;
    default:
        break;
    }
    return reply;
}

HttpReply withObjectAzureValues(HttpReply reply)
{
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    QJsonObject error = body.value("odata.error"_L1).toObject();
    QJsonObject merged{
        {u"odata.type"_s, u"Microsoft.Cis.Services.ImportExport.Public.AzureError"_s}};
    const QJsonArray values = error.value("azure.values"_L1).toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject small = value.toObject();
        for (auto it = small.begin(); it != small.end(); ++it)
            merged.insert(it.key(), it.value());
    }
    error.insert("azure.values"_L1, merged);
    body.insert("odata.error"_L1, error);
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

QList<QPair<Fault, QString>> faultNames()
{
    return {{Fault::DropBeforeProcessing, u"DropBeforeProcessing"_s},
            {Fault::DropAfterProcessing, u"DropAfterProcessing"_s},
            {Fault::HalfBody, u"HalfBody"_s},
            {Fault::SlowReply, u"SlowReply"_s},
            {Fault::InternalError, u"InternalError"_s},
            {Fault::ServerBusy, u"ServerBusy"_s},
            {Fault::TooManyRequests, u"TooManyRequests"_s},
            {Fault::TemporaryRedirect, u"TemporaryRedirect"_s},
            {Fault::MovedPermanently, u"MovedPermanently"_s},
            {Fault::Forbidden, u"Forbidden"_s},
            {Fault::ColleagueRace, u"ColleagueRace"_s},
            {Fault::HtmlSuccess, u"HtmlSuccess"_s},
            {Fault::EmptyBody, u"EmptyBody"_s},
            {Fault::TruncatedJson, u"TruncatedJson"_s},
            {Fault::HugeBody, u"HugeBody"_s},
            {Fault::StaleETag, u"StaleETag"_s},
            {Fault::NoContent, u"NoContent"_s},
            {Fault::ObjectAzureValues, u"ObjectAzureValues"_s},
            {Fault::ForeignNextLink, u"ForeignNextLink"_s},
            {Fault::LoopingNextLink, u"LoopingNextLink"_s}};
}

} // namespace waybill::practice
