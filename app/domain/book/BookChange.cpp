// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/BookChange.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

/// Puts @p put in and takes @p removed out of @p list; what was there before goes to @p before, and
/// what was not to @p added.
template<typename Entry>
void change(QList<Entry> &list, const QList<Entry> &put, const QStringList &removed,
            QList<Entry> &before, QStringList &added)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list.at(i).id, i);
    for (const Entry &entry : put) {
        const auto place = places.constFind(entry.id);
        if (place == places.cend()) {
            places.insert(entry.id, list.size());
            list.append(entry);
            added.append(entry.id);
        } else {
            before.append(std::exchange(list[*place], entry));
        }
    }
    const QSet<QString> gone(removed.cbegin(), removed.cend());
    if (gone.isEmpty())
        return;
    for (const Entry &entry : std::as_const(list)) {
        if (gone.contains(entry.id))
            before.append(entry);
    }
    list.removeIf([&gone](const Entry &entry) { return gone.contains(entry.id); });
}

/// The same for a set; gives what really came and went.
template<typename Value, typename Values>
void change(QSet<Value> &set, const Values &put, const Values &removed, Values &wentOut,
            Values &cameIn)
{
    for (const Value &value : put) {
        if (set.contains(value))
            continue;
        set.insert(value);
        cameIn.append(value);
    }
    for (const Value &value : removed) {
        if (set.remove(value))
            wentOut.append(value);
    }
}

} // namespace

BookChange applyChange(BookContent &content, const BookChange &change)
{
    BookChange inverse;
    waybill::change(content.addresses, change.addresses, change.removedAddresses, inverse.addresses,
                    inverse.removedAddresses);
    waybill::change(content.accounts, change.accounts, change.removedAccounts, inverse.accounts,
                    inverse.removedAccounts);
    waybill::change(content.keptApart, change.keptApart, change.apartNoMore, inverse.keptApart,
                    inverse.apartNoMore);
    waybill::change(content.declined, change.declined, change.declinedNoMore, inverse.declined,
                    inverse.declinedNoMore);
    if (change.learns && *change.learns != content.learns)
        inverse.learns = std::exchange(content.learns, *change.learns);
    return inverse;
}

} // namespace waybill
