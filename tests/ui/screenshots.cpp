// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Draws every place of the window with made-up jobs into PNG files, for looking at:
// waybill_screenshots FOLDER [FILTER]. Each variant has a folder of its own, such as
// "light-en-1280x800-100": theme, language, size, scale (QT_SCALE_FACTOR). With a filter only those
// with it in their name are drawn. Platform "offscreen".

#include "ui/Palettes.h"
#include "ui/Places.h"
#include "widgets/OutlineStyle.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStyleFactory>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

/// The pictures of one variant.
class Album
{
public:
    Album(const QDir &folder, const QString &language, QSize size)
        : m_folder(folder)
        , m_places(language, size, [this](const Places::Place &place) { draw(place); })
    {
    }

    [[nodiscard]] bool draw() { return m_places.walk() && m_isGood; }

private:
    void draw(const Places::Place &place);
    [[nodiscard]] QPixmap withDialog(QWidget *dialog);

    QDir m_folder;
    Places m_places;
    bool m_isGood = true;
};

void Album::draw(const Places::Place &place)
{
    const QPixmap picture = place.isDialog ? withDialog(place.widget) : place.widget->grab();
    m_isGood = picture.save(m_folder.filePath(place.name + u".png"_s)) && m_isGood;
}

/// The window with @p dialog on it, as it lies there.
QPixmap Album::withDialog(QWidget *dialog)
{
    MainWindow &window = m_places.window();
    QPixmap picture = window.grab();
    const QSize frame = dialog->size();
    const QPoint place((window.width() - frame.width()) / 2,
                       (window.height() - frame.height()) / 2);
    QPainter painter(&picture);
    painter.fillRect(QRect(QPoint(), window.size()), QColor(0, 0, 0, 70));
    painter.fillRect(QRect(place, frame).adjusted(-1, -1, 1, 1), Qt::black);
    painter.drawPixmap(place, dialog->grab());
    return picture;
}

struct Theme
{
    QString name;
    QPalette palette;
};

bool drawAll(const QDir &folder, const QString &filter)
{
    const int scale = qRound(qApp->devicePixelRatio() * 100);
    const QList<Theme> themes{{u"light"_s, lightPalette()},
                              {u"dark"_s, darkPalette()},
                              {u"contrast"_s, highContrastPalette()}};
    bool isGood = true;
    for (const Theme &theme : themes) {
        QApplication::setPalette(theme.palette);
        for (const QString &language : {u"en"_s, u"de"_s}) {
            for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
                const QString name = u"%1-%2-%3x%4-%5"_s.arg(theme.name, language)
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(scale);
                if (!name.contains(filter))
                    continue;
                isGood = folder.mkpath(name)
                    && Album(QDir(folder.filePath(name)), language, size).draw() && isGood;
            }
        }
    }
    return isGood;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
    const QStringList arguments = QApplication::arguments();
    return drawAll(QDir(arguments.value(1, u"."_s)), arguments.value(2)) ? 0 : 1;
}
