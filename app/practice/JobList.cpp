// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/JobList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

Refusal badOption(const QString &name, const QString &why)
{
    return {400, u"InvalidQueryParameterValue"_s,
            u"The value of the query parameter '%1' is not acceptable."_s.arg(name), why};
}

/// ISO 8601; Qt reads three digits of a fraction, so the others are added here.
std::optional<Instant> readInstant(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.contains(u'T'))
        return {};
    const QDateTime utc = time.timeSpec() == Qt::LocalTime
        ? QDateTime(time.date(), time.time(), Qt::UTC)
        : time;
    Instant fraction = 0;
    const qsizetype dot = text.indexOf(u'.');
    if (dot >= 0) {
        QString digits;
        for (qsizetype i = dot + 1; i < text.size() && text.at(i).isDigit(); ++i)
            digits += text.at(i);
        fraction = digits.leftJustified(7, u'0', true).toLongLong();
    }
    return utc.toSecsSinceEpoch() * instantsPerSecond + fraction;
}

Result<QString, Refusal> readType(const Target &target)
{
    const QString type = target.option(u"type"_s).value_or(QString()).toLower();
    if (type.isEmpty())
        return QString();
    if (type == "import"_L1)
        return u"Import"_s;
    if (type == "export"_L1)
        return u"Export"_s;
    return failure(badOption(u"type"_s, u"It must be import or export."_s));
}

/// The five states of the page and those that other pages name; exact case, no spaces.
Result<QStringList, Refusal> readStates(const Target &target)
{
    const auto option = target.option(u"states"_s);
    if (!option || option->isEmpty())
        return QStringList();
    const QStringList known{u"Creating"_s,  u"Shipping"_s,  u"Received"_s, u"Transferring"_s,
                            u"Packaging"_s, u"Completed"_s, u"Closed"_s,   u"Faulted"_s};
    const QStringList asked = option->split(u',');
    for (const QString &state : asked) {
        if (!known.contains(state))
            return failure(badOption(u"states"_s, u"Not a state: '%1'."_s.arg(state)));
    }
    return asked;
}

Result<std::optional<Instant>, Refusal> readTime(const Target &target, const QString &name)
{
    const auto option = target.option(name);
    if (!option || option->isEmpty())
        return std::optional<Instant>();
    const auto instant = readInstant(*option);
    if (!instant)
        return failure(
            badOption(name, u"It must be a UTC time such as 2014-05-01T00:00:00.0000000Z."_s));
    return instant;
}

Result<std::optional<qint64>, Refusal> readTop(const Target &target)
{
    const auto option = target.option(u"top"_s);
    if (!option)
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 top = option->toLongLong(&isNumber);
    if (!isNumber || top < 0)
        return failure(badOption(u"$top"_s, u"It must be a number that is not negative."_s));
    return std::optional<qint64>(top);
}

bool isSelected(const JobRecord &job, const JobListQuery &query)
{
    return (query.type.isEmpty() || job.properties.value("Type"_L1).toString() == query.type)
        && (query.states.isEmpty() || query.states.contains(job.state()))
        && (!query.from || job.created >= *query.from) && (!query.to || job.created <= *query.to);
}

QByteArray continuation(const JobListQuery &query, const JobListPage &page)
{
    QByteArrayList parts;
    if (!query.rest.isEmpty())
        parts.append(query.rest);
    if (query.top)
        parts.append("$top=" + QByteArray::number(*query.top - page.jobs.size()));
    const QByteArray last = page.jobs.constLast().name.toLower().toUtf8();
    parts.append("$skiptoken="
                 + last.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return parts.join('&');
}

} // namespace

Result<JobListQuery, Refusal> readJobListQuery(const Target &target, int pageSize)
{
    const auto type = readType(target);
    const auto states = readStates(target);
    const auto from = readTime(target, u"from"_s);
    const auto to = readTime(target, u"to"_s);
    const auto top = readTop(target);
    if (!type)
        return failure(type.error());
    if (!states)
        return failure(states.error());
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    if (!top)
        return failure(top.error());
    JobListQuery query{*type, *from, *to, *states, *top, {}, std::max(pageSize, 1), {}};
    if (const auto token = target.option(u"skiptoken"_s)) {
        const auto name = QByteArray::fromBase64Encoding(
            token->toLatin1(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!name || (*name).isEmpty())
            return failure(badOption(u"$skiptoken"_s, u"It was not made by this service."_s));
        query.after = QString::fromUtf8(*name);
    }
    query.rest = target.queryWithout({u"top"_s, u"skiptoken"_s});
    return query;
}

JobListPage selectJobs(const QMap<QString, JobRecord> &jobs, const JobListQuery &query)
{
    JobListPage page;
    const qsizetype room = qsizetype(
        std::min<qint64>(query.pageSize, query.top.value_or(query.pageSize)));
    const bool mayGoOn = room > 0 && query.top.value_or(room + 1) > room;
    for (auto it = query.after.isEmpty() ? jobs.cbegin() : jobs.upperBound(query.after);
         it != jobs.cend(); ++it) {
        if (!isSelected(*it, query))
            continue;
        if (page.jobs.size() == room) {
            if (mayGoOn)
                page.nextQuery = continuation(query, page);
            break;
        }
        page.jobs.append(*it);
    }
    return page;
}

QJsonObject listItem(const JobRecord &job)
{
    QJsonObject properties = job.properties;
    properties.remove("ReturnShipping"_L1);
    return {{u"Name"_s, job.name}, {u"Properties"_s, properties}};
}

} // namespace waybill::practice
