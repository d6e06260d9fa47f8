// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobState.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPushButton;
class QWidget;

namespace waybill::theme {

/// Colours and icons of product.md, section 8, for the palette of a widget. No state of its own.

[[nodiscard]] bool isDark(const QPalette &palette);
/// The text colour of a state; it has at least 4.5:1 against the base of @p palette.
[[nodiscard]] QColor stateColor(JobState::Kind state, const QPalette &palette);
[[nodiscard]] QColor problemColor(const QPalette &palette);
[[nodiscard]] QColor warningColor(const QPalette &palette);
[[nodiscard]] QColor successColor(const QPalette &palette);
/// For the bar at the edge of a changed field.
[[nodiscard]] QColor changedColor(const QPalette &palette);
/// A quiet line around cards and between rows.
/// A link's text. Styles leave the palette's own link at pure blue, also on a dark ground.
[[nodiscard]] QColor linkColor(const QPalette &palette);
[[nodiscard]] QColor borderColor(const QPalette &palette);
/// Text of less weight, still at least 4.5:1.
[[nodiscard]] QColor secondaryTextColor(const QPalette &palette);

/// The outline that stands for a state, in its colour: ● ➤ ▼ ⇄ ▣ ✓ ✕, as SVG.
[[nodiscard]] QIcon stateIcon(JobState::Kind state, const QPalette &palette);
/// The program's own. Without the plugin that a QIcon of a file would load.
[[nodiscard]] QIcon programIcon();
/// For the actions that every program has, the platform's icon of that freedesktop.org name where it
/// can be seen on @p palette; else, and for all that is Waybill's own, our SVG, tinted for it.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);
/// Our SVG in a colour of its own, for signs that stand for a problem or a success.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

/// The background of a selected row: quiet enough for state colours to keep 4.5:1 on it.
[[nodiscard]] QColor selectionColor(const QPalette &palette);
/// @p palette with that selection, for views.
[[nodiscard]] QPalette viewPalette(const QPalette &palette);
/// Gives a label @p color, whichever role its place on the screen makes it draw with.
void setTextColor(QWidget *widget, const QColor &color);
/// Gives @p button its text, with the room at the sides that some styles spare.
void setButtonText(QPushButton *button, const QString &text);
/// The colours of the one primary button of a page, from the highlight of @p palette.
[[nodiscard]] QPalette primaryButtonPalette(const QPalette &palette);
/// The contrast of two opaque colours as WCAG defines it, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace waybill::theme
