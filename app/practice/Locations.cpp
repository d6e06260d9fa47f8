// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/Locations.h"

using namespace Qt::StringLiterals;

namespace waybill::practice {

QJsonObject Location::toJson() const
{
    QJsonObject result{{u"Name"_s, name},
                       {u"RecipientName"_s, recipient},
                       {u"StreetAddress1"_s, street1},
                       {u"City"_s, city},
                       {u"StateOrProvince"_s, state},
                       {u"PostalCode"_s, postalCode},
                       {u"CountryOrRegion"_s, country},
                       {u"SupportedCarriers"_s, QJsonArray::fromStringList(carriers)}};
    // The model calls it non-null, the sample leaves it out: both are served.
    if (!street2.isEmpty())
        result.insert("StreetAddress2"_L1, street2);
    return result;
}

QJsonObject Location::shippingInformation() const
{
    const QStringList parts{street1, street2, city, state, postalCode, country};
    return {{u"Name"_s, recipient}, {u"Address"_s, parts.join(u';')}};
}

bool Location::serves(const QString &region) const
{
    return name.compare(region, Qt::CaseInsensitive) == 0
        || regions.contains(region, Qt::CaseInsensitive);
}

QList<Location> allLocations()
{
    return {
        {u"West US"_s,
         u"Import Export, West US"_s,
         u"1111 First Ave"_s,
         {},
         u"Any City"_s,
         u"WA"_s,
         u"98999"_s,
         u"USA"_s,
         {u"FedEx"_s, u"UPS"_s},
         {u"North Central US"_s, u"West Central US"_s}},
        {u"East US"_s,
         u"Import Export, East US"_s,
         u"2200 Harbor Road"_s,
         u"Dock 7"_s,
         u"Sample Town"_s,
         u"VA"_s,
         u"20199"_s,
         u"USA"_s,
         {u"FedEx"_s},
         {u"South Central US"_s, u"East US 2"_s}},
        {u"North Europe"_s,
         u"Import Export, North Europe"_s,
         u"Unit 12, Example Business Park"_s,
         {},
         u"Dublin"_s,
         {},
         u"D22 XY00"_s,
         u"Ireland"_s,
         {u"DHL"_s, u"UPS"_s},
         {u"UK South"_s}},
        {u"West Europe"_s,
         u"Import Export, West Europe"_s,
         u"Tupolevlaan 101"_s,
         {},
         u"Schiphol-Rijk"_s,
         {},
         u"1119 PA"_s,
         u"Netherlands (NL)"_s,
         {u"DHL"_s, u"TNT"_s},
         {u"Germany West Central"_s}},
        {u"Japan East"_s,
         u"インポート／エクスポート 東日本"_s,
         u"見本町1-2-3"_s,
         u"物流センター2階"_s,
         u"川崎市"_s,
         u"神奈川県"_s,
         u"210-0000"_s,
         u"Japan"_s,
         {u"Yamato"_s, u"DHL"_s},
         {u"Japan West"_s}},
    };
}

} // namespace waybill::practice
