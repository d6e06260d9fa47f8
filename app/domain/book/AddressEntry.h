// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobDraft.h"
#include "domain/PostalAddress.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace waybill {

/// An entry of the address book: where drives go back to. A value.
struct AddressEntry
{
    QString id;    ///< of bookId(); never changes
    QString label; ///< the entry's own name; empty: that of the recipient
    QString recipientName;
    PostalAddress address;
    QString phone;
    QString email;
    QDateTime lastUsed; ///< UTC; invalid: never
    int useCount = 0;

    /// What it is called in a list.
    [[nodiscard]] QString title() const;
    /// Nothing that could stand in a job.
    [[nodiscard]] bool isBlank() const;

    bool operator==(const AddressEntry &) const = default;
};

/// A name for a new entry that no other has.
[[nodiscard]] QString bookId();

/// The return address of @p draft as an entry without a name.
[[nodiscard]] AddressEntry returnAddressOf(const JobDraft &draft);

/// What the four fields of a return address are set to by @p entry, in reading order.
[[nodiscard]] QList<std::pair<Field, QString>> fieldsFilledBy(const AddressEntry &entry);

/// Whether the four fields of @p draft hold just what @p entry does.
[[nodiscard]] bool holds(const JobDraft &draft, const AddressEntry &entry);

/// All that @p entry can be found by, as foldedText() makes it.
[[nodiscard]] QString findTextOf(const AddressEntry &entry);

/// What stands for the content of an entry without telling it: equal for equal contents, whatever
/// their case and blanks. For remembering what was declined.
[[nodiscard]] QString fingerprintOf(const AddressEntry &entry);

/// Whether fingerprintOf() is the same for both, without asking for it: fit for looking through a
/// whole book.
[[nodiscard]] bool isSameAddress(const AddressEntry &a, const AddressEntry &b);

} // namespace waybill
