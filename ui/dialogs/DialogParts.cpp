// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/DialogParts.h"

#include "widgets/ReturnKey.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace waybill::dialogs {

QLabel *plainText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *boldText(QWidget *parent)
{
    QLabel *label = plainText(parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QPushButton *button(QWidget *parent, const QString &objectName)
{
    QPushButton *made = dangerousButton(parent, objectName);
    ReturnKey::serveButton(made);
    return made;
}

QPushButton *dangerousButton(QWidget *parent, const QString &objectName)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    made->setDefault(false);
    return made;
}

QHBoxLayout *buttonRow(const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return row;
}

} // namespace waybill::dialogs
