// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/AddressIndex.h"

#include "domain/book/BookText.h"

#include <algorithm>

namespace waybill {

namespace {

bool isMoreUseful(const AddressEntry &a, const AddressEntry &b)
{
    if (a.useCount != b.useCount)
        return a.useCount > b.useCount;
    if (a.lastUsed != b.lastUsed)
        return a.lastUsed > b.lastUsed;
    return a.title().localeAwareCompare(b.title()) < 0;
}

} // namespace

AddressIndex::AddressIndex(const QList<AddressEntry> &entries)
{
    m_rows.reserve(entries.size());
    for (const AddressEntry &entry : entries)
        m_rows.append(
            {entry, findTextOf(entry), foldedText(entry.title()), foldedText(entry.recipientName)});
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return isMoreUseful(a.entry, b.entry); });
}

QList<AddressEntry> AddressIndex::find(const QString &find, qsizetype most) const
{
    const WordFind words(find);
    const QString start = foldedText(find);
    QList<AddressEntry> atStart;
    QList<AddressEntry> others;
    for (const Row &row : m_rows) {
        if (!words.finds(row.text))
            continue;
        const bool isAtStart = row.title.startsWith(start) || row.recipient.startsWith(start);
        QList<AddressEntry> &found = isAtStart ? atStart : others;
        if (found.size() < most)
            found.append(row.entry);
        if (atStart.size() == most)
            break;
    }
    return (atStart + others).first(std::min(most, atStart.size() + others.size()));
}

} // namespace waybill
