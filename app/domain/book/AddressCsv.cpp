// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/AddressCsv.h"

#include "base/Csv.h"
#include "domain/book/BookText.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

using Column = BookColumn;

/// Headers as compactText() makes them, one after another, for each column.
struct Headers
{
    Column column;
    QLatin1StringView names;
};

constexpr std::array columnHeaders{
    Headers{Column::Label, "label alias shortname bezeichnung kurzname"_L1},
    Headers{
        Column::Recipient,
        "recipient recipientname name fullname company companyname organization organisation empfanger empfaenger firma"_L1},
    Headers{Column::Address, "address postaladdress returnaddress anschrift adresse"_L1},
    Headers{
        Column::Street1,
        "street street1 streetaddress addressline1 address1 strasse strassehausnummer strasseundhausnummer"_L1},
    Headers{Column::Street2, "street2 addressline2 address2 adresszusatz"_L1},
    Headers{Column::City, "city town ort stadt"_L1},
    Headers{Column::StateOrProvince,
            "state province region stateorprovince stateprovince bundesland"_L1},
    Headers{Column::PostalCode, "postalcode postcode zip zipcode plz postleitzahl"_L1},
    Headers{Column::Country, "country countryregion land staat"_L1},
    Headers{Column::Phone, "phone phonenumber telephone tel telefon telefonnummer mobile"_L1},
    Headers{Column::Email, "email emailaddress mail emailadresse"_L1},
    Headers{Column::LastUsed, "lastused lastusedutc"_L1},
    Headers{Column::UseCount, "uses usecount timesused"_L1},
};

const QHash<QString, Column> &knownHeaders()
{
    static const QHash<QString, Column> headers = [] {
        QHash<QString, Column> made;
        for (const Headers &each : columnHeaders) {
            const QStringList names = QString(each.names).split(u' ');
            for (const QString &name : names)
                made.insert(name, each.column);
        }
        return made;
    }();
    return headers;
}

QString csvLine(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(csv::cell(text));
    return cells.join(u',') + u"\r\n"_s;
}

QStringList cellsOf(const AddressEntry &entry)
{
    const PostalAddress::Parts parts = entry.address.parts().value_or(PostalAddress::Parts());
    return {entry.label,
            entry.recipientName,
            entry.address.text(),
            parts.street1,
            parts.street2,
            parts.city,
            parts.stateOrProvince,
            parts.postalCode,
            parts.country,
            entry.phone,
            entry.email,
            entry.lastUsed.isValid() ? entry.lastUsed.toUTC().toString(Qt::ISODate) : QString(),
            entry.useCount > 0 ? QString::number(entry.useCount) : QString()};
}

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c != u'\n' && c != u'\r' && c != u'\t' && c.category() == QChar::Other_Control;
    });
}

/// The columns of a file: which cell says what. The first of two columns of one meaning counts.
class Columns
{
public:
    Columns(const QStringList &header, AddressFile &file)
        : m_count(header.size())
    {
        for (qsizetype i = 0; i < header.size(); ++i) {
            const std::optional<Column> column = bookColumnNamed(header.at(i));
            if (column && !m_places.contains(*column))
                m_places.insert(*column, i);
            else if (!header.at(i).trimmed().isEmpty())
                file.unknownColumns.append(header.at(i).trimmed());
        }
    }

    [[nodiscard]] bool areEnough() const
    {
        return m_places.contains(Column::Recipient) || m_places.contains(Column::Label);
    }

    [[nodiscard]] qsizetype count() const { return m_count; }

    /// The text of a cell, with line ends as they are kept.
    [[nodiscard]] QString text(const QStringList &cells, Column column) const
    {
        const auto place = m_places.constFind(column);
        if (place == m_places.cend() || *place >= cells.size())
            return {};
        return csv::withFormula(cells.at(*place)).replace("\r\n"_L1, "\n"_L1);
    }

    /// The same without the blanks around it.
    [[nodiscard]] QString cell(const QStringList &cells, Column column) const
    {
        return text(cells, column).trimmed();
    }

private:
    qsizetype m_count;
    QHash<Column, qsizetype> m_places;
};

