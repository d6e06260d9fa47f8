// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ListReader.h"

#include "service/classic/JobTypeText.h"
#include "service/classic/JsonBody.h"
#include "service/classic/JsonMembers.h"

#include <QJsonArray>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// The texts of one member over a page of jobs, where a thousand jobs name a handful of places:
/// equal ones share their memory.
class SharedTexts
{
public:
    [[nodiscard]] QString shared(const QString &text)
    {
        for (const QString &known : std::as_const(m_texts)) {
            if (known == text)
                return known;
        }
        if (m_texts.size() < maxTexts)
            m_texts.append(text);
        return text;
    }

private:
    static constexpr qsizetype maxTexts = 16;
    QStringList m_texts;
};

struct PageTexts
{
    SharedTexts types;
    SharedTexts states;
    SharedTexts locations;
    SharedTexts carriers;
};

Result<QJsonArray, QString> valueArray(const QJsonObject &root)
{
    const QJsonValue value = root.value("value"_L1);
    if (!value.isArray())
        return failure(u"a list without its member \"value\""_s);
    return value.toArray();
}

void readPackage(JobSummary &job, const QJsonObject &properties, PageTexts &texts)
{
    const auto package = json::object(properties, "DeliveryPackage"_L1);
    if (!package)
        return;
    job.carrierName = texts.carriers.shared(json::textOrEmpty(*package, "CarrierName"_L1));
    job.trackingNumber = json::textOrEmpty(*package, "TrackingNumber"_L1);
    job.driveCount = json::integer(*package, "DriveCount"_L1);
}

void readReturnAddress(JobSummary &job, const QJsonObject &properties)
{
    const auto address = json::object(properties, "ReturnAddress"_L1);
    job.hasReturnAddress = address.has_value();
    if (!address)
        return;
    job.returnTo = returnToText(json::textOrEmpty(*address, "Name"_L1),
                                json::textOrEmpty(*address, "Address"_L1));
}

void readProperties(JobSummary &job, const QJsonObject &properties, PageTexts &texts)
{
    job.type = jobTypeFromText(texts.types.shared(json::textOrEmpty(properties, "Type"_L1)));
    job.state = JobState::fromText(texts.states.shared(json::textOrEmpty(properties, "State"_L1)));
    job.friendlyName = json::textOrEmpty(properties, "FriendlyName"_L1);
    job.location = texts.locations.shared(json::textOrEmpty(properties, "Location"_L1));
    readPackage(job, properties, texts);
    job.percentComplete = json::integer(properties, "PercentComplete"_L1);
    readReturnAddress(job, properties);
    job.cancelRequested = json::flag(properties, "CancelRequested"_L1).value_or(false);
}

/// Fills @p job in its place in the list; false for an entry without a name.
bool readSummary(JobSummary &job, const QJsonValue &entry, const QString &account, PageTexts &texts)
{
    if (!entry.isObject())
        return false;
    const QJsonObject object = entry.toObject();
    const QString name = json::textOrEmpty(object, "Name"_L1);
    if (name.isEmpty())
        return false;
    job.key = {account, name};
    readProperties(job, json::object(object, "Properties"_L1).value_or(QJsonObject()), texts);
    return true;
}

/// The paging link in each spelling that was seen (classic-api, quirk 13).
Result<QString, QString> readNextLink(const QJsonObject &root)
{
    for (const auto name : {"odata.nextlink"_L1, "odata.nextLink"_L1, "next-link"_L1}) {
        const QJsonValue value = root.value(name);
        if (value.isUndefined() || value.isNull())
            continue;
        // Passing over it would hide the jobs of all further pages.
        if (!value.isString())
            return failure(u"a paging link that is not text"_s);
        if (!value.toString().isEmpty())
            return value.toString();
    }
    return QString();
}

Location readLocation(const QJsonObject &object)
{
    PostalAddress::Parts parts;
    parts.street1 = json::textOrEmpty(object, "StreetAddress1"_L1);
    parts.street2 = json::textOrEmpty(object, "StreetAddress2"_L1);
    parts.city = json::textOrEmpty(object, "City"_L1);
    parts.stateOrProvince = json::textOrEmpty(object, "StateOrProvince"_L1);
    parts.postalCode = json::textOrEmpty(object, "PostalCode"_L1);
    parts.country = json::textOrEmpty(object, "CountryOrRegion"_L1);
    return {json::textOrEmpty(object, "Name"_L1), json::textOrEmpty(object, "RecipientName"_L1),
            PostalAddress::fromParts(parts), json::texts(object, "SupportedCarriers"_L1)};
}

/// The member @p member of each entry of the list in @p body; entries without one are left out.
Result<QStringList, QString> readNames(const QByteArray &body, QLatin1StringView member)
{
    const auto root = parseObject(body);
    const auto entries = root.and_then(valueArray);
    const auto nextLink = root.and_then(readNextLink);
    if (!entries || !nextLink)
        return failure(entries ? nextLink.error() : entries.error());
    // Who takes the list for whole takes what is not in it for gone.
    if (!nextLink->isEmpty())
        return failure(u"the list goes on on another page, which is not documented"_s);
    QStringList names;
    for (const QJsonValue &entry : *entries) {
        const QString name = json::textOrEmpty(entry.toObject(), member);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace

Result<JobListBody, QString> readJobList(const QByteArray &body, const QString &account)
{
    const auto root = parseObject(body);
    if (!root)
        return failure(root.error());
    const auto entries = valueArray(*root);
    if (!entries)
        return failure(entries.error());
    const auto nextLink = readNextLink(*root);
    if (!nextLink)
        return failure(nextLink.error());

    JobListBody list;
    list.nextLink = *nextLink;
    list.jobs.reserve(entries->size());
    PageTexts texts;
    for (const QJsonValue &entry : *entries) {
        if (readSummary(list.jobs.emplaceBack(), entry, account, texts))
            continue;
        list.jobs.removeLast();
        ++list.unreadable;
    }
    return list;
}

Result<QList<Location>, QString> readLocations(const QByteArray &body)
{
    const auto entries = parseObject(body).and_then(valueArray);
    if (!entries)
        return failure(entries.error());
    QList<Location> locations;
    for (const QJsonValue &entry : *entries) {
        const Location location = readLocation(entry.toObject());
        if (!location.name.isEmpty())
            locations.append(location);
    }
    return locations;
}

Result<QStringList, QString> readStorageAccounts(const QByteArray &body)
{
    return readNames(body, "Name"_L1);
}

Result<QStringList, QString> readEntitySets(const QByteArray &body)
{
    return readNames(body, "name"_L1);
}

} // namespace waybill
