// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/HistoryEntry.h"

namespace waybill {

namespace {

constexpr qsizetype shownCharacters = 4;

} // namespace

QList<HistoryFieldChange> historyChanges(const JobDraft &before, const JobDraft &after)
{
    QList<HistoryFieldChange> changes;
    for (const Field field : differingFields(before, after))
        changes.append({field, before.value(field), after.value(field)});
    return changes;
}

QString maskedAccountNumber(const QString &number)
{
    if (number.isEmpty())
        return {};
    // Always as many dots: the length of the number is nobody's business either.
    const QString hidden(shownCharacters, u'•');
    return number.size() > shownCharacters ? hidden + number.right(shownCharacters) : hidden;
}

} // namespace waybill
