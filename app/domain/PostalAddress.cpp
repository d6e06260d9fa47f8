// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/PostalAddress.h"

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partCount = 6;

QStringList nonBlank(const QStringList &lines)
{
    QStringList result;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            result.append(trimmed);
    }
    return result;
}

} // namespace

PostalAddress PostalAddress::fromText(const QString &text)
{
    PostalAddress address;
    address.m_text = text;
    return address;
}

PostalAddress PostalAddress::fromSemicolonText(const QString &text)
{
    PostalAddress address = fromText(text);
    const QStringList parts = text.split(u';');
    if (parts.size() == partCount)
        address.m_parts = Parts{parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]};
    return address;
}

PostalAddress PostalAddress::fromParts(const Parts &parts)
{
    PostalAddress address;
    address.m_parts = parts;
    address.m_text = address.lines().join(u'\n');
    return address;
}

QStringList PostalAddress::lines() const
{
    if (m_parts) {
        return nonBlank({m_parts->street1, m_parts->street2, m_parts->city,
                         m_parts->stateOrProvince, m_parts->postalCode, m_parts->country});
    }
    QString text = m_text;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return nonBlank(text.split(u'\n'));
}

} // namespace waybill
