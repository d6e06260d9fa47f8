// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/ContactTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

using Kind = PhoneFinding::Kind;

QString ContactTexts::country(QLocale::Territory country)
{
    // Qt tells the names of a country in its own languages and in English only.
    const QLocale here(QLocale().language(), country);
    if (here.territory() == country && here.language() == QLocale().language()
        && !here.nativeTerritoryName().isEmpty())
        return here.nativeTerritoryName();
    return QLocale::territoryToString(country);
}

QString ContactTexts::phone(const PhoneFinding &finding)
{
    const QString where = finding.country ? country(*finding.country) : QString();
    switch (finding.kind) {
    case Kind::Nothing:
        return {};
    case Kind::LooksRight:
        //: %1 is a country
        return where.isEmpty() ? tr("Looks right.") : tr("Looks right for %1.").arg(where);
    case Kind::CountryCodeMissing:
        if (finding.countryCode == 0)
            return tr("Add the country code, such as +1 or +49: carriers abroad need it.");
        //: %1 is the code of a country, such as +49; %2 is that country
        return tr("Add the country code: %1 for %2.").arg(u"+%1"_s.arg(finding.countryCode), where);
    case Kind::TooShort:
        return where.isEmpty() ? tr("This looks too short for a phone number.")
                               : tr("This looks too short for %1.").arg(where);
    case Kind::TooLong:
        return where.isEmpty() ? tr("This looks too long for a phone number.")
                               : tr("This looks too long for %1.").arg(where);
    case Kind::UnknownCountryCode:
        return tr("No country has this country code. Please check it.");
    case Kind::NoNumber:
        return tr("This does not look like a phone number. Please check it.");
    case Kind::NotKnown:
        return where.isEmpty()
            ? tr("Waybill does not know numbers like this one.")
            : tr("Waybill does not know numbers like this one in %1.").arg(where);
    }
    Q_UNREACHABLE();
}

bool ContactTexts::isWarning(const PhoneFinding &finding)
{
    switch (finding.kind) {
    case Kind::TooShort:
    case Kind::TooLong:
    case Kind::UnknownCountryCode:
    case Kind::NoNumber:
        return true;
    case Kind::Nothing:
    case Kind::LooksRight:
    case Kind::CountryCodeMissing: // the service's own samples have none
    case Kind::NotKnown:
        return false;
    }
    Q_UNREACHABLE();
}

QString ContactTexts::formatAs(const QString &number)
{
    //: %1 is a phone number
    return tr("Format as %1").arg(number);
}

QString ContactTexts::groupMailbox()
{
    return tr("This seems to be one person's mailbox. A group mailbox still gets the notices when "
              "somebody is away or leaves.");
}

} // namespace waybill
