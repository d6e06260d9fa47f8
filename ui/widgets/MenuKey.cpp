// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/MenuKey.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace waybill {

namespace {

bool isMenuKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
}

} // namespace

void MenuKey::install()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QCoreApplication *const application = QCoreApplication::instance();
    application->installEventFilter(new MenuKey(application));
#endif
}

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isMenuKey(*event))
        return QObject::eventFilter(watched, event);
    const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    // Later: the menu stays open within the event that asks for it.
    QCoreApplication::postEvent(
        widget,
        new QContextMenuEvent(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place)));
    return true;
}

} // namespace waybill
