// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/UpdateRules.h"

#include "practice/BodyReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

bool hasDriveOnItsWay(const JobRecord &job)
{
    return std::any_of(job.drives.cbegin(), job.drives.cend(), [](const QJsonValue &drive) {
        return drive.toObject().value("State"_L1).toString() == "Specified"_L1;
    });
}

/// The table of classic-api, section 9, a property a line.
bool mayChange(const QString &property, const JobRecord &job)
{
    if (property == "FriendlyName"_L1 || property == "Description"_L1 || property == "Metadata"_L1)
        return true;
    const QString state = job.state();
    const bool isCreating = state == "Creating"_L1;
    if (property == "State"_L1)
        return isCreating;
    const bool isUnderway = isCreating || state == "Shipping"_L1;
    const bool isTransferring = state == "Transferring"_L1;
    if (property == "DeliveryPackage"_L1)
        return isUnderway || (isTransferring && job.isImport() && hasDriveOnItsWay(job));
    return isUnderway || isTransferring || state == "Received"_L1;
}

Copied copyState(const QJsonObject &from, QJsonObject &to)
{
    const QJsonValue value = from.value("State"_L1);
    if (value.isUndefined())
        return Done{};
    if (value.toString() != "Shipping"_L1)
        return failure(badValue(u"State"_s, u"can only be set to Shipping"_s));
    to.insert("State"_L1, value);
    return Done{};
}

Copied copyCancel(const QJsonObject &from, QJsonObject &to)
{
    const QJsonValue value = from.value("CancelRequested"_L1);
    if (value.isUndefined())
        return Done{};
    if (!value.isBool() || !value.toBool())
        return failure(badValue(u"CancelRequested"_s, u"can only be set to true"_s));
    to.insert("CancelRequested"_L1, value);
    return Done{};
}

std::optional<Refusal> checkShippingPrerequisites(const QJsonObject &update, const JobRecord &job)
{
    if (!update.contains("State"_L1) || job.state() != "Creating"_L1)
        return {};
    for (const QString &group : {u"ReturnAddress"_s, u"DeliveryPackage"_s}) {
        if (!update.contains(group) && !job.properties.contains(group))
            return Refusal{400, u"Missing"_s + group,
                           u"A job can be marked as shipped only when %1 is set."_s.arg(group),
                           u"%1 is neither in the request nor was it set before."_s.arg(group)};
    }
    return {};
}

} // namespace

Result<QJsonObject, Refusal> readUpdate(const QByteArray &body, const QString &jobName)
{
    const auto entity = readEntity(body, jobName);
    if (!entity)
        return failure(entity.error());
    const QJsonObject properties = entity->value("Properties"_L1).toObject();
    QJsonObject update;
    const Copied copied = copyCommonMembers(properties, update)
                              .and_then([&](Done) { return copyState(properties, update); })
                              .and_then([&](Done) { return copyCancel(properties, update); })
                              .and_then([&](Done) {
                                  return copyGroup(properties, update, u"DeliveryPackage"_s,
                                                   deliveryPackageMembers());
                              });
    if (!copied)
        return failure(copied.error());
    return update;
}

std::optional<Refusal> checkUpdate(const QJsonObject &update, const JobRecord &job)
{
    if (const auto missing = checkShippingPrerequisites(update, job))
        return missing;
    for (auto it = update.begin(); it != update.end(); ++it) {
        if (mayChange(it.key(), job))
            continue;
        const bool isState = it.key() == "State"_L1;
        return Refusal{
            409, isState ? u"InvalidJobState"_s : u"PropertyNotUpdatable"_s,
            u"The property '%1' cannot be changed while the job is in the state '%2'."_s.arg(
                it.key(), job.state()),
            u"Property: %1; state: %2. Nothing was changed."_s.arg(it.key(), job.state())};
    }
    return {};
}

void applyUpdate(const QJsonObject &update, JobRecord &job, JobStore &store)
{
    store.touch(job);
    for (auto it = update.begin(); it != update.end(); ++it) {
        if (it.key() == "State"_L1)
            continue;
        if (it.value().isNull())
            job.properties.remove(it.key());
        else
            job.properties.insert(it.key(), it.value());
    }
    if (update.contains("State"_L1))
        store.setState(job, update.value("State"_L1).toString());
}

} // namespace waybill::practice
