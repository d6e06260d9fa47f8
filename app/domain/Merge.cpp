// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Merge.h"

#include <utility>

namespace waybill {

namespace {

std::optional<MergeOutcome> outcomeOf(const QVariant &before, const QVariant &theirs,
                                      const QVariant &mine)
{
    const bool theyChanged = theirs != before;
    const bool iChanged = mine != before;
    if (theyChanged && iChanged)
        return theirs == mine ? MergeOutcome::SameOnBoth : MergeOutcome::Conflict;
    if (theyChanged)
        return MergeOutcome::OnlyTheirs;
    if (iChanged)
        return MergeOutcome::OnlyMine;
    return std::nullopt;
}

} // namespace

ThreeWayMerge::ThreeWayMerge(JobDraft before, JobDraft theirs, JobDraft mine)
    : m_before(std::move(before))
    , m_theirs(std::move(theirs))
    , m_mine(std::move(mine))
{
    for (const Field field : allFields()) {
        const auto outcome = outcomeOf(m_before.value(field), m_theirs.value(field),
                                       m_mine.value(field));
        if (outcome)
            m_fields.append({field, *outcome});
    }
}

QList<Field> ThreeWayMerge::conflicts() const
{
    QList<Field> fields;
    for (const FieldMerge &merge : m_fields) {
        if (merge.outcome == MergeOutcome::Conflict)
            fields.append(merge.field);
    }
    return fields;
}

JobDraft ThreeWayMerge::merged(const QHash<Field, MergeChoice> &choices) const
{
    JobDraft draft = m_theirs;
    for (const FieldMerge &merge : m_fields) {
        const bool minePreferred = merge.outcome == MergeOutcome::Conflict
            && choices.value(merge.field, MergeChoice::Mine) == MergeChoice::Mine;
        if (merge.outcome == MergeOutcome::OnlyMine || minePreferred)
            draft.setValue(merge.field, m_mine.value(merge.field));
    }
    return draft;
}

} // namespace waybill
