// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/Seed.h"

#include "practice/Locations.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill::practice {

namespace {

QJsonValue withDates(const QJsonValue &value, const QDateTime &now);

QString dated(const QString &text, const QDateTime &now)
{
    const qsizetype bar = text.indexOf(u'|');
    if (!text.startsWith(u'@') || bar < 0)
        return text;
    const double days = QStringView(text).mid(1, bar - 1).toDouble();
    return QLocale::c().toString(now.addSecs(qint64(days * 24 * 60 * 60)), text.mid(bar + 1));
}

QJsonObject withDates(const QJsonObject &object, const QDateTime &now)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), withDates(it.value(), now));
    return result;
}

QJsonValue withDates(const QJsonValue &value, const QDateTime &now)
{
    if (value.isString())
        return dated(value.toString(), now);
    if (value.isObject())
        return withDates(value.toObject(), now);
    return value;
}

/// The service adds where to ship to, and its defaults.
void complete(QJsonObject &properties)
{
    const auto addDefault = [&properties](const QString &member, const QJsonValue &value) {
        if (!properties.contains(member))
            properties.insert(member, value);
    };
    addDefault(u"CancelRequested"_s, false);
    addDefault(u"EnableVerboseLog"_s, false);
    addDefault(u"BackupDriveManifest"_s, false);
    addDefault(u"ImportExportStatesPath"_s, u"waimportexport"_s);
    for (const Location &location : allLocations()) {
        if (location.name == properties.value("Location"_L1).toString())
            addDefault(u"ShippingInformation"_s, location.shippingInformation());
    }
}

/// @p index gives the fraction of the second, so that ETags look as unround as real ones.
Instant daysAgo(Instant now, const QJsonValue &days, int index)
{
    const Instant instant = now - Instant(days.toDouble() * double(instantsPerDay));
    return instant - instant % instantsPerSecond
        + (index * 1'234'567 + 6'173'161) % instantsPerSecond;
}

void seedFile(JobStore &store, const QString &path, Instant now, int &index)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QString account = root.value("account"_L1).toString();
    store.addAccount(account);
    const QJsonArray jobs = root.value("jobs"_L1).toArray();
    for (const QJsonValue &value : jobs) {
        const QJsonObject seed = value.toObject();
        JobRecord job{account, seed.value("Name"_L1).toString(),
                      withDates(seed.value("Properties"_L1).toObject(), toDateTime(now)),
                      seed.value("DriveList"_L1).toArray(), seed.value("Export"_L1).toObject()};
        complete(job.properties);
        job.created = daysAgo(now, seed.value("createdDaysAgo"_L1), index);
        job.modified = daysAgo(now, seed.value("modifiedDaysAgo"_L1), index + 1);
        job.stateSince = daysAgo(now, seed.value("stateDaysAgo"_L1), index + 2);
        store.insert(std::move(job));
        ++index;
    }
}

JobRecord generatedJob(const QString &account, int number, Instant now)
{
    const QStringList states{u"Creating"_s,  u"Shipping"_s,  u"Transferring"_s,
                             u"Packaging"_s, u"Completed"_s, u"Closed"_s};
    const QString suffix = QString::number(number).rightJustified(6, u'0');
    JobRecord job{account, u"gen-"_s + suffix, {}, {}, {}};
    job.properties = {{u"Type"_s, number % 4 == 0 ? u"Export"_s : u"Import"_s},
                      {u"State"_s, states.at(number % states.size())},
                      {u"Location"_s, u"West US"_s},
                      {u"FriendlyName"_s, u"Generated job %1"_s.arg(number)},
                      {u"ReturnAddress"_s,
                       QJsonObject{{u"Name"_s, u"Shipping desk"_s},
                                   {u"Address"_s, u"One Sample Way, Redmond, WA 98052"_s},
                                   {u"Phone"_s, u"+1 425 555 0100"_s},
                                   {u"Email"_s, u"desk@contoso.example"_s}}},
                      {u"DeliveryPackage"_s,
                       QJsonObject{{u"CarrierName"_s, u"FedEx"_s},
                                   {u"TrackingNumber"_s, u"986578788855"_s},
                                   {u"DriveCount"_s, 1 + number % 10}}}};
    complete(job.properties);
    job.modified = now - (number % 10) * instantsPerDay - number;
    job.created = job.modified - instantsPerDay;
    job.stateSince = job.modified;
    job.isGenerated = true;
    return job;
}

} // namespace

void seedJobs(JobStore &store, int generatedJobs)
{
    const Instant now = store.now();
    const QStringList accounts{u"xttest"_s, u"contosoarchive"_s, u"contosomedia"_s};
    int index = 1;
    for (const QString &account : accounts)
        seedFile(store, u":/waybill/practice/seed/%1.json"_s.arg(account), now, index);
    // Of the subscription, but without jobs: List Storage Accounts leaves it out.
    store.addAccount(u"contosoempty"_s);
    for (int number = 1; number <= generatedJobs; ++number)
        store.insert(generatedJob(accounts.constFirst(), number, now));
}

} // namespace waybill::practice
