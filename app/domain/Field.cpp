// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Field.h"

namespace waybill {

const QList<Field> &allFields()
{
    static const QList<Field> fields{
        Field::FriendlyName,
        Field::Description,
        Field::Metadata,
        Field::DeliveryCarrier,
        Field::TrackingNumber,
        Field::DriveCount,
        Field::ShipDate,
        Field::RecipientName,
        Field::Address,
        Field::Phone,
        Field::Email,
        Field::ReturnCarrier,
        Field::CarrierAccountNumber,
        Field::VerboseLog,
        Field::BackupDriveManifest,
    };
    return fields;
}

FieldGroup groupOf(Field field)
{
    switch (field) {
    case Field::FriendlyName:
        return FieldGroup::FriendlyName;
    case Field::Description:
        return FieldGroup::Description;
    case Field::Metadata:
        return FieldGroup::Metadata;
    case Field::DeliveryCarrier:
    case Field::TrackingNumber:
    case Field::DriveCount:
    case Field::ShipDate:
        return FieldGroup::DeliveryPackage;
    case Field::RecipientName:
    case Field::Address:
    case Field::Phone:
    case Field::Email:
        return FieldGroup::ReturnAddress;
    case Field::ReturnCarrier:
    case Field::CarrierAccountNumber:
        return FieldGroup::ReturnShipping;
    case Field::VerboseLog:
        return FieldGroup::VerboseLog;
    case Field::BackupDriveManifest:
        return FieldGroup::BackupDriveManifest;
    }
    Q_UNREACHABLE();
}

QList<Field> fieldsOf(FieldGroup group)
{
    QList<Field> fields;
    for (const Field field : allFields()) {
        if (groupOf(field) == group)
            fields.append(field);
    }
    return fields;
}

} // namespace waybill
