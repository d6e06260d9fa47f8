// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/UnusedLetters.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace waybill {

namespace {

/// Menus look for the letters of their items by themselves.
bool findsLetters(const QObject *widget)
{
    return qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget);
}

bool wouldBeTyped(const QKeyEvent &event)
{
    const auto held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::AltModifier && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

void UnusedLetters::install()
{
#ifndef Q_OS_MACOS
    QCoreApplication *const application = QCoreApplication::instance();
    application->installEventFilter(new UnusedLetters(application));
#endif
}

bool UnusedLetters::eventFilter(QObject *watched, QEvent *event)
{
    // A letter that somebody has went to its shortcut and never becomes a key press.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && !findsLetters(watched)
        && wouldBeTyped(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace waybill
