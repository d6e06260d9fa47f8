// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/JobChange.h"

#include <QSet>

namespace waybill {

namespace {

Package packageOf(const JobDraft &draft)
{
    Package package;
    package.carrierName = draft.deliveryCarrier;
    package.trackingNumber = draft.trackingNumber;
    package.driveCount = draft.driveCount;
    if (!draft.shipDate.isEmpty())
        package.shipDate = draft.shipDate;
    return package;
}

ReturnAddress returnAddressOf(const JobDraft &draft)
{
    return {draft.recipientName, PostalAddress::fromText(draft.address), draft.phone, draft.email};
}

bool holdsText(const std::optional<QString> &held, const std::optional<QString> &wanted)
{
    return !wanted || held.value_or(QString()) == *wanted;
}

bool holdsFlag(const std::optional<bool> &held, const std::optional<bool> &wanted)
{
    return !wanted || held.value_or(false) == *wanted;
}

// What a change leaves out of the parcel is not compared: nobody published whether the service
// merges or replaces a group.
bool holdsPackage(const std::optional<Package> &held, const std::optional<Package> &wanted)
{
    if (!wanted)
        return true;
    return held && held->carrierName == wanted->carrierName
        && held->trackingNumber == wanted->trackingNumber
        && (!wanted->driveCount || held->driveCount == wanted->driveCount)
        && holdsText(held->shipDate, wanted->shipDate);
}

bool holdsReturnAddress(const std::optional<ReturnAddress> &held,
                        const std::optional<ReturnAddress> &wanted)
{
    if (!wanted)
        return true;
    return held && held->recipientName == wanted->recipientName
        && held->address.text() == wanted->address.text() && holdsText(held->phone, wanted->phone)
        && holdsText(held->email, wanted->email);
}

} // namespace

bool JobChange::contains(FieldGroup group) const
{
    switch (group) {
    case FieldGroup::FriendlyName:
        return friendlyName.has_value();
    case FieldGroup::Description:
        return description.has_value();
    case FieldGroup::Metadata:
        return metadata.has_value();
    case FieldGroup::DeliveryPackage:
        return deliveryPackage.has_value();
    case FieldGroup::ReturnAddress:
        return returnAddress.has_value();
    case FieldGroup::ReturnShipping:
        return returnShipping.has_value();
    case FieldGroup::VerboseLog:
        return enableVerboseLog.has_value();
    case FieldGroup::BackupDriveManifest:
        return backupDriveManifest.has_value();
    }
    Q_UNREACHABLE();
}

JobChange changeBetween(const JobDraft &base, const JobDraft &draft)
{
    QSet<FieldGroup> changed;
    for (const Field field : differingFields(base, draft))
        changed.insert(groupOf(field));

    JobChange change;
    if (changed.contains(FieldGroup::FriendlyName))
        change.friendlyName = draft.friendlyName;
    if (changed.contains(FieldGroup::Description))
        change.description = draft.description;
    if (changed.contains(FieldGroup::Metadata))
        change.metadata = draft.metadata;
    if (changed.contains(FieldGroup::DeliveryPackage))
        change.deliveryPackage = packageOf(draft);
    if (changed.contains(FieldGroup::ReturnAddress))
        change.returnAddress = returnAddressOf(draft);
    if (changed.contains(FieldGroup::ReturnShipping))
        change.returnShipping = ReturnShipping{draft.returnCarrier, draft.carrierAccountNumber};
    if (changed.contains(FieldGroup::VerboseLog))
        change.enableVerboseLog = draft.verboseLog;
    if (changed.contains(FieldGroup::BackupDriveManifest))
        change.backupDriveManifest = draft.backupDriveManifest;
    return change;
}

bool holds(const Job &job, const JobChange &change)
{
    return holdsText(job.friendlyName, change.friendlyName)
        && holdsText(job.description, change.description)
        && holdsText(job.metadata, change.metadata)
        && holdsPackage(job.deliveryPackage, change.deliveryPackage)
        && holdsReturnAddress(job.returnAddress, change.returnAddress)
        && (!change.returnShipping || job.returnShipping == change.returnShipping)
        && holdsFlag(job.enableVerboseLog, change.enableVerboseLog)
        && holdsFlag(job.backupDriveManifest, change.backupDriveManifest);
}

} // namespace waybill
