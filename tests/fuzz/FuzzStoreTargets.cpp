// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/FuzzTargets.h"

#include "domain/ArchivedJob.h"
#include "domain/JobChange.h"
#include "service/classic/ClassicPolicy.h"
#include "storage/ArchiveJson.h"
#include "storage/BookJson.h"
#include "storage/HistoryJson.h"
#include "storage/OutboxJson.h"

#include <QJsonDocument>

// Decoders of what lies in Waybill's own files, which others can write to as well.

namespace waybill::fuzz {

using namespace Qt::StringLiterals;

namespace {

/// A time near the ends of the calendar can leave it on its way to UTC, and is then no time at all.
bool isWritable(const QDateTime &time)
{
    const int year = time.date().year();
    return !time.isValid() || (year > 0 && year <= 9999);
}

void checkJob(const Job &job)
{
    require(jobFromJson(jobToJson(job)) == job, "a kept job comes back as it was");
    const JobDraft draft = JobDraft::fromJob(job);
    require(changeBetween(draft, draft).isEmpty(), "a job that nobody touched has no change");
    std::ignore = classicPolicyFor(job);
    std::ignore = findTextOf(job);
    ArchivedJob kept;
    kept.summary = summaryOf(job);
    kept.job = job;
    require(lastKnown(kept).key == job.key, "a kept job is known by its name");
}

} // namespace

void runOutboxEntry(const QByteArray &input)
{
    const auto entry = outboxEntryFromJson(input);
    if (!entry)
        return;
    if (!isWritable(entry->queuedAt) || !isWritable(entry->triedAt)
        || (entry->sent && !isWritable(entry->sent->lastModified)))
        return;
    const auto again = outboxEntryFromJson(outboxEntryToJson(*entry));
    require(again == entry, "an entry comes back as it was");
    const auto values = queuedValues({*entry});
    require(values.size() == entry->changedFields().size(), "what is queued is what was changed");
    const OutboxEntry alone = without(*entry, *again);
    require(alone.key == entry->key && alone.action == entry->action,
            "an entry stays one of its job");
    const QByteArray json = QJsonDocument::fromJson(input).toJson(QJsonDocument::Compact);
    require(json.contains("\"draft\""), "what cannot be told is not sent");
}

void runArchivedJob(const QByteArray &input)
{
    if (const auto job = jobFromJson(input))
        checkJob(*job);
    if (const auto summary = summaryFromJson(input)) {
        require(summaryFromJson(summaryToJson(*summary)) == summary,
                "a kept row comes back as it was");
        ArchivedJob kept;
        kept.summary = *summary;
        require(lastKnown(kept).key == summary->key, "a kept row is known by its name");
        std::ignore = goneReasonOf(*summary, {},
                                   QDateTime(QDate(2014, 5, 2), QTime(9, 0), Qt::UTC));
    }
}

void runBookEntry(const QByteArray &input)
{
    const auto address = addressFromJson(u"a"_s, input);
    if (address && isWritable(address->lastUsed)) {
        require(addressFromJson(u"a"_s, addressToJson(*address)) == address,
                "an address comes back as it was");
        require(address->useCount >= 0, "nothing is used less than never");
        std::ignore = address->title();
        std::ignore = findTextOf(*address);
        std::ignore = fingerprintOf(*address);
    }
    const auto account = accountFromJson(u"a"_s, input);
    if (account && isWritable(account->lastUsed)) {
        require(accountFromJson(u"a"_s, accountToJson(*account)) == account,
                "an account comes back as it was");
        std::ignore = accountHint(account->carrier, account->number);
        CarrierAccount nameless = *account;
        nameless.name.clear();
        nameless.carrier.clear();
        require(nameless.number.size() < 9 || !accountTitle(nameless).contains(nameless.number),
                "a title shows no whole account number");
    }
}

void runHistoryEntry(const QByteArray &input)
{
    const auto entry = historyEntryFromJson(input);
    if (!entry || !isWritable(entry->time)
        || (entry->purge && !isWritable(entry->purge->olderThan)))
        return;
    const QByteArray json = historyEntryToJson(*entry);
    const auto again = historyEntryFromJson(json);
    require(again && historyEntryToJson(*again) == json, "the same content is the same bytes");
    for (const HistoryFieldChange &change : again->changes) {
        if (change.field != Field::CarrierAccountNumber)
            continue;
        for (const QVariant &value : {change.before, change.after})
            require(value.toString() == maskedAccountNumber(value.toString()),
                    "no whole account number is in the record");
    }
    require(historyHash(historyOrigin(), 1, json) != historyHash(historyOrigin(), 2, json),
            "an entry in another place has another hash");
}

} // namespace waybill::fuzz
