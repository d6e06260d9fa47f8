// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/MenuBarFocus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QShortcut>

#include <algorithm>

namespace waybill {

void MenuBarFocus::serve(QMenuBar *bar)
{
    new MenuBarFocus(bar); // the bar owns it
}

MenuBarFocus::MenuBarFocus(QMenuBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    bar->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &MenuBarFocus::remember);
    // Once the bar has done with the key, and what was chosen has taken the focus if it wants it.
    connect(bar, &QMenuBar::triggered, this, &MenuBarFocus::giveBack, Qt::QueuedConnection);
    const auto *open = new QShortcut(QKeySequence(Qt::Key_F10), bar->window());
    connect(open, &QShortcut::activated, this, &MenuBarFocus::openFirst);
}

bool MenuBarFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        QMetaObject::invokeMethod(this, &MenuBarFocus::giveBack, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void MenuBarFocus::remember(QWidget *before, QWidget *now)
{
    if (now == m_bar && before && before->window() == m_bar->window())
        m_before = before;
}

void MenuBarFocus::openFirst()
{
    const QList<QAction *> menus = m_bar->actions();
    const auto first = std::find_if(menus.begin(), menus.end(), [](const QAction *menu) {
        return menu->isVisible() && menu->isEnabled();
    });
    if (first == menus.end())
        return;
    m_bar->setFocus(Qt::MenuBarFocusReason);
    m_bar->setActiveAction(*first);
}

void MenuBarFocus::giveBack()
{
    const bool isStuck = m_bar->hasFocus() && !QApplication::activePopupWidget();
    if (isStuck && m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::MenuBarFocusReason);
}

} // namespace waybill
