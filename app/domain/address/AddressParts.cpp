// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/address/AddressParts.h"

#include "domain/Country.h"
#include "domain/PostalAddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr std::array allParts{AddressPart::Street, AddressPart::City, AddressPart::State,
                              AddressPart::PostalCode};

std::optional<AddressPart> partOf(QChar letter)
{
    const auto found = std::find_if(allParts.cbegin(), allParts.cend(), [letter](AddressPart part) {
        return letterOf(part) == letter;
    });
    return found == allParts.cend() ? std::nullopt : std::optional(*found);
}

bool isCjk(QChar character)
{
    return character.script() == QChar::Script_Han || character.script() == QChar::Script_Hiragana
        || character.script() == QChar::Script_Katakana;
}

/// One line of the layout, filled in.
QString composedLine(QStringView line, const AddressParts &parts)
{
    QString text;
    QString between;
    for (const QChar letter : line) {
        const std::optional<AddressPart> part = partOf(letter);
        if (!part) {
            between += letter;
            continue;
        }
        const QString value = parts.part(*part).trimmed();
        if (value.isEmpty())
            continue;
        if (!text.isEmpty() && between.isEmpty() && !(isCjk(text.back()) && isCjk(value.front())))
            between = u" "_s;
        text += text.isEmpty() ? value : between + value;
        between.clear();
    }
    return text;
}

/// What is left of a text without what may stand between its parts.
QString content(const QString &text)
{
    QString signs;
    for (const QChar character : text) {
        if (!character.isSpace() && !u",;-"_s.contains(character))
            signs += character;
    }
    std::sort(signs.begin(), signs.end());
    return signs;
}

QString alternatives(QStringView expression)
{
    return u"(?:"_s + expression.toString() + u')';
}

/// What a part looks like inside a line, with a group named after its letter.
QString expressionFor(AddressPart part, const AddressLayout &layout)
{
    const QString name = u"(?<%1>"_s.arg(letterOf(part));
    switch (part) {
    case AddressPart::PostalCode:
        return name + alternatives(layout.postalCode) + u')';
    case AddressPart::State:
        return name + (layout.states.isEmpty() ? u".+"_s : alternatives(layout.states)) + u')';
    case AddressPart::City:
    case AddressPart::Street:
        return name + u".*[\\p{L}].*?)"_s;
    }
    Q_UNREACHABLE();
}

