// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/PutRules.h"

#include "practice/BodyReader.h"
#include "practice/Locations.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

constexpr qsizetype mostDrives = 10;
constexpr qsizetype longestBlobList = 32 * 1024;

Copied takeLocation(const QJsonObject &given, QJsonObject &properties)
{
    const QString name = given.value("Location"_L1).toString();
    for (const Location &location : allLocations()) {
        if (location.name.compare(name, Qt::CaseInsensitive) == 0) {
            properties.insert("Location"_L1, location.name);
            properties.insert("ShippingInformation"_L1, location.shippingInformation());
            return Done{};
        }
    }
    return failure(
        badValue(u"Location"_s, u"is required and must be a name from List Locations"_s));
}

Copied takeType(const QJsonObject &given, QJsonObject &properties)
{
    const QString type = given.value("Type"_L1).toString();
    if (type != "Import"_L1 && type != "Export"_L1)
        return failure(badValue(u"Type"_s, u"is required and must be Import or Export"_s));
    properties.insert("Type"_L1, type);
    return Done{};
}

/// One of the two secrets that let the service reach the storage account.
Copied checkAccess(const QJsonObject &given, const HttpRequest &request, const QString &account)
{
    const auto isGiven = [&given](QLatin1StringView member) {
        return !given.value(member).toString().isEmpty();
    };
    const bool knowsSas = request.header("x-ms-version") != "2014-05-01";
    if (!isGiven("StorageAccountKey"_L1) && !(knowsSas && isGiven("ContainerSas"_L1)))
        return failure(badValue(u"StorageAccountKey"_s,
                                u"is required, or ContainerSas from version 2014-11-01 on"_s));
    const QString named = given.value("StorageAccountName"_L1).toString();
    if (!named.isEmpty() && named.compare(account, Qt::CaseInsensitive) != 0)
        return failure(badValue(u"StorageAccountName"_s, u"is not the account in the URI"_s));
    return Done{};
}

Copied takeStatesPath(const QJsonObject &given, QJsonObject &properties)
{
    constexpr int anyLength = std::numeric_limits<int>::max();
    QJsonObject paths;
    const Copied copied =
        copyText(given, paths, u"ImportExportStatesContainer"_s, anyLength).and_then([&](Done) {
            return copyText(given, paths, u"ImportExportStatesPath"_s, anyLength);
        });
    if (!copied)
        return copied;
    const QString older = paths.value("ImportExportStatesContainer"_L1).toString();
    const QString path = paths.value("ImportExportStatesPath"_L1).toString(older);
    properties.insert("ImportExportStatesPath"_L1, path.isEmpty() ? u"waimportexport"_s : path);
    return Done{};
}

Result<QJsonObject, Refusal> readDrive(const QJsonObject &given)
{
    struct Rule
    {
        QString member;
        QString pattern;
        QString why;
    };
    const QList<Rule> rules{
        {u"DriveId"_s, u"\\S+"_s, u"is required and has no spaces"_s},
        {u"BitLockerKey"_s, u"\\d{6}(-\\d{6}){7}"_s, u"must be 48 digits in eight groups of six"_s},
        {u"ManifestFile"_s, u".+"_s, u"is required"_s},
        {u"ManifestHash"_s, u"[0-9A-Fa-f]{32}"_s, u"must be an MD5 hash in Base16"_s}};
    QJsonObject drive;
    for (const Rule &rule : rules) {
        const QString value = given.value(rule.member).toString();
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(rule.pattern));
        if (!pattern.match(value).hasMatch())
            return failure(badValue(u"DriveList."_s + rule.member, rule.why));
        drive.insert(rule.member, value);
    }
    drive.insert("State"_L1, u"Specified"_s);
    return drive;
}

Result<QJsonArray, Refusal> readDrives(const QJsonObject &entity)
{
    const QJsonArray given = entity.value("DriveList"_L1).toArray();
    if (given.isEmpty() || given.size() > mostDrives)
        return failure(badValue(u"DriveList"_s, u"must hold 1 to 10 drives"_s));
    QJsonArray drives;
    QStringList ids;
    for (const QJsonValue &value : given) {
        const auto drive = readDrive(value.toObject());
        if (!drive)
            return failure(drive.error());
        const QString id = drive->value("DriveId"_L1).toString();
        if (ids.contains(id))
            return failure(badValue(u"DriveList.DriveId"_s, u"stands there twice"_s));
        ids.append(id);
        drives.append(*drive);
    }
    return drives;
}

bool areBlobNames(const QJsonValue &value)
{
    const QJsonArray names = value.toArray();
    return std::all_of(names.cbegin(), names.cend(),
                       [](const QJsonValue &name) { return name.toString().startsWith(u'/'); });
}

Result<QJsonObject, Refusal> readExport(const QJsonObject &entity)
{
    const QJsonObject given = entity.value("Export"_L1).toObject();
    const QString listPath = given.value("BlobListBlobPath"_L1).toString();
    if (!listPath.isEmpty())
        return QJsonObject{{u"BlobListBlobPath"_s, listPath}};
    const QJsonObject list = given.value("BlobList"_L1).toObject();
    const QJsonArray paths = list.value("BlobPath"_L1).toArray();
    const QJsonArray prefixes = list.value("BlobPathPrefix"_L1).toArray();
    if (paths.isEmpty() && prefixes.isEmpty())
        return failure(badValue(u"Export"_s, u"must hold a BlobList or a BlobListBlobPath"_s));
    if (!areBlobNames(paths) || !areBlobNames(prefixes))
        return failure(
            badValue(u"Export.BlobList"_s, u"may hold only names that start with '/'"_s));
    if (QJsonDocument(list).toJson(QJsonDocument::Compact).size() > longestBlobList)
        return failure(badValue(u"Export.BlobList"_s, u"has more than 32 KB"_s));
    QJsonObject kept;
    if (!paths.isEmpty())
        kept.insert("BlobPath"_L1, paths);
    if (!prefixes.isEmpty())
        kept.insert("BlobPathPrefix"_L1, prefixes);
    return QJsonObject{{u"BlobList"_s, kept}};
}

void dropNulls(QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end();)
        it = it->isNull() ? object.erase(it) : std::next(it);
}

} // namespace

Result<JobRecord, Refusal> readNewJob(const HttpRequest &request, const Target &target)
{
    const auto entity = readEntity(request.body, target.job());
    if (!entity)
        return failure(entity.error());
    if (!entity->value("Name"_L1).isString())
        return failure(badValue(u"Name"_s, u"is required"_s));
    JobRecord job{target.account(), target.job(), {}, {}, {}};
    const QJsonObject given = entity->value("Properties"_L1).toObject();
    job.properties = {{u"State"_s, u"Creating"_s},
                      {u"CancelRequested"_s, false},
                      {u"EnableVerboseLog"_s, false},
                      {u"BackupDriveManifest"_s, false}};
    const Copied copied =
        takeLocation(given, job.properties)
            .and_then([&](Done) { return takeType(given, job.properties); })
            .and_then([&](Done) { return checkAccess(given, request, job.account); })
            .and_then([&](Done) { return takeStatesPath(given, job.properties); })
            .and_then([&](Done) { return copyCommonMembers(given, job.properties); });
    if (!copied)
        return failure(copied.error());
    dropNulls(job.properties);
    if (job.isImport()) {
        const auto drives = readDrives(*entity);
        if (!drives)
            return failure(drives.error());
        job.drives = *drives;
    } else {
        const auto exportPart = readExport(*entity);
        if (!exportPart)
            return failure(exportPart.error());
        job.exportPart = *exportPart;
    }
    return job;
}

} // namespace waybill::practice
