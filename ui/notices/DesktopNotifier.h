// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

namespace waybill {

/// Plain text throughout; lines of the text end in a line break.
struct DesktopNotice
{
    QString title;
    QString text;
    QString act; ///< what pressing it does, for desktops that say so
};

/// A message over the desktop, outside of our window. An interface, since only composition knows
/// how a desktop is spoken to.
class DesktopNotifier
{
public:
    DesktopNotifier() = default;
    virtual ~DesktopNotifier() = default;
    DesktopNotifier(const DesktopNotifier &) = delete;
    DesktopNotifier &operator=(const DesktopNotifier &) = delete;

    /// Returns at once, and says nothing where the desktop takes no such messages. @p onPressed is
    /// called in the GUI thread when a person presses the notice, which may be long afterwards or
    /// never.
    virtual void notify(const DesktopNotice &notice, const std::function<void()> &onPressed) = 0;
};

} // namespace waybill
