// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

class QWidget;

namespace waybill {

/// The kind of control that a field is edited with (product.md, section 2).
enum class ControlKind { Line, Tracking, Text, Carrier, Number, Date, Check };

/// One input and how its value is read and written; the rest of the form knows no kind.
///
/// Owned by its parent. value() and setValue() speak as JobDraft::value() does.
class FieldControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What stands in the form: the input, perhaps with a button beside it.
    [[nodiscard]] virtual QWidget *widget() = 0;
    /// A button that stands behind widget(); nullptr where there is none.
    [[nodiscard]] virtual QWidget *companion() { return nullptr; }
    /// What takes the focus, the name and the label's mnemonic. It stays beside its label, as the
    /// accessibility tree finds a label only among the children of one parent.
    [[nodiscard]] virtual QWidget *input() = 0;
    [[nodiscard]] virtual QVariant value() const = 0;
    /// Shows @p value without edited(). Text that is there already stays as it is. Where the focus is
    /// here, the cursor goes behind what became another.
    virtual void setValue(const QVariant &value) = 0;
    /// Puts @p value there as if it had been typed.
    virtual void replaceValue(const QVariant &value) = 0;
    virtual void setEnabled(bool enabled);
    virtual void setAccessibleText(const QString &name, const QString &description);
    /// What is typed is all: it is about to be sent, and the focus may still be here.
    virtual void finishEntry() {}
    virtual void retranslate() {}
    /// The palette is another one now.
    virtual void updateLooks() {}

    /// Makes the control of that kind inside @p parent.
    [[nodiscard]] static FieldControl *create(ControlKind kind, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();
    /// The focus went elsewhere.
    void left();
    /// Something was tidied up; @p note says what, in a sentence.
    void tidied(const QString &note);
    /// A whole value was put in: pasted, scanned, or typed to its end. @p raw is how it came, before
    /// it was tidied up.
    void entered(const QString &raw);
    /// What is edited from now on belongs together, or no longer: one Ctrl+Z takes it back.
    void grouped(bool isTogether);

protected:
    /// Watches the focus of @p input.
    void watch(QWidget *input);
};

} // namespace waybill
