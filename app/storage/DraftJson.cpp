// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Field field)
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

} // namespace

QByteArray draftToJson(const JobDraft &draft)
{
    QJsonObject object;
    for (const Field field : allFields()) {
        const QVariant value = draft.value(field);
        if (value.isValid())
            object.insert(nameOf(field), QJsonValue::fromVariant(value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<JobDraft> draftFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    JobDraft draft;
    for (const Field field : allFields()) {
        const QJsonValue value = object.value(nameOf(field));
        const bool isFlag = field == Field::VerboseLog || field == Field::BackupDriveManifest;
        if (isFlag && value.isBool())
            draft.setValue(field, value.toBool());
        else if (field == Field::DriveCount && value.isDouble())
            draft.setValue(field, value.toInt());
        else if (!isFlag && field != Field::DriveCount && value.isString())
            draft.setValue(field, value.toString());
    }
    return draft;
}

} // namespace waybill
