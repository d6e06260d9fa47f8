// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/MenuBarFocus.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

/// Where the keyboard is after the menus were used.
class tst_MenuBarFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void focus_goesBackAfterTheMenus_data();
    void focus_goesBackAfterTheMenus();
    void actionThatMovesTheFocus_keepsIt();
};

namespace {

/// A window with two menus, and two fields, the first of which has the focus.
struct Window
{
    QMainWindow window;
    QMenu *view = window.menuBar()->addMenu(u"&View"_s);
    QAction *first = view->addAction(u"&Finished"_s);
    QWidget *page = new QWidget;
    QLineEdit *field = new QLineEdit(page);
    QLineEdit *other = new QLineEdit(page);

    Window()
    {
        window.menuBar()->addMenu(u"&Help"_s)->addAction(u"&About"_s);
        window.setCentralWidget(page);
        MenuBarFocus::serve(window.menuBar());
        window.show();
        field->setFocus();
    }

    /// As the window system hands a key to whoever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focused = window.focusWidget();
        QTest::keyClick(popup ? popup : focused ? focused : &window, key, modifiers);
    }
};

} // namespace

void tst_MenuBarFocus::focus_goesBackAfterTheMenus_data()
{
    QTest::addColumn<QList<int>>("keys"); // V stands for Alt+V
    const int alt = int(Qt::AltModifier);
    QTest::newRow("one menu, and a choice") << QList<int>{alt | Qt::Key_V, Qt::Key_F};
    QTest::newRow("a menu, Esc, the menu again, and a choice")
        << QList<int>{alt | Qt::Key_V, Qt::Key_Escape, alt | Qt::Key_V, Qt::Key_F};
    QTest::newRow("a menu, Esc, another, and a choice")
        << QList<int>{alt | Qt::Key_V, Qt::Key_Escape, alt | Qt::Key_H, Qt::Key_A};
    QTest::newRow("F10, and a choice") << QList<int>{Qt::Key_F10, Qt::Key_F};
    QTest::newRow("F10, Esc, Esc") << QList<int>{Qt::Key_F10, Qt::Key_Escape, Qt::Key_Escape};
    QTest::newRow("a menu, Esc, Esc")
        << QList<int>{alt | Qt::Key_V, Qt::Key_Escape, Qt::Key_Escape};
    QTest::newRow("a menu, Esc, the menu again, Esc, Esc") << QList<int>{
        alt | Qt::Key_V, Qt::Key_Escape, alt | Qt::Key_V, Qt::Key_Escape, Qt::Key_Escape};
}

void tst_MenuBarFocus::focus_goesBackAfterTheMenus()
{
    QFETCH(QList<int>, keys);
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.window));
    QTRY_VERIFY(window.field->hasFocus());
    for (const int key : std::as_const(keys)) {
        const QKeyCombination combination = QKeyCombination::fromCombined(key);
        window.press(combination.key(), combination.keyboardModifiers());
        if (combination.keyboardModifiers() || combination.key() == Qt::Key_F10)
            QTRY_VERIFY(QApplication::activePopupWidget());
    }
    // Of the window: whether it is the active one after a menu is the platform's affair.
    QTRY_COMPARE(window.window.focusWidget(), window.field);
}

void tst_MenuBarFocus::actionThatMovesTheFocus_keepsIt()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.window));
    connect(window.first, &QAction::triggered, window.other, [&] { window.other->setFocus(); });
    QSignalSpy triggered(window.first, &QAction::triggered);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F}) {
        window.press(Qt::Key_V, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        window.press(key);
    }
    QTRY_COMPARE(triggered.size(), 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(window.window.focusWidget(), window.other);
}

QTEST_MAIN(tst_MenuBarFocus)
#include "tst_MenuBarFocus.moc"
