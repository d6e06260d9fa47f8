// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobState.h"
#include "domain/PostalAddress.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace waybill {

/// What names a job: the storage account that it belongs to and its name there.
struct JobKey
{
    QString account;
    QString name;

    bool operator==(const JobKey &) const = default;
};

size_t qHash(const JobKey &key, size_t seed = 0);

/// The direction of a job. Unknown keeps the text that was sent in Job::typeText.
enum class JobType { Import, Export, Unknown };

/// Where the drives go back to ("Update Job Properties", ReturnAddress).
struct ReturnAddress
{
    QString recipientName;
    PostalAddress address;
    std::optional<QString> phone; ///< required when sent, yet absent in old jobs (quirk 7)
    std::optional<QString> email; ///< likewise

    bool operator==(const ReturnAddress &) const = default;
};

/// How the drives go back (ReturnShipping).
struct ReturnShipping
{
    QString carrierName;
    QString carrierAccountNumber;

    bool operator==(const ReturnShipping &) const = default;
};

/// A parcel (DeliveryPackage, ReturnPackage).
struct Package
{
    QString carrierName;
    QString trackingNumber;
    std::optional<int> driveCount;
    std::optional<QString> shipDate; ///< opaque text of the wire, see ShipDate.h

    bool operator==(const Package &) const = default;
};

/// The address that the service wants the drives sent to (ShippingInformation).
struct ShipToAddress
{
    QString recipientName;
    PostalAddress address;

    bool operator==(const ShipToAddress &) const = default;
};

/// One hard drive of a job. Texts are the service's own; empty means that it was not sent.
/// The BitLocker key is deliberately not kept: Waybill has no use for it.
struct Drive
{
    QString driveId;
    QString state;      ///< "Specified", "Received", … ; empty when unknown
    QString copyStatus; ///< empty until the drive is Transferring
    std::optional<int> percentComplete;
    QString manifestFile;
    QString manifestHash;
    QString errorLogUri;
    QString verboseLogUri;
    QString manifestUri;

    bool operator==(const Drive &) const = default;
};

/// A job as the service returned it: a plain value.
struct Job
{
    JobKey key;
    JobType type = JobType::Unknown;
    QString typeText; ///< as sent
    JobState state;
    QString location;

    std::optional<QString> friendlyName;
    std::optional<QString> description;
    std::optional<QString> metadata;

    std::optional<Package> deliveryPackage;
    std::optional<Package> returnPackage;
    std::optional<ReturnAddress> returnAddress;
    std::optional<ReturnShipping> returnShipping;
    std::optional<ShipToAddress> shipTo;

    std::optional<bool> cancelRequested;
    std::optional<bool> enableVerboseLog;
    std::optional<bool> backupDriveManifest;
    std::optional<int> percentComplete;

    QString statesPath;
    QString incompleteBlobListUri;
    QStringList exportPaths; ///< blob paths, prefixes and list path of an export job, for reading

    /// Absent: no drive list was sent, so the states of the drives are unknown.
    std::optional<QList<Drive>> drives;

    /// Members of Properties that Waybill does not know, as sent, for reading only.
    QJsonObject unknownProperties;

    QByteArray etag;        ///< byte for byte; empty when the service sent none
    QDateTime lastModified; ///< UTC; invalid when unknown

    bool operator==(const Job &) const = default;
};

/// A row of a job list: what the list operation tells of a job, small enough to hold 100,000.
struct JobSummary
{
    JobKey key;
    JobType type = JobType::Unknown;
    JobState state;
    QString friendlyName;
    QString location;
    QString carrierName;
    QString trackingNumber;
    std::optional<int> driveCount;
    std::optional<int> percentComplete;
    bool hasReturnAddress = false;
    QString returnTo; ///< recipient and address that the drives go back to, for finding
    bool cancelRequested = false;
    QDateTime lastModified; ///< invalid while unknown: the list of the classic dialect has none
    /// When the service was found to have the job no longer (UTC): this is Waybill's own copy then.
    QDateTime goneSince;

    [[nodiscard]] bool isArchived() const { return goneSince.isValid(); }

    bool operator==(const JobSummary &) const = default;
};

/// JobSummary::returnTo of these.
[[nodiscard]] QString returnToText(const QString &recipientName, const QString &address);

/// The summary of a job that was read whole.
[[nodiscard]] JobSummary summaryOf(const Job &job);

} // namespace waybill
