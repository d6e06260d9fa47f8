// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tracking/TrackingFormats.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

using namespace checkdigits;
using C = Carrier;
constexpr auto unique = ShapeCertainty::Unique;
constexpr auto checked = ShapeCertainty::CheckDigit;
constexpr auto lengthOnly = ShapeCertainty::LengthOnly;
constexpr int atEnd = TrackingFormat::atEnd;

// Shapes, rules and places as published in the open tracking number data; a check digit is advice,
// for carriers widen their formats with time.
constexpr std::array<TrackingFormat, 39> formats{{
    {u"fedex-12", C::FedEx, u"[0-9]{12}", checked, weighted137, 0, 11, {}},
    {u"fedex-15", C::FedEx, u"[0-9]{15}", checked, mod10Times13, 0, 14, {}},
    {u"fedex-18", C::FedEx, u"0[0124][0-9]{16}", checked, mod10Times31, 2, 17, {}},
    {u"fedex-22", C::FedEx, u"96[0-9]{20}", checked, mod10Times13, 7, 21, {}},
    {u"fedex-34", C::FedEx, u"[0-8][0-9]{33}", unique, weighted137, 20, 33, {}},
    {u"fedex-34-gsn", C::FedEx, u"96[0-9]{32}", unique, weighted137, 20, 33, {}},
    {u"fedex-astra-32", C::FedEx, u"3[0-9]{31}", unique, weighted137, 16, 27, {}},
    {u"ups-1z", C::Ups, u"1Z[0-9A-Z]{6}[0-9A-Z]{2}[0-9]{8}", unique, mod10Times12, 2, 17, {}},
    {u"ups-waybill", C::Ups, u"[AHJKTV][0-9]{10}", checked, mod10Times12, 1, 10, {}},
    {u"dhl-express", C::Dhl, u"[0-9]{10,11}", checked, mod7, 0, atEnd, {}},
    {u"dhl-piece", C::Dhl, u"J[A-Z]{2,3}[0-9]{9,10}|JD[0-9]{18}", unique, nullptr, 0, atEnd, {}},
    {u"dhl-ecommerce",
     C::Dhl,
     u"(GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?=[A-Z]*[0-9])[0-9A-Z]{10,39}",
     unique,
     nullptr,
     0,
     atEnd,
     {}},
    {u"dhl-ecommerce-14", C::Dhl, u"[0-9]{14}", lengthOnly, nullptr, 0, atEnd, {}},
    {u"usps-22", C::Usps, u"9[1-5][0-9]{20}", unique, mod10Times31, 0, 21, {}},
    {u"usps-26", C::Usps, u"9[2-5][0-9]{24}", unique, mod10Times31, 0, 25, {}},
    {u"usps-20", C::Usps, u"[0-9]{20}", checked, mod10Times31, 0, 19, {}},
    {u"usps-legacy-20", C::Usps, u"[0-9]{20}", checked, mod10Times31, 0, 19, u"91"},
    {u"s10", std::nullopt, u"[A-Z]{2}[0-9]{9}(?!WW)[A-Z]{2}", unique, s10, 2, 10, {}},
    {u"tnt-13", C::Tnt, u"[A-Z]{2}[0-9]{9}WW", unique, s10, 2, 10, {}},
    // The ninth digit is said to be a check digit, but genuine numbers contradict every known rule.
    {u"tnt-9", C::Tnt, u"[0-9]{8,9}", lengthOnly, nullptr, 0, atEnd, {}},
    {u"canadapost-16", C::CanadaPost, u"[0-9]{16}", checked, mod10Times31, 0, 15, {}},
    {u"purolator-12", C::Purolator, u"[0-5][0-9]{11}", checked, luhn, 0, 11, {}},
    {u"purolator-alpha", C::Purolator, u"[A-Z]{3}[0-9]{9}", unique, nullptr, 0, atEnd, {}},
    {u"dpd-28", C::Dpd, u"[0-9]{27}[0-9A-Z]", unique, mod37And36, 0, 27, {}},
    {u"dpd-15", C::Dpd, u"[0-9]{14}[0-9A-Z]", checked, mod37And36, 0, 14, {}},
    {u"yamato-12", C::Yamato, u"[0-9]{12}", checked, mod7, 0, 11, {}},
    {u"bluedart-11", C::BlueDart, u"[0-9]{11}", lengthOnly, nullptr, 0, atEnd, {}},
    {u"aramex", C::Aramex, u"[0-9]{10,12}", lengthOnly, nullptr, 0, atEnd, {}},
    {u"yodel", C::Yodel, u"JJ?D[0-9]{16}", unique, nullptr, 0, atEnd, {}},
    {u"ontrac-c", C::OnTrac, u"C[0-9]{14}", checked, mod10Times12, 0, 14, {}},
    {u"ontrac-d", C::OnTrac, u"D[0-9]{14}", checked, mod10Times12, 0, 14, {}},
    {u"odfl-11", C::OldDominion, u"(777|778|072|780)[0-9]{8}|80[0-9]{9}", checked, luhn, 0, 10, {}},
    {u"canpar", C::Canpar, u"[CDKLSUXZ][0-9]{21}", unique, nullptr, 0, atEnd, {}},
    {u"speedee", C::SpeeDee, u"SP[0-9]{18}", unique, nullptr, 0, atEnd, {}},
    {u"yunexpress", C::YunExpress, u"YT[0-9]{16}", unique, nullptr, 0, atEnd, {}},
    {u"gofo", C::Gofo, u"GFUS[0-9]{14}", unique, nullptr, 0, atEnd, {}},
    {u"landmark", C::Landmark, u"LTN[0-9]{8}N1", unique, nullptr, 0, atEnd, {}},
    {u"amazon", C::Amazon, u"TB[ACM][0-9]{12}", unique, nullptr, 0, atEnd, {}},
    {u"lasership",
     C::LaserShip,
     u"L[A-Z][0-9]{8,10}|1LS[0-9A-Z]{9,16}",
     unique,
     nullptr,
     0,
     atEnd,
     {}},
}};

