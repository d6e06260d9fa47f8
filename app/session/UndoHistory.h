// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/EditedDraft.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace waybill {

/// One field before and after a change of the form.
struct FieldEdit
{
    Field field = Field::FriendlyName;
    FieldVersion before;
    FieldVersion after;

    bool operator==(const FieldEdit &) const = default;
};

/// What one Ctrl+Z takes back: at most one edit for each field, in the order of the first change.
using EditStep = QList<FieldEdit>;

/// What was changed in a form, to be undone and redone across its fields. A value that knows no
/// widget and no session; whoever asks for a step puts its versions into the draft.
///
/// Typing in one field is one step up to a pause, the end of a word, or another field. What the
/// service holds is never undone: follow() and forget() take out what has become the service's.
class UndoHistory
{
public:
    /// A pause in typing that ends a step, in milliseconds.
    static constexpr int pause = 2000;
    /// The oldest steps go when there are more.
    static constexpr qsizetype mostSteps = 500;

    /// Notes @p edit, typed at @p time: it goes into the step before where that is still open.
    void type(const FieldEdit &edit, const QDateTime &time);
    /// Notes what was changed at once, by a button for example. An edit that changes nothing is no
    /// edit, and a step without edits no step.
    void add(const EditStep &step);
    /// What is typed next begins a step of its own.
    void endTyping();
    /// All that is noted until the matching endGroup() is one step. Groups may be nested.
    void beginGroup();
    void endGroup();

    /// What undo would take back, or redo bring back; empty: nothing.
    [[nodiscard]] EditStep toUndo() const;
    [[nodiscard]] EditStep toRedo() const;
    /// The step of toUndo() counts as undone now, and that of toRedo() as done.
    void undone();
    void redone();

    /// The draft followed the service from @p before to @p now. Fields that are locked by @p policy,
    /// and fields that nobody touched and somebody else changed, are forgotten; in touched ones the
    /// untouched version of before becomes the one of now.
    void follow(const EditedDraft &before, const EditedDraft &now, const EditPolicy &policy);
    /// Takes the edits of @p field out of all steps.
    void forget(Field field);

private:
    /// What the last edit was, if it is one of typing that the next key may go on with.
    enum class Keys {
        None,
        Inserting,
        Removing,
        Beginning, ///< inserting, but never as a part of what was before: a new word
        Whole,     ///< what is typed is not what is kept, so that no key can be told
    };

    [[nodiscard]] static Keys keysOf(const FieldEdit &edit);
    void append(const EditStep &step);
    [[nodiscard]] bool isContinued(const FieldEdit &edit, Keys keys, const QDateTime &time) const;
    void replaceVersions(Field field, const std::function<FieldVersion(const FieldVersion &)> &by);
    void change(const std::function<void(EditStep &)> &change);

    QList<EditStep> m_steps;
    qsizetype m_done = 0; ///< so many of them are done; the others are undone
    int m_openGroups = 0;
    bool m_isGroupStarted = false; ///< the last step belongs to the open group
    Keys m_keys = Keys::None;
    QDateTime m_typedAt;
};

} // namespace waybill
