// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/Theme.h"

#include "widgets/ActionIconEngine.h"
#include "widgets/SvgIconEngine.h"

#include <QFile>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waybill::theme {

namespace {

constexpr int styleLightening = 140; // per cent
constexpr int buttonRoom = 8;

/// Actions that every program has, by their freedesktop.org names. What is Waybill's own (states,
/// padlock, shipping, outbox) and every sign in a colour is never the platform's.
constexpr std::array platformActions{"application-exit"_L1, "document-close"_L1, "document-edit"_L1,
                                     "document-open"_L1,    "document-save"_L1,  "edit-clear"_L1,
                                     "edit-copy"_L1,        "edit-delete"_L1,    "edit-find"_L1,
                                     "edit-redo"_L1,        "edit-undo"_L1,      "go-next"_L1,
                                     "go-previous"_L1,      "help-about"_L1,     "help-contents"_L1,
                                     "view-refresh"_L1,     "window-close"_L1};

/// A colour for light and one for dark ground (product.md, section 8).
struct Pair
{
    QRgb onLight;
    QRgb onDark;
};

QColor pick(Pair pair, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? pair.onDark : pair.onLight);
}

/// @p share of @p over laid on @p under; 0 to 1.
QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) {
        return int(std::lround(a * share + b * (1.0 - share)));
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

QString stateIconName(JobState::Kind state)
{
    switch (state) {
    case JobState::Kind::Creating:
        return u"state-creating"_s;
    case JobState::Kind::Shipping:
        return u"state-shipping"_s;
    case JobState::Kind::Received:
        return u"state-received"_s;
    case JobState::Kind::Transferring:
        return u"state-transferring"_s;
    case JobState::Kind::Packaging:
        return u"state-packaging"_s;
    case JobState::Kind::Completed:
        return u"state-completed"_s;
    case JobState::Kind::Closed:
        return u"state-closed"_s;
    case JobState::Kind::Canceled:
        return u"state-canceled"_s;
    case JobState::Kind::Unknown:
        break;
    }
    return u"state-unknown"_s;
}

/// The SVG of that name, or nothing where we have none.
QByteArray ownSvg(const QString &name)
{
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QIcon tinted(const QString &name, const SvgIconEngine::Colors &colors)
{
    if (name.isEmpty())
        return {}; // asking the theme would load it
    const QByteArray svg = ownSvg(name);
    return svg.isEmpty() ? QIcon::fromTheme(name) : QIcon(new SvgIconEngine(svg, colors));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
}

QColor stateColor(JobState::Kind state, const QPalette &palette)
{
    switch (state) {
    case JobState::Kind::Creating:
        return pick({0x0B5CAD, 0x7FB8F5}, palette);
    case JobState::Kind::Shipping:
        return pick({0x6B3FA0, 0xC4A3F0}, palette);
    case JobState::Kind::Received:
        return pick({0x00696B, 0x5FD0D2}, palette);
    case JobState::Kind::Transferring:
        return pick({0x1B6E3C, 0x7BD69B}, palette);
    case JobState::Kind::Packaging:
        return pick({0x7A4B00, 0xF0B75E}, palette);
    case JobState::Kind::Completed:
    case JobState::Kind::Canceled:
    case JobState::Kind::Unknown:
        return pick({0x4A545E, 0xB8C2CC}, palette);
    case JobState::Kind::Closed:
        return problemColor(palette);
    }
    return palette.color(QPalette::Text);
}

QColor problemColor(const QPalette &palette)
{
    return pick({0xA4262C, 0xF49A9E}, palette);
}

QColor warningColor(const QPalette &palette)
{
    return pick({0x7A5B00, 0xFFD166}, palette);
}

QColor successColor(const QPalette &palette)
{
    return stateColor(JobState::Kind::Transferring, palette);
}

QColor changedColor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QColor linkColor(const QPalette &palette)
{
    return stateColor(JobState::Kind::Creating, palette);
}

QColor borderColor(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Text),
                 palette.color(QPalette::Active, QPalette::Base), isDark(palette) ? 0.20 : 0.15);
}

QColor secondaryTextColor(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::WindowText),
                 palette.color(QPalette::Active, QPalette::Window), isDark(palette) ? 0.72 : 0.66);
}

QIcon stateIcon(JobState::Kind state, const QPalette &palette)
{
    const QColor color = stateColor(state, palette);
    // Selected rows are only tinted (selectionColor), so a state keeps its colour there.
    return tinted(stateIconName(state), {color, color, color});
}

QIcon programIcon()
{
    return tinted(u"org.waybill.Waybill"_s, {Qt::black, Qt::black, Qt::black});
}

QIcon icon(const QString &name, const QPalette &palette)
{
    const SvgIconEngine::Colors colors{palette.color(QPalette::Active, QPalette::ButtonText),
                                       palette.color(QPalette::Disabled, QPalette::ButtonText),
                                       palette.color(QPalette::Active, QPalette::HighlightedText)};
    if (std::find(platformActions.cbegin(), platformActions.cend(), name) == platformActions.cend())
        return tinted(name, colors);
    return QIcon(new ActionIconEngine(name, ownSvg(name), colors, palette));
}

QIcon icon(const QString &name, const QColor &color)
{
    return tinted(name, {color, color, color});
}

QColor selectionColor(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Highlight),
                 palette.color(QPalette::Active, QPalette::Base), isDark(palette) ? 0.24 : 0.14);
}

QPalette viewPalette(const QPalette &palette)
{
    QPalette result = palette;
    result.setColor(QPalette::Highlight, selectionColor(palette));
    result.setColor(QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::Text));
    return result;
}

QPalette primaryButtonPalette(const QPalette &palette)
{
    // White on the highlight, darkened until it can be read: themes choose light highlights, and
    // styles such as Fusion lighten a button further, by about a third.
    QColor ground = palette.color(QPalette::Active, QPalette::Highlight);
    for (int step = 0; step < 20 && contrastRatio(ground.lighter(styleLightening), Qt::white) < 4.6;
         ++step)
        ground = blend(Qt::black, ground, 0.06);
    QPalette result = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        result.setColor(group, QPalette::Button, ground);
        result.setColor(group, QPalette::ButtonText, Qt::white);
    }
    return result;
}

void setTextColor(QWidget *widget, const QColor &color)
{
    // A label draws with WindowText, but with Text where an ancestor's ground is Base.
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    widget->setPalette(palette);
}

void setButtonText(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setMinimumWidth(0);
    button->setMinimumWidth(button->sizeHint().width() + 2 * buttonRoom);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace waybill::theme