std::vector<QRegularExpression> compiledShapes()
{
    std::vector<QRegularExpression> shapes;
    shapes.reserve(formats.size());
    for (const TrackingFormat &format : formats)
        shapes.emplace_back(QRegularExpression::anchoredPattern(format.shape));
    return shapes;
}

const QRegularExpression &shapeOf(const TrackingFormat &format)
{
    static const std::vector<QRegularExpression> shapes = compiledShapes();
    return shapes.at(static_cast<std::size_t>(&format - formats.data()));
}

} // namespace

std::span<const TrackingFormat> trackingFormats()
{
    return formats;
}

const TrackingFormat &trackingFormat(QStringView id)
{
    const auto found = std::find_if(formats.cbegin(), formats.cend(),
                                    [id](const TrackingFormat &format) { return format.id == id; });
    Q_ASSERT(found != formats.cend());
    return *found;
}

FormatResult judge(const TrackingFormat &format, QStringView body)
{
    if (!shapeOf(format).match(body).hasMatch())
        return {};
    if (format.rule == nullptr)
        return {FormatVerdict::Fits, {}};
    const qsizetype checkAt = format.checkAt == atEnd ? body.size() - 1 : format.checkAt;
    QString covered = format.lead.toString();
    covered += body.mid(format.from, checkAt - format.from);
    const QChar expected = format.rule(covered);
    if (body.at(checkAt) == expected)
        return {FormatVerdict::Fits, {}};
    return {FormatVerdict::WrongCheckDigit, expected};
}

std::optional<Carrier> carrierOf(const TrackingFormat &format, QStringView body)
{
    return format.carrier ? format.carrier : postOf(body.last(2));
}

bool isUsedBy(const TrackingFormat &format, Carrier carrier)
{
    return format.carrier ? *format.carrier == carrier : isPost(carrier);
}

} // namespace waybill
