// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/QuietTable.h"

namespace waybill {

/// Draws how much of a drive is copied as a bar under its number.
class ProgressDelegate : public QuietDelegate
{
    Q_OBJECT

public:
    using QuietDelegate::QuietDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace waybill
