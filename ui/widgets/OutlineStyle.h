// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace waybill {

/// Fusion, with outlines that can be seen on a dark ground: it darkens the window's colour for them,
/// which leaves boxes to tick and lines to type in without an edge there. Other styles are left alone.
class OutlineStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

    /// The signs at the ends of bars that are too narrow come only when they are drawn: each menu bar
    /// asks for one in its first moment, which would load the plugins for all kinds of pictures.
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;

    /// Puts it over the application's style where that is Fusion.
    static void install();
};

} // namespace waybill
