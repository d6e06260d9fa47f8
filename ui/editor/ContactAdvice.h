// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/PhoneNumbers.h"
#include "domain/Validation.h"
#include "editor/AdviceLine.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace waybill {

class FieldTable;

/// What there is to say of @p phone beside @p address; nothing without @p numbers.
[[nodiscard]] AdviceLine::Advice phoneAdvice(const PhoneNumbers *numbers, const QString &phone,
                                             const QString &address);
[[nodiscard]] AdviceLine::Advice emailAdvice(const QString &email);

/// What there is to say of the phone number and the e-mail address, under their fields. It advises
/// only; a phone number is put into another form at a click, as if it had been typed.
class ContactAdvice : public QObject
{
    Q_OBJECT

public:
    /// Puts itself below the fields of @p fields, which outlives it.
    explicit ContactAdvice(FieldTable &fields, QWidget *parent);

    /// Whom to ask about phone numbers; nobody: nothing is said of them. Outlives this.
    void setPhoneNumbers(const PhoneNumbers *numbers);
    /// What cannot be changed is not found fault with.
    void setEditable(bool isEditable);
    /// Says it anew, for the values in the fields, once control is back in the event loop. What is
    /// being typed is left alone.
    void refresh();
    /// Likewise, at once.
    void update();
    /// What was last found to be worth a look in the phone number: advice, as there is of the
    /// e-mail address.
    [[nodiscard]] const std::optional<Problem> &phoneProblem() const { return m_phoneProblem; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// phoneProblem() is another now.
    void phoneProblemChanged();

private:
    void updatePhone();
    void updateEmail();
    void fillIn(const QString &number);

    FieldTable &m_fields;
    AdviceLine *m_phone = nullptr;
    AdviceLine *m_email = nullptr;
    const PhoneNumbers *m_numbers = nullptr;
    std::optional<Problem> m_phoneProblem;
    bool m_isEditable = false;
    QTimer m_later;
};

} // namespace waybill
