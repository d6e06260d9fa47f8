// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/OutlineStyle.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;

/// What our style adds to Fusion.
class tst_OutlineStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void focus_isSeenInEveryInput_data();
    void focus_isSeenInEveryInput();
    void focus_isSeenOnWhatADialogBeginsWith();
    void placeholder_isReadOnAnyGround_data();
    void placeholder_isReadOnAnyGround();
    void focus_isSeenOnAColouredButton_data();
    void focus_isSeenOnAColouredButton();
};

void tst_OutlineStyle::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
}

void tst_OutlineStyle::focus_isSeenInEveryInput_data()
{
    QTest::addColumn<bool>("isText");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("a line") << false << false;
    QTest::newRow("a text of several lines") << true << false;
    QTest::newRow("a line on a dark ground") << false << true;
    QTest::newRow("a text of several lines on a dark ground") << true << true;
}

void tst_OutlineStyle::focus_isSeenInEveryInput()
{
    QFETCH(bool, isText);
    QFETCH(bool, isDark);
    QWidget window;
    if (isDark) {
        QPalette dark(QColor(0x2B3036), QColor(0x1E2227));
        dark.setColor(QPalette::Base, QColor(0x1E2227));
        window.setPalette(dark);
    }
    QLineEdit other(&window);
    QWidget *input = isText ? static_cast<QWidget *>(new QPlainTextEdit(&window))
                            : new QLineEdit(&window);
    other.setGeometry(10, 10, 200, 30);
    input->setGeometry(10, 60, 200, isText ? 80 : 30);
    window.resize(300, 200);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    // The middle of the lower edge, where neither the text nor the cursor is.
    const auto edge = [input] {
        return input->grab().toImage().pixelColor(input->width() / 2, input->height() - 1);
    };
    const QColor before = edge();
    input->setFocus();
    QVERIFY(edge() != before);
    other.setFocus();
    QCOMPARE(edge(), before);
}

void tst_OutlineStyle::focus_isSeenOnWhatADialogBeginsWith()
{
    QDialog dialog;
    auto *box = new QCheckBox(u"a job changes its state"_s, &dialog);
    auto *other = new QPushButton(u"Close"_s, &dialog);
    box->move(20, 20);
    other->move(20, 80);
    dialog.resize(300, 120);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(box->hasFocus()); // nobody pressed Tab
    const QImage focused = box->grab().toImage();
    other->setFocus();
    QVERIFY(box->grab().toImage() != focused);
}

void tst_OutlineStyle::placeholder_isReadOnAnyGround_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("placeholder");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("the one that Qt has at first, on a dark ground")
        << QColor(0x1B1E20) << QColor(0xFCFCFC) << QColor(0, 0, 0, 128) << false;
    QTest::newRow("the same on a light ground")
        << QColor(Qt::white) << QColor(Qt::black) << QColor(0, 0, 0, 128) << true;
    QTest::newRow("a desktop's own on a dark ground")
        << QColor(0x1B1E20) << QColor(0xFCFCFC) << QColor(0xA1A9B1) << true;
    QTest::newRow("one that lets nearly all through")
        << QColor(Qt::white) << QColor(Qt::black) << QColor(0, 0, 0, 20) << false;
}

void tst_OutlineStyle::placeholder_isReadOnAnyGround()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QFETCH(QColor, placeholder);
    QFETCH(bool, isKept);
    QPalette palette;
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    QApplication::style()->polish(palette);
    const QColor polished = palette.color(QPalette::PlaceholderText);
    QCOMPARE(polished == placeholder, isKept);
    QImage seen(1, 1, QImage::Format_RGB32);
    seen.fill(ground);
    QPainter(&seen).fillRect(seen.rect(), polished);
    QVERIFY(theme::contrastRatio(seen.pixelColor(0, 0), ground) >= 2.0);
}

void tst_OutlineStyle::focus_isSeenOnAColouredButton_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("on a light ground") << false;
    QTest::newRow("on a dark ground") << true;
}

void tst_OutlineStyle::focus_isSeenOnAColouredButton()
{
    QFETCH(bool, isDark);
    QWidget window;
    if (isDark)
        window.setPalette(QPalette(QColor(0x2B3036), QColor(0x1E2227)));
    QLineEdit other(&window);
    QPushButton button(&window);
    button.setPalette(theme::primaryButtonPalette(window.palette()));
    other.setGeometry(10, 10, 200, 30);
    button.setGeometry(10, 60, 200, 40);
    window.resize(300, 200);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    // Somewhere between the edge and the middle is a line that stands out from the button's ground.
    const auto contrast = [&button] {
        const QImage image = button.grab().toImage();
        const QColor ground = image.pixelColor(image.width() / 2, image.height() / 2);
        double most = 1;
        for (int y = 1; y < image.height() / 2; ++y)
            most = std::max(most,
                            theme::contrastRatio(image.pixelColor(image.width() / 2, y), ground));
        return most;
    };
    const double before = contrast();
    button.setFocus();
    QVERIFY2(contrast() >= 3, qPrintable(QString::number(contrast()))); // WCAG 2.1, 1.4.11
    QVERIFY(before < 2);
}

QTEST_MAIN(tst_OutlineStyle)
#include "tst_OutlineStyle.moc"
