// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/Benches.h"

#include "models/JobFilterModel.h"
#include "service/classic/ListReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace waybill::bench {

namespace {

constexpr int jobsOfAPage = 1000;
constexpr int jobsOfTheList = 100'000;
constexpr int rounds = 101; // some milliseconds each: the best of few still holds what else goes on

QJsonObject jobOfAPage(int number)
{
    const QJsonObject address{
        {u"Name"_s, u"Receiving desk %1"_s.arg(number)},
        {u"Address"_s, u"Lagerstraße %1, 20357 Hamburg, Germany"_s.arg(number)},
        {u"Phone"_s, u"+49 40 5550 0142"_s},
        {u"Email"_s, u"drives@contoso.example"_s}};
    const QJsonObject package{{u"CarrierName"_s, u"FedEx"_s},
                              {u"TrackingNumber"_s, QString::number(779017972697 + number)},
                              {u"DriveCount"_s, 4},
                              {u"ShipDate"_s, u"4/30/2014 12:25:40 AM"_s}};
    const QJsonObject shipTo{{u"Name"_s, u"Data centre"_s},
                             {u"Address"_s, u"1111 First Ave;;Any City;WA;98999;USA"_s}};
    const QJsonObject properties{{u"Location"_s, u"West US"_s},
                                 {u"Type"_s, u"Import"_s},
                                 {u"State"_s, u"Shipping"_s},
                                 {u"FriendlyName"_s, u"Server room move, rack %1"_s.arg(number)},
                                 {u"CancelRequested"_s, false},
                                 {u"ReturnAddress"_s, address},
                                 {u"DeliveryPackage"_s, package},
                                 {u"ShippingInformation"_s, shipTo}};
    const QString name = u"hdd-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    return {{u"odata.id"_s, name},
            {u"odata.editLink"_s, u"https://service.example/jobs/"_s + name},
            {u"Name"_s, name},
            {u"Properties"_s, properties}};
}

QByteArray pageOfJobs()
{
    QJsonArray jobs;
    for (int i = 0; i < jobsOfAPage; ++i)
        jobs.append(jobOfAPage(i));
    return QJsonDocument(
               QJsonObject{{u"odata.count"_s, QString::number(jobsOfAPage)}, {u"value"_s, jobs}})
        .toJson(QJsonDocument::Compact);
}

/// Of the heap, and of the large blocks beside it.
std::size_t bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace

Row readingRow()
{
    const QByteArray page = pageOfJobs();
    QList<double> ours;
    QList<double> theirs;
    qsizetype read = 0;
    for (int i = 0; i < rounds; ++i) {
        theirs.append(milliseconds([&] { read += QJsonDocument::fromJson(page).object().size(); }));
        ours.append(milliseconds([&] { read += readJobList(page, u"account"_s)->jobs.size(); }));
    }
    if (read != qsizetype(rounds) * (jobsOfAPage + 2))
        qCritical("The page was not read whole.");
    return {u"reading a page of 1,000 jobs"_s,
            u"QJsonDocument::fromJson alone"_s,
            best(ours),
            best(theirs),
            u"ms"_s,
            1.5};
}

Row memoryRow()
{
    const std::size_t before = bytesInUse();
    JobTableModel model(systemClock());
    JobFilterModel shown;
    shown.setJobs(&model);
    shown.sort(JobTableModel::Job);
    for (int start = 0; start < jobsOfTheList; start += jobsOfAPage) {
        QJsonArray jobs;
        for (int i = start; i < start + jobsOfAPage; ++i)
            jobs.append(jobOfAPage(i));
        const QByteArray page =
            QJsonDocument(QJsonObject{{u"value"_s, jobs}}).toJson(QJsonDocument::Compact);
        model.mergeJobs(u"account"_s, readJobList(page, u"account"_s)->jobs);
    }
    const std::size_t after = bytesInUse();
    const double kilobytes = double(after - before) / 1024.0 / jobsOfTheList;
    return {u"memory of a job in a list of 100,000"_s,
            u"nothing: the value itself"_s,
            kilobytes,
            0,
            u"KB"_s,
            2};
}

} // namespace waybill::bench
