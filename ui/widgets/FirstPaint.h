// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace waybill {

/// Does something once, when a window has been painted for the first time and the event loop has
/// control again. To be asked for before the window is shown. `./dev bench` ends both its windows there:
/// what a program does later is no part of its start.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// Watches @p window, which also owns the watcher.
    static void then(QWidget *window, std::function<void()> work);

private:
    FirstPaint(QWidget *window, std::function<void()> work);
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::function<void()> m_work;
};

} // namespace waybill
