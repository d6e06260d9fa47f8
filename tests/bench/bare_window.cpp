// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// The yardstick for the time to the first window: nothing but Qt, and as many pixels as Waybill
// paints.

#include "widgets/FirstPaint.h"
#include "window/FirstSize.h"

#include <QApplication>
#include <QMainWindow>
#include <QScreen>

#include <cstdlib>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(waybill::firstWindowSize(window.screen()->availableSize()));
    waybill::FirstPaint::then(&window, [] { std::_Exit(EXIT_SUCCESS); });
    window.show();
    return QApplication::exec();
}
