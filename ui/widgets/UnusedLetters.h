// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace waybill {

/// Lets Alt and a letter that nobody has do nothing, everywhere in the program. Qt's fields take it
/// for the letter, so that a person who mistakes the underlined one changes what is written.
///
/// Only Alt alone, or with Shift: what AltGr writes, such as @ and €, comes without Alt on X11 and
/// Wayland, and with Ctrl and Alt on Windows. On a Mac the Option key writes, so nothing is held back.
class UnusedLetters : public QObject
{
    Q_OBJECT

public:
    /// Watches the application, which also owns the watcher.
    static void install();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace waybill
