// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// The yardstick for the time to the first window: nothing but Qt.

#include "composition/FirstPaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    waybill::FirstPaint::quitAfter(&window);
    window.show();
    return QApplication::exec();
}
