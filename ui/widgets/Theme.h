// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobState.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

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
[[nodiscard]] QColor borderColor(const QPalette &palette);
/// Text of less weight, still at least 4.5:1.
[[nodiscard]] QColor secondaryTextColor(const QPalette &palette);

/// The outline that stands for a state, in its colour: ● ➤ ▼ ⇄ ▣ ✓ ✕, as SVG.
[[nodiscard]] QIcon stateIcon(JobState::Kind state, const QPalette &palette);
/// The platform's icon of that freedesktop name, else our SVG of the same name, tinted for @p palette.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

} // namespace waybill::theme
