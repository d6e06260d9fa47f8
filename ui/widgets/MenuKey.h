// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace waybill {

/// Lets Shift+F10 open the menu of whatever has the keyboard, as the menu key does, which many
/// keyboards lack. Windows does so by itself; Qt does not on X11 and Wayland.
class MenuKey : public QObject
{
    Q_OBJECT

public:
    /// Watches the application, which also owns the watcher.
    static void install();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace waybill