/// The expression for a whole line; with @p isShort the state in it may be missing.
QRegularExpression expressionFor(QStringView line, const AddressLayout &layout, bool isShort)
{
    QString expression;
    QString between;
    for (const QChar letter : line) {
        const std::optional<AddressPart> part = partOf(letter);
        if (!part) {
            between = letter == u'-' ? u"\\s*[-,]\\s*"_s : u"[,\\s]+"_s;
            continue;
        }
        if (isShort && *part == AddressPart::State)
            continue;
        if (!expression.isEmpty())
            expression += between.isEmpty() ? u"[,\\s]*"_s : between;
        expression += expressionFor(*part, layout);
        between.clear();
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

/// "WA" is no city.
bool isState(const QString &text, const AddressLayout &layout)
{
    const QRegularExpression state(
        QRegularExpression::anchoredPattern(alternatives(layout.states)));
    return layout.states == abbreviatedState && state.match(text).hasMatch();
}

bool readLine(QStringView line, const AddressLayout &layout, const QString &text,
              AddressParts &parts)
{
    for (const bool isShort : {false, true}) {
        const QRegularExpressionMatch match = expressionFor(line, layout, isShort).match(text);
        if (!match.hasMatch() || (isShort && isState(match.captured(u"C"_s), layout)))
            continue;
        for (const AddressPart part : allParts) {
            if (line.contains(letterOf(part)) && !(isShort && part == AddressPart::State))
                parts.setPart(part, match.captured(QString(letterOf(part))).trimmed());
        }
        return true;
    }
    return false;
}

/// A line of a city alone says nothing of itself: it counts only beside a postal code.
bool isTold(QStringView line, const AddressLayout &layout)
{
    return line.contains(u'Z') || (line.contains(u'S') && !layout.states.isEmpty());
}

/// Takes the lines of the layout above the street off the front of @p lines.
void readAbove(const QList<QStringView> &above, const AddressLayout &layout, QStringList &lines,
               AddressParts &parts)
{
    for (const QStringView line : above) {
        if (lines.size() > 1 && isTold(line, layout)
            && readLine(line, layout, lines.constFirst(), parts))
            lines.removeFirst();
    }
}

/// Takes the lines of the layout below the street off the end of @p lines.
void readBelow(const QList<QStringView> &below, const AddressLayout &layout, QStringList &lines,
               AddressParts &parts)
{
    bool isAnchored = false;
    for (auto line = below.crbegin(); line != below.crend() && lines.size() > 1; ++line) {
        if (!isTold(*line, layout) && !isAnchored)
            continue;
        qsizetype count = 1;
        if (!readLine(*line, layout, lines.constLast(), parts)) {
            // "Redmond, WA 98052" may have been cut at its comma.
            count = 2;
            const bool isCut = line->size() > 1 && lines.size() > count
                && readLine(*line, layout, lines.sliced(lines.size() - count).join(u", "_s), parts);
            if (!isCut)
                continue;
        }
        lines.resize(lines.size() - count);
        isAnchored = true;
    }
}

std::optional<QLocale::Territory> countryByCode(const QStringList &lines)
{
    // "Redmond, WA 98052": no other country writes it so.
    static const QRegularExpression unitedStates(
        QRegularExpression::anchoredPattern(u".*\\p{L}.*[,\\s][A-Z]{2}\\s+[0-9]{5}(-[0-9]{4})?"_s));
    return unitedStates.match(lines.constLast()).hasMatch() ? std::optional(QLocale::UnitedStates)
                                                            : std::nullopt;
}

QStringList linesOf(const QString &text)
{
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = unified.split(u'\n');
    if (lines.size() == 1)
        lines = unified.split(unified.contains(u';') ? u';' : u',');
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

AddressParts ofSemicolons(const PostalAddress::Parts &six)
{
    AddressParts parts;
    QStringList street{six.street1.trimmed(), six.street2.trimmed()};
    street.removeAll(QString());
    parts.street = street.join(u'\n');
    parts.city = six.city.trimmed();
    parts.state = six.stateOrProvince.trimmed();
    parts.postalCode = six.postalCode.trimmed();
    parts.countryName = six.country.trimmed();
    parts.country = countryNamed(parts.countryName);
    return parts;
}

} // namespace

const QString &AddressParts::part(AddressPart part) const
{
    switch (part) {
    case AddressPart::Street:
        return street;
    case AddressPart::City:
        return city;
    case AddressPart::State:
        return state;
    case AddressPart::PostalCode:
        return postalCode;
    }
    Q_UNREACHABLE();
}

void AddressParts::setPart(AddressPart part, const QString &text)
{
    switch (part) {
    case AddressPart::Street:
        street = text;
        return;
    case AddressPart::City:
        city = text;
        return;
    case AddressPart::State:
        state = text;
        return;
    case AddressPart::PostalCode:
        postalCode = text;
        return;
    }
}

QString composeAddress(const AddressParts &parts)
{
    const AddressLayout &layout = addressLayout(parts.country);
    AddressParts placed = parts;
    QStringList street{parts.street};
    for (const AddressPart part : allParts) {
        if (!layout.has(part))
            street.append(parts.part(part));
    }
    street.removeAll(QString());
    placed.street = street.join(u'\n');
    QStringList lines;
    for (const QStringView line : layout.lines.split(u'|'))
        lines.append(composedLine(line, placed));
    lines.append(parts.countryName.trimmed());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

AddressParts readAddress(const QString &text)
{
    const PostalAddress whole = PostalAddress::fromSemicolonText(text);
    if (whole.parts() && !text.contains(u'\n'))
        return ofSemicolons(*whole.parts());
    QStringList lines = linesOf(text);
    AddressParts parts;
    if (lines.isEmpty())
        return parts;
    if (lines.size() > 1 && countryOfAddress(lines.constLast())) {
        parts.countryName = lines.takeLast();
        parts.country = countryOfAddress(parts.countryName);
    } else {
        parts.country = countryByCode(lines);
    }
    const AddressLayout &layout = addressLayout(parts.country);
    const QList<QStringView> places = layout.lines.split(u'|');
    const qsizetype street = places.indexOf(u"A");
    readAbove(places.first(street), layout, lines, parts);
    readBelow(places.sliced(street + 1), layout, lines, parts);
    parts.street = lines.join(u'\n');
    if (content(composeAddress(parts)) == content(text))
        return parts;
    AddressParts unread; // better whole than cut wrongly
    unread.street = linesOf(text).join(u'\n');
    return unread;
}

} // namespace waybill
