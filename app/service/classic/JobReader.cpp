// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/JobReader.h"

#include "service/classic/JobTypeText.h"
#include "service/classic/JsonBody.h"
#include "service/classic/JsonMembers.h"

#include <QJsonArray>
#include <QSet>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// Members of Properties that have a place in Job.
bool isKnownProperty(const QString &name)
{
    static const QSet<QString> known{
        u"Type"_s,
        u"State"_s,
        u"Location"_s,
        u"FriendlyName"_s,
        u"Description"_s,
        u"Metadata"_s,
        u"DeliveryPackage"_s,
        u"ReturnPackage"_s,
        u"ReturnAddress"_s,
        u"ReturnShipping"_s,
        u"ShippingInformation"_s,
        u"CancelRequested"_s,
        u"EnableVerboseLog"_s,
        u"BackupDriveManifest"_s,
        u"PercentComplete"_s,
        u"ImportExportStatesPath"_s,
        u"ImportExportStatesContainer"_s,
        u"IncompleteBlobListUri"_s,
    };
    return known.contains(name);
}

/// Members that may hold a secret: write-only ones that no service should send back, and the keys
/// of drives. They are dropped wherever they stand.
bool isSecret(const QString &name)
{
    return name.endsWith("AccountKey"_L1, Qt::CaseInsensitive)
        || name.endsWith("Sas"_L1, Qt::CaseInsensitive)
        || name.contains("BitLocker"_L1, Qt::CaseInsensitive)
        || name.compare("ManagementCertificate"_L1, Qt::CaseInsensitive) == 0;
}

QJsonValue withoutSecretMembers(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            kept.append(withoutSecretMembers(entry));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isSecret(it.key()))
            kept.insert(it.key(), withoutSecretMembers(it.value()));
    }
    return kept;
}

QJsonObject unknownMembers(const QJsonObject &properties)
{
    QJsonObject unknown;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString name = it.key();
        if (!isKnownProperty(name) && !isSecret(name))
            unknown.insert(name, withoutSecretMembers(it.value()));
    }
    return unknown;
}

std::optional<Package> readPackage(const QJsonObject &properties, QLatin1StringView name)
{
    const auto object = json::object(properties, name);
    if (!object)
        return std::nullopt;
    return Package{json::textOrEmpty(*object, "CarrierName"_L1),
                   json::textOrEmpty(*object, "TrackingNumber"_L1),
                   json::integer(*object, "DriveCount"_L1), json::text(*object, "ShipDate"_L1)};
}

std::optional<ReturnAddress> readReturnAddress(const QJsonObject &properties)
{
    const auto object = json::object(properties, "ReturnAddress"_L1);
    if (!object)
        return std::nullopt;
    return ReturnAddress{json::textOrEmpty(*object, "Name"_L1),
                         PostalAddress::fromText(json::textOrEmpty(*object, "Address"_L1)),
                         json::text(*object, "Phone"_L1), json::text(*object, "Email"_L1)};
}

std::optional<ReturnShipping> readReturnShipping(const QJsonObject &properties)
{
    const auto object = json::object(properties, "ReturnShipping"_L1);
    if (!object)
        return std::nullopt;
    return ReturnShipping{json::textOrEmpty(*object, "CarrierName"_L1),
                          json::textOrEmpty(*object, "CarrierAccountNumber"_L1)};
}

std::optional<ShipToAddress> readShipTo(const QJsonObject &properties)
{
    const auto object = json::object(properties, "ShippingInformation"_L1);
    if (!object)
        return std::nullopt;
    const QString address = json::textOrEmpty(*object, "Address"_L1);
    return ShipToAddress{json::textOrEmpty(*object, "Name"_L1),
                         PostalAddress::fromSemicolonText(address)};
}

