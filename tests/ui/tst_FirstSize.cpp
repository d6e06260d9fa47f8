// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/FirstSize.h"

#include <QTest>

using namespace waybill;

/// A window that is opened for the first time stands on the screen with all of its frame.
class tst_FirstSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void window_fitsTheScreenWithItsFrame_data();
    void window_fitsTheScreenWithItsFrame();
};

void tst_FirstSize::window_fitsTheScreenWithItsFrame_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("a large screen") << QSize(1920, 1040) << QSize(1280, 800);
    QTest::newRow("just as high as the window") << QSize(1920, 800) << QSize(1280, 752);
    QTest::newRow("the smallest that Waybill is usable at") << QSize(1024, 640) << QSize(1008, 592);
    QTest::newRow("even smaller: it must be moved to be seen")
        << QSize(800, 480) << QSize(1008, 592);
}

void tst_FirstSize::window_fitsTheScreenWithItsFrame()
{
    QFETCH(const QSize, available);
    QFETCH(const QSize, expected);
    QCOMPARE(firstWindowSize(available), expected);
}

QTEST_GUILESS_MAIN(tst_FirstSize)
#include "tst_FirstSize.moc"
