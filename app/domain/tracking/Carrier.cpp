// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tracking/Carrier.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

struct CarrierFacts
{
    Carrier carrier;
    QStringView name;
    QStringView aliases; ///< other first words that name it, folded, with | between
    QStringView country; ///< of a post: as it stands at the end of an S10 number
    QStringView page;    ///< of a number: with the number behind
};

// In the order of the enumeration.
constexpr std::array<CarrierFacts, 32> allCarriers{{
    {Carrier::FedEx, u"FedEx", u"fed ex|federal express", u"",
     u"https://www.fedex.com/apps/fedextrack/?tracknumbers="},
    {Carrier::Ups, u"UPS", u"united parcel service", u"",
     u"https://wwwapps.ups.com/WebTracking/track?track=yes&trackNums="},
    {Carrier::Dhl, u"DHL", u"", u"",
     u"https://www.dhl.com/en/express/tracking.html?brand=DHL&AWB="},
    {Carrier::Tnt, u"TNT", u"", u"", u""},
    {Carrier::BlueDart, u"Blue Dart", u"bluedart", u"", u""},
    {Carrier::Usps, u"USPS", u"us postal|us post|united states post|united states postal", u"US",
     u"https://tools.usps.com/go/TrackConfirmAction?tLabels="},
    {Carrier::RoyalMail, u"Royal Mail", u"royalmail|parcelforce", u"GB", u""},
    {Carrier::DeutschePost, u"Deutsche Post", u"", u"DE", u""},
    {Carrier::LaPoste, u"La Poste", u"colissimo", u"FR", u""},
    {Carrier::PosteItaliane, u"Poste Italiane", u"", u"IT", u""},
    {Carrier::Correos, u"Correos", u"", u"ES", u""},
    {Carrier::Correios, u"Correios", u"", u"BR", u""},
    {Carrier::JapanPost, u"Japan Post", u"", u"JP", u""},
    {Carrier::ChinaPost, u"China Post", u"ems china", u"CN", u""},
    {Carrier::KoreaPost, u"Korea Post", u"", u"KR", u""},
    {Carrier::IndiaPost, u"India Post", u"", u"IN", u""},
    {Carrier::RussianPost, u"Russian Post", u"pochta", u"RU", u""},
    {Carrier::CanadaPost, u"Canada Post", u"postes canada", u"CA", u""},
    {Carrier::Purolator, u"Purolator", u"", u"", u""},
    {Carrier::Dpd, u"DPD", u"", u"", u""},
    {Carrier::Yamato, u"Yamato", u"kuroneko", u"", u""},
    {Carrier::Aramex, u"Aramex", u"", u"", u""},
    {Carrier::Yodel, u"Yodel", u"", u"", u""},
    {Carrier::OnTrac, u"OnTrac", u"on trac", u"", u""},
    {Carrier::OldDominion, u"Old Dominion", u"odfl", u"", u""},
    {Carrier::Canpar, u"Canpar", u"", u"", u""},
    {Carrier::SpeeDee, u"Spee-Dee", u"speedee", u"", u""},
    {Carrier::YunExpress, u"YunExpress", u"yun express", u"", u""},
    {Carrier::Gofo, u"GOFO", u"", u"", u""},
    {Carrier::Landmark, u"Landmark", u"", u"", u""},
    {Carrier::Amazon, u"Amazon", u"", u"", u""},
    {Carrier::LaserShip, u"LaserShip", u"laser ship", u"", u""},
}};

const CarrierFacts &factsOf(Carrier carrier)
{
    const auto found = std::find_if(
        allCarriers.cbegin(), allCarriers.cend(),
        [carrier](const CarrierFacts &facts) { return facts.carrier == carrier; });
    Q_ASSERT(found != allCarriers.cend());
    return *found;
}

/// Words in small letters: "U.S. Postal-Service" is "us postal service".
QString folded(QStringView name)
{
    QString words;
    const QString text = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar character : text) {
        if (character == u'.' || character == u'\'')
            continue;
        words += character.isLetterOrNumber() ? character : u' ';
    }
    return words.simplified();
}

/// Whether @p words begins with the words of @p alias: "ups ground" with "ups", but not "upstream".
bool beginsWith(QStringView words, QStringView alias)
{
    return !alias.isEmpty() && words.startsWith(alias)
        && (words.size() == alias.size() || words.at(alias.size()) == u' ');
}

bool isNamed(const CarrierFacts &facts, QStringView words)
{
    if (beginsWith(words, folded(facts.name)))
        return true;
    const QList<QStringView> aliases = facts.aliases.split(u'|');
    return std::any_of(aliases.cbegin(), aliases.cend(),
                       [words](QStringView alias) { return beginsWith(words, alias); });
}

} // namespace

QString nameOf(Carrier carrier)
{
    return factsOf(carrier).name.toString();
}

std::optional<Carrier> carrierNamed(QStringView name)
{
    const QString words = folded(name);
    for (const CarrierFacts &facts : allCarriers) {
        if (isNamed(facts, words))
            return facts.carrier;
    }
    return std::nullopt;
}

bool isPost(Carrier carrier)
{
    return !factsOf(carrier).country.isEmpty();
}

std::optional<Carrier> postOf(QStringView country)
{
    for (const CarrierFacts &facts : allCarriers) {
        if (!facts.country.isEmpty() && facts.country == country)
            return facts.carrier;
    }
    return std::nullopt;
}

std::optional<QUrl> trackingPage(Carrier carrier, const QString &number)
{
    const QStringView page = factsOf(carrier).page;
    if (page.isEmpty() || number.isEmpty())
        return std::nullopt;
    return QUrl(page.toString() + QString::fromLatin1(QUrl::toPercentEncoding(number)));
}

} // namespace waybill
