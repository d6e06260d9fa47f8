// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tracking/TrackingCheck.h"

#include <algorithm>
#include <bit>
#include <vector>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// More letters among digits than this is no slip of the finger.
constexpr std::size_t mostMistakenLetters = 6;

struct Judged
{
    const TrackingFormat *format;
    FormatResult result;

    [[nodiscard]] bool fits() const { return result.verdict == FormatVerdict::Fits; }
    [[nodiscard]] bool isProof() const
    {
        return fits() && format->certainty != ShapeCertainty::LengthOnly;
    }
};

/// The formats whose shape @p body has, the surest first.
std::vector<Judged> formatsLike(QStringView body)
{
    std::vector<Judged> found;
    for (const TrackingFormat &format : trackingFormats()) {
        const FormatResult result = judge(format, body);
        if (result.verdict != FormatVerdict::OtherShape)
            found.push_back({&format, result});
    }
    std::stable_sort(found.begin(), found.end(), [](const Judged &a, const Judged &b) {
        return a.format->certainty < b.format->certainty;
    });
    return found;
}

QChar digitFor(QChar letter)
{
    switch (letter.unicode()) {
    case u'O':
        return u'0';
    case u'I':
    case u'L':
        return u'1';
    case u'S':
        return u'5';
    case u'B':
        return u'8';
    default:
        return {};
    }
}

bool passesCheckDigit(QStringView body, std::optional<Carrier> carrier)
{
    const std::span<const TrackingFormat> formats = trackingFormats();
    return std::any_of(formats.begin(), formats.end(), [&](const TrackingFormat &format) {
        return format.rule != nullptr && (!carrier || isUsedBy(format, *carrier))
            && judge(format, body).verdict == FormatVerdict::Fits;
    });
}

/// @p body with some of its letters read as digits, so that it passes; the fewest that will do.
QString readAsDigits(const QString &body, std::optional<Carrier> carrier)
{
    std::vector<qsizetype> places;
    for (qsizetype index = 0; index < body.size(); ++index) {
        if (!digitFor(body.at(index)).isNull())
            places.push_back(index);
    }
    if (places.empty() || places.size() > mostMistakenLetters)
        return {};
    std::vector<unsigned> choices((std::size_t{1} << places.size()) - 1);
    for (unsigned choice = 0; choice < choices.size(); ++choice)
        choices[choice] = choice + 1;
    std::stable_sort(choices.begin(), choices.end(),
                     [](unsigned a, unsigned b) { return std::popcount(a) < std::popcount(b); });
    for (const unsigned choice : choices) {
        QString candidate = body;
        for (std::size_t index = 0; index < places.size(); ++index) {
            if ((choice >> index & 1U) != 0)
                candidate[places[index]] = digitFor(body.at(places[index]));
        }
        if (passesCheckDigit(candidate, carrier))
            return candidate;
    }
    return {};
}

/// The first of @p found that @p accepts, or null.
template<typename Accepts>
const Judged *first(const std::vector<Judged> &found, Accepts accepts)
{
    const auto hit = std::find_if(found.cbegin(), found.cend(), accepts);
    return hit == found.cend() ? nullptr : &*hit;
}

void decide(TrackingCheck &check, const Judged &judged)
{
    check.verdict = judged.fits() ? TrackingVerdict::LooksRight : TrackingVerdict::LooksMistyped;
    check.expected = judged.result.expected;
    const int checkAt = judged.format->checkAt;
    check.isLast = checkAt == TrackingFormat::atEnd || checkAt == check.number.body.size() - 1;
}

/// By the formats of the carrier that was named.
void judgeForCarrier(TrackingCheck &check, const std::vector<Judged> &found)
{
    const auto isTheirs = [&](const Judged &judged) {
        return isUsedBy(*judged.format, *check.carrier);
    };
    const Judged *right = first(
        found, [&](const Judged &judged) { return isTheirs(judged) && judged.fits(); });
    if (const Judged *best = right != nullptr ? right : first(found, isTheirs))
        decide(check, *best);
}

/// By all formats: nobody said which carrier it is.
void judgeForAnyone(TrackingCheck &check, const std::vector<Judged> &found)
{
    if (const Judged *proof = first(found, [](const Judged &judged) { return judged.isProof(); })) {
        check.carrier = carrierOf(*proof->format, check.number.body);
        decide(check, *proof);
        return;
    }
    const bool isOfOne = std::all_of(found.cbegin(), found.cend(), [&](const Judged &judged) {
        return !judged.fits() && judged.format->carrier == found.front().format->carrier;
    });
    if (found.empty() || !isOfOne)
        return;
    check.carrier = carrierOf(*found.front().format, check.number.body);
    decide(check, found.front());
}

QList<Carrier> carriersOf(const std::vector<Judged> &found, const QString &body,
                          bool (*counts)(const Judged &))
{
    QList<Carrier> carriers;
    for (const Judged &judged : found) {
        const std::optional<Carrier> carrier = carrierOf(*judged.format, body);
        if (carrier && counts(judged) && !carriers.contains(*carrier))
            carriers.append(*carrier);
    }
    return carriers;
}

bool isUniqueFit(const Judged &judged)
{
    return judged.fits() && judged.format->certainty == ShapeCertainty::Unique;
}

} // namespace

TrackingCheck checkTracking(QStringView text, QStringView carrierName)
{
    TrackingCheck check;
    // A barcode that was kept whole is as good as the number in it.
    const UnwrappedScan scan = unwrapScan(text);
    check.number = scan.kind == ScanKind::PostalRouting ? scan.number : normaliseTracking(text);
    const QString &body = check.number.body;
    if (body.isEmpty())
        return check;
    check.verdict = TrackingVerdict::UnknownFormat;
    const bool isCarrierNamed = !carrierName.trimmed().isEmpty();
    check.carrier = carrierNamed(carrierName);
    const std::vector<Judged> found = formatsLike(body);
    check.matches = carriersOf(found, body, [](const Judged &judged) { return judged.fits(); });
    if (check.carrier)
        judgeForCarrier(check, found);
    else if (!isCarrierNamed)
        judgeForAnyone(check, found);
    if (check.verdict == TrackingVerdict::LooksRight)
        return check;
    const QList<Carrier> sure = carriersOf(found, body, isUniqueFit);
    if (isCarrierNamed && sure.size() == 1 && sure.first() != check.carrier)
        check.looksLike = sure.first();
    TrackingNumber suggestion{readAsDigits(body, isCarrierNamed ? check.carrier : std::nullopt),
                              check.number.suffix};
    check.suggestion = suggestion.body.isEmpty() ? QString() : suggestion.text();
    check.isSpreadsheetDamage = looksSpreadsheetDamaged(text);
    return check;
}

std::optional<QString> suggestedCarrier(QStringView text)
{
    const UnwrappedScan scan = unwrapScan(text);
    if (scan.carrier)
        return nameOf(*scan.carrier);
    std::vector<Judged> found = formatsLike(scan.number.body);
    std::erase_if(found, [](const Judged &judged) {
        return !judged.fits() || judged.format->rule == nullptr;
    });
    if (found.size() != 1)
        return std::nullopt;
    const std::optional<Carrier> carrier = carrierOf(*found.front().format, scan.number.body);
    return carrier ? std::optional(nameOf(*carrier)) : std::nullopt;
}

} // namespace waybill
