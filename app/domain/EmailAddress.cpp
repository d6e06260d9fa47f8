// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/EmailAddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

bool isSeparator(QChar character)
{
    return character.isSpace() || character == u',' || character == u';';
}

/// Full-width signs, zero-width ones, brackets and quotes: what came along with a copied address.
bool isOdd(QChar character)
{
    constexpr QStringView signs = u"<>()[]{}\"\\:|";
    constexpr char16_t firstFullWidth = 0xFF01;
    constexpr char16_t lastFullWidth = 0xFF5E;
    const bool isFullWidth = character.unicode() >= firstFullWidth
        && character.unicode() <= lastFullWidth;
    return isSeparator(character) || signs.contains(character) || isFullWidth
        || character.category() == QChar::Other_Control
        || character.category() == QChar::Other_Format;
}

/// Words of mailboxes that several people read.
bool isOfAGroup(const QStringList &words)
{
    static const QStringList groups{
        u"admin"_s,     u"billing"_s,  u"contact"_s,   u"customs"_s,  u"dc"_s,
        u"desk"_s,      u"dock"_s,     u"freight"_s,   u"goods"_s,    u"group"_s,
        u"helpdesk"_s,  u"hello"_s,    u"import"_s,    u"info"_s,     u"inbound"_s,
        u"it"_s,        u"lager"_s,    u"logistics"_s, u"logistik"_s, u"mail"_s,
        u"mailroom"_s,  u"no"_s,       u"office"_s,    u"ops"_s,      u"outbound"_s,
        u"post"_s,      u"purchase"_s, u"receiving"_s, u"reply"_s,    u"returns"_s,
        u"service"_s,   u"shipping"_s, u"storage"_s,   u"support"_s,  u"team"_s,
        u"transport"_s, u"versand"_s,  u"warehouse"_s, u"export"_s,   u"operations"_s,
        u"datacenter"_s};
    return std::any_of(words.cbegin(), words.cend(),
                       [](const QString &word) { return groups.contains(word); });
}

/// "ann.clerk", "a.clerk", "ann_clerk": a first name or its letter, and a name.
bool looksPersonal(QStringView local)
{
    static const QRegularExpression names(u"\\A(\\p{L}+)[._-](\\p{L}{2,})\\d{0,2}\\z"_s);
    const QString text = local.toString().toCaseFolded();
    const QRegularExpressionMatch match = names.match(text);
    return match.hasMatch() && !isOfAGroup({match.captured(1), match.captured(2)});
}

} // namespace

EmailFinding lookAtEmail(QStringView text)
{
    const QStringView address = text.trimmed();
    if (address.isEmpty())
        return EmailFinding::Nothing;
    const auto signs = address.count(u'@');
    if (signs > 1 && std::any_of(address.cbegin(), address.cend(), isSeparator))
        return EmailFinding::SeveralAddresses;
    if (std::any_of(address.cbegin(), address.cend(), isOdd))
        return EmailFinding::OddCharacters;
    if (signs != 1 || address.startsWith(u'@') || address.endsWith(u'@'))
        return EmailFinding::NoAddress;
    const QStringView local = address.first(address.indexOf(u'@'));
    return looksPersonal(local) ? EmailFinding::OnePerson : EmailFinding::Nothing;
}

} // namespace waybill
