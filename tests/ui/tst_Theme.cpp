// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Palettes.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QPixmap>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using Kind = JobState::Kind;

namespace {

const QList<Kind> allKinds{Kind::Creating,     Kind::Shipping,  Kind::Received,
                           Kind::Transferring, Kind::Packaging, Kind::Completed,
                           Kind::Closed,       Kind::Canceled,  Kind::Unknown};

QPalette paletteOn(const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(base);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

/// The opaque pixels of an icon, which are its outline whatever its colour.
QByteArray outlineOf(const QIcon &icon)
{
    const QImage alpha = icon.pixmap(32, 32).toImage().convertToFormat(QImage::Format_Alpha8);
    return QByteArray(reinterpret_cast<const char *>(alpha.constBits()), alpha.sizeInBytes());
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateColors_areThoseOfTheProductPage_data();
    void stateColors_areThoseOfTheProductPage();
    void colors_canBeReadOnTheGroundAndOnASelection_data();
    void colors_canBeReadOnTheGroundAndOnASelection();
    void texts_canBeReadOnEveryGround_data();
    void texts_canBeReadOnEveryGround();
    void stateIcons_haveDifferentOutlines();
    void icons_takeTheColourOfThePalette();
    void primaryButton_canBeReadWhateverTheHighlight_data();
    void primaryButton_canBeReadWhateverTheHighlight();
};

void tst_Theme::stateColors_areThoseOfTheProductPage_data()
{
    QTest::addColumn<Kind>("state");
    QTest::addColumn<QColor>("onLight");
    QTest::addColumn<QColor>("onDark");

    QTest::newRow("creating") << Kind::Creating << QColor(0x0B5CAD) << QColor(0x7FB8F5);
    QTest::newRow("shipping") << Kind::Shipping << QColor(0x6B3FA0) << QColor(0xC4A3F0);
    QTest::newRow("received") << Kind::Received << QColor(0x00696B) << QColor(0x5FD0D2);
    QTest::newRow("transferring") << Kind::Transferring << QColor(0x1B6E3C) << QColor(0x7BD69B);
    QTest::newRow("packaging") << Kind::Packaging << QColor(0x7A4B00) << QColor(0xF0B75E);
    QTest::newRow("completed") << Kind::Completed << QColor(0x4A545E) << QColor(0xB8C2CC);
}

void tst_Theme::stateColors_areThoseOfTheProductPage()
{
    QFETCH(Kind, state);
    QFETCH(QColor, onLight);
    QFETCH(QColor, onDark);
    QCOMPARE(theme::stateColor(state, paletteOn(Qt::white, Qt::black, 0x308CC6)), onLight);
    QCOMPARE(theme::stateColor(state, paletteOn(0x1E2227, Qt::white, 0x308CC6)), onDark);
}

void tst_Theme::colors_canBeReadOnTheGroundAndOnASelection_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << paletteOn(Qt::white, Qt::black, 0x308CC6);
    QTest::newRow("light, strong highlight") << paletteOn(Qt::white, Qt::black, 0x1A6FC4);
    QTest::newRow("dark") << paletteOn(0x1E2227, 0xE6E9EC, 0x308CC6);
    QTest::newRow("dark, strong highlight") << paletteOn(0x1E2227, 0xE6E9EC, 0x3D8BD9);
}

void tst_Theme::colors_canBeReadOnTheGroundAndOnASelection()
{
    QFETCH(QPalette, palette);
    QList<QColor> colors{theme::problemColor(palette), theme::warningColor(palette),
                         theme::successColor(palette), theme::secondaryTextColor(palette)};
    for (const Kind state : allKinds)
        colors.append(theme::stateColor(state, palette));
    for (const QColor &color : std::as_const(colors)) {
        const double onBase = theme::contrastRatio(color, palette.color(QPalette::Base));
        const double onSelection = theme::contrastRatio(color, theme::selectionColor(palette));
        QVERIFY2(onBase >= 4.5, qPrintable(color.name()));
        QVERIFY2(onSelection >= 4.5, qPrintable(u"%1 has %2"_s.arg(color.name()).arg(onSelection)));
    }
}

void tst_Theme::texts_canBeReadOnEveryGround_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << test::lightPalette();
    QTest::newRow("dark") << test::darkPalette();
    QTest::newRow("high contrast") << test::highContrastPalette();
}

void tst_Theme::texts_canBeReadOnEveryGround()
{
    QFETCH(QPalette, palette);
    const QList<QPair<const char *, QColor>> grounds{
        {"a card", palette.color(QPalette::Base)},
        {"the window", palette.color(QPalette::Window)},
        {"a selected row", theme::selectionColor(palette)}};
    QList<QPair<const char *, QColor>> texts{{"text", palette.color(QPalette::Text)},
                                             {"quiet text", theme::secondaryTextColor(palette)},
                                             {"a link", theme::linkColor(palette)},
                                             {"a problem", theme::problemColor(palette)},
                                             {"a warning", theme::warningColor(palette)},
                                             {"a success", theme::successColor(palette)}};
    for (const Kind state : allKinds)
        texts.append({"a state", theme::stateColor(state, palette)});
    for (const auto &[ground, below] : grounds) {
        for (const auto &[text, color] : std::as_const(texts)) {
            const double ratio = theme::contrastRatio(color, below);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"%1 %2 on %3: %4"_s
                                    .arg(QString::fromLatin1(text), color.name(),
                                         QString::fromLatin1(ground))
                                    .arg(ratio)));
        }
    }
    const QPalette button = theme::primaryButtonPalette(palette);
    QVERIFY(theme::contrastRatio(button.color(QPalette::ButtonText), button.color(QPalette::Button))
            >= 4.5);
}

void tst_Theme::stateIcons_haveDifferentOutlines()
{
    QSet<QByteArray> outlines;
    for (const Kind state : allKinds)
        outlines.insert(outlineOf(theme::stateIcon(state, QPalette())));
    QCOMPARE(outlines.size(), allKinds.size());
}

void tst_Theme::icons_takeTheColourOfThePalette()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name.startsWith(u"org."_s))
            continue;
        const QImage image = theme::icon(name, QColor(Qt::red)).pixmap(48, 48).toImage();
        bool isDrawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                isDrawn = isDrawn || image.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY2(isDrawn, qPrintable(name));
    }
}

void tst_Theme::primaryButton_canBeReadWhateverTheHighlight_data()
{
    QTest::addColumn<QColor>("highlight");

    QTest::newRow("blue") << QColor(0x308CC6);
    QTest::newRow("yellow") << QColor(0xFFD166);
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("white") << QColor(Qt::white);
}

void tst_Theme::primaryButton_canBeReadWhateverTheHighlight()
{
    QFETCH(QColor, highlight);
    const QPalette button = theme::primaryButtonPalette(paletteOn(Qt::white, Qt::black, highlight));
    QVERIFY(theme::contrastRatio(button.color(QPalette::ButtonText), button.color(QPalette::Button))
            >= 4.5);
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