Drive readDrive(const QJsonObject &object)
{
    Drive drive;
    drive.driveId = json::textOrEmpty(object, "DriveId"_L1);
    drive.state = json::textOrEmpty(object, "State"_L1);
    drive.copyStatus = json::textOrEmpty(object, "CopyStatus"_L1);
    drive.percentComplete = json::integer(object, "PercentComplete"_L1);
    drive.manifestFile = json::textOrEmpty(object, "ManifestFile"_L1);
    drive.manifestHash = json::textOrEmpty(object, "ManifestHash"_L1);
    drive.errorLogUri = json::textOrEmpty(object, "ErrorLogUri"_L1);
    drive.verboseLogUri = json::textOrEmpty(object, "VerboseLogUri"_L1);
    drive.manifestUri = json::textOrEmpty(object, "ManifestUri"_L1);
    return drive;
}

std::optional<QList<Drive>> readDrives(const QJsonObject &root)
{
    const QJsonValue value = root.value("DriveList"_L1);
    if (!value.isArray())
        return std::nullopt;
    QList<Drive> drives;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isObject())
            drives.append(readDrive(entry.toObject()));
    }
    return drives;
}

QStringList readExportPaths(const QJsonObject &root)
{
    const QJsonObject fragment = root.value("Export"_L1).toObject();
    const QJsonObject blobs = fragment.value("BlobList"_L1).toObject();
    QStringList paths = json::texts(blobs, "BlobPath"_L1) + json::texts(blobs, "BlobPathPrefix"_L1);
    if (const auto listPath = json::text(fragment, "BlobListBlobPath"_L1))
        paths.append(*listPath);
    return paths;
}

// The samples of both versions already use the newer name, so either is read in either.
QString readStatesPath(const QJsonObject &properties)
{
    const auto path = json::text(properties, "ImportExportStatesPath"_L1);
    return path ? *path : json::textOrEmpty(properties, "ImportExportStatesContainer"_L1);
}

void readProperties(Job &job, const QJsonObject &properties)
{
    job.typeText = json::textOrEmpty(properties, "Type"_L1);
    job.type = jobTypeFromText(job.typeText);
    job.state = JobState::fromText(json::textOrEmpty(properties, "State"_L1));
    job.location = json::textOrEmpty(properties, "Location"_L1);
    job.friendlyName = json::text(properties, "FriendlyName"_L1);
    job.description = json::text(properties, "Description"_L1);
    job.metadata = json::text(properties, "Metadata"_L1);
    job.deliveryPackage = readPackage(properties, "DeliveryPackage"_L1);
    job.returnPackage = readPackage(properties, "ReturnPackage"_L1);
    job.returnAddress = readReturnAddress(properties);
    job.returnShipping = readReturnShipping(properties);
    job.shipTo = readShipTo(properties);
    job.cancelRequested = json::flag(properties, "CancelRequested"_L1);
    job.enableVerboseLog = json::flag(properties, "EnableVerboseLog"_L1);
    job.backupDriveManifest = json::flag(properties, "BackupDriveManifest"_L1);
    job.percentComplete = json::integer(properties, "PercentComplete"_L1);
    job.statesPath = readStatesPath(properties);
    job.incompleteBlobListUri = json::textOrEmpty(properties, "IncompleteBlobListUri"_L1);
    job.unknownProperties = unknownMembers(properties);
}

} // namespace

Result<Job, QString> readJobBody(const QByteArray &body, const JobKey &key)
{
    const auto root = parseObject(body);
    if (!root)
        return failure(root.error());
    const QString name = json::textOrEmpty(*root, "Name"_L1);
    if (name.isEmpty())
        return failure(u"a job without Name"_s);
    // Job names are compared without case; anything else is the answer to another question, and
    // editing it would change the wrong job.
    if (name.compare(key.name, Qt::CaseInsensitive) != 0)
        return failure(u"another job than the one asked for"_s);
    const auto properties = json::object(*root, "Properties"_L1);
    if (!properties)
        return failure(u"a job without Properties"_s);

    Job job;
    job.key = key;
    readProperties(job, *properties);
    job.drives = readDrives(*root);
    job.exportPaths = readExportPaths(*root);
    return job;
}

} // namespace waybill
