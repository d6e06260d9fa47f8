// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ChangeWriter.h"

#include "service/classic/OrderedJson.h"

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

void addText(OrderedJson &json, QLatin1StringView name, const std::optional<QString> &text)
{
    if (text)
        json.add(name, QJsonValue(*text));
}

void addFlag(OrderedJson &json, QLatin1StringView name, const std::optional<bool> &flag)
{
    if (flag)
        json.add(name, QJsonValue(*flag));
}

OrderedJson returnAddressJson(const ReturnAddress &address)
{
    OrderedJson json;
    json.add("Name"_L1, QJsonValue(address.recipientName));
    json.add("Address"_L1, QJsonValue(address.address.text()));
    addText(json, "Phone"_L1, address.phone);
    addText(json, "Email"_L1, address.email);
    return json;
}

OrderedJson returnShippingJson(const ReturnShipping &shipping)
{
    OrderedJson json;
    json.add("CarrierName"_L1, QJsonValue(shipping.carrierName));
    json.add("CarrierAccountNumber"_L1, QJsonValue(shipping.carrierAccountNumber));
    return json;
}

OrderedJson packageJson(const Package &package)
{
    OrderedJson json;
    json.add("CarrierName"_L1, QJsonValue(package.carrierName));
    json.add("TrackingNumber"_L1, QJsonValue(package.trackingNumber));
    if (package.driveCount)
        json.add("DriveCount"_L1, QJsonValue(*package.driveCount));
    addText(json, "ShipDate"_L1, package.shipDate);
    return json;
}

void addChange(OrderedJson &json, JobAction action, const JobChange &change)
{
    addText(json, "FriendlyName"_L1, change.friendlyName);
    addText(json, "Description"_L1, change.description);
    addText(json, "Metadata"_L1, change.metadata);
    if (action == JobAction::MarkAsShipped)
        json.add("State"_L1, QJsonValue("Shipping"_L1));
    if (change.returnAddress)
        json.add("ReturnAddress"_L1, returnAddressJson(*change.returnAddress));
    if (change.returnShipping)
        json.add("ReturnShipping"_L1, returnShippingJson(*change.returnShipping));
    if (change.deliveryPackage)
        json.add("DeliveryPackage"_L1, packageJson(*change.deliveryPackage));
    addFlag(json, "EnableVerboseLog"_L1, change.enableVerboseLog);
    addFlag(json, "BackupDriveManifest"_L1, change.backupDriveManifest);
}

bool isBlank(const std::optional<QString> &text)
{
    return !text || text->trimmed().isEmpty();
}

} // namespace

QByteArray writeChange(JobAction action, const QString &jobName, const QString &editLink,
                       const JobChange &change)
{
    OrderedJson properties;
    if (action == JobAction::RequestCancellation)
        properties.add("CancelRequested"_L1, QJsonValue(true));
    else
        addChange(properties, action, change);

    OrderedJson json;
    json.add("odata.type"_L1, QJsonValue("Microsoft.Cis.Services.ImportExport.Public.Job"_L1));
    json.add("odata.id"_L1, QJsonValue(jobName));
    json.add("odata.editLink"_L1, QJsonValue(editLink));
    json.add("Name"_L1, QJsonValue(jobName));
    json.add("Properties"_L1, properties);
    return json.toJson();
}

QString missingMember(const JobChange &change)
{
    if (const auto &address = change.returnAddress) {
        if (isBlank(address->recipientName))
            return u"ReturnAddress.Name"_s;
        if (address->address.isBlank())
            return u"ReturnAddress.Address"_s;
        if (isBlank(address->phone))
            return u"ReturnAddress.Phone"_s;
        if (isBlank(address->email))
            return u"ReturnAddress.Email"_s;
    }
    if (const auto &shipping = change.returnShipping) {
        if (isBlank(shipping->carrierName))
            return u"ReturnShipping.CarrierName"_s;
        if (isBlank(shipping->carrierAccountNumber))
            return u"ReturnShipping.CarrierAccountNumber"_s;
    }
    if (const auto &package = change.deliveryPackage) {
        if (isBlank(package->carrierName))
            return u"DeliveryPackage.CarrierName"_s;
        if (isBlank(package->trackingNumber))
            return u"DeliveryPackage.TrackingNumber"_s;
    }
    return {};
}

} // namespace waybill
