// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tracking/TrackingText.h"

#include "domain/tracking/TrackingFormats.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr qsizetype shortestBodyWithSuffix = 8;
constexpr int mostSuffixes = 99;
constexpr qsizetype spreadsheetDigits = 15;

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isAsciiDigit);
}

/// Spaces of every kind, zero-width characters, and the control characters of scanners.
bool isInvisible(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control
        || character.category() == QChar::Other_Format;
}

bool isHyphen(QChar character)
{
    constexpr char16_t minusSign = 0x2212;
    return character.category() == QChar::Punctuation_Dash || character == QChar(minusSign);
}

QString withoutInvisible(QStringView text)
{
    // Capitals can be of another form again, as those of ligatures are: so both before and after.
    QString tidy = text.toString().normalized(QString::NormalizationForm_KC).toUpper();
    tidy = tidy.normalized(QString::NormalizationForm_KC);
    tidy.removeIf(isInvisible);
    for (QChar &character : tidy) {
        if (isHyphen(character))
            character = u'-';
    }
    return tidy;
}

bool fits(QStringView id, QStringView body)
{
    return judge(trackingFormat(id), body).verdict == FormatVerdict::Fits;
}

/// What stands behind 420 and a ZIP code of five or nine digits, or nothing.
QString behindRouting(QStringView body)
{
    if (!body.startsWith(u"420") || !areDigits(body))
        return {};
    for (const qsizetype zip : {5, 9}) {
        const QStringView rest = body.mid(3 + zip);
        if (fits(u"usps-22", rest) || fits(u"usps-26", rest))
            return rest.toString();
    }
    return {};
}

UnwrappedScan unwrapped(const TrackingNumber &number)
{
    const QString &body = number.body;
    const auto cut = [&](const QString &inner, ScanKind kind, Carrier carrier,
                         const QString &alternative = QString()) {
        return UnwrappedScan{{inner, number.suffix}, kind, carrier, alternative};
    };
    if (const QString inner = behindRouting(body); !inner.isEmpty())
        return cut(inner, ScanKind::PostalRouting, Carrier::Usps);
    if (fits(u"fedex-34", body) || fits(u"fedex-34-gsn", body))
        return cut(body.last(12), ScanKind::FedExLabel, Carrier::FedEx);
    if (fits(u"fedex-astra-32", body))
        return cut(body.mid(16, 12), ScanKind::FedExLabel, Carrier::FedEx);
    if (fits(u"fedex-22", body) && fits(u"fedex-15", body.last(15)))
        return cut(body.last(15), ScanKind::FedExGround, Carrier::FedEx, body);
    return {number, ScanKind::Plain, std::nullopt, {}};
}

/// The sizes of the groups in which numbers of a format are read; all others in fours.
struct Grouping
{
    QStringView format;
    std::array<int, 6> sizes;
};

constexpr std::array<Grouping, 5> groupings{{
    {u"ups-1z", {2, 3, 3, 2, 4, 4}},
    {u"s10", {2, 3, 3, 3, 2, 0}},
    {u"tnt-13", {2, 3, 3, 3, 2, 0}},
    {u"dhl-express", {4, 3, 4, 0, 0, 0}},
    {u"tnt-9", {3, 3, 3, 0, 0, 0}},
}};

QString inGroups(QStringView body, const std::array<int, 6> &sizes)
{
    QStringList groups;
    std::size_t next = 0;
    while (!body.isEmpty()) {
        const int wanted = next < sizes.size() && sizes.at(next) > 0 ? sizes.at(next) : 4;
        const qsizetype size = std::min<qsizetype>(wanted, body.size());
        groups.append(body.first(size).toString());
        body = body.mid(size);
        ++next;
    }
    return groups.join(u' ');
}

} // namespace

QString TrackingNumber::text() const
{
    return suffix.isEmpty() ? body : body + u'-' + suffix;
}

TrackingNumber normaliseTracking(QStringView text)
{
    QString tidy = withoutInvisible(text);
    QString suffix;
    const qsizetype hyphen = tidy.indexOf(u'-');
    const QStringView end = QStringView(tidy).mid(hyphen + 1);
    if (hyphen >= shortestBodyWithSuffix && end.size() <= 2 && areDigits(end)) {
        suffix = end.toString();
        tidy.truncate(hyphen);
    }
    return {tidy.remove(u'-'), suffix};
}

bool isSameParcel(QStringView text, const TrackingNumber &number)
{
    if (number.body.isEmpty())
        return false;
    // Most differ in their first characters, and need no closer look.
    constexpr char16_t lastAscii = 0x7F;
    const QStringView begin = text.trimmed().first(std::min<qsizetype>(2, text.trimmed().size()));
    for (qsizetype index = 0; index < begin.size() && index < number.body.size(); ++index) {
        const QChar character = begin.at(index);
        if (!character.isLetterOrNumber() || character.unicode() > lastAscii)
            break;
        if (character.toUpper() != number.body.at(index))
            return false;
    }
    return normaliseTracking(text).body == number.body;
}

UnwrappedScan unwrapScan(QStringView text)
{
    TrackingNumber number = normaliseTracking(text);
    // Scanners can be set up to say first which kind of barcode it is: "]C1", "]d2".
    static const QRegularExpression symbology(u"\\A\\][A-Z][0-9]"_s);
    number.body.remove(symbology);
    return unwrapped(number);
}

QString groupedForReading(QStringView number)
{
    const TrackingNumber parts = normaliseTracking(number);
    std::array<int, 6> sizes{};
    for (const Grouping &grouping : groupings) {
        const FormatResult result = judge(trackingFormat(grouping.format), parts.body);
        if (result.verdict != FormatVerdict::OtherShape)
            sizes = grouping.sizes;
    }
    const QString groups = inGroups(parts.body, sizes);
    return parts.suffix.isEmpty() ? groups : groups + u" -"_s + parts.suffix;
}

QString withFreeSuffix(const QString &body, const QStringList &taken)
{
    for (int suffix = 1; suffix <= mostSuffixes; ++suffix) {
        const QString candidate = body + u'-' + QString::number(suffix);
        const bool isTaken = std::any_of(taken.cbegin(), taken.cend(), [&](const QString &other) {
            return normaliseTracking(other).text() == candidate;
        });
        if (!isTaken)
            return candidate;
    }
    return {};
}

bool looksSpreadsheetDamaged(QStringView text)
{
    static const QRegularExpression number(u"\\A[0-9]+([.,][0-9]*)?(E\\+?[0-9]+)?\\z"_s);
    const QString tidy = withoutInvisible(text);
    const QRegularExpressionMatch match = number.match(tidy);
    if (!match.hasMatch())
        return false;
    if (match.hasCaptured(1) || match.hasCaptured(2))
        return true;
    const QStringView rounded = QStringView(tidy).mid(spreadsheetDigits);
    return rounded.size() >= 2
        && std::all_of(rounded.cbegin(), rounded.cend(), [](QChar c) { return c == u'0'; });
}

} // namespace waybill
