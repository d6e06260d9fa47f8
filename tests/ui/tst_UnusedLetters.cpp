// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/UnusedLetters.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// Every kind of field that the program has, with nothing in it.
enum class Kind { Line, Secret, Text, Combo, Number };

std::unique_ptr<QWidget> fieldOf(Kind kind)
{
    switch (kind) {
    case Kind::Line:
        return std::make_unique<QLineEdit>();
    case Kind::Secret: {
        auto line = std::make_unique<QLineEdit>();
        line->setEchoMode(QLineEdit::Password);
        return line;
    }
    case Kind::Text:
        return std::make_unique<QPlainTextEdit>();
    case Kind::Combo: {
        auto combo = std::make_unique<QComboBox>();
        combo->setEditable(true);
        return combo;
    }
    case Kind::Number: {
        auto number = std::make_unique<QSpinBox>();
        number->setSpecialValueText(u" "_s); // shows nothing at 0
        return number;
    }
    }
    return nullptr;
}

QString textIn(const QWidget &field)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&field))
        return combo->currentText();
    if (const auto *number = qobject_cast<const QSpinBox *>(&field))
        return number->text().trimmed();
    return qobject_cast<const QLineEdit *>(&field)->text();
}

void press(QWidget &field, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&field, &event);
}

} // namespace

class tst_UnusedLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UnusedLetters::install(); }
    void altAndALetter_typeNothing_data();
    void altAndALetter_typeNothing();
    void everythingElse_isTyped_data();
    void everythingElse_isTyped();
    void keysWithoutAText_stillComeWithAlt();
    void itemOfAMenu_isFoundByItsLetter();
};

void tst_UnusedLetters::altAndALetter_typeNothing_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a line") << Kind::Line;
    QTest::newRow("a secret") << Kind::Secret;
    QTest::newRow("a text") << Kind::Text;
    QTest::newRow("a choice that can be typed") << Kind::Combo;
    QTest::newRow("a number") << Kind::Number;
}

void tst_UnusedLetters::altAndALetter_typeNothing()
{
    QFETCH(Kind, kind);
    const auto field = fieldOf(kind);
    field->show();
    press(*field, Qt::Key_7, Qt::AltModifier, u"7"_s);
    press(*field, Qt::Key_7, Qt::AltModifier | Qt::KeypadModifier, u"7"_s);
    press(*field, Qt::Key_Q, Qt::AltModifier, u"q"_s);
    press(*field, Qt::Key_Q, Qt::AltModifier | Qt::ShiftModifier, u"Q"_s);
    press(*field, Qt::Key_Odiaeresis, Qt::AltModifier, u"ö"_s);
    QCOMPARE(textIn(*field), QString());
    press(*field, Qt::Key_7, {}, u"7"_s);
    QCOMPARE(textIn(*field), u"7"_s); // it is a field that takes keys
}

void tst_UnusedLetters::everythingElse_isTyped_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("text");

    QTest::newRow("a letter") << int(Qt::Key_Q) << Qt::KeyboardModifiers() << u"q"_s;
    QTest::newRow("a capital") << int(Qt::Key_Q) << Qt::KeyboardModifiers(Qt::ShiftModifier)
                               << u"Q"_s;
    QTest::newRow("AltGr on X11 and Wayland")
        << int(Qt::Key_At) << Qt::KeyboardModifiers(Qt::GroupSwitchModifier) << u"@"_s;
    QTest::newRow("AltGr where it has no name of its own")
        << int(Qt::Key_At) << Qt::KeyboardModifiers() << u"@"_s;
    QTest::newRow("AltGr on Windows")
        << int(Qt::Key_E) << (Qt::ControlModifier | Qt::AltModifier) << u"€"_s;
}

void tst_UnusedLetters::everythingElse_isTyped()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, text);
    QLineEdit field;
    field.show();
    press(field, key, modifiers, text);
    QCOMPARE(field.text(), text);
}

void tst_UnusedLetters::keysWithoutAText_stillComeWithAlt()
{
    QComboBox choice;
    choice.addItems({u"FedEx"_s, u"DHL"_s});
    choice.show();
    press(choice, Qt::Key_Down, Qt::AltModifier, {});
    QTRY_VERIFY(choice.view()->isVisible());
    choice.hidePopup();
}

void tst_UnusedLetters::itemOfAMenu_isFoundByItsLetter()
{
    QMenu menu;
    bool isRun = false;
    connect(menu.addAction(u"&Open job"_s), &QAction::triggered, this, [&isRun] { isRun = true; });
    menu.popup({});
    press(menu, Qt::Key_O, Qt::AltModifier, u"o"_s);
    QVERIFY(isRun);
}

QTEST_MAIN(tst_UnusedLetters)
#include "tst_UnusedLetters.moc"
