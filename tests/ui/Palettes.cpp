// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Palettes.h"

namespace waybill::test {

namespace {

void setTexts(QPalette &palette, const QColor &text, const QColor &disabled)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::ToolTipText, text);
}

} // namespace

QPalette lightPalette()
{
    QPalette palette(QColor(0xF4F5F7));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Button, QColor(0xFBFBFC));
    palette.setColor(QPalette::Highlight, QColor(0x1A6FC4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6B747D));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2A2E34));
    setTexts(palette, QColor(0xE6E9EC), QColor(0x7A828B));
    palette.setColor(QPalette::Base, QColor(0x1E2227));
    palette.setColor(QPalette::AlternateBase, QColor(0x23272D));
    palette.setColor(QPalette::Button, QColor(0x353A42));
    palette.setColor(QPalette::Highlight, QColor(0x3D8BD9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9AA3AD));
    return palette;
}

QPalette highContrastPalette()
{
    QPalette palette(QColor(Qt::black));
    setTexts(palette, Qt::white, QColor(0x3FF23F));
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::Button, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0xFFD700));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(0xC8C8C8));
    return palette;
}

} // namespace waybill::test
