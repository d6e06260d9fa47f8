// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/FieldTable.h"

#include "text/LockTexts.h"

#include <QApplication>

#include <algorithm>
#include <iterator>

namespace waybill {

namespace {

/// What is said under its field already, in more words.
bool isSaidThere(const std::optional<Problem> &problem)
{
    return problem && problem->kind == ProblemKind::PhoneUnusual;
}

} // namespace

FieldTable::FieldTable(QWidget *form)
    : QObject(form)
{
    for (const FieldSpec &spec : fieldSpecs()) {
        auto *field = new FormField(spec, form);
        connect(field, &FormField::edited, this, &FieldTable::onEdited);
        connect(field, &FormField::left, this, &FieldTable::onLeft);
        connect(field, &FormField::grouped, this, &FieldTable::grouped);
        connect(field, &FormField::revertRequested, this, &FieldTable::revertRequested);
        m_fields.append(field);
        m_byField.insert(spec.field, field);
    }
}

QList<FormField *> FieldTable::fieldsIn(Section section) const
{
    QList<FormField *> found;
    std::copy_if(m_fields.cbegin(), m_fields.cend(), std::back_inserter(found),
                 [section](const FormField *field) { return field->section() == section; });
    return found;
}

void FieldTable::load(const JobDraft &base, const JobDraft &draft)
{
    for (const FormField *field : std::as_const(m_fields))
        loadField(field->field(), base, draft);
}

void FieldTable::loadField(Field field, const JobDraft &base, const JobDraft &draft)
{
    FormField *widget = m_byField.value(field);
    widget->setValue(draft.value(field));
    widget->setChanged(draft.value(field) != base.value(field), base.value(field));
}

void FieldTable::setRevertible(bool isRevertible)
{
    for (FormField *field : std::as_const(m_fields))
        field->setRevertible(isRevertible);
}

void FieldTable::applyPolicy(const EditPolicy &policy, const QString &stateText, bool isQuiet)
{
    m_sectionLocks.clear();
    for (const Section section : {Section::Job, Section::DeliveryPackage, Section::ReturnAddress,
                                  Section::ReturnShipping, Section::Options}) {
        const QList<FormField *> fields = fieldsIn(section);
        const LockReason first = policy.field(fields.first()->field()).reason;
        const bool isOne = std::all_of(fields.cbegin(), fields.cend(), [&](const FormField *field) {
            return policy.field(field->field()).reason == first;
        });
        const bool isWhole = isOne && first != LockReason::None;
        if (isWhole && !isQuiet)
            m_sectionLocks.insert(section, LockTexts::reason(first, stateText));
        for (FormField *field : fields) {
            const QString reason = LockTexts::reason(policy.field(field->field()).reason,
                                                     stateText);
            field->setLock(reason, !isWhole && !isQuiet);
        }
    }
}

void FieldTable::onEdited(Field field)
{
    m_mayShow.remove(field); // while it is being fixed
    Q_EMIT edited(field, m_byField.value(field)->value());
    showProblems();
}

void FieldTable::onLeft(Field field)
{
    m_mayShow.insert(field);
    showProblems();
    Q_EMIT left(field);
}

void FieldTable::setProblems(const QList<Problem> &problems)
{
    m_problems = problems;
    showProblems();
}

void FieldTable::showAllProblems()
{
    for (const FormField *field : std::as_const(m_fields))
        m_mayShow.insert(field->field());
    showProblems();
}

void FieldTable::forgetShownProblems()
{
    m_mayShow.clear();
    showProblems();
}

void FieldTable::showProblems()
{
    QList<Problem> shown;
    for (FormField *widget : std::as_const(m_fields)) {
        std::optional<Problem> worst;
        for (const Problem &problem : std::as_const(m_problems)) {
            if (problem.field != widget->field() || !m_mayShow.contains(problem.field))
                continue;
            if (!worst || problem.severity == Problem::Severity::Error)
                worst = problem;
        }
        widget->setProblem(isSaidThere(worst) ? std::nullopt : worst);
        if (worst)
            shown.append(*worst);
    }
    if (shown == m_shownProblems)
        return;
    m_shownProblems = shown;
    Q_EMIT shownProblemsChanged();
}

void FieldTable::finishEntries()
{
    for (FormField *field : std::as_const(m_fields))
        field->finishEntry();
}

void FieldTable::focus(Field field)
{
    m_byField.value(field)->takeFocus();
}

bool FieldTable::focusNext()
{
    const QWidget *focused = QApplication::focusWidget();
    const auto here = std::find_if(
        m_fields.cbegin(), m_fields.cend(), [focused](const FormField *candidate) {
            return focused != nullptr
                && (candidate->input() == focused || candidate->input()->isAncestorOf(focused));
        });
    if (here == m_fields.cend())
        return false;
    const auto next = std::find_if(
        std::next(here), m_fields.cend(),
        [](const FormField *candidate) { return candidate->isEditable(); });
    if (next == m_fields.cend())
        return false;
    (*next)->takeFocus();
    return true;
}

std::optional<Field> FieldTable::focusedField() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (const FormField *field : m_fields) {
        if (focused != nullptr && field->isAncestorOf(focused))
            return field->field();
    }
    return std::nullopt;
}

} // namespace waybill
