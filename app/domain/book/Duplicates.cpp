// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/Duplicates.h"

#include "domain/book/BookText.h"

#include <QHash>

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr int phoneDigits = 7; ///< what is left of a number without its country and area
constexpr double closeEnough = 0.8;
constexpr qsizetype mostAtAPlace = 50; ///< compared with one; a company's branches begin alike

/// What is compared of an entry, made once.
struct Traits
{
    explicit Traits(const AddressEntry &entry)
        : recipient(compactText(entry.recipientName))
        , address(compactText(entry.address.text()))
        , email(entry.email.trimmed().toCaseFolded())
    {
        QString digits = entry.phone;
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        phone = digits.right(phoneDigits);
    }

    QString recipient;
    QString address;
    QString phone;
    QString email;
};

QHash<QString, int> pairsOfLetters(const QString &text)
{
    QHash<QString, int> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        ++pairs[text.mid(i, 2)];
    return pairs;
}

/// The share of neighbouring letters that two texts have in common, 0 to 1.
double commonShare(const QString &a, const QString &b)
{
    const QHash<QString, int> ofA = pairsOfLetters(a);
    const QHash<QString, int> ofB = pairsOfLetters(b);
    qsizetype common = 0;
    for (auto it = ofA.cbegin(); it != ofA.cend(); ++it)
        common += std::min(it.value(), ofB.value(it.key()));
    const qsizetype all = a.size() + b.size() - 2;
    return all > 0 ? 2.0 * static_cast<double>(common) / static_cast<double>(all) : 0.0;
}

bool isClose(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    return a == b || commonShare(a, b) >= closeEnough;
}

/// Equal, or nothing on one side.
bool agrees(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

bool areEqual(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}

Likeness likeness(const Traits &a, const Traits &b)
{
    if (areEqual(a.recipient, b.recipient) && areEqual(a.address, b.address)
        && agrees(a.phone, b.phone) && agrees(a.email, b.email))
        return Likeness::Same;
    const int common = int(isClose(a.recipient, b.recipient)) + int(isClose(a.address, b.address))
        + int(areEqual(a.phone, b.phone)) + int(areEqual(a.email, b.email));
    return common >= 2 ? Likeness::Similar : Likeness::Different;
}

/// By what an entry meets those that it may be like.
QStringList meetingPlaces(const Traits &traits)
{
    constexpr qsizetype beginning = 5;
    QStringList places;
    const auto add = [&places](QChar kind, const QString &text) {
        if (!text.isEmpty())
            places.append(kind + text);
    };
    if (!traits.recipient.isEmpty() && !traits.address.isEmpty())
        add(u'b', traits.recipient + u'\n' + traits.address);
    add(u'r', traits.recipient.left(beginning));
    add(u'a', traits.address.left(beginning));
    add(u'p', traits.phone);
    add(u'e', traits.email);
    return places;
}

bool isUsedMore(const AddressEntry &a, const AddressEntry &b)
{
    if (a.lastUsed != b.lastUsed)
        return !b.lastUsed.isValid() || a.lastUsed > b.lastUsed;
    return a.useCount > b.useCount;
}

} // namespace

Likeness likenessOf(const AddressEntry &a, const AddressEntry &b)
{
    return likeness(Traits(a), Traits(b));
}

EntryPair pairOf(const QString &a, const QString &b)
{
    return a < b ? EntryPair{a, b} : EntryPair{b, a};
}

size_t qHash(const EntryPair &pair, size_t seed)
{
    return qHashMulti(seed, pair.first, pair.second);
}

QList<Duplicate> duplicatesIn(const QList<AddressEntry> &entries, const QSet<EntryPair> &keptApart,
                              const std::function<bool(qsizetype)> &watch)
{
    QList<Traits> traits;
    traits.reserve(entries.size());
    QHash<QString, QList<qsizetype>> met;
    QSet<EntryPair> seen = keptApart;
    QList<Duplicate> same;
    QList<Duplicate> similar;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        traits.append(Traits(entries.at(i)));
        const QStringList places = meetingPlaces(traits.at(i));
        for (const QString &place : places) {
            for (const qsizetype other :
                 met[place].last(std::min(mostAtAPlace, met[place].size()))) {
                const EntryPair pair = pairOf(entries.at(i).id, entries.at(other).id);
                if (seen.contains(pair) || same.size() + similar.size() >= mostDuplicates)
                    continue;
                seen.insert(pair);
                const Likeness found = likeness(traits.at(i), traits.at(other));
                if (found == Likeness::Different)
                    continue;
                const bool isFirst = isUsedMore(entries.at(i), entries.at(other));
                const AddressEntry &first = entries.at(isFirst ? i : other);
                const AddressEntry &second = entries.at(isFirst ? other : i);
                (found == Likeness::Same ? same : similar).append({first, second, found});
            }
            met[place].append(i);
        }
        if (watch && !watch(i + 1))
            break;
    }
    return same + similar;
}

AddressEntry mergedEntry(const AddressEntry &keep, const AddressEntry &other)
{
    AddressEntry merged = keep;
    const auto take = [](QString &mine, const QString &theirs) {
        if (mine.trimmed().isEmpty())
            mine = theirs;
    };
    take(merged.label, other.label);
    take(merged.recipientName, other.recipientName);
    take(merged.phone, other.phone);
    take(merged.email, other.email);
    if (merged.address.isBlank())
        merged.address = other.address;
    merged.useCount += other.useCount;
    if (!merged.lastUsed.isValid() || other.lastUsed > merged.lastUsed)
        merged.lastUsed = other.lastUsed;
    return merged;
}

} // namespace waybill
