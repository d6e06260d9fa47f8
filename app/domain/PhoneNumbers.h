// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>
#include <QtPlugin>

#include <optional>

namespace waybill {

/// What there is to say about a phone number. It advises; nothing is ever kept from being sent.
struct PhoneFinding
{
    enum class Kind {
        Nothing,            ///< there is no number, or nobody to ask about it
        LooksRight,         ///< a number of `country`
        CountryCodeMissing, ///< it can be called from one country only
        TooShort,           ///< for `country`
        TooLong,            ///< likewise
        UnknownCountryCode, ///< "+999": no country has it
        NoNumber,           ///< words, or hardly a digit
        NotKnown,           ///< a possible number, but none that `country` is known to have
    };

    Kind kind = Kind::Nothing;
    /// By the number's own code, or else by the address; nothing where neither says.
    std::optional<QLocale::Territory> country;
    int countryCode = 0; ///< as in "+49", 0 where it is not known
    /// The number with its country code, in the usual groups; empty where there is none to offer, or
    /// where it is written so already.
    QString formatted;

    bool operator==(const PhoneFinding &) const = default;
};

/// Somebody who knows the phone numbers of the world.
class PhoneNumbers
{
public:
    virtual ~PhoneNumbers() = default;

    /// Looks at @p text as typed. @p country is where it would be dialled without a country code,
    /// which is the country of the address; nothing: not known.
    [[nodiscard]] virtual PhoneFinding look(const QString &text,
                                            std::optional<QLocale::Territory> country) const = 0;
};

} // namespace waybill

Q_DECLARE_INTERFACE(waybill::PhoneNumbers, "org.waybill.PhoneNumbers/1")
