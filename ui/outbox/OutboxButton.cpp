// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "outbox/OutboxButton.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace waybill {

OutboxButton::OutboxButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"outboxButton"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    retranslateUi();
}

void OutboxButton::setCount(int count, int held)
{
    m_count = count;
    m_held = held;
    retranslateUi();
}

void OutboxButton::retranslateUi()
{
    // A number beside a name, not a counted noun.
    const QString text = m_held == 0
        //: %1 is how many edits wait
        ? tr("Outbox %1").arg(locale().toString(m_count))
        //: %1 is how many edits wait, %2 how many of them wait for a decision
        : tr("Outbox %1 · %2 held").arg(locale().toString(m_count), locale().toString(m_held));
    setText(text);
    setAccessibleName(text);
    const QString description = tr("%n edit(s) wait to be sent", nullptr, m_count);
    setToolTip(description);
    setAccessibleDescription(description);
}

void OutboxButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
