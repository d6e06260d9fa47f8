// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "phone/LibPhoneNumbers.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

namespace waybill {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr int fewestDigits = 3;

PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

std::string regionOf(std::optional<QLocale::Territory> country)
{
    // "ZZ" is nowhere: only numbers with a country code are read then.
    return country ? QLocale::territoryToCode(*country).toStdString() : std::string("ZZ");
}

std::optional<QLocale::Territory> territoryOf(const std::string &region)
{
    const auto territory = QLocale::codeToTerritory(QString::fromStdString(region));
    return territory == QLocale::AnyTerritory ? std::nullopt : std::optional(territory);
}

bool hardlyHasDigits(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(),
                                      [](QChar character) { return character.isDigit(); });
    return digits < fewestDigits;
}

PhoneFinding::Kind kindOf(const PhoneNumber &number)
{
    using Kind = PhoneFinding::Kind;
    switch (util().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: // lacks the area
        return Kind::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return Kind::TooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return Kind::UnknownCountryCode;
    case PhoneNumberUtil::INVALID_LENGTH:
        return Kind::NotKnown;
    case PhoneNumberUtil::IS_POSSIBLE:
        break;
    }
    return util().IsValidNumber(number) ? Kind::LooksRight : Kind::NotKnown;
}

QString international(const PhoneNumber &number)
{
    std::string formatted;
    util().Format(number, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

PhoneFinding ofUnread(PhoneNumberUtil::ErrorType error, const QString &text,
                      std::optional<QLocale::Territory> country)
{
    using Kind = PhoneFinding::Kind;
    PhoneFinding finding;
    finding.country = country;
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        // Without a plus it is only that nobody said which country.
        finding.kind = text.startsWith(u'+') ? Kind::UnknownCountryCode : Kind::CountryCodeMissing;
        break;
    case PhoneNumberUtil::TOO_SHORT_NSN:
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
        finding.kind = Kind::TooShort;
        break;
    case PhoneNumberUtil::TOO_LONG_NSN:
        finding.kind = Kind::TooLong;
        break;
    case PhoneNumberUtil::NOT_A_NUMBER:
    case PhoneNumberUtil::NO_PARSING_ERROR:
        finding.kind = Kind::NoNumber;
        break;
    }
    return finding;
}

} // namespace

PhoneFinding LibPhoneNumbers::look(const QString &text,
                                   std::optional<QLocale::Territory> country) const
{
    using Kind = PhoneFinding::Kind;
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return {};
    if (hardlyHasDigits(typed))
        return {Kind::NoNumber, country, 0, {}};
    PhoneNumber number;
    const auto error = util().ParseAndKeepRawInput(typed.toStdString(), regionOf(country), &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return ofUnread(error, typed, country);

    PhoneFinding finding;
    finding.kind = kindOf(number);
    finding.countryCode = number.country_code();
    std::string region;
    util().GetRegionCodeForNumber(number, &region);
    if (const auto own = territoryOf(region))
        finding.country = own;
    else
        finding.country = country;
    const bool isCallable = finding.kind == Kind::LooksRight || finding.kind == Kind::NotKnown;
    if (isCallable && number.country_code_source() == PhoneNumber::FROM_DEFAULT_COUNTRY)
        finding.kind = Kind::CountryCodeMissing;
    if (isCallable)
        finding.formatted = international(number);
    if (finding.formatted == typed)
        finding.formatted.clear();
    return finding;
}

} // namespace waybill
