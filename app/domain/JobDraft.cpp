// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/JobDraft.h"

namespace waybill {

namespace {

std::optional<int> driveCountOf(const QVariant &value)
{
    return value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt;
}

} // namespace

JobDraft JobDraft::fromJob(const Job &job)
{
    JobDraft draft;
    draft.friendlyName = job.friendlyName.value_or(QString());
    draft.description = job.description.value_or(QString());
    draft.metadata = job.metadata.value_or(QString());
    if (job.deliveryPackage) {
        draft.deliveryCarrier = job.deliveryPackage->carrierName;
        draft.trackingNumber = job.deliveryPackage->trackingNumber;
        draft.driveCount = job.deliveryPackage->driveCount;
        draft.shipDate = job.deliveryPackage->shipDate.value_or(QString());
    }
    if (job.returnAddress) {
        draft.recipientName = job.returnAddress->recipientName;
        draft.address = job.returnAddress->address.text();
        draft.phone = job.returnAddress->phone.value_or(QString());
        draft.email = job.returnAddress->email.value_or(QString());
    }
    if (job.returnShipping) {
        draft.returnCarrier = job.returnShipping->carrierName;
        draft.carrierAccountNumber = job.returnShipping->carrierAccountNumber;
    }
    draft.verboseLog = job.enableVerboseLog.value_or(false);
    draft.backupDriveManifest = job.backupDriveManifest.value_or(false);
    return draft;
}

QVariant JobDraft::value(Field field) const
{
    switch (field) {
    case Field::FriendlyName:
        return friendlyName;
    case Field::Description:
        return description;
    case Field::Metadata:
        return metadata;
    case Field::DeliveryCarrier:
        return deliveryCarrier;
    case Field::TrackingNumber:
        return trackingNumber;
    case Field::DriveCount:
        return driveCount ? QVariant(*driveCount) : QVariant();
    case Field::ShipDate:
        return shipDate;
    case Field::RecipientName:
        return recipientName;
    case Field::Address:
        return address;
    case Field::Phone:
        return phone;
    case Field::Email:
        return email;
    case Field::ReturnCarrier:
        return returnCarrier;
    case Field::CarrierAccountNumber:
        return carrierAccountNumber;
    case Field::VerboseLog:
        return verboseLog;
    case Field::BackupDriveManifest:
        return backupDriveManifest;
    }
    Q_UNREACHABLE();
}

void JobDraft::setValue(Field field, const QVariant &value)
{
    switch (field) {
    case Field::FriendlyName:
        friendlyName = value.toString();
        return;
    case Field::Description:
        description = value.toString();
        return;
    case Field::Metadata:
        metadata = value.toString();
        return;
    case Field::DeliveryCarrier:
        deliveryCarrier = value.toString();
        return;
    case Field::TrackingNumber:
        trackingNumber = value.toString();
        return;
    case Field::DriveCount:
        driveCount = driveCountOf(value);
        return;
    case Field::ShipDate:
        shipDate = value.toString();
        return;
    case Field::RecipientName:
        recipientName = value.toString();
        return;
    case Field::Address:
        address = value.toString();
        return;
    case Field::Phone:
        phone = value.toString();
        return;
    case Field::Email:
        email = value.toString();
        return;
    case Field::ReturnCarrier:
        returnCarrier = value.toString();
        return;
    case Field::CarrierAccountNumber:
        carrierAccountNumber = value.toString();
        return;
    case Field::VerboseLog:
        verboseLog = value.toBool();
        return;
    case Field::BackupDriveManifest:
        backupDriveManifest = value.toBool();
        return;
    }
}

QList<Field> differingFields(const JobDraft &a, const JobDraft &b)
{
    QList<Field> fields;
    for (const Field field : allFields()) {
        if (a.value(field) != b.value(field))
            fields.append(field);
    }
    return fields;
}

} // namespace waybill
