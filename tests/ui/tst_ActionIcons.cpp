// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Palettes.h"
#include "widgets/Theme.h"

#include <QDir>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

constexpr auto themeIndex = R"([Icon Theme]
Name=Test
Comment=Test
Directories=16x16/actions,16x16@2/actions

[16x16/actions]
Size=16
Type=Fixed

[16x16@2/actions]
Size=16
Scale=2
Type=Fixed
)";

const QStringList common{u"document-open"_s, u"document-save"_s, u"edit-copy"_s,
                         u"edit-find"_s,     u"edit-undo"_s,     u"view-refresh"_s};

/// Themes of one colour each, named after it, with the commonest actions and some icons that are
/// Waybill's own; one with a pale icon among them, and one that lacks an action.
class Themes
{
public:
    Themes()
    {
        QIcon::setThemeSearchPaths({m_folder.path()});
        write(u"patchy"_s, 0x232629);
        add(u"patchy"_s, u"edit-find"_s, 0xdddddd);
        write(u"short"_s, 0x232629);
        for (const auto &folder : {u"16x16"_s, u"16x16@2"_s})
            QFile::remove(m_folder.filePath(u"short/%1/actions/edit-find.png"_s.arg(folder)));
        for (const QColor &color :
             {QColor(0x232629), QColor(0xfcfcfc), QColor(0xda4453), QColor(0xfdbc4b)})
            write(color.name().mid(1), color);
    }

private:
    void write(const QString &name, const QColor &color) const
    {
        for (const auto &folder : {u"16x16"_s, u"16x16@2"_s})
            QDir(m_folder.path()).mkpath(u"%1/%2/actions"_s.arg(name, folder));
        QFile index(m_folder.filePath(name + u"/index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write(themeIndex);
        for (const QString &icon :
             common + QStringList{u"mail-send"_s, u"object-locked"_s, u"package"_s})
            add(name, icon, color);
    }

    void add(const QString &name, const QString &icon, const QColor &color) const
    {
        for (const auto &[folder, size] : {std::pair(u"16x16"_s, 16), {u"16x16@2"_s, 32}})
            QVERIFY(
                square(color, size)
                    .save(m_folder.filePath(u"%1/%2/actions/%3.png"_s.arg(name, folder, icon))));
    }

    [[nodiscard]] static QImage square(const QColor &color, int size)
    {
        QImage image(size, size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        for (int y = size / 4; y < size * 3 / 4; ++y)
            for (int x = size / 4; x < size * 3 / 4; ++x)
                image.setPixelColor(x, y, color);
        return image;
    }

    QTemporaryDir m_folder;
};

/// Whether the icon is the square of the theme in that colour, and not one of our outlines.
bool isOfTheTheme(const QIcon &icon, QColor color)
{
    const QImage image = icon.pixmap(QSize(16, 16), 1.0).toImage();
    return image.pixelColor(5, 5) == color && image.pixelColor(11, 11) == color
        && image.pixelColor(8, 5) == color;
}

} // namespace

class tst_ActionIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QIcon::setThemeName(u"hicolor"_s); }
    void iconOfTheTheme_isTakenWhereItCanBeSeen_data();
    void iconOfTheTheme_isTakenWhereItCanBeSeen();
    void rareIconThatTheThemeLacks_isOurs();
    void themeOfTwoKinds_isNotTakenAtAll_data();
    void themeOfTwoKinds_isNotTakenAtAll();
    void anotherTheme_isTakenWhereTheDesktopChanges();
    void iconOfWhatIsOurs_isNeverTheThemes();
    void signInAColour_isNeverTheThemes();
    void iconAt200PerCent_isTheOneForIt();
    void disabledAction_isPale();
    void withoutADesktop_allAreOurs();

private:
    Themes m_themes;
};

void tst_ActionIcons::iconOfTheTheme_isTakenWhereItCanBeSeen_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isTaken");

    const QColor black(0x232629);
    const QColor white(0xfcfcfc);
    const QColor red(0xda4453);
    const QColor yellow(0xfdbc4b);
    QTest::newRow("black in a light window") << black << test::lightPalette() << true;
    QTest::newRow("black in a dark window") << black << test::darkPalette() << false;
    QTest::newRow("black in high contrast") << black << test::highContrastPalette() << false;
    QTest::newRow("white in a light window") << white << test::lightPalette() << false;
    QTest::newRow("white in a dark window") << white << test::darkPalette() << true;
    QTest::newRow("red in a light window") << red << test::lightPalette() << true;
    QTest::newRow("yellow in a light window") << yellow << test::lightPalette() << false;
    QTest::newRow("yellow in a dark window") << yellow << test::darkPalette() << true;
}

