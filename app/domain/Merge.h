// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobDraft.h"

#include <QHash>

namespace waybill {

/// How one field stands after somebody else's change met mine.
enum class MergeOutcome {
    OnlyTheirs, ///< they changed it, I did not
    OnlyMine,   ///< I changed it, they did not
    SameOnBoth, ///< both changed it to the same value: no conflict
    Conflict,   ///< both changed it, to different values
};

struct FieldMerge
{
    Field field = Field::FriendlyName;
    MergeOutcome outcome = MergeOutcome::OnlyMine;

    bool operator==(const FieldMerge &) const = default;
};

/// Which value a person chose for a field in conflict.
enum class MergeChoice { Mine, Theirs };

/// The comparison of before, theirs (the service now) and mine, field by field inside the groups.
/// A value; fields that nobody changed do not appear.
class ThreeWayMerge
{
public:
    ThreeWayMerge(JobDraft before, JobDraft theirs, JobDraft mine);

    [[nodiscard]] const JobDraft &before() const { return m_before; }
    [[nodiscard]] const JobDraft &theirs() const { return m_theirs; }
    [[nodiscard]] const JobDraft &mine() const { return m_mine; }

    [[nodiscard]] const QList<FieldMerge> &fields() const { return m_fields; }
    [[nodiscard]] QList<Field> conflicts() const;
    [[nodiscard]] bool hasConflicts() const { return !conflicts().isEmpty(); }

    /// The draft to go on with: their values, my values where only I changed, and for conflicts
    /// what @p choices says (mine where it says nothing). Compared with theirs() it gives the
    /// second PATCH, in which a group holds their phone and my e-mail, never my stale phone.
    [[nodiscard]] JobDraft merged(const QHash<Field, MergeChoice> &choices = {}) const;

private:
    JobDraft m_before;
    JobDraft m_theirs;
    JobDraft m_mine;
    QList<FieldMerge> m_fields;
};

} // namespace waybill
