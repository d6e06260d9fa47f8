// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "widgets/QuietTable.h"

namespace waybill {

/// Draws the cells of the job table: a state as shape, word and colour, a sign on jobs that need
/// something, and rows with room to breathe. The words are the model's; this adds looks only.
class JobItemDelegate : public QuietDelegate
{
    Q_OBJECT

public:
    explicit JobItemDelegate(Clock clock, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Of the outline before a state.
    [[nodiscard]] static int iconWidth();

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &content,
                      const QModelIndex &index) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool needsSign(const QModelIndex &index) const;
    /// The sign beside the name of a job that needs something.
    void paintSign(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    Clock m_clock;
};

} // namespace waybill
