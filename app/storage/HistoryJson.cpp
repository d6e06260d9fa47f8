// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/HistoryJson.h"

#include "storage/FieldKeys.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace waybill {

using namespace Qt::StringLiterals;

using Action = HistoryEntry::Action;
using Outcome = HistoryEntry::Outcome;

namespace {

constexpr QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString hexOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonValue valueToJson(Field field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (field == Field::CarrierAccountNumber)
        return maskedAccountNumber(value.toString());
    return QJsonValue::fromVariant(value);
}

QVariant valueFromJson(Field field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return field == Field::DriveCount ? QVariant(value.toInt()) : value.toVariant();
}

QJsonArray changesToJson(const QList<HistoryFieldChange> &changes)
{
    QJsonArray array;
    for (const HistoryFieldChange &change : changes) {
        array.append(QJsonObject{{u"field"_s, fieldKey(change.field)},
                                 {u"before"_s, valueToJson(change.field, change.before)},
                                 {u"after"_s, valueToJson(change.field, change.after)}});
    }
    return array;
}

QList<HistoryFieldChange> changesFromJson(const QJsonArray &array)
{
    QList<HistoryFieldChange> changes;
    for (const QJsonValue &value : array) {
        if (const auto field = fieldOfKey(value["field"_L1].toString()))
            changes.append({*field, valueFromJson(*field, value["before"_L1]),
                            valueFromJson(*field, value["after"_L1])});
    }
    return changes;
}

QJsonObject purgeToJson(const HistoryPurge &purge)
{
    QJsonArray runs;
    for (const HistoryRun &run : purge.runs) {
        runs.append(QJsonObject{{u"first"_s, run.first},
                                {u"last"_s, run.last},
                                {u"previous"_s, hexOf(run.previous)},
                                {u"hash"_s, hexOf(run.hash)}});
    }
    QJsonObject object{{u"count"_s, purge.count}, {u"runs"_s, runs}};
    if (purge.olderThan.isValid())
        object.insert(u"olderThan"_s, textOf(purge.olderThan));
    if (purge.firstBroken > 0)
        object.insert(u"firstBroken"_s, purge.firstBroken);
    return object;
}

HistoryPurge purgeFromJson(const QJsonObject &object)
{
    HistoryPurge purge;
    purge.count = object.value("count"_L1).toInteger();
    purge.firstBroken = object.value("firstBroken"_L1).toInteger();
    if (object.contains("olderThan"_L1))
        purge.olderThan = timeOf(object.value("olderThan"_L1));
    const QJsonArray runs = object.value("runs"_L1).toArray();
    for (const QJsonValue &run : runs) {
        purge.runs.append({run["first"_L1].toInteger(), run["last"_L1].toInteger(),
                           bytesOf(run["previous"_L1]), bytesOf(run["hash"_L1])});
    }
    return purge;
}

template<typename Enum>
std::optional<Enum> fromKey(const QString &key, Enum last)
{
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        if (historyKey(static_cast<Enum>(value)) == key)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

} // namespace

QString historyKey(Action action)
{
    switch (action) {
    case Action::Update:
        return u"update"_s;
    case Action::MarkAsShipped:
        return u"markAsShipped"_s;
    case Action::RequestCancellation:
        return u"requestCancellation"_s;
    case Action::Purge:
        return u"purge"_s;
    }
    return {};
}

QString historyKey(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Saved:
        return u"saved"_s;
    case Outcome::ArrivedAnyway:
        return u"arrivedAnyway"_s;
    case Outcome::DidNotArrive:
        return u"didNotArrive"_s;
    case Outcome::StillUnknown:
        return u"stillUnknown"_s;
    case Outcome::Conflict:
        return u"conflict"_s;
    case Outcome::NeverMatches:
        return u"neverMatches"_s;
    case Outcome::Gone:
        return u"gone"_s;
    case Outcome::Refused:
        return u"refused"_s;
    }
    return {};
}

QByteArray historyEntryToJson(const HistoryEntry &entry)
{
    // QJsonObject sorts its keys.
    QJsonObject object{{u"person"_s, entry.person},
                       {u"time"_s, textOf(entry.time)},
                       {u"connection"_s, entry.job.connection},
                       {u"account"_s, entry.job.key.account},
                       {u"job"_s, entry.job.key.name},
                       {u"action"_s, historyKey(entry.action)},
                       {u"changes"_s, changesToJson(entry.changes)},
                       {u"outcome"_s, historyKey(entry.outcome)},
                       {u"httpStatus"_s, entry.httpStatus},
                       {u"requestId"_s, QString::fromUtf8(entry.requestId)}};
    if (entry.purge)
        object.insert(u"purge"_s, purgeToJson(*entry.purge));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<HistoryEntry> historyEntryFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto action = fromKey(object.value("action"_L1).toString(), Action::Purge);
    const auto outcome = fromKey(object.value("outcome"_L1).toString(), Outcome::Refused);
    if (!action || !outcome)
        return std::nullopt;
    HistoryEntry entry;
    entry.person = object.value("person"_L1).toString();
    entry.time = timeOf(object.value("time"_L1));
    entry.job = {object.value("connection"_L1).toString(),
                 {object.value("account"_L1).toString(), object.value("job"_L1).toString()}};
    entry.action = *action;
    entry.changes = changesFromJson(object.value("changes"_L1).toArray());
    entry.outcome = *outcome;
    entry.httpStatus = object.value("httpStatus"_L1).toInt();
    entry.requestId = object.value("requestId"_L1).toString().toUtf8();
    if (object.contains("purge"_L1))
        entry.purge = purgeFromJson(object.value("purge"_L1).toObject());
    return entry;
}

QByteArray historyHash(const QByteArray &previous, qint64 number, const QByteArray &content)
{
    QByteArray place(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, place.data());
    QCryptographicHash hash(algorithm);
    hash.addData(previous);
    hash.addData(place);
    hash.addData(content);
    return hash.result();
}

QByteArray historyOrigin()
{
    return QByteArray(QCryptographicHash::hashLength(algorithm), '\0');
}

} // namespace waybill
