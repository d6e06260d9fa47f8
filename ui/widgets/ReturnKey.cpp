// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ReturnKey.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace waybill {

namespace {

bool isReturn(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !key.isAutoRepeat()
        && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

void ReturnKey::serve(QWidget *page)
{
    QCoreApplication::instance()->installEventFilter(new ReturnKey(page)); // the page owns it
}

void ReturnKey::serveButton(QPushButton *button)
{
    button->installEventFilter(new ReturnKey(button)); // the button owns it
}

ReturnKey::ReturnKey(QWidget *page)
    : QObject(page)
    , m_page(page)
{
}

bool ReturnKey::eventFilter(QObject *watched, QEvent *event)
{
    if (!isReturn(*event))
        return QObject::eventFilter(watched, event);
    auto *button = qobject_cast<QPushButton *>(watched);
    const bool isOurs = button && (button == m_page || m_page->isAncestorOf(button));
    if (!isOurs || !button->isEnabled() || button->menu())
        return QObject::eventFilter(watched, event);
    button->click();
    return true;
}

} // namespace waybill
