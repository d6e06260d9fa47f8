// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"
#include "domain/JobDraft.h"
#include "domain/Validation.h"
#include "editor/FormField.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace waybill {

/// All fields of the form as one table, made from fieldSpecs(): it drives load, store, changed mark,
/// lock, problem and focus, so that no second list must be kept in step.
class FieldTable : public QObject
{
    Q_OBJECT

public:
    /// Makes the fields as children of @p form; whoever lays them out takes them from field().
    explicit FieldTable(QWidget *form);

    [[nodiscard]] const QList<FormField *> &fields() const { return m_fields; }
    [[nodiscard]] FormField *field(Field field) const { return m_byField.value(field); }
    [[nodiscard]] QList<FormField *> fieldsIn(Section section) const;

    /// Shows @p draft and marks what differs from @p base. Nothing counts as typed by that.
    void load(const JobDraft &base, const JobDraft &draft);
    void loadField(Field field, const JobDraft &base, const JobDraft &draft);
    /// Locks and unlocks; @p stateText is for the texts. While @p isQuiet the reason stands in the
    /// footer for the whole page, and here only in the accessible descriptions.
    /// Whether changes can be put back: not those that wait to be sent.
    void setRevertible(bool isRevertible);
    void applyPolicy(const EditPolicy &policy, const QString &stateText, bool isQuiet);
    /// The reason for which all of @p section is locked, or nothing.
    [[nodiscard]] QString sectionLock(Section section) const
    {
        return m_sectionLocks.value(section);
    }

    /// Shows those of @p problems that may be shown: of fields that were left, or all after showAll().
    void setProblems(const QList<Problem> &problems);
    void showAllProblems();
    void forgetShownProblems();
    /// The problems that are shown now, in reading order.
    [[nodiscard]] const QList<Problem> &shownProblems() const { return m_shownProblems; }
    /// What is typed is about to be sent, or shown as it would be.
    void finishEntries();
    void focus(Field field);
    /// From the input that has the focus to the next that may be changed; false without one.
    bool focusNext();
    /// The field that holds the focus, if one does.
    [[nodiscard]] std::optional<Field> focusedField() const;

Q_SIGNALS:
    void edited(waybill::Field field, const QVariant &value);
    void revertRequested(waybill::Field field);
    /// The focus went elsewhere.
    void left(waybill::Field field);
    /// See FieldControl::grouped().
    void grouped(bool isTogether);
    /// shownProblems() is another list now.
    void shownProblemsChanged();

private:
    void onEdited(Field field);
    void onLeft(Field field);
    void showProblems();

    QList<FormField *> m_fields;
    QHash<Field, FormField *> m_byField;
    QHash<Section, QString> m_sectionLocks;
    QList<Problem> m_problems;
    QList<Problem> m_shownProblems;
    QSet<Field> m_mayShow;
};

} // namespace waybill
