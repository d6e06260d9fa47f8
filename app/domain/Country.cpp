// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Country.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

struct Alias
{
    QStringView name; ///< folded
    QLocale::Territory territory;
};

constexpr std::array<Alias, 14> aliases{{
    {u"usa", QLocale::UnitedStates},
    {u"united states of america", QLocale::UnitedStates},
    {u"uk", QLocale::UnitedKingdom},
    {u"great britain", QLocale::UnitedKingdom},
    {u"england", QLocale::UnitedKingdom},
    {u"scotland", QLocale::UnitedKingdom},
    {u"wales", QLocale::UnitedKingdom},
    {u"the netherlands", QLocale::Netherlands},
    {u"holland", QLocale::Netherlands},
    {u"deutschland", QLocale::Germany},
    {u"österreich", QLocale::Austria},
    {u"korea", QLocale::SouthKorea},
    {u"republic of korea", QLocale::SouthKorea},
    {u"hong kong", QLocale::HongKong},
}};

QString folded(QStringView name)
{
    QString text = name.toString().toCaseFolded();
    return text.remove(u'.').simplified();
}

std::optional<QLocale::Territory> fullyNamed(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    for (const Alias &alias : aliases) {
        if (alias.name == name)
            return alias.territory;
    }
    for (int code = QLocale::AnyTerritory + 1; code <= QLocale::LastTerritory; ++code) {
        const auto territory = static_cast<QLocale::Territory>(code);
        if (folded(QLocale::territoryToString(territory)) == name)
            return territory;
    }
    return std::nullopt;
}

} // namespace

std::optional<QLocale::Territory> countryNamed(QStringView name)
{
    const QString text = folded(name);
    if (text.size() == 2) {
        const QLocale::Territory territory = QLocale::codeToTerritory(text.toUpper());
        if (territory != QLocale::AnyTerritory)
            return territory;
    }
    return fullyNamed(text);
}

std::optional<QLocale::Territory> countryOfAddress(const QString &address)
{
    static const QRegularExpression separators(u"[\\r\\n;,]"_s);
    const QStringList parts = address.split(separators, Qt::SkipEmptyParts);
    const auto last = std::find_if(parts.crbegin(), parts.crend(),
                                   [](const QString &part) { return !part.trimmed().isEmpty(); });
    return last == parts.crend() ? std::nullopt : fullyNamed(folded(*last));
}

} // namespace waybill
