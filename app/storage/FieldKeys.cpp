// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/FieldKeys.h"

namespace waybill {

using namespace Qt::StringLiterals;

QString fieldKey(Field field)
{
    switch (field) {
    case Field::FriendlyName:
        return u"friendlyName"_s;
    case Field::Description:
        return u"description"_s;
    case Field::Metadata:
        return u"metadata"_s;
    case Field::DeliveryCarrier:
        return u"deliveryCarrier"_s;
    case Field::TrackingNumber:
        return u"trackingNumber"_s;
    case Field::DriveCount:
        return u"driveCount"_s;
    case Field::ShipDate:
        return u"shipDate"_s;
    case Field::RecipientName:
        return u"recipientName"_s;
    case Field::Address:
        return u"address"_s;
    case Field::Phone:
        return u"phone"_s;
    case Field::Email:
        return u"email"_s;
    case Field::ReturnCarrier:
        return u"returnCarrier"_s;
    case Field::CarrierAccountNumber:
        return u"carrierAccountNumber"_s;
    case Field::VerboseLog:
        return u"verboseLog"_s;
    case Field::BackupDriveManifest:
        return u"backupDriveManifest"_s;
    }
    return {};
}

std::optional<Field> fieldOfKey(const QString &key)
{
    for (const Field field : allFields()) {
        if (fieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

} // namespace waybill
