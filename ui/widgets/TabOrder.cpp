// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TabOrder.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

namespace waybill {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(QLayout *layout, QList<QWidget *> &found)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (item->widget() != nullptr)
            collect(item->widget(), found);
        else if (item->layout() != nullptr)
            collect(item->layout(), found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (auto *area = qobject_cast<QScrollArea *>(widget);
        area != nullptr && area->widget() != nullptr)
        collect(area->widget(), found);
    else if (const auto *splitter = qobject_cast<QSplitter *>(widget))
        for (int index = 0; index < splitter->count(); ++index)
            collect(splitter->widget(index), found);
    else if (widget->layout() != nullptr)
        collect(widget->layout(), found);
    else if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        found.append(widget);
}

} // namespace

void chainTabOrder(QWidget *root)
{
    QList<QWidget *> found;
    collect(root, found);
    for (qsizetype index = 1; index < found.size(); ++index)
        QWidget::setTabOrder(found.at(index - 1), found.at(index));
}

} // namespace waybill
