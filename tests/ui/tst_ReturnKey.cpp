// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ReturnKey.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace waybill;

/// Return presses what has the focus, and nothing else.
class tst_ReturnKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ReturnKey::install(); }
    void buttonOfAPage_isPressed_data();
    void buttonOfAPage_isPressed();
    void buttonThatIsNotTheDefault_isPressedInADialog();
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
    QPushButton button(&page);
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    page.show();
    QTest::keyClick(&button, key);
    QCOMPARE(pressed.count(), 1);
}

void tst_ReturnKey::buttonThatIsNotTheDefault_isPressedInADialog()
{
    QDialog dialog;
    QPushButton usual(&dialog);
    usual.setDefault(true);
    QPushButton details(&dialog);
    details.setAutoDefault(false);
    const QSignalSpy pressed(&details, &QPushButton::clicked);
    const QSignalSpy pressedDefault(&usual, &QPushButton::clicked);
    dialog.show();
    QTest::keyClick(&details, Qt::Key_Return);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressedDefault.count(), 0);
    QTest::keyClick(&usual, Qt::Key_Return);
    QCOMPARE(pressedDefault.count(), 1);
}

void tst_ReturnKey::lockedButton_isNotPressed()
{
    QWidget page;
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
    QPushButton button(&page);
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    page.show();
    for (const auto held : {Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier})
        QTest::keyClick(&button, Qt::Key_Return, held);
    QCOMPARE(pressed.count(), 0);
}

QTEST_MAIN(tst_ReturnKey)
#include "tst_ReturnKey.moc"
