// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/OutlineStyle.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QStyleOption>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr qreal cornerRadius = 2;

bool needsOutline(const QStyleOption *option)
{
    // What has the focus has its outline from the style.
    return theme::isDark(option->palette) && !option->state.testFlag(QStyle::State_HasFocus);
}

/// High contrast themes give buttons and texts the colour of the window; Fusion's own line around
/// them is a darker shade of it, which black does not have.
bool isFlat(const QStyleOption *option)
{
    return theme::contrastRatio(option->palette.color(QPalette::Button),
                                option->palette.color(QPalette::Window))
        < 1.1;
}

void drawOutline(const QStyleOption *option, QPainter *painter, bool isRound)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor color = theme::secondaryTextColor(option->palette);
    if (!option->state.testFlag(QStyle::State_Enabled))
        color.setAlphaF(0.4F);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, cornerRadius, cornerRadius);
    painter->restore();
}

/// What is seen of @p color, which may let something through, on @p ground.
QColor seenOn(const QColor &ground, const QColor &color)
{
    const float share = color.alphaF();
    const auto mix = [share](float over, float under) {
        return over * share + under * (1 - share);
    };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
                            mix(color.blueF(), ground.blueF()));
}

/// What is locked is fainter than the rest, and still to be read.
void keepDisabledSeen(QPalette &palette)
{
    constexpr double leastContrast = 1.6;
    constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button}};
    for (const auto &[text, ground] : pairs) {
        const QColor under = palette.color(QPalette::Disabled, ground);
        if (theme::contrastRatio(seenOn(under, palette.color(QPalette::Disabled, text)), under)
            >= leastContrast)
            continue;
        QColor fainter = palette.color(QPalette::Active, text);
        fainter.setAlphaF(0.55F);
        palette.setColor(QPalette::Disabled, text, seenOn(under, fainter));
    }
}

/// As Fusion draws it around a line.
void drawFocus(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor color = option->palette.color(QPalette::Active, QPalette::Highlight);
    if (!theme::isDark(option->palette))
        color = color.darker(125);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                             cornerRadius);
    painter->restore();
}

/// A button with a colour of its own, such as the primary one.
bool isColoured(const QStyleOption *option)
{
    return option->palette.color(QPalette::Button)
        != QApplication::palette().color(QPalette::Button);
}

/// Fusion shows where the keyboard is by a blue rim, which a blue button does not show.
void drawFocusWithin(const QStyleOption *option, QPainter *painter)
{
    constexpr qreal width = 1.5;
    constexpr qreal inset = 2.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::ButtonText), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                             cornerRadius, cornerRadius);
    painter->restore();
}

/// The standard icon of a style, asked for only when it is drawn.
class LateIcon final : public QIconEngine
{
public:
    LateIcon(const QStyle *style, QStyle::StandardPixmap which)
        : m_style(style)
        , m_which(which)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LateIcon(*this); }

private:
    const QIcon &icon()
    {
        if (m_icon.isNull() && m_style)
            m_icon = m_style->standardIcon(m_which);
        return m_icon;
    }

    QPointer<const QStyle> m_style;
    QStyle::StandardPixmap m_which;
    QIcon m_icon;
};

} // namespace

QIcon OutlineStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const bool isLate = which == SP_ToolBarHorizontalExtensionButton
        || which == SP_ToolBarVerticalExtensionButton;
    return isLate ? QIcon(new LateIcon(baseStyle(), which)) // the icon owns it
                  : QProxyStyle::standardIcon(which, option, widget);
}

void OutlineStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->isWindow())
        widget->installEventFilter(this);
}

void OutlineStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    constexpr double leastContrast = 2.0;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ground = palette.color(group, QPalette::Base);
        const QColor shown = seenOn(ground, palette.color(group, QPalette::PlaceholderText));
        if (theme::contrastRatio(shown, ground) >= leastContrast)
            continue;
        QColor readable = palette.color(group, QPalette::Text);
        readable.setAlphaF(0.6F);
        palette.setColor(group, QPalette::PlaceholderText, readable);
    }
    keepDisabledSeen(palette);
}

bool OutlineStyle::eventFilter(QObject *watched, QEvent *event)
{
    // QWidget takes it away whenever a window is shown.
    if (event->type() == QEvent::Show && watched->isWidgetType())
        static_cast<QWidget *>(watched)->setAttribute(Qt::WA_KeyboardFocusChange);
    return QProxyStyle::eventFilter(watched, event);
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    const bool isArea = qobject_cast<const QScrollArea *>(widget) != nullptr;
    // Fusion shows where the keyboard is in a line, but not in what is scrolled.
    if (element == PE_Frame && widget && widget->hasFocus()
        && (isArea || (text && !text->isReadOnly())))
        return drawFocus(option, painter);
    if (element == PE_PanelButtonCommand && option->state.testFlag(State_HasFocus)
        && isColoured(option))
        return drawFocusWithin(option, painter);
    if (!needsOutline(option))
        return;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_FrameLineEdit:
        return drawOutline(option, painter, false);
    case PE_Frame:
        if (text) // as a line has it
            drawOutline(option, painter, false);
        return;
    case PE_PanelButtonCommand:
        if (isFlat(option))
            drawOutline(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        return drawOutline(option, painter, true);
    default:
        return;
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && needsOutline(option))
        drawOutline(option, painter, false);
}

void OutlineStyle::install()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new OutlineStyle(u"fusion"_s)); // the application owns it
}

} // namespace waybill
