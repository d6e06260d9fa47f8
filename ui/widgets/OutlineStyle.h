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
    using QProxyStyle::polish;
    using QProxyStyle::QProxyStyle;

    /// Where the keyboard is shows in every window from the start, not only after the first Tab.
    void polish(QWidget *widget) override;
    /// Text that stands in for another, and text of what is locked, is seen on any ground: desktops
    /// that name no colour for it leave it at black.
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

    /// The signs at the ends of bars that are too narrow come only when they are drawn: each menu bar
    /// asks for one in its first moment, which would load the plugins for all kinds of pictures.
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Puts it over the application's style where that is Fusion.
    static void install();
};

} // namespace waybill
