// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/BookChange.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace waybill {

namespace {

/// Puts @p put into @p list; what was there before goes to @p before, and what was not to @p added.
template<typename Entry>
void putInto(QList<Entry> &list, const QList<Entry> &put, QList<Entry> &before, QStringList &added)
{
    if (put.isEmpty())
        return;
    // An entry that is put twice is as it was put last.
    std::vector<bool> isDone(static_cast<size_t>(put.size()));
    QHash<QString, qsizetype> last;
    last.reserve(put.size());
    for (qsizetype i = 0; i < put.size(); ++i) {
        const auto earlier = last.find(put.at(i).id);
        if (earlier == last.end())
            last.insert(put.at(i).id, i);
        else
            isDone[static_cast<size_t>(std::exchange(*earlier, i))] = true;
    }
    for (Entry &entry : list) {
        const auto place = last.constFind(entry.id);
        if (place == last.cend())
            continue;
        before.append(std::exchange(entry, put.at(*place)));
        isDone[static_cast<size_t>(*place)] = true;
    }
    if (put.size() > list.size())
        list.reserve(list.size() + put.size()); // else it grows by itself, by more than one
    added.reserve(put.size());
    for (qsizetype i = 0; i < put.size(); ++i) {
        if (isDone[static_cast<size_t>(i)])
            continue;
        list.append(put.at(i));
        added.append(put.at(i).id);
    }
}

/// Takes @p removed out of @p list, to @p before.
template<typename Entry>
void takeOut(QList<Entry> &list, const QStringList &removed, QList<Entry> &before)
{
    if (removed.isEmpty())
        return;
    const QSet<QString> gone(removed.cbegin(), removed.cend());
    before.reserve(before.size() + removed.size());
    auto staying = list.begin();
    for (auto entry = list.begin(); entry != list.end(); ++entry) {
        if (gone.contains(entry->id))
            before.append(std::move(*entry));
        else if (staying++ != entry)
            *(staying - 1) = std::move(*entry);
    }
    list.erase(staying, list.end());
}

/// Both.
template<typename Entry>
void change(QList<Entry> &list, const QList<Entry> &put, const QStringList &removed,
            QList<Entry> &before, QStringList &added)
{
    putInto(list, put, before, added);
    takeOut(list, removed, before);
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
