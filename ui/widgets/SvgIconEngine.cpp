// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/SvgIconEngine.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

SvgIconEngine::SvgIconEngine(QByteArray svg, Colors colors)
    : m_svg(std::move(svg))
    , m_colors(colors)
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QByteArray svg = m_svg;
    QSvgRenderer renderer(svg.replace("currentColor"_ba, colorFor(mode).name().toLatin1()));
    QRectF area(QPointF(), QSizeF(renderer.defaultSize()).scaled(rect.size(), Qt::KeepAspectRatio));
    area.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, area);
    painter->restore();
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString key = u"waybill/%1/%2/%3x%4"_s
                            .arg(QString::number(qHash(m_svg), 16), colorFor(mode).name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this); // owned by the QIcon that asks
}

QColor SvgIconEngine::colorFor(QIcon::Mode mode) const
{
    switch (mode) {
    case QIcon::Disabled:
        return m_colors.disabled;
    case QIcon::Selected:
        return m_colors.selected;
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_colors.normal;
}

} // namespace waybill
