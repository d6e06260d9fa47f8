// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "notices/DesktopNotifier.h"

namespace waybill {

/// Notices by the desktop's own service (org.freedesktop.Notifications), over the session bus and
/// without waiting for it.
class DesktopNotices final : public DesktopNotifier
{
public:
    void notify(const QString &title, const QString &text) override;
};

} // namespace waybill
