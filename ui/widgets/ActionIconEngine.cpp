// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ActionIconEngine.h"

#include "widgets/Theme.h"

#include <QImage>
#include <QPixmap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr double enoughContrast = 3.0; // WCAG 2.1, 1.4.11, for what is no text
constexpr int partOfThePicture = 3;
constexpr QSize usualSize(16, 16);

const QStringList commonActions{u"document-open"_s, u"document-save"_s, u"edit-copy"_s,
                                u"edit-find"_s,     u"edit-undo"_s,     u"view-refresh"_s};

/// How much of @p picture, by its opacity, has enough contrast against @p ground.
bool standsOut(const QImage &picture, const QColor &ground)
{
    qint64 drawn = 0;
    qint64 seen = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            drawn += color.alpha();
            if (color.alpha() > 0 && theme::contrastRatio(color, ground) >= enoughContrast)
                seen += color.alpha();
        }
    }
    return seen > 0 && seen * partOfThePicture >= drawn;
}

} // namespace

ActionIconEngine::ActionIconEngine(QString name, QByteArray svg, Colors colors,
                                   const QPalette &palette)
    : SvgIconEngine(std::move(svg), std::move(colors))
    , m_name(std::move(name))
    , m_grounds({palette.color(QPalette::Active, QPalette::Window),
                 palette.color(QPalette::Active, QPalette::Button),
                 palette.color(QPalette::Active, QPalette::Base)})
{
}

bool ActionIconEngine::canBeUsed() const
{
    return std::all_of(commonActions.cbegin(), commonActions.cend(), [this](const QString &name) {
        if (!QIcon::hasThemeIcon(name))
            return false;
        const QImage picture = QIcon::fromTheme(name).pixmap(usualSize, 1.0).toImage();
        return std::all_of(m_grounds.cbegin(), m_grounds.cend(),
                           [&picture](const QColor &ground) { return standsOut(picture, ground); });
    });
}

bool ActionIconEngine::usesPlatform()
{
    const QString theme = QIcon::themeName();
    if (theme != m_judgedTheme) {
        m_judgedTheme = theme;
        // Without a desktop there is this theme alone, which has no actions.
        m_isUsed = theme != "hicolor"_L1 && canBeUsed();
    }
    return m_isUsed && QIcon::hasThemeIcon(m_name);
}

void ActionIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                             QIcon::State state)
{
    if (usesPlatform())
        QIcon::fromTheme(m_name).paint(painter, rect, Qt::AlignCenter, mode, state);
    else
        SvgIconEngine::paint(painter, rect, mode, state);
}

QPixmap ActionIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap ActionIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale)
{
    if (usesPlatform())
        return QIcon::fromTheme(m_name).pixmap((QSizeF(size) / scale).toSize(), scale, mode, state);
    return SvgIconEngine::pixmap(size, mode, state);
}

QIconEngine *ActionIconEngine::clone() const
{
    return new ActionIconEngine(*this); // owned by the QIcon that asks
}

} // namespace waybill
