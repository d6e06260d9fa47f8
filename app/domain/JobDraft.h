// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Field.h"
#include "domain/Job.h"

#include <QVariant>

namespace waybill {

/// The editable part of a job as a form holds it: one member per field, absent shown as empty.
///
/// A value. Comparing it with the draft of the job as it was read says what a person changed.
struct JobDraft
{
    QString friendlyName;
    QString description;
    QString metadata;
    QString deliveryCarrier;
    QString trackingNumber;
    std::optional<int> driveCount;
    QString shipDate; ///< wire text (see ShipDate.h); empty: none
    QString recipientName;
    QString address;
    QString phone;
    QString email;
    QString returnCarrier;
    QString carrierAccountNumber;
    bool verboseLog = false;
    bool backupDriveManifest = false;

    [[nodiscard]] static JobDraft fromJob(const Job &job);

    /// The value of @p field: QString, bool, or for DriveCount an int or an invalid QVariant.
    [[nodiscard]] QVariant value(Field field) const;
    /// Sets @p field to a value of the kind that value() gives; anything else is a bug of the caller.
    void setValue(Field field, const QVariant &value);

    bool operator==(const JobDraft &) const = default;
};

/// The fields in which @p a and @p b differ, in reading order.
[[nodiscard]] QList<Field> differingFields(const JobDraft &a, const JobDraft &b);

} // namespace waybill
