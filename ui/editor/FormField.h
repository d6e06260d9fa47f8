// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"
#include "domain/Validation.h"
#include "editor/FieldSpec.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace waybill {

class LockLine;

/// A field of the form: label above, control, and under it what there is to say about it: a problem,
/// a remark, or why it is locked. A bar at its left edge marks it as changed.
///
/// Holds no rule: it shows what it is told, and tells what was typed.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Left of the label and the control: room for the bar of a changed field, in pixels.
    static constexpr int gutter = 10;

    explicit FormField(const FieldSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] Field field() const { return m_spec.field; }
    [[nodiscard]] Section section() const { return m_spec.section; }
    [[nodiscard]] bool isWide() const { return m_spec.isWide; }
    [[nodiscard]] QVariant value() const { return m_control->value(); }
    /// What takes the focus.
    [[nodiscard]] QWidget *input() const { return m_control->input(); }
    /// What is shown, for the clipboard.
    [[nodiscard]] QString valueText() const;

    /// Shows a value of the draft, without edited().
    void setValue(const QVariant &value);
    /// Marks the field as changed from @p base, or as unchanged.
    void setChanged(bool changed, const QVariant &base);
    /// Locks for @p reason (empty: not locked). The line with the padlock is shown here only where
    /// the section has none: @p showsLine.
    /// Whether a change can be put back alone.
    void setRevertible(bool isRevertible);
    void setLock(const QString &reason, bool showsLine);
    /// What takes the focus where the whole section is locked, and the field has no padlock of its own.
    void setSectionPadlock(QWidget *padlock) { m_sectionPadlock = padlock; }
    void setProblem(const std::optional<Problem> &problem);
    /// The last change came from the person, who is still here.
    [[nodiscard]] bool isBeingTyped() const { return m_isBeingTyped; }
    [[nodiscard]] bool isEditable() const { return m_lockReason.isEmpty(); }
    [[nodiscard]] bool showsProblem() const { return m_problem.has_value(); }
    void takeFocus();
    void retranslate();
    /// See FieldControl::finishEntry().
    void finishEntry() { m_control->finishEntry(); }
    /// Puts @p value there as if typed, and @p note under it, which says why.
    void fillIn(const QVariant &value, const QString &note);
    /// Puts @p button beside the control, at its top. Owned by the field.
    void addBeside(QWidget *button);
    /// Puts @p advice below everything else. Owned by the field.
    void addBelow(QWidget *advice);
    /// What such advice says, for the accessible description.
    void setAdviceText(const QString &text);

Q_SIGNALS:
    void edited(waybill::Field field);
    void left(waybill::Field field);
    void revertRequested(waybill::Field field);
    /// A whole value was put in; see FieldControl::entered().
    void entered(const QString &raw);
    /// See FieldControl::grouped().
    void grouped(bool isTogether);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupLabelRow();
    void setupControl();
    [[nodiscard]] QPushButton *smallButton(const char *suffix);
    void setupNotes();
    void showNote(const QString &note);
    void describe();
    void updateLooks();
    void updateRevertButton();
    [[nodiscard]] QString countText() const;
    void showRequirement();
    [[nodiscard]] QString requirementText() const;

    FieldSpec m_spec;
    FieldControl *m_control = nullptr;
    QHBoxLayout *m_controlRow = nullptr; ///< none for a check box
    QLabel *m_label = nullptr;           ///< none for a check box, whose own text is its label
    QLabel *m_requirement = nullptr;
    QPushButton *m_copyButton = nullptr; ///< while the field is locked
    QPushButton *m_revertButton = nullptr;
    QLabel *m_problemSign = nullptr;
    QLabel *m_problemText = nullptr;
    QLabel *m_note = nullptr;
    LockLine *m_lockLine = nullptr;
    QPointer<QWidget> m_sectionPadlock;
    bool m_isChanged = false;
    bool m_isBeingTyped = false;
    QVariant m_base;
    QString m_lockReason;
    QString m_adviceText;
    std::optional<Problem> m_problem;
};

} // namespace waybill
