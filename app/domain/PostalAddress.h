// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace waybill {

/// A postal address: free text that is never lossy, with its parts where they are known.
///
/// text() is always exactly what a service sent or a person typed. Dialects that transport parts
/// fill them; the classic return address is one free string and has none.
class PostalAddress
{
public:
    /// The parts of "street1;street2;city;state;postal code;country".
    struct Parts
    {
        QString street1;
        QString street2;
        QString city;
        QString stateOrProvince;
        QString postalCode;
        QString country;

        bool operator==(const Parts &) const = default;
    };

    PostalAddress() = default;
    /// An address known as text only.
    [[nodiscard]] static PostalAddress fromText(const QString &text);
    /// Reads the six semicolon-joined parts of ShippingInformation.Address. With any other number
    /// of semicolons the text stays whole and parts() is empty (classic-api, section 7).
    [[nodiscard]] static PostalAddress fromSemicolonText(const QString &text);

    /// An address that came in parts; text() is then its lines ("List Locations").
    [[nodiscard]] static PostalAddress fromParts(const Parts &parts);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::optional<Parts> &parts() const { return m_parts; }
    [[nodiscard]] bool isBlank() const { return m_text.trimmed().isEmpty(); }
    /// Lines for reading and for a label: the non-empty parts, or the text's own lines.
    [[nodiscard]] QStringList lines() const;

    bool operator==(const PostalAddress &) const = default;

private:
    QString m_text;
    std::optional<Parts> m_parts;
};

} // namespace waybill
