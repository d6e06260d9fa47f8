// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/FieldSpec.h"

#include <algorithm>

namespace waybill {

const QList<FieldSpec> &fieldSpecs()
{
    using enum Section;
    using enum Requirement;
    using Kind = ControlKind;
    static const QList<FieldSpec> specs{
        {Field::FriendlyName, Job, Kind::Line, Optional, true, "friendlyName"},
        {Field::Description, Job, Kind::Text, Optional, false, "description"},
        {Field::Metadata, Job, Kind::Text, Optional, false, "metadata"},
        {Field::DeliveryCarrier, DeliveryPackage, Kind::Carrier, Required, false,
         "deliveryCarrier"},
        {Field::TrackingNumber, DeliveryPackage, Kind::Tracking, Required, false, "trackingNumber"},
        {Field::DriveCount, DeliveryPackage, Kind::Number, Optional, false, "driveCount"},
        {Field::ShipDate, DeliveryPackage, Kind::Date, Optional, false, "shipDate"},
        {Field::RecipientName, ReturnAddress, Kind::Line, Required, true, "recipientName"},
        {Field::Address, ReturnAddress, Kind::Text, Required, true, "address"},
        {Field::Phone, ReturnAddress, Kind::Line, Required, false, "phone"},
        {Field::Email, ReturnAddress, Kind::Line, Required, false, "email"},
        {Field::ReturnCarrier, ReturnShipping, Kind::Carrier, WithItsGroup, false, "returnCarrier"},
        {Field::CarrierAccountNumber, ReturnShipping, Kind::Line, WithItsGroup, false,
         "carrierAccountNumber"},
        {Field::VerboseLog, Options, Kind::Check, Optional, false, "verboseLog"},
        {Field::BackupDriveManifest, Options, Kind::Check, Optional, false, "backupDriveManifest"},
    };
    return specs;
}

const FieldSpec &specOf(Field field)
{
    const auto found = std::find_if(fieldSpecs().cbegin(), fieldSpecs().cend(),
                                    [field](const FieldSpec &spec) { return spec.field == field; });
    Q_ASSERT(found != fieldSpecs().cend());
    return *found;
}

} // namespace waybill
