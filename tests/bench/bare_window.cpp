// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// The yardstick for the time to the first window: nothing but Qt, and as many pixels as Waybill
// paints.

#include "composition/FirstPaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    waybill::FirstPaint::endAfter(&window);
    window.show();
    return QApplication::exec();
}
