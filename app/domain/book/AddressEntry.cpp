// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/AddressEntry.h"

#include "domain/book/BookText.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

QString AddressEntry::title() const
{
    return label.trimmed().isEmpty() ? recipientName : label;
}

bool AddressEntry::isBlank() const
{
    return recipientName.trimmed().isEmpty() && address.isBlank() && phone.trimmed().isEmpty()
        && email.trimmed().isEmpty();
}

QString bookId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

AddressEntry returnAddressOf(const JobDraft &draft)
{
    AddressEntry entry;
    entry.recipientName = draft.recipientName;
    entry.address = PostalAddress::fromText(draft.address);
    entry.phone = draft.phone;
    entry.email = draft.email;
    return entry;
}

QList<std::pair<Field, QString>> fieldsFilledBy(const AddressEntry &entry)
{
    return {{Field::RecipientName, entry.recipientName},
            {Field::Address, entry.address.text()},
            {Field::Phone, entry.phone},
            {Field::Email, entry.email}};
}

bool holds(const JobDraft &draft, const AddressEntry &entry)
{
    const auto fields = fieldsFilledBy(entry);
    return std::all_of(fields.cbegin(), fields.cend(), [&draft](const auto &field) {
        return draft.value(field.first).toString() == field.second;
    });
}

QString findTextOf(const AddressEntry &entry)
{
    QString digits = entry.phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    // The lines keep words of two fields from being found as one.
    return foldedText(entry.label) + u'\n' + foldedText(entry.recipientName) + u'\n'
        + foldedText(entry.address.text()) + u'\n' + foldedText(entry.phone) + u'\n' + digits
        + u'\n' + foldedText(entry.email);
}

QString fingerprintOf(const AddressEntry &entry)
{
    const QString content = compactText(entry.recipientName) + u'\n'
        + compactText(entry.address.text()) + u'\n' + compactText(entry.phone) + u'\n'
        + compactText(entry.email);
    return QString::fromLatin1(
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isSameAddress(const AddressEntry &a, const AddressEntry &b)
{
    return saysTheSame(a.recipientName, b.recipientName) && saysTheSame(a.phone, b.phone)
        && saysTheSame(a.email, b.email) && saysTheSame(a.address.text(), b.address.text());
}

} // namespace waybill
