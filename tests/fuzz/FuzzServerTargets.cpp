// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/HttpDate.h"
#include "fuzz/FuzzTargets.h"

#include "domain/JobChange.h"
#include "domain/ShipDate.h"
#include "domain/Validation.h"
#include "service/classic/ClassicPolicy.h"
#include "service/classic/ErrorBody.h"
#include "service/classic/ErrorReader.h"
#include "service/classic/JobReader.h"
#include "service/classic/ListReader.h"
#include "service/Condition.h"

#include <algorithm>

// Decoders of what a server says.

namespace waybill::fuzz {

using namespace Qt::StringLiterals;

namespace {

const auto now = QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC);

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
    });
}

} // namespace

void runJob(const QByteArray &input)
{
    const JobKey key{u"xttest"_s, u"hdd-0412"_s};
    const auto job = readJobBody(input, key);
    if (!job)
        return;
    require(job->key.account == key.account, "a job keeps the account it was asked for");
    const JobDraft draft = JobDraft::fromJob(*job);
    require(changeBetween(draft, draft).isEmpty(), "a job that nobody touched has no change");
    std::ignore = summaryOf(*job);
    std::ignore = classicPolicyFor(*job);
    std::ignore = validateForShipping(draft, draft);
}

void runJobList(const QByteArray &input)
{
    const auto list = readJobList(input, u"xttest"_s);
    if (!list)
        return;
    for (const JobSummary &job : list->jobs)
        require(!job.key.name.isEmpty() && job.key.account == u"xttest"_s, "a row names its job");
}

void runOtherLists(const QByteArray &input)
{
    if (const auto locations = readLocations(input)) {
        for (const Location &location : *locations)
            std::ignore = location.address.lines();
    }
    std::ignore = readStorageAccounts(input);
    std::ignore = readEntitySets(input);
}

void runErrorAnswer(const QByteArray &input)
{
    // The first byte chooses the status, the first line is a header's value, the rest is the body.
    static constexpr int statuses[] = {301, 400, 403, 404, 409, 412, 429, 503, 418, 200};
    const auto first = input.isEmpty() ? 0U : static_cast<unsigned char>(input.front());
    const qsizetype lineEnd = std::max<qsizetype>(input.indexOf('\n'), 0);
    const QByteArray line = input.mid(1, lineEnd).trimmed();
    HttpResponse response;
    response.status = statuses[first % std::size(statuses)];
    response.body = input.mid(lineEnd);
    response.headers = {{"Retry-After"_ba, line},
                        {"Location"_ba, line},
                        {"x-ms-request-id"_ba, line},
                        {"Content-Type"_ba, "application/json"_ba}};
    for (const QByteArray &method : {"GET"_ba, "PATCH"_ba}) {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(u"https://service.example/sub/services"_s);
        const ServiceError error = serviceErrorOf(request, response, now);
        require(error.serverText.size() <= 4000, "a service's words are at most 4,000 characters");
        require(isPlain(error.serverText) && isPlain(error.code), "a service's words are plain");
        require(error.requestId.size() <= 128, "a request id is at most 128 characters");
        require(error.retryAfterSeconds >= -1, "a pause is never negative");
    }
    std::ignore = readErrorBody(input);
}

void runTexts(const QByteArray &input)
{
    const QDateTime date = parseHttpDate(input);
    if (date.isValid())
        require(parseHttpDate(httpDate(date)) == date, "a date comes back as it was written");
    const QString text = QString::fromUtf8(input);
    const auto shipDate = parseShipDate(text);
    if (shipDate && shipDate->date().year() >= 1000) {
        const auto again = parseShipDate(formatShipDate(shipDate->date()));
        require(again && again->date() == shipDate->date(), "a ship date comes back");
    }
    const PostalAddress address = PostalAddress::fromSemicolonText(text);
    require(address.text() == text || address.parts(), "an address loses nothing");
    require(PostalAddress::fromText(text).text() == text, "free text is never lossy");
    std::ignore = address.lines();
}

} // namespace waybill::fuzz