PostalAddress addressFrom(const Columns &columns, const QStringList &cells)
{
    const auto cell = [&](Column column) { return columns.cell(cells, column); };
    const PostalAddress::Parts parts{cell(Column::Street1),    cell(Column::Street2),
                                     cell(Column::City),       cell(Column::StateOrProvince),
                                     cell(Column::PostalCode), cell(Column::Country)};
    const PostalAddress built = PostalAddress::fromParts(parts);
    const QString text = columns.text(cells, Column::Address);
    if (text.trimmed().isEmpty())
        return parts == PostalAddress::Parts() ? PostalAddress() : built;
    if (built.text() == text)
        return built;
    // "Address" beside "City" and "Country" is the street alone, as address lists have it.
    const bool hasStreet = !parts.street1.isEmpty() || !parts.street2.isEmpty();
    if (hasStreet || built.isBlank())
        return PostalAddress::fromText(text);
    PostalAddress::Parts withStreet = parts;
    withStreet.street1 = text.trimmed();
    return PostalAddress::fromParts(withStreet);
}

AddressEntry entryFrom(const Columns &columns, const QStringList &cells)
{
    const auto cell = [&](Column column) { return columns.cell(cells, column); };
    AddressEntry entry;
    entry.label = cell(Column::Label);
    entry.recipientName = cell(Column::Recipient);
    if (entry.recipientName.isEmpty())
        entry.recipientName = std::exchange(entry.label, {});
    entry.address = addressFrom(columns, cells);
    entry.phone = cell(Column::Phone);
    entry.email = cell(Column::Email);
    entry.lastUsed = QDateTime::fromString(cell(Column::LastUsed), Qt::ISODate).toUTC();
    entry.useCount = std::max(0, cell(Column::UseCount).toInt());
    return entry;
}

RowProblem problemOf(const csv::Row &row, const Columns &columns, const AddressEntry &entry)
{
    if (row.isDoubtful)
        return RowProblem::BehindQuote;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &cell = row.cells.at(i);
        if (i >= columns.count() && !cell.trimmed().isEmpty())
            return RowProblem::TooManyCells;
        if (cell.size() > longestCell)
            return RowProblem::TooLong;
        if (hasControl(cell))
            return RowProblem::Control;
    }
    if (entry.recipientName.isEmpty())
        return RowProblem::NoRecipient;
    if (entry.address.isBlank() && entry.phone.isEmpty() && entry.email.isEmpty())
        return RowProblem::NothingElse;
    return RowProblem::None;
}

} // namespace

std::optional<BookColumn> bookColumnNamed(const QString &header)
{
    const auto known = knownHeaders().constFind(compactText(header));
    return known == knownHeaders().cend() ? std::nullopt : std::optional(*known);
}

QByteArray addressesToCsv(const QList<AddressEntry> &entries)
{
    QString text = u"\uFEFF"_s
        + csvLine({u"label"_s, u"recipient name"_s, u"address"_s, u"street 1"_s, u"street 2"_s,
                   u"city"_s, u"state or province"_s, u"postal code"_s, u"country"_s, u"phone"_s,
                   u"email"_s, u"last used (UTC)"_s, u"uses"_s});
    for (const AddressEntry &entry : entries)
        text += csvLine(cellsOf(entry));
    return text.toUtf8();
}

std::optional<AddressFile> addressesFromTable(const csv::Table &table, const RowWatch &watch)
{
    AddressFile file;
    if (table.rows.isEmpty())
        return std::nullopt;
    const Columns columns(table.rows.constFirst().cells, file);
    if (!columns.areEnough())
        return std::nullopt;
    for (qsizetype i = 1; i < table.rows.size() && (!watch || watch(i)); ++i) {
        const csv::Row &row = table.rows.at(i);
        AddressRow read;
        read.line = row.line;
        read.cells = row.cells;
        read.entry = entryFrom(columns, row.cells);
        read.problem = problemOf(row, columns, read.entry);
        file.rows.append(read);
    }
    return file;
}

} // namespace waybill
