// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/Conditions.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

/// Seconds since 1970, from the RFC 1123 or the RFC 850 form.
std::optional<qint64> readHttpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value);
    const QLocale c = QLocale::c();
    QDateTime time = c.toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid()) {
        time = c.toDateTime(text, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s);
        // Two digits of a year mean the one that is nearest (RFC 9110, 5.6.7).
        if (time.isValid() && time.date().year() < 1970)
            time = time.addYears(100);
    }
    if (!time.isValid())
        return {};
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

Refusal unmet(const QString &header)
{
    return {412, u"ConditionNotMet"_s,
            u"The condition specified using HTTP conditional header(s) is not met."_s,
            u"Header: "_s + header};
}

bool matches(const QByteArray &value, const JobRecord *job)
{
    return job != nullptr && (value == "*" || value == job->etag());
}

} // namespace

std::optional<Refusal> checkCombination(const HttpRequest &request)
{
    const bool match = request.hasHeader("If-Match");
    const bool noneMatch = request.hasHeader("If-None-Match");
    const bool modified = request.hasHeader("If-Modified-Since");
    const bool unmodified = request.hasHeader("If-Unmodified-Since");
    const int count = int(match) + int(noneMatch) + int(modified) + int(unmodified);
    const bool isAllowedPair = count == 2 && ((noneMatch && modified) || (match && unmodified));
    if (count > 1 && !isAllowedPair)
        return Refusal{400,
                       u"MultipleConditionHeadersNotSupported"_s,
                       u"Multiple condition headers are not supported."_s,
                       {}};
    for (const char *name : {"If-Modified-Since", "If-Unmodified-Since"}) {
        if (request.hasHeader(name) && !readHttpDate(request.header(name)))
            return Refusal{400, u"InvalidHeaderValue"_s,
                           u"The value of a header is not in the right format."_s,
                           u"Header: "_s + QString::fromLatin1(name)};
    }
    return {};
}

std::optional<Refusal> checkCondition(const HttpRequest &request, const JobRecord *job)
{
    // Where two headers may stand together, the date does not count.
    if (request.hasHeader("If-Match")) {
        if (!matches(request.header("If-Match"), job))
            return unmet(u"If-Match"_s);
        return {};
    }
    if (request.hasHeader("If-None-Match")) {
        if (matches(request.header("If-None-Match"), job))
            return unmet(u"If-None-Match"_s);
        return {};
    }
    if (job == nullptr)
        return {};
    const qint64 modified = job->modified / instantsPerSecond;
    if (request.hasHeader("If-Modified-Since")
        && modified <= readHttpDate(request.header("If-Modified-Since")).value_or(0))
        return unmet(u"If-Modified-Since"_s);
    if (request.hasHeader("If-Unmodified-Since")
        && modified > readHttpDate(request.header("If-Unmodified-Since")).value_or(0))
        return unmet(u"If-Unmodified-Since"_s);
    return {};
}

} // namespace waybill::practice
