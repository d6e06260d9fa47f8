// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/OutboxJson.h"

#include "storage/DraftJson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace waybill {

using namespace Qt::StringLiterals;

using Hold = OutboxEntry::Hold;
using State = OutboxEntry::State;

namespace {

template<typename Enum>
struct Key
{
    Enum value;
    QLatin1StringView key;
};

constexpr Key<JobAction> actionKeys[] = {
    {JobAction::Update, "update"_L1},
    {JobAction::MarkAsShipped, "markAsShipped"_L1},
    {JobAction::RequestCancellation, "requestCancellation"_L1},
};

constexpr Key<State> stateKeys[] = {
    {State::Waiting, "waiting"_L1},
    {State::Sending, "sending"_L1},
    {State::Unknown, "unknown"_L1},
    {State::Held, "held"_L1},
};

constexpr Key<Hold> holdKeys[] = {
    {Hold::None, ""_L1},
    {Hold::Conflict, "conflict"_L1},
    {Hold::Locked, "locked"_L1},
    {Hold::Gone, "gone"_L1},
    {Hold::Refused, "refused"_L1},
    {Hold::Incomplete, "incomplete"_L1},
    {Hold::NeverMatches, "neverMatches"_L1},
    {Hold::DidNotArrive, "didNotArrive"_L1},
    {Hold::MaybeArrived, "maybeArrived"_L1},
};

// A reason that a later version adds is not kept, and is then shown as locked without saying why.
constexpr Key<LockReason> lockKeys[] = {
    {LockReason::None, ""_L1},
    {LockReason::AlreadyShipped, "alreadyShipped"_L1},
    {LockReason::TooLateToCancel, "tooLateToCancel"_L1},
    {LockReason::CancellationRequested, "cancellationRequested"_L1},
    {LockReason::NothingToCancel, "nothingToCancel"_L1},
    {LockReason::PackagingAddress, "packagingAddress"_L1},
    {LockReason::JobFinished, "jobFinished"_L1},
    {LockReason::PackagingOption, "packagingOption"_L1},
    {LockReason::DrivesArrived, "drivesArrived"_L1},
    {LockReason::UnknownState, "unknownState"_L1},
};

template<typename Table, typename Enum>
QString keyOf(const Table &table, Enum value)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const auto &row) { return row.value == value; });
    return found == std::end(table) ? QString() : QString(found->key);
}

template<typename Enum, size_t size>
std::optional<Enum> valueOf(const Key<Enum> (&table)[size], const QJsonValue &key)
{
    const QString text = key.toString();
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const auto &row) { return row.key == text; });
    return found == std::end(table) ? std::nullopt : std::optional(found->value);
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonValue draftValue(const JobDraft &draft)
{
    return QJsonDocument::fromJson(draftToJson(draft)).object();
}

/// Nothing, when there is no draft: an empty one would clear every field.
std::optional<JobDraft> draftOf(const QJsonValue &value)
{
    return value.isObject() ? draftFromJson(QJsonDocument(value.toObject()).toJson())
                            : std::nullopt;
}

QJsonObject sentToJson(const SentEdit &sent)
{
    return {{u"before"_s, draftValue(sent.before)},
            {u"draft"_s, draftValue(sent.draft)},
            {u"etag"_s, QString::fromLatin1(sent.etag)},
            {u"lastModified"_s, timeToJson(sent.lastModified)}};
}

std::optional<SentEdit> sentFromJson(const QJsonValue &value)
{
    const auto before = draftOf(value["before"_L1]);
    const auto draft = draftOf(value["draft"_L1]);
    if (!before || !draft)
        return std::nullopt;
    return SentEdit{*before, *draft, value["etag"_L1].toString().toLatin1(),
                    timeFromJson(value["lastModified"_L1])};
}

} // namespace

QByteArray outboxEntryToJson(const OutboxEntry &entry)
{
    QJsonObject object{{u"connection"_s, entry.connection},
                       {u"identity"_s, entry.identity},
                       {u"account"_s, entry.key.account},
                       {u"job"_s, entry.key.name},
                       {u"action"_s, keyOf(actionKeys, entry.action)},
                       {u"base"_s, draftValue(entry.base)},
                       {u"draft"_s, draftValue(entry.draft)},
                       {u"queuedAt"_s, timeToJson(entry.queuedAt)},
                       {u"state"_s, keyOf(stateKeys, entry.state)},
                       {u"hold"_s, keyOf(holdKeys, entry.hold)},
                       {u"lock"_s, keyOf(lockKeys, entry.lock)},
                       {u"jobState"_s, entry.jobState},
                       {u"words"_s, entry.words},
                       {u"triedAt"_s, timeToJson(entry.triedAt)},
                       {u"repeats"_s, entry.repeats}};
    if (entry.sent)
        object.insert(u"sent"_s, sentToJson(*entry.sent));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<OutboxEntry> outboxEntryFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto action = valueOf(actionKeys, object.value("action"_L1));
    const auto state = valueOf(stateKeys, object.value("state"_L1));
    const auto base = draftOf(object.value("base"_L1));
    const auto draft = draftOf(object.value("draft"_L1));
    if (!action || !state || !base || !draft)
        return std::nullopt;
    OutboxEntry entry;
    entry.connection = object.value("connection"_L1).toString();
    entry.identity = object.value("identity"_L1).toString();
    entry.key = {object.value("account"_L1).toString(), object.value("job"_L1).toString()};
    entry.action = *action;
    entry.base = *base;
    entry.draft = *draft;
    entry.queuedAt = timeFromJson(object.value("queuedAt"_L1));
    entry.state = *state;
    entry.hold = valueOf(holdKeys, object.value("hold"_L1)).value_or(Hold::Refused);
    entry.lock = valueOf(lockKeys, object.value("lock"_L1)).value_or(LockReason::None);
    entry.jobState = object.value("jobState"_L1).toString();
    entry.words = object.value("words"_L1).toString();
    entry.triedAt = timeFromJson(object.value("triedAt"_L1));
    entry.repeats = object.value("repeats"_L1).toInt();
    if (object.contains("sent"_L1))
        entry.sent = sentFromJson(object.value("sent"_L1));
    return entry;
}

} // namespace waybill
