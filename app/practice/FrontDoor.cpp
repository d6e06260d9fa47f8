// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/FrontDoor.h"

#include "practice/Api.h"
#include "practice/Conditions.h"

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

bool fits(const QByteArray &verb, Resource resource)
{
    switch (resource) {
    case Resource::ServiceDocument:
    case Resource::Metadata:
    case Resource::Jobs:
        return verb == "GET";
    case Resource::Locations:
    case Resource::StorageAccounts:
        return verb == "GET" || verb == "HEAD";
    case Resource::Job:
        return verb == "GET" || verb == "HEAD" || verb == "PUT" || verb == "PATCH"
            || verb == "DELETE";
    case Resource::Unknown:
        break;
    }
    return false;
}

/// A verb may be tunnelled through GET only.
bool isVerbSound(const HttpRequest &request, Resource resource)
{
    return (!request.hasHeader("X-HTTP-Method") || request.method == "GET")
        && fits(request.verb(), resource);
}

/// application/json, with at most the parameter odata; "nometatadata" is the documentation's own
/// spelling in its tables.
bool isJsonRange(const QString &value)
{
    const QStringList parts = value.toLower().remove(u' ').split(u';');
    const QStringList levels{u"odata=minimalmetadata"_s, u"odata=nometadata"_s,
                             u"odata=nometatadata"_s, u"odata=fullmetadata"_s};
    return parts.constFirst() == "application/json"_L1
        && (parts.size() == 1 || (parts.size() == 2 && levels.contains(parts.at(1))));
}

bool isXmlRange(const QString &value)
{
    return value.toLower().section(u';', 0, 0).trimmed() == "application/xml"_L1;
}

Refusal notAcceptable(const QString &header)
{
    return {406, u"NotAcceptable"_s, u"The value of '%1' is not supported."_s.arg(header),
            u"Header or query parameter: "_s + header};
}

std::optional<Refusal> checkMediaTypes(const HttpRequest &request, const Target &target)
{
    const bool isXml = target.resource() == Resource::Metadata;
    const auto isAccepted = isXml ? &isXmlRange : &isJsonRange;
    // $format overrides Accept, which then is not looked at.
    if (const auto format = target.option(u"format"_s)) {
        if (!isAccepted(*format))
            return notAcceptable(u"$format"_s);
    } else if (request.hasHeader("Accept")
               && !isAccepted(QString::fromLatin1(request.header("Accept")))) {
        return notAcceptable(u"Accept"_s);
    }
    const QByteArray type = request.header("Content-Type");
    if (!type.isNull()
        && type.split(';').constFirst().trimmed().compare("application/json", Qt::CaseInsensitive)
            != 0)
        return notAcceptable(u"Content-Type"_s);
    const QByteArray encoding = request.header("Content-Encoding");
    if (!encoding.isNull() && encoding.compare("identity", Qt::CaseInsensitive) != 0)
        return notAcceptable(u"Content-Encoding"_s);
    return {};
}

} // namespace

HttpReply frontDoorError(int status, const QByteArray &code, const QByteArray &message)
{
    HttpReply reply;
    reply.status = status;
    reply.setHeader("Content-Type", "application/xml; charset=utf-8");
    reply.body = "<Error xmlns=\"http://schemas.microsoft.com/windowsazure\""
                 " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><Code>"
        + code + "</Code><Message>" + message + "</Message></Error>";
    return reply;
}

HttpReply certificateNotAccepted()
{
    return frontDoorError(403, "ForbiddenError",
                          "The server failed to authenticate the request. Verify that the "
                          "certificate is valid and is associated with this subscription.");
}

std::optional<HttpReply> checkAtFrontDoor(const HttpRequest &request, const Target &target)
{
    const QByteArray version = request.header("x-ms-version");
    if (version != "2014-05-01" && version != "2014-11-01")
        return frontDoorError(
            400, "MissingOrIncorrectVersionHeader",
            "The versioning header is not specified or was specified incorrectly.");
    if (target.resource() == Resource::Unknown)
        return frontDoorError(404, "ResourceNotFound", "The specified resource does not exist.");
    if (!isVerbSound(request, target.resource()))
        return frontDoorError(400, "InvalidHttpVerb",
                              "The HTTP verb specified was not recognized by the server or is not "
                              "valid for this resource.");
    if (const auto refusal = checkMediaTypes(request, target))
        return Api::refuse(*refusal);
    if (request.verb() == "PUT" && !request.hasHeader("Content-Length"))
        return frontDoorError(411, "BadRequest", "The header Content-Length is required.");
    if (target.resource() == Resource::Job) {
        if (const auto refusal = checkCombination(request))
            return Api::refuse(*refusal);
    }
    return {};
}

} // namespace waybill::practice
