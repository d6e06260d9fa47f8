// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

namespace waybill {

/// The fields of the job editor, in reading order (product.md, section 2).
enum class Field {
    FriendlyName,
    Description,
    Metadata,
    DeliveryCarrier,
    TrackingNumber,
    DriveCount,
    ShipDate,
    RecipientName,
    Address,
    Phone,
    Email,
    ReturnCarrier,
    CarrierAccountNumber,
    VerboseLog,
    BackupDriveManifest,
};

/// What changes together and is locked together: the service requires all members of
/// DeliveryPackage, ReturnAddress and ReturnShipping inside their group.
enum class FieldGroup {
    FriendlyName,
    Description,
    Metadata,
    DeliveryPackage,
    ReturnAddress,
    ReturnShipping,
    VerboseLog,
    BackupDriveManifest,
};

/// Every field, in reading order.
[[nodiscard]] const QList<Field> &allFields();
[[nodiscard]] FieldGroup groupOf(Field field);
/// The fields of @p group, in reading order.
[[nodiscard]] QList<Field> fieldsOf(FieldGroup group);

} // namespace waybill
