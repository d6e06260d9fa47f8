// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QImage render(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

bool write(QSvgRenderer &drawing, int size, const QString &path)
{
    if (render(drawing, size).save(path))
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    return false;
}

} // namespace

/// renderIcons <drawing.svg> <folder>: writes <size>.png for the sizes of the hicolor theme, and
/// waybill.ico. Part of packaging, not of the program.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: renderIcons <drawing.svg> <folder>\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(arguments.at(1));
    if (!drawing.isValid()) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(arguments.at(1)));
        return 1;
    }
    const QDir folder(arguments.at(2));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        if (!write(drawing, size, folder.filePath(u"%1.png"_s.arg(size))))
            return 1;
    }
    return write(drawing, 256, folder.filePath(u"waybill.ico"_s)) ? 0 : 1;
}
