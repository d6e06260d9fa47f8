// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/ContactAdvice.h"

#include "domain/Country.h"
#include "domain/EmailAddress.h"
#include "editor/FieldTable.h"
#include "text/ContactTexts.h"

#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

AdviceLine::Advice phoneAdvice(const PhoneNumbers *numbers, const QString &phone,
                               const QString &address)
{
    AdviceLine::Advice advice;
    if (numbers == nullptr)
        return advice;
    const PhoneFinding finding = numbers->look(phone, countryOfAddress(address));
    advice.text = ContactTexts::phone(finding);
    if (finding.kind == PhoneFinding::Kind::LooksRight)
        advice.tone = AdviceLine::Tone::Good;
    else if (ContactTexts::isWarning(finding))
        advice.tone = AdviceLine::Tone::Warning;
    if (!finding.formatted.isEmpty()) {
        advice.action = ContactTexts::formatAs(finding.formatted);
        advice.fillsIn = finding.formatted;
    }
    return advice;
}

AdviceLine::Advice emailAdvice(const QString &email)
{
    AdviceLine::Advice advice;
    if (lookAtEmail(email) == EmailFinding::OnePerson)
        advice.text = ContactTexts::groupMailbox();
    return advice;
}

ContactAdvice::ContactAdvice(FieldTable &fields, QWidget *parent)
    : QObject(parent)
    , m_fields(fields)
    , m_phone(new AdviceLine(u"phoneAdvice"_s, parent))
    , m_email(new AdviceLine(u"emailAdvice"_s, parent))
{
    m_fields.field(Field::Phone)->addBelow(m_phone);
    m_fields.field(Field::Email)->addBelow(m_email);
    // The tables of all the world's numbers are read at the first question: after the page is seen.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ContactAdvice::update);
    connect(m_phone, &AdviceLine::accepted, this, &ContactAdvice::fillIn);
    for (const Field field : {Field::Phone, Field::Email, Field::Address}) {
        connect(m_fields.field(field), &FormField::left, this, &ContactAdvice::refresh);
        connect(m_fields.field(field), &FormField::edited, this, &ContactAdvice::refresh);
    }
    parent->installEventFilter(this);
}

void ContactAdvice::setPhoneNumbers(const PhoneNumbers *numbers)
{
    m_numbers = numbers;
    refresh();
}

void ContactAdvice::setEditable(bool isEditable)
{
    if (std::exchange(m_isEditable, isEditable) != isEditable)
        refresh();
}

void ContactAdvice::refresh()
{
    m_later.start();
}

void ContactAdvice::update()
{
    updatePhone();
    updateEmail();
}

void ContactAdvice::updatePhone()
{
    FormField *field = m_fields.field(Field::Phone);
    AdviceLine::Advice advice;
    const bool isBeingTyped = m_fields.focusedField() == Field::Phone && field->isBeingTyped();
    if (m_isEditable && !isBeingTyped)
        advice = phoneAdvice(m_numbers, field->value().toString(),
                             m_fields.field(Field::Address)->value().toString());
    m_phone->setAdvice(advice);
    field->setAdviceText(advice.text);
    std::optional<Problem> problem;
    if (advice.tone == AdviceLine::Tone::Warning)
        problem = Problem{Field::Phone, ProblemKind::PhoneUnusual, Problem::Severity::Advice};
    if (std::exchange(m_phoneProblem, problem) != problem)
        Q_EMIT phoneProblemChanged();
}

void ContactAdvice::updateEmail()
{
    FormField *field = m_fields.field(Field::Email);
    AdviceLine::Advice advice;
    const bool isBeingTyped = m_fields.focusedField() == Field::Email && field->isBeingTyped();
    if (m_isEditable && !isBeingTyped)
        advice = emailAdvice(field->value().toString());
    m_email->setAdvice(advice);
    field->setAdviceText(advice.text);
}

void ContactAdvice::fillIn(const QString &number)
{
    m_fields.field(Field::Phone)->fillIn(number, {});
    m_fields.focus(Field::Phone); // the button that was pressed goes
    refresh();
}

bool ContactAdvice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace waybill