void tst_ActionIcons::iconOfTheTheme_isTakenWhereItCanBeSeen()
{
    QFETCH(QColor, color);
    QFETCH(QPalette, palette);
    QFETCH(bool, isTaken);
    QIcon::setThemeName(color.name().mid(1));
    const QIcon icon = theme::icon(u"edit-copy"_s, palette);
    QCOMPARE(isOfTheTheme(icon, color), isTaken);
    const QIcon ours = theme::icon(u"edit-copy"_s, palette.color(QPalette::ButtonText));
    QCOMPARE(icon.pixmap(16, 16).toImage() == ours.pixmap(16, 16).toImage(), !isTaken);
}

void tst_ActionIcons::rareIconThatTheThemeLacks_isOurs()
{
    QIcon::setThemeName(u"232629"_s);
    const QPalette palette = test::lightPalette();
    QVERIFY(!QIcon::hasThemeIcon(u"go-next"_s));
    QCOMPARE(
        theme::icon(u"go-next"_s, palette).pixmap(16, 16).toImage(),
        theme::icon(u"go-next"_s, palette.color(QPalette::ButtonText)).pixmap(16, 16).toImage());
}

void tst_ActionIcons::themeOfTwoKinds_isNotTakenAtAll_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one of its icons cannot be seen") << u"patchy"_s;
    QTest::newRow("one common action is missing") << u"short"_s;
}

void tst_ActionIcons::themeOfTwoKinds_isNotTakenAtAll()
{
    QFETCH(QString, name);
    QIcon::setThemeName(name);
    QVERIFY(QIcon::hasThemeIcon(u"edit-copy"_s));
    QVERIFY(!isOfTheTheme(theme::icon(u"edit-copy"_s, test::lightPalette()), 0x232629));
}

void tst_ActionIcons::anotherTheme_isTakenWhereTheDesktopChanges()
{
    const QIcon icon = theme::icon(u"edit-copy"_s, test::lightPalette());
    QIcon::setThemeName(u"232629"_s);
    QVERIFY(isOfTheTheme(icon, 0x232629));
    QIcon::setThemeName(u"da4453"_s);
    QVERIFY(isOfTheTheme(icon, 0xda4453));
    QIcon::setThemeName(u"patchy"_s);
    QVERIFY(!isOfTheTheme(icon, 0x232629));
}

void tst_ActionIcons::iconOfWhatIsOurs_isNeverTheThemes()
{
    QIcon::setThemeName(u"232629"_s);
    for (const auto &name : {u"mail-send"_s, u"object-locked"_s, u"package"_s}) {
        QVERIFY(QIcon::hasThemeIcon(name));
        QVERIFY2(!isOfTheTheme(theme::icon(name, test::lightPalette()), 0x232629),
                 qPrintable(name));
    }
}

void tst_ActionIcons::signInAColour_isNeverTheThemes()
{
    QIcon::setThemeName(u"232629"_s);
    QVERIFY(!isOfTheTheme(theme::icon(u"edit-copy"_s, QColor(0x232629)), 0x232629));
}

void tst_ActionIcons::iconAt200PerCent_isTheOneForIt()
{
    QIcon::setThemeName(u"232629"_s);
    const QPixmap large =
        theme::icon(u"edit-copy"_s, test::lightPalette()).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(large.size(), QSize(32, 32));
    QCOMPARE(large.devicePixelRatio(), 2.0);
    const QImage image = large.toImage();
    QCOMPARE(image.pixelColor(7, 16).alpha(), 0); // its edge is sharp: nothing was enlarged
    QCOMPARE(image.pixelColor(8, 16), QColor(0x232629));
}

void tst_ActionIcons::disabledAction_isPale()
{
    QIcon::setThemeName(u"232629"_s);
    const QIcon icon = theme::icon(u"edit-copy"_s, test::lightPalette());
    QVERIFY(icon.pixmap(16, 16, QIcon::Disabled).toImage()
            != icon.pixmap(16, 16, QIcon::Normal).toImage());
}

void tst_ActionIcons::withoutADesktop_allAreOurs()
{
    QIcon::setThemeName(u"hicolor"_s);
    const QPalette palette = test::darkPalette();
    QCOMPARE(
        theme::icon(u"edit-copy"_s, palette).pixmap(16, 16).toImage(),
        theme::icon(u"edit-copy"_s, palette.color(QPalette::ButtonText)).pixmap(16, 16).toImage());
}

QTEST_MAIN(tst_ActionIcons)
#include "tst_ActionIcons.moc"
