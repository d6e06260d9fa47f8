// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTime>

namespace waybill {

/// The hours of each day in which nothing is to be heard, by the clock on the wall.
struct QuietHours
{
    bool isOn = false;
    QTime from{18, 0};
    QTime to{7, 0};

    /// Whether @p time is in them: from the first minute, up to and without the last. They may go
    /// over midnight; from and to the same are the whole day.
    [[nodiscard]] bool contains(QTime time) const
    {
        if (!isOn)
            return false;
        if (from < to)
            return time >= from && time < to;
        return time >= from || time < to;
    }

    bool operator==(const QuietHours &) const = default;
};

} // namespace waybill
