// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/CarrierAccount.h"

#include "domain/HistoryEntry.h"
#include "domain/tracking/Carrier.h"

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype upsLength = 6;
constexpr qsizetype fedExLength = 9;
constexpr qsizetype usualLength = 35;

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

QString accountTitle(const CarrierAccount &account)
{
    const QString masked = maskedAccountNumber(account.number);
    const QString named = account.name.trimmed().isEmpty()
        ? account.carrier
        : u"%1 – %2"_s.arg(account.carrier, account.name);
    return masked.isEmpty() ? named : named + u' ' + masked;
}

AccountHint accountHint(const QString &carrier, const QString &number)
{
    QString compact = number;
    compact.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    if (compact.isEmpty())
        return AccountHint::None;
    const std::optional<Carrier> known = carrierNamed(carrier);
    if (known == Carrier::Ups) {
        const bool isUsual = compact.size() == upsLength
            && std::all_of(compact.cbegin(), compact.cend(), isAsciiLetterOrDigit);
        return isUsual ? AccountHint::None : AccountHint::UpsLength;
    }
    if (known == Carrier::FedEx) {
        const bool isUsual = compact.size() == fedExLength
            && std::all_of(compact.cbegin(), compact.cend(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
        return isUsual ? AccountHint::None : AccountHint::FedExLength;
    }
    return number.trimmed().size() > usualLength ? AccountHint::VeryLong : AccountHint::None;
}

} // namespace waybill
