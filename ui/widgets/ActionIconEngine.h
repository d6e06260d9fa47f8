// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/SvgIconEngine.h"

#include <QIcon>
#include <QPalette>
#include <QString>

namespace waybill {

/// The icon of an action that every program has: the platform's, where its theme can be used, else
/// ours. A theme is taken as one family or not at all, for a menu of two families looks broken: it
/// must have the commonest actions, and each must be seen. That is measured on their pictures, and
/// not read from the theme's name: Qt Widgets shows symbolic icons as they are in their file, mostly
/// black, and a person can have a dark window with a theme for light ones. A third of what is drawn
/// must have 3:1 against each ground that an icon lies on.
///
/// Asked for when it is drawn, so that a start does not pay for what no window shows yet.
class ActionIconEngine final : public SvgIconEngine
{
public:
    /// @p name is that of freedesktop.org's icon naming, @p svg our own icon of that meaning.
    ActionIconEngine(QString name, QByteArray svg, Colors colors, const QPalette &palette);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] bool usesPlatform();
    [[nodiscard]] bool canBeUsed() const;

    QString m_name;
    QList<QColor> m_grounds;
    QString m_judgedTheme; ///< the theme that m_isUsed is about
    bool m_isUsed = false;
};

} // namespace waybill
