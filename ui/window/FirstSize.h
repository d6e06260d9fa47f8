// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>

namespace waybill {

/// The size of a window that was never sized by hand, on a screen with that much room: 1280 × 800
/// where its frame fits too, and no smaller than what Waybill is usable at: a screen of 1024 × 640
/// with the frame in it.
[[nodiscard]] inline QSize firstWindowSize(QSize available)
{
    const QSize frame(16, 48); // about what the title bar and the edges take
    return QSize(1280, 800).boundedTo(available - frame).expandedTo(QSize(1024, 640) - frame);
}

} // namespace waybill
