// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/AddressHelper.h"

#include "editor/AddressDialog.h"
#include "editor/FieldTable.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waybill {

AddressHelper::AddressHelper(FieldTable &fields, QWidget *parent)
    : QObject(parent)
    , m_fields(fields)
    , m_button(new QPushButton(parent))
{
    m_button->setObjectName(u"addressPartsButton"_s);
    m_button->setAutoDefault(false);
    m_fields.field(Field::Address)->addBeside(m_button);
    connect(m_button, &QPushButton::clicked, this, &AddressHelper::open);
    m_button->installEventFilter(this);
    retranslateUi();
}

void AddressHelper::setEditable(bool isEditable)
{
    m_button->setEnabled(isEditable);
}

void AddressHelper::open()
{
    FormField *field = m_fields.field(Field::Address);
    auto *dialog = new AddressDialog(field->value().toString(), m_button->window());
    connect(dialog, &AddressDialog::addressChosen, field, [field](const QString &address) {
        if (field->input()->isEnabled()) // the job may have moved on meanwhile
            field->fillIn(address, {});
    });
    connect(dialog, &QDialog::finished, field, [field] { field->takeFocus(); });
    dialog->open();
}

void AddressHelper::retranslateUi()
{
    m_button->setIcon(theme::icon(u"document-edit"_s, m_button->palette()));
    const QString name = tr("Fill in the address in parts…");
    m_button->setAccessibleName(name);
    m_button->setToolTip(name);
}

bool AddressHelper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
    return QObject::eventFilter(watched, event);
}

} // namespace waybill
