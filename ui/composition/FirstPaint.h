// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QWidget;

namespace waybill {

/// Ends the program at once when a window has been painted and the event loop is idle again: what
/// `./dev bench` measures as the time to the first window. Nothing is tidied up or saved, because
/// what a program does on leaving is no part of its start.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// Watches @p window, which also owns the watcher.
    static void endAfter(QWidget *window);

private:
    explicit FirstPaint(QWidget *window);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace waybill
