// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FirstPaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace waybill {

void FirstPaint::then(QWidget *window, std::function<void()> work)
{
    window->installEventFilter(new FirstPaint(window, std::move(work)));
}

FirstPaint::FirstPaint(QWidget *window, std::function<void()> work)
    : QObject(window)
    , m_work(std::move(work))
{
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, m_work);
    }
    return false;
}

} // namespace waybill
