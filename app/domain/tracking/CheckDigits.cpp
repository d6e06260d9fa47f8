// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tracking/CheckDigits.h"

#include <array>

namespace waybill::checkdigits {

namespace {

QChar digit(int value)
{
    return QChar(static_cast<char16_t>(u'0' + value));
}

int valueOf(QChar character)
{
    const int code = character.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return (code - 3) % 10; // as the carriers count letters: A is 2, B is 3, …
}

QChar mod10(QStringView body, int even, int odd)
{
    int sum = 0;
    for (qsizetype index = 0; index < body.size(); ++index)
        sum += valueOf(body.at(index)) * (index % 2 == 0 ? even : odd);
    return digit((10 - sum % 10) % 10);
}

} // namespace

QChar weighted137(QStringView body)
{
    constexpr std::array<int, 3> weights{1, 3, 7};
    int sum = 0;
    for (qsizetype place = 0; place < body.size(); ++place)
        sum += valueOf(body.at(body.size() - 1 - place))
            * weights.at(static_cast<std::size_t>(place % 3));
    return digit(sum % 11 % 10);
}

QChar mod10Times13(QStringView body)
{
    return mod10(body, 1, 3);
}

QChar mod10Times31(QStringView body)
{
    return mod10(body, 3, 1);
}

QChar mod10Times12(QStringView body)
{
    return mod10(body, 1, 2);
}

QChar mod7(QStringView body)
{
    int rest = 0;
    for (const QChar character : body)
        rest = (rest * 10 + valueOf(character)) % 7;
    return digit(rest);
}

QChar s10(QStringView body)
{
    constexpr std::array<int, 8> weights{8, 6, 4, 2, 3, 5, 9, 7};
    if (body.size() != static_cast<qsizetype>(weights.size()))
        return {};
    int sum = 0;
    for (std::size_t index = 0; index < weights.size(); ++index)
        sum += valueOf(body.at(static_cast<qsizetype>(index))) * weights.at(index);
    switch (sum % 11) {
    case 0:
        return u'5';
    case 1:
        return u'0';
    default:
        return digit(11 - sum % 11);
    }
}

QChar luhn(QStringView body)
{
    int sum = 0;
    for (qsizetype place = 0; place < body.size(); ++place) {
        const int value = valueOf(body.at(body.size() - 1 - place));
        const int doubled = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += place % 2 == 0 ? doubled : value;
    }
    return digit((10 - sum % 10) % 10);
}

QChar mod37And36(QStringView body)
{
    int check = 36;
    for (const QChar character : body) {
        const int code = character.unicode();
        check += code <= u'9' ? code - u'0' : code - u'A' + 10;
        if (check > 36)
            check -= 36;
        check *= 2;
        if (check > 36)
            check -= 37;
    }
    check = 37 - check;
    if (check == 36)
        check = 0;
    return check < 10 ? digit(check) : QChar(static_cast<char16_t>(u'A' + check - 10));
}

} // namespace waybill::checkdigits
