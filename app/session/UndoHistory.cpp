// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/UndoHistory.h"

#include <algorithm>
#include <cstdlib>

namespace waybill {

namespace {

struct Difference
{
    qsizetype at = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;
};

Difference differenceBetween(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before.at(same) == after.at(same))
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < shorter - same
           && before.at(before.size() - 1 - sameEnd) == after.at(after.size() - 1 - sameEnd))
        ++sameEnd;
    return {same, before.size() - same - sameEnd, after.size() - same - sameEnd};
}

/// A date is typed in the person's form and kept in the service's: no key looks like one there.
bool isTypedAsAWhole(Field field)
{
    return field == Field::ShipDate;
}

void mergeInto(EditStep &step, const FieldEdit &edit)
{
    const auto found = std::find_if(step.begin(), step.end(), [&](const FieldEdit &other) {
        return other.field == edit.field;
    });
    if (found == step.end())
        step.append(edit);
    else
        found->after = edit.after;
}

bool changesNothing(const FieldEdit &edit)
{
    return edit.before == edit.after;
}

} // namespace

UndoHistory::Keys UndoHistory::keysOf(const FieldEdit &edit)
{
    if (isTypedAsAWhole(edit.field))
        return Keys::Whole;
    const QString after = edit.after.draft.toString();
    const auto [at, removed, inserted] = differenceBetween(edit.before.draft.toString(), after);
    if (removed == 1 && inserted == 0)
        return Keys::Removing;
    if (inserted != 1)
        return Keys::None;
    if (removed > 0)
        return Keys::Beginning; // typed over what was selected
    const bool beginsWord = at > 0 && after.at(at - 1).isSpace() && !after.at(at).isSpace();
    return beginsWord ? Keys::Beginning : Keys::Inserting;
}

bool UndoHistory::isContinued(const FieldEdit &edit, Keys keys, const QDateTime &time) const
{
    if (m_keys == Keys::None || m_done == 0 || std::abs(m_typedAt.msecsTo(time)) >= pause)
        return false;
    const EditStep &last = m_steps.at(m_done - 1);
    return last.size() == 1 && last.first().field == edit.field && keys == m_keys;
}

void UndoHistory::type(const FieldEdit &edit, const QDateTime &time)
{
    if (changesNothing(edit))
        return;
    if (m_openGroups > 0) {
        append({edit});
        return;
    }
    const Keys keys = keysOf(edit);
    if (isContinued(edit, keys, time)) {
        m_steps.resize(m_done);
        m_steps.last().first().after = edit.after;
    } else {
        append({edit});
    }
    m_keys = keys == Keys::Beginning ? Keys::Inserting : keys;
    m_typedAt = time;
}

void UndoHistory::add(const EditStep &step)
{
    EditStep real = step;
    real.removeIf(changesNothing);
    if (real.isEmpty())
        return;
    append(real);
    m_keys = Keys::None;
}

void UndoHistory::append(const EditStep &step)
{
    m_steps.resize(m_done);
    if (m_openGroups > 0 && m_isGroupStarted && !m_steps.isEmpty()) {
        for (const FieldEdit &edit : step)
            mergeInto(m_steps.last(), edit);
        return;
    }
    m_steps.append(step);
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_done = m_steps.size();
    m_isGroupStarted = m_openGroups > 0;
}

void UndoHistory::endTyping()
{
    m_keys = Keys::None;
}

void UndoHistory::beginGroup()
{
    if (m_openGroups++ == 0)
        m_isGroupStarted = false;
    m_keys = Keys::None;
}

void UndoHistory::endGroup()
{
    Q_ASSERT(m_openGroups > 0);
    if (--m_openGroups > 0 || !m_isGroupStarted)
        return;
    m_isGroupStarted = false;
    // What was set and set back within the group is no change.
    m_steps.last().removeIf(changesNothing);
    if (m_steps.last().isEmpty()) {
        m_steps.removeLast();
        m_done = m_steps.size();
    }
}

EditStep UndoHistory::toUndo() const
{
    return m_done > 0 ? m_steps.at(m_done - 1) : EditStep();
}

EditStep UndoHistory::toRedo() const
{
    return m_done < m_steps.size() ? m_steps.at(m_done) : EditStep();
}

void UndoHistory::undone()
{
    m_keys = Keys::None;
    m_isGroupStarted = false;
    m_done = std::max<qsizetype>(0, m_done - 1);
}

void UndoHistory::redone()
{
    m_keys = Keys::None;
    m_isGroupStarted = false;
    m_done = std::min(m_steps.size(), m_done + 1);
}

void UndoHistory::follow(const EditedDraft &before, const EditedDraft &now,
                         const EditPolicy &policy)
{
    for (const Field field : allFields()) {
        const FieldVersion untouchedBefore = FieldVersion::untouched(before.service().value(field));
        const FieldVersion untouchedNow = FieldVersion::untouched(now.service().value(field));
        const bool hasMoved = untouchedBefore != untouchedNow;
        const auto followed = [&](const FieldVersion &version) {
            const bool isService = version == untouchedBefore
                || version.draft == untouchedNow.draft;
            return isService ? untouchedNow : version;
        };
        const bool isKept = policy.field(field).isAllowed() && (!hasMoved || now.isTouched(field))
            && now.version(field) == followed(before.version(field));
        if (!isKept)
            forget(field);
        else if (hasMoved)
            replaceVersions(field, followed);
    }
}

void UndoHistory::replaceVersions(Field field,
                                  const std::function<FieldVersion(const FieldVersion &)> &by)
{
    change([&](EditStep &step) {
        for (FieldEdit &edit : step) {
            if (edit.field == field)
                edit = {field, by(edit.before), by(edit.after)};
        }
    });
}

void UndoHistory::forget(Field field)
{
    change([field](EditStep &step) {
        step.removeIf([field](const FieldEdit &edit) { return edit.field == field; });
    });
}

void UndoHistory::change(const std::function<void(EditStep &)> &change)
{
    QList<EditStep> kept;
    qsizetype done = 0;
    for (qsizetype index = 0; index < m_steps.size(); ++index) {
        EditStep step = m_steps.at(index);
        change(step);
        step.removeIf(changesNothing);
        if (step.isEmpty())
            continue;
        kept.append(step);
        done += index < m_done ? 1 : 0;
    }
    m_steps = kept;
    m_done = done;
    m_keys = Keys::None;
    m_isGroupStarted = false;
}

} // namespace waybill
