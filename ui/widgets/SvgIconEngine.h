// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>

namespace waybill {

/// An icon drawn from an SVG whose `currentColor` is replaced by a colour per mode, at whatever
/// size is asked for, so that it is sharp at every scale and right in light and dark.
class SvgIconEngine : public QIconEngine
{
public:
    struct Colors
    {
        QColor normal;
        QColor disabled;
        QColor selected; ///< on the colour of a selection
    };

    SvgIconEngine(QByteArray svg, Colors colors);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;

    QByteArray m_svg;
    Colors m_colors;
};

} // namespace waybill
