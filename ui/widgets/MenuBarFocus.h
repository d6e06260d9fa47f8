// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>

class QMenuBar;
class QWidget;

namespace waybill {

/// F10 opens the first menu, as desktops have it but Qt does not, and the focus goes back from the menu
/// bar to where it was, whatever way the menus were left. Qt 6.4 forgets the place when a menu is opened
/// by its letter while the bar has the focus, such as by Alt+V, Esc, Alt+V: the focus then stays in a bar
/// that shows nothing of it and takes no key (QTBUG-44405 has another way there).
class MenuBarFocus : public QObject
{
    Q_OBJECT

public:
    /// For @p bar, which owns what does it.
    static void serve(QMenuBar *bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit MenuBarFocus(QMenuBar *bar);
    void remember(QWidget *before, QWidget *now);
    void openFirst();
    void giveBack();

    QMenuBar *m_bar = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace waybill
