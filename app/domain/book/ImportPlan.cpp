// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/book/ImportPlan.h"

#include "domain/book/BookText.h"

#include <QHash>

namespace waybill {

namespace {

/// How many entries a new one is compared with for being similar; a file of one company's branches
/// would be compared row by row with itself.
constexpr qsizetype mostCompared = 20;

/// Entries that may be like one that comes, found without looking at all of them.
class Known
{
public:
    explicit Known(const QList<AddressEntry> &entries)
    {
        for (const AddressEntry &entry : entries)
            add(entry);
    }

    void add(const AddressEntry &entry)
    {
        const qsizetype place = m_entries.size();
        m_places.insert(entry.id, place);
        m_byBoth[bothOf(entry)].append(place);
        m_byRecipient[compactText(entry.recipientName)].append(place);
        if (!entry.address.isBlank())
            m_byAddress[compactText(entry.address.text())].append(place);
        m_entries.append(entry);
    }

    void replace(const AddressEntry &entry) { m_entries[m_places.value(entry.id)] = entry; }

    [[nodiscard]] const AddressEntry *likeliest(const AddressEntry &entry, Likeness &likeness) const
    {
        const auto find = [&](const QList<qsizetype> &places, Likeness wanted, qsizetype most) {
            const AddressEntry *found = nullptr;
            for (qsizetype i = 0; i < places.size() && i < most && !found; ++i) {
                const AddressEntry &candidate = m_entries.at(places.at(i));
                if (likenessOf(candidate, entry) == wanted)
                    found = &candidate;
            }
            return found;
        };
        likeness = Likeness::Same;
        const QList<qsizetype> both = m_byBoth.value(bothOf(entry));
        if (const AddressEntry *same = find(both, likeness, both.size()))
            return same;
        likeness = Likeness::Similar;
        const QList<qsizetype> likes = m_byRecipient.value(compactText(entry.recipientName))
            + m_byAddress.value(compactText(entry.address.text()));
        if (const AddressEntry *similar = find(likes, likeness, mostCompared))
            return similar;
        likeness = Likeness::Different;
        return nullptr;
    }

private:
    [[nodiscard]] static QString bothOf(const AddressEntry &entry)
    {
        return compactText(entry.recipientName) + u'\n' + compactText(entry.address.text());
    }

    QList<AddressEntry> m_entries;
    QHash<QString, qsizetype> m_places;
    QHash<QString, QList<qsizetype>> m_byBoth;
    QHash<QString, QList<qsizetype>> m_byRecipient;
    QHash<QString, QList<qsizetype>> m_byAddress;
};

void decide(PlannedRow &planned, Known &known)
{
    Likeness likeness = Likeness::Different;
    const AddressEntry *like = known.likeliest(planned.row.entry, likeness);
    if (likeness != Likeness::Same) {
        planned.fate = likeness == Likeness::Similar ? RowFate::AddAlike : RowFate::Add;
        planned.result = planned.row.entry;
        planned.result.id = bookId();
        known.add(planned.result);
        return;
    }
    AddressEntry completed = mergedEntry(*like, planned.row.entry);
    // The uses are counted once: a file that was exported here may come back.
    completed.useCount = like->useCount;
    completed.lastUsed = like->lastUsed;
    planned.fate = completed == *like ? RowFate::Same : RowFate::Complete;
    planned.result = completed;
    if (planned.fate == RowFate::Complete)
        known.replace(completed);
}

} // namespace

QList<PlannedRow> planImport(const AddressFile &file, const QList<AddressEntry> &entries,
                             const RowWatch &watch)
{
    Known known(entries);
    QList<PlannedRow> plan;
    plan.reserve(file.rows.size());
    for (const AddressRow &row : file.rows) {
        PlannedRow planned;
        planned.row = row;
        if (row.problem != RowProblem::None)
            planned.fate = RowFate::Bad;
        else
            decide(planned, known);
        planned.isChosen = planned.changesSomething();
        plan.append(planned);
        if (watch && !watch(plan.size()))
            break;
    }
    return plan;
}

BookChange changeOf(const QList<PlannedRow> &plan)
{
    BookChange change;
    change.addresses.reserve(plan.size());
    for (const PlannedRow &planned : plan) {
        if (planned.isChosen && planned.changesSomething())
            change.addresses.append(planned.result);
    }
    return change;
}

} // namespace waybill
