// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/BookText.h"

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

/// Letters that no decomposition takes apart, as people type them without.
QString plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    case u'ı':
        return u"i"_s;
    default:
        return c;
    }
}

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

/// The first letter or digit in @p text from @p from on, or what is no ASCII.
qsizetype nextSign(const QString &text, qsizetype from)
{
    while (from < text.size() && isAscii(text.at(from)) && !text.at(from).isLetterOrNumber())
        ++from;
    return from;
}

} // namespace

QString foldedText(const QString &text)
{
    const QString taken = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(taken.size());
    for (const QChar c : taken) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format)
            continue;
        if (c.unicode() < 0x80)
            folded += c;
        else
            folded += plainLetter(c);
    }
    return folded.simplified();
}

QString compactText(const QString &text)
{
    QString compact = foldedText(text);
    // Halves of a pair stay: they are letters outside of the basic plane.
    return compact.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
}

bool saysTheSame(const QString &a, const QString &b)
{
    // Folding leaves each ASCII sign one of its own, so that until another comes they are compared
    // as they are.
    qsizetype inA = nextSign(a, 0);
    qsizetype inB = nextSign(b, 0);
    while (inA < a.size() && inB < b.size() && isAscii(a.at(inA)) && isAscii(b.at(inB))) {
        if (a.at(inA).toCaseFolded() != b.at(inB).toCaseFolded())
            return false;
        inA = nextSign(a, inA + 1);
        inB = nextSign(b, inB + 1);
    }
    if (inA >= a.size() && inB >= b.size())
        return true;
    return compactText(a) == compactText(b);
}

WordFind::WordFind(const QString &text)
    : m_words(foldedText(text).split(u' ', Qt::SkipEmptyParts))
{
}

bool WordFind::finds(const QString &text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace waybill
