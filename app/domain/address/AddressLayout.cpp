// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/address/AddressLayout.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr QStringView fourDigits = u"[0-9]{4}";
constexpr QStringView fiveDigits = u"[0-9]{5}";
constexpr QStringView sixDigits = u"[0-9]{6}";

// By the region data of libaddressinput (its data: CC-BY 4.0, Google), told in our own words.
constexpr std::array<AddressLayout, 28> layouts{{
    {QLocale::UnitedStates, u"A|C, S Z", u"ACSZ", u"[0-9]{5}(-[0-9]{4})?", u"95014",
     abbreviatedState},
    {QLocale::Canada, u"A|C S Z", u"ACSZ", u"[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]", u"H3Z 2Y7",
     abbreviatedState},
    {QLocale::Brazil, u"A|C-S|Z", u"ASCZ", u"[0-9]{5}-?[0-9]{3}", u"40301-110", abbreviatedState},
    {QLocale::UnitedKingdom, u"A|C|Z", u"ACZ", u"[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}",
     u"EC1Y 8SY"},
    {QLocale::Germany, u"A|Z C", u"ACZ", fiveDigits, u"26133"},
    {QLocale::Austria, u"A|Z C", u"ACZ", fourDigits, u"1010"},
    {QLocale::Switzerland, u"A|Z C", u"ACZ", fourDigits, u"2544"},
    {QLocale::Belgium, u"A|Z C", u"ACZ", fourDigits, u"4000"},
    {QLocale::Netherlands, u"A|Z C", u"ACZ", u"[0-9]{4} ?[A-Z]{2}", u"1234 AB"},
    {QLocale::Sweden, u"A|Z C", u"ACZ", u"[0-9]{3} ?[0-9]{2}", u"114 55"},
    {QLocale::Poland, u"A|Z C", u"ACZ", u"[0-9]{2}-[0-9]{3}", u"00-950"},
    {QLocale::Portugal, u"A|Z C", u"ACZ", u"[0-9]{4}-[0-9]{3}", u"2725-079"},
    {QLocale::France, u"A|Z C", u"ACZ", u"[0-9]{2} ?[0-9]{3}", u"33380"},
    {QLocale::Spain, u"A|Z C S", u"ACSZ", fiveDigits, u"28039", u"\\([^()]+\\)"},
    {QLocale::Italy, u"A|Z C S", u"ACSZ", fiveDigits, u"00144", u"[A-Z]{2}"},
    {QLocale::Ireland, u"A|C|S|Z", u"A", u"[A-Z][0-9][0-9W] ?[0-9A-Z]{4}", u"A65 F4E2",
     u"(Co\\.?|County) .+"},
    {QLocale::Russia, u"A|C|S|Z", u"ACSZ", sixDigits, u"247112", u".+ (oblast|krai|Republic)"},
    {QLocale::Japan, u"Z|SC|A", u"ASZ", u"〒? ?[0-9]{3}-?[0-9]{4}", u"154-0023",
     u"東京都|北海道|京都府|大阪府|\\S{2,3}県"},
    {QLocale::SouthKorea, u"SC|A|Z", u"ACSZ", fiveDigits, u"03051", u"\\S{2,7}(도|시)"},
    {QLocale::China, u"Z|SC|A", u"ACSZ", sixDigits, u"266033",
     u"\\S{2,7}?省|\\S{2,7}?自治区|北京市|上海市|天津市|重庆市"},
    {QLocale::Taiwan, u"Z|SC|A", u"ACSZ", u"[0-9]{3}([0-9]{2,3})?", u"106", u"\\S{2}(市|縣)"},
    {QLocale::HongKong, u"A|C|S", u"AS", u"", u"",
     u"Hong Kong Island|Kowloon|New Territories|香港島|九龍|新界"},
    {QLocale::Singapore, u"A|C Z", u"AZ", sixDigits, u"546080"},
    {QLocale::India, u"A|C Z|S", u"ACSZ", u"[0-9]{3} ?[0-9]{3}", u"110034", u"[\\p{L} &]+"},
    {QLocale::Australia, u"A|C S Z", u"ACSZ", fourDigits, u"2060", abbreviatedState},
    {QLocale::SouthAfrica, u"A|C|Z", u"ACZ", fourDigits, u"0083"},
    {QLocale::Mexico, u"A|Z C, S", u"ACSZ", fiveDigits, u"02860", u"[\\p{L}. ]+"},
    {QLocale::UnitedArabEmirates, u"A|S", u"AS", u"", u"",
     u"Abu Dhabi|Dubai|Sharjah|Ajman|Fujairah|Ras Al Khaimah|Umm Al Quwain"},
}};

constexpr AddressLayout usual{QLocale::AnyTerritory, u"A|Z C|S", u"AC",
                              u"(?=[A-Z0-9 -]*[0-9])[A-Z0-9][A-Z0-9 -]{1,8}[A-Z0-9]", u""};

} // namespace

QChar letterOf(AddressPart part)
{
    switch (part) {
    case AddressPart::Street:
        return u'A';
    case AddressPart::City:
        return u'C';
    case AddressPart::State:
        return u'S';
    case AddressPart::PostalCode:
        return u'Z';
    }
    Q_UNREACHABLE();
}

bool AddressLayout::has(AddressPart part) const
{
    return lines.contains(letterOf(part));
}

bool AddressLayout::needs(AddressPart part) const
{
    return required.contains(letterOf(part));
}

const AddressLayout &addressLayout(std::optional<QLocale::Territory> country)
{
    const auto found = std::find_if(
        layouts.cbegin(), layouts.cend(),
        [&](const AddressLayout &layout) { return country && layout.country == *country; });
    return found == layouts.cend() ? usual : *found;
}

} // namespace waybill
