// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ReturnKey.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;

/// Return presses the button of a page that has the focus, and nothing else.
class tst_ReturnKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonOfAPage_isPressed_data();
    void buttonOfAPage_isPressed();
    void buttonsElsewhere_areLeftAlone();
    void lockedButton_isNotPressed();
    void withOtherKeysHeld_nothingIsPressed();
};

void tst_ReturnKey::buttonOfAPage_isPressed_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("space, as ever") << Qt::Key_Space;
}

void tst_ReturnKey::buttonOfAPage_isPressed()
{
    QFETCH(const Qt::Key, key);
    QWidget page;
    ReturnKey::serve(&page);
    QPushButton button(&page);
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    page.show();
    QTest::keyClick(&button, key);
    QCOMPARE(pressed.count(), 1);
}

void tst_ReturnKey::buttonsElsewhere_areLeftAlone()
{
    QWidget window;
    auto *page = new QWidget(&window);
    ReturnKey::serve(page);
    QPushButton other(&window);
    QDialog dialog(page); // a window of its own over the page
    QPushButton dangerous(&dialog);
    dangerous.setAutoDefault(false);
    const QSignalSpy pressed(&other, &QPushButton::clicked);
    const QSignalSpy pressedInDialog(&dangerous, &QPushButton::clicked);
    window.show();
    dialog.show();
    QTest::keyClick(&other, Qt::Key_Return);
    QTest::keyClick(&dangerous, Qt::Key_Return);
    QCOMPARE(pressed.count(), 0);
    QCOMPARE(pressedInDialog.count(), 0);
}

void tst_ReturnKey::lockedButton_isNotPressed()
{
    QWidget page;
    ReturnKey::serve(&page);
    QPushButton button(&page);
    button.setEnabled(false);
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    page.show();
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(pressed.count(), 0);
}

void tst_ReturnKey::withOtherKeysHeld_nothingIsPressed()
{
    QWidget page;
    ReturnKey::serve(&page);
    QPushButton button(&page);
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    page.show();
    for (const auto held : {Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier})
        QTest::keyClick(&button, Qt::Key_Return, held);
    QCOMPARE(pressed.count(), 0);
}

QTEST_MAIN(tst_ReturnKey)
#include "tst_ReturnKey.moc"
