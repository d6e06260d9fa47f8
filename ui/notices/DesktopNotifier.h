// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waybill {

/// A message over the desktop, outside of our window. An interface, since only composition knows
/// how a desktop is spoken to.
class DesktopNotifier
{
public:
    DesktopNotifier() = default;
    virtual ~DesktopNotifier() = default;
    DesktopNotifier(const DesktopNotifier &) = delete;
    DesktopNotifier &operator=(const DesktopNotifier &) = delete;

    /// Plain text; lines of @p text end in a line break. Returns at once, and says nothing where
    /// the desktop takes no such messages.
    virtual void notify(const QString &title, const QString &text) = 0;
};

} // namespace waybill
