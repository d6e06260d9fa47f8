// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace waybill {

/// A sentence of advice under a field: a sign, the words, and perhaps a button that does what they
/// propose. Hidden while there is nothing to say.
class AdviceLine : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Good, Warning, Quiet };

    struct Advice
    {
        Tone tone = Tone::Quiet;
        QString text;
        QString action;  ///< text of the button; empty: none
        QString fillsIn; ///< what the button puts into the field

        bool operator==(const Advice &) const = default;
    };

    /// @p objectName is of the words; the button's has "Button" behind it.
    AdviceLine(const QString &objectName, QWidget *parent);

    /// Shows @p advice, or nothing when its text is empty.
    void setAdvice(const Advice &advice);
    [[nodiscard]] const Advice &advice() const { return m_advice; }

Q_SIGNALS:
    /// The button was pressed.
    void accepted(const QString &fillsIn);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    Advice m_advice;
    QLabel *m_sign = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

/// Makes @p button look like a link, left-aligned and without a frame; Enter never presses it.
void makeLink(QPushButton *button);

} // namespace waybill
