// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/SectionCard.h"

#include "editor/LockLine.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

SectionCard::SectionCard(Section section, const QList<FormField *> &fields, QWidget *parent)
    : Card(parent)
    , m_section(section)
    , m_fields(fields)
    , m_lockLine(new LockLine(this))
    , m_note(new QLabel(this))
{
    m_lockLine->setObjectName(u"sectionLock"_s);
    m_note->setObjectName(u"sectionNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    setOutdent(FormField::gutter);
    m_lockLine->setContentsMargins(FormField::gutter, 0, 0, 0);
    m_note->setContentsMargins(FormField::gutter, 0, 0, 0);
    content()->addWidget(m_lockLine);
    content()->addWidget(m_note);
    layOut();
    for (FormField *field : fields)
        field->setSectionPadlock(m_lockLine->button());
    setLock({});
    retranslateUi();
    updateLooks();
}

void SectionCard::layOut()
{
    auto *grid = new QGridLayout;
    const int gap = fontMetrics().height();
    grid->setHorizontalSpacing(gap - FormField::gutter / 2);
    grid->setVerticalSpacing(gap * 2 / 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int column = 0;
    for (FormField *field : std::as_const(m_fields)) {
        field->setParent(this); // so that Tab goes through the cards in reading order
        if (field->isWide() && column > 0) {
            ++row;
            column = 0;
        }
        grid->addWidget(field, row, column, 1, field->isWide() ? 2 : 1, Qt::AlignTop);
        column = field->isWide() ? 2 : column + 1;
        if (column >= 2) {
            ++row;
            column = 0;
        }
    }
    content()->addLayout(grid);
}

void SectionCard::setLock(const QString &reason)
{
    m_lockLine->setReason(reason);
    setAccessibleDescription(reason);
    QWidget *const padlock = m_lockLine->button();
    setTitleTarget(reason.isEmpty() ? m_fields.first()->input() : padlock);
}

void SectionCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SectionCard::retranslateUi()
{
    setTitle(FieldTexts::sectionTitle(m_section));
    QList<LockLine::Value> values;
    for (const FormField *field : std::as_const(m_fields))
        values.append({FieldTexts::name(field->field()), [field] { return field->valueText(); }});
    m_lockLine->setValues(values);
}

void SectionCard::updateLooks()
{
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, theme::warningColor(palette()));
    m_note->setPalette(amber);
}

void SectionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

} // namespace waybill
