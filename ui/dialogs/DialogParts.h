// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace waybill::dialogs {

/// The parts that all our dialogs are made of, so that they look and behave alike.

/// A wrapping label that shows its text as plain text and lets it be selected.
[[nodiscard]] QLabel *plainText(QWidget *parent);
[[nodiscard]] QLabel *boldText(QWidget *parent);
/// A button that Enter presses where it has the keyboard, and never by itself (scanners end their
/// input with Enter).
[[nodiscard]] QPushButton *button(QWidget *parent, const QString &objectName);
/// A button for what cannot be taken back, or leads out of Waybill: Enter does not press it at all
/// (product.md, section 5).
[[nodiscard]] QPushButton *dangerousButton(QWidget *parent, const QString &objectName);
/// A row at the right edge, in the order given.
[[nodiscard]] QHBoxLayout *buttonRow(const QList<QPushButton *> &buttons);

} // namespace waybill::dialogs
