// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"
#include "domain/JobDraft.h"

#include <QList>

namespace waybill {

/// A field as a person has it: what they want, and what they saw when they first touched it.
struct FieldVersion
{
    QVariant base;
    QVariant draft;

    [[nodiscard]] static FieldVersion untouched(const QVariant &value) { return {value, value}; }

    bool operator==(const FieldVersion &) const = default;
};

/// The three versions of a job's fields that an edit session lives with, and how they move.
///
/// For every field: *service* is what the job holds as last read, *draft* is what the person wants,
/// and *base* is what the person saw when the field was first touched. Base and service differ only
/// in a contested field: one that the person touched and somebody else changed meanwhile. Sending
/// it would overwrite the other's value without a 412, since the new ETag is known already, so
/// contested fields must be decided first. A value.
class EditedDraft
{
public:
    [[nodiscard]] const JobDraft &base() const { return m_base; }
    [[nodiscard]] const JobDraft &draft() const { return m_draft; }
    [[nodiscard]] const JobDraft &service() const { return m_service; }

    [[nodiscard]] bool isTouched(Field field) const;
    [[nodiscard]] FieldVersion version(Field field) const;
    /// Takes an earlier version back, as it was: contested where it was.
    void setVersion(Field field, const FieldVersion &version);
    [[nodiscard]] QList<Field> changedFields() const { return differingFields(m_base, m_draft); }
    [[nodiscard]] bool hasChanges() const { return m_draft != m_base; }
    /// Touched, changed by somebody else since, and to another value than the draft's.
    [[nodiscard]] QList<Field> contestedFields() const;

    /// Takes what the service holds now. Untouched fields follow it, touched ones stay.
    void follow(const JobDraft &service);
    /// Notes that @p sent arrived: what it changed is the person's no longer, unless typed anew.
    /// The job as read afterwards is then to be given to follow().
    void accept(const JobDraft &sent);
    void setValue(Field field, const QVariant &value);
    /// Goes back to what the service holds.
    void revertField(Field field);
    /// Takes over every field in which @p draft differs from @p base, of an earlier time.
    void applyStored(const JobDraft &base, const JobDraft &draft);
    /// Goes on with @p draft, which a person decided on while looking at @p theirs. What differs
    /// from theirs is the person's; it is contested again where the service has moved on since.
    void decide(const JobDraft &theirs, const JobDraft &draft);

    /// What a request would lead to: the service's values, and the draft's where a field is changed
    /// and @p policy allows it.
    [[nodiscard]] JobDraft toSend(const EditPolicy &policy) const;

    bool operator==(const EditedDraft &) const = default;

private:
    JobDraft m_base;
    JobDraft m_draft;
    JobDraft m_service;
};

} // namespace waybill
